"""What a picture shows, in one sentence that is worked out from its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.rounding import rounded
from generator.assess.trend import TrendPoint
from generator.pages.numerals import Numerals

_MOST_NAMES: Final = 2
_STANDS: Final = {Decimal(1): "สูงกว่า", Decimal(0): "เท่ากับ", Decimal(-1): "ต่ำกว่า"}
_FEWEST: Final = 2  # one score is no comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A figure and what it is of."""

    name: str
    value: Decimal


def scores_reading(
    scores: Sequence[Named], mark: Decimal | None, unit: str, numerals: Numerals
) -> str | None:
    """Return how many scores reach the pass mark, and the highest and lowest; None of one score.

    Args:
        scores: as printed.
        mark: the pass mark in points, or None where it is not established.
        unit: what there are so many of: ``ตัวชี้วัด``.
        numerals: of the agency.
    """
    if len(scores) < _FEWEST:
        return None
    values = [one.value for one in scores]
    parts = [] if mark is None else [_reaching(values, mark, unit, numerals)]
    if min(values) < max(values):
        parts += [
            f"{word}คือ{names_of(scores, value, unit, numerals)} ({numerals.score(value)})"
            for word, value in (("สูงที่สุด", max(values)), ("ต่ำที่สุด", min(values)))
        ]
    return " ".join(parts) or None


def _reaching(values: Sequence[Decimal], mark: Decimal, unit: str, numerals: Numerals) -> str:
    number, total = sum(one >= mark for one in values), len(values)
    target = f"เกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน"
    if number in {0, total}:
        word = "ถึง" if number else "ต่ำกว่า"
        return f"ทั้ง {numerals.count(total)} {unit}{word}{target}"
    return f"{numerals.count(number)} จาก {numerals.count(total)} {unit}ถึง{target}"


def changes_reading(changes: Sequence[Named], unit: str, numerals: Numerals) -> str | None:
    """Return how many rose and fell on the year before, and which the most; None of one change.

    Args:
        changes: of those that can be compared; below 0 where a score fell.
        unit: what there are so many of: ``ตัวชี้วัด``.
        numerals: of the agency.
    """
    if len(changes) < _FEWEST:
        return None
    told = [
        text
        for word, sign in (("เพิ่มขึ้น", 1), ("ลดลง", -1))
        if (text := _moved(changes, word, sign, unit, numerals))
    ]
    same = sum(not rounded(one.value) for one in changes)
    if same:
        told.append(f"คงเดิม {numerals.count(same)} {unit}")
    return f"เทียบกับปีก่อน {' และ'.join(told)}"


def _moved(
    changes: Sequence[Named], word: str, sign: int, unit: str, numerals: Numerals
) -> str | None:
    """Return how many moved in a direction, and which of them the most; None where none did."""
    moved = [one for one in changes if rounded(one.value) * sign > 0]
    if not moved:
        return None
    most = max(abs(one.value) for one in moved)
    which = "มากที่สุดคือ" if len(moved) > 1 else "คือ"
    names = names_of(moved, most * sign, unit, numerals)
    return (
        f"{word} {numerals.count(len(moved))} {unit} {which}{names} ({numerals.score(most)} คะแนน)"
    )


def names_of(named: Sequence[Named], value: Decimal, unit: str, numerals: Numerals) -> str:
    """Return the names of all that have a value; of many only how many they are."""
    names = [_after_a_word(one.name) for one in named if one.value == value]
    if len(names) > _MOST_NAMES:
        return f" {numerals.count(len(names))} {unit}เท่ากัน"
    return " และ".join(names)


def _after_a_word(name: str) -> str:
    """Return a name as it stands right after a Thai word: digits and Latin letters set off."""
    return name if "ก" <= name[:1] <= "ๆ" else f" {name}"


def trend_reading(points: Sequence[TrendPoint], numerals: Numerals) -> str:
    """Return how the last score stands to the first that is drawn; of three, which are the ends.

    Args:
        points: two or more, from the earliest year.
        numerals: of the agency.
    """
    first, last = points[0], points[-1]
    difference = rounded(last.score - first.score)
    stands = _STANDS[difference.compare(Decimal(0))]
    by = f" อยู่ {numerals.score(abs(difference))} คะแนน" if difference else ""
    ends = f"ปี {numerals.year(last.fiscal_year)} ได้ {numerals.score(last.score)} คะแนน"
    compared = f"{ends} {stands}ปี {numerals.year(first.fiscal_year)}{by}"
    return " ".join((compared, *_extremes(points, numerals)))


def _extremes(points: Sequence[TrendPoint], numerals: Numerals) -> Iterator[str]:
    """Yield the years of the highest and of the lowest score, where more than two are drawn."""
    scores = [rounded(one.score) for one in points]
    if len(points) <= _FEWEST or min(scores) == max(scores):
        return
    for word, score in (("สูงที่สุด", max(scores)), ("ต่ำที่สุด", min(scores))):
        years = [
            f"ปี {numerals.year(one.fiscal_year)}" for one in points if rounded(one.score) == score
        ]
        which = (
            f" {numerals.count(len(years))} ปีเท่ากัน"
            if len(years) > _MOST_NAMES
            else " และ".join(years)
        )
        yield f"{word}{which} ({numerals.score(score)})"


def months_reading(numbers: Mapping[str, int], unit: str, numerals: Numerals) -> str | None:
    """Return in which months most of a plan lies; None where no month has more than another.

    Args:
        numbers: name of a month with its year -> how much of the plan covers it, in order.
        unit: what there is so much of: ``กิจกรรม``.
        numerals: of the agency.
    """
    most = max(numbers.values(), default=0)
    months = [name for name, number in numbers.items() if number == most]
    if len(months) == len(numbers):
        return None
    told = "เดือนที่มีงานในแผนมากที่สุด"
    which = (
        f"มี {numerals.count(len(months))} เดือน"
        if len(months) > _MOST_NAMES
        else f"คือ{' และ'.join(f'เดือน{one}' for one in months)}"
    )
    each = "เดือนละ " if len(months) > 1 else ""
    return f"{told}{which} ({each}{numerals.count(most)} {unit})"
