"""The questions of the surveys of a fiscal year, each with its answers and score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.assess.assessment import Assessment
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.answer_key import AnswerColour, answer_key
from generator.pages.answer_tables import AnswerRow
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import anchor_href
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.question_groups import (
    GroupMaker,
    QuestionGroup,
    question_rows,
    shares_are_held_back,
)
from generator.pages.rules_known import rules_note
from generator.pages.score_rows import ScoreTable
from generator.pages.score_tables import TableMaker
from generator.pages.year_parts import QUESTIONS

_LOWEST = "lowest"
_FOLD = "ดูตารางคะแนนรายข้อคำถาม"
_FEW_ROWS = 10  # as many as are read on a phone without looking for the end
_FROM_LOWEST = "ข้อที่ได้คะแนนน้อยก่อน"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsView:
    """The page at ``/<agency>/<year>/questions/``.

    Attributes:
        perception: that all this is what respondents think.
        note: what the reader must know of the rules of the year, or None.
        remarks: why shares are not there; how bars are read.
        colours: what those of the bars mean; nothing where there is no bar.
        contents: the parts of the page.
        lowest_fold: what stands over a long table; nothing over a short one.
        lowest: every question, the lowest score first; None where no question has a score.
    """

    head: Head
    title: str
    perception: str
    note: str | None
    remarks: tuple[str, ...]
    colours: tuple[AnswerColour, ...]
    contents: tuple[Link, ...]
    groups: tuple[QuestionGroup, ...]
    lowest_anchor: str
    lowest_title: str
    lowest: ScoreTable | None
    lowest_fold: str
    links: tuple[Link, ...]


def questions_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the questions of one fiscal year."""
    path = site.path(assessment.fiscal_year, QUESTIONS.name)
    groups = GroupMaker(assessment, site.numerals).groups()
    lowest = TableMaker(assessment, site.numerals).questions_from_lowest()
    parts = [(one.title, one.anchor) for one in groups]
    if lowest:
        parts.insert(0, (_FROM_LOWEST, _LOWEST))
    view = QuestionsView(
        head=_without_perception(part_head(site, QUESTIONS, assessment)),
        title=f"{wording.QUESTIONS} {site.in_full(assessment.fiscal_year)}",
        perception=wording.PERCEPTION,
        note=rules_note(assessment),
        remarks=tuple(_remarks(site, assessment, groups)),
        colours=answer_key(row.bar for row in _rows(groups) if row.bar),
        contents=tuple(Link(title=title, href=anchor_href(anchor)) for title, anchor in parts),
        groups=groups,
        lowest_anchor=_LOWEST,
        lowest_title=_FROM_LOWEST,
        lowest=lowest,
        lowest_fold=_FOLD if lowest and len(lowest.rows) > _FEW_ROWS else "",
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("questions.md.j2", view=view))


def _without_perception(head: Head) -> Head:
    """Return the head without the notice that stands at the top of this page."""
    return replace(head, notices=tuple(one for one in head.notices if one != wording.PERCEPTION))


def _rows(groups: tuple[QuestionGroup, ...]) -> list[AnswerRow]:
    return [
        row
        for group in groups
        for question in group.questions
        for table in question.tables
        for row in table.rows
    ]


def _remarks(
    site: AgencySite, assessment: Assessment, groups: tuple[QuestionGroup, ...]
) -> Iterator[str]:
    rows = _rows(groups)
    if any(row.bar for row in rows):
        yield (
            "แถบแสดงสัดส่วนคำตอบของผู้ตอบทั้งหมด จากเส้นกลางไปทางขวาคือคำตอบที่ได้คะแนนมาก "
            "ไปทางซ้ายคือคำตอบที่ได้คะแนนน้อย"
        )
    edition = assessment.edition
    if edition and len(question_rows(assessment)) < len(edition.questions):
        papers = "เอกสารที่ใช้" if site.context.demonstration else ""
        yield f"{papers}มีข้อมูลเพียงบางข้อ"
    if shares_are_held_back(assessment):
        yield "ข้อคำถามที่บุคลากรเป็นผู้ตอบ (IIT) แสดงเฉพาะคะแนน ไม่แสดงสัดส่วนคำตอบ"
    elif not any(row.shares for row in rows):
        yield f"สัดส่วนคำตอบ: {site.no_data}"
