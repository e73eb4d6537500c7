"""The way to what was announced for everyone: the page of the peers, the pages of all agencies."""

from __future__ import annotations

from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.peers import Peers
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.head import Link
from generator.pages.links import page_path, relative
from generator.pages.numerals import Numerals
from generator.pages.page import PORTAL

PEERS: Final = "peers"
_NATIONAL: Final = "national"


def peers_of(site: AgencySite, assessment: Assessment) -> Peers | None:
    """Return the agencies of the agency's type, or None where nothing was announced for it.

    Where there are any, the year has a page of them.
    """
    national = site.context.national.get(assessment.fiscal_year)
    found = national.of_type(site.agency.file.value.type) if national else None
    return found if found and found.summary else None


def peers_links(site: AgencySite, origin: str, assessment: Assessment) -> tuple[Link, ...]:
    """Return the link to the page of the peers of a year; nothing where there is none."""
    if peers_of(site, assessment) is None:
        return ()
    path = site.path(assessment.fiscal_year, PEERS)
    return (Link(title=f"ดู{wording.PEERS}", href=site.href(origin, path)),)


def national_path(context: PageContext, fiscal_year: int) -> str:
    """Return the path of the page of everyone; it stands in the site at the root."""
    return page_path(context.single or PORTAL, _NATIONAL, fiscal_year)


def national_link(origin: str, context: PageContext, fiscal_year: int, numerals: Numerals) -> Link:
    """Return the link to the page of everyone, as seen from another page."""
    return Link(
        title=f"ดู{wording.NATIONAL} {wording.year_in_short(fiscal_year, numerals)}",
        href=relative(origin, national_path(context, fiscal_year), context.single),
    )


def national_links(origin: str, context: PageContext) -> tuple[Link, ...]:
    """Return the links to the pages of everyone, the latest year first."""
    years = sorted(context.national, reverse=True)
    return tuple(national_link(origin, context, year, Numerals()) for year in years)
