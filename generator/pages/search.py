"""The page of the search: a field for the script, and everything by topic for all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.identity import Digits
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.contents import Chapter, agency_chapters, website_chapters
from generator.pages.context import PageContext
from generator.pages.entry import AgencyEntry
from generator.pages.environment import render
from generator.pages.everyone_head import everyone_head
from generator.pages.head import Head, Link, search_href
from generator.pages.links import page_path, relative
from generator.pages.notices import agency_notices
from generator.pages.page import PORTAL, SEARCH, Page
from generator.pages.search_examples import examples_of, examples_of_all
from generator.thai.text import order

TITLE: Final = "ค้นหา"
RECORDS: Final = "records.json"
"""What the script looks through; it stands beside the page."""

SCRIPT: Final = "search"
_SHORT: Final = 16  # letters: ปี 2566 (O42)
_TEMPLATE: Final = "search.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexTopic:
    """Pages about the same.

    Attributes:
        title: None where each page stands for itself.
        links: under a title, only what it does not say.
    """

    title: str | None
    links: tuple[Link, ...]

    @property
    def in_line(self) -> bool:
        """Whether the links are so short that they stand beside each other."""
        return self.title is not None and all(len(one.title) <= _SHORT for one in self.links)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexChapter:
    """Topics under one heading."""

    title: str
    topics: tuple[IndexTopic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The page at ``/search/`` or ``/<agency>/search/``.

    Attributes:
        label: of the field: what is searched.
        examples: of what can be typed and finds something; empty where nothing surely does.
        records: address of what the script looks through.
        locale: how the script writes numbers.
        everywhere: leads to the search through all agencies; None where this is it.
        chapters: every page that is searched, but on the list of agencies those of each agency.
    """

    head: Head
    title: str
    label: str
    examples: str
    records: str
    locale: str
    everywhere: Link | None
    chapters: tuple[IndexChapter, ...]


def agency_search_page(site: AgencySite) -> Page:
    """Return the page of the search through one agency.

    Where the agency stands at the root it is that of the whole website.
    """
    path, context = site.path(SEARCH), site.context
    is_root = context.single == site.agency.slug
    chapters = (*agency_chapters(site), *(website_chapters(context) if is_root else ()))
    head = site.head(path, kind=SEARCH, title=TITLE, description=f"ค้นหาในหน้าของ{site.agency.name}")
    view = SearchView(
        head=replace(
            head,
            search=None,
            breadcrumbs=site.trail(path, (TITLE, None)),
            as_of=site.numerals.day(context.as_of),
            source=wording.EACH_PAGE,
            notices=agency_notices(site, None),
            scripts=(SCRIPT,),
            template=_TEMPLATE,
        ),
        title=TITLE,
        label=f"ค้นหาใน{site.agency.name}",
        examples=site.numerals.of(examples_of(site)),
        records=RECORDS,
        locale="th-TH-u-nu-thai" if site.numerals.digits is Digits.THAI else "en",
        everywhere=_everywhere(path, context),
        chapters=tuple(_shown(path, one, context) for one in chapters),
    )
    return Page(path=path, text=render("search.md.j2", view=view))


def portal_search_page(entries: Sequence[AgencyEntry], context: PageContext) -> Page:
    """Return the page of the search through all agencies."""
    path = page_path(PORTAL, SEARCH)
    home = relative(path, page_path(PORTAL), None)
    view = SearchView(
        head=replace(
            everyone_head(
                path,
                entries,
                context,
                kind=SEARCH,
                title=TITLE,
                description=f"ค้นหาในทุกหน่วยงาน {context.title}",
            ),
            portal=home,
            breadcrumbs=(Link(title=wording.ALL_AGENCIES, href=home), Link(title=TITLE)),
            scripts=(SCRIPT,),
            template=_TEMPLATE,
        ),
        title=TITLE,
        label="ค้นหาในทุกหน่วยงาน",
        examples=examples_of_all(entries),
        records=RECORDS,
        locale="en",
        everywhere=None,
        chapters=(
            _agencies(entries, path, context),
            *(_shown(path, one, context) for one in website_chapters(context)),
        ),
    )
    return Page(path=path, text=render("search.md.j2", view=view))


def _everywhere(path: str, context: PageContext) -> Link | None:
    if context.single:
        return None
    return Link(title="ค้นหาในทุกหน่วยงาน", href=search_href(path, context))


def _agencies(entries: Iterable[AgencyEntry], path: str, context: PageContext) -> IndexChapter:
    """Return the agencies with the way to their own index, where there surely is one."""
    links = (
        Link(
            title=one.name,
            href=relative(path, page_path(one.slug, *((SEARCH,) if one.found else ())), None),
        )
        for one in sorted(entries, key=lambda one: order(one.name))
        if context.published is None or one.slug in context.published
    )
    home = relative(path, page_path(PORTAL), None)
    everyone = Link(title="รายชื่อและผลการประเมินของทุกหน่วยงาน", href=home)
    return IndexChapter(
        title="หน่วยงานในเว็บไซต์นี้", topics=(IndexTopic(title=None, links=(everyone, *links)),)
    )


def _shown(path: str, chapter: Chapter, context: PageContext) -> IndexChapter:
    return IndexChapter(
        title=chapter.title,
        topics=tuple(
            IndexTopic(
                title=topic.title,
                links=tuple(
                    Link(
                        title=page.short or page.title,
                        href=relative(path, page.path, context.single),
                    )
                    for page in topic.pages
                ),
            )
            for topic in chapter.topics
        ),
    )
