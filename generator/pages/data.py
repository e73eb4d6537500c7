"""What is taken from an agency's site: its tables, and the survey for its other websites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.dataset import Dataset, dataset_of
from generator.pages.downloads import ShownDownload, shown_download
from generator.pages.environment import render
from generator.pages.feeds import feed_links
from generator.pages.head import Head, Link
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.poster import posters_of
from generator.pages.snippet import COPY, Snippet, snippet
from generator.pages.survey import poster_path


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDownloads:
    """The tables of one fiscal year."""

    anchor: str
    title: str
    tables: tuple[ShownDownload, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """The page at ``/<agency>/data/``.

    Attributes:
        dataset: all tables together; None without tables.
        posters: of the survey, each to be printed.
        snippet: what other websites are given to lead to the survey, or None.
    """

    head: Head
    title: str
    feeds: tuple[Link, ...]
    dataset: Dataset | None
    groups: tuple[YearDownloads, ...]
    posters: tuple[Link, ...]
    snippet: Snippet | None


def data_page(site: AgencySite) -> Page:
    """Return the page of an agency's downloads."""
    path = site.path("data")
    what = f"{wording.DATA} (CSV, JSON)" if site.downloads else wording.FOR_WEBSITES
    head = site.head(
        path,
        kind="data",
        title=wording.DATA,
        description=f"{what} ของ{site.agency.name}",
    )
    pasted = snippet(site, path) if site.is_shared else None
    groups = groupby(site.downloads, key=lambda one: one.fiscal_year)
    view = DataView(
        head=replace(
            head,
            breadcrumbs=site.trail(path, (wording.DATA, None)),
            as_of=site.numerals.day(site.context.as_of),
            source=wording.EACH_PAGE,
            notices=agency_notices(site, None),
            scripts=(COPY,) if pasted else (),
        ),
        title=wording.DATA,
        feeds=feed_links(site, path),
        dataset=dataset_of(site),
        groups=tuple(
            YearDownloads(
                anchor="all-years" if year is None else f"year-{year}",
                title="ทุกปี" if year is None else site.in_full(year),
                tables=tuple(shown_download(one, site.numerals) for one in tables),
            )
            for year, tables in groups
        ),
        posters=tuple(_posters(site, path)),
        snippet=pasted,
    )
    return Page(path=path, text=render("data.md.j2", view=view))


def _posters(site: AgencySite, path: str) -> Iterator[Link]:
    """Yield the posters of the year; those of points it has no more are not printed again."""
    gone = site.survey.elsewhere if site.survey else ()
    for point in (point for point, _ in posters_of(site) if point not in gone):
        name = point.name if point else site.agency.name
        yield Link(title=f"ป้ายของ{name}", href=site.href(path, poster_path(site, point)))
