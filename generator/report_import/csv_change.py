"""A CSV file with what a report says put into it, and how the two differ."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from generator.report_import.likeness import same
from generator.report_import.tables import Cells, TableKind
from generator.thai.digits import arabic
from generator.thai.text import clean

_BOM = "\ufeff"
_NOTHING = ("", "-", "–", "—")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A figure the file has otherwise than the report.

    Attributes:
        file: path below the data folder.
        row: key of the row, as typed.
        column: as typed in the file.
        there: what stands in the file; ``read``: what stands in the report.
    """

    file: str
    row: str
    column: str
    there: str
    read: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """A file as it would be.

    Attributes:
        text: None when nothing would change.
        added: how many rows are new; ``filled``: how many empty cells would be filled.
        differences: figures that would be written over.
        equal: how many figures stand there already.
    """

    text: str | None
    added: int = 0
    filled: int = 0
    differences: tuple[Difference, ...] = ()
    equal: int = 0


@dataclass(slots=True)
class _Sheet:
    """A CSV file being changed: cells as typed, so that what is not changed stays."""

    header: list[str]
    records: list[list[str]]
    delimiter: str = ","
    start: str = ""

    def at(self, record: list[str], column: str) -> str:
        """Return what stands in a column of a record."""
        place = self.header.index(column) if column in self.header else len(record)
        return clean(record[place]) if place < len(record) else ""

    def put(self, record: list[str], column: str, value: str) -> None:
        """Write a cell; a column the file lacks is added behind the others."""
        if column not in self.header:
            self.header.append(column)
        record += [""] * (len(self.header) - len(record))
        record[self.header.index(column)] = value

    def text(self) -> str:
        """Return the file."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=self.delimiter, lineterminator="\n")
        writer.writerow(self.header)
        for record in self.records:
            writer.writerow(record + [""] * (len(self.header) - len(record)))
        return self.start + out.getvalue()


def merged(kind: TableKind, text: str | None, rows: Iterable[Cells], file: str) -> Merged:
    """Return a file with rows put in: figures written over, words only where none stand.

    Args:
        kind: the table.
        text: of the file, or None when there is none yet; it has been read without a mistake.
        rows: what was read.
        file: its path, for the differences.
    """
    new = list(rows)
    if text is None:
        sheet = _Sheet(header=list(kind.columns), records=[])
        sheet.records = [[row.get(name, "") for name in kind.columns] for row in new]
        return Merged(text=sheet.text() if new else None, added=len(new))
    sheet = _sheet(text)
    known = _Known(kind, sheet, new)
    added = figures = filled = 0
    differences: list[Difference] = []
    for row in new:
        record = known.record(row)
        if record is None:
            _append(sheet, row)
            added += 1
            continue
        figures += sum(column not in kind.keys for column in row)
        name = " ".join(row.get(key, "") for key in kind.keys).strip()
        for column, there, value in _unequal(kind, sheet, record, row):
            sheet.put(record, column, value)
            if there in _NOTHING:
                filled += 1
                continue
            one = Difference(file=file, row=name, column=column, there=there, read=value)
            differences.append(one)
    return Merged(
        text=sheet.text() if added or filled or differences else None,
        added=added,
        filled=filled,
        differences=tuple(differences),
        equal=figures - filled - len(differences),
    )


class _Known:
    """The records that are there, each found by one row: several may bear one key."""

    def __init__(self, kind: TableKind, sheet: _Sheet, rows: Iterable[Cells]) -> None:
        self.kind, self.sheet = kind, sheet
        self.records: dict[tuple[str, ...], list[list[str]]] = {}
        for record in sheet.records:
            self.records.setdefault(kind.key(_cells(sheet, record)), []).append(record)
        self.counts = Counter(kind.key(row) for row in rows)

    def record(self, row: Cells) -> list[str] | None:
        """Return the record of a row; of several rows with one key, the one that says the same."""
        key = self.kind.key(row)
        there = self.records.get(key, [])
        if self.counts[key] > 1:
            there = [one for one in there if not any(_unequal(self.kind, self.sheet, one, row))]
        if not there:
            return None
        if self.counts[key] > 1:
            self.records[key].remove(there[0])
        return there[0]


def _append(sheet: _Sheet, row: Cells) -> None:
    record = [""] * len(sheet.header)
    sheet.records.append(record)
    for column, value in row.items():
        sheet.put(record, column, value)


def _unequal(
    kind: TableKind, sheet: _Sheet, record: list[str], row: Cells
) -> Iterator[tuple[str, str, str]]:
    """Yield column, what stands there and what was read, where it is to be written."""
    for column, value in row.items():
        there = sheet.at(record, column)
        if column in kind.keys or (column in kind.texts and there) or _means(there, value):
            continue
        yield column, there, value


def _means(there: str, read: str) -> bool:
    """Return whether two cells say the same: 81.90 and 81.9 %, 2,044 and ๒๐๔๔."""
    numbers = [_number(one) for one in (there, read)]
    return same(there, read) if None in numbers else numbers[0] == numbers[1]


def _number(cell: str) -> Decimal | None:
    plain = arabic(cell).replace(" ", "").replace(",", "").removesuffix("%")
    try:
        return Decimal(plain) if plain.replace(".", "", 1).isdigit() else None
    except InvalidOperation:
        return None


def _cells(sheet: _Sheet, record: list[str]) -> dict[str, str]:
    return {name: sheet.at(record, name) for name in sheet.header if name}


def _sheet(text: str) -> _Sheet:
    start = _BOM if text.startswith(_BOM) else ""
    plain = text.removeprefix(_BOM)
    head = plain.lstrip("\n").partition("\n")[0]
    delimiter = "\t" if head.count("\t") > head.count(",") else ","
    records = [
        record
        for record in csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter)
        if any(cell.strip() for cell in record)
    ]
    header = [clean(cell) for cell in records[0]]
    return _Sheet(header=header, records=records[1:], delimiter=delimiter, start=start)
