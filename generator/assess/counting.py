"""What counts in an edition, and how: the parts of a score, and how they become one.

Source:
    Key ``aggregation`` of the edition files: sub-item -> question -> indicator -> tool, each a
    simple mean; disclosure item -> sub-indicator -> indicator likewise; the overall score weighs
    the tools. Where an edition leaves a part empty, nothing is computed from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from generator.assess.computed import Computed, mean, weighted
from generator.assess.recount import Combination
from generator.editions.edition import Edition
from generator.editions.scoring import Method
from generator.editions.structure import Indicator
from generator.model.codes import canonical_disclosure

_MEANS = (Method.MEAN, Method.MEAN_OF_COUNTED)


def mean_if(edition: Edition, step: str) -> Combination | None:
    """Return the mean if that is how the edition counts, else None.

    Args:
        edition: the rules of the year.
        step: a key of its ``aggregation``, such as ``question_to_indicator``.
    """
    method = getattr(edition.aggregation, step) if edition.aggregation else None
    return mean if method in _MEANS else None


def tool_weights(edition: Edition) -> dict[str, Decimal]:
    """Return tool -> percent of the overall score, for every tool; empty if not established."""
    steps = edition.aggregation
    if steps is None or steps.tool_to_total is not Method.WEIGHTED_SUM or not edition.weights:
        return {}
    weights = {tool.code: edition.weights.get(tool.code) for tool in edition.tools}
    known = {tool.value: weight for tool, weight in weights.items() if weight is not None}
    return known if len(known) == len(weights) else {}


def total_if(edition: Edition) -> Combination | None:
    """Return how the scores of all tools, in the edition's order, become the overall score."""
    weights = tuple(tool_weights(edition).values())
    return partial(_total, weights) if weights else None


def _total(weights: Sequence[Decimal], parts: Sequence[Computed]) -> Computed:
    return weighted(parts, weights)


def counted_items(edition: Edition, sub: str, excluded: frozenset[str]) -> tuple[str, ...]:
    """Return the items of a sub-indicator that count for an agency, each spelled ``O27``."""
    codes = (canonical_disclosure(item.code) for item in edition.items_of(sub))
    return tuple(code for code in codes if code not in excluded)


def counted_questions(edition: Edition, indicator: Indicator) -> tuple[str, ...]:
    """Return the questions of an indicator; none when the edition does not list all of them."""
    codes = tuple(question.code for question in edition.questions_of(indicator.code))
    return codes if indicator.question_count in (None, len(codes)) else ()
