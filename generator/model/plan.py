"""The files of the year of the work: analysis, measures, progress, calendar, survey."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, model_validator

from generator.model.mistakes import Mistake, mistake
from generator.model.result import Row
from generator.model.values import (
    Address,
    CellList,
    Date,
    FiscalYear,
    Id,
    PeriodText,
    PointId,
    Record,
    References,
    Score,
    Text,
    TextList,
    WholeNumber,
    one_of,
)


class Section(Record):
    """An opening chapter of the report; ``text`` is Markdown prose."""

    title: Text
    text: Text


class Point(Record):
    """A strong or weak point; weak ones may carry a cause and advice."""

    about: References = ()
    text: Text | None = None
    cause: Text | None = None
    advice: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Point:
        if not (self.about or self.text):
            raise mistake(Mistake.NEEDS_ONE_OF, expected="about, text")
        return self


class Issue(Record):
    """A point to fix, to develop or to keep, known by its id."""

    id: Id
    about: References = ()
    text: Text | None = None
    recommendation: Id | None = None
    cause: Text | None = None
    advice: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Issue:
        if not (self.about or self.text or self.recommendation):
            raise mistake(Mistake.NEEDS_ONE_OF, expected="about, text, recommendation")
        return self


class Guideline(Record):
    """What is to be done about an indicator, passed ones too."""

    about: References
    text: Text


class AnalysisFile(Record):
    """``analysis.yml``: the analysis of the result of the year before.

    Attributes:
        of_year: fiscal year analysed, B.E.; None means the year before the folder's.
    """

    of_year: FiscalYear = None
    title: Text | None = None
    sections: tuple[Section, ...] = ()
    introduction: Text | None = None
    strength_rule: Text | None = None
    weakness_rule: Text | None = None
    guideline_rule: Text | None = None
    strengths: tuple[Point, ...] = ()
    weaknesses: tuple[Point, ...] = ()
    fix: tuple[Issue, ...] = ()
    develop: tuple[Issue, ...] = ()
    maintain: tuple[Issue, ...] = ()
    guidelines: tuple[Guideline, ...] = ()
    as_of: Date = None
    note: Text | None = None


class MeasureKind(StrEnum):
    """A measure, or the lighter guideline."""

    MEASURE = "มาตรการ"
    GUIDELINE = "แนวทาง"


class Step(Record):
    """A step of a measure; what it does not say it takes from its measure."""

    text: Text
    responsible: TextList = ()
    period: PeriodText = None
    start: Date = None
    end: Date = None
    monitoring: Text | None = None
    reporting: Text | None = None
    expected: Text | None = None


def _step(value: object) -> object:
    """Take a plain text as a step that says nothing else."""
    return {"text": value} if isinstance(value, str) else value


class Measure(Record):
    """A measure of the plan; its id is its address."""

    id: Id
    number: Text | None = None
    title: Text
    answers: References = ()
    responsible: TextList = ()
    period: PeriodText = None
    start: Date = None
    end: Date = None
    kind: Annotated[MeasureKind, one_of(MeasureKind)] = MeasureKind.MEASURE
    reporting: Text | None = None
    monitoring: Text | None = None
    expected: Text | None = None
    steps: tuple[Annotated[Step, BeforeValidator(_step)], ...] = ()
    note: Text | None = None


class MeasuresFile(Record):
    """``measures.yml``: the plan of the year."""

    title: Text | None = None
    measures: tuple[Measure, ...] = ()
    as_of: Date = None
    note: Text | None = None


class Status(StrEnum):
    """How far a measure is, in the words of the criteria."""

    NOT_STARTED = "ยังไม่เริ่มดำเนินการ"
    RUNNING = "อยู่ระหว่างดำเนินการ"
    DONE = "ดำเนินการแล้วเสร็จ"
    CANCELLED = "ยกเลิก"


_SHORT_STATUS = {
    "ยังไม่เริ่ม": Status.NOT_STARTED,
    "กำลังดำเนินการ": Status.RUNNING,
    "แล้วเสร็จ": Status.DONE,
}


class ProgressRow(Row):
    """``progress.csv``: one report on a measure; rows are only ever added."""

    measure: Id | None = None
    step: WholeNumber = None
    date: Date = None
    status: Annotated[Status, one_of(Status, _SHORT_STATUS)] | None = None
    percent: Score = None
    title: Text | None = None
    responsible: Text | None = None
    period: PeriodText = None
    result: Text | None = None
    problem: Text | None = None
    suggestion: Text | None = None
    units_done: WholeNumber = None
    units_total: WholeNumber = None
    explanation: Text | None = None
    evidence: CellList = ()

    @model_validator(mode="after")
    def _says_what_it_is_about(self) -> ProgressRow:
        if not (self.measure or self.title):
            raise mistake(Mistake.MISSING_TITLE)
        return self


class CalendarRow(Row):
    """``calendar.csv``: an activity of the year's plan.

    Attributes:
        months: short names of the months ticked in a printed matrix, only compared.
    """

    id: Id
    no: Text | None = None
    activity: Text
    period: PeriodText = None
    start: Date = None
    end: Date = None
    responsible: CellList = ()
    months: CellList = ()
    matrix_no: Text | None = None
    matrix_activity: Text | None = None
    note: Text | None = None


class CodeTarget(StrEnum):
    """Where the code of posters and of the home page leads."""

    LANDING = "landing"
    SURVEY = "survey"


class EitTexts(Record):
    """The agency's own wording of the landing page."""

    heading: Text | None = None
    text: Text | None = None
    button: Text | None = None


class ServicePoint(Record):
    """A place where citizens meet the agency; its id is part of its address."""

    id: PointId
    name: Text
    place: Text | None = None


class EitFile(Record):
    """``eit.yml``: the public survey of the year."""

    survey_url: Address | None = None
    opens: Date = None
    closes: Date = None
    code_target: Annotated[CodeTarget, one_of(CodeTarget)] = CodeTarget.LANDING
    duration: Text | None = None
    anonymity: Text | None = None
    question_count: Text | None = None
    texts: EitTexts = EitTexts()
    service_points: tuple[ServicePoint, ...] = ()
