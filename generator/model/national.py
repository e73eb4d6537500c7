"""``national/<year>/``: what was announced for everyone."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.codes import Tool
from generator.model.result import Row
from generator.model.values import (
    Date,
    GivenScore,
    Record,
    Score,
    Text,
    TextList,
    WholeNumber,
    one_of,
)


class MasterPlan(Record):
    """The goal of the national plan; ``pass_mark`` in points, ``target_percent`` of agencies."""

    period: Text | None = None
    pass_mark: Score = None
    target_percent: Score = None
    text: Text | None = None


class AnnouncementFile(Record):
    """``announcement.yml``; ``mean`` in points, the counts in agencies and persons."""

    title: Text | None = None
    date: Date = None
    resolution: Text | None = None
    signed_by: Text | None = None
    agencies: WholeNumber = None
    participants: WholeNumber = None
    mean: Score = None
    passed: WholeNumber = None
    opens: Date = None
    closes: Date = None
    partners: TextList = ()
    answered_by: dict[Annotated[Tool, one_of(Tool)], Text] = Field(default_factory=dict)
    master_plan: MasterPlan | None = None
    source: Text | None = None
    note: Text | None = None


class Passed(StrEnum):
    """Whether a score reached the pass mark, as printed."""

    YES = "ผ่าน"
    NO = "ไม่ผ่าน"


class NationalRow(Row):
    """``agencies.csv``: one agency of the announcement; ``no`` is its number in the list."""

    type: Text
    no: Text
    name: Text
    province: Text | None = None
    district: Text | None = None
    score_previous: Score = None
    score: Score = None
    grade: Text | None = None
    passed: Annotated[Passed, one_of(Passed)] | None = Field(default=None, alias="pass")


class TypeRow(Row):
    """``type_summary.csv``: one type of agencies.

    Attributes:
        indicators: indicator -> mean score.
        grades: grade -> number of agencies; ``grade_percents`` the same as printed percent.
    """

    type: Text
    agencies: WholeNumber = None
    staff: WholeNumber = None
    public: WholeNumber = None
    mean: Score = None
    indicators: dict[str, GivenScore] = Field(default_factory=dict)
    grades: dict[str, WholeNumber] = Field(default_factory=dict)
    grade_percents: dict[str, GivenScore] = Field(default_factory=dict)
    passed: WholeNumber = None
    failed: WholeNumber = None
    passed_pct: Score = None
    failed_pct: Score = None

    @property
    def given_grades(self) -> dict[str, int]:
        """Grade -> number of agencies, only those that are given."""
        return {grade: count for grade, count in self.grades.items() if count is not None}
