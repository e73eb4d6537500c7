"""``memo``: what is written where, and what the officer is told."""

import re

import pytest

from tests.cli.process import Program, contents, write

MEMO = ("memo", "khelang-nakhon", "2566")
NAME = "memo-khelang-nakhon-2566.docx"
THAI = re.compile("[ก-๙]")


def test_memo_is_written_into_the_current_folder_and_the_next_step_told(shipped: Program) -> None:
    ran = shipped(*MEMO)
    assert (ran.code, ran.err) == (0, "")
    assert (shipped.folder / NAME).read_bytes().startswith(b"PK")
    assert ran.lines[0] == f"เขียน {NAME} แล้ว"
    assert ran.lines[1].startswith("ต่อไป: เปิดด้วย Word")


def test_english_is_told_when_asked_for(shipped: Program) -> None:
    ran = shipped(*MEMO, "--lang", "en")
    assert ran.code == 0
    assert not THAI.search(ran.out)


def test_second_memo_is_the_same_and_stays(shipped: Program) -> None:
    shipped(*MEMO)
    before = (shipped.folder / NAME).stat()
    ran = shipped(*MEMO)
    assert ran.code == 0
    assert ran.lines[0] == f"{NAME} มีอยู่แล้วและเป็นปัจจุบัน"
    assert (shipped.folder / NAME).stat().st_mtime_ns == before.st_mtime_ns


def test_what_the_officer_made_of_it_is_not_lost_without_asking(shipped: Program) -> None:
    (shipped.folder / NAME).write_bytes(b"mine")
    ran = shipped(*MEMO)
    assert (ran.code, ran.out) == (1, "")
    assert "--yes" in ran.err
    assert (shipped.folder / NAME).read_bytes() == b"mine"
    assert shipped(*MEMO, "--yes").code == 0
    assert (shipped.folder / NAME).read_bytes() != b"mine"


def test_output_names_a_file_or_a_folder(shipped: Program) -> None:
    (shipped.folder / "งาน").mkdir()
    assert shipped(*MEMO, "--output", "งาน").code == 0
    assert shipped(*MEMO, "--output", "ใหม่/บันทึก.docx").code == 0
    assert (shipped.folder / "งาน" / NAME).read_bytes() == (
        shipped.folder / "ใหม่/บันทึก.docx"
    ).read_bytes()


@pytest.mark.parametrize("year", ["2565", "2563"])
def test_year_without_analysis_and_measures_says_how_to_draft_them(
    shipped: Program, year: str
) -> None:
    ran = shipped("memo", "khelang-nakhon", year)
    assert ran.code == 1
    assert f"python -m generator draft khelang-nakhon {year}" in ran.err
    assert not list(shipped.folder.glob("*.docx"))


def test_what_the_data_lacks_is_told(shipped: Program) -> None:
    assert (
        "ไม่มีในข้อมูล จึงไม่ได้เขียนไว้: มาตรการ (measures.yml)" in shipped("memo", "lamphun", "2564").lines
    )
    assert any(
        "คะแนนของปีงบประมาณ พ.ศ. 2565" in one for one in shipped("memo", "chiang-rai", "2566").lines
    )


def test_errors_in_the_data_come_first_and_nothing_is_written(shipped: Program) -> None:
    write(shipped.folder, {"data/khelang-nakhon/2566/approval.yml": "memo: x\n"})
    before = contents(shipped.folder)
    ran = shipped(*MEMO)
    assert (ran.code, ran.out) == (1, "")
    assert "approval.yml" in ran.err
    assert contents(shipped.folder) == before


@pytest.mark.parametrize(
    ("arguments", "told"), [(("nobody", "2566"), "nobody"), (("lamphun", "2021"), "2564")]
)
def test_wrong_calls_name_what_there_is(
    shipped: Program, arguments: tuple[str, str], told: str
) -> None:
    ran = shipped("memo", *arguments)
    assert ran.code == 2
    assert told in ran.err
