"""What was reported in all years as one stream of news: the newest first, each known for good."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from generator.chain.reports import Entry, entries_of
from generator.chain.work import Work
from generator.model.plan import Measure
from generator.model.tree import Agency

ATOM_FEED: Final = "feed.xml"
JSON_FEED: Final = "feed.json"
"""Names of the feeds, at the agency's home."""

# Never another: readers of feeds would take every report for a new one.
_OURS: Final = UUID("ba24fdb0-e90a-4a46-91c7-0d1c0ac4692b")


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A report with its date.

    Attributes:
        work: of the fiscal year it belongs to.
        day: of the report; of a month, its last.
    """

    work: Work
    entry: Entry
    day: date

    @property
    def measure(self) -> Measure | None:
        """The measure it reports on; None for what was reported beyond the plan."""
        wanted = self.entry.row.measure
        return next((one for one in self.work.measures if one.id == wanted), None)

    @property
    def title(self) -> str:
        """What it is about, in one line: the measure in the words of the plan, else its own."""
        row, measure = self.entry.row, self.measure
        return " ".join((measure.title if measure else row.title or row.measure or "").split())

    @property
    def urn(self) -> str:
        """Its name, the same for good: rows are never moved, folders and years never renamed."""
        return stable_urn(self.work.agency, self.work.fiscal_year, self.entry.number)


def stable_urn(agency: Agency, *names: int) -> str:
    """Return the name of an agency's stream of news, or of what these numbers tell in it."""
    return uuid5(_OURS, "/".join([agency.slug, *map(str, names)])).urn


def can_be_followed(agency: Agency) -> bool:
    """Return whether an agency has measures or reports: then readers may wait for the next one."""
    return any(
        year.progress.rows or (year.measures and year.measures.value.measures)
        for year in agency.years
    )


def news_of(works: Iterable[Work]) -> tuple[News, ...]:
    """Return the reports that say their date, the newest first; of equal dates the last row."""
    told = (
        News(work=work, entry=entry, day=entry.day)
        for work in works
        for entry in entries_of(work)
        if entry.day
    )
    return tuple(sorted(told, key=_age, reverse=True))


def _age(news: News) -> tuple[date, int, int]:
    return news.day, news.work.fiscal_year, news.entry.number
