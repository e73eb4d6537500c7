"""What would be written into the data folder, held against what is there."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.files.csv_file import read_csv
from generator.files.source import Source, open_source
from generator.files.table import read_rows
from generator.files.validation import validate_yaml
from generator.files.yaml_file import read_yaml
from generator.findings import Finding, Language, Place, Wording
from generator.model.national import TypeRow
from generator.model.result import RecommendationsFile, ResultFile, Row
from generator.report_import.csv_change import Merged, merged
from generator.report_import.importing import Import
from generator.report_import.tables import (
    AGENCIES,
    TableKind,
    agency_tables,
    cells_of,
    types,
    without,
)
from generator.report_import.yaml_change import (
    RECOMMENDATIONS,
    RESULT,
    merged_result,
    recommendations,
)
from generator.rules import report_d

_BOM = "\ufeff"
_OUTCOMES = ("pass", "fail")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A file, as it would be.

    Attributes:
        file: path below the data folder, with forward slashes.
        doubtful: how many of its rows were left out, since a check speaks against them.
    """

    file: str
    merged: Merged
    doubtful: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Everything that would be written; with errors nothing may be.

    Attributes:
        before: path -> what stands there, or None, of the files that would change.
    """

    files: tuple[Change, ...]
    errors: tuple[Finding, ...]
    before: Mapping[str, bytes | None]

    @property
    def written(self) -> dict[str, bytes]:
        """Path -> new bytes, of the files that would change."""
        texts = {one.file: one.merged.text for one in self.files}
        return {file: text.encode() for file, text in texts.items() if text is not None}

    @property
    def doubtful(self) -> int:
        """How many rows were left out."""
        return sum(one.doubtful for one in self.files)


def changes(found: Import, folder: Path, *, with_doubtful: bool) -> Changes:
    """Return what a report changes in the data folder.

    Args:
        found: the report, without errors.
        folder: the data folder.
        with_doubtful: whether rows that failed a check are taken, too.
    """
    doubtful = set() if with_doubtful else found.report.notes.doubtful
    files: list[Change] = []
    errors: list[Finding] = []
    for file, kind, rows in _tables(found):
        text, wrong = _csv_text(folder, file, kind)
        if wrong is None:
            kept = without(rows, doubtful)
            cells = [cells_of(kind, row) for row in kept]
            put = merged(kind, text, cells, file)
            wrong = _trouble(file, kind, put.text)
            files.append(Change(file=file, merged=put, doubtful=_doubtful(rows, doubtful)))
        errors += [] if wrong is None else [wrong]
    for change, wrong in _documents(found, folder, doubtful):
        files += [] if change is None else [change]
        errors += [] if wrong is None else [wrong]
    changed = [folder / one.file for one in files if one.merged.text is not None]
    before = {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.exists() else None
        for path in changed
    }
    return Changes(files=tuple(files), errors=tuple(errors), before=before)


def _doubtful(rows: Sequence[Row], doubtful: set[int]) -> int:
    return sum(row.line in doubtful for row in rows)


def _tables(found: Import) -> Iterator[tuple[str, TableKind, Sequence[Row]]]:
    report, target = found.report, found.target
    if target.agency is not None and target.fiscal_year is not None:
        folder = f"{target.agency.slug}/{target.fiscal_year}"
        for kind, rows in agency_tables(report):
            if rows:
                yield f"{folder}/{kind.file}", kind, rows
    if target.announced is not None:
        folder = f"national/{target.announced}"
        edition = found.announced
        summary = types(
            edition.grade_codes if edition else (),
            (one.code for one in edition.indicators) if edition else (),
        )
        for kind, rows in ((AGENCIES, report.listed), (summary, report.types)):
            if rows:
                yield f"{folder}/{kind.file}", kind, rows


def _documents(
    found: Import, folder: Path, doubtful: set[int]
) -> Iterator[tuple[Change | None, Finding | None]]:
    agency, year, headline = found.target.agency, found.target.fiscal_year, found.report.headline
    if agency is None or year is None:
        return
    if headline is not None:
        lines = {"overall": headline.line, "grade": headline.grade_line}
        read = {"overall": headline.overall, "grade": headline.grade}
        known = {key: str(value) for key, value in read.items() if value is not None}
        values = {
            key: value
            for key, value in known.items()
            if (line := lines[key]) is None or line.number not in doubtful
        }
        file = f"{agency.slug}/{year}/{RESULT}"
        text, wrong = _yaml_text(folder, file)
        if wrong is None:
            change = merged_result(text, values, file, year)
            wrong = _yaml_trouble(file, change.text)
            yield Change(file=file, merged=change, doubtful=len(known) - len(values)), wrong
        else:
            yield None, wrong
    advice = found.report.advice
    file = f"{agency.slug}/{year}/{RECOMMENDATIONS}"
    if advice is not None and not (folder / file).exists():
        text = recommendations(advice, year)
        added = max(len(advice.points), 1)
        yield Change(file=file, merged=Merged(text=text, added=added)), _yaml_trouble(file, text)


def _csv_text(folder: Path, file: str, kind: TableKind) -> tuple[str | None, Finding | None]:
    """Return the text of a file that is there, or why it cannot be written on."""
    path = folder / file
    if not path.exists():
        return None, None
    opened = open_source(path, f"{folder.name}/{file}")
    if opened.source is None:
        return None, _does_not_fit(file, opened.findings)
    return _start(path) + opened.source.text, _trouble(file, kind, opened.source.text)


def _yaml_text(folder: Path, file: str) -> tuple[str | None, Finding | None]:
    path = folder / file
    if not path.exists():
        return None, None
    opened = open_source(path, f"{folder.name}/{file}")
    if opened.source is None:
        return None, _does_not_fit(file, opened.findings)
    return _start(path) + opened.source.text, _yaml_trouble(file, opened.source.text)


def _start(path: Path) -> str:
    """Return the mark Excel puts before UTF-8, where the file has it: it needs it again."""
    with path.open("rb") as file:
        return _BOM if file.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8 else ""


def _trouble(file: str, kind: TableKind, text: str | None) -> Finding | None:
    """Return why a table cannot be read, as it is or as it would be."""
    if text is None:
        return None
    raw, found = read_csv(Source(file=file, text=text.removeprefix(_BOM)))
    findings = list(found)
    if raw is not None:
        findings += read_rows(raw, kind.row_type, _groups(kind))[1]
    return _does_not_fit(file, findings)


def _groups(kind: TableKind) -> dict[str, tuple[str, str]]:
    if kind.row_type is not TypeRow:
        return {}
    indicators = [name for name in kind.columns if name.startswith("ind")]
    percents = [name for name in kind.columns if name.endswith("_pct")]
    grades = [name.removesuffix("_pct") for name in percents if name[:4] not in _OUTCOMES]
    groups = {name: ("indicators", name[3:]) for name in indicators}
    groups |= {name: ("grades", name) for name in grades}
    return groups | {f"{name}_pct": ("grade_percents", name) for name in grades}


def _yaml_trouble(file: str, text: str | None) -> Finding | None:
    if text is None:
        return None
    document, findings = read_yaml(Source(file=file, text=text.removeprefix(_BOM)))
    found = list(findings)
    if document is not None:
        model = ResultFile if file.endswith(RESULT) else RecommendationsFile
        found += validate_yaml(model, document)[1]
    return _does_not_fit(file, found)


def _does_not_fit(file: str, found: Sequence[Finding]) -> Finding | None:
    """Return the finding that a file cannot be written on; the first error is the reason."""
    error = next((one for one in found if one.is_error), None)
    if error is None:
        return None
    th, en = (error.message(language) for language in (Language.TH, Language.EN))
    at = f" ({error.place.line}:{error.place.column})" if error.place.line else ""
    reason = Wording(f"{th}{at}", f"{en}{at}")
    return Finding(
        rule=report_d.DOES_NOT_FIT, place=Place(file), values={"found": file, "reason": reason}
    )
