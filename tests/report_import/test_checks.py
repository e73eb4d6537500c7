"""One wrong digit anywhere is told at its line, and the row is not written without a yes."""

import pytest

from generator.report_import.importing import Import
from generator.report_import.tables import agency_tables, without
from tests.report_import.reports import changed, line_with, read_text, report_text

# What stands in the report, what a misreading makes of it, words of the line it is told at, code.
SLIPS = {
    "a share": ("63.27%\t85.82", "65.27%\t85.82", "3.07%", "N001"),
    "two shares that still make 100": ("33.66%\t63.27%", "63.27%\t33.66%", "3.07%", "N002"),
    "the score of a row": ("63.27%\t85.82", "63.27%\t83.82", "3.07%", "N002"),
    "yes and no": ("96.34%\t3.66%", "94.34%\t3.66%", "ทบทวนนโยบาย", "N001"),
    "a question": (
        "มากน้อยเพียงใด\t\t\t\t\t84.54",
        "มากน้อยเพียงใด\t\t\t\t\t84.14",
        "11 บุคลากร",
        "N003",
    ),
    "a question printed twice": ("73.75\nหัวข้อ", "73.57\nหัวข้อ", "1.69%", "N101"),
    "an indicator": ("การใช้อำนาจ\t89.84", "การใช้อำนาจ\t89.34", "3\tการใช้อำนาจ", "N004"),
    "an indicator of items": (
        "7\tการเปิดเผยข้อมูล\t84.33",
        "7\tการเปิดเผยข้อมูล\t84.23",
        "7\tการเปิดเผยข้อมูล",
        "N006",
    ),
    "the overall score": ("จังหวัดลำพูน : 87.96", "จังหวัดลำพูน : 87.69", "คะแนนภาพรวมหน่วยงาน", "N010"),
    "the grade": ("ระดับผลการประเมิน : A", "ระดับผลการประเมิน : B", "ระดับผลการประเมิน :", "N009"),
    "an item": (
        "อำนาจหน้าที่ในการปฏิบัติราชการซึ่งไม่เป็นไปตามเกณฑ์การประเมินที่กำหนด\t0.00",
        "อำนาจหน้าที่ในการปฏิบัติราชการซึ่งไม่เป็นไปตามเกณฑ์การประเมินที่กำหนด\t0.10",
        "O3\t",
        "N102",
    ),
    "persons": ("31 – 40 ปี\t20", "31 – 40 ปี\t29", "ประถมศึกษาหรือต่ำกว่า\t1", "N020"),
    "a rank": ("3\tการใช้อำนาจ", "8\tการใช้อำนาจ", "การใช้อำนาจ\t89.84", "N014"),
    "a grade in the list": ("90.35\t87.96\tA", "90.35\t87.96\tB", "จังหวัดลำพูน\t90.35", "N023"),
    "passed in the list": (
        "90.35\t87.96\tA\tผ่าน",
        "90.35\t87.96\tA\tไม่ผ่าน",
        "จังหวัดลำพูน\t90.35",
        "N024",
    ),
    "a number in the list": ("53\tจังหวัดลำพูน", "58\tจังหวัดลำพูน", "จังหวัดลำพูน\t90.35", "N103"),
    "a count of a type": (
        "0\t38\t20\t13\t4\t1\t0",
        "0\t38\t29\t13\t4\t1\t0",
        "ประเภทจังหวัด",
        "N026",
    ),
    "a mean of a type": ("คะแนนเฉลี่ยภาพรวม\n82.04", "คะแนนเฉลี่ยภาพรวม\n82.40", "ประเภทจังหวัด", "N029"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_at_its_line(slip: str) -> None:
    old, new, words, code = SLIPS[slip]
    text = changed(old, new)
    found = read_text(text)
    at = [n for n, line in enumerate(text.split("\n"), start=1) if words in line]
    told = {one.rule.code for one in found.findings if one.place.line == at[0]}
    assert code in told
    assert at[0] in found.report.notes.doubtful


def kept(found: Import) -> set[int]:
    """Return the lines of rows that would be written without a yes to what is in doubt."""
    doubtful = found.report.notes.doubtful
    return {row.line for _, rows in agency_tables(found.report) for row in without(rows, doubtful)}


def test_a_row_that_failed_is_left_out_and_all_others_stay() -> None:
    whole = read_text(report_text())
    old, new, *_ = SLIPS["a share"]
    one_slip = read_text(changed(old, new))
    assert kept(whole) - kept(one_slip) == {line_with("3.07%")}


def test_a_wrong_item_makes_all_items_of_its_indicator_doubtful() -> None:
    found = read_text(
        changed(
            "O27\tหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล\t\t100.00",
            "O27\tหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล\t\t000.00",
        )
    )
    doubtful = found.report.notes.doubtful
    in_doubt = [row.code for row in found.report.disclosures if row.line in doubtful]
    assert in_doubt == [f"O{number}" for number in range(1, 34)]


def test_a_question_in_doubt_keeps_its_row_when_its_items_stay() -> None:
    old, new, *_ = SLIPS["a question"]
    found = read_text(changed(old, new))
    rows = without(found.report.questions, found.report.notes.doubtful)
    first = [row for row in rows if getattr(row, "code", None) == "i1"]
    assert [(getattr(row, "item", None), getattr(row, "score", None) is None) for row in first] == [
        (None, True),
        (1, False),
        (2, False),
    ]
