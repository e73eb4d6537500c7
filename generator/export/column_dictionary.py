"""The dictionary of the columns of all tables of an agency: what each means, in Thai."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.export.table import Row, Table
from generator.export.table_files import columns_of, types_of

_COLUMNS: Final = {
    "table": "ชื่อไฟล์ของตาราง",
    "title": "ชื่อตาราง",
    "column": "ชื่อคอลัมน์",
    "type": "ชนิด: string ข้อความ integer จำนวนเต็ม number ทศนิยมสองตำแหน่ง",
    "meaning": "ความหมาย",
}


def column_dictionary(tables: Iterable[Table]) -> Table:
    """Return the dictionary; tables of one name in several years are told once.

    Args:
        tables: all that are published together.
    """
    rows: dict[tuple[str, str], Row] = {}
    for table in tables:
        types = types_of(table)
        for column, meaning in columns_of(table).items():
            rows.setdefault(
                (table.name, column),
                {
                    "table": table.name,
                    "title": table.title,
                    "column": column,
                    "type": types[column],
                    "meaning": meaning,
                },
            )
    names = dict.fromkeys(name for name, _ in rows)
    return Table(
        name="columns",
        fiscal_year=None,
        title="พจนานุกรมคอลัมน์",
        columns=_COLUMNS,
        rows=tuple(row for name in names for (table, _), row in rows.items() if table == name),
    )
