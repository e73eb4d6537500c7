"""Tables for a terminal: columns stand under each other, also in Thai."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from generator.thai.text import width

_GAP = "  "
_CUT = "…"


def aligned(rows: Sequence[Sequence[str]], edges: str) -> list[str]:
    """Return the rows as lines of equal columns, without spaces at their ends.

    Args:
        rows: cells of one line each; every row has the same number of them.
        edges: for each column ``<`` (left edge, as words) or ``>`` (right edge, as numbers).
    """
    widths = [max(width(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = []
        for cell, wide, edge in zip(row, widths, edges, strict=True):
            space = " " * (wide - width(cell))
            cells.append(cell + space if edge == "<" else space + cell)
        lines.append(_GAP.join(cells).rstrip())
    return lines


def shortened(text: str, columns: int) -> str:
    """Return the text in at most so many columns; what is cut off is marked by an ellipsis.

    A character keeps the vowels and tone marks above and below it.
    """
    line = " ".join(text.split())
    if width(line) <= columns:
        return line
    taken = accumulate(map(width, line))
    end = next(at for at, wide in enumerate(taken) if wide > columns - width(_CUT))
    return line[:end].rstrip() + _CUT
