"""The text layer of a PDF as lines, in the order in which the program that made it wrote it.

That order goes cell by cell and row by row in what browsers, Word and report generators print, also
where cells take several lines. Cells on one line are parted by a tab.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pypdfium2

from generator.report_import.marks import ordinary_marks
from generator.report_import.pdf_letters import Letter, letters

_CELL_GAP = 1.0  # between two cells lie more than one, between words about a third of a letter size
_WORD_GAP = 0.18
_OBJECT_GAP = 0.08  # between two pieces of text put there apart, as cells of narrow columns are
_SAME_LINE = 0.35  # marks above and below a letter keep its line; of the letter size
_FIRST_THAI = "\u0e00"
_DEPENDENT = frozenset(map(chr, (*range(0x0E30, 0x0E3B), 0x0E45, *range(0x0E47, 0x0E4F))))
"""Vowels and marks that no word begins with: before them is no gap, however they are drawn."""
_FEWEST_LETTERS = 20  # a stamp or a page number alone is not the text of a report


class PdfTrouble(Exception):  # noqa: N818 - it says what is the matter, and the officer is told
    """The PDF cannot be opened.

    Attributes:
        locked: whether it asks for a password.
    """

    def __init__(self, *, locked: bool) -> None:
        super().__init__("locked" if locked else "damaged")
        self.locked = locked


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
    count = sum(character.isalnum() for rows in pages for row in rows for character in row)
    return count >= _FEWEST_LETTERS


def _lines(document: pypdfium2.PdfDocument, number: int) -> Iterator[str]:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            yield from _joined(letters(text.raw))
        finally:
            text.close()
    finally:
        page.close()


def _joined(printed: Iterable[Letter]) -> Iterator[str]:
    """Yield lines: a letter elsewhere than behind the one before begins a new cell or line."""
    row: list[str] = []
    before: Letter | None = None
    for letter in printed:
        if before is not None:
            if _is_elsewhere(before, letter):
                yield ordinary_marks("".join(row))
                row = []
            elif letter.text in _DEPENDENT:
                row = list("".join(row).rstrip())
            else:
                row.append(_gap(before, letter))
        row.append(letter.text)
        before = letter
    if row:
        yield ordinary_marks("".join(row))


def _is_elsewhere(before: Letter, letter: Letter) -> bool:
    """Return whether a letter stands on another line, or far in front of the one before."""
    is_beside = abs(letter.line - before.line) > _SAME_LINE * letter.size
    return is_beside or letter.left - before.right < -letter.size * 3


def _gap(before: Letter, letter: Letter) -> str:
    """Return what belongs between two letters of a line: a tab, a space or nothing."""
    gap = letter.left - before.right
    if gap > _CELL_GAP * letter.size:
        return "\t"
    return " " if _is_word_gap(before, letter, gap) else ""


def _is_word_gap(before: Letter, letter: Letter, gap: float) -> bool:
    """Return whether a space belongs between two letters; behind ``ำ`` the gap is its own."""
    if letter.text.isspace() or before.text.isspace() or before.text == "ำ":
        return False
    # Thai marks are often put apart from their letters; figures are not.
    is_apart = letter.piece != before.piece and min(before.text, letter.text) < _FIRST_THAI
    least = _OBJECT_GAP if is_apart else _WORD_GAP
    return gap > least * letter.size
