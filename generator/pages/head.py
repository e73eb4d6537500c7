"""What stands around the content of every page; the shell prints it from front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from generator.pages.context import PageContext
from generator.pages.facts import Fact
from generator.pages.links import Href, page_path, relative
from generator.pages.page import PORTAL, SEARCH

STATEMENTS = ("about", "privacy", "accessibility")
_HEADING = re.compile("^# +(?P<title>.+?) *$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link; without an address it is this page itself."""

    title: str
    href: Href | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLink:
    """A year to go to."""

    label: str
    href: Href
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """The page that an address of before leads on to.

    Attributes:
        href: as seen from that address.
        path: below the agency's home.
    """

    href: Href
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyClock:
    """When the survey of a page takes answers, for the script that looks at today's date.

    Attributes:
        as_of: the day the page was made for, as ISO date.
        stage: what held on that day: ``not-yet``, ``open`` or ``closed``.
        opens: first day, likewise; None where nobody says it. ``closes``, the last one, likewise.
    """

    as_of: str
    stage: str
    opens: str | None
    closes: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The front matter of a page; the meaning of each part stands in ``overrides/main.html``."""

    kind: str
    title: str
    description: str
    agency: str | None = None
    home: Href | None = None
    portal: Href | None = None
    search: Href | None = None
    breadcrumbs: tuple[Link, ...] = ()
    years: tuple[YearLink, ...] = ()
    as_of: str | None = None
    source: str | None = None
    demonstration: bool = False
    notices: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    scripts: tuple[str, ...] = ()
    feeds: bool = False
    colours: bool = False
    emblem: Href | None = None
    contact: tuple[Fact, ...] = ()
    complaints: tuple[Fact, ...] = ()
    redirect: Redirect | None = None
    template: str | None = None
    survey: SurveyClock | None = None

    @property
    def entries(self) -> tuple[tuple[str, object], ...]:
        """What is given, as (name, value) with plain lists and mappings."""
        given = ((field.name, getattr(self, field.name)) for field in fields(self))
        return tuple((name, _plain(value)) for name, value in given if value)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Link | YearLink | Redirect | SurveyClock | Fact):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: part for name, part in parts.items() if part}
    return value


def statement_title(text: str) -> str:
    """Return the first heading of a hand-written page, or nothing."""
    found = _HEADING.search(text)
    return found["title"] if found else ""


def search_href(origin: str, context: PageContext) -> Href:
    """Return the address of the search through the whole website as seen from one of its pages."""
    return relative(origin, page_path(context.single or PORTAL, SEARCH), context.single)


def statement_links(origin: str, context: PageContext) -> tuple[Link, ...]:
    """Return the links to the hand-written pages which every page has at its foot.

    Args:
        origin: path of the page that holds the links.
        context: its content says which of these pages there are.
    """
    site = context.single or PORTAL
    return tuple(
        Link(
            title=statement_title(context.content[name]),
            href=relative(origin, page_path(site, name), context.single),
        )
        for name in STATEMENTS
        if name in context.content
    )
