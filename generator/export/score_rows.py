"""The scores of a year: the result, its tools, its indicators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.scores import OVERALL
from generator.export.table import Row, TableKind, Value, yes_no
from generator.model.codes import by_number

_RESULT_COLUMNS: Final = {
    "fiscal_year": "ปีงบประมาณ พ.ศ.",
    "participated": "เข้าร่วมการประเมิน (yes/no)",
    "reason": "เหตุผลที่ไม่ได้เข้าร่วม",
    "overall": "คะแนนภาพรวมหน่วยงาน",
    "grade": "ระดับผลการประเมิน",
    "passed": "ผ่านเกณฑ์เป้าหมาย (yes/no)",
    "pass_mark": "เกณฑ์เป้าหมาย",
    "change": "เปลี่ยนแปลงจากปีก่อน",
    "target": "เป้าหมายที่หน่วยงานกำหนด",
    "scope": "คะแนนนี้เป็นของ",
    "assessed_by": "ผู้ประเมิน",
    "source": "ที่มาของข้อมูล",
    "note": "หมายเหตุ",
}
_TOOLS_COLUMNS: Final = {
    "tool": "เครื่องมือการประเมิน",
    "name": "ชื่อ",
    "score": "คะแนน",
    "change": "เปลี่ยนแปลงจากปีก่อน",
}
_INDICATORS_COLUMNS: Final = {
    "indicator": "ตัวชี้วัดหรือตัวชี้วัดย่อย",
    "name": "ชื่อ",
    "score": "คะแนน",
    "rank": "อันดับ",
    "change": "เปลี่ยนแปลงจากปีก่อน",
    "note": "หมายเหตุ",
}


def _result_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield one row; the figures of a year without taking part are no scores and stay out."""
    announced, taken_part = assessment.announced, assessment.participated
    if taken_part and not announced.any_given:
        return
    result = assessment.year.result.value if assessment.year and assessment.year.result else None
    change = assessment.changes.get(OVERALL)
    yield {
        "fiscal_year": assessment.fiscal_year,
        "participated": yes_no(value=taken_part),
        "reason": result.reason if result else None,
        "overall": announced.overall if taken_part else None,
        "grade": assessment.grade,
        "passed": yes_no(value=assessment.passed),
        "pass_mark": assessment.pass_mark if taken_part else None,
        "change": change.difference if change else None,
        "target": result.target if result else None,
        "scope": result.scope if result and taken_part else None,
        "assessed_by": result.assessed_by if result else None,
        "source": result.source if result else None,
        "note": result.note if result else None,
    }


def _tool_rows(assessment: Assessment) -> Iterator[Row]:
    if not assessment.participated:
        return
    for code, score in assessment.announced.tools.items():
        found = assessment.edition.tool(code) if assessment.edition else None
        yield {
            "tool": code,
            "name": found.name_th if found else None,
            "score": score,
            "change": _change(assessment, code),
        }


def _indicator_rows(assessment: Assessment) -> Iterator[Row]:
    if not assessment.participated:
        return
    edition = assessment.edition
    places = {one.code: one.place for one in assessment.ranking}
    is_ranked = assessment.has_all_indicators
    notes = (
        {row.indicator: row.note for row in assessment.year.indicators.rows}
        if assessment.year
        else {}
    )
    announced = {**assessment.announced.indicators, **assessment.announced.sub_indicators}
    for code in sorted(announced, key=by_number):
        found = (edition.indicator(code) or edition.sub_indicator(code)) if edition else None
        yield {
            "indicator": code,
            "name": found.name_th if found else None,
            "score": announced[code],
            "rank": places.get(code) if is_ranked else None,
            "change": _change(assessment, code),
            "note": notes.get(code),
        }


def _change(assessment: Assessment, code: str) -> Value:
    change = assessment.changes.get(code)
    return change.difference if change else None


SCORES: Final = (
    TableKind(name="result", title="ผลการประเมิน", columns=_RESULT_COLUMNS, rows=_result_rows),
    TableKind(name="tools", title="คะแนนรายเครื่องมือ", columns=_TOOLS_COLUMNS, rows=_tool_rows),
    TableKind(
        name="indicators", title="คะแนนรายตัวชี้วัด", columns=_INDICATORS_COLUMNS, rows=_indicator_rows
    ),
)
