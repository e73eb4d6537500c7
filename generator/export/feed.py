"""The progress of an agency as a feed: what Atom and JSON Feed both tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from generator.chain.news import News, news_of, stable_urn
from generator.chain.reports import told
from generator.chain.work import Work
from generator.model.plan import ProgressRow
from generator.model.tree import Agency
from generator.thai.dates import long_period
from generator.thai.text import control_characters

LANGUAGE: Final = "th"

_TITLE: Final = "ความก้าวหน้าของมาตรการ"
_ABOUT: Final = "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานของ"
_DEMONSTRATION: Final = "เว็บไซต์ตัวอย่าง มิใช่เว็บไซต์ทางการของหน่วยงาน"
# XML has no place for them, and of the control characters for most.
_NO_CHARACTERS: Final = re.compile("[\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """A report.

    Attributes:
        urn: its name, the same for good.
        text: in lines.
        place: where it stands, below the agency's home: ``2566/measures/m03/#progress-2``.
    """

    urn: str
    title: str
    text: str
    day: date
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed.

    Attributes:
        urn: its name, the same for good.
        author: the agency.
        website: of the agency, not this one; None when it is not given.
        home: address of the agency's home on this website, with a slash at its end; None when the
            website does not know where it stands.
        updated: the day of the newest report, else that of the website's data.
        entries: the newest first.
    """

    urn: str
    title: str
    about: str
    author: str
    website: str | None
    home: str | None
    updated: date
    entries: tuple[FeedEntry, ...]


def feed_of(
    agency: Agency,
    works: Iterable[Work],
    place_of: Callable[[News], str],
    *,
    home: str | None,
    as_of: date,
    demonstration: bool,
) -> Feed:
    """Return the feed of an agency; without a dated report it is empty.

    Args:
        agency: one of the data's agencies.
        works: of all its years.
        place_of: returns where a report stands, below the agency's home.
        home: as in ``Feed``.
        as_of: the day of the website's data.
        demonstration: the website is not the agency's own.
    """
    entries = tuple(_entry(one, place_of(one)) for one in news_of(works))
    name = _printable(" ".join(agency.name.split()))
    notice = f" ({_DEMONSTRATION})" if demonstration else ""
    return Feed(
        urn=stable_urn(agency),
        title=f"{_TITLE} · {name}",
        about=f"{_ABOUT}{name}{notice}",
        author=name,
        website=_printable(agency.file.value.website or "") or None,
        home=_printable(home or "") or None,
        updated=entries[0].day if entries else as_of,
        entries=entries,
    )


def moment(day: date) -> str:
    """Return the beginning of a day in Thailand as RFC 3339 writes it."""
    return f"{day.isoformat()}T00:00:00+07:00"


def _entry(news: News, place: str) -> FeedEntry:
    status = news.entry.row.status
    title = f"{news.title} ({status.value})" if status else news.title
    lines = "\n".join(f"{label}: {told}" for label, told in _lines(news))
    return FeedEntry(
        urn=news.urn,
        title=_printable(title),
        text=_printable(lines),
        day=news.day,
        place=place,
    )


def _lines(news: News) -> Iterator[tuple[str, str]]:
    """Yield what a report says, each with its label."""
    row = news.entry.row
    if row.date and row.date.period:
        yield "รายงานเมื่อ", long_period(row.date.period)
    if row.title and news.measure and row.title != news.measure.title:
        yield "รายการที่รายงาน", row.title
    if row.step:
        yield f"ขั้นตอนที่ {row.step}", _step(news, row.step)
    if row.status:
        yield "สถานะ", row.status.value
    if row.percent is not None:
        yield "ความก้าวหน้า", f"ร้อยละ {_plain(row.percent)}"
    if units := _units(row):
        yield "หน่วยงานที่ดำเนินการแล้ว", units
    texts = (
        ("ผลการดำเนินการ", row.result),
        ("ปัญหา อุปสรรค", row.problem),
        ("ข้อเสนอแนะ", row.suggestion),
        ("คำชี้แจงของหน่วยงาน", row.explanation),
    )
    yield from ((label, said) for label, text in texts if (said := told(text)))


def _step(news: News, number: int) -> str:
    steps = news.measure.steps if news.measure else ()
    return steps[number - 1].text if number <= len(steps) else news.title


def _units(row: ProgressRow) -> str | None:
    if row.units_done is None:
        return None
    total = "" if row.units_total is None else f" จาก {row.units_total}"
    return f"{row.units_done}{total} หน่วยงาน"


def _plain(number: Decimal) -> str:
    """Return a number without zeros that say nothing: ``50``, ``33.33``."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _printable(text: str) -> str:
    """Return a text without characters that no page shows either."""
    marked = list(text)
    for place in control_characters(text):
        marked[place] = "\ufffd"
    return _NO_CHARACTERS.sub("\ufffd", "".join(marked))
