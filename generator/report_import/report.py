"""A report as rows, with everything noticed on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.editions.edition import Edition
from generator.findings import Wording, listed
from generator.model.national import NationalRow, TypeRow
from generator.model.result import DisclosureRow, QuestionRow, RespondentRow
from generator.report_import import disclosures, questions, ranking
from generator.report_import.advice import Advice, advice
from generator.report_import.anchors import Anchors
from generator.report_import.lines import Line
from generator.report_import.listed import listed_agencies
from generator.report_import.notes import Notes
from generator.report_import.ranking import Headline, Ranking
from generator.report_import.respondents import respondent_rows
from generator.report_import.sections import Block, Kind, blocks
from generator.report_import.type_rows import type_rows
from generator.rules import report_d

_ADVICE = Wording("ความเห็นของผู้ประเมิน", "the assessor's text")
_OPINION, _POINTS = "ความเห็นโดยรวม", "ข้อเสนอแนะรายข้อ"
ANSWERS = Wording("แถวคำตอบ", "rows of answers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was read; every row knows its line by number.

    Attributes:
        headline: the agency, its score and grade; None when the file holds no agency's report.
        listed: the announcement's agencies, ``types`` its summaries.
        notes: findings, and the lines in doubt.
    """

    headline: Headline | None
    ranking: Ranking
    questions: tuple[QuestionRow, ...]
    disclosures: tuple[DisclosureRow, ...]
    respondents: tuple[RespondentRow, ...]
    advice: Advice | None
    listed: tuple[NationalRow, ...]
    types: tuple[TypeRow, ...]
    notes: Notes

    @property
    def answer_rows(self) -> tuple[QuestionRow, ...]:
        """The rows that hold shares of answers."""
        return tuple(row for row in self.questions if row.levels or row.yes_no)

    @property
    def question_codes(self) -> tuple[str, ...]:
        """The questions of which anything was read."""
        return tuple(dict.fromkeys(row.code for row in self.questions))

    @property
    def is_of_an_agency(self) -> bool:
        """Whether there is anything of the report of one agency."""
        parts = (self.ranking.indicators, self.questions, self.disclosures, self.respondents)
        return self.headline is not None or any(parts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read at all."""
        return not (self.is_of_an_agency or self.listed or self.types)


def read_report(
    lines: Sequence[Line], file: str, edition: Edition | None, announced: Edition | None
) -> Report:
    """Return everything that can be read.

    Args:
        lines: of the report.
        file: its name, for findings about the whole of it.
        edition: the rules of the agency's scheme and year; without them codes and texts are taken
            as they stand.
        announced: the rules by which the announcement gives its grades.
    """
    notes = Notes(file=file, lines={line.number: line for line in lines})
    parts = tuple(blocks(lines, Anchors(edition)))

    def of(*kinds: Kind) -> list[Block]:
        return [block for block in parts if block.kind in kinds]

    grades = announced.grade_codes if announced else ()
    report = Report(
        headline=ranking.headline(lines, edition, notes),
        ranking=ranking.ranking(of(Kind.RANKING), edition, notes),
        questions=questions.question_rows(of(Kind.QUESTION), edition, notes),
        disclosures=disclosures.disclosure_rows(parts, edition, notes),
        respondents=respondent_rows(of(Kind.RESPONDENTS), notes),
        advice=advice(of(Kind.ADVICE), edition),
        listed=listed_agencies(of(Kind.TYPE), grades, notes),
        types=type_rows(of(Kind.TYPE), announced, notes),
        notes=notes,
    )
    if edition is not None and report.is_of_an_agency:
        _missing(report, edition)
    return report


def _missing(report: Report, edition: Edition) -> None:
    """Tell what the edition has and the report does not, or not so that it could be read."""
    notes = report.notes
    indicators = [one.indicator for one in report.ranking.indicators]
    _lacking(notes, ranking.PART, (one.code for one in edition.indicators), indicators)
    _lacking(notes, questions.PART, (one.code for one in edition.questions), report.question_codes)
    rows = [_row_name(row.code, row.item) for row in report.answer_rows]
    _lacking(notes, ANSWERS, answer_row_names(edition), rows)
    items = [row.code for row in report.disclosures]
    _lacking(notes, disclosures.PART, (one.code for one in edition.oit_items), items)
    _lacking(notes, _ADVICE, (_OPINION, _POINTS), _advised(report))


def _advised(report: Report) -> tuple[str, ...]:
    """Return what of the assessor's text was found."""
    found = report.advice
    read = (_OPINION if found and found.opinion else "", _POINTS if found and found.points else "")
    return tuple(filter(None, read))


def answer_row_names(edition: Edition) -> tuple[str, ...]:
    """Return every row of answers the edition has: ``i2``, and ``i1/1`` for items."""
    return tuple(
        name
        for one in edition.questions
        for name in (
            [_row_name(one.code, at) for at in range(1, len(one.items) + 1)]
            or [_row_name(one.code, None)]
        )
    )


def _row_name(code: str, item: int | None) -> str:
    return code if item is None else f"{code}/{item}"


def _lacking(notes: Notes, part: Wording, known: Iterable[str], read: Sequence[str]) -> None:
    wanted = tuple(known)
    missing = [code for code in wanted if code not in read]
    if not missing:
        return
    found = str(len(wanted) - len(missing))
    notes.tell(
        report_d.NOT_ALL_READ,
        None,
        part=part,
        found=found,
        expected=str(len(wanted)),
        missing=listed(missing),
    )
