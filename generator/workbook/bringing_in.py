"""A file an officer hands in -> what it would change, or why it cannot be brought in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from generator.files.source import open_source
from generator.findings import Finding, Place, Rule, Value, Wording, listed, quoted
from generator.read.folders import EARLIEST_YEAR, LATEST_YEAR
from generator.read.shared import Shared
from generator.rules import workbook_d as rules
from generator.thai.digits import arabic
from generator.thai.text import clean, nearest, normal
from generator.thai.years import ERA_OFFSET
from generator.workbook.agency_names import folders_for_names
from generator.workbook.changes import Change, Merged
from generator.workbook.contents import SLUG_LABEL, VERSION, VERSION_LABEL, YEAR_LABEL
from generator.workbook.csv_rows import csv_rows
from generator.workbook.filled import Files
from generator.workbook.matching import Known
from generator.workbook.merging import Merger
from generator.workbook.opening import RawSheet, open_book
from generator.workbook.outcome import errors_of, new_texts
from generator.workbook.places import shown_file
from generator.workbook.sheet import Form, Table
from generator.workbook.sheet_rows import SheetReader
from generator.workbook.sheets import CSV_TABLES, FILES, HIDDEN, OTHER_SHEETS, SHEETS, START
from generator.workbook.telling import around_of, in_sheet_words
from generator.workbook.typed_rows import Typed, TypedRow
from generator.workbook.year_files import read_year_files

_KNOWN: Final = frozenset(normal(one) for one in (*(one.name for one in SHEETS), *OTHER_SHEETS))
_PLACES: Final = {SLUG_LABEL: 1, YEAR_LABEL: 2, VERSION_LABEL: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What bringing a file in would do.

    Attributes:
        slug: the agency's folder; empty where the file does not say.
        year: B.E.; 0 where the file does not say.
        changes: in the order of the sheets.
        findings: in the order of the sheets; with an error among them nothing may be written.
        written: file (``below_data`` says where) -> its new bytes.
        before: the same files -> their bytes as they were read; None where there was none.
    """

    slug: str = ""
    year: int = 0
    changes: Sequence[Change] = ()
    findings: Sequence[Finding] = ()
    written: Mapping[str, bytes] = field(default_factory=dict)
    before: Mapping[str, bytes | None] = field(default_factory=dict)

    @property
    def is_refused(self) -> bool:
        """Whether anything found keeps it from being written."""
        return any(one.is_error for one in self.findings)

    def below_data(self, name: str) -> str:
        """Return where a file stands below the data folder."""
        return shown_file(f"{self.slug}/{self.year}", name)


def import_workbook(shared: Shared, path: Path) -> Import:
    """Return what a workbook would change in the folder it was made from."""
    opened = open_book(path, _KNOWN)
    if opened.findings:
        return Import(findings=opened.findings)
    sheets = {normal(name): sheet for name, sheet in opened.sheets.items()}
    slug, year, findings = _identity(sheets.get(normal(START)), shared.slugs)
    if findings:
        return Import(findings=findings)
    files, broken = _files(shared, slug, year, FILES)
    if broken:
        return Import(slug=slug, year=year, findings=broken)
    read = _Book(sheets)
    read.unknown()
    rows = {one.name: read.rows(one) for one in SHEETS if isinstance(one, Table)}
    known = _remembered(sheets.get(normal(HIDDEN)))
    merger = Merger(files, (row for typed in rows.values() for row in typed or ()), known)
    for sheet in SHEETS:
        if isinstance(sheet, Form):
            merger.form(sheet, folders_for_names(shared, sheet, read.form(sheet)))
        elif (typed := rows[sheet.name]) is not None:
            merger.table(sheet, typed)
    merger.merged.findings[:0] = read.findings
    made = _finished(_Target(shared, slug, year, files), merger.merged)
    told = (in_sheet_words(one, around_of(one.place)) for one in made.findings)
    return replace(made, findings=tuple(told))


def import_table(shared: Shared, path: Path, name: str, slug: str, year: int) -> Import:
    """Return what a CSV file would change; it holds the whole table.

    Args:
        shared: what all agencies share.
        path: the file, in UTF-8 or Windows-874.
        name: which table of the year it is: ``indicators.csv``.
        slug: the agency's folder.
        year: B.E.
    """
    opened = open_source(path, path.name)
    if opened.source is None:
        return Import(slug=slug, year=year, findings=opened.findings)
    table = CSV_TABLES[name]
    files, broken = _files(shared, slug, year, (name,))
    if broken:
        return Import(slug=slug, year=year, findings=broken)
    rows, findings = csv_rows(opened.source, table)
    merger = Merger(files, rows, None)
    unreadable = [one for one in findings if one.is_error]
    if not unreadable:
        merger.table(table, rows)
    merger.merged.findings[:0] = [*opened.findings, *findings]
    return _finished(_Target(shared, slug, year, files), merger.merged)


@dataclass(frozen=True, slots=True)
class _Target:
    shared: Shared
    slug: str
    year: int
    files: Files


def _files(
    shared: Shared, slug: str, year: int, names: Iterable[str]
) -> tuple[Files, list[Finding]]:
    folder = shared.top.path / slug / str(year)
    return read_year_files(folder, f"{shared.top.file}/{slug}/{year}", names)


def _finished(target: _Target, merged: Merged) -> Import:
    """Return the import, after its new files went through the project's own reader."""
    written: dict[str, bytes] = {}
    # What points at a row that was left out would be called a mistake.
    if not merged.is_partial:
        written, findings = new_texts(target.files, merged, target.year)
        merged.findings += findings
    if written:
        merged.findings += errors_of(target.shared, target.slug, target.year, written, merged)
    return Import(
        slug=target.slug,
        year=target.year,
        changes=tuple(merged.changes),
        findings=tuple(merged.findings),
        written=written,
        before={name: target.files[name].raw for name in written},
    )


class _Book:
    """Reads the sheets of one workbook and keeps what it finds."""

    def __init__(self, sheets: Mapping[str, RawSheet]) -> None:
        self.sheets = sheets
        self.findings: list[Finding] = []

    def unknown(self) -> None:
        """Tell of sheets that hold something and are none of the workbook's."""
        names = [one.name for one in SHEETS]
        for name, sheet in self.sheets.items():
            if name not in _KNOWN and sheet.scan.last_row >= 0:
                values: dict[str, Value] = {"found": quoted(sheet.name), "expected": listed(names)}
                if near := nearest(sheet.name, names):
                    values["nearest"] = near
                place = Place(sheet.name)
                self.findings.append(Finding(rule=rules.UNKNOWN_SHEET, place=place, values=values))

    def rows(self, table: Table) -> list[TypedRow] | None:
        """Return the rows of a table; None where its sheet is not there or cannot be used."""
        raw = self.sheets.get(normal(table.name))
        if raw is None:
            return None
        reader = SheetReader(raw)
        rows = reader.table(table)
        self.findings += reader.findings
        return None if any(one.rule is rules.NO_HEADINGS for one in reader.findings) else rows

    def form(self, form: Form) -> dict[int, Typed]:
        """Return what was typed into a form; nothing where its sheet is not there."""
        raw = self.sheets.get(normal(form.name))
        if raw is None:
            return {}
        reader = SheetReader(raw)
        typed = reader.form(form)
        self.findings += reader.findings
        return typed


def _identity(sheet: RawSheet | None, slugs: Sequence[str]) -> tuple[str, int, tuple[Finding, ...]]:
    """Return whose workbook it is, of which year, and what is wrong with that."""
    found: dict[str, tuple[str, Place]] = {}
    for (row, column), value in (sheet.cells if sheet else {}).items():
        for label in _PLACES:
            if sheet and isinstance(value, str) and normal(value) == normal(label):
                typed = sheet.cells.get((row, column + 1), "")
                whole = int(typed) if isinstance(typed, float) and typed.is_integer() else typed
                found[label] = arabic(clean(str(whole))), sheet.place(row, column + 1)
    nowhere = ("", Place(START))
    slug, year, version = (found.get(label, nowhere) for label in _PLACES)
    findings = []
    if slug[0] not in slugs:
        findings.append(_wrong(SLUG_LABEL, slug, listed(slugs), nearest(slug[0], slugs)))
    is_year = year[0].isascii() and year[0].isdigit() and len(year[0]) == len("2566")
    number = int(year[0]) if is_year else 0
    if not EARLIEST_YEAR <= number <= LATEST_YEAR:
        meant = str(number + ERA_OFFSET) if number else None
        findings.append(_wrong(YEAR_LABEL, year, f"{EARLIEST_YEAR}–{LATEST_YEAR}", meant))
    if version[0] != VERSION:
        findings.append(_wrong(VERSION_LABEL, version, VERSION, None))
    return slug[0], number, tuple(findings)


def _wrong(label: str, typed: tuple[str, Place], expected: str, near: str | None) -> Finding:
    rule: Rule = rules.NO_IDENTITY
    values: dict[str, Value] = {
        "field": Wording(label, label),
        "found": quoted(typed[0]),
        "expected": expected,
    }
    if near:
        values["nearest"] = near
    return Finding(rule=rule, place=typed[1], values=values)


def _remembered(sheet: RawSheet | None) -> Known:
    """Return what the rows and fields of the workbook said when it was made."""
    rows: dict[int, list[str]] = {}
    for (row, column), value in (sheet.cells if sheet else {}).items():
        texts = rows.setdefault(row, [])
        texts += [""] * (column + 1 - len(texts))
        texts[column] = str(value)
    return {tuple(name): digest for _, digest, *name in (row for row in rows.values() if row[1:])}
