"""Every table that is published of an agency, in the order of its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.peers import NationalAssessment
from generator.export.analysis_rows import ANALYSIS
from generator.export.disclosure_rows import DISCLOSURES
from generator.export.measure_rows import MEASURES
from generator.export.paper_rows import PAPERS
from generator.export.peer_rows import peer_table
from generator.export.progress_rows import PROGRESS
from generator.export.question_rows import QUESTIONS
from generator.export.remark_rows import REMARKS
from generator.export.respondent_rows import RESPONDENTS
from generator.export.schedule_rows import CALENDAR
from generator.export.score_rows import SCORES
from generator.export.table import Row, Table

_OF_YEAR: Final = (
    *(*SCORES, QUESTIONS, DISCLOSURES, RESPONDENTS, *REMARKS),
    *(ANALYSIS, *MEASURES, PROGRESS, CALENDAR, *PAPERS),
)
_YEARS: Final = {"fiscal_year": "ปีงบประมาณ พ.ศ.", "overall": "คะแนนภาพรวมหน่วยงาน"}


def agency_tables(
    assessments: Iterable[Assessment], national: Mapping[int, NationalAssessment]
) -> tuple[Table, ...]:
    """Return the tables of an agency: the scores of all years, then each year, the latest first.

    Args:
        assessments: of every year that has pages, from the earliest.
        national: fiscal year -> what follows from its announcement.
    """
    years = tuple(reversed(tuple(assessments)))
    found = (table for one in years for table in (*_of_year(one), peer_table(one, national)))
    return (*_all_years(years), *(table for table in found if table is not None))


def has_tables(
    assessments: Iterable[Assessment], national: Mapping[int, NationalAssessment]
) -> bool:
    """Return whether an agency has any table; arguments as for ``agency_tables``."""
    years = tuple(assessments)
    found = (table for one in years for table in (*_of_year(one), peer_table(one, national)))
    return bool(_all_years(years)) or any(found)


def _of_year(assessment: Assessment) -> Iterator[Table | None]:
    return (kind.of(assessment) for kind in _OF_YEAR)


def _all_years(years: tuple[Assessment, ...]) -> tuple[Table, ...]:
    """Return the table of the overall scores, which every year with a result shows alike."""
    points = next((one.trend for one in years if one.participated and one.trend), ())
    rows: tuple[Row, ...] = tuple(
        {"fiscal_year": one.fiscal_year, "overall": one.score} for one in points
    )
    table = Table(
        name="scores", fiscal_year=None, title="คะแนนภาพรวมทุกปีที่มี", columns=_YEARS, rows=rows
    )
    return (table,) if rows else ()
