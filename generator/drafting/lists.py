"""Which indicator belongs under which heading: to fix, to develop or to keep.

The figures alone decide, so that the officer can see why, and move what the agency sees otherwise:

- *Fix*: what is below the mark, the lowest score first. The mark is the pass mark of the year
  analysed, or the target of the year of the work where that is higher.
- *Develop*: of what reaches the mark, the lowest that have a part (question, disclosure item,
  sub-indicator) below it, three at most, since more is rarely carried out beside the urgent ones;
  where no part is below the mark or none was announced, the single lowest. Where nothing is below
  the mark, or no mark is known: the three lowest, whatever their parts.
- *Keep*: whatever else reaches the mark.

What has 100 points cannot be developed. Nothing is under two headings. Where no indicator has a
score, those of the tools take their place.

Source:
    Element 2 of item O42, fiscal year 2566.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.computed import WHOLE
from generator.assess.lowest import parts_of
from generator.assess.standing import Ranked, ranking, strong, weak
from generator.model.tree import Year

_FEW: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a score must reach.

    Attributes:
        points: 0–100; None when no mark is known.
        is_own: the agency has set it for itself, above the pass mark.
    """

    points: Decimal | None
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Indicators, or tools, under the headings of the analysis; ``keep`` has the highest first."""

    fix: tuple[Ranked, ...] = ()
    develop: tuple[Ranked, ...] = ()
    keep: tuple[Ranked, ...] = ()


def mark_of(assessment: Assessment, work: Year | None) -> Mark:
    """Return the mark.

    Args:
        assessment: of the year analysed.
        work: the files of the year of the work, whose ``result.yml`` may name a target.
    """
    target = work.result.value.target if work and work.result else None
    passing = assessment.pass_mark
    if target is not None and (passing is None or target > passing):
        return Mark(points=target, is_own=True)
    return Mark(points=passing)


def ranked_scores(assessment: Assessment) -> tuple[Ranked, ...]:
    """Return the announced indicators, else the tools, the highest score first."""
    announced = assessment.announced
    return ranking(announced.indicators or announced.tools)


def lists_of(assessment: Assessment, mark: Mark) -> Lists:
    """Return what stands under which heading; nothing in a year without taking part."""
    if not assessment.participated:
        return Lists()
    ranked = ranked_scores(assessment)
    below, reached = weak(ranked, mark.points), strong(ranked, mark.points)
    develop = _to_develop(assessment, mark, reached if below else ranked, alone=not below)
    return Lists(
        fix=below, develop=develop, keep=tuple(one for one in reached if one not in develop)
    )


def _to_develop(
    assessment: Assessment, mark: Mark, ranked: tuple[Ranked, ...], *, alone: bool
) -> tuple[Ranked, ...]:
    """Return what can still be better, the lowest score first.

    Args:
        assessment: of the year analysed.
        mark: what a score must reach.
        ranked: nothing of it is below the mark.
        alone: there is nothing to fix.
    """
    lowest = tuple(one for one in sorted(ranked, key=_by_score) if one.score < WHOLE)
    if alone:
        return lowest[:_FEW]
    uneven = tuple(one for one in lowest if has_part_below(assessment, one.code, mark))
    return uneven[:_FEW] or lowest[:1]


def _by_score(one: Ranked) -> Decimal:
    return one.score  # equal ones stay in the order of their codes


def has_part_below(assessment: Assessment, code: str, mark: Mark) -> bool:
    """Return whether a question, item or sub-indicator of an indicator is below the mark."""
    parts = parts_of(assessment, code).values()
    return mark.points is not None and any(score < mark.points for score in parts)
