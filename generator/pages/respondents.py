"""Those who answered the surveys of a fiscal year, as far as they may be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.respondents import (
    SEXES,
    CategoryCount,
    Count,
    Dimension,
    Respondents,
    Withheld,
    respondents,
)
from generator.model.codes import Tool
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.figures import Bar
from generator.pages.head import Head, Link
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.readings import Named
from generator.pages.rules_known import rules_note
from generator.pages.standing_readings import persons_reading
from generator.pages.year_parts import RESPONDENTS

_SEX_NAMES: Final = dict(zip(SEXES, ("ชาย", "หญิง", "อื่น ๆ"), strict=True))
_LOST: Final = "ชื่อแถวหายไปจากเอกสาร"
_LOST_GROUP: Final = "แถวที่ชื่อหายไปจากเอกสาร"
_BARS: Final = "แท่งคือสัดส่วนของผู้ตอบทั้งหมด"
_MARK: Final = "ไม่แสดง"
_KEY: Final = f"“{_MARK}” หมายถึง {wording.FEW_RESPONDENTS}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCount:
    """A number, or the word that stands in its place."""

    text: str
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """The persons of one category.

    Attributes:
        is_lost: the paper has lost the name; ``name`` says so.
        counts: one for each column, the total last.
        bar: how large a part of all they are; None where that is not told.
    """

    name: str
    is_lost: bool = False
    note: str | None = None
    counts: tuple[ShownCount, ...]
    bar: Bar | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTable:
    """All persons by one property; the columns end with the total.

    Attributes:
        key: what the bars mean; None where no row has one.
        reading: which category has most; None where that cannot be told.
    """

    caption: str
    key: str | None
    columns: tuple[str, ...]
    rows: tuple[PersonRow, ...]
    total: PersonRow
    reading: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """Those who answered one survey.

    Attributes:
        who: who was asked.
        total: all of them, in words; None where the tables do not agree on it.
        remarks: what is not told, and why.
    """

    anchor: str
    title: str
    who: str
    total: str | None
    remarks: tuple[str, ...]
    tables: tuple[PersonTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentsView:
    """The page at ``/<agency>/<year>/respondents/``.

    Attributes:
        note: what the reader must know of the rules of the year, or None.
    """

    head: Head
    title: str
    note: str | None
    surveys: tuple[Survey, ...]
    links: tuple[Link, ...]


def respondents_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of those who answered in one fiscal year."""
    path = site.path(assessment.fiscal_year, RESPONDENTS.name)
    year = assessment.year
    found = respondents(year) if year else ()
    view = RespondentsView(
        head=part_head(site, RESPONDENTS, assessment),
        title=f"{wording.RESPONDENTS} {site.in_full(assessment.fiscal_year)}",
        note=rules_note(assessment),
        surveys=tuple(_survey(site, assessment, one) for one in found),
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("respondents.md.j2", view=view))


def _survey(site: AgencySite, assessment: Assessment, found: Respondents) -> Survey:
    count = site.numerals.count
    return Survey(
        anchor=found.tool.value.lower(),
        title=Names.of(assessment, site.numerals).tool(found.tool),
        who=_who(site, assessment, found.tool),
        total=None if found.total is None else f"{count(found.total)} คน",
        remarks=tuple(_remarks(found)),
        tables=tuple(_table(one, site.numerals) for one in found.dimensions),
    )


def _who(site: AgencySite, assessment: Assessment, tool: Tool) -> str:
    """Return who was asked, in the words of the announcement of the year where it has any."""
    national = site.data.national.get(assessment.fiscal_year)
    announcement = national.announcement if national else None
    said = announcement.value.answered_by.get(tool) if announcement else None
    return f"ผู้มีสิทธิตอบ: {said}" if said else wording.ANSWERED_BY[tool]


def _remarks(found: Respondents) -> Iterator[str]:
    counts = [count for one in found.dimensions for count in one.counts]
    if all(not isinstance(count, int) for count in counts):
        yield wording.FEW_RESPONDENTS if found.withholds else "เอกสารไม่ได้ระบุจำนวน"
        return
    if not any(one.told for one in found.dimensions):
        yield "ไม่แสดงจำนวนแยกตามเพศ เพื่อมิให้ระบุตัวผู้ตอบได้"
    if any(count is Withheld.NUMBER for count in _shown(found)):
        yield _KEY
    sums = {one.total for one in found.dimensions if isinstance(one.total, int)}
    if len(sums) > 1:
        yield "จำนวนรวมของแต่ละตารางไม่เท่ากัน แสดงตามที่พิมพ์ในเอกสาร"


def _shown(found: Respondents) -> Iterator[Count]:
    """Yield the numbers that have a cell in a table."""
    for one in found.dimensions:
        places = one.told
        for some, total in (
            *((row.persons, row.total) for row in one.categories),
            (one.persons, one.total),
        ):
            yield from (*(some[place] for place in places), total)


def _table(dimension: Dimension, numerals: Numerals) -> PersonTable:
    places = dimension.told
    rows = tuple(_row(one, places, dimension.total, numerals) for one in dimension.categories)
    return PersonTable(
        caption=dimension.name,
        key=_BARS if any(one.bar for one in rows) else None,
        columns=(*(_SEX_NAMES[dimension.sexes[place]] for place in places), "รวม"),
        rows=rows,
        total=PersonRow(
            name="รวม",
            counts=tuple(
                _written(count, numerals)
                for count in (*(dimension.persons[place] for place in places), dimension.total)
            ),
        ),
        reading=_reading(dimension, numerals),
    )


def _reading(dimension: Dimension, numerals: Numerals) -> str | None:
    categories, whole = dimension.categories, dimension.total
    groups = [
        Named(name=one.category or _LOST_GROUP, value=Decimal(one.total))
        for one in categories
        if isinstance(one.total, int)
    ]
    return persons_reading(
        groups,
        whole if isinstance(whole, int) else None,
        numerals,
        some_withheld=len(groups) < len(categories),
    )


def _row(
    category: CategoryCount, places: tuple[int, ...], whole: Count, numerals: Numerals
) -> PersonRow:
    counts = (*(category.persons[place] for place in places), category.total)
    return PersonRow(
        name=category.category or _LOST,
        is_lost=category.category is None,
        note=category.note,
        counts=tuple(_written(count, numerals) for count in counts),
        bar=_bar(category.total, whole),
    )


def _written(count: Count, numerals: Numerals) -> ShownCount:
    if isinstance(count, Withheld):
        return ShownCount(text=_MARK, is_withheld=True)
    return ShownCount(text="–" if count is None else numerals.count(count))


def _bar(part: Count, whole: Count) -> Bar | None:
    if not isinstance(part, int) or not isinstance(whole, int) or not whole:
        return None
    return Bar(length=100 * part // whole, look="unmarked")
