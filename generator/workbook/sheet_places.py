"""The place of a finding in a file → its sheet, column and row, for who fills in the workbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from typing import Final

from generator.files.csv_file import CsvFile
from generator.files.yaml_file import Path, Plain
from generator.findings import Language, Place, quoted
from generator.workbook.filled import as_mapping
from generator.workbook.kinds import KEPT, Column
from generator.workbook.places import belongs_to_a_year, depth_of
from generator.workbook.sheet import NUMBER, POSITION, Form, Part, Sheet, Table
from generator.workbook.sheet_words import sheet_called, sheet_of
from generator.workbook.sheets import SHEETS
from generator.workbook.year_files import YearFile, path_at, read_year_file, value_at

_NAMES: Final = ("title", "name", "activity", "subject", "text", "position", "category", "measure")
"""Columns whose value tells an officer which row is meant; the first that is filled in."""

_LONGEST_NAME: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where something stands in the workbook.

    Attributes:
        year: B.E.; empty where the sheet is the same in every year.
        column: None where the whole row or sheet is meant.
        row: what the row is called; empty where no row is meant.
        value: what the cell shows; empty where that is nothing, or no text.
    """

    year: str
    sheet: Sheet
    column: Column | None = None
    row: str = ""
    value: str = ""

    def in_words(self, language: Language) -> str:
        """Return ``ปี 2564 แผ่น “มาตรการ” คอลัมน์ “ผู้รับผิดชอบ” – m03 “เปิดเผยข้อมูล”``."""
        thai = language is Language.TH
        parts = [f"ปี {self.year}" if thai else self.year] if self.year else []
        parts.append(sheet_called(self.sheet, language))
        if self.column:
            field = ("ช่อง", "field") if isinstance(self.sheet, Form) else ("คอลัมน์", "column")
            parts.append(f"{field[0] if thai else field[1]} “{self.column.heading}”")
        if self.row:
            parts.append(f"– {self.row}")
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a table, found on the way to a value."""

    table: Table
    part: Part
    number: int | None = None
    group: str = ""
    key: str = ""
    values: Mapping[str, Plain] | None = None


class SheetPlaces:
    """Finds places of the data in the workbook; each file is read once."""

    def __init__(self, data: FilePath) -> None:
        """Begin without a file read.

        Args:
            data: the data folder.
        """
        self.above = data.resolve().parent
        self.file = lru_cache(maxsize=None)(self._file)

    def located(self, place: Place, named: str = "") -> Located | None:
        """Return where a place is in the workbook; None where no sheet holds its file.

        Args:
            place: in a file, or the whole of it.
            named: the key that is spoken of, where the place is only that of its entry.
        """
        name = PurePosixPath(place.file).name
        sheet = sheet_of(name)
        if sheet is None or place.file.count("/") != depth_of(name):
            return None
        year = PurePosixPath(place.file).parent.name if belongs_to_a_year(name) else ""
        file = self.file(place.file)
        path = _path(file, place) if place.line else None
        if not path:
            return Located(year=year, sheet=_holder(name, (named,)) or sheet)
        entry = _entry(name, file.data, path)
        if entry is None:
            return _in_form(year, name, file, path, named) or Located(year=year, sheet=sheet)
        column = entry.table.by_key.get(entry.key) or entry.table.by_key.get(named)
        value = (entry.values or {}).get(column.key) if column else None
        row, shown = _called(entry), _shown(column, value)
        return Located(year=year, sheet=entry.table, column=column, row=row, value=shown)

    def _file(self, shown: str) -> YearFile:
        name = PurePosixPath(shown).name
        inside = ["-"] * (3 - depth_of(name))  # as from a year's folder
        of_year = PurePosixPath(shown).parent.joinpath(*inside)
        return read_year_file(self.above / of_year, str(of_year), name)[0]


def _entry(file: str, data: Mapping[str, Plain], path: Path) -> _Entry | None:
    """Return the entry a path leads to or into: the innermost that is a row of a sheet."""
    found = (
        one
        for table in SHEETS
        if isinstance(table, Table) and table.file == file
        for part in table.parts
        for one in _entries(table, part, data, path)
    )
    return max(found, key=lambda one: (bool(one.part.inside), one.number is not None), default=None)


def _entries(table: Table, part: Part, data: Mapping[str, Plain], path: Path) -> Iterator[_Entry]:
    length = len(part.path)
    if path[:length] != part.path:
        return
    group = part.word
    if part.inside:
        if path[length + 1 : length + 2] != (part.inside,):
            return
        group = str(value_at(dict(data), (*path[: length + 1], "id")) or "")
        length += 2
    number = path[length] if len(path) > length else None
    if not isinstance(number, int):
        yield _Entry(table, part, group=group)
        return
    key = next((one for one in path[length + 1 :] if isinstance(one, str)), "")
    values = value_at(dict(data), path[: length + 1])
    if isinstance(values, str):
        key = table.texts
    yield _Entry(table, part, number, group, key, as_mapping(table, values))


def _in_form(year: str, name: str, file: YearFile, path: Path, named: str) -> Located | None:
    """Return the field a path leads to, or is above of."""
    for form in SHEETS:
        if not isinstance(form, Form):
            continue
        fields = [one for one in form.fields if one.file == name]
        own = next((one for one in fields if path[: len(one.path)] == one.path), None)
        own = own or next((one for one in fields if one.path == (*path, named)), None)
        if own is not None:
            text = _shown(own.column, value_at(dict(file.data), own.path))
            return Located(year=year, sheet=form, column=own.column, value=text)
        if any(one.path[: len(path)] == path for one in fields):
            return Located(year=year, sheet=form)
    return None


def _path(file: YearFile, place: Place) -> Path | None:
    """Return what stands at a place, or what it is inside of: the last that begins before it."""
    known = file.places
    if isinstance(known, CsvFile):
        above = [row.line for row in known.rows if row.line <= place.line]
        return path_at(file, Place(place.file, above[-1], place.column)) if above else None
    at = (place.line, place.column)
    path = path_at(file, place)
    if path is None:
        before = [one for one in (known.places.items() if known else ()) if one[1] <= at]
        path = max(before, key=lambda one: (one[1], len(one[0])))[0] if before else None
    # An entry begins where its first key does, and is what is meant there.
    return path[:-1] if known and path and known.places.get(path[:-1]) == at else path


def _shown(column: Column | None, value: Plain) -> str:
    """Return what the cell of a value shows; nothing of what a cell cannot hold."""
    shown = column.shown(value) if column else None
    return "" if shown in (None, KEPT) else str(shown)


def _holder(name: str, path: Path) -> Sheet | None:
    """Return the sheet of a file whose list has that key."""
    return next(
        (
            one
            for one in SHEETS
            if isinstance(one, Table)
            and one.file == name
            and any(p.path == path for p in one.parts)
        ),
        None,
    )


def _called(entry: _Entry) -> str:
    """Return what a row is called: group, id, and the name it bears."""
    if entry.number is None:
        return entry.group
    values = entry.values or {}
    names = entry.table.identity(entry.part)
    known = {one: str(values[one]) for one in names if isinstance(values.get(one), str)}
    table = entry.table
    identity = " ".join(
        f"{table.by_key[one].heading} {value}" if entry.part.keys else value
        for one, value in known.items()
    )
    if POSITION in names or not identity:
        identity = f"{NUMBER.heading} {entry.number + 1}"
    texts = (values.get(one) for one in _NAMES if one in table.by_key and one not in known)
    name = next((one for one in texts if isinstance(one, str)), "")
    short = quoted(name)
    if len(short) > _LONGEST_NAME:
        short = f"{short[: _LONGEST_NAME - 1]}…"
    return " ".join(filter(None, (entry.group, identity, short and f"“{short}”")))
