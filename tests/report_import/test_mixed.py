"""Lines that hold numbers of two tables: parted where the totals allow one way only."""

import pytest

from tests.report_import.reports import changed, codes_at, lamphun, read_text, report_text

HEAD, FIRST, SECOND = "หน่วยงานของรัฐ\tอายุ", "น้อยกว่า 20 ปี\t12", "20 - 30 ปี\t9"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("น้อยกว่า 20 ปี\t12\t0\t16", "น้อยกว่า 20 ปี\t12\t0\t17"),  # agrees with no total
        ("20 - 30 ปี\t9\t13\t11\t17\t0\t0\t0", "20 - 30 ปี\t9\t13\t11\t17\t0\t0\t5"),
        ("น้อยกว่า 20 ปี\t12", "\t12"),  # which rows these are nobody can say
        ("ปริญญาตรีหรือเทียบเท่า\t\t98", "ปริญญาตรีหรือเทียบเท่า\t\t99"),  # the total, too, may be wrong
        ("20 – 30 ปี\t59", "20 – 30 ปี\t60"),  # two tables of the EIT disagree
        ("ผู้ตอบแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก\n", "ผู้ตอบ\n"),  # no table before
    ],
)
def test_lines_that_agree_with_no_total_are_left_out_and_told(old: str, new: str) -> None:
    found = read_text(changed(old, new), lamphun())
    mixed = [one for one in found.findings if one.rule.code == "D115"]
    assert len(mixed) == 3
    assert "D119" not in {one.rule.code for one in found.findings}
    assert not {row.line for row in found.report.respondents} & {one.place.line for one in mixed}


def test_numbers_that_fit_in_two_ways_are_left_out() -> None:
    """Give both unnamed lines the same number of men and women: who is whose cannot be told."""
    text = changed("20 - 30 ปี\t9\t13\t11\t17", "20 - 30 ปี\t9\t9\t13\t11\t17\t17")
    found = read_text(text, lamphun())
    assert [one.rule.code for one in found.findings].count("D115") == 3


def test_text_without_columns_is_parted_alike() -> None:
    lines = ("น้อยกว่า 20 ปี\t12\t0\t16\t0\t0\t0\t0", "20 - 30 ปี\t9\t13\t11\t17\t0\t0\t0")
    text = changed(lines[0], lines[0].replace("\t", " "))
    text = text.replace(lines[1], lines[1].replace("\t", " "))
    assert len(read_text(text, lamphun()).report.respondents) == 28


def test_each_line_is_told_with_what_was_made_of_it() -> None:
    found = read_text(report_text(), lamphun())
    assert [codes_at(found, one) for one in (HEAD, FIRST, SECOND)] == [["D119"]] * 3
    told = [one.values["expected"] for one in found.findings if one.rule.code == "D119"]
    assert told == [
        "EIT ติดต่อหน่วยงาน หน่วยงานของรัฐ 58 45 2",
        "EIT ติดต่อหน่วยงาน – 12 16 0; IIT อายุ น้อยกว่า 20 ปี 0 0 0",
        "EIT ติดต่อหน่วยงาน – 9 11 0; IIT อายุ 20 - 30 ปี 13 17 0",
    ]
