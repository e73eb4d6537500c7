"""A cell as Excel keeps it -> the text that was meant, or why nobody can tell."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from typing import Final

from generator.findings import Rule, Wording
from generator.rules import workbook_d as rules
from generator.thai.text import clean, control_characters
from generator.thai.years import ERA_OFFSET, FISCAL_YEARS
from generator.workbook.kinds import Column, Kind
from generator.workbook.opening import Value

_FIRST, _LAST = FISCAL_YEARS
_TELEPHONES: Final = frozenset({"phone", "fax"})
_WITHOUT_ZERO: Final = range(10_000_000, 1_000_000_000)
"""Eight or nine digits: a number of nine or ten that lost its 0. Short ones, 1567, have none."""

_DATES: Final = (Kind.DATE, Kind.PERIOD)
_OLDEST_THAI: Final = 2400  # a greater year is one of the Buddhist era
_CENTURY: Final = (1900, 2000)  # what Excel makes of a year of two digits

_DATE_IN_TEXT: Final = Wording("Excel เปลี่ยนข้อความเป็นวันที่", "Excel made a date of it")
_NUMBER_FOR_DATE: Final = Wording("เป็นตัวเลข ไม่ใช่วันที่", "it is a number, not a date")
_CLOCK: Final = Wording("Excel เปลี่ยนข้อความเป็นเวลา", "Excel made a time of it")
_TRUE_FALSE: Final = Wording("เป็นค่า TRUE หรือ FALSE", "it is TRUE or FALSE")
_CONTROL: Final = Wording("มีอักขระควบคุมที่มองไม่เห็น", "it holds control characters")
_NO_ZERO: Final = Wording("ไม่มีเลข 0 นำหน้า", "it has no 0 before it")
_ENDLESS: Final = Wording("เป็นตัวเลขที่ไม่มีขนาด", "it is no finite number")


class UnreadableError(ValueError):
    """A cell that cannot be read; ``reason`` continues "because", ``rule`` is what tells it."""

    def __init__(self, reason: Wording, rule: Rule = rules.UNREADABLE_CELL) -> None:
        super().__init__(reason.en)
        self.reason, self.rule = reason, rule


def typed_text(column: Column, value: Value) -> str:
    """Return what was typed into a cell, as clean text.

    Raises:
        UnreadableError: it holds something else than what is seen.
    """
    if isinstance(value, str):
        if control_characters(value.replace("\r", "")):
            raise UnreadableError(_CONTROL)
        return clean(value)
    if isinstance(value, bool):
        if set(column.words.values()) == {"yes", "no"}:
            return "yes" if value else "no"
        raise UnreadableError(_TRUE_FALSE)
    if isinstance(value, int | float):
        return _number(column, value)
    if isinstance(value, time | timedelta):
        return _clock(column, value)
    return _date(column, value)


def _number(column: Column, value: float) -> str:
    if not math.isfinite(value):
        raise UnreadableError(_ENDLESS)
    if column.kind in _DATES:
        raise UnreadableError(_NUMBER_FOR_DATE)
    if column.key in _TELEPHONES and int(value) in _WITHOUT_ZERO:
        raise UnreadableError(_NO_ZERO, rules.LOST_ZERO)
    if float(value).is_integer():
        return str(int(value))
    text = f"{value:.15g}"  # as many digits as Excel knows
    return text if "e" not in text else f"{value:.15f}".rstrip("0")


def _clock(column: Column, value: time | timedelta) -> str:
    if column.kind is not Kind.TIME:
        raise UnreadableError(_CLOCK)
    seconds = value.total_seconds() if isinstance(value, timedelta) else 0
    hour, minute = divmod(int(seconds) // 60, 60)
    if isinstance(value, time):
        hour, minute = value.hour, value.minute
    return f"{hour:02d}:{minute:02d} น."


def _date(column: Column, value: date | datetime) -> str:
    """Return a date in the Buddhist era; one that stands in it already is taken as it is."""
    if column.kind not in _DATES:
        raise UnreadableError(_DATE_IN_TEXT)
    year = value.year if value.year > _OLDEST_THAI else value.year + ERA_OFFSET
    if _CENTURY[0] <= value.year < _CENTURY[1]:
        meant = f"{value.day}/{value.month}/{value.year - _CENTURY[0] + 2500}"
        raise UnreadableError(
            Wording(
                f"เป็นวันที่ปี ค.ศ. {value.year} หากหมายถึง {meant} ให้พิมพ์ปีสี่หลัก",
                f"it is a date of {value.year}; write the year in four digits if {meant} is meant",
            )
        )
    if not _FIRST - 10 <= year <= _LAST + 10:
        raise UnreadableError(
            Wording(f"เป็นวันที่ปี พ.ศ. {year}", f"it is a date of the year {year} B.E.")
        )
    return f"{year}-{value.month:02d}-{value.day:02d}"
