"""A CSV text -> the same text with other rows: records that stay are copied as they were typed."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.thai.text import clean

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A row as it shall be; ``old`` is its number among the rows of before, from 0, or None."""

    old: int | None
    cells: Cells


@dataclass(frozen=True, slots=True)
class _Record:
    """A record: what stands above it (empty lines), its text, its fields."""

    above: str
    text: str
    fields: list[str]


def new_table(columns: Sequence[str], rows: Sequence[TargetRow]) -> str:
    """Return a whole new file."""
    lines = [_line(columns, ",")]
    lines += [_line([row.cells.get(one, "") for one in columns], ",") for row in rows]
    return "".join(lines)


def edited_table(text: str, columns: Sequence[str], rows: Sequence[TargetRow]) -> str:
    """Return the text with other rows.

    Args:
        text: a file the project's reader takes, with line feeds only.
        columns: of the contract, in order; those it lacks and that are needed are put at the end.
        rows: in the order they shall have.
    """
    head = text.lstrip("\n").partition("\n")[0]
    delimiter = "\t" if head.count("\t") > head.count(",") else ","
    records, rest = _records(text, delimiter)
    header = [clean(one) for one in records[0].fields]
    new = [one for one in columns if one not in header and any(row.cells.get(one) for row in rows)]
    more = "".join(delimiter + name for name in new)
    parts = [records[0].above, _with_end(records[0].text, more)]
    for row in rows:
        old = None if row.old is None else records[1 + row.old]
        parts.append(old.above if old else "")
        parts.append(_row_text(row.cells, old, (*header, *new), delimiter, len(new)))
    return "".join((*parts, rest))


def _records(text: str, delimiter: str) -> tuple[list[_Record], str]:
    """Return the records that hold something, and what stands behind the last of them."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    records: list[_Record] = []
    copied = first = 0
    for fields in reader:
        start, end = starts[first], starts[reader.line_num]
        first = reader.line_num
        if any(map(str.strip, fields)):
            records.append(_Record(text[copied:start], text[start:end], fields))
            copied = end
    return records, text[copied:]


def _row_text(
    cells: Cells, old: _Record | None, header: Sequence[str], delimiter: str, new: int
) -> str:
    if old is None:
        return _line([cells.get(name, "") for name in header], delimiter)
    typed = [*old.fields, *([""] * (len(header) - len(old.fields)))]
    now = [
        one if not name or clean(one) == cells.get(name, "") else cells.get(name, "")
        for name, one in zip(header, typed, strict=False)
    ]
    if now == typed:
        return _with_end(old.text, delimiter * new)
    return _line([*now, *typed[len(header) :]], delimiter)


def _with_end(record: str, more: str) -> str:
    """Return a record with more fields, and with the line break that the last one may lack."""
    return f"{record.removesuffix(chr(10))}{more}\n"


def _line(fields: Sequence[str], delimiter: str) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator="\n").writerow(fields)
    return buffer.getvalue()
