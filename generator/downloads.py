"""The files that stand beside the pages: their tables, and papers of the data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.assess.assessment import Assessment
from generator.export.table import Table
from generator.export.table_files import columns_of, to_csv, to_json
from generator.export.tables import agency_tables
from generator.model.tree import Agency, Data
from generator.pages.context import Download

Files = Mapping[str, bytes]
"""Path below the folder of generated Markdown, with ``/`` -> content."""

ATTACHED = "files"
"""The folder of an agency, in the data and on the website, for what its documents point to."""


def attachments(agency: Agency, folder: Path) -> dict[str, Path]:
    """Return the papers that the documents of an agency point to, by their place as in ``Files``.

    Other files of that folder stay where they are: nobody has said that they are for the public.

    Args:
        agency: one of the data's agencies.
        folder: of the data.
    """
    documents = (year.documents.value.documents for year in agency.years if year.documents)
    names = sorted({one.file for some in documents for one in some if one.file})
    return {
        f"{agency.slug}/{ATTACHED}/{name}": folder / agency.slug / ATTACHED / name for name in names
    }


def downloads(
    agency: Agency, data: Data, assessments: Mapping[tuple[str, int], Assessment]
) -> tuple[tuple[Download, ...], Files]:
    """Return the tables of an agency as its page names them, and their files.

    Args:
        agency: one of the data's agencies.
        data: everything that was read.
        assessments: (agency, fiscal year) -> what its figures say.
    """
    years = (assessments[agency.slug, year] for year in data.fiscal_years(agency))
    return _with_files(agency_tables(years), f"{agency.slug}/data")


def _with_files(tables: Iterable[Table], folder: str) -> tuple[tuple[Download, ...], Files]:
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
    return tuple(named), files
