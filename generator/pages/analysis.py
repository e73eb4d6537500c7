"""The analysis of a result and the measures that follow, in the order of the criteria."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.assess.assessment import Assessment
from generator.chain.outline import outline_of
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_opening import opening_facts, opening_notes, paper_links
from generator.pages.analysis_sections import SectionMaker, ShownSection
from generator.pages.analysis_summary import SummaryPart, summary
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.figures import Standing
from generator.pages.head import Head, Link
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.quoted_criteria import item_note
from generator.pages.report_links import report_links
from generator.pages.sources import page_source
from generator.pages.work_links import plan_path
from generator.pages.year_parts import ANALYSIS


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalysisView:
    """The page at ``/<agency>/<year>/o42/``.

    Attributes:
        title: name of the item, with its code.
        year: ``ปีงบประมาณ พ.ศ. 2566``.
        note: what the reader must know of the rules of the year, or None.
        summary: what it all comes to, in short.
        remarks: what the files say of the whole.
        files: the same as papers to be downloaded, where the officer has made them.
        papers: links to the papers of the year, one for each kind.
    """

    head: Head
    title: str
    year: str
    note: str | None
    summary: tuple[SummaryPart, ...]
    facts: tuple[Fact, ...]
    remarks: tuple[str, ...]
    files: tuple[Link, ...]
    sections: tuple[ShownSection, ...]
    papers: tuple[Link, ...]
    links: tuple[Link, ...]


def analysis_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the analysis and the measures of one fiscal year, which has either."""
    work = site.work(assessment.fiscal_year)
    assert work is not None  # noqa: S101 - has_plan
    path = plan_path(site, work)
    outline = outline_of(work)
    item = work.edition.analysis_item if work.edition else None
    sections = tuple(SectionMaker(site, work, outline, path).sections())
    view = AnalysisView(
        head=replace(
            part_head(site, ANALYSIS, assessment, source=page_source(site, work.before, work.year)),
            notices=agency_notices(site, work.before),
        ),
        title=f"{item.name} ({site.numerals.of(item.code)})" if item else ANALYSIS.title,
        year=site.in_full(work.fiscal_year),
        note=item_note(work.edition, item),
        summary=summary(site, work, _standing(sections), path),
        facts=tuple(opening_facts(site, work, path)),
        remarks=tuple(opening_notes(work, outline)),
        files=report_links(site, path, ANALYSIS, work.fiscal_year),
        sections=sections,
        papers=tuple(paper_links(site, work, path)),
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("analysis.md.j2", view=view))


def _standing(sections: Iterable[ShownSection]) -> Standing | None:
    """Return how the agency stands, where a section tells it."""
    results = (part.result for one in sections for part in one.parts if part.result)
    return next((one.standing for one in results), None)
