"""A CSV file an officer hands in -> what was typed, by the columns of its table."""

from __future__ import annotations

from generator.files.csv_file import read_csv
from generator.files.source import Source
from generator.findings import Finding, Place
from generator.rules import workbook_d as rules
from generator.thai.text import normal
from generator.workbook.headings import unread
from generator.workbook.kinds import Kind
from generator.workbook.sheet import POSITION, Table
from generator.workbook.typed_rows import Typed, TypedRow


def csv_rows(source: Source, table: Table) -> tuple[list[TypedRow], list[Finding]]:
    """Return the rows, and what was found.

    Columns may be called as in the contract or as in the workbook, and stand in any order.
    """
    raw, found = read_csv(source)
    findings = list(found)
    if raw is None:
        return [], findings
    names = {normal(one.heading): one.key for one in table.columns}
    names |= {normal(one.key): one.key for one in table.columns}
    keys = {name: names.get(normal(name)) for name in raw.columns}
    place = Place(source.file, raw.header, 1)
    needed = {one for part in table.parts for one in table.identity(part)} - {POSITION}
    missing = [one for one in sorted(needed) if one not in keys.values()]
    if missing or not any(keys.values()):
        expected = ", ".join(missing or [one.key for one in table.columns if one.key != POSITION])
        findings.append(Finding(rule=rules.NO_HEADINGS, place=place, values={"expected": expected}))
        return [], findings
    lacking = [
        name
        for one in table.columns
        if one.key not in {*keys.values(), POSITION} and one.kind is not Kind.SHOWN
        for name in (one.key, one.heading)
    ]
    for name, key in keys.items():
        if key is None and not name.startswith("_"):
            at = Place(source.file, raw.header, raw.columns[name])
            findings.append(unread(name, at, lacking))
    rows = []
    for number, row in enumerate(raw.rows, start=1):
        cells = {
            key: Typed(row.cells.get(name, ""), raw.place(row.line, name))
            for name, key in keys.items()
            if key is not None
        }
        if POSITION in table.by_key and POSITION not in cells:
            cells[POSITION] = Typed(str(number), raw.place(row.line))
        rows.append(TypedRow(cells, raw.place(row.line)))
    return rows, findings
