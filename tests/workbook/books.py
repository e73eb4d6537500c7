"""Workbooks for the tests: made from a folder, taken apart, changed and put together again."""

import io
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter

from generator.files.putting import put_files
from generator.read.agency import read_agency
from generator.read.folders import agency_folders, open_folder
from generator.read.shared import Shared, read_shared
from generator.thai.text import normal
from generator.workbook.bringing_in import Import, import_workbook
from generator.workbook.making import workbook_bytes
from generator.workbook.opening import Spot, Value, open_bytes
from generator.workbook.sheets import OTHER_SHEETS, SHEETS

WANTED = {normal(one) for one in (*(one.name for one in SHEETS), *OTHER_SHEETS)}
DATA = Path(__file__).parents[2] / "data"


class Percent(float):
    """A number that its cell shows as percent: 0.5 as ``50%``."""


Cells = dict[str, dict[Spot, Value]]
Change = Callable[[Cells], None]


def copied_data(tmp_path: Path, slug: str) -> Path:
    """Return a data folder with one of the shipped agencies alone."""
    data = tmp_path / "data"
    shutil.copytree(DATA / slug, data / slug)
    return data


@cache
def _shipped() -> Shared:
    return read_shared(DATA)


def shared_of(data: Path) -> Shared:
    """Return what the agencies of a folder share; the rules, which take long, are read once."""
    top = open_folder(data, data.name)
    return replace(_shipped(), top=top, slugs=agency_folders(top)[0])


def book(data: Path, slug: str, year: int) -> bytes:
    """Return the workbook of a year."""
    shared = shared_of(data)
    agency = read_agency(shared, slug).agency
    assert agency is not None
    raw, findings = workbook_bytes(shared, agency, year)
    assert findings == []
    return raw


def write_import(data: Path, imported: Import) -> None:
    """Write the files of an import."""
    written = {imported.below_data(name): raw for name, raw in imported.written.items()}
    put_files(
        data,
        written,
        {imported.below_data(name): imported.before[name] for name in imported.written},
    )


def cells_of(raw: bytes) -> Cells:
    """Return sheet -> cell -> value; both count from 0."""
    return {
        name: dict(sheet.cells) for name, sheet in open_bytes(raw, "x.xlsx", WANTED).sheets.items()
    }


def saved(cells: Mapping[str, Mapping[Spot, Value]]) -> bytes:
    """Return a workbook with these cells, as another program would save it."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as made:
        day = made.add_format({"num_format": "d/m/yyyy"})
        percent = made.add_format({"num_format": '0.0%" ของแผน"'})
        for name, sheet_cells in cells.items():
            sheet = made.add_worksheet(name)
            for (row, column), value in sheet_cells.items():
                if isinstance(value, bool):
                    sheet.write_boolean(row, column, value)
                elif isinstance(value, int | float):
                    shown = percent if isinstance(value, Percent) else None
                    sheet.write_number(row, column, value, shown)
                elif isinstance(value, date | datetime):
                    sheet.write_datetime(row, column, value, day)
                elif str(value).startswith("=formula"):
                    sheet.write_formula(row, column, "=1+1", None, "")
                elif str(value).startswith("=error"):
                    sheet.write_formula(row, column, "=1/0", None, "#DIV/0!")
                else:
                    sheet.write_string(row, column, str(value))
    return buffer.getvalue()


def brought_in(data: Path, raw: bytes) -> Import:
    """Return what a workbook would change."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "in.xlsx")
        path.write_bytes(raw)
        return import_workbook(shared_of(data), path)


def with_cells(data: Path, slug: str, year: int, change: Change) -> Import:
    """Return what the workbook of a year would change after its cells were changed."""
    cells = cells_of(book(data, slug, year))
    change(cells)
    return brought_in(data, saved(cells))


def spot(name: str) -> Spot:
    """Return row and column of a cell: ``C7``."""
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(name[len(letters) :]) - 1, column - 1
