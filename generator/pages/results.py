"""The result of one fiscal year, as announced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.standing import strong
from generator.chain.work import work_year_of
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.figures import Standing, standing
from generator.pages.head import Head, Link
from generator.pages.links import place
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.remarks import Remarks, remarks
from generator.pages.rules_known import rules_note
from generator.pages.score_rows import ScoreRow, ScoreTable
from generator.pages.score_tables import TableMaker, strength_lines
from generator.pages.sources import result_source
from generator.pages.trend_chart import TrendChart, trend_chart
from generator.pages.trend_table import YearScore, trend_table
from generator.pages.weak_points import WeakPoints, weak_points
from generator.pages.year import own_target
from generator.pages.year_parts import ANALYSIS, REPORT, RESULTS

_FEWEST_PARTS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsView:
    """The page at ``/<agency>/<year>/results/``.

    Attributes:
        note: what the reader must know of the rules of the year, or None.
        remark: what the agency says of the result, or None.
        not_scores: figures a paper prints for a year without taking part.
        partial: said where indicators are missing, or None.
        years: the scores of all years, where there are several.
        tables: tools, indicators, and what is given below them where those are missing.
        strengths_rule: from which score an indicator is one of them, and what the analysis takes.
        links: to the other pages of the year.
    """

    head: Head
    title: str
    standing: Standing
    note: str | None
    remark: str | None
    details: tuple[Fact, ...]
    not_scores: tuple[Fact, ...]
    partial: str | None
    trend: TrendChart | None
    years: tuple[YearScore, ...]
    tables: tuple[ScoreTable, ...]
    weak: WeakPoints | None
    strengths: tuple[ScoreRow, ...]
    strengths_rule: str
    remarks: Remarks
    links: tuple[Link, ...]

    @property
    def contents(self) -> tuple[Link, ...]:
        """The ways to the parts of the page; none where there are few."""
        told = self.remarks
        parts = (
            (self.weak.title if self.weak else "", "weak-points"),
            (wording.STRENGTHS if self.strengths else "", "strengths"),
            ("คะแนนทั้งหมด" if self.tables or self.partial else "", "scores"),
            ("ผลการประเมินอื่น" if told.others else "", "others"),
            ("ความเห็นและข้อเสนอแนะของผู้ประเมิน" if told.opinion or told.advice else "", "advice"),
            ("หมายเหตุเกี่ยวกับตัวเลขในเอกสาร" if told.printed else "", "printed"),
        )
        links = tuple(Link(title=title, href=place(at)) for title, at in parts if title)
        return links if len(links) >= _FEWEST_PARTS else ()


def results_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the result of one fiscal year."""
    path = site.path(assessment.fiscal_year, RESULTS.name)
    numerals = site.numerals
    taken_part = assessment.participated
    result = assessment.year.result if assessment.year else None
    source = result_source(assessment, site.data)
    maker = TableMaker(assessment, numerals)
    tables = (maker.tools(), maker.indicators(), *maker.lower_levels()) if taken_part else ()
    view = ResultsView(
        head=part_head(site, RESULTS, assessment),
        title=f"{wording.RESULTS} {site.in_full(assessment.fiscal_year)}",
        standing=standing(assessment, numerals, wording.NOT_PASSED, site.no_data),
        note=rules_note(assessment),
        remark=result.value.note if result else None,
        details=tuple(_details(site, assessment)),
        not_scores=() if taken_part else tuple(_not_scores(site, assessment)),
        partial=partial_note(site, assessment),
        trend=trend_chart(assessment.trend, assessment.pass_mark, numerals) if taken_part else None,
        years=trend_table(site, path, assessment) if taken_part else (),
        tables=tuple(table for table in tables if table is not None),
        weak=weak_points(site, path, assessment, whole=True),
        strengths=tuple(strength_lines(assessment, numerals)),
        strengths_rule=_strengths_rule(site, assessment),
        remarks=remarks(assessment, numerals, source),
        links=(*_following(site, path, assessment), *site.links_at_foot(path, assessment)),
    )
    return Page(path=path, text=render("results.md.j2", view=view))


def _following(site: AgencySite, path: str, assessment: Assessment) -> tuple[Link, ...]:
    """Return the links to the analysis of this result and its report, where there are any."""
    work = work_year_of(site.agency, assessment.fiscal_year)
    following = site.assessments.get(work.fiscal_year) if work else None
    if following is None:
        return ()
    links = site.part_links(path, following, (ANALYSIS, REPORT))
    short = site.year_title(following.fiscal_year)
    return tuple(replace(link, title=f"{link.title} {short}") for link in links)


def _strengths_rule(site: AgencySite, assessment: Assessment) -> str:
    """Return from which score an indicator is strong here; where the analysis differs, say so."""
    mark = assessment.pass_mark
    if mark is None:
        return ""
    told = f"คะแนนถึงเกณฑ์เป้าหมาย {site.numerals.mark(mark)} คะแนน"
    year = work_year_of(site.agency, assessment.fiscal_year)
    work = site.work(year.fiscal_year) if year else None
    if work is None:
        return told
    if strong(assessment.ranking, work.mark) == assessment.strengths or work.mark is None:
        return told
    target = f"{site.numerals.mark(work.mark)} คะแนน ตามเป้าหมายที่หน่วยงานกำหนด"
    return f"{told} ส่วนหน้าการวิเคราะห์ของหน่วยงานนับตั้งแต่ {target}"


def _details(site: AgencySite, assessment: Assessment) -> Iterator[Fact]:
    result = assessment.year.result.value if assessment.year and assessment.year.result else None
    told = (
        ("คะแนนนี้เป็นของ", result.scope if result and assessment.participated else None),
        ("วันที่ประกาศผล", _announced(site, assessment)),
        ("ผู้ประเมิน", result.assessed_by if result else None),
        ("เป้าหมายที่หน่วยงานกำหนด", own_target(site, assessment)),
    )
    for label, text in told:
        if text:
            yield Fact(label=label, text=text)


def _announced(site: AgencySite, assessment: Assessment) -> str | None:
    """Return the day of the announcement: of the agency's file, the announcement, the edition."""
    if not assessment.participated:
        return None
    result = assessment.year.result if assessment.year else None
    national = site.data.national.get(assessment.fiscal_year)
    announcement = national.announcement if national and assessment.national else None
    edition = assessment.edition
    stated = (
        result.value.announced if result else None,
        announcement.value.date if announcement else None,
        edition.announced if edition else None,
    )
    days = (one.period.end for one in stated if one and one.period and one.period.end)
    return next((site.numerals.day(day) for day in days), None)


def _not_scores(site: AgencySite, assessment: Assessment) -> Iterator[Fact]:
    """Yield the figures of a year without taking part: told, but never drawn or compared."""
    announced, numerals = assessment.announced, site.numerals
    if announced.overall is not None:
        yield Fact(label=wording.OVERALL, text=numerals.score(announced.overall))
    for code, score in announced.tools.items():
        yield Fact(label=code, text=numerals.score(score))
    items = tuple(announced.disclosures.values())
    if items and len(set(items)) == 1:
        text = f"{numerals.count(len(items))} ข้อ ข้อละ {numerals.score(items[0])}"
        yield Fact(label="การเปิดเผยข้อมูลรายข้อ", text=text)


def partial_note(site: AgencySite, assessment: Assessment) -> str | None:
    """Return the note on a year of which the papers print only a part."""
    if not assessment.participated:
        return None
    announced, edition = assessment.announced, assessment.edition
    if not announced.indicators:
        return f"คะแนนรายตัวชี้วัด: {site.no_data}"
    if edition and len(announced.indicators) < len(edition.indicators):
        papers = "เอกสารที่ใช้" if site.context.demonstration else ""
        return f"{papers}มีคะแนนเพียงบางตัวชี้วัด"
    return None
