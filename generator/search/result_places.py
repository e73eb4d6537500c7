"""Places in the pages of a result: indicators, questions, disclosure items."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.scores import OVERALL
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.disclosure_items import IndicatorItems, Item, ItemMaker
from generator.pages.found import Kind, PageRef, Record
from generator.pages.naming import Names
from generator.pages.question_groups import GroupMaker
from generator.pages.remarks import remarks
from generator.pages.score_tables import TableMaker
from generator.pages.year_parts import DISCLOSURES, QUESTIONS, RESULTS
from generator.search.page_refs import part_ref

ASKED_OF_COMPLAINTS: Final = ("แจ้งทุจริต", "ร้องเรียนทุจริต")
"""What people call the channels for complaints."""

_CHANNEL: Final = "ช่องทางแจ้งเรื่องร้องเรียน"
_TOOL: Final = "เครื่องมือการประเมิน"
_ADVICE: Final = "ข้อเสนอแนะของผู้ประเมิน"


def result_records(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    """Yield the places of a year; each indicator only where it is told best."""
    seen: set[str] = set()
    for one in (
        *_of_results(site, assessment),
        *_of_disclosures(site, assessment),
        *_of_questions(site, assessment),
    ):
        if one.kind is not Kind.INDICATOR or one.code not in seen:
            yield one
        if one.kind is Kind.INDICATOR and one.code:
            seen.add(one.code)


def _of_results(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    if not RESULTS.is_there(assessment, site.context):
        return
    page = part_ref(site, RESULTS, assessment)
    if assessment.participated:
        yield from _overall(page, assessment, site)
        yield from _tools(page, assessment, site)
        for one in assessment.ranking:
            yield _indicator(page, assessment, site, one.code)
        yield from _lower_levels(page, assessment, site)
    told = remarks(assessment, site.numerals, None)
    for other in told.others:
        yield Record(kind=Kind.PAGE, page=page, anchor=other.anchor, title=other.title)
    for advice in told.advice:
        words = (_ADVICE, *advice.about)
        yield Record(kind=Kind.POINT, page=page, title=advice.text, words=words)


def _overall(page: PageRef, assessment: Assessment, site: AgencySite) -> Iterator[Record]:
    if score := tuple(_score(assessment, site, OVERALL)):
        yield Record(kind=Kind.INDICATOR, page=page, title=wording.OVERALL, words=score)


def _tools(page: PageRef, assessment: Assessment, site: AgencySite) -> Iterator[Record]:
    names = Names.of(assessment, site.numerals)
    for code in assessment.announced.tools:
        said = (_TOOL, wording.ANSWERED_BY.get(code))
        yield Record(
            kind=Kind.INDICATOR,
            page=page,
            title=names.tool(code),
            words=(*(one for one in said if one), *_score(assessment, site, code)),
            code=code,
        )


def _lower_levels(page: PageRef, assessment: Assessment, site: AgencySite) -> Iterator[Record]:
    """Yield what the page of results tells below indicators that are missing."""
    for table in TableMaker(assessment, site.numerals).lower_levels():
        for row in table.rows:
            if row.anchor and row.code is None:
                code = row.anchor.removeprefix("indicator-").replace("-", ".")
                yield _indicator(page, assessment, site, code)


def _indicator(page: PageRef, assessment: Assessment, site: AgencySite, code: str) -> Record:
    names = Names.of(assessment, site.numerals)
    plain = names.plain(code)
    return Record(
        kind=Kind.INDICATOR,
        page=page,
        anchor=f"indicator-{code.replace('.', '-')}",
        title=names.any_code(code),
        words=(*((plain,) if plain else ()), *_score(assessment, site, code)),
        code=code,
    )


def _score(assessment: Assessment, site: AgencySite, code: str) -> Iterator[str]:
    """Yield the announced score of a code, where there is one: people look for what they read."""
    score = assessment.announced.of(code) if assessment.participated else None
    if score is not None:
        yield f"{site.numerals.score(score)} คะแนน"


def _of_questions(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    if not QUESTIONS.is_there(assessment, site.context):
        return
    page = part_ref(site, QUESTIONS, assessment)
    for group in GroupMaker(assessment, site.numerals).groups():
        if group.title != wording.NO_INDICATOR:
            code = group.anchor.removeprefix("indicator-").replace("-", ".")
            yield _indicator(page, assessment, site, code)
        for one in group.questions:
            yield Record(
                kind=Kind.QUESTION,
                page=page,
                anchor=one.anchor,
                title=" ".join(filter(None, (one.code, one.text))),
                words=tuple(
                    dict.fromkeys(
                        row.name for table in one.tables for row in table.rows if row.name
                    )
                ),
                code=one.code,
            )


def _of_disclosures(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    if not DISCLOSURES.is_there(assessment, site.context):
        return
    page = part_ref(site, DISCLOSURES, assessment)
    for indicator in ItemMaker(assessment, site.numerals).indicators():
        yield from _headings(page, assessment, site, indicator)
        for part in indicator.parts:
            for group in part.groups:
                yield from (_item(page, one) for one in group.items)


def _headings(
    page: PageRef, assessment: Assessment, site: AgencySite, indicator: IndicatorItems
) -> Iterator[Record]:
    for anchor in (indicator.anchor, *(part.anchor for part in indicator.parts)):
        if anchor:
            code = anchor.removeprefix("indicator-").replace("-", ".")
            yield _indicator(page, assessment, site, code)


def _item(page: PageRef, item: Item) -> Record:
    told = (item.comment,) if item.comment else ()
    asked = ASKED_OF_COMPLAINTS if _CHANNEL in item.name else ()
    return Record(
        kind=Kind.DISCLOSURE,
        page=page,
        anchor=item.anchor,
        title=" ".join(filter(None, (item.code, item.name))),
        words=(*told, *asked),
        code=item.anchor.upper(),
    )
