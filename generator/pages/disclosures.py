"""The disclosure items of a fiscal year: what the assessors found on the agency's website."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.assess.assessment import Assessment
from generator.model.codes import Tool
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.disclosure_items import IndicatorItems, Item, ItemMaker
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.figures import Standing, standing
from generator.pages.head import Head, Link
from generator.pages.naming import Names
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.rules_known import rules_note
from generator.pages.year_parts import DISCLOSURES

_MOST_TOLD_SCORES = 4  # an item has 0 or 100, seldom something between


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosuresView:
    """The page at ``/<agency>/<year>/disclosures/``.

    Attributes:
        standing: said first where the agency did not take part; None where it did.
        remark: what the reader must know of the rules of the year, or None.
        lead: what the list is.
        facts: the announced score of the tool, and how many items have which score.
        not_full: items below 100, where they are the smaller part.
        left_out: items that were not counted.
        partial: said where the papers have only a part of the items, or None.
        are_asked: the items are shown as what the criteria ask for, there being no result.
    """

    head: Head
    title: str
    standing: Standing | None
    remark: str | None
    lead: str
    facts: tuple[Fact, ...]
    not_full: tuple[Item, ...]
    left_out: tuple[Item, ...]
    partial: str | None
    no_elements: str | None
    are_asked: bool
    indicators: tuple[IndicatorItems, ...]
    links: tuple[Link, ...]


def disclosures_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the disclosure items of one fiscal year."""
    path = site.path(assessment.fiscal_year, DISCLOSURES.name)
    maker = ItemMaker(assessment, site.numerals)
    items, taken_part = maker.items(), assessment.participated
    view = DisclosuresView(
        head=part_head(site, DISCLOSURES, assessment),
        title=f"{wording.DISCLOSURES} {site.in_full(assessment.fiscal_year)}",
        standing=None
        if taken_part
        else standing(assessment, site.numerals, wording.NOT_PASSED, site.context.no_data),
        remark=rules_note(assessment),
        lead=_lead(items, site.context.no_data, taken_part=taken_part),
        facts=tuple(_facts(site, assessment, items)),
        not_full=_not_full(items),
        left_out=tuple(one for one in items if one.is_left_out),
        partial=_partial(site, assessment, items),
        no_elements=(
            None
            if any(one.elements for one in items)
            else f"องค์ประกอบด้านข้อมูลของแต่ละข้อ: {site.context.no_data}"
        ),
        are_asked=not taken_part,
        indicators=maker.indicators(),
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("disclosures.md.j2", view=view))


def _lead(items: tuple[Item, ...], no_data: str, *, taken_part: bool) -> str:
    if not taken_part:
        return "ข้อที่หลักเกณฑ์ของปีนี้กำหนดให้เปิดเผยบนเว็บไซต์ของหน่วยงาน"
    if any(one.score for one in items):
        return f"{wording.ANSWERED_BY[Tool.OIT]} แต่ละข้อมีคะแนนตามประกาศ"
    return f"ข้อมูลที่เปิดเผยบนเว็บไซต์ของหน่วยงาน คะแนนรายข้อ: {no_data}"


def _facts(site: AgencySite, assessment: Assessment, items: tuple[Item, ...]) -> list[Fact]:
    if not assessment.participated:
        return []
    numerals = site.numerals
    facts = []
    score = assessment.announced.tools.get(Tool.OIT)
    if score is not None:
        name = Names.of(assessment, numerals).tool(Tool.OIT)
        facts.append(Fact(label=name, text=f"{numerals.score(score)} คะแนน"))
    given = Counter(one.score for one in items if one.score and not one.is_left_out)
    if 0 < len(given) <= _MOST_TOLD_SCORES:
        text = " · ".join(
            f"{points} คะแนน {numerals.count(number)} ข้อ" for points, number in given.most_common()
        )
        facts.append(Fact(label="คะแนนรายข้อ", text=text))
    return facts


def _not_full(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items below 100, unless most are: then the list below says as much."""
    below = tuple(one for one in items if not (one.is_full or one.is_left_out))
    return below if 2 * len(below) < len(items) else ()


def _partial(site: AgencySite, assessment: Assessment, items: tuple[Item, ...]) -> str | None:
    edition = assessment.edition
    if edition is None or len(items) >= len(edition.oit_items):
        return None
    papers = "เอกสารที่ใช้" if site.context.demonstration else ""
    return f"{papers}มีข้อมูลเพียงบางข้อ"
