"""Files that are no report are told in words, whatever is in them."""

from pathlib import Path

import pytest

from generator.report_import.opening import open_report
from tests.report_import.reports import read_text


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "D007"), (b"\x00\x01\x02PK", "D006"), (b"PK\x03\x04\x00\x00", "D006")],
)
def test_a_file_without_text_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(content)
    lines, troubles = open_report(path)
    assert lines == ()
    assert [one.rule.code[0] for one in troubles] == ["D"], code


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert len(open_report(tmp_path / "no.txt")[1]) == 1


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert len(open_report(tmp_path)[1]) == 1


def test_a_letter_is_no_report() -> None:
    found = read_text("เรื่อง ขอเชิญประชุม\nเรียน หัวหน้าส่วนราชการ\n12 มีนาคม 2566\n")
    assert [one.rule.code for one in found.errors] == ["D103"]


def test_an_unknown_agency_is_told_with_those_there_are() -> None:
    text = "รายงานผลการประเมิน ประจำปีงบประมาณ 2563\nคะแนนภาพรวมหน่วยงานเทศบาลเมืองไม่มี : 80.00 คะแนน\n"
    error = read_text(text).errors[0]
    assert error.rule.code == "D104"
    assert error.place.line == 2
    assert error.values["found"] == "เทศบาลเมืองไม่มี"
    assert "จังหวัดลำพูน (--agency lamphun)" in str(error.values["expected"])


def test_a_report_without_a_year_is_told() -> None:
    text = "คะแนนภาพรวมหน่วยงานจังหวัดลำพูน : 80.00 คะแนน\n"
    assert [one.rule.code for one in read_text(text).errors] == ["D105"]


def test_what_the_edition_has_and_the_report_lacks_is_told() -> None:
    text = "รายงานผลการประเมิน ประจำปีงบประมาณ 2563\nคะแนนภาพรวมหน่วยงานจังหวัดลำพูน : 80.00 คะแนน\n"
    told = [one.values["expected"] for one in read_text(text).findings if one.rule.code == "D111"]
    assert told == ["10", "45", "70", "43", "2"]


def test_a_year_without_questions_in_its_rules_is_read_as_printed() -> None:
    text = (
        "รายงานผลการประเมิน ประจำปีงบประมาณ 2566\nคะแนนภาพรวมหน่วยงานจังหวัดลำพูน : 90.10 คะแนน\n"
        "I1 เจ้าหน้าที่ปฏิบัติงานตามขั้นตอนเพียงใด\t88.00\n"
        "หัวข้อการประเมิน\tน้อยที่สุดหรือไม่มีเลย\tน้อย\tมาก\tมากที่สุด\tคะแนน\n"
        "เจ้าหน้าที่ปฏิบัติงานตามขั้นตอนเพียงใด\t0.00%\t2.00%\t32.00%\t66.00%\t88.00\n"
    )
    rows = read_text(text).report.questions
    assert [(row.code, row.item, row.text, str(row.score)) for row in rows] == [
        ("i1", None, "เจ้าหน้าที่ปฏิบัติงานตามขั้นตอนเพียงใด", "88.00")
    ]
