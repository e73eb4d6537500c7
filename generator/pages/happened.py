"""What became of everything an agency promised: its measures counted by where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from generator.chain.reports import measure_reports
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href
from generator.pages.measure_standing import Count, status_counts
from generator.pages.work_links import progress_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What became of the measures of the latest year that has any.

    Attributes:
        counts: how many of them have which status.
        href: of the page that reports on them, or None.
    """

    title: str
    counts: tuple[Count, ...]
    href: Href | None


def happened(site: AgencySite, path: str) -> Happened | None:
    """Return where the measures of the latest year stand that has any, or None without any.

    Args:
        site: of the agency.
        path: of the page that shows it.
    """
    works = (site.work(year.fiscal_year) for year in reversed(site.agency.years))
    work = next((one for one in works if one and one.measures), None)
    if work is None:
        return None
    reported_at = progress_path(site, work)
    return Happened(
        title=f"{wording.PROGRESS} {site.year_title(work.fiscal_year)}",
        counts=status_counts(site, work, measure_reports(work)),
        href=site.href(path, reported_at) if reported_at else None,
    )
