"""The tables of the results page: one row for each score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.scores import in_reports
from generator.pages import wording
from generator.pages.change_bars import change_bar, scale_of
from generator.pages.figures import bar
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.readings import Named, changes_reading, scores_reading
from generator.pages.score_rows import ScoreRow, ScoreTable

_INDICATOR: Final = "ตัวชี้วัด"
_QUESTION: Final = "ข้อคำถาม"
_FEWEST_DRAWN: Final = 3  # changes; beside mostly empty cells a drawing says less than its number


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
        named = _named(self._assessment.announced.tools)
        return self._table("คะแนนรายเครื่องมือ", ("เครื่องมือการประเมิน", "เครื่องมือ"), rows, named)

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
        named = [
            Named(name=self._names.indicator(one.code), value=one.score)
            for one in self._assessment.ranking
        ]
        table = self._table("คะแนนรายตัวชี้วัด เรียงจากมากไปน้อย", (_INDICATOR, _INDICATOR), rows, named)
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
        is_drawn = len(changes) >= _FEWEST_DRAWN
        scale = scale_of(tuple(changes.values())) if is_drawn else None
        read = changes_reading(
            [Named(name=names[code], value=one) for code, one in changes.items()],
            _INDICATOR,
            numerals,
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
        return replace(table, readings=(*table.readings, read)) if read else table

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
        what = "ตัวชี้วัดย่อย"
        scores = self._assessment.announced.sub_indicators
        named = [Named(name=self._names.sub_indicator(one), value=scores[one]) for one in scores]
        return self._table("คะแนนรายตัวชี้วัดย่อย", (what, what), rows, named)

    def _questions(self) -> ScoreTable | None:
        rows = tuple(
            self._row(code, score, self._names.question(code) or "", anchor=code, code=code)
            for code, score in self._assessment.announced.questions.items()
        )
        named = _named(self._assessment.announced.questions)
        return self._table("คะแนนรายข้อคำถาม", (_QUESTION, _QUESTION), rows, named)

    def questions_from_lowest(self) -> ScoreTable | None:
        """Return the scores of the questions, the lowest first, each with a link to its place."""
        scores = self._assessment.announced.questions
        rows = tuple(
            self._row(code, scores[code], self._names.question(code) or "", code=code)
            for code in sorted(scores, key=lambda code: (scores[code], in_reports(code)))
        )
        caption = "คะแนนรายข้อคำถาม เรียงจากน้อยไปมาก"
        table = self._table(caption, (_QUESTION, _QUESTION), rows, _named(scores))
        return replace(table, linked=True) if table else None

    def _disclosures(self) -> ScoreTable | None:
        rows = tuple(
            self._row(
                code, score, self._names.disclosure(code) or "", anchor=code.lower(), code=code
            )
            for code, score in self._assessment.announced.disclosures.items()
        )
        named = _named(self._assessment.announced.disclosures)
        return self._table("การเปิดเผยข้อมูลรายข้อ", ("ข้อ", "ข้อ"), rows, named)

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
        self,
        caption: str,
        words: tuple[str, str],
        rows: tuple[ScoreRow, ...],
        scores: Sequence[Named],
    ) -> ScoreTable | None:
        """Return a table, or None without rows.

        Args:
            caption: of the table.
            words: head of the first column, and what the rows are counted in.
            rows: of the table.
            scores: of the rows, for the sentence that reads them.
        """
        if not rows:
            return None
        is_marked = any(row.bar.look != "unmarked" for row in rows)
        has_weak = any(row.bar.look == "weak" for row in rows)
        mark = self._mark if is_marked else None
        read = scores_reading(scores, self._mark, words[1], self._numerals)
        return ScoreTable(
            caption=caption,
            key=None if mark is None else wording.key_of_line(mark, self._numerals),
            key_weak=f"แท่งสีนี้คือคะแนนที่{wording.BELOW}" if has_weak else None,
            first_column=words[0],
            ranked=any(row.place for row in rows),
            compared=any(row.change for row in rows),
            rows=rows,
            readings=() if read is None else (read,),
        )


def _named(scores: Mapping[str, Decimal]) -> list[Named]:
    """Return scores that are known by their codes."""
    return [Named(name=code, value=score) for code, score in scores.items()]


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
