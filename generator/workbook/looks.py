"""How the workbook looks: its font, its colours, the heights of its rows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, Final

from generator.thai.text import width

FONT: Final = "TH SarabunPSK"
_SIZE: Final = 16
LINE: Final = 25.0
"""Height of a line of that size in points: marks above and below stick out of less."""

_LETTERS: Final = 0.7  # of a column's width: fonts that stand in for the named one are wider
_HIGHEST: Final = 400.0  # Excel takes 409
_INK, _WASH, _EDGE, _SOFT = "#1f2933", "#e6edf3", "#9fb3c8", "#52606d"
_LINK: Final = "#1f4e79"
TABS: Final = (_LINK, "#c5ccd3")
"""Colours of the tabs: of sheets for every year, and of those that are seldom needed."""

_BASE: Final[Mapping[str, Any]] = {
    "font_name": FONT,
    "font_size": _SIZE,
    "font_color": _INK,
    "valign": "top",
}
_CELL: Final[Mapping[str, Any]] = {
    **_BASE,
    "text_wrap": True,
    "border": 1,
    "border_color": _EDGE,
}
STYLES: Final[Mapping[str, Mapping[str, Any]]] = {
    "title": {**_BASE, "bold": True, "font_size": 20},
    "purpose": {**_BASE, "font_color": _SOFT},
    "line": {**_BASE, "text_wrap": True},
    "stage": {**_CELL, "bold": True, "bg_color": _WASH},
    "link": {**_CELL, "font_color": _LINK, "underline": 1},
    "seldom": {**_CELL, "font_color": _SOFT, "underline": 1},
    "label": {**_CELL, "bold": True, "bg_color": _WASH},
    "heading": {**_CELL, "bold": True, "bg_color": _WASH, "valign": "vcenter"},
    "shown": {**_CELL, "font_color": _SOFT, "bg_color": "#f5f7fa"},
    "text": {**_CELL, "locked": False, "num_format": "@"},
    "score": {**_CELL, "locked": False, "num_format": "0.00", "align": "center"},
    "whole": {**_CELL, "locked": False, "num_format": "0", "align": "center"},
}


def height(cells: Iterable[tuple[str, float]], line: float = LINE) -> float:
    """Return the height of a row in points.

    Args:
        cells: text of each wrapped cell, and its width in characters.
        line: height of one line.
    """
    lines = max((_lines(text, wide) for text, wide in cells), default=1)
    return min(lines * line + 4, _HIGHEST)


def _lines(text: str, wide: float) -> int:
    columns = max(wide * _LETTERS, 1)
    return sum(max(1, math.ceil(width(one) / columns)) for one in text.split("\n"))
