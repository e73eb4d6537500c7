"""Rows of a CSV file -> rows of the model, with the findings of columns, cells and keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.files.csv_file import CsvFile, RawRow
from generator.files.validation import validate
from generator.files.yaml_file import Path
from generator.findings import Finding, Place, Value, quoted
from generator.model.result import Row
from generator.model.tree import Table
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import nearest, normal

RowType = TypeVar("RowType", bound=Row)


def read_rows(
    raw: CsvFile, row_type: type[RowType], groups: Mapping[str, tuple[str, str]] | None = None
) -> tuple[Table[RowType], list[Finding]]:
    """Return the rows that fit the model, in the order of the file, and what was found.

    Args:
        raw: the file as text by column.
        row_type: the model of a row.
        groups: columns that go together into one mapping of the row, as
            column -> (name of the mapping, key in it).
    """
    groups = groups or {}
    known = _known_columns(row_type, groups)
    if not any(column in known for column in raw.columns):
        return Table(file=raw.file), [_no_header(raw, known)]
    findings = _unknown_columns(raw, known)
    # A column that is there under a misspelt name is not missing as well.
    misspelt = {finding.values.get("nearest") for finding in findings}
    absent = (name for name in _absent_columns(raw, row_type) if name not in misspelt)
    findings += [_missing_column(raw, name) for name in absent]
    rows = []
    for row in raw.rows:
        made, refused = _made(raw, row, row_type, groups)
        findings += refused
        if made is not None:
            rows.append(made)
    return Table(file=raw.file, rows=tuple(rows), columns=raw.columns), findings


def unique_rows(table: Table[RowType], *columns: str) -> tuple[Table[RowType], list[Finding]]:
    """Return the table without rows whose key stands before them, and a finding for each.

    Args:
        table: the rows.
        columns: the columns that make the key; the place is in the first.
    """
    findings = []
    first: dict[tuple[object, ...], int] = {}
    kept = []
    for row in table.rows:
        key = tuple(getattr(row, column) for column in columns)
        if key not in first:
            first[key] = row.line
            kept.append(row)
            continue
        found = " ".join(str(part) for part in key if part is not None)
        values = {"found": quoted(found), "other": str(first[key])}
        place = table.place(row, columns[0])
        findings.append(Finding(rule=d.DUPLICATE_ROW, place=place, values=values))
    return Table(file=table.file, rows=tuple(kept), columns=table.columns), findings


def _known_columns(row_type: type[Row], groups: Mapping[str, tuple[str, str]]) -> list[str]:
    hidden = {"line"} | {name for name, _ in groups.values()}
    fields = row_type.model_fields
    names = [info.alias or name for name, info in fields.items() if name not in hidden]
    return [*names, *groups]


def _unknown_columns(raw: CsvFile, known: list[str]) -> list[Finding]:
    findings = []
    for column, number in raw.columns.items():
        if column in known or column.startswith("_"):
            continue
        values: dict[str, Value] = {"found": quoted(column), "expected": ", ".join(known)}
        if near := _meant(column, known):
            values["nearest"] = near
        place = Place(raw.file, raw.header, number)
        findings.append(Finding(rule=d.UNKNOWN_COLUMN, place=place, values=values))
    return findings


def _no_header(raw: CsvFile, known: list[str]) -> Finding:
    """Return the one finding that the first row does not name columns, at least not these."""
    names = [_meant(column, known) for column in raw.columns]
    values: dict[str, Value] = {
        "found": quoted(", ".join(raw.columns)),
        "expected": ", ".join(known),
    }
    if any(names):
        values["nearest"] = ", ".join(name or "…" for name in names)
    place = Place(raw.file, raw.header, 1)
    return Finding(rule=d.UNKNOWN_COLUMN, place=place, values=values)


def _meant(column: str, known: list[str]) -> str | None:
    """Return the column that a header means: its Thai name, or a name much like it."""
    thai = {normal(label(name).th.partition(" (")[0]): name for name in known}
    return thai.get(normal(column)) or nearest(column, known)


def _absent_columns(raw: CsvFile, row_type: type[Row]) -> list[str]:
    """Return the columns the table must have and has not."""
    names = [
        info.alias or name for name, info in row_type.model_fields.items() if info.is_required()
    ]
    return [name for name in names if name != "line" and name not in raw.columns]


def _missing_column(raw: CsvFile, name: str) -> Finding:
    place = Place(raw.file, raw.header, 1)
    return Finding(rule=d.MISSING_COLUMN, place=place, values={"field": label(name)})


@dataclass(frozen=True, slots=True)
class _Cells:
    """Where the cells of one record stand."""

    raw: CsvFile
    line: int
    column_of: Mapping[tuple[str, str], str]

    def place(self, path: Path) -> Place:
        """Return the place of a cell; of the record when no cell is meant."""
        return self.raw.place(self.line, self.column(path))

    key_place = place

    def column(self, path: Path) -> str:
        """Return the column that a path of the model stands for."""
        group = (str(path[0]), str(path[-1])) if path else ("", "")
        return self.column_of.get(group, str(path[0]) if path else "")


def _made(
    raw: CsvFile, row: RawRow, row_type: type[RowType], groups: Mapping[str, tuple[str, str]]
) -> tuple[RowType | None, list[Finding]]:
    known = set(_known_columns(row_type, groups))
    values: dict[str, object] = {"line": row.line}
    grouped: dict[str, dict[str, str]] = {}
    for column, cell in row.cells.items():
        if column in groups:
            mapping, key = groups[column]
            grouped.setdefault(mapping, {})[key] = cell
        elif column in known:
            values[column] = cell
    cells = _Cells(raw, row.line, {group: column for column, group in groups.items()})
    made, findings = validate(row_type, values | grouped, cells, cells.column)
    # A column that is not there was reported once, for the whole file.
    absent = {label(name) for name in _absent_columns(raw, row_type)}
    return made, [
        _as_cell(finding) for finding in findings if finding.values.get("field") not in absent
    ]


def _as_cell(finding: Finding) -> Finding:
    """Say that a cell is empty where the model says that a key is missing."""
    if finding.rule is not d.MISSING_KEY:
        return finding
    return Finding(rule=d.MISSING_CELL, place=finding.place, values=finding.values)
