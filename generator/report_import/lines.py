"""A report as numbered lines of cells, whatever it came in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.findings import Place, Wording
from generator.thai.digits import arabic
from generator.thai.text import clean

_GAP = re.compile(r"\t|(?<=\S)[ \u00a0]{2,}(?=\S)")
_RULED = re.compile(r"^\s*\|(?P<inner>.*?)\|?\s*$")
_THAI = re.compile("[ก-ฮ]")

_HYPHENED = re.compile(r"[^\W\d_]-\Z")

PAGE = "#page="
_LAST_LATIN = "\u0dff"


@dataclass(frozen=True)
class Line:
    """A line of a report.

    Attributes:
        number: counted over the whole report, from 1; what rows and findings know it by.
        raw: as it stands in the report.
        place: where a person finds it: the line of a text, or the page of a PDF and the line on it.
    """

    number: int
    raw: str
    place: Place

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """The cells, also empty ones: parted by tabs, bars or wide gaps."""
        ruled = _RULED.match(self.raw) if self.raw.count("|") > 1 else None
        parts = ruled["inner"].split("|") if ruled else _GAP.split(self.raw)
        return tuple(clean(part) for part in parts)

    @cached_property
    def filled(self) -> tuple[str, ...]:
        """The cells in which something stands."""
        return tuple(cell for cell in self.cells if cell)

    @cached_property
    def words(self) -> str:
        """The whole line in one row, as printed."""
        return " ".join(" ".join(self.filled).split())

    @cached_property
    def text(self) -> str:
        """The same with Arabic digits, to be compared and searched."""
        return arabic(self.words)

    @property
    def where(self) -> Wording:
        """Where it stands, as a sentence about the same report says it."""
        _, paged, page = self.place.file.rpartition(PAGE)
        line = self.place.line
        if not paged:
            return Wording(f"บรรทัด {line}", f"line {line}")
        return Wording(f"หน้า {page} บรรทัด {line}", f"page {page}, line {line}")

    @property
    def is_thai(self) -> bool:
        """Whether Thai letters stand in it."""
        return _THAI.search(self.raw) is not None

    @property
    def is_ruling(self) -> bool:
        """Whether it is a drawn line: dashes where cells should be."""
        return bool(self.filled) and not any(set(cell) - set("-–—_=+:| ") for cell in self.filled)


def joined(pieces: Iterable[str]) -> str:
    """Return pieces of one text in a row: in a word, Thai or with a hyphen, an end is no space."""
    text = ""
    for piece in filter(None, pieces):
        is_inside = text[-1:] > _LAST_LATIN and piece[0] > _LAST_LATIN
        is_inside = is_inside or (_HYPHENED.search(text[-2:]) is not None and piece[0].isalnum())
        text += piece if is_inside or not text else f" {piece}"
    return text


def text_lines(text: str, file: str) -> tuple[Line, ...]:
    """Return the lines of a text that are not empty; ``file`` is its name in findings."""
    rows = text.replace("\f", "\n").split("\n")
    return _numbered((row, Place(file, number)) for number, row in enumerate(rows, start=1))


def page_lines(pages: Iterable[Iterable[str]], file: str) -> tuple[Line, ...]:
    """Return the lines of pages; a place names the page as browsers do, ``report.pdf#page=3``."""
    return _numbered(
        (row, Place(f"{file}{PAGE}{page}", number))
        for page, rows in enumerate(pages, start=1)
        for number, row in enumerate(rows, start=1)
    )


def _numbered(rows: Iterable[tuple[str, Place]]) -> tuple[Line, ...]:
    """Return lines; in a text the number is that of the file, in pages it goes on."""
    found = []
    for count, (row, place) in enumerate(rows, start=1):
        if row.strip():
            found.append(Line(number=count, raw=row, place=place))
    return tuple(found)
