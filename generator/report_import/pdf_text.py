"""The text layer of a PDF as lines, in the order in which the program that made it wrote it.

That order goes cell by cell and row by row in what browsers, Word and report generators print, also
where cells take several lines. Cells on one line are parted by a tab.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw as pdfium

from generator.report_import.marks import ordinary_marks

_CELL_GAP = 1.0  # between two cells lie more than one, between words about a third of a letter size
_WORD_GAP = 0.18
_OBJECT_GAP = 0.08  # between two pieces of text put there apart, as cells of narrow columns are
_SAME_LINE = 0.35  # marks above and below a letter keep its line; of the letter size
_SCALED = 2  # a letter of that size or less was made larger by the page
_FIRST_THAI = "\u0e00"
_FEWEST_LETTERS = 20  # a stamp or a page number alone is not the text of a report


class PdfTrouble(Exception):  # noqa: N818 - it says what is the matter, and the officer is told
    """The PDF cannot be opened.

    Attributes:
        locked: whether it asks for a password.
    """

    def __init__(self, *, locked: bool) -> None:
        super().__init__("locked" if locked else "damaged")
        self.locked = locked


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter as printed, in points.

    Attributes:
        left: where it begins; ``right`` where it ends.
        line: the line it stands on.
        piece: the piece of text it was put there with; None when unknown.
    """

    text: str
    left: float
    right: float
    line: float
    size: float
    piece: int | None


def pdf_pages(content: bytes) -> tuple[tuple[str, ...], ...]:
    """Return the lines of every page.

    Raises:
        PdfTrouble: the file is damaged, or asks for a password.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise PdfTrouble(locked="password" in str(error).lower()) from None
    try:
        return tuple(tuple(_lines(document, number)) for number in range(len(document)))
    except pypdfium2.PdfiumError:
        raise PdfTrouble(locked=False) from None
    finally:
        document.close()


def has_text(pages: tuple[tuple[str, ...], ...]) -> bool:
    """Return whether there is a text layer; a scan has none, or next to none."""
    letters = sum(character.isalnum() for rows in pages for row in rows for character in row)
    return letters >= _FEWEST_LETTERS


def _lines(document: pypdfium2.PdfDocument, number: int) -> Iterator[str]:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            yield from _joined(_letters(text.raw))
        finally:
            text.close()
    finally:
        page.close()


def _letters(text: Any) -> Iterator[_Letter]:  # noqa: ANN401 - a handle of the library
    """Yield the letters in the order of the page; without those the library makes up."""
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for index in range(pdfium.FPDFText_CountChars(text)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if not code or pdfium.FPDFText_IsGenerated(text, index) == 1:
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        size = pdfium.FPDFText_GetFontSize(text, index)
        height = max(box.top - box.bottom, 1.0)
        own = size if size > _SCALED else height
        piece = ctypes.cast(pdfium.FPDFText_GetTextObject(text, index), ctypes.c_void_p).value
        yield _Letter(chr(code), box.left, box.right, y.value, own, piece)


def _joined(letters: Iterator[_Letter]) -> Iterator[str]:
    """Yield lines: a letter elsewhere than behind the one before begins a new cell or line."""
    row: list[str] = []
    before: _Letter | None = None
    for letter in letters:
        if letter.text in "\r\n":
            continue
        if before is not None:
            gap = letter.left - before.right
            if abs(letter.line - before.line) > _SAME_LINE * letter.size or gap < -letter.size * 3:
                yield ordinary_marks("".join(row))
                row = []
            elif gap > _CELL_GAP * letter.size:
                row.append("\t")
            elif _is_word_gap(before, letter, gap):
                row.append(" ")
        row.append(letter.text)
        before = letter
    if row:
        yield ordinary_marks("".join(row))


def _is_word_gap(before: _Letter, letter: _Letter, gap: float) -> bool:
    """Return whether a space belongs between two letters; behind ``ำ`` the gap is its own."""
    if letter.text.isspace() or before.text.isspace() or before.text == "ำ":
        return False
    # Thai marks are often put apart from their letters; figures are not.
    is_apart = letter.piece != before.piece and min(before.text, letter.text) < _FIRST_THAI
    least = _OBJECT_GAP if is_apart else _WORD_GAP
    return gap > least * letter.size
