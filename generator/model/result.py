"""The files of the year assessed: what was announced, and what the papers print of it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.codes import AnswerKind, Tool
from generator.model.figures import score_number, signed_number, whole_number
from generator.model.mistakes import Mistake, mistake
from generator.model.values import (
    AddressList,
    Date,
    GivenScore,
    Id,
    IndicatorCode,
    ItemCode,
    QuestionCode,
    Record,
    References,
    Score,
    ScoreCode,
    Text,
    WholeNumber,
    YesNo,
    one_of,
)


class Row(Record):
    """A row of a CSV file; ``line`` is where its record starts."""

    line: int


class OtherResult(Record):
    """A result the agency is part of, but which is not its score."""

    id: Id
    title: Text
    score: GivenScore
    rank: WholeNumber = None
    status: Text | None = None


class ResultFile(Record):
    """``result.yml``: what was announced for one fiscal year.

    Attributes:
        overall: 0–100 points; None when the paper does not give it.
        target: score aimed at in this year; None means the pass mark.
        publish_iit_shares: the agency allows the answer shares of its staff survey.
        excluded_items: disclosure items that were not counted.
    """

    participated: YesNo = True
    overall: Score = None
    grade: Text | None = None
    tools: dict[Annotated[Tool, one_of(Tool)], GivenScore] = Field(default_factory=dict)
    scope: Text | None = None
    announced: Date = None
    target: Score = None
    target_text: Text | None = None
    assessed_by: Text | None = None
    reason: Text | None = None
    as_of: Date = None
    publish_iit_shares: YesNo = False
    iit_respondents: WholeNumber = None
    scheme: Text | None = None
    excluded_items: tuple[ItemCode, ...] = ()
    other_results: tuple[OtherResult, ...] = ()
    source: Text | None = None
    note: Text | None = None


class IndicatorRow(Row):
    """``indicators.csv``: the score of an indicator (``7``) or sub-indicator (``9.4``)."""

    indicator: IndicatorCode
    score: GivenScore
    note: Text | None = None


class QuestionRow(Row):
    """``questions.csv``: a question (``item`` None) or one of its items.

    Attributes:
        level1: percent of respondents who chose the first answer of the scale; to ``level4``.
        yes: percent who answered มี; ``no`` ไม่มี.
    """

    code: QuestionCode
    item: WholeNumber = None
    level1: Score = None
    level2: Score = None
    level3: Score = None
    level4: Score = None
    yes: Score = None
    no: Score = None
    score: Score = None
    text: Text | None = None
    kind: Annotated[AnswerKind, one_of(AnswerKind)] | None = None
    indicator: IndicatorCode | None = None

    @property
    def levels(self) -> tuple[Decimal, ...]:
        """The shares of the four answers, or nothing when they are not all given."""
        return _all_given(self.level1, self.level2, self.level3, self.level4)

    @property
    def yes_no(self) -> tuple[Decimal, ...]:
        """The shares of มี and ไม่มี, or nothing when they are not both given."""
        return _all_given(self.yes, self.no)


def _all_given(*shares: Decimal | None) -> tuple[Decimal, ...]:
    given = tuple(share for share in shares if share is not None)
    return given if len(given) == len(shares) else ()


class DisclosureRow(Row):
    """``disclosures.csv``: a disclosure item; ``code`` is always ``O`` and the number."""

    code: ItemCode
    score: Score = None
    comment: Text | None = None
    url: AddressList = ()
    name: Text | None = None
    sub_indicator: IndicatorCode | None = None


class RespondentRow(Row):
    """``respondents.csv``: persons who answered, by one property."""

    tool: Annotated[Literal[Tool.IIT, Tool.EIT], one_of(Tool)]
    dimension: Text
    category: Text | None = None
    male: WholeNumber = None
    female: WholeNumber = None
    other: WholeNumber = None
    note: Text | None = None


class Figure(StrEnum):
    """What a paper prints about a score."""

    SCORE = "score"
    RANK = "rank"
    STATUS = "status"
    GRADE = "grade"
    CHANGE = "change"
    DIRECTION = "direction"


class PrintedRow(Row):
    """``printed.csv``: what a paper prints about a score besides the score itself."""

    code: ScoreCode
    figure: Annotated[Figure, one_of(Figure)]
    value: Text
    place: Text | None = None
    printed_no: Text | None = None
    printed_name: Text | None = None
    note: Text | None = None

    @property
    def number(self) -> Decimal | None:
        """The value as a number where the figure is one: points, rank or signed change."""
        if self.figure is Figure.SCORE:
            return score_number(self.value)
        if self.figure is Figure.CHANGE:
            return signed_number(self.value)
        if self.figure is Figure.RANK:
            rank = whole_number(self.value)
            return None if rank is None else Decimal(rank)
        return None

    @model_validator(mode="after")
    def _value_fits_the_figure(self) -> PrintedRow:
        words = {
            Figure.STATUS: ("ผ่าน", "ไม่ผ่าน"),
            Figure.DIRECTION: ("เพิ่มขึ้น", "ลดลง", "คงที่"),
        }.get(self.figure)
        if words and self.value not in words:
            raise mistake(Mistake.NOT_ALLOWED, field="value", expected=", ".join(words))
        try:
            _ = self.number
        except PydanticCustomError as error:
            # The validators of numbers do not know which column they were called for.
            values = {key: str(value) for key, value in (error.context or {}).items()}
            values |= {"field": "value"}
            raise mistake(Mistake(error.type), **values) from None
        return self


class Recommendation(Record):
    """One recommendation of the assessor."""

    id: Id
    about: References = ()
    text: Text


class RecommendationsFile(Record):
    """``recommendations.yml``: the assessor on this year's result."""

    opinion: Text | None = None
    recommendations: tuple[Recommendation, ...] = ()
