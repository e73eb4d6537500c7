"""What an agency's website answers of the disclosure items: addresses and words for the officer.

They are pasted into the national system by hand. Only what is there is told: pages of the website
whose criteria have a place, and the addresses that the agency's own data names for an item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.assess.assessment import Assessment
from generator.assess.scores import in_reports
from generator.chain.criteria import is_confirmed
from generator.chain.extent import Extent, Held, held
from generator.pages.agency_site import AgencySite
from generator.pages.links import absolute
from generator.pages.year_parts import ANALYSIS, PROGRESS, YearPart


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredItem:
    """A disclosure item the website answers.

    Attributes:
        code: as the rules of the year print it; None where they do not establish it.
        name: in official words, or what the page is called.
        addresses: whole, the page itself first.
        text: what is pasted as explanation; lines, without the address.
        lacking: labels of elements that have no place yet, or only a part of it.
        is_confirmed: whether the elements of the item are established in that year.
    """

    code: str | None
    name: str
    addresses: tuple[str, ...]
    text: tuple[str, ...]
    lacking: tuple[str, ...] = ()
    is_confirmed: bool = True


def answered_items(site: AgencySite, assessment: Assessment) -> tuple[AnsweredItem, ...]:
    """Return the items that are answered in one fiscal year, in the order of their codes.

    Args:
        site: of the agency; its website has an address.
        assessment: of the year.
    """
    pages = tuple(
        _page_item(site, assessment, part)
        for part in (ANALYSIS, PROGRESS)
        if part.is_there(assessment, site.context)
    )
    own = {item.code for item in pages}
    linked = (one for one in _linked_items(assessment) if one.code not in own)
    return (*sorted(linked, key=lambda one: in_reports(one.code or "")), *pages)


def _page_item(site: AgencySite, assessment: Assessment, part: YearPart) -> AnsweredItem:
    year, edition = assessment.fiscal_year, assessment.edition
    path = site.path(year, part.address(assessment))
    address = absolute(site.context.url, path, site.context.single) or ""
    item = part.item(edition) if part.item and edition else None
    work = site.work(year)
    of_item = (
        [one for one in held(work) if item and one.criterion.item == item.code] if work else []
    )
    head = f"{part.title} {site.in_full(year)} ของ{site.agency.name}: {address}"
    return AnsweredItem(
        code=item.code if item else None,
        name=item.name if item else part.title,
        addresses=(address,),
        text=(head, *_criteria_lines(of_item, address)),
        lacking=tuple(
            one.criterion.label
            for one in of_item
            if one.extent is not Extent.WHOLE and not one.criterion.is_example
        ),
        is_confirmed=bool(edition and item and is_confirmed(edition, item.code)),
    )


def _criteria_lines(of_item: Iterable[Held], address: str) -> Iterator[str]:
    """Yield the elements that are there, in official words, each with its place."""
    for one in of_item:
        if not one.is_there:
            continue
        criterion = one.criterion
        number = f"{criterion.number}." if criterion.part is None else criterion.printed or "-"
        margin = "" if criterion.part is None else "   "
        yield f"{margin}{number} {' '.join(criterion.text.split())}: {address}#{criterion.anchor}"


def _linked_items(assessment: Assessment) -> Iterator[AnsweredItem]:
    """Yield the items for which the agency's data names an address."""
    edition = assessment.edition
    for row in assessment.year.disclosures.rows if assessment.year else ():
        if not row.url:
            continue
        found = edition.disclosure(row.code) if edition else None
        name = found.name if found else (row.name or row.code)
        agency = assessment.agency.name
        yield AnsweredItem(
            code=found.code if found else row.code,
            name=name,
            addresses=tuple(row.url),
            text=tuple(f"{name} ของ{agency}: {url}" for url in row.url),
        )
