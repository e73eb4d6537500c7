"""The facts of a memorandum: scores, weak points and measures, as the pages tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.chain.outline import is_analysed
from generator.chain.work import Work
from generator.memo.heading import MEASURES, in_year
from generator.memo.memorandum import Column, Line, MemoTable
from generator.model.papers import Memo
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_points import PointTeller, ToldPoint
from generator.pages.analysis_result import PointGroup, analysed_result
from generator.pages.figures import Standing, standing
from generator.pages.measure_details import PERIOD, RESPONSIBLE, MeasureDetails, plan_details
from generator.pages.score_rows import ScoreTable
from generator.pages.score_tables import TableMaker
from generator.pages.work_links import plan_path
from generator.thai.digits import thai

_INDICATORS: Final = "คะแนนรายตัวชี้วัด"
_WEAK: Final = "ตัวชี้วัดที่เป็นจุดอ่อน"
_OTHERS: Final = "สาระสำคัญอื่นที่เสนอในบันทึกนี้"

Told = tuple[str, tuple[Line | MemoTable, ...]]
"""A fact in one sentence, with what belongs to it."""


def facts(site: AgencySite, work: Work, memo: Memo | None) -> Iterator[Told]:
    """Yield the facts there are, in their order.

    Args:
        site: of the agency, in Thai digits.
        work: of the year.
        memo: what the agency says of the memorandum, or None.
    """
    yield from _result(site, work)
    teller = PointTeller(work, site.numerals)
    if is_analysed(work):
        yield from _weak(analysed_result(site, work, teller).groups)
    for title, issues in (
        (wording.TO_FIX, work.analysis.fix),
        (wording.TO_IMPROVE, work.analysis.develop),
    ):
        if issues:
            yield title, tuple(_points(teller.issues(issues)))
    yield from _plan(site, work, teller)
    if memo and memo.content:
        yield _OTHERS, tuple(_listed(memo.content))


def _result(site: AgencySite, work: Work) -> Iterator[Told]:
    """Yield the announced result, or that the agency did not take part."""
    before = work.before
    if not before.announced.any_given and before.participated:
        return
    told = standing(before, site.numerals, wording.NOT_PASSED, site.no_data)
    table = TableMaker(before, site.numerals).indicators() if before.participated else None
    sentence = f"ผลการประเมินของ{site.agency.name} {in_year(before.fiscal_year)} {_said(told, work)}"
    yield sentence.rstrip(), (_scores(table),) if table else ()


def _said(told: Standing, work: Work) -> str:
    """Return the overall score and what is said of it; a reason only where the agency gives one."""
    score = f"{wording.OVERALL} {told.score} คะแนน" if told.score else None
    chips = (chip.text for chip in told.chips)
    result = work.before.year.result if work.before.year else None
    reason = result.value.reason if result and told.headline else None
    because = f"เนื่องจาก{reason}" if reason else None
    return " ".join(filter(None, (score, *chips, told.change, told.headline, because)))


def _scores(table: ScoreTable) -> MemoTable:
    columns = (
        *((Column(title="อันดับ", share=3, is_figure=True),) if table.ranked else ()),
        Column(title=table.first_column, share=12),
        Column(title="คะแนน", share=4, is_figure=True),
        *((Column(title="เปลี่ยนแปลงจากปีก่อน", share=6),) if table.compared else ()),
    )
    rows = tuple(
        (
            *((row.place or "",) if table.ranked else ()),
            row.name,
            row.score,
            *((row.change or wording.NOT_GIVEN,) if table.compared else ()),
        )
        for row in table.rows
    )
    return MemoTable(caption=_INDICATORS, columns=columns, rows=rows)


def _weak(groups: Iterable[PointGroup]) -> Iterator[Told]:
    """Yield the weak indicators, each with its score; what else is weak in the agency's words."""
    weak = next((one for one in groups if one.title == wording.WEAKNESSES), None)
    if weak is None:
        return
    named = [f"{one.name} {one.score} คะแนน" for one in weak.entries]
    chosen = f" ({weak.chosen})" if weak.chosen else ""
    others = tuple(_points(weak.others))
    if named or others:
        yield f"{_WEAK}{chosen}", (*_listed(named), *others)


def _points(points: Iterable[ToldPoint]) -> Iterator[Line]:
    """Yield points of the analysis: what each is about, then what the agency says."""
    for one in points:
        about = " · ".join(link.title for link in one.about)
        said = one.text or one.recommended
        yield Line(text=": ".join(filter(None, (about, said))), level=1)


def _plan(site: AgencySite, work: Work, teller: PointTeller) -> Iterator[Told]:
    """Yield the measures, or the guidelines in a year without."""
    if work.measures:
        details = plan_details(site, work, plan_path(site, work), {})
        count = site.numerals.count(len(details))
        yield f"{MEASURES} {in_year(work.fiscal_year)} รวม {count} เรื่อง", (_measures(details),)
    elif work.guidelines:
        groups = teller.guidelines()
        points = (ToldPoint(about=one.about, text="; ".join(one.texts)) for one in groups)
        yield wording.GUIDELINES, tuple(_points(points))


def _measures(details: Iterable[MeasureDetails]) -> MemoTable:
    rows = tuple(
        (
            " ".join(
                filter(None, (_number(one), one.title, f"({one.kind})" if one.kind else None))
            ),
            "\n".join(one.responsible.texts if one.responsible else _of_steps(one, RESPONSIBLE)),
            "\n".join(_of(one, PERIOD) or _of_steps(one, PERIOD)),
        )
        for one in details
    )
    given = [any(row[at] for row in rows) for at in range(3)]
    columns = (
        Column(title="มาตรการ", share=7),
        Column(title=RESPONSIBLE, share=5),
        Column(title=PERIOD, share=4),
    )
    return MemoTable(
        caption=MEASURES,
        columns=tuple(one for one, is_given in zip(columns, given, strict=True) if is_given),
        rows=tuple(
            tuple(
                text or wording.NOT_GIVEN
                for text, is_given in zip(row, given, strict=True)
                if is_given
            )
            for row in rows
        ),
    )


def _number(one: MeasureDetails) -> str | None:
    return thai(one.number) if one.number else None


def _of(one: MeasureDetails, label: str) -> tuple[str, ...]:
    return next((field.texts for field in one.fields if field.label == label), ())


def _of_steps(one: MeasureDetails, label: str) -> tuple[str, ...]:
    """Return what the steps say each for itself, every text once."""
    fields = (field for step in one.steps for field in step.fields if field.label == label)
    return tuple(dict.fromkeys(text for field in fields for text in field.texts))


def _listed(texts: Iterable[str]) -> Iterator[Line]:
    """Yield texts as numbered points."""
    yield from (Line(text=" ".join(one.split()), level=1) for one in texts)
