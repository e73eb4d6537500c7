"""The tables of a national announcement: the listed agencies, and what was announced by type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.assess.peers import NationalAssessment
from generator.export.table import Row, Table, with_values
from generator.model.national import NationalRow, TypeRow

_AGENCIES: Final = {
    "type": "ประเภทหน่วยงาน",
    "no": "ลำดับที่พิมพ์",
    "name": "ชื่อหน่วยงาน",
    "province": "จังหวัด",
    "district": "อำเภอ",
    "score_previous": "คะแนนปีก่อน",
    "score": "คะแนน",
    "grade": "ระดับผลการประเมิน",
    "pass": "ผลตามเกณฑ์เป้าหมาย",
    "participated": "no คือหน่วยงานแจ้งว่าไม่ได้เข้าร่วมการประเมิน ตัวเลขที่พิมพ์ไว้ไม่ใช่คะแนน",
}
_TYPES: Final = {
    "type": "ประเภทหน่วยงาน",
    "agencies": "จำนวนหน่วยงาน",
    "staff": "จำนวนบุคลากรที่ตอบ",
    "public": "จำนวนประชาชนที่ตอบ",
    "mean": "คะแนนเฉลี่ย",
}
_PASSES: Final = {
    "passed": "จำนวนที่ผ่านเกณฑ์เป้าหมาย",
    "failed": "จำนวนที่ไม่ผ่านเกณฑ์เป้าหมาย",
    "passed_pct": "ร้อยละที่ผ่านเกณฑ์เป้าหมาย",
    "failed_pct": "ร้อยละที่ไม่ผ่านเกณฑ์เป้าหมาย",
}


def national_tables(national: NationalAssessment) -> tuple[Table, ...]:
    """Return the tables of an announcement; those without a row are left out."""
    types, agencies = national.year.types.rows, national.year.agencies.rows
    listed = (one for peers in national.types for one in peers.listed)
    absent = {one.row.line for one in listed if not one.participated}
    found = (
        with_values(
            Table(
                name="types",
                fiscal_year=None,
                title="ผลการประเมินตามประเภทหน่วยงาน",
                columns=_type_columns(types),
                rows=tuple(_type(row) for row in types),
            )
        ),
        with_values(
            Table(
                name="agencies",
                fiscal_year=None,
                title="หน่วยงานที่ปรากฏในประกาศ",
                columns=_AGENCIES,
                rows=tuple(_agency(row, is_absent=row.line in absent) for row in agencies),
            )
        ),
    )
    return tuple(table for table in found if table is not None)


def _agency(row: NationalRow, *, is_absent: bool) -> Row:
    return {
        "type": row.type,
        "no": row.no,
        "name": row.name,
        "province": row.province,
        "district": row.district,
        "score_previous": row.score_previous,
        "score": row.score,
        "grade": row.grade,
        "pass": row.passed.value if row.passed else None,
        "participated": "no" if is_absent else None,
    }


def _type_columns(rows: tuple[TypeRow, ...]) -> Mapping[str, str]:
    """Return the columns in the order of the announcement; its grades are those of its edition."""
    indicators = dict.fromkeys(code for row in rows for code in row.indicators)
    grades = dict.fromkeys(grade for row in rows for grade in (*row.grades, *row.grade_percents))
    return {
        **_TYPES,
        **{f"ind{code}": f"คะแนนเฉลี่ยตัวชี้วัดที่ {code}" for code in indicators},
        **{grade: f"จำนวนหน่วยงานระดับ {grade}" for grade in grades},
        **{f"{grade}_pct": f"ร้อยละของหน่วยงานระดับ {grade}" for grade in grades},
        **_PASSES,
    }


def _type(row: TypeRow) -> Row:
    return {
        "type": row.type,
        "agencies": row.agencies,
        "staff": row.staff,
        "public": row.public,
        "mean": row.mean,
        **{f"ind{code}": score for code, score in row.indicators.items()},
        **row.grades,
        **{f"{grade}_pct": percent for grade, percent in row.grade_percents.items()},
        "passed": row.passed,
        "failed": row.failed,
        "passed_pct": row.passed_pct,
        "failed_pct": row.failed_pct,
    }
