"""The activities of a year's calendar, with all that the data says of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.schedule import span_of
from generator.export.table import Row, TableKind, listed

_COLUMNS: Final = {
    "id": "รหัส",
    "no": "ลำดับที่พิมพ์",
    "activity": "กิจกรรม",
    "period": "ระยะเวลาตามที่พิมพ์",
    "start": "วันเริ่มต้น (ปี ค.ศ.-เดือน-วัน)",
    "end": "วันสิ้นสุด (ปี ค.ศ.-เดือน-วัน)",
    "responsible": "ผู้รับผิดชอบ",
    "months": "เดือนที่ทำเครื่องหมายในตารางแผน ตามที่พิมพ์",
    "matrix_no": "ลำดับที่ในตารางแผน ที่พิมพ์ต่างไป",
    "matrix_activity": "กิจกรรมในตารางแผน ที่พิมพ์ต่างไป",
    "note": "หมายเหตุ",
}


def _rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the activities, in the order of the file."""
    for row in assessment.year.calendar.rows if assessment.year else ():
        span = span_of(row)
        yield {
            "id": row.id,
            "no": row.no,
            "activity": row.activity,
            "period": row.period.text if row.period else None,
            "start": _iso(span.start if span else None),
            "end": _iso(span.end if span else None),
            "responsible": listed(row.responsible),
            "months": listed(row.months),
            "matrix_no": row.matrix_no,
            "matrix_activity": row.matrix_activity,
            "note": row.note,
        }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


CALENDAR: Final = TableKind(name="calendar", title="ปฏิทินการดำเนินงาน", columns=_COLUMNS, rows=_rows)
