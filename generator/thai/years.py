"""Years of the Buddhist era (B.E. = C.E. + 543) and fiscal years (October to September)."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from generator.thai.digits import arabic

ERA_OFFSET = 543
FISCAL_YEARS: Final = (2550, 2599)
"""The first and the last fiscal year, B.E., that data may be of."""
_OCTOBER = 10


def buddhist(day: date) -> int:
    """Return the B.E. calendar year of a day: 20 March 2023 -> 2566."""
    return day.year + ERA_OFFSET


def fiscal_year_of(day: date) -> int:
    """Return the B.E. fiscal year a day lies in: 1 October 2022 -> 2566."""
    return buddhist(day) + (day.month >= _OCTOBER)


def fiscal_year_span(year: int) -> tuple[date, date]:
    """Return the first and the last day of a fiscal year.

    Args:
        year: B.E.; 2566 is 1 October 2022 to 30 September 2023 C.E.
    """
    year_ce = year - ERA_OFFSET
    return date(year_ce - 1, 10, 1), date(year_ce, 9, 30)


def is_fiscal_year(year: int) -> bool:
    """Return whether data may be of a fiscal year, B.E."""
    first, last = FISCAL_YEARS
    return first <= year <= last


def year_meant(typed: str) -> str | None:
    """Return the fiscal year that ``2023``, ``๒๕๖๖`` or ``ปี 2566`` means, or None."""
    match = re.search("(?<![0-9])[0-9]{4}(?![0-9])", arabic(typed))
    if match is None:
        return None
    year = int(match.group())
    meant = (one for one in (year, year + ERA_OFFSET) if is_fiscal_year(one))
    return next(map(str, meant), None)
