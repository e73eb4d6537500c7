"""Where the periods of a plan lie to a day, and the sentence that says of how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Final

from generator.pages.numerals import Numerals
from generator.thai.dates import Period

_SEVERAL: Final = 2


class Phase(Enum):
    """Where a period lies to a day, in words; in the order in which they are told."""

    RUNNING = "อยู่ในระยะเวลาดำเนินการ"
    OVER = "สิ้นสุดระยะเวลาแล้ว"
    AHEAD = "ยังไม่ถึงระยะเวลาดำเนินการ"
    UNKNOWN = "ไม่ระบุระยะเวลา"


def phase_of(span: Period | None, day: date) -> Phase:
    """Return where a period lies to a day; one without a beginning has begun.

    What is planned, and no word on what was done: that stands in the reports.
    """
    if span is None:
        return Phase.UNKNOWN
    if span.start and day < span.start:
        return Phase.AHEAD
    return Phase.OVER if span.end and span.end < day else Phase.RUNNING


def phases_reading(phases: Sequence[Phase], day: str, unit: str, numerals: Numerals) -> str:
    """Return of how many measures the planned time runs, is over, or is still to come.

    Args:
        phases: one for each measure, at least one.
        day: against which they are told, in words.
        unit: what there are so many of: ``มาตรการ``.
        numerals: of the agency.
    """
    counted = Counter(phases)
    told = [one for one in Phase if counted[one]]
    if len(told) == 1:
        number = counted[told[0]]
        everything = "ทั้ง " if number >= _SEVERAL else ""
        said = f"{everything}{numerals.count(number)} {unit}{told[0].value}"
    else:
        parts = [f"{one.value} {numerals.count(counted[one])} {unit}" for one in told]
        said = f"{' '.join(parts[:-1])} และ{parts[-1]}"
    return f"ตามแผน ณ วันที่ {day} {said}"
