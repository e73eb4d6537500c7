"""What MkDocs is given: the pages of the data and the files beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.assess.assessment import Assessment, assess_all
from generator.assess.national import national_assessments
from generator.chain.work import DayOf
from generator.checked import Checked
from generator.downloads import (
    Tables,
    all_tables,
    attachments,
    calendars,
    colour_sheets,
    feeds,
)
from generator.findings import Finding
from generator.model.identity import AgencyFile
from generator.model.tree import Agency, Data, Document
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.page import NATIONAL, PORTAL, Page
from generator.pages.site_pages import pages_of
from generator.read import Reading
from generator.settings import AsOf, Settings
from generator.survey_files import font_findings, poster_files, survey_files
from generator.website import hand_written, site_title, site_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What MkDocs is given.

    Attributes:
        files: path of what stands beside the pages -> its content, or a file to copy.
        findings: why some of it could not be made.
    """

    pages: tuple[Page, ...]
    files: Mapping[str, bytes | Path]
    findings: tuple[Finding, ...]


def written(
    settings: Settings,
    checked: Checked,
    days: AsOf,
    *,
    unusable: frozenset[str] = frozenset(),
    published: frozenset[str] | None = None,
) -> Written:
    """Return the pages and files of every agency whose data can be used, and the list of agencies.

    Args:
        settings: the folders.
        checked: the data with what follows from it.
        days: the as-of dates.
        unusable: agencies with errors in their data.
        published: agencies that have pages in the website; None means all.
    """
    reading = checked.reading
    data = _with_stand_ins(reading)
    base = _context(settings, data, days)
    assessed = {**checked.assessments, **_of_stand_ins(reading)}
    national = national_assessments(data, reading.editions.find)
    tables = tuple(all_tables(reading.data, assessed, national, base.single or PORTAL))
    usable = tuple(one for one in reading.data.agencies if one.slug not in unusable)
    context = replace(
        base,
        national=national,
        works=checked.works,
        unusable=unusable | reading.unknown.keys(),
        published=published,
        downloads={one.page: one.named for one in tables},
    )
    sites = tuple(AgencySite.of(one, data, assessed, context) for one in usable)
    made = _made(sites, tables, days.of_year) | poster_files(sites, settings.build / "papers")
    context = replace(context, sizes={place: len(content) for place, content in made.items()})
    return Written(
        pages=tuple(pages_of(data, assessed, context)),
        files={**made, **feeds(data, assessed, context), **_papers(usable, settings.data)},
        findings=font_findings(sites),
    )


def _context(settings: Settings, data: Data, days: AsOf) -> PageContext:
    """Return what the settings and ``site.yml`` say."""
    site = data.site.value if data.site else None
    return PageContext(
        title=site_title(data),
        url=site_url(data),
        as_of=days.of_site(),
        days=_days(data, days),
        demonstration=site is not None and site.demonstration,
        single=site.single if site else None,
        content=hand_written(settings),
    )


def _days(data: Data, days: AsOf) -> dict[tuple[str, int], date]:
    announced = {(NATIONAL, year): days.of_announcement(year) for year in data.national}
    return announced | {
        (agency.slug, year): days.of_year(agency, year)
        for agency in data.agencies
        for year in data.fiscal_years(agency)
    }


def _made(
    sites: Collection[AgencySite], tables: Iterable[Tables], day_of: DayOf
) -> dict[str, bytes]:
    """Return tables, calendars, colours, and the codes of surveys.

    Args:
        sites: of the agencies that have new pages.
        tables: of all agencies and announcements.
        day_of: returns the as-of date of an agency's fiscal year.
    """
    agencies = {site.agency.slug: site.agency for site in sites}
    made = calendars(agencies.values(), day_of) | dict(colour_sheets(agencies.values()))
    for site in sites:
        made |= survey_files(site)
    for one in tables:
        if one.page in agencies or one.page.startswith(f"{NATIONAL}/"):
            made |= one.files
    return made


def _papers(agencies: Iterable[Agency], folder: Path) -> dict[str, Path]:
    """Return the papers that documents of agencies point to."""
    papers: dict[str, Path] = {}
    for agency in agencies:
        papers |= attachments(agency, folder)
    return papers


def _with_stand_ins(reading: Reading) -> Data:
    """Return the data with the names of agencies whose ``agency.yml`` cannot be used.

    The list of agencies still leads to what was last published of them.
    """
    agencies = sorted((*reading.data.agencies, *_stand_ins(reading)), key=lambda one: one.slug)
    return replace(reading.data, agencies=tuple(agencies))


def _of_stand_ins(reading: Reading) -> Mapping[tuple[str, int], Assessment]:
    """Return what was announced for everyone of the agencies that stand in."""
    data = replace(reading.data, agencies=_stand_ins(reading))
    return assess_all(data, reading.editions.find)


def _stand_ins(reading: Reading) -> tuple[Agency, ...]:
    return tuple(
        Agency(
            slug=slug,
            file=Document(file="", value=AgencyFile(name=name, type=""), places={}),
        )
        for slug, name in reading.unknown.items()
    )
