"""The way to what was announced for everyone."""

from __future__ import annotations

from typing import Final

from generator.pages import wording
from generator.pages.context import PageContext
from generator.pages.head import Link
from generator.pages.links import page_path, relative
from generator.pages.numerals import Numerals
from generator.pages.page import PORTAL

_NATIONAL: Final = "national"


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
