"""Who answered the surveys of a fiscal year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.assess.assessment import Assessment
from generator.assess.privacy import MOST_TO_HIDE, Protected, protected
from generator.assess.respondents import FEMALE, MALE, OTHER, TOTAL
from generator.model.codes import Tool
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.naming import Names
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.sources import page_source
from generator.pages.survey_links import RESPONDENTS, page_links

_COLUMNS = {MALE: "ชาย", FEMALE: "หญิง", OTHER: "อื่น\u00a0ๆ", TOTAL: "รวม"}
_HIDDEN = "ไม่แสดง"
_NOT_GIVEN = "–"
_NOTE_HELD_BACK = "ไม่แสดงหมายเหตุที่มีจำนวนซึ่งไม่แสดง"


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentLine:
    """One row of a table of respondents.

    Attributes:
        is_lost: whether the paper has no name for it, so that ``name`` are our words.
        cells: numbers as printed, or why there is none.
    """

    name: str
    is_lost: bool
    cells: tuple[str, ...]
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentTable:
    """The respondents of one tool by one property."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[RespondentLine, ...]
    totals: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolRespondents:
    """The respondents of one tool.

    Attributes:
        total: how many answered; None where the tables do not agree, or it is not told.
    """

    title: str
    answered_by: str
    total: str | None
    tables: tuple[RespondentTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentsView:
    """The page at ``/<agency>/<year>/respondents/``.

    Attributes:
        keys: what stands in the place of numbers, and why.
    """

    head: Head
    title: str
    keys: tuple[str, ...]
    tools: tuple[ToolRespondents, ...]
    links: tuple[Link, ...]


def respondents_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of those who answered in one fiscal year."""
    path = site.path(assessment.fiscal_year, RESPONDENTS)
    tables = protected(assessment.year.respondents.rows if assessment.year else ())
    view = RespondentsView(
        head=_head(site, path, assessment),
        title=f"{wording.RESPONDENTS} {site.in_full(assessment.fiscal_year)}",
        keys=tuple(_keys(site, tables)),
        tools=tuple(_tools(site, assessment, tables)),
        links=page_links(site, path, assessment),
    )
    return Page(path=path, text=render("respondents.md.j2", view=view))


def _head(site: AgencySite, path: str, assessment: Assessment) -> Head:
    year = assessment.fiscal_year
    short = site.year_title(year)
    head = site.head(
        path,
        kind=RESPONDENTS,
        title=f"{wording.RESPONDENTS} {short}",
        description=f"จำนวน{wording.RESPONDENTS} {site.in_full(year)} ของ{site.agency.name}",
    )
    return replace(
        head,
        breadcrumbs=site.trail(path, (short, site.path(year)), (wording.RESPONDENTS, None)),
        years=site.year_links(path, year),
        as_of=site.numerals.day(site.context.day_of(site.agency.slug, year)),
        source=page_source(site, assessment),
        notices=agency_notices(site, assessment),
    )


def _keys(site: AgencySite, tables: Sequence[Protected]) -> Iterator[str]:
    if any(table.hidden for table in tables):
        few = f"{site.numerals.count(1)}–{site.numerals.count(MOST_TO_HIDE)}"
        yield (
            f"“{_HIDDEN}” หมายถึง {wording.FEW_RESPONDENTS}"
            f" ได้แก่ จำนวน {few} คน และจำนวนอื่นที่จะทำให้คำนวณจำนวนนั้นได้"
        )
    cells = (cell for table in tables for one in table.dimension.categories for cell in one.cells)
    if any(cell is None for cell in cells):
        yield f"“{_NOT_GIVEN}” หมายถึง {site.no_data}"


def _tools(
    site: AgencySite, assessment: Assessment, tables: Sequence[Protected]
) -> Iterator[ToolRespondents]:
    names = Names.of(assessment, site.numerals)
    result = assessment.year.result.value if assessment.year and assessment.year.result else None
    for tool in (Tool.IIT, Tool.EIT):
        mine = [table for table in tables if table.dimension.tool is tool]
        stated = result.iit_respondents if result and tool is Tool.IIT and not mine else None
        if mine or stated is not None:
            yield ToolRespondents(
                title=names.tool(tool),
                answered_by=wording.ANSWERED_BY[tool],
                total=_total(site, mine, stated),
                tables=tuple(_table(site, table) for table in mine),
            )


def _total(site: AgencySite, tables: Sequence[Protected], stated: int | None) -> str | None:
    """Return how many answered a tool: what all its tables say, else what the result says."""
    totals = {table.dimension.persons for table in tables} or {stated}
    number = totals.pop()
    if totals or number is None:
        return None
    if 0 < number <= MOST_TO_HIDE or any(number in table.numbers for table in tables):
        return wording.FEW_RESPONDENTS
    return f"{site.numerals.count(number)} คน"


def _table(site: AgencySite, table: Protected) -> RespondentTable:
    dimension = table.dimension
    lines = []
    for row, one in enumerate(dimension.categories):
        may_tell = one.note is None or table.may_tell(one.note)
        lines.append(
            RespondentLine(
                name=one.name or f"ชื่อรายการ: {site.no_data}",
                is_lost=one.name is None,
                cells=_cells(site, table, row, one.cells),
                note=one.note if may_tell else _NOTE_HELD_BACK,
            )
        )
    return RespondentTable(
        caption=dimension.name,
        columns=tuple(_COLUMNS[column] for column in (*dimension.columns, TOTAL)),
        rows=tuple(lines),
        totals=_cells(site, table, len(lines), dimension.totals),
    )


def _cells(
    site: AgencySite, table: Protected, row: int, numbers: Sequence[int | None]
) -> tuple[str, ...]:
    def written(column: int, number: int | None) -> str:
        if number is None:
            return _NOT_GIVEN
        return site.numerals.count(number) if table.shows(row, column) else _HIDDEN

    return tuple(written(column, number) for column, number in enumerate(numbers))
