"""The criteria of an item as a list: each element and part in official words, with its anchor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.editions.criteria import DisclosureItem, Shows
from generator.editions.edition import Edition
from generator.thai.digits import thai

ANALYSIS: Final = "analysis"
PROGRESS: Final = "progress"
"""Addresses of the two pages where the code of their item is not established."""

_PRINTED_NUMBER: Final = re.compile(r"\(?[0-9๑-๙]+\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """An element of an item, or a part of one.

    Attributes:
        item: its code as printed, ``O42``.
        number: of the element, from 1.
        part: of the element, from 1; None for the element itself.
        text: in the words of the criteria.
        shows: the place that proves it; None when that is not known.
        is_example: named as an example only (ยกตัวอย่างเช่น): nobody has to show it.
        printed: number of a part as the criteria print it, ``(๑)``; None where they do not.
    """

    item: str
    number: int
    part: int | None
    text: str
    shows: Shows | None
    is_example: bool
    printed: str | None = None

    @property
    def anchor(self) -> str:
        """The stable id of its place: ``o42-2-1``."""
        numbers = (self.number,) if self.part is None else (self.number, self.part)
        return "-".join(map(str, (address_of(self.item), *numbers)))

    @property
    def label(self) -> str:
        """What it is called in a sentence: ``O42 ข้อ 2 (๑)``."""
        part = "" if self.part is None else f" ({thai(str(self.part))})"
        return f"{self.item} ข้อ {self.number}{part}"


def address_of(code: str) -> str:
    """Return the part of an address an item has: ``O42`` -> ``o42``, ``38`` -> ``o38``."""
    return code.lower() if code[0].isalpha() else f"o{code}"


def criteria_of(item: DisclosureItem | None) -> tuple[Criterion, ...]:
    """Return the elements of an item, each with its parts behind it; none when not established."""
    return _listed(item) if item else ()


@lru_cache(maxsize=64)
def _listed(item: DisclosureItem) -> tuple[Criterion, ...]:
    return tuple(_criteria(item))


def all_criteria(edition: Edition | None) -> tuple[Criterion, ...]:
    """Return the criteria of the analysis, then those of the report, in official order."""
    items = (edition.analysis_item, edition.report_item) if edition else ()
    return tuple(one for item in items for one in criteria_of(item))


def required(edition: Edition | None, shows: Shows) -> Criterion | None:
    """Return the most exact criterion that demands something, or None when none does."""
    asking = [one for one in all_criteria(edition) if one.shows is shows and not one.is_example]
    return next((one for one in asking if one.part), asking[0] if asking else None)


def is_asked(edition: Edition | None, shows: Shows) -> bool:
    """Return whether a measure should say something: a criterion demands it, or none is known.

    What the criteria of the year name as an example only, or not at all, is not asked for.
    """
    return not all_criteria(edition) or required(edition, shows) is not None


def is_confirmed(edition: Edition | None, item: str) -> bool:
    """Return whether the elements of an item are established, so that they can be complete."""
    return edition is not None and item in edition.confirmed


def _criteria(item: DisclosureItem) -> Iterator[Criterion]:
    for number, element in enumerate(item.elements, start=1):
        yield Criterion(
            item=item.code,
            number=number,
            part=None,
            text=element.text,
            shows=element.shows,
            is_example=False,
        )
        for part, told in enumerate(element.parts, start=1):
            yield Criterion(
                item=item.code,
                number=number,
                part=part,
                text=told.text,
                shows=told.shows,
                is_example=told.example,
                printed=_printed_number(element.text, told.text),
            )


def _printed_number(element: str, part: str) -> str | None:
    """Return what stands as a number before a part in the text of its element."""
    found = _PRINTED_NUMBER.search(element.partition(part)[0].rstrip())
    return found.group() if found else None
