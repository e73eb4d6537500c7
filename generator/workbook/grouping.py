"""Which rows belong to which of a sheet's lists: by the column that names the group."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from generator.findings import Finding, Value, Wording, listed, quoted
from generator.rules import workbook_d
from generator.thai.text import nearest, normal
from generator.workbook.filled import Entries
from generator.workbook.sheet import GROUP, Table
from generator.workbook.typed_rows import TypedRow, called

_EMPTY: Final = Wording("(ว่าง)", "(empty)")


def rows_by_group(
    table: Table, rows: Sequence[TypedRow], lists: Sequence[Entries], before: Collection[str]
) -> tuple[dict[str, list[TypedRow]], list[Finding]]:
    """Return group in normal form -> its rows, and a finding for each row of no list.

    Args:
        table: the sheet.
        rows: as typed.
        lists: there are now.
        before: groups there were before this import; rows of one that goes, go with it.
    """
    names = [one.group for one in lists]
    known = {normal(one) for one in names}
    gone = {normal(one) for one in before} - known
    grouped: dict[str, list[TypedRow]] = {}
    findings = []
    for row in rows:
        typed = row.text(GROUP)
        if normal(typed) in known:
            grouped.setdefault(normal(typed), []).append(row)
        elif normal(typed) not in gone and _says_something(table, row):
            values: dict[str, Value] = {
                "field": called(table.by_key[GROUP].heading),
                "found": quoted(typed) if typed else _EMPTY,
                "expected": listed(names),
            }
            if near := nearest(typed, names):
                values["nearest"] = near
            place = row.place_of(GROUP)
            findings.append(Finding(rule=workbook_d.UNKNOWN_GROUP, place=place, values=values))
    return grouped, findings


def _says_something(table: Table, row: TypedRow) -> bool:
    return any(row.text(one.key) for one in table.data_columns(table.parts[0]))
