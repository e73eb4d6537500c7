"""Every finding about a report is told somewhere, where it belongs, in both languages."""

from collections.abc import Callable

import pytest

from generator.findings import Finding, Language
from generator.rules import report_d, report_n
from tests.report_import.reports import changed, lamphun, read_text, report_text

IN_OTHER_TESTS = {
    "D101",  # test_pdf.py
    "D102",
    "D118",  # test_changes.py
    "D141",  # test_item_text.py
}
HEAD = "รายงานผลการประเมิน ประจำปีงบประมาณ 2563\n"
SCORE = "คะแนนภาพรวมหน่วยงาน{} : 87.96 คะแนน\n"

# Code -> the report, and what is quoted of it.
TOLD: dict[str, tuple[Callable[[], str], str]] = {
    "D103": (lambda: "จดหมายนำส่ง\n", "report.txt"),
    "D104": (lambda: HEAD + SCORE.format("เมืองอื่น"), "เมืองอื่น"),
    "D105": (lambda: SCORE.format("จังหวัดลำพูน"), "–"),
    "D106": (lambda: changed("3.07%\t0.00%", "3.O7%\t0.00%"), "3.O7%"),
    "D107": (report_text, "126"),
    "D108": (report_text, "คุ่มค่า"),
    "D109": (report_text, "E9 "),
    "D110": (
        lambda: changed("O4\tแผนยุทธศาสตร์", "O2\tข้อมูลผู้บริหาร\t\t0.00\nO4\tแผนยุทธศาสตร์"),
        "0.00",
    ),
    "D111": (lambda: changed("O5\tข้อมูลการติดต่อ\t\t100.00\n", ""), "42"),
    "D112": (lambda: changed("O5\tข้อมูลการติดต่อ\t\t100.00", "O5\tข้อมูลการติดต่อ\t\t1OO.O0"), "1OO.O0"),
    "D113": (report_text, "เขาสامยอด"),
    "D114": (report_text, "อุตรธานี"),
    "D115": (
        lambda: changed("น้อยกว่า 20 ปี\t12\t0", "น้อยกว่า 20 ปี\t15\t0"),
        "น้อยกว่า 20 ปี 15 0 16 0 0 0 0",
    ),
    "D119": (report_text, "น้อยกว่า 20 ปี 12 0 16 0 0 0 0"),
    "D116": (report_text, "-- -- -- --"),
    "D117": (lambda: changed("ทักท้วง\t2.10%", "ฟหกด\t2.10%"), "ฟหกด"),
    "D140": (lambda: changed("O4\tแผนยุทธศาสตร์", "ผู้ตรวจ\nO4\tแผนยุทธศาสตร์"), "ผู้ตรวจ"),
    "N101": (lambda: changed("73.75\nหัวข้อ", "73.57\nหัวข้อ"), "73.57"),
    "N102": (lambda: changed("O5\tข้อมูลการติดต่อ\t\t100.00", "O5\tข้อมูลการติดต่อ\t\t10.00"), "10.00"),
    "N103": (lambda: changed("45\tจังหวัดยโสธร", "95\tจังหวัดยโสธร"), "95"),
}


def told(code: str) -> list[Finding]:
    text, _ = TOLD[code]
    asked = None if code in ("D104", "D105") else lamphun()
    return [one for one in read_text(text(), asked).findings if one.rule.code == code]


def test_every_code_has_its_report() -> None:
    codes = {rule.code for rule in (*report_d.RULES, *report_n.RULES)}
    assert set(TOLD) | IN_OTHER_TESTS == codes


@pytest.mark.parametrize("code", TOLD)
def test_it_is_told_with_what_stands_there(code: str) -> None:
    found = told(code)
    assert any(TOLD[code][1] in (one.found or "") for one in found)
    for one in found:
        for language in Language:
            assert "{" not in one.message(language) + one.fix(language)


def test_a_row_that_is_read_twice_alike_is_one_row() -> None:
    line = "O5\tข้อมูลการติดต่อ\t\t100.00\n"
    found = read_text(changed(line, line * 2), lamphun())
    assert [row.code for row in found.report.disclosures].count("O5") == 1
    assert "D110" not in [one.rule.code for one in found.findings]


def test_a_row_with_a_damaged_share_stays_empty_and_its_question_stays() -> None:
    found = read_text(changed("3.07%\t0.00%", "3.O7%\t0.00%"), lamphun())
    rows = [(row.code, row.item) for row in found.report.questions if row.code == "i1"]
    assert rows == [("i1", None), ("i1", 2)]
