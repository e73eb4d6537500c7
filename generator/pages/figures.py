"""The parts of a view that show a score: the big one, a bar, a chip."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.assessment import Assessment
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
        chips: grade, passed or not, or that the agency did not take part.
        change: better or worse than the year before, or that this is not known; None without score.
        absence: why there is no score, as a sentence.
    """

    score: str | None = None
    of: str = ""
    chips: tuple[Chip, ...] = ()
    change: str | None = None
    absence: str | None = None


def bar(score: Decimal, mark: Decimal | None) -> Bar:
    """Return the bar of a score against the pass mark, both in points."""
    if mark != _DRAWN_MARK:
        return Bar(length=int(score), look="unmarked")
    return Bar(length=int(score), look="weak" if score < mark else "")


def standing(assessment: Assessment, numerals: Numerals, not_passed: str) -> Standing:
    """Return how the agency stands in a year.

    Args:
        assessment: of the year.
        numerals: of the agency.
        not_passed: the words for a score below the pass mark.
    """
    if not assessment.participated:
        return Standing(
            chips=(Chip(text=wording.NOT_PARTICIPATED, look="plain"),),
            absence=_reason(assessment),
        )
    chips = _chips(assessment, numerals, not_passed)
    overall = assessment.announced.overall
    if overall is None:
        return Standing(chips=chips, absence=f"{wording.OVERALL}: {wording.NO_DATA}")
    return Standing(
        score=numerals.score(overall),
        of=f"จาก {numerals.mark(_WHOLE)}",
        chips=chips,
        change=_change(assessment, numerals),
    )


def _reason(assessment: Assessment) -> str:
    result = assessment.year.result if assessment.year else None
    reason = result.value.reason if result else None
    return f"เหตุผล: {reason or wording.NO_DATA}"


def _chips(assessment: Assessment, numerals: Numerals, not_passed: str) -> tuple[Chip, ...]:
    chips = []
    if assessment.grade:
        chips.append(Chip(text=f"ระดับ {assessment.grade}", look="plain"))
    if assessment.passed is not None and assessment.pass_mark is not None:
        mark = numerals.mark(assessment.pass_mark)
        text, look = (wording.PASSED, "good") if assessment.passed else (not_passed, "watch")
        chips.append(Chip(text=f"{text} ({mark})", look=look))
    return tuple(chips)


def _change(assessment: Assessment, numerals: Numerals) -> str:
    if found := assessment.changes.get("overall"):
        return f"{wording.change_in_words(found.difference, numerals)} จากปีก่อน"
    before = wording.year_in_short(assessment.fiscal_year - 1, numerals)
    return f"ไม่พบคะแนน{before} ให้เปรียบเทียบ"
