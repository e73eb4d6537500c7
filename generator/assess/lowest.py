"""What an indicator is made of, and which of these parts have the lowest scores."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.editions.edition import Edition
from generator.model.codes import by_number, canonical_disclosure
from generator.model.tree import Year


@dataclass(frozen=True, slots=True, kw_only=True)
class LowestParts:
    """The parts of an indicator that are below its own score, the lowest first.

    Attributes:
        shown: code -> points, as announced; the first of the lowest.
        equal: codes of further parts that have the score of the last one shown.
    """

    shown: Mapping[str, Decimal]
    equal: tuple[str, ...] = ()


def lowest_parts(assessment: Assessment, indicator: str, most: int) -> LowestParts:
    """Return the lowest parts of an indicator that are below its own announced score.

    Args:
        assessment: of the year.
        indicator: the code of one that has a score.
        most: how many are shown at most.
    """
    parts = parts_of(assessment, indicator)
    whole = assessment.announced.indicators[indicator]
    below = [code for code, score in parts.items() if score < whole]
    lowest = sorted(below, key=lambda code: (parts[code], by_number(code)))
    shown, rest = lowest[:most], lowest[most:]
    return LowestParts(
        shown={code: parts[code] for code in shown},
        equal=tuple(code for code in rest if parts[code] == parts[shown[-1]]),
    )


def parts_of(assessment: Assessment, indicator: str) -> dict[str, Decimal]:
    """Return code -> announced points of what an indicator is made of.

    That is its questions, else its disclosure items, else its sub-indicators: the lowest level
    that has scores. Empty when nothing below the indicator was announced.
    """
    announced = assessment.announced
    codes = codes_under(indicator, assessment.edition, assessment.year)
    levels = (announced.questions, announced.disclosures, announced.sub_indicators)
    found = (_among(scores, codes) for scores in levels)
    return next(filter(None, found), {})


def codes_under(indicator: str, edition: Edition | None, year: Year | None) -> frozenset[str]:
    """Return the codes of everything an indicator is made of.

    Args:
        indicator: its code.
        edition: the rules of the year, or None.
        year: the agency's files, which say where a question or item belongs that the rules do
            not have; None when there are none.
    """
    under = f"{indicator}."
    subs = {one.code for one in edition.sub_indicators_of(indicator)} if edition else set()
    items = {one.code for sub in subs for one in edition.items_of(sub)} if edition else set()
    questions = {one.code for one in edition.questions_of(indicator)} if edition else set()
    if year is not None:
        subs |= {one.indicator for one in year.indicators.rows if one.indicator.startswith(under)}
        items |= {
            one.code
            for one in year.disclosures.rows
            if one.sub_indicator is not None and f"{one.sub_indicator}.".startswith(under)
        }
        questions |= {one.code for one in year.questions.rows if one.indicator == indicator}
    return frozenset({*subs, *map(canonical_disclosure, items), *questions})


def _among(scores: Mapping[str, Decimal], codes: AbstractSet[str]) -> dict[str, Decimal]:
    return {code: score for code, score in scores.items() if code in codes}
