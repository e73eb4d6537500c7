"""What stands beside the scores of a year: other results, noted figures, recommendations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.export.table import Row, TableKind, listed

_OTHERS_COLUMNS: Final = {
    "id": "รหัส",
    "title": "ชื่อ",
    "score": "คะแนน",
    "rank": "อันดับ",
    "status": "สถานะ",
}
_PRINTED_COLUMNS: Final = {
    "code": "รหัส",
    "figure": "ชนิดของค่าที่พิมพ์",
    "value": "ค่าที่พิมพ์",
    "place": "ตำแหน่งในเอกสาร",
    "printed_no": "หมายเลขที่พิมพ์",
    "printed_name": "ชื่อที่พิมพ์",
    "note": "หมายเหตุ",
}
_RECOMMENDATIONS_COLUMNS: Final = {
    "id": "รหัส",
    "about": "รหัสของประเด็นที่เกี่ยวข้อง",
    "text": "ข้อเสนอแนะของผู้ประเมิน",
}


def _other_rows(assessment: Assessment) -> Iterator[Row]:
    result = assessment.year.result if assessment.year else None
    for one in result.value.other_results if result else ():
        yield {
            "id": one.id,
            "title": one.title,
            "score": one.score,
            "rank": one.rank,
            "status": one.status,
        }


def _printed_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the printed figures the agency notes; the others are for the officer."""
    for row in assessment.year.printed.rows if assessment.year else ():
        if row.note:
            yield {
                "code": row.code,
                "figure": row.figure.value,
                "value": row.value,
                "place": row.place,
                "printed_no": row.printed_no,
                "printed_name": row.printed_name,
                "note": row.note,
            }


def _advice_rows(assessment: Assessment) -> Iterator[Row]:
    recommended = assessment.year.recommendations if assessment.year else None
    for one in recommended.value.recommendations if recommended else ():
        yield {"id": one.id, "about": listed(one.about), "text": one.text}


REMARKS: Final = (
    TableKind(
        name="other-results",
        title="ผลการประเมินอื่นที่หน่วยงานเป็นส่วนหนึ่ง",
        columns=_OTHERS_COLUMNS,
        rows=_other_rows,
    ),
    TableKind(
        name="printed",
        title="หมายเหตุเกี่ยวกับตัวเลขในเอกสาร",
        columns=_PRINTED_COLUMNS,
        rows=_printed_rows,
    ),
    TableKind(
        name="recommendations",
        title="ข้อเสนอแนะของผู้ประเมิน",
        columns=_RECOMMENDATIONS_COLUMNS,
        rows=_advice_rows,
    ),
)
