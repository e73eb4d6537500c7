"""A result that only repeats the title or only counts units is told; whatever says more is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.chain.result_words import Says, empty_results
from generator.model.plan import MeasuresFile, ProgressRow
from generator.model.tree import Document, Table
from tests.assess.figures import year

TITLE = "ประกาศนโยบายไม่รับของขวัญ (No Gift Policy)"
PLAN = MeasuresFile.model_validate(
    {
        "measures": [
            {
                "id": "m01",
                "title": TITLE,
                "responsible": ["ให้ส่วนราชการส่วนภูมิภาคประจำจังหวัดตาก รวม ๓๔ หน่วยงาน ดำเนินการ"],
                "steps": [
                    "จัดทำประกาศ",
                    {"text": "แจ้งเวียนให้หน่วยงานทราบ", "responsible": ["สำนักงานจังหวัดตาก"]},
                ],
            }
        ]
    }
)


def told(result: str, **cells: str) -> list[str]:
    """Return the codes of what is found in a report on the measure."""
    cells = {"measure": "m01", "result": result} | cells
    row = ProgressRow.model_validate({"line": 2, **{key: at for key, at in cells.items() if at}})
    work = replace(
        year(2566),
        measures=Document(file="data/made-up/2566/measures.yml", value=PLAN, places={}),
        progress=Table(file="data/made-up/2566/progress.csv", rows=(row,), columns={"result": 9}),
    )
    return ["C047" if says is Says.UNITS else "C046" for _, says in empty_results(work)]


@pytest.mark.parametrize(
    "result",
    [
        TITLE,
        "ประกาศนโยบาย ไม่รับของขวัญ: “NO GIFT POLICY”",
        "ประกาศ\u200bนโยบายไม่รับของขวัญ (No Gift Policy)",
        "นโยบายไม่รับของขวัญ",
        f"ดำเนินการ{TITLE}เรียบร้อยแล้ว",
        f"ได้ดำเนินการตาม {TITLE} แล้ว",
    ],
)
def test_a_result_that_repeats_the_title_of_its_measure_is_told(result: str) -> None:
    assert told(result) == ["C046"]


def test_a_result_that_repeats_the_title_of_its_row_is_told() -> None:
    row = {"measure": "", "title": "อบรมหลักสูตร ITA ปี ๒๕๖๖"}
    assert told("อบรมหลักสูตร ITA ปี 2566", **row) == ["C046"]


def test_a_result_that_repeats_the_step_it_reports_is_told() -> None:
    assert told("แจ้งเวียนให้หน่วยงานทราบ", step="2") == ["C046"]
    assert told("แจ้งเวียนให้หน่วยงานทราบ", step="1") == []
    assert told("แจ้งเวียนให้หน่วยงานทราบ", step="7") == []


@pytest.mark.parametrize(
    "result",
    [
        "ส่วนราชการส่วนภูมิภาค ประจำจังหวัดตาก รวม ๓๔ หน่วยงาน",
        "ส่วนราชการส่วนภูมิภาค ประจำจังหวัดตาก\nรวม 34 หน่วยงาน",
        "ครบทั้ง 34 หน่วยงาน",
        "34 จาก 34 หน่วยงาน",
        "๓๔ จาก ๓๔ หน่วยงาน",
        "34/34 หน่วยงาน",
        "ดำเนินการแล้ว 12 แห่ง",
        "ทุกหน่วยงานดำเนินการแล้ว",
        "ครบ 34 หน่วยงาน คิดเป็นร้อยละ 100",
        "มีหน่วยงานดำเนินการแล้ว จำนวน 12 แห่ง จากทั้งหมด 34 แห่ง",
        "หน่วยงานในสังกัดจำนวน 9 กอง/สำนัก",
        "องค์กรปกครองส่วนท้องถิ่น 144 แห่ง",
    ],
)
def test_a_result_that_only_counts_units_is_told(result: str) -> None:
    assert told(result) == ["C047"]


@pytest.mark.parametrize(
    "result",
    [
        "ลงนามแล้ว 34 หน่วยงาน",
        "34 หน่วยงานส่งแบบลงนามครบ",
        "ส่วนราชการ รวม ๓๔ หน่วยงาน ให้ข้าราชการและบุคลากรของหน่วยงาน ลงนามรับทราบ",
        "ส่วนราชการประจำจังหวัดน่าน รวม ๓๔ หน่วยงาน เผยแพร่แล้ว",
        "หน่วยงานเข้าร่วม 34 แห่ง",
        "มีผู้เข้าร่วม 120 คน",
        "อบรม 120 คน",
        f"{TITLE} เมื่อวันที่ 5 มกราคม 2566",
        f"{TITLE} ครบ 34 หน่วยงาน และไม่พบการรับของขวัญ",
        "เผยแพร่บนเว็บไซต์",
        "ไม่พบเรื่องร้องเรียน",
        "ดำเนินการแล้วเสร็จ",
        "คะแนนเพิ่มขึ้นเป็น 90 คะแนน",
        "ไม่มี",
        "-ไม่มี-",
        "-",
        "",
    ],
)
def test_a_result_that_says_more_or_nothing_is_not_told(result: str) -> None:
    assert told(result) == []


def test_a_short_title_inside_a_result_says_nothing_against_it() -> None:
    assert told("อบรม ITA", measure="", title="ITA") == []


def test_a_report_on_an_unknown_measure_is_read_by_its_own_title() -> None:
    assert told("ครบ 34 หน่วยงาน", measure="m09", title="ประกาศ") == ["C047"]
    assert told("ประกาศ", measure="m09", title="ประกาศ") == ["C046"]


@pytest.mark.parametrize("result", ["34หน่วยงาน" * 1000, "1" * 10_000, "ดำเนินการ " * 1000 + "x"])
def test_hostile_results_are_read_to_their_end(result: str) -> None:
    assert told(result) in ([], ["C047"])


def test_a_title_of_signs_alone_is_not_repeated() -> None:
    assert told("อบรมบุคลากร 40 คน", title="-") == []
