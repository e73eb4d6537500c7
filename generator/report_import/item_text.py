"""The name and the comment of a disclosure item, over all the lines and cells they are broken into.

A narrow column breaks the name into many lines. At the end of a page a row is cut: its score stands
on the first page, and name and comment go on behind it, on the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.editions.edition import Edition
from generator.report_import.figures import figures
from generator.report_import.likeness import ALIKE, likeness, squeezed
from generator.report_import.lines import Line, joined
from generator.thai.digits import arabic

_MOST_PIECES = 16  # lines over which a name goes in the narrowest column
_COLUMNS = "ข้อประเด็นการตรวจความคิดเห็นคะแนน"
# Numbers of pages, and what browsers print above and below each: the day, the address.
_FURNITURE = re.compile(
    r"[-–/\s\d]*"
    r"|(?:หน้า(?:ที่)?|page)\s*\d+(?:\s*(?:จาก|/|of)\s*\d+)?(?:\s*หน้า)?"
    r"|(?:https?://|www\.)\S+(?:\s+\d+\s*/\s*\d+)?"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}\b.*",
    re.IGNORECASE,
)
_ALMOST = 0.85  # a heading that was read with a slip
_MOST_ADDED = 40  # lines of a comment on the next page; more is other text
_MOST_OF_HEADING = 8  # lines over which it goes


@dataclass(frozen=True, slots=True)
class ItemText:
    """What was read of an item's words.

    Attributes:
        comment: None where there is none.
        added: lines behind the score that the comment was completed with.
        unused: lines behind the score of which nobody knows where they belong.
    """

    title: str
    comment: str | None
    added: tuple[Line, ...] = ()
    unused: tuple[Line, ...] = ()


def headings_of(edition: Edition | None) -> frozenset[str]:
    """Return what stands between the items of an edition, squeezed."""
    items = edition.oit_items if edition else ()
    indicators = edition.indicators if edition else ()
    parts = (sub.name_th for one in indicators for sub in one.sub_indicators)
    names = (*(one.group for one in items if one.group), *parts, _COLUMNS)
    return frozenset(map(squeezed, names))


def without_headings(lines: Iterable[Line], headings: frozenset[str]) -> tuple[Line, ...]:
    """Return lines without heads and feet of pages, and the headings they end with."""
    left = [one for one in lines if not (one.is_ruling or _FURNITURE.fullmatch(arabic(one.text)))]
    while left:
        count = next(
            (n for n in range(1, _MOST_OF_HEADING + 1) if _is_heading(left[-n:], headings)), 0
        )
        if not count:
            break
        del left[-count:]
    return tuple(left)


def _is_heading(lines: Sequence[Line], headings: frozenset[str]) -> bool:
    text = squeezed("".join(line.words for line in lines))
    return text in headings or any(likeness(text, one) >= _ALMOST for one in headings)


def completed(
    title: str, comment: str | None, behind: Sequence[Line], name: str | None
) -> ItemText:
    """Return name and comment with what goes on behind the score.

    Args:
        title: the name as far as it was read.
        comment: the comment as far as it was read, or None.
        behind: lines behind the score, without headings.
        name: as the edition has it, or None.
    """
    count = _rest_of_name(title, behind, name)
    title = joined([title, *(line.words for line in behind[:count])])
    rest = tuple(behind[count:])
    goes_on = 0 < len(rest) <= _MOST_ADDED and not any(figures(line.text) for line in rest)
    if comment and goes_on:
        return ItemText(title, joined([comment, *(line.words for line in rest)]), added=rest)
    return ItemText(title, comment, unused=rest)


def _rest_of_name(title: str, behind: Sequence[Line], name: str | None) -> int:
    """Return how many lines behind the score go on with the name."""
    if name is None or squeezed(title) == squeezed(name):
        return 0
    texts = [
        joined([title, *(line.words for line in behind[:count])])
        for count in range(min(len(behind), _MOST_PIECES) + 1)
    ]
    ranked = [
        (likeness(text, name), -count)
        for count, text in enumerate(texts)
        if count == 0 or _begins(name, text)
    ]
    return -max(ranked)[1]


def _begins(name: str, text: str) -> bool:
    """Return whether a text is the beginning of a name, but for slips; the comment is not."""
    read = squeezed(text)
    return likeness(read, squeezed(name)[: len(read)]) >= _ALMOST


def split_name(pieces: Sequence[str], name: str | None) -> tuple[str, str | None]:
    """Return the name at the beginning of a text, and the rest: the comment.

    Args:
        pieces: the cells and lines of the text.
        name: as the edition has it; without it the first piece is taken.
    """
    if name is None:
        return pieces[0], joined(pieces[1:]) or None
    whole = (
        (joined(pieces[:count]), joined(pieces[count:]))
        for count in range(1, min(len(pieces), _MOST_PIECES) + 1)
    )
    first = f"{pieces[0]} "
    parted = (
        (first[:at], joined([first[at:].strip(), *pieces[1:]]))
        for at, letter in enumerate(first)
        if letter == " " and at <= len(name) * 2
    )
    ranked = [(likeness(title, name), title, rest) for title, rest in (*whole, *parted)]
    alike, title, rest = max(ranked, key=lambda one: one[0])
    return (title, rest or None) if alike >= ALIKE else (joined(pieces), None)
