"""One agency from its folder to its finished pages, in whichever process."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.assess.peers import NationalAssessment
from generator.beside.addresses import addresses_of
from generator.build.hashes import content_of
from generator.check.national import OwnScores, own_scores
from generator.check.shared_surveys import SurveyAddress
from generator.checked import CheckedAgency, check_agency
from generator.findings import Finding
from generator.model.tree import Data
from generator.pages.context import PageContext
from generator.pages.entry import AgencyEntry, agency_entry, entry_without_file
from generator.pages.page import PORTAL
from generator.read import Shared
from generator.settings import AsOf, Settings, as_of
from generator.site.crawl import SiteLinks, links_in
from generator.site.docs import write_beside, write_docs
from generator.site.jobs import SiteJob
from generator.site.rendering import Renderer
from generator.website import site_job
from generator.written import (
    Written,
    agency_site,
    found_in,
    page_context,
    written_agency,
    written_shared,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyJob:
    """An agency that is to be checked, and made into pages where its data allows.

    Attributes:
        name: its folder.
        writes: whether pages are wanted.
        others: of the agency at the root of the website: what is told of all others there.
    """

    name: str
    writes: bool = True
    others: tuple[AgencyEntry, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSite:
    """A site whose pages are ready to be put in place.

    Attributes:
        pages: how many.
        content: hash of its files.
        links: of its pages.
    """

    job: SiteJob
    pages: int
    content: str
    links: SiteLinks

    @property
    def is_new(self) -> bool:
        """Whether it waits to be put in place; after that nothing is left of the run."""
        return self.job.output.exists()


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeAgency:
    """What became of an agency.

    Attributes:
        entry: what other pages tell of it; None where its process has died.
        own_scores: what its files say of scores an announcement may print.
        addresses: of its pages, papers and feeds, with what stands there.
        days: its fiscal years with their as-of dates.
        problems: what MkDocs found.
        lacking: why some of what stands beside the pages could not be made.
        site: None without pages.
    """

    name: str
    findings: tuple[Finding, ...] = ()
    entry: AgencyEntry | None = None
    survey_addresses: tuple[SurveyAddress, ...] = ()
    own_scores: OwnScores = field(default_factory=dict)
    addresses: Mapping[str, str] = field(default_factory=dict)
    days: tuple[tuple[int, date], ...] = ()
    problems: tuple[str, ...] = ()
    lacking: tuple[Finding, ...] = ()
    site: MadeSite | None = None

    @property
    def has_errors(self) -> bool:
        """Whether its pages have to stay as they last were."""
        return any(one.is_error for one in self.findings)


@dataclass(frozen=True, kw_only=True)
class AgencyRun:
    """How the agencies of a website are made; it is sent to every process.

    Attributes:
        shared: what stands in no agency's folder.
        national: fiscal year -> what follows from its announcement.
        known: agencies that were checked already, as they stand now.
    """

    settings: Settings
    shared: Shared
    national: Mapping[int, NationalAssessment]
    known: Mapping[str, CheckedAgency] = field(default_factory=dict)

    def do(self, job: AgencyJob) -> MadeAgency:
        """Check an agency, and write and render its pages.

        Raises:
            OutputError: the pages could not be written.
        """
        checked = self.known.get(job.name) or check_agency(
            self.shared, job.name, self.settings.as_of
        )
        days = as_of(checked.data, self.settings.as_of)
        site = agency_site(checked, self._context, days)
        if site is None:
            entry = entry_without_file(job.name, checked.read.name)
            return MadeAgency(name=job.name, findings=checked.findings, entry=entry)
        entry = agency_entry(site, usable=not checked.has_errors)
        made = MadeAgency(
            name=job.name,
            findings=checked.findings,
            entry=entry,
            survey_addresses=checked.survey_addresses,
            own_scores=own_scores(checked.data),
            addresses=addresses_of(site, self.settings.data),
            days=tuple((year, days.of_year(site.agency, year)) for year in site.assessments),
        )
        if checked.has_errors:
            return made
        if not job.writes:
            return replace(made, entry=replace(entry, found=found_in(site)))
        text = written_agency(self.settings, checked, site, days)
        made = replace(made, entry=replace(entry, found=text.found))
        if job.others is not None:
            entries = (*job.others, entry)
            published = frozenset(one.slug for one in entries)
            text = text.and_also(self._written_shared(entries, published))
        return self._rendered(made, checked.data, text)

    def lost(self, job: AgencyJob, problem: str) -> MadeAgency:
        """Return that an agency could not be made."""
        return MadeAgency(name=job.name, problems=(problem,))

    def portal(self, entries: Sequence[AgencyEntry], published: frozenset[str]) -> MadeAgency:
        """Return the list of agencies with all that stands beside it.

        Args:
            entries: of all agencies.
            published: agencies that have pages in the website when this build is done.

        Raises:
            OutputError: the pages could not be written.
        """
        text = self._written_shared(entries, published)
        return self._rendered(MadeAgency(name=PORTAL), self.shared.data(()), text)

    def _written_shared(self, entries: Sequence[AgencyEntry], published: frozenset[str]) -> Written:
        """Return the pages of no agency, which stand at the root of the website."""
        context = replace(self._context, published=published)
        return written_shared(entries, context, self.shared, self._days)

    def _rendered(self, made: MadeAgency, data: Data, text: Written) -> MadeAgency:
        """Write the pages, run MkDocs, and return what became of it.

        Args:
            made: what is known of the site.
            data: with the agency, where it is one.
            text: what MkDocs is given.
        """
        docs = self.settings.build / "docs"
        write_docs(text.pages, docs, site=made.name)
        job = site_job(self.settings, data, made.name)
        outcome = self._renderer.do(job)
        if not outcome.problems:
            write_beside(text.files, job.output, site=made.name)
        site = None if outcome.problems else _made_site(job)
        return replace(made, problems=outcome.problems, lacking=text.findings, site=site)

    @cached_property
    def _context(self) -> PageContext:
        """What all pages need to know."""
        return page_context(self.settings, self.shared, self._days, self.national)

    @cached_property
    def _days(self) -> AsOf:
        return as_of(self.shared.data(()), self.settings.as_of)

    @cached_property
    def _renderer(self) -> Renderer:
        return Renderer(self.settings.project / "mkdocs.yml")


def _made_site(job: SiteJob) -> MadeSite:
    files = tuple(Path(folder, name) for folder, _, names in os.walk(job.output) for name in names)
    return MadeSite(
        job=job,
        pages=sum(path.suffix == ".html" for path in files),
        content=content_of(job.output.iterdir()),
        links=links_in(files, job.output, at="" if job.is_root else f"{job.name}/"),
    )
