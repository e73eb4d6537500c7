"""What MkDocs is given: the pages of the data and the files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.assess.assessment import Assessment, assess_all
from generator.assess.national import national_assessments
from generator.chain.work import all_works
from generator.downloads import Tables, all_tables, attachments, survey_codes
from generator.model.identity import AgencyFile
from generator.model.tree import Agency, Data, Document
from generator.pages.context import PageContext
from generator.pages.page import NATIONAL, PORTAL, Page
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
    find = reading.editions.find
    data = _with_stand_ins(reading)
    single = data.site.value.single if data.site else None
    assessed, national = assess_all(data, find), national_assessments(data, find)
    tables = tuple(all_tables(reading.data, assessed, national, single or PORTAL))
    context = PageContext(
        title=site_title(data),
        as_of=days.of_site(),
        days=_days(data, days),
        demonstration=data.site is not None and data.site.value.demonstration,
        single=single,
        content=hand_written(settings),
        national=national,
        works=all_works(data, find, days.of_year, assessed),
        unusable=unusable | reading.unknown.keys(),
        published=published,
        downloads={one.page: one.named for one in tables},
    )
    return Written(
        pages=tuple(pages_of(data, assessed, context)),
        files=_files(reading.data.agencies, tables, settings.data, assessed.values(), context),
    )


def _days(data: Data, days: AsOf) -> dict[tuple[str, int], date]:
    announced = {(NATIONAL, year): days.of_announcement(year) for year in data.national}
    return announced | {
        (agency.slug, year): days.of_year(agency, year)
        for agency in data.agencies
        for year in data.fiscal_years(agency)
    }


def _files(
    agencies: Iterable[Agency],
    tables: Iterable[Tables],
    folder: Path,
    assessments: Iterable[Assessment],
    context: PageContext,
) -> dict[str, bytes | Path]:
    """Return the tables, the papers that documents point to, and the codes of the surveys."""
    files: dict[str, bytes | Path] = {}
    for one in tables:
        if one.page not in context.unusable:
            files |= one.files
    for agency in agencies:
        if agency.slug not in context.unusable:
            files |= attachments(agency, folder)
    return {**files, **survey_codes(assessments, context)}


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
