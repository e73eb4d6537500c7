"""The parts of a view that show a score: the big one, a bar, a chip."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.scores import OVERALL
from generator.pages import wording
from generator.pages.numerals import Numerals

_DRAWN_MARK: Final = Decimal(85)  # the line of every bar stands there: prongsai.css
_WHOLE: Final = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The bar of a score.

    Attributes:
        length: 0–100, the whole part: 84.99 stays left of the line at 85.
        look: ``weak`` below the pass mark; ``unmarked`` where no pass mark of 85 is established,
            so that no line is drawn.
    """

    length: int
    look: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A state in words; its look is that of the style sheet."""

    text: str
    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The overall score of a year, and what is said of it at once.

    Attributes:
        score: two decimals; None when there is none to show.
        of: what the score is out of.
        chips: grade, and passed or not.
        change: better or worse than the year before; None when there is nothing to compare.
        no_change: said in its place, where there is a score.
        headline: stands in the place of a score.
        reason: why there is no score.
    """

    score: str | None = None
    of: str = ""
    chips: tuple[Chip, ...] = ()
    change: str | None = None
    no_change: str | None = None
    headline: str | None = None
    reason: str | None = None


def bar(score: Decimal, mark: Decimal | None) -> Bar:
    """Return the bar of a score against the pass mark, both in points."""
    if mark != _DRAWN_MARK:
        return Bar(length=int(score), look="unmarked")
    return Bar(length=int(score), look="weak" if score < mark else "")


def standing(assessment: Assessment, numerals: Numerals, not_passed: str, no_data: str) -> Standing:
    """Return how the agency stands in a year.

    Args:
        assessment: of the year.
        numerals: of the agency.
        not_passed: the words for a score below the pass mark.
        no_data: the words for a score that is not given.
    """
    if not assessment.participated:
        return Standing(headline=wording.NOT_PARTICIPATED, reason=_reason(assessment, no_data))
    chips = _chips(assessment, numerals, not_passed)
    overall = assessment.announced.overall
    if overall is None:
        return Standing(chips=chips, reason=f"{wording.OVERALL}: {no_data}")
    change = assessment.changes.get(OVERALL)
    before = wording.year_in_short(assessment.fiscal_year - 1, numerals)
    return Standing(
        score=numerals.score(overall),
        of=f"จาก {numerals.mark(_WHOLE)}",
        chips=chips,
        change=(
            f"{wording.change_in_words(change.difference, numerals)} จากปีก่อน" if change else None
        ),
        no_change=None if change else f"ไม่พบคะแนนภาพรวม{before} ให้เปรียบเทียบ",
    )


def _reason(assessment: Assessment, no_data: str) -> str:
    result = assessment.year.result if assessment.year else None
    return f"เหตุผล: {(result.value.reason if result else None) or no_data}"


def _chips(assessment: Assessment, numerals: Numerals, not_passed: str) -> tuple[Chip, ...]:
    chips = []
    if assessment.grade:
        chips.append(Chip(text=f"ระดับ {assessment.grade}", look="plain"))
    if assessment.passed is not None and assessment.pass_mark is not None:
        mark = numerals.mark(assessment.pass_mark)
        text, look = (wording.PASSED, "good") if assessment.passed else (not_passed, "watch")
        chips.append(Chip(text=f"{text} ({mark})", look=look))
    return tuple(chips)
