"""The overall scores of the years as dots: a drawing of fixed size, so that its text stays 16 px."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from generator.assess.trend import TrendPoint
from generator.pages.numerals import Numerals

_MOST_YEARS: Final = 6
_STEP = 54  # px between two years; six of them fit on a phone
_EDGE = 24  # px left of the first dot and right of the last: half a figure
_HEIGHT = 148
_TOP, _BOTTOM = 32, 108  # px, of 100 points and of the lowest ones shown
_BELOW_DOT, _ABOVE_DOT = 22, -12  # px from a dot to its figure
_ROUND = 10  # the scale begins at a multiple of ten points


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A score: where its dot stands, in px, and its figure."""

    x: int
    y: int
    value: str
    value_y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A year under the drawing."""

    x: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """The line between the dots of two years that follow each other."""

    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendChart:
    """The drawing.

    Attributes:
        title: everything it shows, in words.
        target_y: height of the pass mark in px, or None.
        key: what the line of the pass mark means, or None.
    """

    title: str
    width: int
    height: int
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    segments: tuple[Segment, ...]
    target_y: int | None
    key: str | None


def trend_chart(
    points: Sequence[TrendPoint], mark: Decimal | None, numerals: Numerals
) -> TrendChart | None:
    """Return the drawing of the last six years; None when there are not two scores to compare.

    Args:
        points: from the earliest year; a year between them that is missing leaves a gap.
        mark: the pass mark in points, or None.
        numerals: of the agency.
    """
    shown = [one for one in points if one.fiscal_year > points[-1].fiscal_year - _MOST_YEARS]
    if len(shown) < 2:  # noqa: PLR2004 - two scores make a trend
        return None
    first, last = shown[0].fiscal_year, shown[-1].fiscal_year
    lowest = _lowest([one.score for one in shown], mark)
    dots = {one.fiscal_year: _dot(one, first, lowest, numerals) for one in shown}
    said = ", ".join(
        f"ปี {numerals.year(one.fiscal_year)} ได้ {numerals.score(one.score)}" for one in shown
    )
    return TrendChart(
        title=f"แนวโน้มคะแนนย้อนหลัง: {said}",
        width=2 * _EDGE + (last - first) * _STEP,
        height=_HEIGHT,
        dots=tuple(dots.values()),
        ticks=tuple(
            Tick(x=_x(year, first), label=numerals.year(year)) for year in range(first, last + 1)
        ),
        segments=tuple(
            Segment(x1=dots[a].x, y1=dots[a].y, x2=dots[b].x, y2=dots[b].y)
            for a, b in pairwise(dots)
            if b == a + 1
        ),
        target_y=None if mark is None else _y(mark, lowest),
        key=None if mark is None else f"เกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน",
    )


def _lowest(scores: Sequence[Decimal], mark: Decimal | None) -> int:
    """Return the score at the foot of the drawing: below all that is drawn, in tens."""
    least = min(*scores, *(() if mark is None else (mark,)))
    return max(0, (int(least) - _ROUND // 2) // _ROUND * _ROUND)


def _dot(point: TrendPoint, first: int, lowest: int, numerals: Numerals) -> Dot:
    y = _y(point.score, lowest)
    return Dot(
        x=_x(point.fiscal_year, first),
        y=y,
        value=numerals.score(point.score),
        value_y=y + _ABOVE_DOT,
    )


def _x(year: int, first: int) -> int:
    return _EDGE + (year - first) * _STEP


def _y(score: Decimal, lowest: int) -> int:
    share = (score - lowest) / (100 - lowest)
    return round(_BOTTOM - share * (_BOTTOM - _TOP))
