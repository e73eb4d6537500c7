"""Points to gain: how much the overall score rises when one score reaches 100."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from generator.assess.computed import WHOLE
from generator.assess.counting import counted_items, counted_questions, mean_if, tool_weights
from generator.assess.scores import Scores, in_reports
from generator.editions.edition import Edition

Shares = Mapping[str, Decimal]
Gained = Mapping[str, Decimal | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gains:
    """Code -> points of the overall score, 0 or more, not rounded.

    Only what has a score is here. None: the edition does not establish what share of the overall
    score it has. Items that are not counted are absent.

    Attributes:
        disclosures: by the code as the edition prints it, ``O27``.
    """

    indicators: Gained = field(default_factory=dict)
    questions: Gained = field(default_factory=dict)
    disclosures: Gained = field(default_factory=dict)


def points_to_gain(
    edition: Edition, announced: Scores, recomputed: Scores, excluded: frozenset[str]
) -> Gains:
    """Return what each indicator, question and disclosure item would add with 100 points.

    Args:
        edition: the rules of the year.
        announced: its scores count; where one is not given, the recomputed one does.
        recomputed: from the lowest level given.
        excluded: items that are not counted for this agency, as ``O14``.
    """
    indicators = _indicator_shares(edition)
    items = _item_shares(edition, indicators, excluded)
    counted = {code: at for code, at in announced.disclosures.items() if code not in excluded}
    disclosures = _gained(counted, items)
    return Gains(
        indicators=_gained({**recomputed.indicators, **announced.indicators}, indicators),
        questions=_gained(
            {**recomputed.questions, **announced.questions}, _question_shares(edition, indicators)
        ),
        disclosures={_as_printed(edition, code): gain for code, gain in disclosures.items()},
    )


def _gained(scores: Mapping[str, Decimal], shares: Shares) -> dict[str, Decimal | None]:
    return {
        code: (WHOLE - scores[code]) * shares[code] if code in shares else None
        for code in sorted(scores, key=in_reports)
    }


def _indicator_shares(edition: Edition) -> dict[str, Decimal]:
    """Return indicator -> share of the overall score, 0–1, as far as it is established."""
    if mean_if(edition, "indicator_to_tool") is None:
        return {}
    shares: dict[str, Decimal] = {}
    for tool, weight in tool_weights(edition).items():
        indicators = edition.indicators_of(tool)
        shares |= {one.code: weight / WHOLE / len(indicators) for one in indicators}
    return shares


def _question_shares(edition: Edition, indicators: Shares) -> dict[str, Decimal]:
    if mean_if(edition, "question_to_indicator") is None:
        return {}
    shares: dict[str, Decimal] = {}
    for one in edition.indicators:
        codes = counted_questions(edition, one)
        if one.code in indicators:
            shares |= {code: indicators[one.code] / len(codes) for code in codes}
    return shares


def _item_shares(
    edition: Edition, indicators: Shares, excluded: frozenset[str]
) -> dict[str, Decimal]:
    steps = ("sub_indicator_to_indicator", "oit_item_to_sub_indicator")
    if any(mean_if(edition, step) is None for step in steps):
        return {}
    shares: dict[str, Decimal] = {}
    for one in edition.indicators:
        subs = one.sub_indicators
        if one.code not in indicators:
            continue
        for sub in subs:
            codes = counted_items(edition, sub.code, excluded)
            shares |= {code: indicators[one.code] / len(subs) / len(codes) for code in codes}
    return shares


def _as_printed(edition: Edition, code: str) -> str:
    item = edition.disclosure(code)
    return item.code if item else code
