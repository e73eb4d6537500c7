"""The opening chapters of a fiscal year's report in the agency's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.assess.assessment import Assessment
from generator.model.plan import AnalysisFile
from generator.model.tree import analysed_year
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import place
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
class ReportView:
    """The page at ``/<agency>/<year>/report/``.

    Attributes:
        name: title of the paper, or None.
        analysed: the result it is about.
        note: what the reader must know of the rules of the year, or None.
        remark: what the data says of the report, or None.
        contents: links to what follows, where there is more than one chapter.
    """

    head: Head
    title: str
    name: str | None
    analysed: Link
    note: str | None
    remark: str | None
    contents: tuple[Link, ...]
    chapters: tuple[Chapter, ...]
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
            tuple(Link(title=one.title, href=place(one.anchor)) for one in chapters)
            if len(chapters) > 1
            else ()
        ),
        chapters=chapters,
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
