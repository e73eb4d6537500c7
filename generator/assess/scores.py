"""The scores of one fiscal year, by code: as announced, or recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from generator.model.codes import OrderKey, by_number
from generator.model.national import NationalRow
from generator.model.tree import Year

OVERALL = "overall"


def in_reports(code: str) -> tuple[bool, OrderKey]:
    """Return the key that sorts codes as reports print them: ``sorted(codes, key=in_reports)``.

    As people count (2 before 10, 9.2 before 10.1), and the questions of the IIT before the EIT's.
    """
    return code.startswith("e"), by_number(code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Scores of every level, 0–100 points; what is not given is absent, never 0.

    The mappings are ordered as reports are (``in_reports``).

    Attributes:
        overall: the score of the agency.
        grade: a code of the edition's grading.
        tools: ``IIT`` -> score.
        indicators: ``7`` -> score.
        sub_indicators: ``9.4`` -> score.
        questions: ``i12`` -> score of the whole question.
        disclosures: ``O27`` -> score.
    """

    overall: Decimal | None = None
    grade: str | None = None
    tools: Mapping[str, Decimal] = field(default_factory=dict)
    indicators: Mapping[str, Decimal] = field(default_factory=dict)
    sub_indicators: Mapping[str, Decimal] = field(default_factory=dict)
    questions: Mapping[str, Decimal] = field(default_factory=dict)
    disclosures: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def levels(self) -> tuple[Mapping[str, Decimal], ...]:
        """The scores of every level below the overall one, from the highest level."""
        return (
            self.tools,
            self.indicators,
            self.sub_indicators,
            self.questions,
            self.disclosures,
        )

    def of(self, code: str) -> Decimal | None:
        """Return the score of a code of any level, or of ``overall``; None when not given."""
        if code == OVERALL:
            return self.overall
        return next((level[code] for level in self.levels if code in level), None)

    @property
    def any_given(self) -> bool:
        """Whether there is any figure at all."""
        return self.overall is not None or self.grade is not None or any(self.levels)


def announced_scores(year: Year | None, row: NationalRow | None) -> Scores:
    """Return what was announced for an agency in one year.

    Args:
        year: the files of the year; None when the agency has no folder for it.
        row: the agency's row in the national announcement of that year, or None. It tells what
            ``result.yml`` does not say of overall score and grade.
    """
    result = year.result.value if year and year.result else None
    overall = result.overall if result else None
    grade = result.grade if result else None
    if row is not None:
        overall = row.score if overall is None else overall
        grade = grade or row.grade
    if year is None:
        return Scores(overall=overall, grade=grade)
    indicators = {one.indicator: one.score for one in year.indicators.rows}
    questions = {one.code: one.score for one in year.questions.rows if one.item is None}
    return Scores(
        overall=overall,
        grade=grade,
        tools={tool.value: score for tool, score in result.tools.items()} if result else {},
        indicators=_given({code: at for code, at in indicators.items() if "." not in code}),
        sub_indicators=_given({code: at for code, at in indicators.items() if "." in code}),
        questions=_given(questions),
        disclosures=_given({one.code: one.score for one in year.disclosures.rows}),
    )


def _given(scores: Mapping[str, Decimal | None]) -> dict[str, Decimal]:
    known = {code: score for code, score in scores.items() if score is not None}
    return {code: known[code] for code in sorted(known, key=in_reports)}
