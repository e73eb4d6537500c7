"""Tables in Word that keep their widths, repeat their heads, and part no row over two pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length
from docx.table import Table, _Cell, _Row

from generator.word.characters import element

_GRID: Final = "Table Grid"
_HEAD_COLOUR: Final = "E8EEF3"


def add_table(
    document: Document, widths: Sequence[Length], title: str, *, has_lines: bool = True
) -> Table:
    """Add a table without rows at the end of a document.

    Args:
        document: that gets it.
        widths: of the columns.
        title: told to those who cannot see it.
        has_lines: whether lines are drawn around its cells.
    """
    table: Table = document.add_table(rows=0, cols=len(widths), style=_GRID if has_lines else None)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    told = table._tblPr  # noqa: SLF001 - python-docx has no name for it
    told.append(element("w:tblCaption", {"w:val": title}))  # the schema has it last
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width  # the grid: without it LibreOffice makes all columns alike
    return table


def add_row(table: Table, *, is_head: bool = False, stays_with_next: bool = False) -> _Row:
    """Add a row that stands whole on one page.

    Args:
        table: that gets it.
        is_head: whether it is repeated on every page of the table.
        stays_with_next: whether the page may not end behind it.
    """
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    told = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no name for these
    told.append(element("w:cantSplit", {}))
    if is_head:
        told.append(element("w:tblHeader", {}))
    for cell, column in zip(row.cells, table.columns, strict=True):
        cell.width = column.width
        if is_head:
            shade(cell, _HEAD_COLOUR)
        if stays_with_next:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    return row


def shade(cell: _Cell, colour: str) -> None:
    """Give a cell a ground; colour as six hexadecimal digits."""
    told = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - python-docx has no name for it
    put(told, element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": colour}))


def put(told: BaseOxmlElement, one: BaseOxmlElement) -> None:
    """Put an element among the properties of a cell, where Word's schema has it."""
    later = {
        qn(f"w:{name}") for name in ("noWrap", "tcMar", "textDirection", "tcFitText", "vAlign")
    }
    place = next((at for at, other in enumerate(told) if other.tag in later), len(told))
    told.insert(place, one)
