"""The tables of an agency to be downloaded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.context import Download
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import Href
from generator.pages.notices import agency_notices
from generator.pages.numerals import Numerals
from generator.pages.page import Page

_KB: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, by its name in the files."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDownload:
    """A table.

    Attributes:
        rows: how many, in words.
        files: one for each kind, called by kind and size.
    """

    title: str
    rows: str
    files: tuple[Link, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDownloads:
    """The tables of one fiscal year."""

    anchor: str
    title: str
    tables: tuple[ShownDownload, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """The page at ``/<agency>/data/``."""

    head: Head
    title: str
    groups: tuple[YearDownloads, ...]


def data_page(site: AgencySite) -> Page:
    """Return the page of an agency's downloads."""
    path = site.path("data")
    head = site.head(
        path,
        kind="data",
        title=wording.DATA,
        description=f"{wording.DATA} (CSV, JSON) ของ{site.agency.name}",
    )
    groups = groupby(site.downloads, key=lambda one: one.fiscal_year)
    view = DataView(
        head=replace(
            head,
            breadcrumbs=site.trail(path, (wording.DATA, None)),
            as_of=site.numerals.day(site.context.as_of),
            source=wording.EACH_PAGE,
            notices=agency_notices(site, None),
        ),
        title=wording.DATA,
        groups=tuple(
            YearDownloads(
                anchor="all-years" if year is None else f"year-{year}",
                title="ทุกปี" if year is None else site.in_full(year),
                tables=tuple(_shown(one, site.numerals) for one in tables),
            )
            for year, tables in groups
        ),
    )
    return Page(path=path, text=render("data.md.j2", view=view))


def _shown(download: Download, numerals: Numerals) -> ShownDownload:
    return ShownDownload(
        title=download.title,
        rows=f"{numerals.count(download.rows)} แถว",
        files=tuple(
            Link(
                title=f"{ending.upper()} {_size(size, numerals)}",
                href=Href(f"{download.path}.{ending}"),
            )
            for ending, size in download.sizes.items()
        ),
        columns=tuple(
            Column(name=name, meaning=meaning) for name, meaning in download.columns.items()
        ),
    )


def _size(size: int, numerals: Numerals) -> str:
    """Return the size of a file, never less than it is: ``2 KB``."""
    return f"{numerals.count(-(-size // _KB))} KB"
