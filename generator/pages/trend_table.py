"""The overall scores of all years, each with its change, as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.assess.assessment import Assessment
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href
from generator.pages.year_parts import RESULTS


@dataclass(frozen=True, slots=True, kw_only=True)
class YearScore:
    """The score of a year.

    Attributes:
        href: address of the results of that year; None where they have no page, or are this page.
        change: on the year before, in words; None where there is nothing to compare.
    """

    year: str
    href: Href | None
    score: str
    change: str | None


def trend_table(site: AgencySite, origin: str, assessment: Assessment) -> tuple[YearScore, ...]:
    """Return every known year, the latest first; nothing when there are not two to compare.

    Args:
        site: of the agency.
        origin: path of the page that holds the links.
        assessment: of any of the years.
    """
    rows = tuple(_rows(site, origin, assessment))
    return rows if len(rows) > 1 else ()


def _rows(site: AgencySite, origin: str, assessment: Assessment) -> Iterator[YearScore]:
    numerals = site.numerals
    scores = {one.fiscal_year: one.score for one in assessment.trend}
    for year in reversed(scores):
        before = scores.get(year - 1)
        is_here = origin == site.path(year, RESULTS.name)
        yield YearScore(
            year=numerals.year(year),
            href=None if is_here else site.results_href(origin, year),
            score=numerals.score(scores[year]),
            change=(
                None if before is None else wording.change_in_words(scores[year] - before, numerals)
            ),
        )
