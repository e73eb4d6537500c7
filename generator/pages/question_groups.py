"""The questions of a fiscal year, grouped by the indicator they belong to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import nsmallest
from typing import Final

from generator.assess.answers import survey_of
from generator.assess.assessment import Assessment
from generator.assess.privacy import may_show_shares
from generator.assess.scores import in_reports
from generator.model.codes import by_number
from generator.model.result import QuestionRow
from generator.pages import wording
from generator.pages.answer_tables import AnswerMaker, AnswerTable, has_shares
from generator.pages.naming import Names
from generator.pages.numerals import Numerals

_FEW: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownQuestion:
    """One question.

    Attributes:
        anchor: stable id, which is the code.
        text: None when nobody says it.
        score: with its unit; None when it is not given.
        change: on the year before, in words; None where there is nothing to compare.
        negative: said once where it holds for every row.
        is_low: one of the few lowest scores, whose answers are shown before anybody asks.
    """

    anchor: str
    code: str
    text: str | None
    score: str | None
    change: str | None
    negative: str | None
    is_low: bool
    tables: tuple[AnswerTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionGroup:
    """The questions of one indicator, in the order of the survey.

    Attributes:
        anchor: ``indicator-7``.
        answered_by: who answers them, in words.
        score: of the indicator, or None.
    """

    anchor: str
    title: str
    answered_by: str | None
    score: str | None
    questions: tuple[ShownQuestion, ...]


def question_rows(assessment: Assessment) -> dict[str, tuple[QuestionRow, ...]]:
    """Return code -> rows of each question, in the order of the survey."""
    rows: dict[str, tuple[QuestionRow, ...]] = {}
    for row in assessment.year.questions.rows if assessment.year else ():
        rows[row.code] = (*rows.get(row.code, ()), row)
    return {code: rows[code] for code in sorted(rows, key=in_reports)}


def shares_are_held_back(assessment: Assessment) -> bool:
    """Return whether the data has shares that may not be published."""
    year = assessment.year
    if year is None:
        return False
    tools = {survey_of(row.code) for row in year.questions.rows if has_shares(row)}
    return any(not may_show_shares(year, tool) for tool in tools)


class GroupMaker:
    """Makes the groups of one year."""

    def __init__(self, assessment: Assessment, numerals: Numerals) -> None:
        self._assessment = assessment
        self._numerals = numerals
        self._names = Names.of(assessment, numerals)
        self._answers = AnswerMaker(assessment.edition, numerals)
        scores = assessment.announced.questions
        self._lowest = frozenset(nsmallest(_FEW, scores, key=scores.__getitem__))

    def groups(self) -> tuple[QuestionGroup, ...]:
        """Return the indicators in their order; questions that belong to none stand last."""
        groups: dict[str, list[tuple[QuestionRow, ...]]] = {}
        for code, rows in question_rows(self._assessment).items():
            groups.setdefault(self._indicator(code, rows), []).append(rows)
        codes = sorted(groups, key=lambda code: (not code, by_number(code)))
        return tuple(self._group(code, groups[code]) for code in codes)

    def _indicator(self, code: str, rows: tuple[QuestionRow, ...]) -> str:
        edition = self._assessment.edition
        found = edition.question(code) if edition else None
        by_data = next((row.indicator for row in rows if row.indicator), "")
        return found.indicator if found else by_data

    def _group(self, code: str, questions: list[tuple[QuestionRow, ...]]) -> QuestionGroup:
        tools = {survey_of(rows[0].code) for rows in questions}
        score = self._assessment.announced.indicators.get(code)
        return QuestionGroup(
            anchor=f"indicator-{code.replace('.', '-') or 'none'}",
            title=self._names.indicator(code) if code else wording.NO_INDICATOR,
            answered_by=wording.ANSWERED_BY[tools.pop()] if len(tools) == 1 else None,
            score=None if score is None else f"{self._numerals.score(score)} คะแนน",
            questions=tuple(self._question(rows) for rows in questions),
        )

    def _question(self, rows: tuple[QuestionRow, ...]) -> ShownQuestion:
        code = rows[0].code
        whole = next((row for row in rows if row.item is None), None)
        items = sorted((row for row in rows if row.item is not None), key=lambda row: row.item or 0)
        score = whole.score if whole else None
        change = self._assessment.changes.get(code)
        negative = {self._answers.negative(row, whole) for row in items or rows}
        return ShownQuestion(
            anchor=code,
            code=code,
            text=self._names.question(code),
            score=None if score is None else f"{self._numerals.score(score)} คะแนน",
            change=(
                f"{wording.change_in_words(change.difference, self._numerals)} จากปีก่อน"
                if change
                else None
            ),
            negative=next(iter(negative)) if len(negative) == 1 else None,
            is_low=code in self._lowest,
            tables=self._tables(whole, tuple(items), said=len(negative) == 1),
        )

    def _tables(
        self, whole: QuestionRow | None, items: tuple[QuestionRow, ...], *, said: bool
    ) -> tuple[AnswerTable, ...]:
        """Return the answers; what the heading of the question says already is left out."""
        rows = items or ((whole,) if whole else ())
        year = self._assessment.year
        shown = year is not None and may_show_shares(year, survey_of(rows[0].code))
        tables = self._answers.tables(whole, rows, with_shares=shown)
        if not items:
            tables = tuple(table for table in tables if table.options)
        if not said:
            return tables
        return tuple(
            replace(table, rows=tuple(replace(row, negative=None) for row in table.rows))
            for table in tables
        )
