"""The criteria of the analysis and of the report, each linked to the exact place that proves it.

Only what is there is listed: what lacks is told to the officer, in the preview and by ``check``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.criteria import is_confirmed
from generator.chain.extent import Extent, Held, held
from generator.chain.work import Work
from generator.editions.criteria import DisclosureItem, Shows
from generator.editions.edition import Edition
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import with_anchor
from generator.pages.numerals import Numerals
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.sources import work_source
from generator.pages.year_parts import ANALYSIS, CHECKLIST, PROGRESS, YearPart

_PLACES: Final[Mapping[Shows, str]] = {
    Shows.ANALYSIS: "การวิเคราะห์",
    Shows.FIX: "ประเด็นที่ต้องแก้ไข",
    Shows.DEVELOP: "ประเด็นที่ต้องพัฒนา",
    Shows.MEASURES: "แนวทางและมาตรการ",
    Shows.RESPONSIBLE: "ผู้รับผิดชอบ",
    Shows.STEPS: "ขั้นตอน",
    Shows.MONITORING: "การกำกับติดตาม",
    Shows.PROGRESS: "ความก้าวหน้า",
    Shows.EIT_QR: " QR code แบบวัด EIT",  # a space between Thai and Latin letters
    Shows.IN_YEAR: "ปีที่ดำเนินการ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCriterion:
    """An element that is there, or a part of one.

    Attributes:
        number: as printed, ``2`` or ``(๑)``; a dash where the criteria print none.
        text: in official words.
        place: the link to what proves it.
        is_example: the criteria name it as an example only.
    """

    number: str
    text: str
    place: Link
    is_example: bool
    parts: tuple[ShownCriterion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownItem:
    """A disclosure item.

    Attributes:
        is_complete: all its elements are there, by criteria that are established.
    """

    anchor: str
    title: str
    page: Link
    is_complete: bool
    criteria: tuple[ShownCriterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistView:
    """The page at ``/<agency>/<year>/checklist/``.

    Attributes:
        note: what the reader must know of the rules of the year, or None.
        self_check: whose word it is that an item is complete; None where none is said to be.
    """

    head: Head
    title: str
    note: str | None
    items: tuple[ShownItem, ...]
    self_check: str | None
    links: tuple[Link, ...]


def checklist_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the criteria of one fiscal year, which has work and known criteria."""
    year = assessment.fiscal_year
    work = site.work(year)
    assert work is not None  # noqa: S101 - has_checklist
    path = site.path(year, CHECKLIST.name)
    items = tuple(_items(site, assessment, work, path))
    view = ChecklistView(
        head=part_head(
            site,
            CHECKLIST,
            assessment,
            source=work_source(work.year) or wording.AGENCY_DATA,
        ),
        title=f"{wording.CHECKLIST} {site.in_full(year)}",
        note=_note(assessment),
        items=items,
        self_check=wording.SELF_CHECK if any(one.is_complete for one in items) else None,
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("checklist.md.j2", view=view))


def _note(assessment: Assessment) -> str | None:
    """Return the note on criteria that are not established; scores have no place here."""
    edition = assessment.edition
    items = (edition.analysis_item, edition.report_item) if edition else ()
    are_confirmed = all(item is None or is_confirmed(edition, item.code) for item in items)
    return None if are_confirmed else wording.RULES_UNCONFIRMED


def _items(
    site: AgencySite, assessment: Assessment, work: Work, origin: str
) -> Iterator[ShownItem]:
    edition = assessment.edition
    assert edition is not None  # noqa: S101 - has_checklist
    everything = held(work)
    for part, item in ((ANALYSIS, edition.analysis_item), (PROGRESS, edition.report_item)):
        if item is None or not part.is_there(assessment, site.context):
            continue
        of_item = [one for one in everything if one.criterion.item == item.code]
        page = _page_link(site, assessment, part, origin)
        shown = tuple(_criteria(of_item, page, site.numerals))
        if shown:
            yield ShownItem(
                anchor=f"item-{part.address(assessment)}",
                title=f"{site.numerals.of(item.code)} {item.name}",
                page=page,
                is_complete=_is_complete(edition, item, of_item),
                criteria=shown,
            )


def _is_complete(edition: Edition, item: DisclosureItem, of_item: list[Held]) -> bool:
    """Return whether it may be said that an item is complete: never where it is not established."""
    demanded = [one for one in of_item if not one.criterion.is_example]
    return is_confirmed(edition, item.code) and all(one.extent is Extent.WHOLE for one in demanded)


def _page_link(site: AgencySite, assessment: Assessment, part: YearPart, origin: str) -> Link:
    path = site.path(assessment.fiscal_year, part.address(assessment))
    title = site.numerals.of(part.title_in(assessment))
    return Link(title=f"ดู{title}", href=site.href(origin, path))


def _criteria(of_item: list[Held], page: Link, numerals: Numerals) -> Iterator[ShownCriterion]:
    """Yield the elements that are there, each with those of its parts that are."""
    for one in of_item:
        criterion = one.criterion
        if criterion.part is not None:
            continue
        parts = tuple(
            _shown(part, page, numerals)
            for part in of_item
            if part.criterion.part is not None
            and part.criterion.number == criterion.number
            and part.is_there
        )
        if one.is_there:
            yield _shown(one, page, numerals, parts)


def _shown(
    one: Held, page: Link, numerals: Numerals, parts: tuple[ShownCriterion, ...] = ()
) -> ShownCriterion:
    criterion = one.criterion
    where = _PLACES[criterion.shows] if criterion.shows else ""
    assert page.href is not None  # noqa: S101 - _page_link
    return ShownCriterion(
        number=numerals.of(str(criterion.number))
        if criterion.part is None
        else criterion.printed or "–",
        text=criterion.text,
        place=Link(title=f"ดู{where}", href=with_anchor(page.href, criterion.anchor)),
        is_example=criterion.is_example,
        parts=parts,
    )
