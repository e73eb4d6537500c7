"""The scores of an agency in one year beside the means of its type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.comparison import compared, peers_of
from generator.assess.peers import NationalAssessment
from generator.assess.scores import OVERALL
from generator.export.table import Row, Table, with_values

_COLUMNS: Final = {
    "type": "ประเภทหน่วยงาน",
    "code": "ตัวชี้วัด (overall คือคะแนนภาพรวมหน่วยงาน)",
    "name": "ชื่อ",
    "own": "คะแนนของหน่วยงาน",
    "mean": "คะแนนเฉลี่ยของประเภท",
    "difference": "ต่างจากคะแนนเฉลี่ยของประเภท",
}


def peer_table(assessment: Assessment, national: Mapping[int, NationalAssessment]) -> Table | None:
    """Return the table of a year, or None where nothing was announced for the type."""
    peers = peers_of(assessment, national)
    if peers is None:
        return None
    rows: tuple[Row, ...] = tuple(
        {
            "type": peers.type,
            "code": one.code,
            "name": _name(one.code, assessment),
            "own": one.own,
            "mean": one.mean,
            "difference": one.difference,
        }
        for one in compared(assessment, peers)
    )
    return with_values(
        Table(
            name="peers",
            fiscal_year=assessment.fiscal_year,
            title="ผลการประเมินของหน่วยงานประเภทเดียวกัน",
            columns=_COLUMNS,
            rows=rows,
        )
    )


def _name(code: str, assessment: Assessment) -> str | None:
    if code == OVERALL:
        return "คะแนนภาพรวมหน่วยงาน"
    found = assessment.edition.indicator(code) if assessment.edition else None
    return found.name_th if found else None
