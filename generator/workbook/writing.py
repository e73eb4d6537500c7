"""The sheets -> one ``.xlsx``: lists to choose from, limits, notes, locked headings.

Same input, same bytes: the day of making is a fixed one.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from generator.workbook.cell_rules import told, validation
from generator.workbook.filled import Cell, FilledRow
from generator.workbook.kinds import Column, Kind
from generator.workbook.looks import LINE, STYLES, TABS, height
from generator.workbook.sheet import Form, Sheet, Table
from generator.workbook.sheets import CODES, HIDDEN, START

HEADING_ROW: Final = 2
"""Row of the headings, from 0; the values stand below it."""

FORM_HEADINGS: Final = ("หัวข้อ", "ค่า", "คำอธิบายและตัวอย่าง")
_FORM_WIDTHS: Final = (40, 70, 50)
_ARROW: Final = 3  # characters of a heading's width that the arrow of its filter takes
_SPARE_ROWS: Final = 200  # below the offered ones, with the same lists and limits
_SELDOM: Final = " (ใช้เป็นบางครั้ง)"
_CREATED: Final = datetime(2024, 10, 1)  # noqa: DTZ001 - a workbook knows no zones
_MAY: Final = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "insert_columns": True,
    "insert_rows": True,
    "delete_rows": True,
    "sort": True,
    "autofilter": True,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything a workbook says.

    Attributes:
        title: whose workbook it is, and of which year.
        lines: of the first sheet.
        identity: label -> value, below them.
        sheets: forms with the cells of each, tables with the rows of each.
        codes: code, name and score of what the work may be about.
        choices: key of a form's field -> what may be chosen; none where that is not known.
        hidden: for the program: rows of texts.
        stages: title of a step of the work -> its sheets; in order.
    """

    title: str
    lines: Sequence[str]
    identity: Sequence[tuple[str, str]]
    sheets: Sequence[tuple[Form, Sequence[Cell]] | tuple[Table, Sequence[FilledRow]]]
    codes: Sequence[tuple[str, str, str]]
    choices: Mapping[str, Sequence[str]]
    hidden: Sequence[Sequence[str]]
    stages: Sequence[tuple[str, Sequence[Sheet]]]


def to_xlsx(contents: Contents) -> bytes:
    """Return the workbook as the bytes of an ``.xlsx`` file."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(buffer, options)
    # The style of all cells that have no other: columns of one's own may be filled, and Excel
    # deletes a row of a locked sheet only where no cell of it, to its far end, is locked.
    book.formats[0].set_locked(False)
    book.set_properties({"title": contents.title, "created": _CREATED})
    writer = _Writer(book, {name: book.add_format(dict(one)) for name, one in STYLES.items()})
    writer.start(contents)
    for sheet, filled in contents.sheets:
        if isinstance(sheet, Form):
            writer.form(contents, sheet, filled)  # type: ignore[arg-type]  # they go together
        else:
            writer.table(contents, sheet, filled)  # type: ignore[arg-type]  # they go together
    writer.codes(contents)
    writer.hidden(contents)
    book.close()
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Writer:
    book: xlsxwriter.Workbook
    styles: dict[str, Format]

    def _sheet(
        self, contents: Contents, name: str, purpose: str, widths: Sequence[int]
    ) -> Worksheet:
        """Begin a sheet: its two lines of text, its widths, how it prints."""
        sheet: Worksheet = self.book.add_worksheet(name)
        sheet.protect("", dict(_MAY))
        seldom = any(one.name == name and one.is_seldom for one, _ in contents.sheets)
        sheet.set_tab_color(TABS[seldom])
        sheet.write_string(0, 0, f"{name} – {contents.title}", self.styles["title"])
        sheet.write_string(1, 0, purpose, self.styles["purpose"])
        sheet.set_row(0, 34)
        sheet.set_row(1, LINE + 6)
        for number, wide in enumerate(widths):
            sheet.set_column(number, number, wide)
            if number:  # cells without the borders of their column; the text goes on over them
                sheet.write_blank(0, number, None, self.styles["title"])
                sheet.write_blank(1, number, None, self.styles["purpose"])
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(HEADING_ROW)
        sheet.set_footer("&L&A&Rหน้า &P/&N")
        return sheet

    def _headings(self, sheet: Worksheet, headings: Sequence[tuple[str, int]]) -> None:
        for number, (text, _) in enumerate(headings):
            sheet.write_string(HEADING_ROW, number, text, self.styles["heading"])
        beside_the_arrow = ((text, wide - _ARROW) for text, wide in headings)
        sheet.set_row(HEADING_ROW, max(height(beside_the_arrow), 32.0))

    def start(self, contents: Contents) -> None:
        """Write the first sheet: what to do, and whose workbook it is."""
        sheet = self.book.add_worksheet(START)
        sheet.protect("")
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        sheet.write_string(0, 0, contents.title, self.styles["title"])
        sheet.set_row(0, 34)
        for row, text in enumerate(contents.lines, start=1):
            sheet.merge_range(row, 0, row, 1, text, self.styles["line"])
            sheet.set_row(row, height([(text, 120)], LINE))
        first = len(contents.lines) + 2
        for row, (label, value) in enumerate(contents.identity, start=first):
            sheet.write_string(row, 0, label, self.styles["label"])
            sheet.write_string(row, 1, value, self.styles["shown"])
            sheet.set_row(row, LINE + 4)
        self._stages(sheet, contents, first + len(contents.identity) + 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)

    def _stages(self, sheet: Worksheet, contents: Contents, row: int) -> None:
        """Write the list of all sheets, in the order of the work, each with its link."""
        for number, (title, sheets) in enumerate(contents.stages, start=1):
            sheet.merge_range(row, 0, row, 1, f"{number}. {title}", self.styles["stage"])
            sheet.set_row(row, LINE + 4)
            for at, one in enumerate(sheets, start=row + 1):
                purpose = f"{one.purpose}{_SELDOM if one.is_seldom else ''}"
                link = self.styles["seldom" if one.is_seldom else "link"]
                sheet.write_url(at, 0, f"internal:'{one.name}'!A1", link, one.name)
                sheet.write_string(at, 1, purpose, self.styles["shown"])
                sheet.set_row(at, height([(purpose, 90)], LINE))
            row += len(sheets) + 1

    def form(self, contents: Contents, form: Form, cells: Sequence[Cell]) -> None:
        """Write a sheet of single values."""
        sheet = self._sheet(contents, form.name, form.purpose, _FORM_WIDTHS)
        self._headings(sheet, list(zip(FORM_HEADINGS, _FORM_WIDTHS, strict=True)))
        sheet.freeze_panes(HEADING_ROW + 1, 1)
        for row, (one, cell) in enumerate(
            zip(form.fields, cells, strict=True), start=HEADING_ROW + 1
        ):
            help_ = " · ".join(told(one.column).split("\n"))
            sheet.write_string(row, 0, one.column.heading, self.styles["label"])
            self._write(sheet, row, 1, one.column, cell)
            sheet.write_string(row, 2, help_, self.styles["shown"])
            texts = (one.column.heading, _text(cell), help_)
            sheet.set_row(row, height(zip(texts, _FORM_WIDTHS, strict=True)))
            if check := validation(one.column, contents.choices.get(one.column.key, ())):
                sheet.data_validation(row, 1, row, 1, check)

    def table(self, contents: Contents, table: Table, rows: Sequence[FilledRow]) -> None:
        """Write a sheet of entries."""
        columns = table.columns
        widths = [one.width for one in columns]
        sheet = self._sheet(contents, table.name, table.purpose, widths)
        self._headings(sheet, [(one.heading, one.width) for one in columns])
        first, last = HEADING_ROW + 1, HEADING_ROW + len(rows) + _SPARE_ROWS
        for number, column in enumerate(columns):
            look = {"hidden": _is_known(column, rows)}
            sheet.set_column(number, number, column.width, self.styles[_style(column)], look)
            if note := told(column):
                size = {"x_scale": 2, "y_scale": 1.2, "font_size": 12}
                sheet.write_comment(HEADING_ROW, number, note, {"author": "", **size})
            if check := validation(column):
                sheet.data_validation(first, number, last, number, check)
        for row, filled in enumerate(rows, start=first):
            for number, column in enumerate(columns):
                self._write(sheet, row, number, column, filled.cells.get(column.key))
            texts = ((_text(filled.cells.get(one.key)), one.width) for one in columns)
            sheet.set_row(row, height(texts))
        sheet.freeze_panes(first, min(2, len(columns)))
        sheet.autofilter(HEADING_ROW, 0, HEADING_ROW + max(len(rows), 1), len(columns) - 1)

    def codes(self, contents: Contents) -> None:
        """Write the sheet of codes that the work may be about."""
        widths = (12, 90, 14)
        sheet = self._sheet(contents, CODES, "ใช้รหัสเหล่านี้ในแผ่นการวิเคราะห์และแผ่นมาตรการ", widths)
        self._headings(sheet, list(zip(("รหัส", "ชื่อ", "คะแนน"), widths, strict=True)))
        sheet.freeze_panes(HEADING_ROW + 1, 0)
        for row, texts in enumerate(contents.codes, start=HEADING_ROW + 1):
            for number, text in enumerate(texts):
                sheet.write_string(row, number, text, self.styles["shown"])
            sheet.set_row(row, height(zip(texts, widths, strict=True)))

    def hidden(self, contents: Contents) -> None:
        """Write the sheet that only the program reads."""
        sheet = self.book.add_worksheet(HIDDEN)
        sheet.protect("")
        sheet.hide()
        for row, texts in enumerate(contents.hidden):
            for number, text in enumerate(texts):
                sheet.write_string(row, number, text)

    def _write(self, sheet: Worksheet, row: int, number: int, column: Column, cell: Cell) -> None:
        style = self.styles[_style(column)]
        if cell is None or cell == "":
            sheet.write_blank(row, number, None, style)
        elif isinstance(cell, Decimal):
            sheet.write_number(row, number, float(cell), style)
        else:
            sheet.write_string(row, number, cell, style)


def _is_known(column: Column, rows: Sequence[FilledRow]) -> bool:
    """Return whether the rules of the year say what a column is for, and nobody has filled it."""
    ruled = any(row.cells.get("shown") for row in rows)
    return column.where_unknown and ruled and not any(row.cells.get(column.key) for row in rows)


def _style(column: Column) -> str:
    names = {Kind.SHOWN: "shown", Kind.SCORE: "score", Kind.WHOLE: "whole"}
    return names.get(column.kind, "text")


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
