"""The overall score and the grade: against the tools, each other, and the announcement."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.computed import HALF_A_UNIT
from generator.assess.counting import tool_weights
from generator.assess.grading import possible_grades
from generator.assess.rounding import rounded
from generator.assess.scores import OVERALL
from generator.check.scores import contradiction
from generator.check.subjects import points, subject
from generator.findings import Finding, Place, Value, Wording
from generator.model.tree import Data, Year
from generator.rules import n

_TOOLS = Wording("คะแนนของเครื่องมือ", "the scores of the tools")
_INDICATORS = Wording("คะแนนตัวชี้วัดใน indicators.csv", "the indicators in indicators.csv")
_TOOLS_AND_INDICATORS = Wording(
    "คะแนนของเครื่องมือและคะแนนตัวชี้วัดใน indicators.csv",
    "the scores of the tools and the indicators in indicators.csv",
)
_ANSWERS = Wording(
    "คะแนนรายข้อใน questions.csv และ disclosures.csv",
    "the scores in questions.csv and disclosures.csv",
)


def overall_findings(data: Data, assessment: Assessment) -> Iterator[Finding]:
    """Yield what contradicts the overall score and the grade of one agency and year."""
    if assessment.year is None:
        return
    listed = _listed_place(data, assessment)
    differs = _differs_from_list(assessment)
    if not (differs and _list_fits_the_tools(assessment)):
        place = _overall_place(assessment.year)
        values: dict[str, Value] = {
            "subject": subject(OVERALL),
            "basis": _basis(assessment, assessment.year),
            "parts": _parts(assessment),
        }
        overall = assessment.recounts.overall
        yield from contradiction(n.OVERALL_FROM_TOOLS, place, overall, values)
    if differs and listed is not None:
        yield from _other_than_listed(assessment, listed)
    yield from _grade_findings(assessment, listed)


def _overall_place(year: Year) -> Place:
    return year.result.place("overall") if year.result else Place(year.indicators.file)


def _listed_place(data: Data, assessment: Assessment) -> Place | None:
    """Return where the agency stands in the national list of the year."""
    national = data.national.get(assessment.fiscal_year)
    if national is None or assessment.national is None:
        return None
    return national.agencies.place(assessment.national, "score")


def _differs_from_list(assessment: Assessment) -> bool:
    """Return whether file and list give different overall scores."""
    row, overall = assessment.national, assessment.announced.overall
    return row is not None and row.score is not None and row.score != overall


def _list_fits_the_tools(assessment: Assessment) -> bool:
    """Return whether the score of the list is the one the tools make: then it is the cause."""
    row, mended = assessment.national, assessment.recounts.overall.mended
    return bool(row and row.score is not None and mended and mended.explains(row.score))


def _other_than_listed(assessment: Assessment, listed: Place) -> Iterator[Finding]:
    row, year = assessment.national, assessment.year
    overall = assessment.announced.overall
    if row is None or row.score is None or overall is None or year is None or year.result is None:
        return
    yield Finding(
        rule=n.OVERALL_IN_ANNOUNCEMENT,
        place=year.result.place("overall"),
        values={"found": points(overall), "expected": points(row.score), "where": str(listed)},
    )


def _parts(assessment: Assessment) -> str:
    """Return the sum in figures: ``IIT 84.54 × 30% + …``."""
    weights = tool_weights(assessment.edition) if assessment.edition else {}
    parts = []
    for tool, weight in weights.items():
        part = assessment.recounts.of(tool).part_of_mended()
        if part is not None:
            parts.append(f"{tool} {points(part.value)} × {weight.normalize():f}%")
    return " + ".join(parts)


def _basis(assessment: Assessment, year: Year) -> Wording:
    """Return what the overall score is computed from: of that the officer has typed something."""
    needed = tool_weights(assessment.edition) if assessment.edition else {}
    given = assessment.announced.tools
    if needed.keys() <= given.keys():
        return _TOOLS
    if not year.indicators.rows:
        return _ANSWERS
    return _TOOLS_AND_INDICATORS if given else _INDICATORS


def _grade_findings(assessment: Assessment, listed: Place | None) -> Iterator[Finding]:
    """Yield a printed grade that fits neither the score nor what the score ought to be."""
    year, edition = assessment.year, assessment.edition
    result = year.result if year else None
    if result is None or result.value.grade is None or edition is None:
        return
    grade = result.value.grade
    if grade not in edition.grade_codes:
        return
    tools = assessment.announced.tools
    expected: tuple[str, ...] = ()
    for score in _possible_scores(assessment):
        fitting = possible_grades(score, tools, edition)
        if grade in fitting:
            yield from _grade_other_than_listed(assessment, listed, fitting)
            return
        expected = expected or fitting
    if expected:
        score = _possible_scores(assessment)[0]
        values = {"found": grade, "score": points(score), "expected": " / ".join(expected)}
        yield Finding(rule=n.GRADE_OF_SCORE, place=result.place("grade"), values=values)


def _possible_scores(assessment: Assessment) -> tuple[Decimal, ...]:
    """Return the overall score as announced, and where that is doubtful what it may be instead."""
    announced, overall = assessment.announced.overall, assessment.recounts.overall
    row = assessment.national
    scores = [announced] if announced is not None else []
    if overall.mended is not None and (announced is None or not overall.agrees):
        reach = overall.mended.slack + HALF_A_UNIT
        value = overall.mended.value
        scores += [rounded(value), rounded(value - reach), rounded(value + reach)]
    if row is not None and row.score is not None:
        scores.append(row.score)
    return tuple(scores)


def _grade_other_than_listed(
    assessment: Assessment, listed: Place | None, fitting: tuple[str, ...]
) -> Iterator[Finding]:
    """Yield a grade that the list has differently, where the score cannot decide between them.

    Where it can, the wrong one of the two is reported by its own score.
    """
    row, year = assessment.national, assessment.year
    result = year.result if year else None
    if row is None or row.grade is None or result is None or listed is None:
        return
    if row.grade == result.value.grade or row.grade not in fitting:
        return
    values = {
        "found": result.value.grade or "",
        "expected": row.grade,
        "where": str(listed),
    }
    yield Finding(rule=n.GRADE_IN_ANNOUNCEMENT, place=result.place("grade"), values=values)
