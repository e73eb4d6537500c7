"""The score of a row of a question from the shares of its answers."""

from __future__ import annotations

from decimal import Decimal

from generator.assess.computed import HALF_A_UNIT, WHOLE, Computed, weighted
from generator.editions.scoring import AnswerScale
from generator.model.result import QuestionRow


def answer_score(row: QuestionRow, scale: AnswerScale) -> Computed | None:
    """Return the score: every share of answers times the points of that answer.

    Args:
        row: its shares are percent of the respondents.
        scale: the points of each answer, 0–100; their number says which shares are meant.

    Returns:
        None when the shares are not given. Shares that add up to 100.01 by rounding could pass
        100 points; a score never does.

    Source:
        Design, section 2, "Scoring": Σ share × weight / 100.
    """
    given = (row.levels, row.yes_no)
    shares = next((one for one in given if one and len(one) == len(scale.points)), None)
    if shares is None:
        return None
    score = weighted(tuple(Computed(share, HALF_A_UNIT) for share in shares), scale.points)
    return Computed(min(score.value, WHOLE), score.slack)


def share_sum(row: QuestionRow) -> Decimal | None:
    """Return what the shares of a row add up to, or None when they are not all given."""
    shares = row.levels or row.yes_no
    return sum(shares, Decimal(0)) if shares else None
