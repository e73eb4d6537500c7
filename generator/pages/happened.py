"""What became of everything an agency promised: its measures counted by where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.chain.reports import entries_of, measure_reports, reported_beyond
from generator.chain.work import Work
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href
from generator.pages.measure_standing import Count, counted_in, status_counts
from generator.pages.work_links import progress_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What became of the measures of a year.

    Attributes:
        counts: how many of them have which status, with what is counted; then what was reported
            beyond the plan.
        href: of the page that tells the results, or None where nothing was reported.
    """

    title: str
    counts: tuple[Count, ...]
    href: Href | None


def happened(site: AgencySite, path: str, result_year: int | None) -> Happened | None:
    """Return where the measures stand that follow from a result, or None without any.

    Args:
        site: of the agency.
        path: of the page that shows it.
        result_year: of the result on that page; where nothing follows from it, and where there is
            none, the latest year with measures is told.
    """
    following = site.work_on(result_year) if result_year else None
    years = (site.work(year.fiscal_year) for year in reversed(site.agency.years))
    work = next((one for one in (following, *years) if one and one.measures), None)
    if work is None:
        return None
    reported_at = progress_path(site, work) if entries_of(work) else None
    return Happened(
        title=f"{wording.PROGRESS} {site.year_title(work.fiscal_year)}",
        counts=(*_of_plan(site, work), *_beyond(site, work)),
        href=site.href(path, reported_at) if reported_at else None,
    )


def _of_plan(site: AgencySite, work: Work) -> Iterator[Count]:
    unit = counted_in(work)
    for one in status_counts(site, work, measure_reports(work)):
        yield replace(one, status=f"{unit}: {one.status}")


def _beyond(site: AgencySite, work: Work) -> tuple[Count, ...]:
    number = len(reported_beyond(work))
    if not number:
        return ()
    told = site.numerals.count(number)
    return (Count(measures=number, number=told, status=wording.REPORTED_BEYOND),)
