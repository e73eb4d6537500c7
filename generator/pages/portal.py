"""The list of agencies: in alphabetical order, each with its latest result as announced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.pages import wording
from generator.pages.context import PageContext
from generator.pages.entry import AgencyEntry
from generator.pages.environment import render
from generator.pages.everyone_head import everyone_head
from generator.pages.figures import Standing
from generator.pages.head import Head, Link, search_href
from generator.pages.links import Href, page_path, relative
from generator.pages.national_links import national_links
from generator.pages.numerals import Numerals
from generator.pages.page import PORTAL, Page
from generator.thai.text import order

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


def portal_page(entries: Sequence[AgencyEntry], context: PageContext) -> Page:
    """Return the list of agencies."""
    path = page_path(PORTAL)
    count = Numerals().count(len(entries))
    view = PortalView(
        head=replace(
            everyone_head(
                path,
                entries,
                context,
                kind="portal",
                title=context.title,
                description=f"{wording.SUBJECT} ของหน่วยงานภาครัฐ {count} หน่วยงาน",
            ),
            search=search_href(path, context),
        ),
        lead=_lead(count, context),
        agencies=tuple(
            _listed(one, path, context) for one in sorted(entries, key=lambda one: order(one.name))
        ),
        national=national_links(path, context),
    )
    return Page(path=path, text=render("portal.md.j2", view=view))


def _lead(count: str, context: PageContext) -> str:
    where = "ในเอกสารที่ใช้" if context.demonstration else ""
    return f"{count} หน่วยงาน เรียงตามตัวอักษร แต่ละหน่วยงานแสดงผลการประเมินปีล่าสุดที่มี{where}"


def _listed(entry: AgencyEntry, origin: str, context: PageContext) -> ListedAgency:
    published = context.published is None or entry.slug in context.published
    shown = entry.standing if published else Standing(reason=_NOT_PUBLISHED)
    year = entry.year if published else None
    parts = (year, shown.headline, shown.change, shown.reason)
    return ListedAgency(
        name=entry.name,
        href=relative(origin, page_path(entry.slug), None) if published else None,
        standing=shown,
        detail=" · ".join(part for part in parts if part),
    )
