"""A published table as the bytes of its files: CSV for Excel, JSON for programs.

Both say the same: a withheld number is empty, and the last column ``withheld`` names the columns in
which numbers of the row are withheld.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import StringIO
from types import NoneType
from typing import Final

from generator.assess.respondents import Withheld
from generator.assess.rounding import rounded
from generator.export.table import Row, Table, Value

_JSON: Final = json.JSONEncoder(ensure_ascii=False)
_BOM: Final = "\ufeff"  # Excel takes a file without it for Windows-874
_WITHHELD: Final = "withheld"
_WITHHELD_TITLE: Final = "คอลัมน์ที่ไม่แสดงตัวเลข เพื่อคุ้มครองผู้ตอบ"

# A spreadsheet takes what begins so for a formula, in some languages also with the wide signs. A
# text that looks like one led by an apostrophe gets another, so that taking one away always gives
# the text. A number below zero is no formula, also where it stands among texts.
_FORMULA: Final = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_NUMBER: Final = re.compile(r"-[0-9]+(\.[0-9]+)?")


def columns_of(table: Table) -> dict[str, str]:
    """Return the columns of the files of a table: name -> what it means, in Thai."""
    columns = dict(table.columns)
    if any(Withheld.NUMBER in row.values() for row in table.rows):
        columns[_WITHHELD] = _WITHHELD_TITLE
    return columns


def types_of(table: Table) -> dict[str, str]:
    """Return the columns of the files of a table: name -> ``string``, ``integer`` or ``number``."""
    return {name: _type(row.get(name) for row in table.rows) for name in columns_of(table)}


def _type(values: Iterable[Value]) -> str:
    """Return the type of a column; one in which everything is withheld holds numbers."""
    kinds = set(map(type, values)) - {NoneType}
    if not kinds or str in kinds:
        return "string"
    return "number" if Decimal in kinds or kinds == {Withheld} else "integer"


def to_csv(table: Table) -> bytes:
    """Return the table as UTF-8 with a byte order mark.

    A text that a spreadsheet would take for a formula is led by an apostrophe, as it does itself:
    one that begins with ``= + - @``, a tab or a line break. Numbers never are, and JSON has none.
    """
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns_of(table))
    writer.writerows([_cell(value) for value in row.values()] for row in _rows(table))
    return f"{_BOM}{text.getvalue()}".encode()


def to_json(table: Table) -> bytes:
    """Return the table as a list of objects; points and percents are numbers with two decimals."""
    names = {name: f'"{name}": ' for name in columns_of(table)}
    rows = (
        ", ".join(f"{names[name]}{_literal(value)}" for name, value in row.items())
        for row in _rows(table)
    )
    body = ",\n".join(f"  {{{row}}}" for row in rows)
    return (f"[\n{body}\n]\n" if body else "[]\n").encode()


def _rows(table: Table) -> Iterator[Row]:
    """Yield the rows with all columns of the files."""
    is_told = _WITHHELD in columns_of(table)
    for row in table.rows:
        names = (name for name, value in row.items() if value is Withheld.NUMBER)
        yield {**row, _WITHHELD: "; ".join(names) or None} if is_told else row


def _cell(value: Value) -> str:
    if value is None or isinstance(value, Withheld):
        return ""
    if isinstance(value, Decimal):
        return str(rounded(value))
    if isinstance(value, int):
        return str(value)
    is_formula = _FORMULA.match(value) and not _NUMBER.fullmatch(value)
    return f"'{value}" if is_formula else value


def _literal(value: Value) -> str:
    if value is None or isinstance(value, Withheld):
        return "null"
    if isinstance(value, Decimal):
        return str(rounded(value))
    return _JSON.encode(value)
