"""What the files of a fiscal year hold, in counts and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.plan import MeasureKind
from generator.model.tree import Year, analysed_year
from generator.pages.links import Href
from generator.pages.numerals import Numerals


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """The title of something.

    Attributes:
        number: as printed; None where it has none.
        href: its own page, or None where no link is asked for.
    """

    number: str | None
    title: str
    href: Href | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One kind of what a year holds.

    Attributes:
        counts: ``6 มาตรการ``; each is a sentence of its own.
        titles: what it is made of, where the titles say more than the count.
    """

    title: str
    counts: tuple[str, ...]
    titles: tuple[Numbered, ...] = ()


def work_entries(
    year: Year, numerals: Numerals, pages: Mapping[str, Href] | None = None
) -> tuple[Entry, ...]:
    """Return what the work of the year holds; what its files do not hold is left out.

    Args:
        year: of the agency.
        numerals: of the agency.
        pages: id of a measure -> address of its page, where titles are to lead there.
    """
    entries = (
        _analysis(year, numerals),
        _measures(year, numerals, pages or {}),
        _entry("ความก้าวหน้า", _progress(year, numerals)),
        _entry("ปฏิทินการดำเนินงาน", _counted("กิจกรรม", len(year.calendar.rows), numerals)),
        _entry("คำสั่ง ประกาศ และเอกสารที่เกี่ยวข้อง", _papers(year, numerals)),
        _entry("การเสนอและให้ความเห็นชอบ", _memos(year, numerals)),
        _entry("คณะกรรมการหรือคณะทำงาน", _counted("ตำแหน่ง", len(year.committee.rows), numerals)),
    )
    return tuple(entry for entry in entries if entry is not None)


def result_entries(year: Year, numerals: Numerals) -> tuple[Entry, ...]:
    """Return what the files of the year hold about its result."""
    questions = sum(row.item is None for row in year.questions.rows)
    recommendations = year.recommendations.value.recommendations if year.recommendations else ()
    entries = (
        _entry("คะแนนรายตัวชี้วัด", _counted("ตัวชี้วัด", len(year.indicators.rows), numerals)),
        _entry("ข้อคำถาม", _counted("ข้อ", questions, numerals)),
        _entry("การเปิดเผยข้อมูลรายข้อ", _counted("ข้อ", len(year.disclosures.rows), numerals)),
        _entry("ข้อเสนอแนะของผู้ประเมิน", _counted("ข้อ", len(recommendations), numerals)),
    )
    return tuple(entry for entry in entries if entry is not None)


def _entry(title: str, counts: Iterable[str], titles: tuple[Numbered, ...] = ()) -> Entry | None:
    counts = tuple(counts)
    return Entry(title=title, counts=counts, titles=titles) if counts else None


def _counted(unit: str, number: int, numerals: Numerals) -> tuple[str, ...]:
    return (f"{numerals.count(number)} {unit}",) if number else ()


def _analysis(year: Year, numerals: Numerals) -> Entry | None:
    if year.analysis is None:
        return None
    analysis = year.analysis.value
    parts = (
        ("จุดแข็ง", len(analysis.strengths)),
        ("จุดอ่อน", len(analysis.weaknesses)),
        ("แก้ไขโดยเร่งด่วน", len(analysis.fix)),
        ("พัฒนาให้ดีขึ้น", len(analysis.develop)),
        ("รักษาระดับ", len(analysis.maintain)),
    )
    counts = [f"{name} {numerals.count(number)} ประเด็น" for name, number in parts if number]
    counts += [f"แนวทาง {text}" for text in _counted("ข้อ", len(analysis.guidelines), numerals)]
    before = numerals.year(analysed_year(year))
    return _entry(f"การวิเคราะห์ผลการประเมิน ปี {before}", counts or ("มีรายงานการวิเคราะห์",))


def _measures(year: Year, numerals: Numerals, pages: Mapping[str, Href]) -> Entry | None:
    if year.measures is None:
        return None
    measures = year.measures.value.measures
    kinds = Counter(measure.kind for measure in measures)
    counts = (f"{numerals.count(kinds[kind])} {kind.value}" for kind in MeasureKind if kinds[kind])
    titles = tuple(
        Numbered(number=one.number, title=one.title, href=pages.get(one.id)) for one in measures
    )
    return _entry("มาตรการ", counts, titles)


def _progress(year: Year, numerals: Numerals) -> Iterator[str]:
    rows = year.progress.rows
    yield from _counted("รายการ", len(rows), numerals)
    periods = [row.date.period for row in rows if row.date and row.date.period]
    if periods:
        latest = max(periods, key=lambda period: period.end or date.min)
        yield f"รายการล่าสุด {numerals.period(latest)}"


def _papers(year: Year, numerals: Numerals) -> Iterator[str]:
    papers = year.documents.value.documents if year.documents else ()
    for kind, number in Counter(paper.kind for paper in papers).items():
        yield f"{kind.value} {numerals.count(number)} รายการ"


def _memos(year: Year, numerals: Numerals) -> Iterator[str]:
    memos = year.approval.value.memos if year.approval else ()
    for kind, number in Counter(memo.kind for memo in memos).items():
        yield f"{kind.value} {numerals.count(number)} ฉบับ"
