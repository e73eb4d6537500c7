"""The list of agencies: in alphabetical order, each with its latest result as announced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.environment import render
from generator.pages.figures import Standing, standing
from generator.pages.head import Head, Link, search_href, statement_links
from generator.pages.links import Href, page_path, relative
from generator.pages.national_links import national_links
from generator.pages.notices import portal_notices
from generator.pages.numerals import Numerals
from generator.pages.page import PORTAL, Page
from generator.thai.text import order

# What was last published of an agency whose data now has errors is not known here.
_SEE_THERE: Final = "ดูผลการประเมินในหน้าของหน่วยงาน"
_NOT_PUBLISHED: Final = "หน่วยงานยังไม่ได้เผยแพร่หน้าของตน"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAgency:
    """One agency of the list.

    Attributes:
        standing: of the latest result.
        detail: year of that result, and what is said of it in words.
    """

    name: str
    href: Href | None
    standing: Standing
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalView:
    """The page at the root of the website.

    Attributes:
        national: leads to what was announced for everyone, the latest year first.
    """

    head: Head
    lead: str
    agencies: tuple[ListedAgency, ...]
    national: tuple[Link, ...]


def portal_page(sites: Sequence[AgencySite], context: PageContext) -> Page:
    """Return the list of agencies."""
    path = page_path(PORTAL)
    numerals = Numerals()
    count = numerals.count(len(sites))
    view = PortalView(
        head=Head(
            kind="portal",
            title=context.title,
            description=f"{wording.SUBJECT} ของหน่วยงานภาครัฐ {count} หน่วยงาน",
            search=search_href(path, context),
            as_of=numerals.day(context.as_of),
            demonstration=context.demonstration,
            source=wording.EACH_SOURCE,
            notices=portal_notices(sites),
            links=statement_links(path, context),
        ),
        lead=_lead(count, context),
        agencies=tuple(
            _listed(site, path) for site in sorted(sites, key=lambda one: order(one.agency.name))
        ),
        national=national_links(path, context),
    )
    return Page(path=path, text=render("portal.md.j2", view=view))


def _lead(count: str, context: PageContext) -> str:
    where = "ในเอกสารที่ใช้" if context.demonstration else ""
    return f"{count} หน่วยงาน เรียงตามตัวอักษร แต่ละหน่วยงานแสดงผลการประเมินปีล่าสุดที่มี{where}"


def _listed(site: AgencySite, origin: str) -> ListedAgency:
    # Numbers stand under each other here: one kind of digits for all agencies.
    numerals = Numerals()
    context = site.context
    usable = site.agency.slug not in context.unusable
    published = context.published is None or site.agency.slug in context.published
    latest = site.latest_result if usable else None
    if not published:
        shown = Standing(reason=_NOT_PUBLISHED)
    elif latest is None:
        shown = Standing(reason=context.no_data if usable else _SEE_THERE)
    else:
        shown = standing(latest, numerals, wording.STILL_BELOW, context.no_data)
    year = wording.year_in_short(latest.fiscal_year, numerals) if latest and published else None
    parts = (year, shown.headline, shown.change, shown.reason)
    return ListedAgency(
        name=site.agency.name,
        href=relative(origin, site.path(), None) if published else None,
        standing=shown,
        detail=" · ".join(part for part in parts if part),
    )
