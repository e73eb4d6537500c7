"""A heading that no column or row has: somebody's own, or one that was renamed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.findings import Finding, Place, quoted
from generator.rules import workbook_d as rules
from generator.thai.text import clean, nearest, normal

_FEWEST: Final = 3  # letters of a heading that tell anything


def unread(found: str, place: Place, missing: Iterable[str]) -> Finding:
    """Return what is told of a heading that is not read.

    Args:
        found: as it stands there.
        place: of it.
        missing: the headings that the sheet should have and lacks, in their order.
    """
    told = quoted(clean(found))
    meant = _meant(found, list(missing))
    if meant is None:
        return Finding(rule=rules.UNKNOWN_HEADING, place=place, values={"found": told})
    values = {"found": told, "expected": meant, "nearest": meant}
    return Finding(rule=rules.RENAMED_HEADING, place=place, values=values)


def _meant(found: str, missing: list[str]) -> str | None:
    """Return the heading that was probably shortened, or worded another way."""
    typed = normal(found)
    if len(typed) < _FEWEST:
        return None
    return nearest(found, missing) or next((one for one in missing if _is_like(typed, one)), None)


def _is_like(typed: str, heading: str) -> bool:
    """Return whether one is a part of the other, or two thirds of what was typed begin it.

    Thai headings often begin with the same word, as วันที่.
    """
    known = normal(heading)
    return typed in known or known.startswith(typed[: -(-2 * len(typed) // 3)])
