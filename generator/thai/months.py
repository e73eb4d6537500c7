"""The names of the Thai months and weekdays, and how they are typed."""

from __future__ import annotations

import re

MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
SHORT_MONTHS = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")  # date.weekday(): 0 is Monday

_ENDING = re.compile("คม$|ยน$|พันธ์$")
_SHORT_THURSDAY = "พฤหัส"


def _bare(typed: str) -> str:
    return typed.replace(".", "").replace(" ", "")


_NUMBERS = {
    name: number
    for names in (MONTHS, [_ENDING.sub("", name) for name in MONTHS], map(_bare, SHORT_MONTHS))
    for number, name in enumerate(names, start=1)
}


def _spellings() -> str:
    """Return the pattern of a month: the name, the name without its ending, the abbreviation.

    The dots of an abbreviation may be missing, a space may stand between its two parts.
    """
    full = [_ENDING.sub(lambda ending: f"(?:{ending.group()})?", name) for name in MONTHS]
    short = [r"\.? ?".join(name.split(".")[:2]) + r"\.?" for name in SHORT_MONTHS]
    return "|".join(full + short)


MONTH_PATTERN = _spellings()
WEEKDAY_PATTERN = "|".join((*WEEKDAYS, _SHORT_THURSDAY))


def month_number(typed: str) -> int:
    """Return 1–12 for a month as `MONTH_PATTERN` finds it.

    Raises:
        KeyError: it is no Thai month.
    """
    return _NUMBERS[_bare(typed)]


def weekday_number(typed: str) -> int:
    """Return 0 (Monday) to 6 for a weekday as `WEEKDAY_PATTERN` finds it."""
    return WEEKDAYS.index("พฤหัสบดี" if typed == _SHORT_THURSDAY else typed)


def read_month(typed: str) -> int | None:
    """Return 1–12 for a month in any of its spellings, ``ม.ค.``, ``มค``, ``มกราคม``; else None."""
    return _NUMBERS.get(_bare(typed))
