"""The reports of a page that were made as files: their names, and the links to them."""

from __future__ import annotations

from typing import Final

from generator.pages.agency_site import AgencySite
from generator.pages.downloads import size_in_words
from generator.pages.head import Link
from generator.pages.links import Href
from generator.pages.year_parts import YearPart

_ENDINGS: Final = {"pdf": "PDF", "docx": "Word"}
"""Ending of a file -> what readers call it, in the order of the links."""


def report_names(part: YearPart, fiscal_year: int) -> tuple[str, ...]:
    """Return the names of the files of a page's report, whatever the code of its item is."""
    return tuple(f"report-{fiscal_year}-{part.name}.{ending}" for ending in _ENDINGS)


def report_links(site: AgencySite, origin: str, part: YearPart, year: int) -> tuple[Link, ...]:
    """Return the links to the files of a page's report that are there, with size and date.

    Args:
        site: of the agency.
        origin: path of the page.
        part: what the page is.
        year: its fiscal year, B.E.
    """
    folder = f"{site.href(origin, site.path())}files/"
    links = []
    for name, kind in zip(report_names(part, year), _ENDINGS.values(), strict=True):
        file = site.context.reports.get(name)
        if file is not None:
            dated = f" ลงวันที่ {site.numerals.day(file.dated)}" if file.dated else ""
            title = f"{kind} {size_in_words(file.size, site.numerals)}{dated}"
            links.append(Link(title=title, href=Href(f"{folder}{name}")))
    return tuple(links)
