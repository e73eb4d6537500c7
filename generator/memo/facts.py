"""The facts of a memorandum: scores, weak points and measures, as the pages tell them.

Each is a sentence; its table or its points stand in the enclosure, so that who signs has the whole
memorandum on a sheet or two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.chain.outline import is_analysed
from generator.chain.work import Work
from generator.memo.heading import MEASURES, in_year
from generator.memo.memorandum import Column, Line, MemoPart, MemoTable
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

_INDICATORS: Final = "คะแนนรายตัวชี้วัด"
_WEAK: Final = "ตัวชี้วัดที่เป็นจุดอ่อน"
_OTHERS: Final = "สาระสำคัญอื่นที่เสนอในบันทึกนี้"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact in one sentence.

    Attributes:
        points: read right under it.
        details: read in the enclosure; None where the sentence says all.
    """

    text: str
    points: tuple[Line, ...] = ()
    details: MemoPart | None = None


def facts(site: AgencySite, work: Work, memo: Memo | None) -> Iterator[Fact]:
    """Yield the facts there are, in their order.

    Args:
        site: of the agency.
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
            points = tuple(_points(teller.issues(issues)))
            details = MemoPart(title=title, content=points)
            yield Fact(text=f"{title} รวม {len(points)} ประเด็น", details=details)
    yield from _plan(site, work, teller)
    if memo and memo.content:
        yield Fact(text=_OTHERS, points=tuple(_listed(memo.content)))


def _result(site: AgencySite, work: Work) -> Iterator[Fact]:
    """Yield the announced result, or that the agency did not take part."""
    before = work.before
    if not before.announced.any_given and before.participated:
        return
    told = standing(before, site.numerals, wording.NOT_PASSED, site.no_data)
    table = TableMaker(before, site.numerals).indicators() if before.participated else None
    year = in_year(before.fiscal_year)
    sentence = f"ผลการประเมินของ{site.agency.name} {year} {_said(told, work)}"
    title = f"{_INDICATORS} {year}"
    details = MemoPart(title=title, content=(_scores(table),)) if table else None
    yield Fact(text=sentence.rstrip(), details=details)


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


def _weak(groups: Iterable[PointGroup]) -> Iterator[Fact]:
    """Yield the weak indicators, each with its score; what else is weak in the agency's words."""
    weak = next((one for one in groups if one.title == wording.WEAKNESSES), None)
    if weak is None:
        return
    named = [f"({at}) {one.name} {one.score} คะแนน" for at, one in enumerate(weak.entries, start=1)]
    chosen = f"({weak.chosen})" if weak.chosen else None
    others = tuple(_points(weak.others))
    if named or others:
        text = " ".join(filter(None, (_WEAK, chosen, "ได้แก่" if named else None, *named)))
        details = MemoPart(title=_WEAK, content=others) if others else None
        yield Fact(text=text, details=details)


def _points(points: Iterable[ToldPoint]) -> Iterator[Line]:
    """Yield points of the analysis: what each is about, then what the agency says."""
    for one in points:
        about = " · ".join(link.title for link in one.about)
        said = one.text or one.recommended
        yield Line(text=": ".join(filter(None, (about, said))), level=1)


def _plan(site: AgencySite, work: Work, teller: PointTeller) -> Iterator[Fact]:
    """Yield the measures, or the guidelines in a year without."""
    if work.measures:
        details = plan_details(site, work, plan_path(site, work), {})
        title = f"{MEASURES} {in_year(work.fiscal_year)}"
        part = MemoPart(title=title, content=(_measures(details),))
        yield Fact(text=f"{title} รวม {len(details)} เรื่อง", details=part)
    elif work.guidelines:
        groups = teller.guidelines()
        told = (ToldPoint(about=one.about, text="; ".join(one.texts)) for one in groups)
        part = MemoPart(title=wording.GUIDELINES, content=tuple(_points(told)))
        yield Fact(text=wording.GUIDELINES, details=part)


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
    return one.number or None


def _of(one: MeasureDetails, label: str) -> tuple[str, ...]:
    return next((field.texts for field in one.fields if field.label == label), ())


def _of_steps(one: MeasureDetails, label: str) -> tuple[str, ...]:
    """Return what the steps say each for itself, every text once."""
    fields = (field for step in one.steps for field in step.fields if field.label == label)
    return tuple(dict.fromkeys(text for field in fields for text in field.texts))


def _listed(texts: Iterable[str]) -> Iterator[Line]:
    """Yield texts as numbered points."""
    yield from (Line(text=" ".join(one.split()), level=1) for one in texts)
