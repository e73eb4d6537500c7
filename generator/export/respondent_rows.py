"""Those who answered the surveys of a year, as far as they may be told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.respondents import SEXES, CategoryCount, Dimension, respondents
from generator.export.table import Row, TableKind, Value, yes_no

_RESPONDENTS_COLUMNS: Final = {
    "tool": "แบบวัด",
    "dimension": "ลักษณะที่จำแนกผู้ตอบ",
    "category": "กลุ่มผู้ตอบ (ว่างคือชื่อหายไปจากเอกสาร)",
    "is_total": "แถวผลรวมของตาราง (yes/no)",
    "male": "ชาย",
    "female": "หญิง",
    "other": "อื่น ๆ",
    "total": "รวม",
    "note": "หมายเหตุ",
}


def _respondent_rows(assessment: Assessment) -> Iterator[Row]:
    if not assessment.participated or assessment.year is None:
        return
    for survey in respondents(assessment.year):
        for dimension in survey.dimensions:
            whole = CategoryCount(
                category=None, persons=dimension.persons, total=dimension.total, note=None
            )
            for one in (*dimension.categories, whole):
                yield {
                    "tool": survey.tool.value,
                    "dimension": dimension.name,
                    "category": one.category,
                    "is_total": yes_no(value=one is whole),
                    **_persons(dimension, one),
                    "note": one.note,
                }


def _persons(dimension: Dimension, one: CategoryCount) -> dict[str, Value]:
    told = dict(zip(dimension.sexes, one.persons, strict=True))
    return {**{sex: told.get(sex) for sex in SEXES}, "total": one.total}


RESPONDENTS: Final = TableKind(
    name="respondents", title="ผู้ตอบแบบวัด", columns=_RESPONDENTS_COLUMNS, rows=_respondent_rows
)
