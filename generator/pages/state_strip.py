"""The measures of a plan by their status: one row that is all of them, and its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.rounding import rounded
from generator.model.plan import Status
from generator.pages.measure_standing import Count
from generator.pages.numerals import Numerals
from generator.pages.shown_entries import NOT_TOLD

_WHOLE: Final = Decimal(100)
_LOOKS: Final = {
    Status.DONE: "done",
    Status.RUNNING: "running",
    Status.NOT_STARTED: "not-started",
    Status.CANCELLED: "cancelled",
    NOT_TOLD.text: "unknown",
}
_NOT_REPORTED: Final = "empty"
_MOST_TOLD: Final = 3  # statuses that a sentence holds
_NARROWEST: Final = Decimal(6)  # percent of the width that holds a number on the narrowest phone


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePart:
    """The measures of one status; places are percent of the row.

    Attributes:
        look: the class of its part of the row and of its key in the table.
        middle: where its number stands; None where there is no room for it.
    """

    status: str
    number: str
    look: str
    x: str
    width: str
    middle: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateStrip:
    """The row.

    Attributes:
        reading: what it shows, in one sentence.
    """

    caption: str
    reading: str
    parts: tuple[StatePart, ...]


def state_strip(
    counts: Sequence[Count], total: str, unit: str, numerals: Numerals
) -> StateStrip | None:
    """Return the row of all measures, or None where there are none.

    Args:
        counts: how many have which status.
        total: how many there are, in words: ``6 มาตรการ``.
        unit: what they are counted in: ``มาตรการ``.
        numerals: of the agency.
    """
    if not counts:
        return None
    return StateStrip(
        caption=f"มาตรการในแผน {total} แยกตามสถานะ",
        reading=_reading(counts, total, unit, numerals),
        parts=tuple(_parts(counts)),
    )


def _reading(counts: Sequence[Count], total: str, unit: str, numerals: Numerals) -> str:
    if len(counts) == 1:
        (one,) = counts
        return f"{'ทั้ง ' if one.measures > 1 else ''}{total} {one.status}"
    told = counts if len(counts) <= _MOST_TOLD else _chief(counts)
    said = " ".join(f"{one.status} {numerals.count(one.measures)} {unit}" for one in told)
    return f"จาก {total} {said}"


def _chief(counts: Sequence[Count]) -> Sequence[Count]:
    """Return what is done, and what most of the measures are: the table beside tells the rest."""
    most = max(one.measures for one in counts)
    largest = [one for one in counts if one.measures == most]
    named = largest if len(largest) < _MOST_TOLD else largest[:0]
    return [one for one in counts if one.status == Status.DONE or one in named] or counts


def _parts(counts: Sequence[Count]) -> Iterator[StatePart]:
    whole = sum(one.measures for one in counts)
    looks = {str(status): look for status, look in _LOOKS.items()}
    start = Decimal(0)
    for one in counts:
        width = one.measures * _WHOLE / whole
        has_room = width >= _NARROWEST
        yield StatePart(
            status=one.status,
            number=one.number,
            look=looks.get(one.status, _NOT_REPORTED),
            x=f"{rounded(start)}%",
            width=f"{rounded(width)}%",
            middle=f"{rounded(start + width / 2)}%" if has_room else None,
        )
        start += width
