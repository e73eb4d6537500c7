"""What was reported of the measures of a year, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.reports import told
from generator.export.table import Row, TableKind, listed
from generator.model.dated import Dated
from generator.thai.dates import long_period

_COLUMNS: Final = {
    "row": "ลำดับของรายงาน",
    "measure": "รหัสมาตรการ",
    "step": "ขั้นตอนที่",
    "date": "วันที่รายงาน",
    "status": "สถานะ",
    "percent": "ร้อยละความก้าวหน้า",
    "title": "ชื่อตามรายงาน",
    "responsible": "ผู้รับผิดชอบตามรายงาน",
    "period": "ระยะเวลาตามรายงาน",
    "result": "ผลการดำเนินการ",
    "problem": "ปัญหา อุปสรรค",
    "suggestion": "ข้อเสนอแนะ",
    "units_done": "จำนวนหน่วยงานที่ดำเนินการแล้ว",
    "units_total": "จำนวนหน่วยงานทั้งหมด",
    "explanation": "คำชี้แจงของหน่วยงาน",
    "evidence": "หลักฐานประกอบ",
}


def _rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the reports in the order of the file; the number of each is also in its address."""
    reported = assessment.year.progress.rows if assessment.year else ()
    for number, one in enumerate(reported, start=1):
        yield {
            "row": number,
            "measure": one.measure,
            "step": one.step,
            "date": _in_words(one.date),
            "status": one.status.value if one.status else None,
            "percent": one.percent,
            "title": one.title,
            "responsible": one.responsible,
            "period": _in_words(one.period),
            "result": told(one.result),
            "problem": told(one.problem),
            "suggestion": told(one.suggestion),
            "units_done": one.units_done,
            "units_total": one.units_total,
            "explanation": one.explanation,
            "evidence": listed(one.evidence),
        }


def _in_words(date: Dated | None) -> str | None:
    """Return a date or period in words; what nobody could read as it was typed."""
    if date is None:
        return None
    return long_period(date.period) if date.period else date.text


PROGRESS: Final = TableKind(
    name="progress", title="ความก้าวหน้าของมาตรการ", columns=_COLUMNS, rows=_rows
)
