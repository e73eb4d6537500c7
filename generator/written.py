"""What MkDocs is given: the pages of the data and the files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.assess.assessment import assess_all
from generator.downloads import Files, attachments, downloads
from generator.model.identity import AgencyFile
from generator.model.tree import Agency, Data, Document
from generator.pages.context import PageContext
from generator.pages.page import Page
from generator.pages.site_pages import pages_of
from generator.read import Reading
from generator.settings import AsOf, Settings
from generator.website import hand_written, site_title


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What MkDocs is given.

    Attributes:
        files: path of what stands beside the pages -> its content, or a file to copy.
    """

    pages: tuple[Page, ...]
    files: Mapping[str, bytes | Path]


def written(
    settings: Settings,
    reading: Reading,
    days: AsOf,
    *,
    unusable: frozenset[str] = frozenset(),
    published: frozenset[str] | None = None,
) -> Written:
    """Return the pages and files of every agency whose data can be used, and the list of agencies.

    Args:
        settings: the folders.
        reading: the data.
        days: the as-of dates.
        unusable: agencies with errors in their data.
        published: agencies that have pages in the website; None means all.
    """
    data = _with_stand_ins(reading)
    assessed = assess_all(reading.data, reading.editions.find)
    usable = [one for one in reading.data.agencies if one.slug not in unusable]
    tables = {one.slug: downloads(one, data, assessed) for one in usable}
    context = PageContext(
        title=site_title(data),
        as_of=days.of_site(),
        days={
            (agency.slug, year): days.of_year(agency, year)
            for agency in data.agencies
            for year in data.fiscal_years(agency)
        },
        demonstration=data.site is not None and data.site.value.demonstration,
        single=data.site.value.single if data.site else None,
        content=hand_written(settings),
        unusable=unusable | reading.unknown.keys(),
        published=published,
        downloads={slug: named for slug, (named, _) in tables.items()},
    )
    pages = tuple(pages_of(data, assessed, context))
    return Written(pages=pages, files=_files(usable, tables, settings.data))


def _files(
    agencies: Iterable[Agency], tables: Mapping[str, tuple[object, Files]], folder: Path
) -> dict[str, bytes | Path]:
    """Return the tables of the agencies, and the papers their documents point to."""
    files: dict[str, bytes | Path] = {}
    for agency in agencies:
        files |= tables[agency.slug][1]
        files |= attachments(agency, folder)
    return files


def _with_stand_ins(reading: Reading) -> Data:
    """Return the data with the names of agencies whose ``agency.yml`` cannot be used.

    The list of agencies still leads to what was last published of them.
    """
    unknown = (
        Agency(
            slug=slug,
            file=Document(file="", value=AgencyFile(name=name, type=""), places={}),
        )
        for slug, name in reading.unknown.items()
    )
    agencies = sorted((*reading.data.agencies, *unknown), key=lambda agency: agency.slug)
    return replace(reading.data, agencies=tuple(agencies))
