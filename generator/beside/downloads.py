"""The files that stand beside the pages: tables, papers, calendars, feeds, colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.assess.assessment import Assessment
from generator.assess.peers import NationalAssessment
from generator.chain.news import ATOM_FEED, JSON_FEED, can_be_followed
from generator.chain.work import DayOf
from generator.export.atom import to_atom
from generator.export.calendar_file import calendar_file
from generator.export.colours import COLOUR_SHEET, colour_sheet
from generator.export.column_dictionary import column_dictionary
from generator.export.data_package import DESCRIPTOR, PackageHead, to_data_package, to_zip
from generator.export.feed import Feed, feed_of
from generator.export.json_feed import to_json_feed
from generator.export.national_tables import national_tables
from generator.export.table import Table
from generator.export.table_files import columns_of, to_csv, to_json
from generator.export.tables import agency_tables
from generator.model.evidence import read_evidence
from generator.model.tree import Agency
from generator.pages.context import Bundle, Download, PageContext
from generator.pages.dataset import dataset_title, dataset_words
from generator.pages.feeds import place_of_report
from generator.pages.links import absolute, page_path
from generator.pages.page import NATIONAL, PORTAL
from generator.pages.schedule import calendar_place

Files = Mapping[str, bytes]
"""Path below the folder of generated Markdown, with ``/`` -> content."""

ATTACHED = "files"
"""The folder of an agency, in the data and on the website, for what its documents point to."""


def attachments(agency: Agency, folder: Path) -> dict[str, Path]:
    """Return the emblem and the papers that an agency's files name, by place as in ``Files``.

    Other files of that folder stay where they are: nobody has said that they are for the public.

    Args:
        agency: one of the data's agencies.
        folder: of the data.
    """
    documents = (year.documents.value.documents for year in agency.years if year.documents)
    papers = {one.file for some in documents for one in some}
    reports = (row for year in agency.years for row in year.progress.rows)
    evidence = {read_evidence(one).file for row in reports for one in row.evidence}
    names = sorted(name for name in {agency.file.value.emblem, *papers, *evidence} if name)
    return {
        f"{agency.slug}/{ATTACHED}/{name}": folder / agency.slug / ATTACHED / name for name in names
    }


def feeds(
    agency: Agency, assessments: Mapping[tuple[str, int], Assessment], context: PageContext
) -> dict[str, bytes]:
    """Return the feeds of an agency that has measures or reports; they stand at its home.

    Args:
        agency: one of the data's agencies.
        assessments: (agency, fiscal year) -> what its figures say.
        context: of the pages the feeds lead to.
    """
    if not can_be_followed(agency):
        return {}
    feed = _feed(agency, assessments, context)
    return {
        f"{agency.slug}/{ATOM_FEED}": to_atom(feed),
        f"{agency.slug}/{JSON_FEED}": to_json_feed(feed),
    }


def _feed(
    agency: Agency,
    assessments: Mapping[tuple[str, int], Assessment],
    context: PageContext,
) -> Feed:
    return feed_of(
        agency,
        [one for (slug, _), one in context.works.items() if slug == agency.slug],
        lambda news: place_of_report(news, assessments, context),
        home=absolute(context.url, page_path(agency.slug), context.single),
        as_of=context.as_of,
        demonstration=context.demonstration,
    )


def calendars(agency: Agency, day_of: DayOf) -> dict[str, bytes]:
    """Return the calendar files of the years whose plan has days, by their place as in ``Files``.

    Args:
        agency: one of the data's agencies.
        day_of: returns the as-of date of an agency's fiscal year.
    """
    made = (
        (
            calendar_place(agency.slug, year.fiscal_year),
            calendar_file(agency, year, day_of(agency, year.fiscal_year)),
        )
        for year in agency.years
    )
    return {place: content for place, content in made if content is not None}


def colour_sheets(agency: Agency) -> dict[str, bytes]:
    """Return the style sheet of an agency's own colours, by its place at the agency's home."""
    colours = agency.file.value.colours
    return {f"{agency.slug}/{COLOUR_SHEET}": colour_sheet(colours)} if colours else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The tables that are published on one page.

    Attributes:
        page: of ``PageContext.downloads``: ``lamphun``, ``national/2563``.
        named: as the page names them.
        tables: what they hold.
    """

    page: str
    named: tuple[Download, ...]
    tables: tuple[Table, ...]
    files: Files


def tables_of_agency(
    slug: str, assessments: Iterable[Assessment], national: Mapping[int, NationalAssessment]
) -> Tables:
    """Return the tables of an agency.

    Args:
        slug: of the agency.
        assessments: of every year that has pages, from the earliest.
        national: fiscal year -> what follows from its announcement.
    """
    return _tables(slug, agency_tables(assessments, national), f"{slug}/data")


def tables_of_announcements(
    national: Mapping[int, NationalAssessment], root: str
) -> Iterator[Tables]:
    """Yield the tables of every national announcement.

    Args:
        national: fiscal year -> what follows from its announcement.
        root: the site at the root of the website, in which these pages stand.
    """
    for year, announced in national.items():
        page = f"{NATIONAL}/{year}"
        yield _tables(page, national_tables(announced), f"{root}/{page}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """What tables are given away with, all together.

    Attributes:
        named: as the page names it; None without tables.
    """

    named: Bundle | None = None
    files: Files = field(default_factory=dict)


def bundle_of(agency: Agency, tables: Tables, context: PageContext) -> Bundled:
    """Return the dictionary of the columns, the descriptor for programs, and all in one file.

    Args:
        agency: whose tables they are.
        tables: all of them.
        context: of the page that lists them.
    """
    head = _package_head(agency, tables, context)
    return _bundled(tables, head, f"{agency.slug}/data/", f"{agency.slug}-data.zip")


def bundle_of_announcement(tables: Tables, context: PageContext) -> Bundled:
    """Return the same for the tables of a national announcement, in the folder of its page."""
    year, root = tables.page.removeprefix(f"{NATIONAL}/"), context.single or PORTAL
    head = PackageHead(
        name=f"{NATIONAL}-{year}-ita",
        title=f"ประกาศผลการประเมิน ITA ทั้งประเทศ ปีงบประมาณ พ.ศ. {year}",
        description=dataset_words(tables.named),
        homepage=absolute(context.url, page_path(root, NATIONAL, year), context.single),
        publisher=None,
        licence=context.licence,
    )
    return _bundled(tables, head, f"{root}/{tables.page}/", f"{NATIONAL}-{year}-data.zip")


def _bundled(tables: Tables, head: PackageHead, folder: str, archive: str) -> Bundled:
    if not tables.tables:
        return Bundled()
    files = {place.removeprefix(folder): content for place, content in tables.files.items()}
    dictionary = column_dictionary(tables.tables)
    files |= {"columns.csv": to_csv(dictionary), "columns.json": to_json(dictionary)}
    files[DESCRIPTOR] = to_data_package(head, (*tables.tables, dictionary), files)
    files[archive] = to_zip(files)
    new = {name: files[name] for name in ("columns.csv", "columns.json", DESCRIPTOR, archive)}
    sizes = {name: len(content) for name, content in new.items()}
    named = Bundle(archive=archive, descriptor=DESCRIPTOR, dictionary="columns", sizes=sizes)
    return Bundled(named=named, files={f"{folder}{name}": content for name, content in new.items()})


def _package_head(agency: Agency, tables: Tables, context: PageContext) -> PackageHead:
    return PackageHead(
        name=f"{agency.slug}-ita",
        title=dataset_title(agency.name),
        description=dataset_words(tables.named),
        homepage=absolute(context.url, page_path(agency.slug, "data"), context.single),
        publisher=None if context.demonstration else agency.name,
        licence=context.licence,
    )


def _tables(page: str, tables: Iterable[Table], folder: str) -> Tables:
    tables = tuple(tables)
    named: list[Download] = []
    files: dict[str, bytes] = {}
    for table in tables:
        contents = {"csv": to_csv(table), "json": to_json(table)}
        files |= {
            f"{folder}/{table.path}.{ending}": content for ending, content in contents.items()
        }
        named.append(
            Download(
                path=table.path,
                fiscal_year=table.fiscal_year,
                title=table.title,
                rows=len(table.rows),
                columns=columns_of(table),
                sizes={ending: len(content) for ending, content in contents.items()},
            )
        )
    return Tables(page=page, named=tuple(named), tables=tables, files=files)
