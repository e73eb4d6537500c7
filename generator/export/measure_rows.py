"""The measures of a year's plan, and their steps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.reports import planned_period
from generator.export.table import Row, TableKind, listed
from generator.model.plan import Measure, Step

_SAID: Final = {
    "responsible": "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
    "period": "ระยะเวลาดำเนินการตามที่พิมพ์",
    "start": "วันเริ่มต้น (ปี ค.ศ.-เดือน-วัน)",
    "end": "วันสิ้นสุด (ปี ค.ศ.-เดือน-วัน)",
    "monitoring": "การกำกับติดตาม",
    "reporting": "การรายงานผล",
    "expected": "ผลที่คาดว่าจะได้รับ",
}
_MEASURES_COLUMNS: Final = {
    "id": "รหัส",
    "number": "ลำดับที่พิมพ์",
    "kind": "ประเภท",
    "title": "มาตรการ",
    "answers": "รหัสของประเด็นที่แก้ไขหรือพัฒนา",
    **_SAID,
    "note": "หมายเหตุ",
}
_STEPS_COLUMNS: Final = {
    "measure": "รหัสของมาตรการ",
    "step": "ลำดับของขั้นตอน",
    "text": "ขั้นตอนหรือวิธีการปฏิบัติ",
    **_SAID,
}


def _measures(assessment: Assessment) -> tuple[Measure, ...]:
    file = assessment.year.measures if assessment.year else None
    return file.value.measures if file else ()


def _measure_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the measures, in the order of the plan."""
    for one in _measures(assessment):
        yield {
            "id": one.id,
            "number": one.number,
            "kind": one.kind.value,
            "title": one.title,
            "answers": listed(one.answers),
            **_said(one),
            "note": one.note,
        }


def _step_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the steps, measure by measure; what one does not say is said of its measure."""
    for measure in _measures(assessment):
        for number, step in enumerate(measure.steps, start=1):
            yield {"measure": measure.id, "step": number, "text": step.text, **_said(step)}


def _said(part: Measure | Step) -> Row:
    planned = planned_period(part)
    return {
        "responsible": listed(part.responsible),
        "period": part.period.text if part.period else None,
        "start": _iso(planned.start if planned else None),
        "end": _iso(planned.end if planned else None),
        "monitoring": part.monitoring,
        "reporting": part.reporting,
        "expected": part.expected,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


MEASURES: Final = (
    TableKind(name="measures", title="มาตรการ", columns=_MEASURES_COLUMNS, rows=_measure_rows),
    TableKind(
        name="measure-steps",
        title="ขั้นตอนหรือวิธีการปฏิบัติของมาตรการ",
        columns=_STEPS_COLUMNS,
        rows=_step_rows,
    ),
)
