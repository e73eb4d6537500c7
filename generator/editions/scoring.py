"""How answers become points, points become scores, and a score becomes a grade."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from generator.editions.block import Block, ConfidenceWord
from generator.model.values import GivenScore, Score, Text, TextList, WholeNumber, one_of


class AnswerScale(Block):
    """The answers to choose from, and the points of each, 0–100, in the same order."""

    options: TextList
    points: tuple[GivenScore, ...]


class Method(StrEnum):
    """How several scores become one."""

    MEAN = "mean"
    MEAN_OF_COUNTED = "mean of counted items"
    WEIGHTED_SUM = "weighted sum"


MethodWord = Annotated[Method, one_of(Method)]


class Aggregation(Block):
    """The steps from a row of a question, or a disclosure item, up to the score of the agency."""

    subitem_to_question: MethodWord
    question_to_indicator: MethodWord
    oit_item_to_sub_indicator: MethodWord
    sub_indicator_to_indicator: MethodWord
    indicator_to_tool: MethodWord
    tool_to_total: MethodWord
    decimals_published: WholeNumber = None


class GradeLevel(Block):
    """A grade.

    Attributes:
        min: lowest overall score, 0–100.
        each_tool_min: lowest score of every single tool; None where the tools do not count.
        confidence: where it differs from that of the grading.
    """

    code: Text
    min: GivenScore
    each_tool_min: Score = None
    confidence: ConfidenceWord | None = None


class Grading(Block):
    """The grades, tried in the order of the file: the first whose conditions hold is given.

    Attributes:
        system: a name for the kind of grading.
        pass_min: overall score from which an agency passes, 0–100.
        pass_levels: codes of the grades that mean it has passed.
    """

    system: Text | None = None
    levels: tuple[GradeLevel, ...]
    pass_min: Score = None
    pass_levels: TextList = ()
    confidence: ConfidenceWord | None = None
