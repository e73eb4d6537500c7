"""Values, rows and entries as the list of changes calls them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.export.text_table import shortened
from generator.files.yaml_file import Plain
from generator.workbook.kinds import Column
from generator.workbook.matching import Matching
from generator.workbook.sheet import Table

_SHOWN: Final = 60  # columns of a value in the list of changes


def is_part_of_one(value: Plain) -> bool:
    """Return whether a score is what Excel makes of a typed per cent sign."""
    return isinstance(value, str) and value.startswith("0.") and value != "0.00"


def told(column: Column, value: Plain) -> str:
    """Return a value as the list of changes shows it: short, on one line."""
    return shortened(str(column.shown(value) or ""), _SHOWN)


def row_called(matching: Matching, entry: Mapping[str, Plain], number: int) -> str:
    """Return which row is meant: sheet, group, and what the entry is known by."""
    names = matching.table.identity(matching.list_.part)
    typed = [str(entry[one]) for one in names if isinstance(entry.get(one), str)]
    name = " ".join(typed) or f"ลำดับ {number + 1}"
    return " ".join(filter(None, (matching.table.name, matching.list_.group, name)))


def as_entry(table: Table, entry: dict[str, Plain]) -> Plain:
    """Return an entry that says one text alone as this text, where that is allowed."""
    return entry[table.texts] if table.texts and set(entry) == {table.texts} else entry
