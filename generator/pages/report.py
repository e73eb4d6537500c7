"""The analysis report of a fiscal year in the agency's own words: its chapters and its points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.assess.assessment import Assessment
from generator.chain.work import analysed_year
from generator.model.plan import AnalysisFile, Guideline, Issue, Point
from generator.model.tree import Agency
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import place
from generator.pages.naming import Names
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.prose import prose
from generator.pages.rules_known import rules_note
from generator.pages.sources import work_source
from generator.pages.year_parts import REPORT


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """An opening chapter."""

    anchor: str
    title: str
    text: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPoint:
    """A point of the analysis.

    Attributes:
        about: what it is about, in words.
        text: None where it only names what it is about.
        cause: what the agency found to be the cause, or None; ``advice`` likewise.
    """

    about: tuple[str, ...]
    text: str | None
    cause: str | None = None
    advice: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointList:
    """The points of one kind.

    Attributes:
        rule: how they were chosen, in the agency's words, or None.
    """

    anchor: str
    title: str
    rule: str | None
    points: tuple[ToldPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """The page at ``/<agency>/<year>/report/``.

    Attributes:
        name: title of the paper, or None.
        analysed: the result it is about.
        note: what the reader must know of the rules of the year, or None.
        remark: what the data says of the report, or None.
        contents: links to what follows, where there is more than one part.
    """

    head: Head
    title: str
    name: str | None
    analysed: Link
    note: str | None
    remark: str | None
    contents: tuple[Link, ...]
    chapters: tuple[Chapter, ...]
    lists: tuple[PointList, ...]
    links: tuple[Link, ...]


def report_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the report of one fiscal year, which has an analysis."""
    path = site.path(assessment.fiscal_year, REPORT.name)
    year = assessment.year
    assert year is not None  # noqa: S101 - has_report
    assert year.analysis is not None  # noqa: S101 - has_report
    analysis = year.analysis.value
    before = analysed_year(year)
    chapters = tuple(_chapters(analysis))
    lists = tuple(_lists(site, analysis, before))
    parts: tuple[Chapter | PointList, ...] = (*chapters, *lists)
    view = ReportView(
        head=part_head(site, REPORT, assessment, source=work_source(year) or wording.AGENCY_DATA),
        title=f"{wording.REPORT} {site.in_full(assessment.fiscal_year)}",
        name=analysis.title,
        analysed=Link(
            title=f"{wording.RESULTS} {site.year_title(before)}",
            href=site.results_href(path, before),
        ),
        note=rules_note(assessment),
        remark=analysis.note,
        contents=(
            tuple(Link(title=one.title, href=place(one.anchor)) for one in parts)
            if len(parts) > 1
            else ()
        ),
        chapters=chapters,
        lists=lists,
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("report.md.j2", view=view))


def _chapters(analysis: AnalysisFile) -> Iterator[Chapter]:
    for number, section in enumerate(analysis.sections, start=1):
        yield Chapter(anchor=f"section-{number}", title=section.title, text=prose(section.text))
    if analysis.introduction:
        yield Chapter(
            anchor="introduction", title=wording.INTRODUCTION, text=prose(analysis.introduction)
        )


def _lists(site: AgencySite, analysis: AnalysisFile, before: int) -> Iterator[PointList]:
    """Yield the lists of points that are not empty, in the order of the criteria."""
    assessment = site.assessments.get(before)
    names = (
        Names.of(assessment, site.numerals)
        if assessment
        else Names(edition=None, year=None, numerals=site.numerals)
    )
    recommended = _recommended(site.agency, before)
    told = (
        ("strengths", wording.STRENGTHS, analysis.strength_rule, analysis.strengths),
        ("weaknesses", wording.WEAKNESSES, analysis.weakness_rule, analysis.weaknesses),
        ("fix", wording.TO_FIX, None, analysis.fix),
        ("develop", wording.TO_IMPROVE, None, analysis.develop),
        ("maintain", wording.TO_MAINTAIN, None, analysis.maintain),
        ("guidelines", wording.GUIDELINES, analysis.guideline_rule, analysis.guidelines),
    )
    for anchor, title, rule, points in told:
        if points:
            shown = tuple(_points(points, names, recommended))
            yield PointList(anchor=anchor, title=title, rule=rule, points=shown)


def _recommended(agency: Agency, fiscal_year: int) -> dict[str, str]:
    """Return id -> text of the assessor's recommendations on a result."""
    year = agency.year(fiscal_year)
    told = year.recommendations.value.recommendations if year and year.recommendations else ()
    return {one.id: one.text for one in told}


def _points(
    points: Iterable[Point | Issue | Guideline], names: Names, recommended: dict[str, str]
) -> Iterator[ToldPoint]:
    for one in points:
        about = tuple(names.any_code(code) for code in one.about)
        match one:
            case Guideline():
                yield ToldPoint(about=about, text=one.text)
            case Issue():
                told = recommended.get(one.recommendation or "")
                advice = one.advice or (told if one.text else None)
                yield ToldPoint(about=about, text=one.text or told, cause=one.cause, advice=advice)
            case Point():
                yield ToldPoint(about=about, text=one.text, cause=one.cause, advice=one.advice)
