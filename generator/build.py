"""The one place where the steps meet: read, check, assess, pages, site."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.check.check import check
from generator.check.editions import years_without_edition
from generator.findings import Finding, Severity, Wording, in_order
from generator.messages import agency_of
from generator.model.tree import Data
from generator.read import Reading, read_data
from generator.rules import n
from generator.rules.labels import label
from generator.settings import AsOf, Settings, as_of
from generator.site.assemble import agencies_in
from generator.site.docs import write_docs
from generator.thai.dates import long_date
from generator.website import Advance, make_site, site_jobs
from generator.written import written


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
        lacking: agencies with errors in their data that never had pages in this website.
        problems: site -> what MkDocs or the crawl of the website found.
        errors: the findings that kept sites from being built.
        days: the as-of dates that were chosen, as sentences.
    """

    pages: int = 0
    kept: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    problems: Mapping[str, tuple[str, ...]]
    errors: tuple[Finding, ...] = ()
    days: tuple[Wording, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything that was asked for stands in place."""
        return not (self.kept or self.lacking or self.problems or self.errors)


def check_data(settings: Settings) -> Checked:
    """Return the data and all findings: form first read, then numbers checked."""
    reading = read_data(settings.data)
    editions = reading.editions
    numbers = check(reading.data, editions.find)
    unknown = years_without_edition(reading.data, editions.find, editions.schemes)
    lost = _years_without_their_terms(reading)
    lacking = _tables_with_errors(reading)
    kept = (one for one in numbers if _stands(one, lost) and not _follows(one, lacking))
    return Checked(reading=reading, findings=in_order((*reading.findings, *kept, *unknown)))


# What is found in a table only when every row of it can be read.
_NEEDS_WHOLE: Final = {
    "indicators.csv": {n.RANK},
    "respondents.csv": {n.RESPONDENTS_DISAGREE, n.IIT_RESPONDENTS},
}


# What a year plans is the same whatever is known of its result.
_OF_WORK: Final = frozenset({n.TICKED_MONTHS, n.MATRIX_DIFFERS})


def _stands(finding: Finding, lost: Collection[str]) -> bool:
    """Return whether a finding does not rest on the terms of a year that are not known."""
    return finding.rule in _OF_WORK or _folder(finding) not in lost


def _tables_with_errors(reading: Reading) -> frozenset[str]:
    """Return the tables of which rows are missing because they cannot be used."""
    errors = (one.place.file for one in reading.findings if one.rule.severity is Severity.ERROR)
    return frozenset(file for file in errors if file.rpartition("/")[2] in _NEEDS_WHOLE)


def _follows(finding: Finding, lacking: Collection[str]) -> bool:
    """Return whether what a number seems to say only follows from a row that is missing."""
    return any(
        f"{_folder(finding)}{table}" in lacking and finding.rule in rules
        for table, rules in _NEEDS_WHOLE.items()
    )


def _folder(finding: Finding) -> str:
    return f"{finding.place.file.rpartition('/')[0]}/"


def _years_without_their_terms(reading: Reading) -> frozenset[str]:
    """Return the folders of years of which it is not known what was counted.

    Where ``result.yml`` cannot say whether the agency took part, under which scheme, and which
    items were left out, what the numbers seem to say only follows from that one mistake.
    """
    terms = {label(name) for name in ("participated", "scheme", "excluded_items")}
    usable = {
        year.result.file for agency in reading.data.agencies for year in agency.years if year.result
    }
    return frozenset(
        one.place.file.removesuffix("result.yml")
        for one in reading.findings
        if one.rule.severity is Severity.ERROR
        and one.place.file.endswith("/result.yml")
        and (one.place.file not in usable or one.values.get("field") in terms)
    )


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
    made = written(settings, reading, days, unusable=unusable, published=there | good)
    write_docs(made.pages, settings.build / "docs", known=unusable, files=made.files)
    jobs = site_jobs(settings, reading.data, good)
    site = make_site(settings, jobs, reading, workers=workers, advance=advance)
    return Built(
        pages=site.pages,
        kept=tuple(sorted(unusable & wanted & there)),
        lacking=tuple(sorted((unusable & wanted) - there)),
        problems=site.problems,
        errors=errors,
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
