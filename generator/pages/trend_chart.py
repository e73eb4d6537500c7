"""The overall scores of the years as dots, in a drawing whose size, and so its text, is fixed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from generator.assess.trend import TrendPoint
from generator.pages.numerals import Numerals
from generator.pages.readings import trend_reading

_MOST_YEARS: Final = 6
_WIDEST: Final = 318  # px; fits on a phone
_FARTHEST: Final = 90  # px between two years
_EDGE: Final = 24  # px left of the first dot and right of the last: half a figure
_HEIGHT: Final = 156
_TOP, _BOTTOM = 28, 108  # px, of 100 points and of the lowest ones shown
_BELOW_DOT, _ABOVE_DOT = 24, -12  # px from a dot to its figure
_ROUND: Final = 10  # the scale begins at a multiple of ten points


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
        reading: how the last score stands to the first.
        target_y: height of the pass mark in px, or None.
        key: what the line of the pass mark means, or None.
    """

    title: str
    reading: str
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
    return _Drawing(shown, mark, numerals).chart()


class _Drawing:
    """Where everything stands, in px from the upper left corner."""

    def __init__(
        self, shown: Sequence[TrendPoint], mark: Decimal | None, numerals: Numerals
    ) -> None:
        self._shown = shown
        self._mark = mark
        self._numerals = numerals
        self._years = range(shown[0].fiscal_year, shown[-1].fiscal_year + 1)
        self._step = min(_FARTHEST, (_WIDEST - 2 * _EDGE) // (len(self._years) - 1))
        least = min(*(one.score for one in shown), *(() if mark is None else (mark,)))
        # Below all that is drawn, in tens.
        self._lowest = max(0, (int(least) - _ROUND // 2) // _ROUND * _ROUND)

    def chart(self) -> TrendChart:
        """Return the drawing."""
        numerals, mark = self._numerals, self._mark
        dots = {one.fiscal_year: self._dot(one) for one in self._shown}
        said = (
            f"ปี {numerals.year(one.fiscal_year)} ได้ {numerals.score(one.score)}"
            for one in self._shown
        )
        return TrendChart(
            title=f"แนวโน้มคะแนนย้อนหลัง: {', '.join(said)}",
            reading=trend_reading(self._shown, numerals),
            width=2 * _EDGE + (len(self._years) - 1) * self._step,
            height=_HEIGHT,
            dots=tuple(dots.values()),
            ticks=tuple(Tick(x=self._x(one), label=numerals.year(one)) for one in self._years),
            segments=tuple(
                Segment(x1=dots[a].x, y1=dots[a].y, x2=dots[b].x, y2=dots[b].y)
                for a, b in pairwise(dots)
                if b == a + 1
            ),
            target_y=None if mark is None else self._y(mark),
            key=None if mark is None else f"เกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน",
        )

    def _dot(self, point: TrendPoint) -> Dot:
        y = self._y(point.score)
        is_below = self._mark is not None and point.score < self._mark
        return Dot(
            x=self._x(point.fiscal_year),
            y=y,
            value=self._numerals.score(point.score),
            value_y=y + (_BELOW_DOT if is_below else _ABOVE_DOT),
        )

    def _x(self, year: int) -> int:
        return _EDGE + (year - self._years[0]) * self._step

    def _y(self, score: Decimal) -> int:
        share = (score - self._lowest) / (100 - self._lowest)
        return round(_BOTTOM - share * (_BOTTOM - _TOP))
