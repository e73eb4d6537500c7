"""The national announcements of all years, each assessed once for every page that needs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.assess.assessment import EditionOf
from generator.assess.peers import NationalAssessment
from generator.assess.trend import participated
from generator.model.tree import Data, NationalYear

SCHEME: Final = "nacc"
"""Who announces for everyone; only scores of this scheme stand on the same scale."""


def national_assessments(
    announced: Mapping[int, NationalYear],
    edition_of: EditionOf,
    absent: Mapping[int, frozenset[int]],
) -> dict[int, NationalAssessment]:
    """Return fiscal year -> what follows from its announcement, from the earliest.

    Args:
        announced: the announcements by fiscal year.
        edition_of: looks up the rules.
        absent: fiscal year -> lines of the agencies that did not take part (`absent_lines`).
    """
    if not announced:
        return {}
    from generator.assess.peer_tables import assess_national  # pandas takes half a second

    return {
        year: assess_national(
            announced[year], edition_of(SCHEME, year), absent.get(year, frozenset())
        )
        for year in sorted(announced)
    }


def absent_lines(data: Data) -> dict[int, frozenset[int]]:
    """Return fiscal year -> lines of agencies that did not take part, as their own files say."""
    found = {year: _absent(data, year) for year in sorted(data.national)}
    return {year: lines for year, lines in found.items() if lines}


def _absent(data: Data, fiscal_year: int) -> frozenset[int]:
    rows = (
        data.national_row(agency, fiscal_year)
        for agency in data.agencies
        if not participated(agency, fiscal_year)
    )
    return frozenset(row.line for row in rows if row is not None)
