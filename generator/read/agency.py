"""The folder of one agency -> model, and every finding about its form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.editions.reader import Editions
from generator.files.source import open_source
from generator.findings import Finding, Place, Value, in_order
from generator.model.evidence import read_evidence
from generator.model.identity import AgencyFile
from generator.model.tree import Agency, Year, analysed_year
from generator.read import folders
from generator.read.answers import disclosure_rows, question_rows
from generator.read.codes import result_codes
from generator.read.emblem import emblem_findings
from generator.read.loading import Loader
from generator.read.periods import period_findings
from generator.read.references import References, duplicate_ids
from generator.read.shared import Shared, not_among
from generator.read.survey import survey_form_findings
from generator.read.years import read_year
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import clean

# Found by its look: the file may be none that YAML can read.
_NAME = re.compile(r"""^name:[ ]+["']?(?P<name>[^\s"'|>][^"'\n]{0,200})""", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAgency:
    """What came of reading the folder of one agency.

    Attributes:
        agency: None where its ``agency.yml`` cannot be used.
        name: of the agency; then as typed, or its folder where it has none.
    """

    slug: str
    agency: Agency | None
    name: str
    findings: tuple[Finding, ...]


def read_agency(shared: Shared, slug: str) -> ReadAgency:
    """Return everything in the folder of one agency, and all findings about its form."""
    loader = Loader()
    folder = shared.top.inner(slug)
    agency = _read_agency(loader, folder, slug, shared.editions)
    return ReadAgency(
        slug=slug,
        agency=agency,
        name=agency.name if agency else _typed_name(folder, slug),
        findings=in_order(loader.findings),
    )


def _typed_name(folder: folders.Folder, slug: str) -> str:
    """Return what an agency calls itself in a file that cannot be used, else its folder."""
    source = open_source(folder.path / "agency.yml", folder.file).source
    line = _NAME.search(source.text) if source else None
    return (clean(line["name"]) if line else "") or slug


def _read_agency(
    loader: Loader, folder: folders.Folder, slug: str, editions: Editions
) -> Agency | None:
    loader.unknown_files(folder, ("agency.yml",))
    if "agency.yml" not in folder and f"{folder.file}/agency.yml" not in loader.refused:
        place = Place(f"{folder.file}/agency.yml")
        values: dict[str, Value] = {"expected": "agency.yml"}
        loader.findings.append(Finding(rule=d.MISSING_FILE, place=place, values=values))
    document = loader.document(folder, "agency.yml", AgencyFile)
    numbers, findings = folders.year_folders(folder, others=("files", "agency.yml"))
    loader.findings += findings
    years = tuple(read_year(loader, folder.inner(str(year)), year) for year in numbers)
    if document is None:
        return None
    agency = Agency(slug=slug, file=document, years=years)
    lost = {file.removeprefix(f"{folder.file}/") for file in loader.refused}
    loader.findings += _of_agency(agency, folder, editions, lost)
    return agency


def _of_agency(
    agency: Agency, folder: folders.Folder, editions: Editions, lost: Collection[str]
) -> Iterator[Finding]:
    """Yield what the files of an agency say of each other, of the editions and of its files.

    Args:
        agency: with everything that could be used.
        folder: of the agency.
        editions: the rules.
        lost: files below the folder that could not be used: ``2566/measures.yml``.
    """
    yield from _unknown_schemes(agency, editions.schemes)
    for year in agency.years:
        yield from _against_edition(agency, year, editions)
        yield from duplicate_ids(year)
        of_year = analysed_year(year)
        analysed = editions.find(agency.scheme(of_year), of_year)
        yield from References(agency, year, analysed, lost).findings()
        yield from period_findings(year)
        yield from survey_form_findings(year)
    yield from _missing_files(agency, folder)
    yield from emblem_findings(agency, folder)


def _against_edition(agency: Agency, year: Year, editions: Editions) -> Iterator[Finding]:
    """Yield what the codes of a year assessed are not; nothing where its rules are not known.

    A scheme that does not exist, or rules that cannot be used, were reported once.
    """
    scheme = agency.scheme(year.fiscal_year)
    if scheme not in editions.schemes or editions.is_refused(scheme, year.fiscal_year):
        return
    edition = editions.find(scheme, year.fiscal_year)
    yield from result_codes(year, edition)
    yield from disclosure_rows(year, edition)
    yield from question_rows(year, edition)


def _unknown_schemes(agency: Agency, known: tuple[str, ...]) -> Iterator[Finding]:
    named: list[tuple[str | None, Place]] = [
        (agency.file.value.scheme, agency.file.place("scheme"))
    ]
    named += [
        (year.result.value.scheme, year.result.place("scheme"))
        for year in agency.years
        if year.result
    ]
    for scheme, place in named:
        if scheme is not None and scheme not in known:
            values = not_among("scheme", scheme, known)
            yield Finding(rule=d.UNKNOWN_SCHEME, place=place, values=values)


def _missing_files(agency: Agency, folder: folders.Folder) -> Iterator[Finding]:
    """Yield a finding for each file that is named and does not lie below ``files/``."""
    named = [("emblem", agency.file.value.emblem, agency.file.place("emblem"))]
    for year in agency.years:
        documents = year.documents
        for number, paper in enumerate(documents.value.documents if documents else ()):
            if documents:
                place = documents.place("documents", number, "file")
                named.append(("file", paper.file, place))
        for row in year.progress.rows:
            place = year.progress.place(row, "evidence")
            named += [("evidence", read_evidence(one).file, place) for one in row.evidence]
    for key, name, place in named:
        if name is not None and not folders.is_file(folder.path / "files" / name):
            values: dict[str, Value] = {
                "field": label(key),
                "found": f"{folder.file}/files/{name}",
            }
            yield Finding(rule=d.FILE_NOT_THERE, place=place, values=values)
