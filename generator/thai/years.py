"""Years of the Buddhist era (B.E. = C.E. + 543) and fiscal years (October to September)."""

from __future__ import annotations

from datetime import date

ERA_OFFSET = 543
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
