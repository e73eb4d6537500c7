"""The summary by type of agency: counts, percents and the mean against each other.

A count is held against its percent first. Where they disagree, that one finding stands for what
else does not add up because of it: the number the percent speaks of is tried in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.computed import WHOLE, Computed
from generator.assess.counting import mean_if, total_if
from generator.assess.grading import passing_grades
from generator.assess.recount import NOTHING, Recount, from_parts
from generator.check.scores import contradiction
from generator.check.subjects import points
from generator.editions.edition import Edition
from generator.findings import Finding, Value, Wording, quoted
from generator.model.national import TypeRow
from generator.model.tree import Table
from generator.rules import n

_PASSED = Wording(th="ผ่าน", en="passed")
_FAILED = Wording(th="ไม่ผ่าน", en="not passed")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counts:
    """The agencies of a type by grade.

    Attributes:
        printed: grade -> number of agencies.
        mended: the same, but where a percent disagrees the number it speaks of.
        agencies: what the number of all agencies may be: as printed, and the sum of the grades.
        complete: whether every grade has a number.
    """

    printed: Mapping[str, int]
    mended: Mapping[str, int]
    agencies: tuple[int, ...]
    complete: bool

    def sums(self, grades: tuple[str, ...]) -> tuple[int, ...]:
        """Return how many agencies have one of the grades, as printed and as mended."""
        both = (self.printed, self.mended)
        return tuple(sum(counts.get(grade, 0) for grade in grades) for counts in both)


def type_findings(table: Table[TypeRow], row: TypeRow, edition: Edition) -> Iterator[Finding]:
    """Yield what contradicts itself in the row of one type."""
    counts = _counts(row, edition)
    yield from _grade_percents(table, row, counts)
    if counts.complete:
        yield from _sum_of_grades(table, row, counts, edition)
        yield from _passed_and_failed(table, row, counts, edition)
    yield from _pass_percents(table, row, counts, edition)
    yield from _mean(table, row, edition)


def _counts(row: TypeRow, edition: Edition) -> _Counts:
    printed = row.given_grades
    complete = bool(edition.grade_codes) and all(code in printed for code in edition.grade_codes)
    totals = (row.agencies, sum(printed.values()) if complete else None)
    agencies = tuple(dict.fromkeys(total for total in totals if total))
    mended = dict(printed)
    for grade, percent in row.grade_percents.items():
        if grade in printed and agencies and not _is_percent(percent, printed[grade], agencies):
            mended[grade] = round(percent * agencies[0] / WHOLE)
    return _Counts(printed=printed, mended=mended, agencies=agencies, complete=complete)


def _is_percent(percent: Decimal, count: int, agencies: tuple[int, ...]) -> bool:
    """Return whether rounding explains the percent of the count, of one of the totals."""
    return any(Computed(count * WHOLE / total).explains(percent) for total in agencies)


def _grade_percents(table: Table[TypeRow], row: TypeRow, counts: _Counts) -> Iterator[Finding]:
    for grade, percent in row.grade_percents.items():
        count = counts.printed.get(grade)
        if count is None or not counts.agencies or _is_percent(percent, count, counts.agencies):
            continue
        yield Finding(
            rule=n.GRADE_PERCENT,
            place=table.place(row, f"{grade}_pct"),
            values={"grade": grade} | _percent_values(row, percent, count, counts.agencies[0]),
        )


def _percent_values(row: TypeRow, percent: Decimal, count: int, agencies: int) -> dict[str, Value]:
    return {
        "type": quoted(row.type),
        "found": points(percent),
        "count": str(count),
        "agencies": str(agencies),
        "expected": points(count * WHOLE / agencies),
    }


def _sum_of_grades(
    table: Table[TypeRow], row: TypeRow, counts: _Counts, edition: Edition
) -> Iterator[Finding]:
    sums = counts.sums(edition.grade_codes)
    if row.agencies is None or row.agencies in sums:
        return
    values: dict[str, Value] = {
        "type": quoted(row.type),
        "found": str(row.agencies),
        "expected": str(sums[0]),
    }
    yield Finding(rule=n.GRADE_COUNTS, place=table.place(row, "agencies"), values=values)


def _passed_and_failed(
    table: Table[TypeRow], row: TypeRow, counts: _Counts, edition: Edition
) -> Iterator[Finding]:
    for column, outcome, given, grades in _outcomes(row, edition):
        sums = counts.sums(grades)
        if given is None or given in sums:
            continue
        values: dict[str, Value] = {
            "type": quoted(row.type),
            "outcome": outcome,
            "found": str(given),
            "expected": str(sums[0]),
        }
        yield Finding(rule=n.PASS_COUNT, place=table.place(row, column), values=values)


def _outcomes(
    row: TypeRow, edition: Edition
) -> tuple[tuple[str, Wording, int | None, tuple[str, ...]], ...]:
    """Return column, words, printed number and grades of those that passed and that did not."""
    good = passing_grades(edition)
    if not good:
        return ()
    bad = tuple(code for code in edition.grade_codes if code not in good)
    return (("passed", _PASSED, row.passed, good), ("failed", _FAILED, row.failed, bad))


def _pass_percents(
    table: Table[TypeRow], row: TypeRow, counts: _Counts, edition: Edition
) -> Iterator[Finding]:
    percents = {"passed": row.passed_pct, "failed": row.failed_pct}
    for column, outcome, given, grades in _outcomes(row, edition):
        percent = percents[column]
        numbers = (given, *(counts.sums(grades) if counts.complete else ()))
        known = tuple(number for number in numbers if number is not None)
        if percent is None or not known or not counts.agencies:
            continue
        if any(_is_percent(percent, number, counts.agencies) for number in known):
            continue
        values = _percent_values(row, percent, known[0], counts.agencies[0])
        yield Finding(
            rule=n.PASS_PERCENT,
            place=table.place(row, f"{column}_pct"),
            values={"outcome": outcome} | values,
        )


def _mean(table: Table[TypeRow], row: TypeRow, edition: Edition) -> Iterator[Finding]:
    """Yield a mean that the weighted means of the indicators do not make."""
    indicators = {code: Recount(announced=score) for code, score in row.indicators.items()}
    combine = mean_if(edition, "indicator_to_tool")
    tools = {
        tool.code: from_parts(
            None,
            [indicators.get(one.code, NOTHING) for one in edition.indicators_of(tool.code)],
            combine,
        )
        for tool in edition.tools
    }
    recount = from_parts(row.mean, tuple(tools.values()), total_if(edition))
    values: dict[str, Value] = {"type": quoted(row.type)}
    yield from contradiction(n.TYPE_MEAN, table.place(row, "mean"), recount, values)
