"""Before publishing the officer sees each criterion with how far it is filled, and why not."""

from __future__ import annotations

from pathlib import Path

from generator.preview.criteria import HeldCriterion, held_criteria
from tests.chain.complete_agency import Change, complete, work_of

SILENT = Change(file="measures.yml", old="    reporting: รายงานนายกเทศมนตรีทุกเดือน\n")


def criteria(path: Path, *changes: Change, fiscal_year: int = 2566) -> dict[str, HeldCriterion]:
    work = work_of(complete(path, *changes, fiscal_year=fiscal_year), fiscal_year)
    return {one.label: one for one in held_criteria(work)}


def test_a_complete_year_has_everything(tmp_path: Path) -> None:
    assert {one.words for one in criteria(tmp_path).values()} == {"มีครบ"}


def test_what_lacks_is_told_at_its_part_and_once(tmp_path: Path) -> None:
    found = criteria(tmp_path, SILENT)
    part, element = found["O42 ข้อ 3 (๓)"], found["O42 ข้อ 3"]
    assert part.words == element.words == "มีบางส่วน"
    assert part.reasons == (
        "มาตรการที่ 1 (m01) ยังไม่ระบุการรายงานผล (data/thung-thong/2566/measures.yml:3:5)",
    )
    assert element.reasons == ()


def test_what_is_not_there_at_all_is_said_so(tmp_path: Path) -> None:
    found = criteria(tmp_path, Change(file="eit.yml"))
    assert found["O43 ข้อ 2"].words == "ยังไม่มี"
    assert "QR code" in found["O43 ข้อ 2"].reasons[0]


def test_criteria_that_are_not_established_are_never_called_complete(tmp_path: Path) -> None:
    found = criteria(tmp_path, fiscal_year=2563)
    assert {one.words for one in found.values()} == {"มีข้อมูล (ยังไม่ได้ยืนยันหลักเกณฑ์)"}


def test_an_example_that_is_not_there_is_not_asked_for(tmp_path: Path) -> None:
    develop = (
        "develop:\n  - id: d01\n    about: [7]\n    text: ช่องทางการสื่อสารกับประชาชน\n"
    )  # fmt: skip
    found = criteria(tmp_path, Change(file="analysis.yml", old=develop), fiscal_year=2563)
    assert found["O42 ข้อ 2 (๒)"].words == "หลักเกณฑ์ยกเป็นตัวอย่าง ไม่บังคับ"
    assert found["O42 ข้อ 2 (๒)"].reasons == ()
