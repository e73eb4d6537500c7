"""The overall score over the years."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.assess.scores import announced_scores
from generator.model.tree import Agency, Data


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """The announced overall score of one fiscal year.

    Attributes:
        score: 0–100 points.
        has_page: False for a year that is only named beside the score of the next one.
    """

    fiscal_year: int
    score: Decimal
    has_page: bool


def participated(agency: Agency, fiscal_year: int) -> bool:
    """Return whether the agency took part in a year; only ``result.yml`` can deny it."""
    year = agency.year(fiscal_year)
    return not (year and year.result and not year.result.value.participated)


def trend(data: Data, agency: Agency, scheme: str) -> tuple[TrendPoint, ...]:
    """Return the score of every known year, from the earliest.

    A score stands in the result file of its year, in the national announcement of its year, or as
    the previous score in that of the next. A year without taking part is no point, and a score
    that another scheme gave stands on another scale.

    Args:
        data: everything that was read.
        agency: the agency.
        scheme: who assesses; other schemes' years are left out.
    """
    pages = data.fiscal_years(agency)
    scores: dict[int, Decimal] = {}
    for fiscal_year in pages:
        row = data.national_row(agency, fiscal_year)
        overall = announced_scores(agency.year(fiscal_year), row).overall
        if overall is not None:
            scores[fiscal_year] = overall
        if row is not None and row.score_previous is not None:
            scores.setdefault(fiscal_year - 1, row.score_previous)
    return tuple(
        TrendPoint(fiscal_year=year, score=scores[year], has_page=year in pages)
        for year in sorted(scores)
        if participated(agency, year) and agency.scheme(year) == scheme
    )
