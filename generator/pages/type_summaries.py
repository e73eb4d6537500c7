"""What was announced for the types of agencies, in facts and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.peers import GradeCount, NationalAssessment, Peers
from generator.model.codes import by_number
from generator.model.national import TypeRow
from generator.pages import wording
from generator.pages.facts import Fact
from generator.pages.naming import Names
from generator.pages.numerals import Numerals

_TYPE = "ประเภทหน่วยงาน"
_PERCENT = "ร้อยละ"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A line of figures; ``mark`` is said of it in words, or None."""

    name: str
    cells: tuple[str, ...]
    mark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """A table of figures; every column but the first is one."""

    caption: str
    first_column: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]


class SummaryMaker:
    """Makes what is told of the types of one announcement."""

    def __init__(self, national: NationalAssessment, numerals: Numerals) -> None:
        self._national = national
        self._numerals = numerals
        self._names = Names(edition=national.edition, year=None, numerals=numerals)

    def facts(self, peers: Peers) -> tuple[Fact, ...]:
        """Return what was announced for one type, but for its grades and indicators."""
        summary = peers.summary
        if summary is None:
            return ()
        told = (
            ("หน่วยงานประเภทนี้ทั้งประเทศ", self._counted(summary.agencies, "หน่วยงาน")),
            ("บุคลากรของหน่วยงานที่ตอบแบบวัด", self._counted(summary.staff, "คน")),
            ("ผู้รับบริการและผู้มาติดต่อที่ตอบแบบวัด", self._counted(summary.public, "คน")),
            ("คะแนนเฉลี่ย", self._score(summary.mean, " คะแนน")),
            (wording.PASSED, self._share(summary.passed, summary.passed_pct)),
            (wording.NOT_PASSED, self._share(summary.failed, summary.failed_pct)),
        )
        return tuple(Fact(label=label, text=text) for label, text in told)

    def grades(self, peers: Peers, own: str | None) -> FigureTable | None:
        """Return how many agencies of a type have each grade; ``own`` is marked in words."""
        rows = tuple(
            FigureRow(
                name=one.grade,
                cells=(self._count(one.agencies), self._score(one.percent)),
                mark="ระดับของหน่วยงานนี้" if one.grade == own else None,
            )
            for one in peers.grades
        )
        columns = ("หน่วยงาน", _PERCENT)
        return _table("จำนวนหน่วยงานแต่ละระดับ", "ระดับ", columns, rows)

    def tables(self) -> tuple[FigureTable, ...]:
        """Return the tables of all types: results, grades, indicators; those with any figure."""
        announced = [one for one in self._national.types if one.summary]
        tables = (self._results(announced), self._all_grades(announced), self._means(announced))
        return tuple(table for table in tables if table is not None)

    def _results(self, announced: Sequence[Peers]) -> FigureTable | None:
        summaries = [one.summary for one in announced if one.summary]
        columns = tuple(
            (title, write)
            for title, write in self._figures()
            if any(write(one) != wording.NOT_GIVEN for one in summaries)
        )
        rows = tuple(
            FigureRow(name=one.type, cells=tuple(write(one) for _, write in columns))
            for one in summaries
        )
        titles = tuple(title for title, _ in columns)
        return _table("ผลการประเมินแต่ละประเภทหน่วยงาน", _TYPE, titles, rows)

    def _figures(self) -> Iterator[tuple[str, Callable[[TypeRow], str]]]:
        yield "หน่วยงาน", lambda one: self._count(one.agencies)
        yield "บุคลากรที่ตอบ", lambda one: self._count(one.staff)
        yield "ประชาชนที่ตอบ", lambda one: self._count(one.public)
        yield "คะแนนเฉลี่ย", lambda one: self._score(one.mean)
        yield "ผ่านเกณฑ์", lambda one: self._count(one.passed)
        yield "ผ่าน ร้อยละ", lambda one: self._score(one.passed_pct)
        yield "ไม่ผ่านเกณฑ์", lambda one: self._count(one.failed)
        yield "ไม่ผ่าน ร้อยละ", lambda one: self._score(one.failed_pct)

    def _all_grades(self, announced: Sequence[Peers]) -> FigureTable | None:
        given = {one.grade for peers in announced for one in peers.grades}
        edition = self._national.edition
        codes = tuple(code for code in (edition.grade_codes if edition else ()) if code in given)
        rows = []
        for peers in announced:
            by_code = {one.grade: one for one in peers.grades}
            cells = tuple(self._grade(by_code.get(code)) for code in codes)
            rows.append(FigureRow(name=peers.type, cells=cells))
        caption = "จำนวนหน่วยงานแต่ละระดับ (ร้อยละของหน่วยงานประเภทนั้น)"
        return _table(caption, _TYPE, codes, tuple(rows))

    def _grade(self, one: GradeCount | None) -> str:
        if one is None:
            return wording.NOT_GIVEN
        count = self._count(one.agencies)
        return count if one.percent is None else f"{count} ({self._score(one.percent)})"

    def _means(self, announced: Sequence[Peers]) -> FigureTable | None:
        scores = [one.summary.indicators for one in announced if one.summary]
        codes = sorted({code for given in scores for code in given}, key=by_number)
        rows = tuple(
            FigureRow(
                name=self._names.indicator(code),
                cells=tuple(self._score(given.get(code)) for given in scores),
            )
            for code in codes
        )
        types = tuple(one.type for one in announced)
        return _table("คะแนนเฉลี่ยรายตัวชี้วัดของแต่ละประเภทหน่วยงาน", "ตัวชี้วัด", types, rows)

    def _share(self, count: int | None, percent: Decimal | None) -> str:
        counted = self._counted(count, "หน่วยงาน")
        return counted if percent is None else f"{counted} ({_PERCENT} {self._score(percent)})"

    def _counted(self, count: int | None, unit: str) -> str:
        return wording.NOT_GIVEN if count is None else f"{self._count(count)} {unit}"

    def _count(self, count: int | None) -> str:
        return wording.NOT_GIVEN if count is None else self._numerals.count(count)

    def _score(self, score: Decimal | None, unit: str = "") -> str:
        return wording.NOT_GIVEN if score is None else f"{self._numerals.score(score)}{unit}"


def _table(
    caption: str, first_column: str, columns: tuple[str, ...], rows: tuple[FigureRow, ...]
) -> FigureTable | None:
    if not columns or not rows:
        return None
    return FigureTable(caption=caption, first_column=first_column, columns=columns, rows=rows)
