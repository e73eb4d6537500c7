"""``report``: what is written where, what the officer is told, and what the website makes of it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.reports import report
from tests.cli.process import DATA, Program

LAMPHUN = ("report", "lamphun", "2564")
FILES = "data/lamphun/files"
NAMES = ["report-2564-analysis.docx", "report-2564-analysis.pdf"]
THAI = re.compile("[ก-๙]")


def names_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.glob("*"))


def test_report_is_written_where_it_is_published_and_its_page_links_it(shipped: Program) -> None:
    ran = shipped(*LAMPHUN)
    assert (ran.code, ran.err) == (0, "")
    assert names_in(shipped.folder / FILES) == NAMES
    assert ran.lines[0] == f"เขียน {FILES}/report-2564-analysis.pdf แล้ว"
    assert "python -m generator build" in ran.lines[-1]
    assert shipped("build", "--agency", "lamphun").code == 0
    page = (shipped.site / "lamphun/2564/o42/index.html").read_text("utf-8")
    (told,) = re.findall('<p class="file">(.*)</p>', page)
    assert re.findall('href="([^"]*)"', told) == [f"../../files/{one}" for one in reversed(NAMES)]
    assert re.findall("KB ลงวันที่ 29 มีนาคม 2564", told) == ["KB ลงวันที่ 29 มีนาคม 2564"] * 2
    for name in NAMES:
        published = shipped.site / "lamphun/files" / name
        assert published.read_bytes() == (shipped.folder / FILES / name).read_bytes()


def test_made_again_it_is_the_same_and_another_is_not_lost(shipped: Program) -> None:
    shipped(*LAMPHUN)
    first = (shipped.folder / FILES / NAMES[1]).read_bytes()
    assert "มีอยู่แล้วและเป็นปัจจุบัน" in shipped(*LAMPHUN).lines[0]
    (shipped.folder / FILES / NAMES[0]).write_bytes(b"mine")
    ran = shipped(*LAMPHUN)
    assert ran.code == 1
    assert "--yes" in ran.err
    assert (shipped.folder / FILES / NAMES[0]).read_bytes() == b"mine"
    assert (shipped.folder / FILES / NAMES[1]).read_bytes() == first


def test_report_in_both_forms_is_told_when_the_data_was_mended_since(shipped: Program) -> None:
    shipped(*LAMPHUN)
    assert "L011" not in shipped("check", "--agency", "lamphun").out
    papers = shipped.folder / "data/lamphun/2564/approval.yml"
    papers.write_text(papers.read_text("utf-8").replace("subject: ", "subject: ขอเสนอ", 1), "utf-8")
    out = shipped("check", "--agency", "lamphun").out
    assert f"รายงาน {NAMES[1]}, {NAMES[0]} ทำจากข้อมูลก่อนแก้ไข" in out
    assert "ทำใหม่ได้ด้วยคำสั่ง python -m generator report lamphun 2564\n" in out
    assert shipped(*LAMPHUN, "--yes").code == 0
    assert "L011" not in shipped("check", "--agency", "lamphun").out


def test_progress_goes_to_the_folder_that_is_named(shipped: Program) -> None:
    ran = shipped("report", "chiang-rai", "2566", "--progress", "--output", "งาน", "--lang", "en")
    assert ran.code == 0
    assert names_in(shipped.folder / "งาน") == [
        "report-2566-progress.docx",
        "report-2566-progress.pdf",
    ]
    assert [one.partition(" ")[0] for one in ran.lines] == ["Wrote", "Wrote"]


@pytest.mark.parametrize(
    ("arguments", "fix"),
    [
        (("lamphun", "2563"), "python -m generator draft lamphun 2563"),
        (("lamphun", "2563", "--progress"), "progress.csv"),
    ],
)
def test_year_with_nothing_to_report_says_what_lacks(
    shipped: Program, arguments: tuple[str, ...], fix: str
) -> None:
    ran = shipped("report", *arguments)
    assert (ran.code, ran.out) == (1, "")
    assert fix in ran.err
    assert not (shipped.folder / FILES).exists()


def test_without_a_thai_font_one_line_says_so_and_the_word_file_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.paper.fonts.thai_font", lambda: None)
    arguments = ["lamphun", "2564", "--data", str(DATA), "--output", str(tmp_path)]
    ran = CliRunner().invoke(report, arguments)
    assert ran.exit_code == 1
    assert names_in(tmp_path) == [NAMES[0]]
    assert ran.stderr == (
        "ไม่พบฟอนต์ภาษาไทยในเครื่องนี้ จึงทำ PDF ไม่ได้"
        " แก้ไข: ติดตั้งฟอนต์ Laksaman (Debian: apt install fonts-thai-tlwg)\n"
    )


def test_english_is_told_when_asked_for(shipped: Program) -> None:
    ran = shipped("report", "khelang-nakhon", "2565", "--lang", "en")
    assert ran.code == 1
    assert not THAI.search(ran.out + ran.err)
