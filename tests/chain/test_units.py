"""Where the measures of each unit stand: told to the officer, and in no page."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.findings import Language
from generator.messages.unit_lines import unit_lines, unit_title
from tests.chain.complete_agency import Change, complete, work_of
from tests.cli.process import Program

DONE_M02 = (
    "m02,,2566-06-15,ดำเนินการแล้วเสร็จ,,,ตอบข้อสอบถาม 64 เรื่องภายในสามวันทำการ,,,"
    "https://www.example.go.th/ask\n"
)


def lines(path: Path, *changes: Change) -> tuple[str, ...]:
    return unit_lines(work_of(complete(path, *changes)), Language.TH)


def test_a_unit_has_its_measures_and_those_of_which_it_does_a_step(tmp_path: Path) -> None:
    assert lines(tmp_path) == (
        "กองคลัง: 1 มาตรการ – แล้วเสร็จ 1",
        "สำนักปลัดเทศบาล: 1 มาตรการ – แล้วเสร็จ 1",
        "งานประชาสัมพันธ์: 1 มาตรการ – แล้วเสร็จ 1",
    )


def test_what_ended_without_a_report_of_being_done_is_counted(tmp_path: Path) -> None:
    without = Change(file="progress.csv", old=DONE_M02)
    found = lines(tmp_path, without)
    assert found[1] == (
        "สำนักปลัดเทศบาล: 1 มาตรการ – ยังไม่มีรายงาน 1, ครบกำหนดแล้ว ยังไม่มีรายงานว่าแล้วเสร็จ 1"
    )


def test_measures_of_nobody_stand_last(tmp_path: Path) -> None:
    found = lines(tmp_path, Change(file="measures.yml", old="    responsible: กองคลัง\n"))
    assert found[-1] == "ไม่ระบุผู้รับผิดชอบ: 1 มาตรการ – แล้วเสร็จ 1"


def test_both_languages_tell_the_same(tmp_path: Path) -> None:
    work = work_of(complete(tmp_path))
    assert unit_lines(work, Language.EN)[0] == "กองคลัง: 1 measures – done 1"
    assert "2566" in unit_title(work, Language.EN)
    assert unit_title(work, Language.TH) == (
        "มาตรการตามผู้รับผิดชอบ – เทศบาลตำบลทุ่งทอง ปี 2566 ณ วันที่ 30 กันยายน 2566"
    )


@pytest.mark.parametrize(
    ("arguments", "times"),
    [
        ((), 1),
        (("--agency", "thung-thong"), 1),
        (("--year", "2566"), 1),
        (("--year", "2565"), 0),
        (("--format", "json"), 0),
        (("--format", "github"), 0),
    ],
)
def test_check_tells_it_in_its_text_alone(
    arguments: tuple[str, ...], times: int, tmp_path: Path
) -> None:
    complete(tmp_path)
    ran = Program(folder=tmp_path)("check", *arguments)
    assert ran.out.count("กองคลัง: 1 มาตรการ") == times
    assert ran.code == 0
