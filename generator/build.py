"""The one place where the steps meet: read, check, assess, pages, site."""

from __future__ import annotations

import html
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from generator.assess.assessment import Assessment, assess_year
from generator.check.check import check
from generator.findings import Finding, Severity, Wording, in_order
from generator.messages import agency_of
from generator.pages.page import Page
from generator.pages.site_pages import PageContext, pages_of
from generator.read import Reading, read_data
from generator.settings import AsOf, Settings, as_of
from generator.site.output import output_errors
from generator.thai.dates import long_date

Advance = Callable[[int, int], None]
Assessments = Mapping[tuple[str, int], Assessment]


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
        done: names of the sites that were put in place; ``pages`` is how many pages they have.
        kept: agencies with errors in their data, left as they last were.
        problems: site -> what MkDocs or the crawl of the website found.
        errors: the findings that kept sites from being built.
        days: the as-of dates that were chosen, as sentences.
    """

    done: tuple[str, ...] = ()
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
    findings = [*reading.findings, *check(reading.data, reading.editions.find)]
    return Checked(reading=reading, findings=in_order(findings))


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
        agencies: only these and the portal; empty means all.
        workers: processes at most.
        advance: called with the number of sites that are done, and of all.

    Raises:
        OutputError: pages or website cannot be written.
    """
    wanted = set(agencies or checked.reading.slugs)
    errors = tuple(one for one in checked.errors if agency_of(one) in {None, *wanted})
    if any(agency_of(one) is None for one in errors):
        # What all agencies share is wrong: nothing is built, everything stays as it is.
        return Built(errors=errors, problems={})
    kept = {agency_of(one) or "" for one in errors}
    broken = {agency_of(one) or "" for one in checked.errors}
    days = as_of(checked.reading.data, settings.as_of)
    pages = all_pages(settings, checked.reading, days, failed=broken)
    write_pages(settings, pages)
    from generator.sites import make_sites

    made = make_sites(settings, checked.reading, wanted - kept, workers=workers, advance=advance)
    return Built(
        done=made.done,
        pages=made.pages,
        kept=tuple(sorted(kept)),
        problems=made.problems,
        errors=errors,
        days=_sentences(checked.reading, days, wanted - kept),
    )
