"""The disclosure items of a year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.scores import in_reports
from generator.export.table import Row, TableKind, listed, yes_no
from generator.model.result import DisclosureRow

_DISCLOSURES_COLUMNS: Final = {
    "code": "ข้อ",
    "name": "ชื่อ",
    "sub_indicator": "ตัวชี้วัดย่อย",
    "score": "คะแนน",
    "counted": "นำมาคิดคะแนน (yes/no)",
    "comment": "ความคิดเห็นของผู้ตรวจ",
    "url": "ที่อยู่ของข้อมูล",
}


def _disclosure_rows(assessment: Assessment) -> Iterator[Row]:
    year, taken_part = assessment.year, assessment.participated
    rows: Mapping[str, DisclosureRow] = (
        {row.code: row for row in year.disclosures.rows} if year else {}
    )
    excluded = (
        set(year.result.value.excluded_items) if year and year.result and taken_part else set()
    )
    for code in sorted({*rows, *excluded}, key=in_reports):
        row = rows.get(code)
        found = assessment.edition.disclosure(code) if assessment.edition else None
        yield {
            "code": found.code if found else code,
            "name": found.name if found else (row.name if row else None),
            "sub_indicator": (found.sub_indicator if found else None)
            or (row.sub_indicator if row else None),
            "score": row.score if row and taken_part else None,
            "counted": yes_no(value=code not in excluded) if taken_part else None,
            "comment": row.comment if row else None,
            "url": listed(row.url) if row else None,
        }


DISCLOSURES: Final = TableKind(
    name="disclosures",
    title="การเปิดเผยข้อมูลรายข้อ",
    columns=_DISCLOSURES_COLUMNS,
    rows=_disclosure_rows,
)
