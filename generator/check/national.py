"""The national list: every row against its own score, and against the year before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.assess.assessment import EditionOf
from generator.assess.computed import as_printed, mean
from generator.assess.grading import passing_grades, possible_grades
from generator.assess.trend import participated
from generator.check.subjects import points
from generator.check.type_summary import type_findings
from generator.editions.edition import Edition
from generator.findings import Finding, Value, quoted
from generator.model.national import NationalRow, Passed, TypeRow
from generator.model.tree import Data, NationalYear
from generator.rules import n
from generator.thai.text import normal

SCHEME = "nacc"

_Name = tuple[str, str, str | None, str | None]


OwnScores = Mapping[tuple[int, int], Decimal]
"""(fiscal year of an announcement, line in it) -> what was announced for the year before.

An agency's own result file says it of itself.
"""


def national_findings(
    announced: Mapping[int, NationalYear], edition_of: EditionOf, own: OwnScores
) -> Iterator[Finding]:
    """Yield what contradicts itself in the announcements of all years.

    Args:
        announced: the announcements by fiscal year.
        edition_of: looks up the rules.
        own: of all agencies (`own_scores`).
    """
    for fiscal_year, national in announced.items():
        edition = edition_of(SCHEME, fiscal_year)
        before = _scores_before(announced, fiscal_year, own)
        for row in national.agencies.rows:
            if edition is not None:
                yield from _row_findings(national, row, edition)
            yield from _previous_score(national, row, before.get(_name(row)))
        if edition is not None:
            for summary in national.types.rows:
                found = tuple(type_findings(national.types, summary, edition))
                yield from found
                if not any(one.rule is n.TYPE_MEAN for one in found):
                    yield from _list_mean(national, summary)


def _row_findings(national: NationalYear, row: NationalRow, edition: Edition) -> Iterator[Finding]:
    """Yield a grade or status that its score contradicts.

    A status that follows from a wrong grade is not reported again: the score is the likely cause.
    """
    score, mark = row.score, edition.pass_mark
    if score is None:
        return
    values: dict[str, Value] = {"name": quoted(row.name), "score": points(score)}
    grades = possible_grades(score, {}, edition)
    wrong = row.grade in edition.grade_codes and row.grade not in grades
    if wrong and row.grade is not None:
        figures: dict[str, Value] = {"found": row.grade, "expected": " / ".join(grades)}
        place = national.agencies.place(row, "grade")
        yield Finding(rule=n.NATIONAL_GRADE, place=place, values=values | figures)
    if row.passed is None or mark is None:
        return
    expected = Passed.YES if score >= mark else Passed.NO
    if row.passed is expected or (wrong and row.passed is _status_of(row.grade, edition)):
        return
    figures = {"found": row.passed.value, "expected": expected.value, "mark": points(mark)}
    place = national.agencies.place(row, "pass")
    yield Finding(rule=n.NATIONAL_PASS, place=place, values=values | figures)


def _list_mean(national: NationalYear, summary: TypeRow) -> Iterator[Finding]:
    """Yield a mean that the scores of a whole list do not make.

    Who did not take part is listed with 0.00; whether the mean counts it is not established.
    """
    typed = {row.type for row in national.agencies.rows}  # a few words in thousands of rows
    named = {one for one in typed if normal(one) == normal(summary.type)}
    rows = [row for row in national.agencies.rows if row.type in named]
    scores = [row.score for row in rows if row.score is not None]
    if summary.mean is None or not scores or not summary.agencies == len(rows) == len(scores):
        return
    bases = [scores, [score for score in scores if score] or scores]
    means = [mean([as_printed(score) for score in basis]) for basis in bases]
    if any(one.explains(summary.mean) for one in means):
        return
    values: dict[str, Value] = {
        "type": quoted(summary.type),
        "found": points(summary.mean),
        "count": str(len(rows)),
        "expected": points(means[0].value),
    }
    yield Finding(rule=n.LIST_MEAN, place=national.types.place(summary, "mean"), values=values)


def _status_of(grade: str | None, edition: Edition) -> Passed:
    return Passed.YES if grade in passing_grades(edition) else Passed.NO


def _previous_score(
    national: NationalYear, row: NationalRow, announced: Decimal | None
) -> Iterator[Finding]:
    given = row.score_previous
    if given is None or announced is None or given == announced:
        return
    yield Finding(
        rule=n.PREVIOUS_SCORE,
        place=national.agencies.place(row, "score_previous"),
        values={
            "name": quoted(row.name),
            "found": points(given),
            "expected": points(announced),
            "year": str(national.fiscal_year - 1),
        },
    )


def _name(row: NationalRow) -> _Name:
    return (row.type, row.name, row.province, row.district)


def own_scores(data: Data) -> dict[tuple[int, int], Decimal]:
    """Return what the agencies of the data say of themselves, as in ``OwnScores``."""
    found = {}
    for fiscal_year in data.national:
        for agency in data.agencies:
            row = data.national_row(agency, fiscal_year)
            year = agency.year(fiscal_year - 1)
            own = year.result.value.overall if year and year.result else None
            if row is not None and own is not None and participated(agency, fiscal_year - 1):
                found[fiscal_year, row.line] = own
    return found


def _scores_before(
    announced: Mapping[int, NationalYear], fiscal_year: int, own: OwnScores
) -> dict[_Name, Decimal]:
    """Return what was announced in the year before, by the rows of this year.

    The list of the year before says it of everyone, an agency's own result file of itself.
    """
    listed = announced.get(fiscal_year - 1)
    rows = listed.agencies.rows if listed else ()
    scores = {_name(row): row.score for row in rows if row.score is not None}
    for row in announced[fiscal_year].agencies.rows:
        if (score := own.get((fiscal_year, row.line))) is not None:
            scores[_name(row)] = score
    return scores
