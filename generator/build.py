"""From checked data to the website: pages, site."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.checked import Checked
from generator.concerned import agency_of
from generator.findings import Finding, Wording
from generator.model.tree import Data
from generator.read import Reading
from generator.settings import AsOf, Settings, as_of
from generator.site.assemble import agencies_in
from generator.site.docs import write_docs
from generator.thai.dates import long_date
from generator.website import Advance, make_site, site_jobs
from generator.written import written


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What became of a build.

    Attributes:
        pages: number of pages that were put in place.
        kept: agencies with errors in their data, left as they last were.
        lacking: agencies with errors in their data that never had pages in this website.
        problems: site -> what MkDocs or the crawl of the website found.
        errors: the findings that kept sites from being built.
        findings: why some of what stands beside the pages could not be made.
        days: the as-of dates that were chosen, as sentences.
    """

    pages: int = 0
    kept: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    problems: Mapping[str, tuple[str, ...]]
    errors: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    days: tuple[Wording, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything that was asked for stands in place."""
        return not (self.kept or self.lacking or self.problems or self.errors)


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
        checked: the data.
        agencies: only these, and the portal; empty means all.
        workers: processes at most.
        advance: told how many are done.
    """
    reading = checked.reading
    wanted = set(agencies or reading.slugs)
    others = set(reading.slugs) - wanted
    errors = tuple(one for one in checked.errors if agency_of(one) not in others)
    if any(is_shared(one, reading.data) for one in errors):
        return Built(errors=errors, problems={})  # what all share is wrong: all stays as it is
    unusable = frozenset(filter(None, map(agency_of, checked.errors)))
    days = as_of(reading.data, settings.as_of)
    there = published_agencies(settings, reading.data)
    good = wanted - unusable
    made = written(settings, checked, days, unusable=unusable, published=there | good)
    write_docs(made.pages, settings.build / "docs", known=unusable, files=made.files)
    jobs = site_jobs(settings, reading.data, good)
    site = make_site(settings, jobs, reading, workers=workers, advance=advance)
    return Built(
        pages=site.pages,
        kept=tuple(sorted(unusable & wanted & there)),
        lacking=tuple(sorted((unusable & wanted) - there)),
        problems=site.problems,
        errors=errors,
        findings=made.findings,
        days=tuple(_chosen_days(reading, days, good)),
    )


def is_shared(finding: Finding, data: Data) -> bool:
    """Return whether a finding is about what the pages of all agencies are made with.

    Without the announcements years would vanish of which nothing else speaks.
    """
    file = finding.place.file.removeprefix(f"{data.folder}/")
    of_site = "site.yml" in (file, finding.values.get("nearest"))
    return of_site or file.startswith(("editions/", "national/"))


def published_agencies(settings: Settings, data: Data) -> frozenset[str]:
    """Return the agencies that have pages in the website now, the one at its root included."""
    single = data.site.value.single if data.site else None
    at_root = {single} if single and (settings.site / "index.html").is_file() else set()
    return agencies_in(settings.site) | at_root


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
