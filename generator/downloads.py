"""The files that stand beside the pages: tables, papers of the data, codes of the surveys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.assess.assessment import Assessment
from generator.assess.peers import NationalAssessment
from generator.chain.survey import CODE_PNG, CODE_SVG, survey_code
from generator.export.national_tables import national_tables
from generator.export.qr import qr_png, qr_svg
from generator.export.table import Table
from generator.export.table_files import columns_of, to_csv, to_json
from generator.export.tables import agency_tables
from generator.model.evidence import read_evidence
from generator.model.tree import Agency, Data
from generator.pages.context import Download, PageContext
from generator.pages.page import NATIONAL
from generator.pages.year_parts import PROGRESS

Files = Mapping[str, bytes]
"""Path below the folder of generated Markdown, with ``/`` -> content."""

ATTACHED = "files"
"""The folder of an agency, in the data and on the website, for what its documents point to."""


def attachments(agency: Agency, folder: Path) -> dict[str, Path]:
    """Return the papers that documents and reports of an agency name, by place as in ``Files``.

    Other files of that folder stay where they are: nobody has said that they are for the public.

    Args:
        agency: one of the data's agencies.
        folder: of the data.
    """
    documents = (year.documents.value.documents for year in agency.years if year.documents)
    papers = {one.file for some in documents for one in some}
    reports = (row for year in agency.years for row in year.progress.rows)
    evidence = {read_evidence(one).file for row in reports for one in row.evidence}
    names = sorted(name for name in papers | evidence if name)
    return {
        f"{agency.slug}/{ATTACHED}/{name}": folder / agency.slug / ATTACHED / name for name in names
    }


def survey_codes(assessments: Iterable[Assessment], context: PageContext) -> dict[str, bytes]:
    """Return the QR codes of the surveys, each in the folder of its year's page of progress.

    Args:
        assessments: of every year of every agency.
        context: says which agencies and years have that page.
    """
    files: dict[str, bytes] = {}
    for one in assessments:
        address = survey_code(one.year) if one.year else None
        is_usable = one.agency.slug not in context.unusable
        if address and is_usable and PROGRESS.is_there(one, context):
            folder = f"{one.agency.slug}/{one.fiscal_year}/{PROGRESS.address(one)}"
            files[f"{folder}/{CODE_SVG}"] = qr_svg(address)
            files[f"{folder}/{CODE_PNG}"] = qr_png(address)
    return files


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The tables that are published on one page.

    Attributes:
        page: of ``PageContext.downloads``: ``lamphun``, ``national/2563``.
        named: as the page names them.
    """

    page: str
    named: tuple[Download, ...]
    files: Files


def all_tables(
    data: Data,
    assessments: Mapping[tuple[str, int], Assessment],
    national: Mapping[int, NationalAssessment],
    root: str,
) -> Iterator[Tables]:
    """Yield the tables of every agency, and of every national announcement.

    Args:
        data: everything that was read.
        assessments: (agency, fiscal year) -> what its figures say.
        national: fiscal year -> what follows from its announcement.
        root: the site at the root of the website, in which the national pages stand.
    """
    for agency in data.agencies:
        years = [assessments[agency.slug, year] for year in data.fiscal_years(agency)]
        yield _tables(agency.slug, agency_tables(years, national), f"{agency.slug}/data")
    for year, announced in national.items():
        page = f"{NATIONAL}/{year}"
        yield _tables(page, national_tables(announced), f"{root}/{page}")


def _tables(page: str, tables: Iterable[Table], folder: str) -> Tables:
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
    return Tables(page=page, named=tuple(named), files=files)
