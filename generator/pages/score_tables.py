"""The tables of the results page: one row for each score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.scores import in_reports
from generator.pages import wording
from generator.pages.change_bars import ChangeBar, change_bar, scale_of
from generator.pages.figures import Bar, bar
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.readings import Named, changes_reading, scores_reading

_INDICATOR: Final = "ตัวชี้วัด"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRow:
    """One score.

    Attributes:
        anchor: stable id of the row in the page; None for a tool.
        place: rank among the others; None where scores are not ranked.
        code: stands before the name, or None where the name says it.
        detail: who answers, under the name.
        below: said of a score below the pass mark.
        change: on the year before, in words.
        change_bar: the same drawn, or None where the table does not draw it.
        note: what the data says of this figure.
    """

    anchor: str | None = None
    place: str | None = None
    code: str | None = None
    name: str
    score: str
    bar: Bar
    below: str | None = None
    detail: str | None = None
    change: str | None = None
    change_bar: ChangeBar | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTable:
    """A table of scores.

    Attributes:
        key: what the line in the bars means; None where none is drawn.
        key_weak: what the other colour of bars means; None where no bar has it.
        key_change: how the bars of changes are read; None where none is drawn.
        readings: what the bars show, in sentences.
        ranked: whether the rows have a place.
        compared: whether any row has a change.
        linked: whether each code leads to its own place in the page.
    """

    caption: str
    key: str | None
    key_weak: str | None
    first_column: str
    ranked: bool
    compared: bool
    linked: bool = False
    rows: tuple[ScoreRow, ...]
    key_change: str | None = None
    readings: tuple[str, ...] = ()


class TableMaker:
    """Makes the tables of one year."""

    def __init__(self, assessment: Assessment, numerals: Numerals) -> None:
        self._assessment = assessment
        self._numerals = numerals
        self._names = Names.of(assessment, numerals)
        self._mark = assessment.pass_mark

    def tools(self) -> ScoreTable | None:
        """Return the scores of the tools, in the order of the edition."""
        rows = tuple(
            self._row(code, score, self._names.tool(code), detail=wording.ANSWERED_BY.get(code))
            for code, score in self._assessment.announced.tools.items()
        )
        return self._table("คะแนนรายเครื่องมือ", "เครื่องมือการประเมิน", rows)

    def indicators(self) -> ScoreTable | None:
        """Return the scores of the indicators, the highest first."""
        notes = self._indicator_notes()
        is_ranked = self._assessment.has_all_indicators
        rows = tuple(
            self._row(
                one.code,
                one.score,
                self._names.indicator(one.code),
                anchor=f"indicator-{one.code}",
                place=self._numerals.count(one.place) if is_ranked else None,
                note=notes.get(one.code),
            )
            for one in self._assessment.ranking
        )
        table = self._table("คะแนนรายตัวชี้วัด เรียงจากมากไปน้อย", _INDICATOR, rows)
        return self._read(table) if table else None

    def _read(self, table: ScoreTable) -> ScoreTable:
        """Return the table of the indicators with its changes drawn and read."""
        ranked, numerals = self._assessment.ranking, self._numerals
        names = {one.code: self._names.indicator(one.code) for one in ranked}
        changes = {
            code: self._assessment.changes[code].difference
            for code in names
            if code in self._assessment.changes
        }
        scale = scale_of(tuple(changes.values()))
        readings = (
            scores_reading(
                [Named(name=names[one.code], value=one.score) for one in ranked],
                self._mark,
                _INDICATOR,
                numerals,
            ),
            changes_reading(
                [Named(name=names[code], value=one) for code, one in changes.items()],
                _INDICATOR,
                numerals,
            ),
        )
        if scale is not None:
            drawn = (
                replace(
                    row,
                    change_bar=change_bar(changes[one.code], scale)
                    if one.code in changes
                    else None,
                )
                for row, one in zip(table.rows, ranked, strict=True)
            )
            table = replace(
                table, rows=tuple(drawn), key_change=_key_of_changes(numerals.mark(scale))
            )
        return replace(table, readings=tuple(filter(None, readings)))

    def lower_levels(self) -> tuple[ScoreTable, ...]:
        """Return what is given below the indicators, where indicators are missing."""
        if self._assessment.has_all_indicators:
            return ()
        tables = (self._sub_indicators(), self._questions(), self._disclosures())
        return tuple(table for table in tables if table is not None)

    def _sub_indicators(self) -> ScoreTable | None:
        notes = self._indicator_notes()
        rows = tuple(
            self._row(
                code,
                score,
                self._names.sub_indicator(code),
                anchor=f"indicator-{code.replace('.', '-')}",
                note=notes.get(code),
            )
            for code, score in self._assessment.announced.sub_indicators.items()
        )
        return self._table("คะแนนรายตัวชี้วัดย่อย", "ตัวชี้วัดย่อย", rows)

    def _questions(self) -> ScoreTable | None:
        rows = tuple(
            self._row(code, score, self._names.question(code) or "", anchor=code, code=code)
            for code, score in self._assessment.announced.questions.items()
        )
        return self._table("คะแนนรายข้อคำถาม", "ข้อคำถาม", rows)

    def questions_from_lowest(self) -> ScoreTable | None:
        """Return the scores of the questions, the lowest first, each with a link to its place."""
        scores = self._assessment.announced.questions
        rows = tuple(
            self._row(code, scores[code], self._names.question(code) or "", code=code)
            for code in sorted(scores, key=lambda code: (scores[code], in_reports(code)))
        )
        table = self._table("คะแนนรายข้อคำถาม เรียงจากน้อยไปมาก", "ข้อคำถาม", rows)
        return replace(table, linked=True) if table else None

    def _disclosures(self) -> ScoreTable | None:
        rows = tuple(
            self._row(
                code, score, self._names.disclosure(code) or "", anchor=code.lower(), code=code
            )
            for code, score in self._assessment.announced.disclosures.items()
        )
        return self._table("การเปิดเผยข้อมูลรายข้อ", "ข้อ", rows)

    def _indicator_notes(self) -> Mapping[str, str]:
        year = self._assessment.year
        rows = year.indicators.rows if year else ()
        return {row.indicator: row.note for row in rows if row.note}

    def _row(self, of: str, score: Decimal, name: str, **parts: str | None) -> ScoreRow:
        change = self._assessment.changes.get(of)
        return ScoreRow(
            name=name,
            score=self._numerals.score(score),
            bar=bar(score, self._mark),
            below=wording.BELOW if self._mark is not None and score < self._mark else None,
            change=(wording.change_in_words(change.difference, self._numerals) if change else None),
            change_bar=None,
            **parts,
        )

    def _table(
        self, caption: str, first_column: str, rows: tuple[ScoreRow, ...]
    ) -> ScoreTable | None:
        if not rows:
            return None
        is_marked = any(row.bar.look != "unmarked" for row in rows)
        has_weak = any(row.bar.look == "weak" for row in rows)
        mark = self._mark if is_marked else None
        return ScoreTable(
            caption=caption,
            key=None if mark is None else wording.key_of_line(mark, self._numerals),
            key_weak=f"แท่งสีนี้คือคะแนนที่{wording.BELOW}" if has_weak else None,
            first_column=first_column,
            ranked=any(row.place for row in rows),
            compared=any(row.change for row in rows),
            rows=rows,
        )


def _key_of_changes(scale: str) -> str:
    return f"แท่งใต้ “เปลี่ยนแปลงจากปีก่อน”: ไปทางขวาคือเพิ่มขึ้น ไปทางซ้ายคือลดลง สุดช่องคือ {scale} คะแนน"


def strength_lines(assessment: Assessment, numerals: Numerals) -> Iterator[ScoreRow]:
    """Yield the indicators that reach the pass mark, the highest first."""
    names = Names.of(assessment, numerals)
    for one in assessment.strengths:
        yield ScoreRow(
            name=names.indicator(one.code),
            score=numerals.score(one.score),
            bar=bar(one.score, assessment.pass_mark),
        )
