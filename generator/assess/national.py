"""The national announcements of all years, each assessed once for every page that needs it."""

from __future__ import annotations

from typing import Final

from generator.assess.assessment import EditionOf
from generator.assess.peers import NationalAssessment
from generator.assess.trend import participated
from generator.model.tree import Data

SCHEME: Final = "nacc"
"""Who announces for everyone; only scores of this scheme stand on the same scale."""


def national_assessments(data: Data, edition_of: EditionOf) -> dict[int, NationalAssessment]:
    """Return fiscal year -> what follows from its announcement, from the earliest."""
    if not data.national:
        return {}
    from generator.assess.peer_tables import assess_national  # pandas takes half a second

    return {
        year: assess_national(data.national[year], edition_of(SCHEME, year), _absent(data, year))
        for year in sorted(data.national)
    }


def _absent(data: Data, fiscal_year: int) -> frozenset[int]:
    """Return the lines of agencies that did not take part, as far as their own files say so."""
    rows = (
        data.national_row(agency, fiscal_year)
        for agency in data.agencies
        if not participated(agency, fiscal_year)
    )
    return frozenset(row.line for row in rows if row is not None)
