"""An agency among those of its type that the announcement lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.peers import ListedAgency, Peers
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href, anchor_href
from generator.pages.listed_agencies import OWN_ANCHOR, ListedMaker, ListedTable, listed_note
from generator.pages.peer_strip import PeerStrip, peer_strip

_MOST_ROWS: Final = 200  # a longer list is shown around the agency; all of it stands elsewhere
_AROUND: Final = 50  # rows before and behind it


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerList:
    """The part of the page that is about the list.

    Attributes:
        note: how many of the type are listed.
        place: of the agency, in words; None where the list is not whole.
        to_own: leads to the agency's row, or None without one.
        not_listed: said where the agency is not in the list.
        part: said where only a part of the list stands here.
        table: the list in its order, or the part of it around the agency; None without rows.
    """

    note: str
    place: str | None
    strip: PeerStrip | None
    to_own: Href | None
    not_listed: str | None
    part: str | None
    table: ListedTable | None


def peer_list(site: AgencySite, assessment: Assessment, peers: Peers) -> PeerList:
    """Return the agency among the listed agencies of its type."""
    numerals = site.numerals
    own = peers.of(assessment.national)
    edition = site.context.national[assessment.fiscal_year].edition
    shown = _shown(peers, own)
    counts = f"{numerals.count(len(shown))} จาก {numerals.count(len(peers.listed))} รายการ"
    maker = ListedMaker(assessment.fiscal_year, numerals)
    return PeerList(
        note=listed_note(peers, numerals),
        place=_place(site, peers, own),
        strip=peer_strip(peers, own, edition.pass_mark if edition else None, numerals),
        to_own=anchor_href(OWN_ANCHOR) if own else None,
        not_listed=None if own or not peers.listed else f"ไม่พบ{site.agency.name}ในรายชื่อนี้",
        part=f"หน้านี้แสดง {counts}" if len(shown) < len(peers.listed) else None,
        table=maker.table(peers, shown, own=own) if shown else None,
    )


def _place(site: AgencySite, peers: Peers, own: ListedAgency | None) -> str | None:
    if own is None or own.place is None:
        return None
    write = site.numerals.count
    among = "" if peers.scored == len(peers.listed) else "ที่มีคะแนน"
    place = (
        f"{site.agency.name}อยู่ในอันดับ {write(own.place)} จาก {write(peers.scored)} หน่วยงาน{among}"
    )
    is_shared = sum(one.place == own.place for one in peers.listed) > 1
    return f"{place} โดยมีหน่วยงานอื่นได้คะแนนเท่ากัน" if is_shared else place


def _shown(peers: Peers, own: ListedAgency | None) -> Sequence[ListedAgency]:
    """Return the rows this page has: the whole list, or of a long one those around the own."""
    if len(peers.listed) <= _MOST_ROWS:
        return peers.listed
    if own is None:
        return ()
    at = next(at for at, one in enumerate(peers.listed) if one is own)
    return peers.listed[max(0, at - _AROUND) : at + _AROUND + 1]
