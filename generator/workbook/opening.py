"""The bytes of an ``.xlsx`` -> its sheets: cells as Excel keeps them, and what hides in them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import python_calamine

from generator.files.package_scan import BROKEN, MOST_COLUMNS, MOST_ROWS, SheetScan, scan
from generator.findings import Finding, Place, Wording
from generator.findings import Value as Told
from generator.rules import workbook_d
from generator.thai.text import normal

Value = str | float | int | bool | date | datetime | time | timedelta
Spot = tuple[int, int]

_LARGEST_MB: Final = 20
_NO_ZIP: Final = Wording(
    "ไม่ใช่ไฟล์ .xlsx หรือคัดลอกมาไม่ครบ", "it is no .xlsx file, or was copied in part"
)
_PASSWORD: Final = Wording("ไฟล์มีรหัสผ่าน หรือเป็น .xls แบบเก่า", "it has a password, or is an old .xls")
_DAMAGED: Final = Wording("เนื้อไฟล์เสียหาย", "it is damaged")
_LARGE: Final = Wording(f"ไฟล์ใหญ่กว่า {_LARGEST_MB} MB", f"it is larger than {_LARGEST_MB} MB")
_OLE: Final = b"\xd0\xcf\x11\xe0"  # password, or Excel of before 2007
_FAR: Final = Wording(
    f"มีข้อมูลอยู่ไกลถึงช่องนี้ เกินแถว {MOST_ROWS:,} หรือคอลัมน์ที่ {MOST_COLUMNS}",
    f"something stands as far as this, beyond row {MOST_ROWS:,} or column {MOST_COLUMNS}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawSheet:
    """A sheet as it was saved; rows and columns count from 0.

    Attributes:
        cells: those that hold something.
        merged: first and last cell of merged ranges.
        scan: formulas without value, errors.
    """

    name: str
    cells: Mapping[Spot, Value]
    merged: tuple[tuple[Spot, Spot], ...] = ()
    scan: SheetScan = field(default_factory=SheetScan)

    def place(self, row: int, column: int) -> Place:
        """Return the place of a cell as officers call it: ``มาตรการ!C7``."""
        return Place(f"{self.name}!{cell_name(row, column)}")

    @property
    def rows(self) -> list[int]:
        """The rows that hold something, in order."""
        told = {row for row, _ in self.cells}
        return sorted(told | {row for row, _ in (*self.scan.formulas, *self.scan.errors)})


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell: ``C7`` of row 6, column 2."""
    letters, number = "", column + 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"


@dataclass(frozen=True, slots=True)
class OpenedBook:
    """What came of opening a file: its sheets by name, or what keeps it from being read."""

    sheets: Mapping[str, RawSheet]
    findings: tuple[Finding, ...] = ()


def open_book(path: Path, wanted: Collection[str]) -> OpenedBook:
    """Return the sheets of a workbook, whatever the file turns out to be.

    Args:
        path: the file.
        wanted: the sheets to be read, in normal form; of others only the name is told.
    """
    try:
        if path.stat().st_size > _LARGEST_MB * 1024 * 1024:
            return _refused(path.name, _LARGE)
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return _refused(path.name, Wording(f"ระบบแจ้งว่า {reason}", reason))
    return open_bytes(raw, path.name, wanted)


def open_bytes(raw: bytes, name: str, wanted: Collection[str]) -> OpenedBook:
    """Return the sheets of a workbook from its bytes."""
    if raw.startswith(_OLE):
        return _refused(name, _PASSWORD)
    if not zipfile.is_zipfile(io.BytesIO(raw)):
        return _refused(name, _NO_ZIP)
    try:
        scanned = scan(raw)
        read = {sheet: one for sheet, one in scanned.items() if normal(sheet) in wanted}
        for sheet, one in read.items():
            if one.is_too_large:
                cell = cell_name(one.last_row, one.last_column)
                return _refused(name, _FAR, f"{sheet}!{cell}")
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw)) as book:
            sheets = {
                one: _sheet(book, one, scanned[one])
                if one in read
                else RawSheet(name=one, cells={}, scan=scanned[one])
                for one in book.sheet_names
                if one in scanned
            }
    except (python_calamine.CalamineError, *BROKEN):
        return _refused(name, _DAMAGED)
    return OpenedBook(sheets)


def _sheet(book: python_calamine.CalamineWorkbook, name: str, scanned: SheetScan) -> RawSheet:
    sheet = book.get_sheet_by_name(name)
    cells = {
        (row, column): value
        for row, values in enumerate(sheet.to_python(skip_empty_area=False))
        for column, value in enumerate(values)
        if value != "" and not _is_blank(value)
    }
    merged = tuple(sheet.merged_cell_ranges or ())
    return RawSheet(name=name.strip(), cells=cells, merged=merged, scan=scanned)


_BLANK: Final = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\u00ad]*")


def _is_blank(value: Value) -> bool:
    return isinstance(value, str) and _BLANK.fullmatch(value) is not None


def _refused(name: str, reason: Wording, place: str = "") -> OpenedBook:
    values: dict[str, Told] = {"found": name, "reason": reason}
    return OpenedBook(
        {}, (Finding(rule=workbook_d.NOT_A_WORKBOOK, place=Place(place or name), values=values),)
    )
