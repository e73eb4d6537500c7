"""``published.csv``: the addresses everybody can know since the website was packed to be published.

``publish`` adds rows, the officer fills in the last two columns, nobody takes a row out.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.result import Row
from generator.model.values import Text


class PublishedRow(Row):
    """An address of the website; one that ends with ``/`` is a page.

    Attributes:
        address: from the root of the website: ``/lamphun/2566/o42/``.
        title: what stands there.
        gone: why it is taken out, in the agency's words; what lies below it goes with it.
        moved_to: the address that has taken its place.
    """

    address: Text
    title: Text | None = None
    gone: Text | None = None
    moved_to: Text | None = None

    @property
    def is_page(self) -> bool:
        """Whether it is a page, not a file."""
        return self.address.endswith("/")


def withdrawn(rows: Iterable[PublishedRow]) -> dict[str, PublishedRow]:
    """Return address -> the row that says what became of it: its own, or that of a page above."""
    known = {row.address: row for row in rows}
    found: dict[str, PublishedRow] = {}
    for address, row in sorted(known.items()):  # what lies above comes first
        above = next((found[one] for one in above_of(address) if one in found), None)
        if row.gone or row.moved_to:
            found[address] = row
        elif above and above.gone:
            found[address] = above
    return found


def above_of(address: str) -> tuple[str, ...]:
    """Return the addresses of the pages above one, the nearest first, without the root."""
    parts = address.strip("/").split("/")[:-1]
    return tuple(f"/{'/'.join(parts[:count])}/" for count in range(len(parts), 0, -1))
