"""The plan of a fiscal year as a file for calendar programs (``calendar.ics``).

Source:
    RFC 5545: content lines (3.1), TEXT (3.3.11), all-day events (3.6.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from generator.assess.schedule import Planned, schedule_of
from generator.model.tree import Agency, Year
from generator.thai.text import control_characters

_LONGEST_LINE: Final = 75  # octets, without the line break
_LINE_BREAK: Final = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_REPLACEMENT: Final = "\ufffd"
_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_DAY: Final = timedelta(days=1)


def calendar_file(agency: Agency, year: Year, as_of: date) -> bytes | None:
    """Return the plan of a year for calendar programs, or None where nothing in it has days.

    An event knows itself again by the folder of its agency, the year and its id, wherever the
    website stands. What is due within a period stands on the last day of it.

    Args:
        agency: whose plan it is.
        year: one of its years.
        as_of: the day of which the file speaks; there is no other clock in it.
    """
    planned = tuple(one for one in schedule_of(year).all if one.span)
    if not planned:
        return None
    title = f"ปฏิทินการดำเนินงาน ปีงบประมาณ พ.ศ. {year.fiscal_year} {agency.name}"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Prongsai//Prongsai//TH",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(title)}",
        f"X-WR-CALNAME:{_text(title)}",
    ]
    for one in planned:
        uid = f"{agency.slug}.{year.fiscal_year}.{one.key}@prongsai"
        lines += _event(one, uid, as_of)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(planned: Planned, uid: str, as_of: date) -> Iterator[str]:
    first, last = _days(planned)
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{as_of:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{last + _DAY:%Y%m%d}"  # the day after: an end is not part of the event
    yield f"SUMMARY:{_text(planned.title)}"
    if told := "\n".join(_description(planned)):
        yield f"DESCRIPTION:{_text(told)}"
    yield f"CATEGORIES:{_text(planned.kind)}"
    yield "TRANSP:TRANSPARENT"  # nobody is busy because of it
    yield "END:VEVENT"


def _days(planned: Planned) -> tuple[date, date]:
    """Return the first and the last day; where one is missing the event stands on the other."""
    span = planned.span
    first, last = (span.start or span.end, span.end or span.start) if span else (None, None)
    if first is None or last is None:
        raise ValueError("an event needs a day")
    return first, last


def _description(planned: Planned) -> Iterator[str]:
    if planned.of:
        yield f"{planned.kind}: {planned.of_title} (ขั้นตอนที่ {planned.step})"
    if planned.period:
        yield f"ระยะเวลา: {planned.period.text}"
    if planned.responsible:
        yield f"ผู้รับผิดชอบ: {', '.join(planned.responsible)}"
    if planned.note:
        yield f"หมายเหตุ: {planned.note}"


def _text(text: str) -> str:
    """Return a text as the value of a property."""
    characters = list(_LINE_BREAK.sub("\n", text))
    for place in control_characters("".join(characters)):
        characters[place] = _REPLACEMENT
    return "".join(characters).replace("\t", " ").translate(_ESCAPED)


def _folded(line: str) -> Iterable[str]:
    """Yield the parts of a line, each short enough; no character stands in two of them."""
    if len(line.encode()) <= _LONGEST_LINE:
        yield line
        return
    part, size = "", 0
    for character in line:
        length = len(character.encode())
        if size + length > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part, size = part + character, size + length
    yield part
