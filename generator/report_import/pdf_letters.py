"""The letters of a PDF's page, each once and in the order in which they are read.

What draws a letter and its marks apart may write all of them for each: browsers give ``ทั่`` for its
``ท`` and once more for its ``่``. And what draws a mark by itself may do so before its letter.
"""

from __future__ import annotations

import ctypes
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from pypdfium2 import raw as pdfium

from generator.thai.text import control_characters

_HYPHENS = "\x02\ufffe"  # what the library gives for a hyphen at which a line was broken
_SCALED = 2  # a letter of that size or less was made larger by the page
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_MARK = re.compile(f"[{_MARKS}]")
_CLUSTER = re.compile(f"[ก-ฮ][{_MARKS}\u0e33]+")
_CONSONANT = re.compile("[ก-ฮ]")
_NEAR = 20  # at most so many clusters behind the one it belongs to a mark is drawn
_SAME_LINE = 0.6  # a mark may be drawn higher than its letter; of the letter size
_FITTING = 0.2  # by so much a piece may be wider than its gap; of the letter size
_TOUCHING = 0.01  # of the letter size: letters side by side may overlap by that


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as printed, in points.

    Attributes:
        left: where it begins; ``right`` where it ends.
        origin: where it is drawn from; letters of one sign of the font share it.
        line: the line it stands on.
        piece: the piece of text it was put there with; None when unknown.
    """

    text: str
    left: float
    right: float
    origin: float
    line: float
    size: float
    piece: int | None

    @property
    def middle(self) -> float:
        """The middle of its width."""
        return (self.left + self.right) / 2

    def is_beside(self, other: Letter) -> bool:
        """Return whether it stands on the line of another letter."""
        return abs(self.line - other.line) <= _SAME_LINE * other.size

    def is_under(self, mark: Letter) -> bool:
        """Return whether a mark stands above or below it."""
        return mark.is_beside(self) and self.left <= mark.middle <= self.right


def letters(text: Any) -> Iterator[Letter]:  # noqa: ANN401 - a handle of the library
    """Yield the letters of a page's text; without those the library makes up."""
    return once_and_in_order(_printed(text))


def once_and_in_order(printed: Iterable[Letter]) -> Iterator[Letter]:
    """Yield letters without the echoes of browsers, pieces in their gaps, marks behind letters."""
    return _marks_behind(_in_their_gaps(_without_echoes(printed)))


def _printed(text: Any) -> Iterator[Letter]:  # noqa: ANN401 - a handle of the library
    """Yield the letters in the order of the page."""
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for index in range(pdfium.FPDFText_CountChars(text)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if not code or pdfium.FPDFText_IsGenerated(text, index) == 1:
            continue
        letter = "-" if chr(code) in _HYPHENS else chr(code)
        if letter in "\r\n" or control_characters(letter):
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        size = pdfium.FPDFText_GetFontSize(text, index)
        height = max(box.top - box.bottom, 1.0)
        own = size if size > _SCALED else height
        piece = ctypes.cast(pdfium.FPDFText_GetTextObject(text, index), ctypes.c_void_p).value
        yield Letter(letter, box.left, box.right, x.value, y.value, own, piece)


def _without_echoes(printed: Iterable[Letter]) -> Iterator[Letter]:
    """Yield letters without the clusters that are there again where one of their marks is drawn."""
    before: deque[tuple[str, tuple[Letter, ...]]] = deque(maxlen=_NEAR)
    for _, group in groupby(printed, key=lambda one: (one.piece, one.origin, one.line)):
        cluster = tuple(group)
        text = "".join(one.text for one in cluster)
        if _CLUSTER.fullmatch(text):
            if any(text == known and _overlap(cluster, other) for known, other in before):
                continue
            before.append((text, cluster))
        yield from cluster


def _overlap(one: Sequence[Letter], other: Sequence[Letter]) -> bool:
    """Return whether two clusters stand above each other in one line."""
    left, right = max(one[0].left, other[0].left), min(one[-1].right, other[-1].right)
    return one[0].is_beside(other[0]) and left < right - _TOUCHING * one[0].size


def _in_their_gaps(printed: Iterable[Letter]) -> Iterator[Letter]:
    """Yield letters with every piece where a gap was left for it in a line that had gone on.

    Office programs set quotes, spaces and Latin words apart, and later than what follows them.
    """
    line: list[Letter] = []
    for _, group in groupby(printed, key=lambda one: (one.piece, one.line)):
        piece = tuple(group)
        at = _gap_for(piece, line)
        if at is not None:
            line[at:at] = piece
            continue
        if line and not piece[0].is_beside(line[-1]):
            yield from line
            line.clear()
        line += piece
    yield from line


def _gap_for(piece: Sequence[Letter], line: Sequence[Letter]) -> int | None:
    """Return before which letter of a line a piece belongs, None where it does not go back."""
    first, last = piece[0], piece[-1]
    if not line or not first.is_beside(line[-1]) or first.left >= line[-1].left:
        return None
    wide = _FITTING * first.size
    for at, (before, behind) in enumerate(pairwise(line), start=1):
        if before.right - wide <= first.left and last.right <= behind.left + wide:
            return at
    return None


def _marks_behind(printed: Iterable[Letter]) -> Iterator[Letter]:
    """Yield letters with every mark behind the letter it stands above or below."""
    base: Letter | None = None
    held: list[Letter] = []
    for letter in printed:
        if _MARK.match(letter.text):
            if held or base is None or not base.is_under(letter):
                held.append(letter)
            else:
                yield letter
            continue
        is_own = _CONSONANT.match(letter.text) and all(letter.is_under(mark) for mark in held)
        yield from (letter, *held) if is_own else (*held, letter)
        held.clear()
        base = letter
    yield from held
