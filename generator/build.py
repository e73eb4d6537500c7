"""The one place where the steps meet: read, check, assess, pages, site."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.assess.assessment import Assessment, assess_year
from generator.check.check import check
from generator.check.editions import years_without_edition
from generator.findings import Finding, Severity, Wording, in_order
from generator.messages import agency_of
from generator.model.identity import AgencyFile
from generator.model.tree import Agency, Data, Document
from generator.pages.context import PageContext
from generator.pages.page import Page
from generator.pages.site_pages import pages_of
from generator.read import Reading, read_data
from generator.settings import AsOf, Settings, as_of
from generator.site.assemble import agencies_in
from generator.site.docs import write_docs
from generator.thai.dates import long_date
from generator.website import Advance, make_site, site_jobs, site_title


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The data with everything found in it.

    Attributes:
        findings: of form and of numbers, sorted by place.
    """

    reading: Reading
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep a site from being built."""
        return tuple(one for one in self.findings if one.rule.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What became of a build.

    Attributes:
        pages: number of pages that were put in place.
        kept: agencies with errors in their data, left as they last were.
        problems: site -> what MkDocs or the crawl of the website found.
        errors: the findings that kept sites from being built.
        days: the as-of dates that were chosen, as sentences.
    """

    pages: int = 0
    kept: tuple[str, ...] = ()
    problems: Mapping[str, tuple[str, ...]]
    errors: tuple[Finding, ...] = ()
    days: tuple[Wording, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything that was asked for stands in place."""
        return not (self.kept or self.problems or self.errors)


def check_data(settings: Settings) -> Checked:
    """Return the data and all findings: form first read, then numbers checked."""
    reading = read_data(settings.data)
    editions = reading.editions
    numbers = check(reading.data, editions.find)
    unknown = years_without_edition(reading.data, editions.find, editions.schemes)
    # Without its result.yml a year has lost what was not counted and whether there was a result
    # at all: what its numbers seem to say then follows from that one mistake.
    lost = {
        one.place.file.removesuffix("result.yml")
        for one in reading.findings
        if one.rule.severity is Severity.ERROR and one.place.file.endswith("/result.yml")
    }
    kept = (one for one in numbers if f"{one.place.file.rpartition('/')[0]}/" not in lost)
    return Checked(reading=reading, findings=in_order((*reading.findings, *kept, *unknown)))


def check_online(
    checked: Checked, *, agencies: Collection[str] = (), fiscal_year: int | None = None
) -> Checked:
    """Return the data with everything found in it, and what the web says to its links.

    Args:
        checked: the data.
        agencies: only their links; empty means all.
        fiscal_year: only the links of that year; None means all.
    """
    from generator.check.online import online_findings  # `check` alone does without a network

    data = checked.reading.data
    asked = (
        replace(
            agency,
            years=tuple(one for one in agency.years if fiscal_year in (None, one.fiscal_year)),
        )
        for agency in data.agencies
        if not agencies or agency.slug in agencies
    )
    found = online_findings(replace(data, agencies=tuple(asked)))
    return replace(checked, findings=in_order((*checked.findings, *found)))


def assessments(reading: Reading) -> dict[tuple[str, int], Assessment]:
    """Return the results by agency and fiscal year, for every year that has pages."""
    data, find = reading.data, reading.editions.find
    return {
        (agency.slug, year): assess_year(data, find, agency, year)
        for agency in data.agencies
        for year in data.fiscal_years(agency)
    }


def build(
    settings: Settings,
    checked: Checked,
    *,
    agencies: Collection[str] = (),
    workers: int = 1,
    advance: Advance | None = None,
) -> Built:
    """Write the pages and put the finished sites into the website.

    Args:
        settings: the folders.
        checked: the data as it was read.
        agencies: only these, and the portal; empty means all.
        workers: processes at most.
        advance: told how many sites are done.

    Raises:
        ProngsaiError: pages or website cannot be written.
    """
    reading = checked.reading
    broken = {agency_of(one) for one in checked.errors}
    wanted = set(agencies or reading.slugs)
    errors = tuple(one for one in checked.errors if agency_of(one) in {None, *wanted})
    if None in broken:
        return Built(errors=errors, problems={})  # what all share is wrong: all stays as it is
    unusable = frozenset(slug for slug in broken if slug)
    days = as_of(reading.data, settings.as_of)
    published = agencies_in(settings.site) | (wanted - unusable)
    made = pages(settings, reading, days, unusable=unusable, published=published)
    write_docs(made, settings.build / "docs", known=unusable)
    jobs = site_jobs(settings, reading.data, wanted - unusable)
    site = make_site(settings, jobs, reading, workers=workers, advance=advance)
    return Built(
        pages=site.pages,
        kept=tuple(sorted(unusable & wanted)),
        problems=site.problems,
        errors=errors,
        days=tuple(_chosen_days(reading, days, wanted - unusable)),
    )


def pages(
    settings: Settings,
    reading: Reading,
    days: AsOf,
    *,
    unusable: frozenset[str] = frozenset(),
    published: frozenset[str] | None = None,
) -> tuple[Page, ...]:
    """Return the pages of every agency whose data can be used, and of the list of agencies.

    Args:
        settings: the folders.
        reading: the data.
        days: the as-of dates.
        unusable: agencies with errors in their data.
        published: agencies that have pages in the website; None means all.
    """
    data = _with_stand_ins(reading)
    context = PageContext(
        title=site_title(data),
        as_of=days.of_site(),
        days={
            (agency.slug, year): days.of_year(agency, year)
            for agency in data.agencies
            for year in data.fiscal_years(agency)
        },
        demonstration=data.site is not None and data.site.value.demonstration,
        single=data.site.value.single if data.site else None,
        content=_content(settings),
        unusable=unusable | reading.unknown.keys(),
        published=published,
    )
    return tuple(pages_of(data, assessments(reading), context))


def _with_stand_ins(reading: Reading) -> Data:
    """Return the data with the names of agencies whose ``agency.yml`` cannot be used.

    The list of agencies still leads to what was last published of them.
    """
    unknown = (
        Agency(
            slug=slug,
            file=Document(file="", value=AgencyFile(name=name, type=""), places={}),
        )
        for slug, name in reading.unknown.items()
    )
    agencies = sorted((*reading.data.agencies, *unknown), key=lambda agency: agency.slug)
    return replace(reading.data, agencies=tuple(agencies))


def _content(settings: Settings) -> dict[str, str]:
    """Return the hand-written pages by name."""
    folder = settings.project / "content"
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}


def _chosen_days(reading: Reading, days: AsOf, slugs: Collection[str]) -> Iterator[Wording]:
    """Yield the as-of dates, each with the fiscal years and agencies it was chosen for."""
    chosen: dict[date, list[str]] = {}
    for agency in reading.data.agencies:
        if agency.slug in slugs:
            for year in reading.data.fiscal_years(agency):
                chosen.setdefault(days.of_year(agency, year), []).append(f"{agency.slug} {year}")
    for day in sorted(chosen):
        places = ", ".join(chosen[day])
        yield Wording(f"ข้อมูล ณ วันที่ {long_date(day)}: {places}", f"As of {day}: {places}")
