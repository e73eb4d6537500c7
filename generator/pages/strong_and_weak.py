"""The strong and the weak indicators of a result, each with what the agency says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.standing import Ranked, strong, weak
from generator.chain.work import Work
from generator.model.codes import Tool
from generator.model.plan import Point
from generator.pages import wording
from generator.pages.analysis_points import Answers, PointTeller, ToldPoint, indicator_of
from generator.pages.figures import Bar, bar
from generator.pages.numerals import Numerals
from generator.pages.readings import Named
from generator.pages.standing_readings import mark_reading
from generator.pages.weak_points import Worst, worst_parts
from generator.pages.work_links import indicator_anchor

_USUAL: Final = "เกณฑ์เป้าหมาย"
_TARGET: Final = "เป้าหมายที่หน่วยงานกำหนด"
_UNIT: Final = "ตัวชี้วัด"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorEntry:
    """A strong or weak indicator.

    Attributes:
        name: number and official name.
        plain: what it means in plain words, with who gave the low score; None where nobody says.
        bar: None of strong ones, like all that follows but the points.
        change: on the year before, in words; None when there is nothing to compare.
        parts: its lowest questions, sub-indicators or items.
        more: how many parts share the score of the last of them, or None.
        points: what the agency says of it.
    """

    anchor: str
    name: str
    plain: str | None
    score: str
    bar: Bar | None
    change: str | None
    parts: tuple[Worst, ...]
    more: Worst | None
    points: tuple[ToldPoint, ...]
    answers: Answers | None


class StrongAndWeak:
    """Joins what was announced of the indicators with what the agency says of them."""

    def __init__(self, work: Work, teller: PointTeller, numerals: Numerals) -> None:
        self._numerals = numerals
        self._work = work
        self._before = work.before
        self._teller = teller

    @property
    def strong(self) -> tuple[Ranked, ...]:
        """The indicators that reach the mark and the agency's own target, the highest first."""
        return strong(self._before.ranking, self._target)

    @property
    def weak(self) -> tuple[Ranked, ...]:
        """The indicators that are below the mark, the lowest first.

        What is only below the target of the agency is one of them where the agency calls it weak.
        """
        below = weak(self._before.ranking, self._target)
        named = {self.entry_of(one, below) for one in self._work.analysis.weaknesses}
        mark = self._mark
        return tuple(
            one for one in below if one.code in named or (mark is not None and one.score < mark)
        )

    @property
    def _mark(self) -> Decimal | None:
        """The score below which an indicator is weak; None where none is established."""
        usual = self._before.pass_mark
        return self._target if usual is None else usual

    @property
    def _target(self) -> Decimal | None:
        """The score from which an indicator is strong: the agency's own target, if it is higher."""
        result = self._work.year.result
        has_target = result is not None and result.value.target is not None
        return self._work.mark if self._before.pass_mark is not None or has_target else None

    def how_chosen(self, *, is_weak: bool) -> str:
        """Return how the entries were chosen."""
        mark, target = self._mark, self._target
        if not is_weak:
            return f"คะแนนถึง{self._limit(target)} เรียงจากมากไปน้อย"
        is_usual = mark is None or all(one.score < mark for one in self.weak)
        either = "" if is_usual else f" หรือ{self._limit(target)}"
        return f"คะแนนต่ำกว่า{self._limit(mark)}{either} เรียงจากน้อยไปมาก"

    def reading(self) -> str | None:
        """Return how the weak indicators stand to the mark; None where there is none."""
        named = [
            Named(name=self._teller.names.indicator(one.code), value=one.score) for one in self.weak
        ]
        return mark_reading(named, self._before.pass_mark, _UNIT, self._numerals) if named else None

    def _limit(self, points: Decimal | None) -> str:
        if points is None:
            return ""
        what = _USUAL if points == self._before.pass_mark else _TARGET
        return f"{what} {self._numerals.mark(points)} คะแนน"

    def entry_of(self, point: Point, chosen: Sequence[Ranked]) -> str | None:
        """Return the one indicator a point is about, if it is among the chosen ones."""
        found = {indicator_of(code, self._before) for code in point.about}
        (only,) = found if len(found) == 1 else {None}
        return only if any(one.code == only for one in chosen) else None

    def entries(
        self, chosen: Sequence[Ranked], points: Iterable[Point], *, is_weak: bool
    ) -> Iterator[IndicatorEntry]:
        """Yield the chosen indicators, each with the points about it alone."""
        points = tuple(points)
        for one in chosen:
            own = tuple(point for point in points if self.entry_of(point, chosen) == one.code)
            yield self._entry(one, own, is_weak=is_weak)

    def _entry(self, one: Ranked, own: Sequence[Point], *, is_weak: bool) -> IndicatorEntry:
        names = self._teller.names
        change = self._before.changes.get(one.code) if is_weak else None
        parts, more = worst_parts(names, self._before, one.code) if is_weak else ((), None)
        return IndicatorEntry(
            anchor=indicator_anchor(one.code),
            name=names.indicator(one.code),
            plain=self._plain(one) if is_weak else None,
            score=self._numerals.score(one.score),
            bar=bar(one.score, self._before.pass_mark) if is_weak else None,
            change=(
                f"{wording.change_in_words(change.difference, self._numerals)} จากปีก่อน"
                if change
                else None
            ),
            parts=parts,
            more=more,
            points=tuple(
                self._teller.point(point, about=point.about != (one.code,)) for point in own
            ),
            answers=self._teller.answers_on((one.code,)) if is_weak else None,
        )

    def _plain(self, one: Ranked) -> str | None:
        """Return what an indicator means; of low scores also who gave them."""
        plain = self._teller.names.plain(one.code)
        usual, tool = self._before.pass_mark, self._teller.names.tool_of(one.code)
        if plain is None or tool is None or usual is None or one.score >= usual:
            return plain
        by = wording.LOW_BY_ASSESSORS if tool is Tool.OIT else wording.LOW_BY_RESPONDENTS
        return f"{by} {plain}"
