"""Records as the file the script of the search reads: compact, and the same for equal records."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from generator.pages.links import relative
from generator.search.record import ASIDE, Kind, PageRef, Record
from generator.thai.digits import arabic
from generator.thai.text import clean

BETWEEN: Final = " · "
"""What stands between the words of a record: nothing that is searched for reaches over it."""

_MOST_LETTERS: Final = 600  # of the words of a record


def to_records(origin: str, records: Iterable[Record], single: str | None) -> bytes:
    """Return the file that stands beside a page of the search.

    ``kinds`` has of each kind its heading, then what may stand before a code; ``aside`` is the
    number of the first kind whose titles count less. ``agencies`` are names. ``pages`` has
    address, title, number of the agency or -1, fiscal year or 0. ``records`` has number of kind,
    number of page, anchor, title, words, code; what is empty at the end is left out.

    Args:
        origin: path of the page of the search.
        records: in the order in which equally good ones are shown.
        single: the agency that stands at the root instead of the portal, or None.
    """
    kinds = list(Kind)
    agencies: dict[str, int] = {}
    pages: dict[PageRef, int] = {}
    rows = []
    for one in records:
        page = pages.setdefault(one.page, len(pages))
        row = [
            kinds.index(one.kind),
            page,
            one.anchor or "",
            _line(one.title),
            _words(one),
            arabic(one.code or ""),
        ]
        while row[-1] == "":
            row.pop()
        rows.append(row)
    told = [
        [
            relative(origin, page.path, single),
            _line(page.title),
            -1 if page.agency is None else agencies.setdefault(_line(page.agency), len(agencies)),
            page.fiscal_year or 0,
        ]
        for page in pages
    ]
    content = {
        "kinds": [(kind.heading, *kind.before_code) for kind in kinds],
        "aside": kinds.index(ASIDE),
        "agencies": list(agencies),
        "pages": told,
        "records": rows,
    }
    return (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _words(record: Record) -> str:
    """Return the words in one line, whole ones as far as there is room."""
    said: list[str] = []
    left = _MOST_LETTERS
    for words in dict.fromkeys(map(_line, record.words)):
        left -= len(words)
        said.append(words if left >= 0 else words[:left].rpartition(" ")[0])
        if left <= 0:
            break
    return BETWEEN.join(one for one in said if one)


def _line(text: str) -> str:
    """Return a text in one line, in its one spelling."""
    return " ".join(clean(text).split())
