"""Addresses that were published and that the data no longer gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from generator.findings import Finding, Value, Wording, quoted
from generator.model.publication import PublishedRow, above_of, withdrawn
from generator.model.tree import Table
from generator.rules import l

_NO_MORE = Wording("", "")


def vanished_findings(
    published: Table[PublishedRow], planned: Collection[str], agencies: Mapping[str, bool]
) -> Iterator[Finding]:
    """Yield the addresses that would vanish; those below one of them are told with it.

    Args:
        published: what everybody may know.
        planned: all addresses the website will have.
        agencies: address of an agency's home -> whether its pages are known; with errors in its
            data nobody can say which there will be.
    """
    unknown = tuple(home for home, is_known in agencies.items() if not is_known)
    told = withdrawn(published.rows)
    absent = {
        row.address: row
        for row in published.rows
        if row.address not in planned and not row.address.startswith(unknown)
    }
    for row in absent.values():
        if row.moved_to and not _leads_on(row.address, row.moved_to, planned, agencies):
            place = published.place(row, "moved_to")
            values = {"address": row.address, "found": quoted(row.moved_to)}
            yield Finding(rule=l.MOVED_NOWHERE, place=place, values=values)
    lost = {address: row for address, row in absent.items() if address not in told}
    heads = {address: _head(address, lost) for address in lost}
    below = Counter(head for address, head in heads.items() if head != address)
    for address in set(heads.values()):
        yield _vanished(published, lost[address], below[address])


def _leads_on(
    address: str, target: str, planned: Collection[str], agencies: Collection[str]
) -> bool:
    """Return whether a page at an address can lead on: it is made with the agency of its target."""
    return target in planned and any(
        address.startswith(home) and target.startswith(home) for home in agencies
    )


def _head(address: str, lost: Collection[str]) -> str:
    """Return the uppermost of the lost pages that an address lies below, or itself."""
    return next((one for one in reversed(above_of(address)) if one in lost), address)


def _vanished(published: Table[PublishedRow], row: PublishedRow, below: int) -> Finding:
    more = Wording(f" รวมที่อยู่ข้างใต้อีก {below} แห่ง", f"; addresses below it: {below}")
    values: dict[str, Value] = {
        "found": quoted(row.address),
        "name": f" ({quoted(row.title)})" if row.title else "",
        "more": more if below else _NO_MORE,
    }
    return Finding(rule=l.VANISHED, place=published.place(row, "address"), values=values)
