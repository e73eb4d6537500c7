"""Everything a paper prints about a score besides the score itself (``printed.csv``).

What a printed figure is held against is the announced score. Where the parts of that score
contradict it (reported there), a figure that fits the recomputed score is right as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from generator.assess.assessment import Assessment
from generator.assess.computed import HALF_A_UNIT, Computed
from generator.assess.grading import grade_of
from generator.assess.rounding import rounded
from generator.assess.scores import OVERALL
from generator.check.ranks import ranks
from generator.check.subjects import points, signed, subject, where
from generator.findings import Finding, Rule, Value, Wording, quoted
from generator.model.result import Figure, PrintedRow
from generator.model.tree import Table
from generator.rules import n
from generator.thai.digits import arabic

_PASSED, _FAILED = "ผ่าน", "ไม่ผ่าน"
_UP, _DOWN, _SAME = "เพิ่มขึ้น", "ลดลง", "คงที่"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printed:
    """A row of the table with what it is held against.

    Attributes:
        before: the assessment of the year before, or None.
    """

    row: PrintedRow
    table: Table[PrintedRow]
    assessment: Assessment
    before: Assessment | None

    @property
    def scores(self) -> tuple[Decimal, ...]:
        """The announced score, and the recomputed one where the two disagree; none if unknown."""
        return _scores(self.assessment, self.row.code, self.assessment.announced.of(self.row.code))

    @property
    def scores_before(self) -> tuple[Decimal, ...]:
        """The same of the year before."""
        previous = self.assessment.previous
        announced = previous.of(self.row.code) if previous else None
        return _scores(self.before, self.row.code, announced)

    def finding(self, rule: Rule, expected: str, **values: Value) -> Finding:
        """Return the finding about the value of the row."""
        known: dict[str, Value] = {
            "subject": subject(self.row.code),
            "where": where(self.row),
            "found": quoted(self.row.value),
            "expected": expected,
        }
        return Finding(rule=rule, place=self.table.place(self.row, "value"), values=known | values)


def _scores(
    assessment: Assessment | None, code: str, announced: Decimal | None
) -> tuple[Decimal, ...]:
    if announced is None:
        return ()
    recount = assessment.recounts.of(code) if assessment else None
    if recount is None or recount.agrees or recount.mended is None:
        return (announced,)
    return (announced, rounded(recount.mended.value))


def printed_findings(assessment: Assessment, before: Assessment | None) -> Iterator[Finding]:
    """Yield the printed figures of a year that the scores contradict.

    Args:
        assessment: of the year whose folder holds the table.
        before: of the year before, or None.
    """
    if assessment.year is None:
        return
    table = assessment.year.printed
    numbered: set[tuple[str | None, ...]] = set()
    for row in table.rows:
        printed = _Printed(row=row, table=table, assessment=assessment, before=before)
        yield from _CHECKS[row.figure](printed)
        number = (row.place, row.code, row.printed_no)
        if number not in numbered:
            numbered.add(number)
            yield from _number(printed)


def _score(printed: _Printed) -> Iterator[Finding]:
    announced = printed.assessment.announced.of(printed.row.code)
    value = printed.row.number
    if announced is not None and value is not None and value != announced:
        yield printed.finding(n.RESTATED_SCORE, points(announced), found=points(value))


def _rank(printed: _Printed) -> Iterator[Finding]:
    value = printed.row.number
    allowed = ranks(printed.assessment, printed.row, printed.table.rows)
    if value is None or not allowed or any(value in places for places in allowed):
        return
    first, last = allowed[0][0], allowed[0][-1]
    yield printed.finding(n.RANK, f"{first}" if first == last else f"{first}–{last}")


def _status(printed: _Printed) -> Iterator[Finding]:
    mark = printed.assessment.pass_mark
    if mark is None or not printed.scores:
        return
    words = [_PASSED if score >= mark else _FAILED for score in printed.scores]
    if printed.row.value not in words:
        score = points(printed.scores[0])
        yield printed.finding(n.STATUS, words[0], score=score, mark=points(mark))


def _change(printed: _Printed) -> Iterator[Finding]:
    value = printed.row.number
    pairs = tuple(product(printed.scores, printed.scores_before))
    # Both scores were rounded, and the change as well.
    slack = HALF_A_UNIT + HALF_A_UNIT
    if value is None or not pairs:
        return
    if not any(Computed(now - then, slack).explains(value) for now, then in pairs):
        now, then = pairs[0]
        yield printed.finding(
            n.CHANGE,
            signed(now - then),
            found=signed(value),
            previous=points(then),
            current=points(now),
        )


def _direction(printed: _Printed) -> Iterator[Finding]:
    pairs = tuple(product(printed.scores, printed.scores_before))
    words = [_SAME if now == then else _UP if now > then else _DOWN for now, then in pairs]
    if words and printed.row.value not in words:
        now, then = pairs[0]
        yield printed.finding(n.DIRECTION, words[0], previous=points(then), current=points(now))


def _grade(printed: _Printed) -> Iterator[Finding]:
    assessment, row = printed.assessment, printed.row
    if row.code == OVERALL:
        expected = assessment.grade
    else:
        edition, score = assessment.edition, assessment.announced.of(row.code)
        expected = None if edition is None or score is None else grade_of(score, {}, edition)
    if expected is not None and row.value != expected:
        yield printed.finding(n.PRINTED_GRADE, expected)


def _number(printed: _Printed) -> Iterator[Finding]:
    """Yield an indicator that the paper calls by another number; names are not compared."""
    row, edition = printed.row, printed.assessment.edition
    typed = re.search(r"[0-9]+", arabic(row.printed_no or ""))
    if typed is None or not row.code.isdigit() or typed.group().lstrip("0") == row.code:
        return
    indicator = edition.indicator(row.code) if edition else None
    name: Value = subject(row.code)
    if indicator is not None:
        name = Wording(th=indicator.name_th, en=indicator.name_en or indicator.name_th)
    values: dict[str, Value] = {
        "name": name,
        "where": where(row),
        "found": quoted(row.printed_no),
        "expected": row.code,
    }
    place = printed.table.place(row, "printed_no")
    yield Finding(rule=n.PRINTED_NUMBER, place=place, values=values)


_CHECKS: dict[Figure, Callable[[_Printed], Iterator[Finding]]] = {
    Figure.SCORE: _score,
    Figure.RANK: _rank,
    Figure.STATUS: _status,
    Figure.GRADE: _grade,
    Figure.CHANGE: _change,
    Figure.DIRECTION: _direction,
}
