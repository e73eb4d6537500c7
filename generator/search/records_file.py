"""Records as the file the script of the search reads: compact, and the same for equal records."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from generator.pages.found import ASIDE, Kind, PageRef, Record
from generator.pages.links import relative
from generator.thai.digits import arabic
from generator.thai.text import clean

BETWEEN: Final = " · "
"""What stands between the words of a record: nothing that is searched for reaches over it."""

_MOST_LETTERS: Final = 600  # of the words of a record
_LONGEST_TITLE: Final = 300  # what is longer is found by its words

_NUMBERS: Final = {kind: number for number, kind in enumerate(Kind)}


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
    agencies: dict[str, int] = {}
    pages: dict[PageRef, int] = {}
    rows = [_row(one, pages.setdefault(one.page, len(pages))) for one in records]
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
        "kinds": [(kind.heading, *kind.before_code) for kind in Kind],
        "aside": _NUMBERS[ASIDE],
        "agencies": list(agencies),
        "pages": told,
        "records": rows,
    }
    return (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _row(record: Record, page: int) -> list[int | str]:
    title, words = _line(record.title), record.words
    if len(title) > _LONGEST_TITLE:
        title, words = f"{title[:_LONGEST_TITLE].rstrip()}…", (title, *words)
    row: list[int | str] = [_NUMBERS[record.kind], page, record.anchor or "", title]
    row += [_in_short(words), arabic(record.code or "")]
    while row[-1] == "":
        row.pop()
    return row


def _in_short(words: Iterable[str]) -> str:
    """Return the words in one line, whole ones as far as there is room."""
    said: list[str] = []
    left = _MOST_LETTERS
    for one in dict.fromkeys(map(_line, words)):
        left -= len(one)
        said.append(one if left >= 0 else one[:left].rpartition(" ")[0])
        if left <= 0:
            break
    return BETWEEN.join(one for one in said if one)


def _line(text: str) -> str:
    """Return a text in one line, in its one spelling."""
    return " ".join(clean(text).split())
