"""CSV as rows of text by column, each with the line where its record starts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.files.source import Source
from generator.findings import Finding, Place, Value, Wording, quoted
from generator.rules import d
from generator.rules.labels import label
from generator.thai.digits import arabic
from generator.thai.text import clean

_TEXT_COLUMNS = frozenset({"note", "comment", "text", ""})
_WHOLE = re.compile("[0-9๐-๙]{1,3}")
_DECIMALS = re.compile("[0-9๐-๙]{1,2}")
_UNCLOSED = Wording('เครื่องหมายคำพูด " เปิดไว้แต่ไม่ได้ปิด', 'a quote " is not closed')
_TOO_LONG = Wording("มีช่องที่ยาวเกินกำหนด", "a cell is too long")
_NOT_READ = "_"
_BAD_QUOTE = Wording('มีอักขระต่อท้ายเครื่องหมายคำพูด " ที่ปิดแล้ว', 'characters follow a closing quote "')


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One record: the line it starts at, and column -> text for the cells that are not empty."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvFile:
    """A CSV file.

    Attributes:
        header: line of the header.
        columns: column -> number of the field, from 1.
    """

    file: str
    header: int
    columns: dict[str, int]
    rows: tuple[RawRow, ...]

    def place(self, line: int, column: str = "") -> Place:
        """Return the place of a cell."""
        return Place(self.file, line, self.columns.get(column, 1))


def read_csv(source: Source) -> tuple[CsvFile | None, tuple[Finding, ...]]:
    """Return the rows by column, and what was found.

    Rows of empty cells are skipped. The file is None when its header cannot be used.
    """
    findings: list[Finding] = []
    lines = records(source, findings)
    first = next((record for record in lines if any(map(str.strip, record[1]))), None)
    if first is None:
        return None, tuple(findings)
    header = [clean(cell) for cell in first[1]]
    place = Place(source.file, first[0], 1)
    if len(header) == 1 and ";" in header[0]:
        values = {"found": quoted(header[0])}
        findings.append(Finding(rule=d.WRONG_SEPARATOR, place=place, values=values))
        return None, tuple(findings)
    columns = _columns(source.file, first[0], header, findings)
    rows = []
    for line, cells in lines:
        if any(cell.strip() for cell in cells):
            row = _row(source.file, line, [clean(cell) for cell in cells], header, findings)
            if row is not None:
                rows.append(row)
    table = CsvFile(file=source.file, header=first[0], columns=columns, rows=tuple(rows))
    return table, tuple(findings)


def records(source: Source, findings: list[Finding]) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line it starts at; stop at one that cannot be read.

    Args:
        source: the file.
        findings: gets why it stops.
    """
    head = source.text.lstrip("\n").partition("\n")[0]
    delimiter = "\t" if head.count("\t") > head.count(",") else ","
    reader = csv.reader(io.StringIO(source.text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for cells in reader:
            if cells:
                yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        words = str(error)
        reason = _UNCLOSED if "end of data" in words else _BAD_QUOTE
        if "field larger" in words:
            reason = _TOO_LONG
        place = Place(source.file, start, 1)
        findings.append(Finding(rule=d.CSV_UNREADABLE, place=place, values={"reason": reason}))


def _columns(file: str, line: int, header: list[str], findings: list[Finding]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for number, name in enumerate(header, start=1):
        if name in columns:
            values = {"found": quoted(name), "other": str(columns[name])}
            place = Place(file, line, number)
            findings.append(Finding(rule=d.EQUAL_COLUMNS, place=place, values=values))
        elif name:
            columns[name] = number
    return columns


def _row(
    file: str, line: int, cells: list[str], header: list[str], findings: list[Finding]
) -> RawRow | None:
    """Return the record by column; a record of the wrong length is reported and left out."""
    counts = {"found": str(len(cells)), "expected": str(len(header))}
    if split := _split_score(Place(file, line), cells, header):
        findings.append(split)
        return None
    if any(cells[len(header) :]):
        place = Place(file, line, len(header) + 1)
        findings.append(Finding(rule=d.LONG_ROW, place=place, values=counts))
        return None
    if len(cells) < len(header):
        place = Place(file, line, len(cells))
        findings.append(Finding(rule=d.SHORT_ROW, place=place, values=counts))
        return None
    named: dict[str, str] = {}
    for number, (name, cell) in enumerate(zip(header, cells, strict=False), start=1):
        if cell and not name:
            place = Place(file, line, number)
            values = {"found": quoted(cell)}
            findings.append(Finding(rule=d.NAMELESS_COLUMN, place=place, values=values))
            header[number - 1] = _NOT_READ  # the rows below have the same cause
        elif cell and name not in named:
            named[name] = cell
    return RawRow(line=line, cells=named)


def _split_score(row: Place, cells: list[str], header: list[str]) -> Finding | None:
    """Return the finding that a decimal comma has parted a score: ``1,90,79`` for 90.79.

    The cell behind the score then holds its one or two decimals, where a text or nothing belongs.
    """
    if "score" not in header:
        return None
    at = header.index("score")
    score, decimals = (*cells[at : at + 2], "", "")[:2]
    behind = header[at + 1] if at + 1 < len(header) else ""
    if behind not in _TEXT_COLUMNS or not (
        _WHOLE.fullmatch(score) and _DECIMALS.fullmatch(decimals)
    ):
        return None
    values: dict[str, Value] = {
        "field": label("score"),
        "found": f"{score},{decimals}",
        "expected": f"{arabic(score)}.{arabic(decimals)}",
    }
    place = Place(row.file, row.line, at + 1)
    return Finding(rule=d.SPLIT_BY_COMMA, place=place, values=values)
