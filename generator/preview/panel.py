"""The panel at the end of a previewed page: what was found in its files, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.build.building import is_shared
from generator.chain.work import Work
from generator.checked import Checked
from generator.failure import ProngsaiError
from generator.findings import Finding, Language, in_order
from generator.messages import summary_line
from generator.messages.concerned import agency_of, fiscal_year_of, only
from generator.messages.unit_lines import unit_lines
from generator.pages.environment import render
from generator.pages.page import PORTAL
from generator.preview.criteria import HeldCriterion, held_criteria
from generator.preview.missing import Missing, missing_files
from generator.preview.page_files import PageFiles, page_files
from generator.preview.shown_findings import ShownFinding, shown_findings

_THAI = Language.TH


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is known since the website was last made.

    Attributes:
        data: the folder of the data.
        files: what lies in it, each below it and with ``/``.
        published: agencies that have pages in the website.
        problems: site -> what was found wrong with its pages or links.
        failure: why the website could not be made anew, or None.
    """

    data: Path
    checked: Checked
    files: frozenset[str]
    published: frozenset[str]
    problems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    failure: ProngsaiError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many findings there are of a year or an agency, with the way to where they are told."""

    title: str
    href: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelView:
    """The panel.

    Attributes:
        troubles: why the page is not as the files are.
    """

    is_open: bool
    summary: str
    troubles: tuple[str, ...]
    findings: tuple[ShownFinding, ...]
    missing: tuple[Missing, ...]
    criteria: tuple[HeldCriterion, ...]
    units: tuple[str, ...]
    counts_title: str
    counts: tuple[Count, ...]


def panel(state: State, address: str) -> str:
    """Return the panel of the page at an address, as HTML."""
    reading = state.checked.reading
    page = page_files(address, reading.slugs, _single(state))
    blocking = tuple(_blocking(state, page))
    findings = in_order((*blocking, *_own(state, page)))
    missing = tuple(_missing(state, page))
    work = _work(state, page)
    counted = tuple(_counted(state, page)) if page.is_summary else ()
    total = in_order((*findings, *(one for group in counted for one in group.findings)))
    summary = summary_line(total, _THAI)
    view = PanelView(
        is_open=state.failure is not None or any(one.is_error for one in total),
        summary=f"{summary} · ยังไม่มี {len(missing)} ไฟล์" if missing else summary,
        troubles=tuple(_troubles(state, page, blocking)),
        findings=tuple(shown_findings(findings, state.data.resolve().parent)),
        missing=missing,
        criteria=held_criteria(work) if work else (),
        units=unit_lines(work, _THAI) if work else (),
        counts_title="ข้อที่พบในแต่ละปี" if page.agency else "ข้อที่พบของแต่ละหน่วยงาน",
        counts=tuple(
            Count(title=one.title, href=one.href, summary=summary_line(one.findings, _THAI))
            for one in counted
        ),
    )
    return render("preview.html.j2", view=view)


def _single(state: State) -> str | None:
    site = state.checked.reading.data.site
    return site.value.single if site else None


def _blocking(state: State, page: PageFiles) -> Iterator[Finding]:
    """Yield the errors because of which the page stays as it was."""
    for one in state.checked.errors:
        of_agency = page.agency is not None and agency_of(one) == page.agency
        if of_agency or is_shared(one, state.checked.reading.data):
            yield one


def _own(state: State, page: PageFiles) -> Iterator[Finding]:
    """Yield what was found in the files of the page; where they are many, not what is counted."""
    reading = state.checked.reading
    for one in state.checked.findings:
        agency = agency_of(one)
        is_deeper = agency in reading.slugs and (
            agency != page.agency or fiscal_year_of(one) is not None
        )
        if page.shows(one.place.file.removeprefix(f"{reading.data.folder}/")) and not (
            page.is_summary and is_deeper
        ):
            yield one


def _missing(state: State, page: PageFiles) -> Iterator[Missing]:
    if page.agency is None or page.fiscal_year is None:
        return
    folder = f"{page.agency}/{page.fiscal_year}/"
    there = {file.removeprefix(folder) for file in state.files if file.startswith(folder)}
    agency = state.checked.reading.data.agency(page.agency)
    yield from missing_files(agency, page.fiscal_year, there)


def _work(state: State, page: PageFiles) -> Work | None:
    """Return the work a page of a year is about: one that is made of its measures, or None."""
    if page.agency is None or page.fiscal_year is None:
        return None
    folder = f"{page.agency}/{page.fiscal_year}/"
    if not page.shows(f"{folder}measures.yml"):
        return None
    if any(f"/{folder}" in one.place.file for one in state.checked.errors):
        return None  # what cannot be read would seem to lack
    return state.checked.works.get((page.agency, page.fiscal_year))


def _troubles(state: State, page: PageFiles, blocking: Sequence[Finding]) -> Iterator[str]:
    """Yield why the page is not as the files are."""
    if state.failure:
        yield f"สร้างหน้าใหม่ไม่ได้ จึงคงหน้าเว็บชุดเดิมไว้: {state.failure.thai}"
    if blocking and page.agency not in {None, *state.published}:
        yield "ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ จึงยังไม่มีหน้าเว็บ"
    elif blocking:
        yield "ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ หน้านี้จึงเป็นหน้าล่าสุดที่ยังใช้ได้"
    yield from state.problems.get(page.agency or PORTAL, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """The findings of a year or an agency, which a page counts."""

    title: str
    href: str
    findings: tuple[Finding, ...]


def _counted(state: State, page: PageFiles) -> Iterator[_Group]:
    """Yield the findings of each year of the agency, or of each agency."""
    findings = state.checked.findings
    if page.agency is None:
        for slug, name in _agencies(state):
            found = only(findings, agencies=(slug,))
            yield _Group(title=name, href=f"/{slug}/", findings=found)
        return
    root = "/" if page.agency == _single(state) else f"/{page.agency}/"
    of_agency = only(findings, agencies=(page.agency,))
    for year in sorted(_years(state, page.agency, of_agency), reverse=True):
        found = only(of_agency, fiscal_year=year)
        yield _Group(title=f"ปี {year}", href=f"{root}{year}/", findings=found)


def _agencies(state: State) -> Iterator[tuple[str, str]]:
    """Yield folder and name of each agency, also where its ``agency.yml`` cannot be used."""
    reading = state.checked.reading
    for slug in reading.slugs:
        agency = reading.data.agency(slug)
        yield slug, agency.name if agency else reading.unknown[slug]


def _years(state: State, slug: str, findings: Sequence[Finding]) -> set[int]:
    data = state.checked.reading.data
    agency = data.agency(slug)
    years = set(data.fiscal_years(agency)) if agency else set()
    return years | {year for one in findings if (year := fiscal_year_of(one))}
