"""Where an agency stands: its indicators in order, what changed, what is strong and weak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.scores import OVERALL, Scores
from generator.editions.edition import Edition
from generator.model.codes import AnswerKind, by_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """An indicator and its place among the others.

    Attributes:
        code: of the indicator, ``7``.
        score: 0–100 points, as announced.
        place: from 1, the highest score; equal scores share a place.
    """

    code: str
    score: Decimal
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A score beside that of the year before.

    Attributes:
        code: ``overall``, a tool, an indicator or a question.
        previous: points of the year before, as announced.
        current: points of this year, as announced.
    """

    code: str
    previous: Decimal
    current: Decimal

    @property
    def difference(self) -> Decimal:
        """Points gained (above 0) or lost (below 0)."""
        return self.current - self.previous


def ranking(scores: Mapping[str, Decimal]) -> tuple[Ranked, ...]:
    """Return the scores from the highest to the lowest; equal ones in the order of their codes."""
    codes = sorted(scores, key=lambda code: (-scores[code], by_number(code)))
    return tuple(
        Ranked(
            code=code,
            score=scores[code],
            place=1 + sum(score > scores[code] for score in scores.values()),
        )
        for code in codes
    )


def strong(ranked: tuple[Ranked, ...], mark: Decimal | None) -> tuple[Ranked, ...]:
    """Return those that reach the mark, the highest first; none when there is no mark."""
    return tuple(one for one in ranked if mark is not None and one.score >= mark)


def weak(ranked: tuple[Ranked, ...], mark: Decimal | None) -> tuple[Ranked, ...]:
    """Return those below the mark, the lowest first (equal ones by code); none without a mark."""
    below = [one for one in ranked if mark is not None and one.score < mark]
    return tuple(sorted(below, key=lambda one: (one.score, by_number(one.code))))


def changes(
    current: Scores, previous: Scores, edition: Edition | None, before: Edition | None
) -> dict[str, Change]:
    """Return code -> change, for every score given in both years that means the same in both.

    Args:
        current: announced of this year.
        previous: announced of the year before.
        edition: the rules of this year; without one only the overall score is compared, since the
            codes are those of the edition.
        before: the rules of the year before, likewise.
    """
    found = {}
    for code in _comparable(current, edition, before):
        was, is_now = previous.of(code), current.of(code)
        if was is not None and is_now is not None:
            found[code] = Change(code=code, previous=was, current=is_now)
    return found


def _comparable(current: Scores, edition: Edition | None, before: Edition | None) -> Iterator[str]:
    yield OVERALL
    if edition is None or before is None:
        return
    for code in current.tools:
        if edition.tool(code) and before.tool(code):
            yield code
    for code in current.indicators:
        now, then = edition.indicator(code), before.indicator(code)
        if now and then and now.tool == then.tool:
            yield code
    for code in current.questions:
        kinds = _kinds(edition, code)
        if kinds is not None and kinds == _kinds(before, code):
            yield code


def _kinds(edition: Edition, code: str) -> tuple[AnswerKind | None, ...] | None:
    """Return how the rows of a question are answered: i27 turns round between 2563 and 2565."""
    question = edition.question(code)
    if question is None:
        return None
    numbers = range(1, len(question.items) + 1)
    return (question.kind, *(question.kind_of_item(number) for number in numbers))
