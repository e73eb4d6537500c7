"""What was announced for everyone in one fiscal year, and every agency that is listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.assess.peers import NationalAssessment
from generator.model.dated import Dated
from generator.model.national import AnnouncementFile, MasterPlan
from generator.pages import wording
from generator.pages.context import PageContext
from generator.pages.dataset import ShownBundle, shown_bundle
from generator.pages.downloads import ShownDownload, shown_download
from generator.pages.entry import AgencyEntry
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.head import Head, Link, YearLink, search_href, statement_links
from generator.pages.links import Href, anchor_href, page_path, relative
from generator.pages.listed_agencies import ListedMaker, ListedTable, listed_note
from generator.pages.naming import Names
from generator.pages.national_links import national_path
from generator.pages.numerals import Numerals
from generator.pages.page import NATIONAL, PORTAL, Page
from generator.pages.papers import day
from generator.pages.sources import national_source
from generator.pages.type_summaries import FigureTable, SummaryMaker

_FILTER: Final = "filter"
_SUMMARIES: Final = "types"
_LISTED: Final = "agencies"
_DATA: Final = "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalView:
    """The page at ``/national/<year>/``.

    Attributes:
        facts: what the announcement says, as far as it is given.
        plan: what the national plan aims at, in the words of the announcement, or None.
        note: what the data says of the announcement, or None.
        nothing: said where nothing is given at all.
        summaries: tables of all types.
        contents: the parts of the page, where there are several.
        listed: the listed agencies by type, in the order of the file.
        downloads: both as files; ``bundle`` all of them together.
    """

    head: Head
    title: str
    facts: tuple[Fact, ...]
    plan: str | None
    note: str | None
    nothing: str | None
    contents: tuple[Link, ...]
    summaries: tuple[FigureTable, ...]
    summaries_anchor: str
    listed: tuple[ListedTable, ...]
    listed_anchor: str
    downloads: tuple[ShownDownload, ...]
    bundle: ShownBundle | None
    downloads_anchor: str


def national_page(
    entries: Sequence[AgencyEntry], national: NationalAssessment, context: PageContext
) -> Page:
    """Return the page of what was announced for everyone in one fiscal year.

    Args:
        entries: of all agencies of the website.
        national: what follows from the announcement.
        context: what was decided before.
    """
    year, numerals = national.year.fiscal_year, Numerals()
    path = national_path(context, year)
    announcement = national.year.announcement
    given = announcement.value if announcement else AnnouncementFile()
    facts = tuple(_facts(given, national, numerals))
    plan = given.master_plan.text if given.master_plan else None
    summaries = SummaryMaker(national, numerals).tables()
    listed = _listed(entries, national, context, path)
    bundle = context.bundles.get(f"{NATIONAL}/{year}")
    is_empty = not (facts or plan or given.note or summaries or listed)
    view = NationalView(
        head=_head(national, context, path, filtered=bool(listed)),
        title=f"{wording.NATIONAL} {wording.year_in_full(year, numerals)}",
        facts=facts,
        plan=plan,
        note=given.note,
        nothing=context.no_data if is_empty else None,
        contents=_contents(listed, numerals) if summaries and listed else (),
        summaries=summaries,
        summaries_anchor=_SUMMARIES,
        listed=listed,
        listed_anchor=_LISTED,
        downloads=tuple(
            shown_download(one, numerals) for one in context.downloads.get(f"{NATIONAL}/{year}", ())
        ),
        bundle=shown_bundle(bundle, numerals) if bundle else None,
        downloads_anchor=_DATA,
    )
    return Page(path=path, text=render("national.md.j2", view=view))


def _head(national: NationalAssessment, context: PageContext, path: str, *, filtered: bool) -> Head:
    numerals = Numerals()
    year = national.year.fiscal_year
    root = relative(path, page_path(context.single or PORTAL), context.single)
    title = f"{wording.NATIONAL} {wording.year_in_short(year, numerals)}"
    has_scores = bool(national.types)
    return Head(
        kind="national",
        title=title,
        description=f"{wording.NATIONAL} {wording.year_in_full(year, numerals)}",
        portal=root,
        search=search_href(path, context),
        breadcrumbs=(
            Link(title=wording.HOME if context.single else wording.ALL_AGENCIES, href=root),
            Link(title=title),
        ),
        years=tuple(
            YearLink(
                label=numerals.year(one),
                href=relative(path, national_path(context, one), context.single),
                current=one == year,
            )
            for one in sorted(context.national, reverse=True)
        ),
        as_of=numerals.day(context.day_of(NATIONAL, year)),
        source=national_source(national.year),
        demonstration=context.demonstration,
        notices=(wording.PERCEPTION, wording.NACC_ANNOUNCED) if has_scores else (),
        links=statement_links(path, context),
        scripts=(_FILTER,) if filtered else (),
    )


def _facts(
    given: AnnouncementFile, national: NationalAssessment, numerals: Numerals
) -> Iterator[Fact]:
    """Yield what the announcement says, without its words on the national plan."""
    names = Names(edition=national.edition, year=None, numerals=numerals)
    told = (
        ("ประกาศ", given.title),
        ("วันที่ประกาศ", day(given.date, None, numerals)),
        ("มติ", given.resolution),
        ("ผู้ลงนาม", given.signed_by),
        ("หน่วยงานที่ประเมิน", _counted(given.agencies, "หน่วยงาน", numerals)),
        ("ผู้มีส่วนร่วมในการประเมิน", _counted(given.participants, "คน", numerals)),
        ("คะแนนเฉลี่ย", None if given.mean is None else f"{numerals.score(given.mean)} คะแนน"),
        (wording.PASSED, _counted(given.passed, "หน่วยงาน", numerals)),
        ("ช่วงเวลาเก็บข้อมูล", _window(given.opens, given.closes, numerals)),
        ("หน่วยงานที่ร่วมดำเนินการ", " · ".join(given.partners)),
        *((names.tool(code), text) for code, text in given.answered_by.items()),
        *_plan(given.master_plan, numerals),
    )
    for label, text in told:
        if text:
            yield Fact(label=label, text=text)


def _window(opens: Dated | None, closes: Dated | None, numerals: Numerals) -> str:
    first, last = day(opens, None, numerals), day(closes, None, numerals)
    ends = (f"ตั้งแต่ {first}" if first else None, f"ถึง {last}" if last else None)
    return " ".join(end for end in ends if end)


def _plan(plan: MasterPlan | None, numerals: Numerals) -> Iterator[tuple[str, str | None]]:
    if plan is None:
        return
    yield "ระยะของแผนแม่บท", plan.period
    if plan.pass_mark is not None:
        yield "เกณฑ์ของแผนแม่บท", f"{numerals.mark(plan.pass_mark)} คะแนนขึ้นไป"
    if plan.target_percent is not None:
        yield "ค่าเป้าหมายของแผนแม่บท", f"ร้อยละ {numerals.mark(plan.target_percent)} ของหน่วยงาน"


def _counted(count: int | None, unit: str, numerals: Numerals) -> str | None:
    return None if count is None else f"{numerals.count(count)} {unit}"


def _contents(listed: tuple[ListedTable, ...], numerals: Numerals) -> tuple[Link, ...]:
    count = numerals.count(sum(len(table.rows) for table in listed))
    return (
        Link(title="ผลการประเมินแยกตามประเภทหน่วยงาน", href=anchor_href(_SUMMARIES)),
        Link(title=f"รายชื่อในประกาศ {count} หน่วยงาน", href=anchor_href(_LISTED)),
    )


def _listed(
    entries: Sequence[AgencyEntry], national: NationalAssessment, context: PageContext, path: str
) -> tuple[ListedTable, ...]:
    year = national.year.fiscal_year
    maker = ListedMaker(year, Numerals(), _hrefs(entries, year, context, path), anchored=True)
    listed = [one for one in national.types if one.listed]
    listed.sort(key=lambda one: one.listed[0].row.line)
    return tuple(maker.table(one, one.listed, note=listed_note(one, Numerals())) for one in listed)


def _hrefs(
    entries: Sequence[AgencyEntry], fiscal_year: int, context: PageContext, path: str
) -> Mapping[int, Href]:
    """Return line of the list -> home of the agency, for those with pages in this website."""
    published = context.published
    return {
        one.rows[fiscal_year]: relative(path, page_path(one.slug), context.single)
        for one in entries
        if fiscal_year in one.rows and (published is None or one.slug in published)
    }
