"""The rows of questions: how they are answered, and their score from the shares of the answers."""

from __future__ import annotations

from decimal import Decimal

from generator.assess.computed import HALF_A_UNIT, WHOLE, Computed, weighted
from generator.editions.edition import Edition
from generator.editions.scoring import AnswerScale
from generator.model.codes import AnswerKind, Tool
from generator.model.result import QuestionRow


def survey_of(code: str) -> Tool:
    """Return the survey a question belongs to: its code begins with ``i`` or ``e``."""
    return Tool.IIT if code.startswith("i") else Tool.EIT


def answer_kind(
    row: QuestionRow, question: QuestionRow | None, edition: Edition | None
) -> AnswerKind | None:
    """Return how a row is answered: as the edition says, else the data; None when nobody does.

    Args:
        row: a question or one of its items.
        question: the row of the question itself, or None where the data has none.
        edition: the rules of the year, or None.
    """
    by_edition = edition.kind_of(row.code, row.item) if edition else None
    return by_edition or row.kind or (question.kind if question else None)


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
