"""The whole data folder -> one value, and everything that was found on the way."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.editions.reader import Editions, read_editions
from generator.files.source import open_source
from generator.findings import Finding, Place, Value, in_order, listed
from generator.model.evidence import read_evidence
from generator.model.identity import AgencyFile, SiteFile
from generator.model.tree import Agency, Data, Document, Year, analysed_year
from generator.read import folders
from generator.read.answers import disclosure_rows, question_rows
from generator.read.codes import result_codes
from generator.read.emblem import emblem_findings
from generator.read.loading import Loader
from generator.read.national import read_national
from generator.read.periods import period_findings
from generator.read.references import References, duplicate_ids
from generator.read.survey import survey_form_findings
from generator.read.years import read_year
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import clean, nearest

# Found by its look: the file may be none that YAML can read.
_NAME = re.compile(r"""^name:[ ]+["']?(?P<name>[^\s"'|>][^"'\n]{0,200})""", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What came of reading a data folder.

    Attributes:
        slugs: the folders of agencies, also of those whose ``agency.yml`` cannot be used.
        unknown: these latter ones, each with its name as typed, or its folder where it has none.
        findings: sorted by place.
    """

    data: Data
    slugs: tuple[str, ...]
    unknown: Mapping[str, str]
    editions: Editions
    findings: tuple[Finding, ...]


def read_data(path: Path) -> Reading:
    """Return everything below a data folder, and all findings about its form.

    Args:
        path: the folder; one that does not exist reads as an empty one.
    """
    loader = Loader()
    top = folders.open_folder(path, path.resolve().name)
    loader.unknown_files(top, ("site.yml",))
    site = loader.document(top, "site.yml", SiteFile)
    editions, findings = read_editions(
        path / "editions" if "editions" in top else None, f"{top.file}/editions"
    )
    loader.findings += findings
    slugs, findings = folders.agency_folders(top)
    loader.findings += findings
    found = (_read_agency(loader, top.inner(slug), slug, editions) for slug in slugs)
    agencies = tuple(agency for agency in found if agency is not None)
    loader.findings += _files_for_folders(top)
    national = top.inner("national")
    loader.unknown_files(national, ())
    years, findings = folders.year_folders(national)
    loader.findings += [*findings, *_single(site, slugs)]
    data = Data(
        folder=top.file,
        site=site,
        agencies=agencies,
        national={
            year: read_national(loader, national.inner(str(year)), year, editions) for year in years
        },
    )
    known = {agency.slug for agency in agencies}
    return Reading(
        data=data,
        slugs=slugs,
        unknown={slug: _typed_name(top.inner(slug), slug) for slug in slugs if slug not in known},
        editions=editions,
        findings=in_order(loader.findings),
    )


def _typed_name(folder: folders.Folder, slug: str) -> str:
    """Return what an agency calls itself in a file that cannot be used, else its folder."""
    source = open_source(folder.path / "agency.yml", folder.file).source
    line = _NAME.search(source.text) if source else None
    return (clean(line["name"]) if line else "") or slug


def _files_for_folders(top: folders.Folder) -> Iterator[Finding]:
    """Yield a finding for a file that has the name of a folder: what is in it is not read."""
    for name in ("national", "editions"):
        if name in top and name not in top.folders():
            place = Place(f"{top.file}/{name}")
            values: dict[str, Value] = {"found": name, "expected": f"{name}/"}
            yield Finding(rule=d.UNKNOWN_FILE, place=place, values=values)


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
            values = _not_among("scheme", scheme, known)
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


def _single(site: Document[SiteFile] | None, slugs: tuple[str, ...]) -> Iterator[Finding]:
    if site and site.value.single and site.value.single not in slugs:
        values = _not_among("single", site.value.single, slugs)
        yield Finding(rule=d.UNKNOWN_AGENCY, place=site.place("single"), values=values)


def _not_among(name: str, typed: str, known: tuple[str, ...]) -> dict[str, Value]:
    values: dict[str, Value] = {
        "field": label(name),
        "found": typed,
        "expected": listed(known),
    }
    if near := nearest(typed, known):
        values["nearest"] = near
    return values
