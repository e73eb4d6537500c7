"""Of which data a report was made: a mark that it carries, held against the data as it is now."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from generator.assess.assessment import Assessment
from generator.beside.report_files import properties_of, report_paths
from generator.findings import Finding, Place, Value, listed
from generator.model.tree import Agency, Document, Table, Year, analysed_year
from generator.pages.report_links import report_names
from generator.pages.year_parts import ANALYSIS, PROGRESS, YearPart
from generator.rules import l

_MARK: Final = re.compile(rb"prongsai-data:[0-9a-f]{16}")
_OF_RESULT: Final = (
    *("result", "indicators", "questions", "disclosures", "printed", "recommendations"),
)
_OF_PLAN: Final = ("analysis", "measures", "approval", "documents")
_OF_PROGRESS: Final = ("measures", "progress")
_OF_SURVEY: Final = ("eit",)
_UNTOLD: Final = frozenset({"line", "as_of"})
"""Of a record: where it stands, and a day that changes with every report on the measures."""


def mark_of(agency: Agency, assessment: Assessment, part: YearPart) -> str:
    """Return the mark of the data that a report is made of: the same as long as it says the same.

    Remarks, the order of keys and the form of a file are no part of it.

    Args:
        agency: whose report it is.
        assessment: of the year of its page.
        part: the page that says the same.
    """
    read = {
        f"{year.fiscal_year} {name}": _values(getattr(year, name))
        for year, names in _parts(agency, assessment, part)
        for name in names
    }
    told = json.dumps([agency.name, read], default=_plain, sort_keys=True, ensure_ascii=False)
    return f"prongsai-data:{sha256(told.encode()).hexdigest()[:16]}"


def _parts(
    agency: Agency, assessment: Assessment, part: YearPart
) -> Iterator[tuple[Year, tuple[str, ...]]]:
    own = agency.year(assessment.fiscal_year)
    found: dict[tuple[str, ...], Year | None]
    if part is ANALYSIS:
        found = {_OF_PLAN: own, _OF_RESULT: agency.year(analysed_year(own)) if own else None}
    else:
        edition = assessment.edition
        reported = agency.year(edition.report_year) if edition else own
        found = {_OF_PROGRESS: reported, _OF_SURVEY: own}
    yield from ((year, names) for names, year in found.items() if year)


def _values(part: Document[BaseModel] | Table | None) -> object:  # type: ignore[type-arg]
    if isinstance(part, Document):
        return part.value
    return part.rows if part else None


def _plain(value: object) -> object:
    """Return what JSON can hold: of a record what is given, of a number what it is worth."""
    if isinstance(value, BaseModel):
        given = type(value).model_fields.items()
        pairs = ((name, getattr(value, name), one) for name, one in given if name not in _UNTOLD)
        return {name: told for name, told, one in pairs if told not in (None, one.default, (), {})}
    return str(value.normalize()) if isinstance(value, Decimal) else str(value)


def outdated_reports(
    agency: Agency, assessments: Mapping[tuple[str, int], Assessment], data: Path, file: str
) -> Iterator[Finding]:
    """Yield the reports of an agency that were made of other data than there is now.

    What somebody else has made carries no mark, and nothing is said of it.

    Args:
        agency: whose reports they are.
        assessments: of its years.
        data: the folder of the data.
        file: the same as findings show it.
    """
    years = [year for slug, year in assessments if slug == agency.slug]
    there = report_paths(agency.slug, years, data)
    for year in years if there else ():
        for part in (ANALYSIS, PROGRESS):
            paths = [there[name] for name in report_names(part, year) if name in there]
            mark = mark_of(agency, assessments[agency.slug, year], part) if paths else ""
            old = [path.name for path in paths if _mark_in(path) not in (None, mark)]
            if old:
                more = " --progress" if part is PROGRESS else ""
                values: dict[str, Value] = {
                    "found": listed(old),
                    "command": f"python -m generator report {agency.slug} {year}{more}",
                }
                place = Place(f"{file}/{agency.slug}/files/{old[0]}")
                yield Finding(rule=l.OUTDATED_REPORT, place=place, values=values)


def _mark_in(path: Path) -> str | None:
    """Return the mark of a file, or None where it has none or cannot be read."""
    try:
        found = _MARK.search(properties_of(path, path.read_bytes()))
    except OSError:
        return None
    return found[0].decode() if found else None
