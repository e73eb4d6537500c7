"""What a report says: the pages of a year's analysis or progress, as blocks for paper."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from html import unescape
from typing import Final
from urllib.parse import urljoin

from generator.assess.assessment import Assessment
from generator.model.identity import Digits
from generator.pages.agency_site import AgencySite
from generator.pages.analysis import analysis_page
from generator.pages.links import absolute
from generator.pages.page import Page
from generator.pages.progress import progress_page
from generator.pages.report import report_page
from generator.pages.survey_section import survey_section
from generator.pages.year_parts import ANALYSIS, PROGRESS, REPORT, YearPart, reported_work
from generator.paper.blocks import Block, Heading, Paragraph
from generator.paper.page_blocks import BlockMaker, LinkOf
from generator.paper.page_tree import Node, page_tree

AS_OF: Final = "ข้อมูล ณ วันที่"
DEMONSTRATION: Final = "เอกสารตัวอย่าง จัดทำจากเอกสารที่หน่วยงานเผยแพร่แล้ว มิใช่เอกสารทางการของหน่วยงาน"


class ReportKind(StrEnum):
    """Which report: the analysis with the measures (O42), or their progress (O43)."""

    ANALYSIS = "analysis"
    PROGRESS = "progress"

    @property
    def part(self) -> YearPart:
        """The page that says the same."""
        return ANALYSIS if self is ReportKind.ANALYSIS else PROGRESS


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report.

    Attributes:
        title: of the item, with its code.
        year: ``ปีงบประมาณ พ.ศ. 2566``.
        agency: whose it is.
        as_of: the day it speaks of, in words.
        notices: what a score is, and whose words stand beside it.
        dated: the same day.
        thai_digits: whether its pages are numbered in Thai digits.
        mark: of the data it is made of, for its properties.
    """

    title: str
    year: str
    agency: str
    as_of: str
    notices: tuple[str, ...]
    dated: date
    thai_digits: bool
    blocks: tuple[Block, ...]
    mark: str = ""


def report_of(site: AgencySite, assessment: Assessment, kind: ReportKind) -> Report | None:
    """Return a year's report; None where its page is not there.

    Args:
        site: of the agency.
        assessment: of the year whose page it is.
        kind: of report.
    """
    if not kind.part.is_there(assessment, site.context):
        return None
    maker = analysis_page if kind is ReportKind.ANALYSIS else progress_page
    page = maker(site, assessment)
    tree, front = page_tree(page.text), front_matter(page)
    link_of = _links(site, page)
    survey = survey_section(site, assessment) if kind is ReportKind.PROGRESS else None
    code = survey.address if survey and survey.code else None
    told = BlockMaker(link_of, code).blocks(tree)
    chapters = _chapters(site, assessment) if kind is ReportKind.ANALYSIS else ()
    titles = list(tree.all("h1"))
    shown = [one for one in told if not (isinstance(one, Paragraph) and one.look == "lead")]
    first = next((at for at, one in enumerate(shown) if isinstance(one, Heading)), len(shown))
    leads = [one for one in tree.all("p") if "lead" in one.classes]
    notices = (*_texts(front, "notices"), *((DEMONSTRATION,) if front.get("demonstration") else ()))
    is_analysis = kind is ReportKind.ANALYSIS
    year = assessment.fiscal_year
    work = site.work(year) if is_analysis else reported_work(assessment, site.context)
    dated = work.as_of if work else site.context.day_of(site.agency.slug, year)
    return Report(
        title=titles[0].text,
        year=leads[0].text if leads else site.in_full(assessment.fiscal_year),
        agency=site.agency.name,
        as_of=f"{AS_OF} {front['as_of']}",
        notices=notices,
        dated=dated,
        thai_digits=site.agency.file.value.digits is Digits.THAI,
        blocks=(*shown[:first], *chapters, *shown[first:]),
    )


def front_matter(page: Page) -> Mapping[str, object]:
    """Return what stands around a page, as ``pages.head`` has put it."""
    _, front, _ = page.text.split("---\n", 2)
    pairs = (line.partition(": ") for line in front.splitlines())
    return {name: _unescaped(json.loads(value)) for name, _, value in pairs}


def _unescaped(value: object) -> object:
    if isinstance(value, str):
        return unescape(value)
    return [_unescaped(one) for one in value] if isinstance(value, list) else value


def _texts(front: Mapping[str, object], name: str) -> Iterator[str]:
    given = front.get(name)
    yield from (one for one in given if isinstance(one, str)) if isinstance(given, list) else ()


def _chapters(site: AgencySite, assessment: Assessment) -> Sequence[Block]:
    """Return the report's opening in the agency's words, where it has one."""
    if not REPORT.is_there(assessment, site.context):
        return ()
    page = report_page(site, assessment)
    body = page_tree(page.text)
    chapters = [one for one in body.nodes if "opening" not in one.classes]
    return BlockMaker(_links(site, page)).blocks(Node(tag="body", content=list(chapters)))


def _links(site: AgencySite, page: Page) -> LinkOf:
    """Return how a paper leads to what the page leads to: whole addresses, or none."""
    here = absolute(site.context.url, page.path, site.context.single)

    def link_of(href: str) -> str | None:
        if href.startswith("#") or ":" in href.split("/", maxsplit=1)[0]:
            return href
        return urljoin(here, href) if here else None

    return link_of
