"""Where a report stands on the website, and the links to the feeds that tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.news import ATOM_FEED, JSON_FEED, News, can_be_followed
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.head import Link
from generator.pages.links import beside
from generator.pages.year_parts import PROGRESS, report_on

_FEEDS: Final = (("Atom", ATOM_FEED), ("JSON Feed", JSON_FEED))


def feed_links(site: AgencySite, origin: str) -> tuple[Link, ...]:
    """Return the links to an agency's feeds; none for an agency without measures and reports.

    Args:
        site: of the agency.
        origin: path of the page that holds the links.
    """
    if not can_be_followed(site.agency):
        return ()
    home = site.href(origin, site.path())
    return tuple(Link(title=title, href=beside(home, name)) for title, name in _FEEDS)


def place_of_report(
    news: News, assessments: Mapping[tuple[str, int], Assessment], context: PageContext
) -> str:
    """Return where a report stands, below the agency's home: ``2566/measures/m03/#progress-2``.

    What was reported beyond the plan stands on the page of the progress.

    Args:
        news: a report.
        assessments: (agency, fiscal year) -> what its figures say.
        context: says which years have a page of the progress.
    """
    year, anchor = news.work.fiscal_year, f"#progress-{news.entry.number}"
    if news.measure:
        return f"{year}/measures/{news.measure.id}/{anchor}"
    slug = news.work.agency.slug
    years = (assessments[key] for key in sorted(assessments) if key[0] == slug)
    found = report_on(news.work, years, context)
    return f"{found.fiscal_year}/{PROGRESS.address(found)}/{anchor}" if found else f"{year}/"
