"""The data with everything that follows from it and everything found in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from types import MappingProxyType
from typing import Final, Self

from generator.assess.assessment import Assessment, assess_all
from generator.chain.work import Work, all_works
from generator.check import check
from generator.check.editions import years_without_edition
from generator.check.follow_ups import without_follow_ups
from generator.check.national import OwnScores, national_findings, own_scores
from generator.check.shared_surveys import (
    SurveyAddress,
    shared_survey_findings,
    survey_addresses,
)
from generator.check.survey import website_findings
from generator.checked.before_publishing import (
    findings_before_publishing,
    shared_findings_before_publishing,
)
from generator.findings import Finding, in_order
from generator.model.tree import Data
from generator.read import ReadAgency, Reading, Shared, read_agency, read_shared
from generator.settings import Settings, as_of

_NONE_KNOWN: Final[Mapping[str, CheckedAgency]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedAgency:
    """What was read, worked out and found of one agency.

    Attributes:
        data: with this agency alone; without any where its ``agency.yml`` cannot be used.
        assessments: (agency, fiscal year) -> what the figures say, for every year with pages.
        works: (agency, fiscal year) -> what was analysed, planned and reported.
        findings: of form, of numbers and of criteria, sorted by place.
    """

    read: ReadAgency
    data: Data
    assessments: Mapping[tuple[str, int], Assessment]
    works: Mapping[tuple[str, int], Work]
    findings: tuple[Finding, ...]

    @property
    def survey_addresses(self) -> tuple[SurveyAddress, ...]:
        """Where the agency sends the public, year by year."""
        return survey_addresses(self.works.values())

    @property
    def has_errors(self) -> bool:
        """Whether its pages have to stay as they last were."""
        return any(one.is_error for one in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was read, worked out and found of all agencies.

    Attributes:
        assessments: (agency, fiscal year) -> what the figures say, for every year with pages.
        works: (agency, fiscal year) -> what was analysed, planned and reported.
        findings: of form, of numbers and of criteria, sorted by place.
    """

    reading: Reading
    assessments: Mapping[tuple[str, int], Assessment]
    works: Mapping[tuple[str, int], Work]
    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, settings: Settings, shared: Shared, agencies: Collection[CheckedAgency]) -> Self:
        """Return all of it, of agencies that were checked one by one."""
        reading = Reading.of(shared, [one.read for one in agencies])
        addresses = [one.survey_addresses for one in agencies]
        found = chain(
            shared.findings,
            findings_of_all(settings, shared, own_scores(reading.data), addresses),
            _vanished(settings, shared, agencies),
            *(one.findings for one in agencies),
        )
        return cls(
            reading=reading,
            assessments={key: value for one in agencies for key, value in one.assessments.items()},
            works={key: value for one in agencies for key, value in one.works.items()},
            findings=in_order(tuple(found)),
        )

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep a site from being built."""
        return tuple(one for one in self.findings if one.is_error)


def findings_of_all(
    settings: Settings,
    shared: Shared,
    own: OwnScores,
    addresses: Iterable[Iterable[SurveyAddress]],
) -> Iterator[Finding]:
    """Yield what is found only where all agencies are looked at, or none of them.

    Args:
        settings: the folders.
        shared: what stands in no agency's folder.
        own: what agencies say of scores an announcement prints.
        addresses: of the surveys of each agency.
    """
    yield from national_findings(shared.national, shared.editions.find, own)
    yield from website_findings(shared.site)
    yield from shared_survey_findings(chain.from_iterable(addresses))
    yield from shared_findings_before_publishing(shared, settings.project / "content")


def _vanished(
    settings: Settings, shared: Shared, agencies: Collection[CheckedAgency]
) -> Iterator[Finding]:
    """Yield the addresses that were published and would vanish."""
    if not shared.published.rows:
        return
    from generator.beside.addresses import vanished

    yield from vanished(settings, shared, addresses_of_agencies(settings, shared, agencies))


def addresses_of_agencies(
    settings: Settings, shared: Shared, agencies: Collection[CheckedAgency]
) -> dict[str, Mapping[str, str] | None]:
    """Return agency -> address -> what will stand there; None where its data has errors."""
    from generator.beside.addresses import addresses_of, context_of
    from generator.pages.agency_site import AgencySite

    context = context_of(settings, shared)
    found: dict[str, Mapping[str, str] | None] = {one.read.slug: None for one in agencies}
    for one in agencies:
        for agency in () if one.has_errors else one.data.agencies:
            own = replace(context, works=one.works)
            site = AgencySite.of(agency, one.data, one.assessments, own)
            found[agency.slug] = addresses_of(site, settings.data)
    return found


def check_data(settings: Settings) -> Checked:
    """Return the data and all findings: form first read, then numbers and criteria checked."""
    shared = read_shared(settings.data)
    return Checked.of(settings, shared, tuple(check_agencies(settings, shared).values()))


def check_agencies(
    settings: Settings, shared: Shared, known: Mapping[str, CheckedAgency] = _NONE_KNOWN
) -> dict[str, CheckedAgency]:
    """Return every agency with all findings in its folder.

    Args:
        settings: the folders.
        shared: what stands in no agency's folder.
        known: agencies that were checked already, as they stand now.
    """
    return {
        slug: known.get(slug) or check_agency(shared, slug, settings.as_of) for slug in shared.slugs
    }


def check_agency(shared: Shared, slug: str, given: date | None) -> CheckedAgency:
    """Return the data of one agency and all findings in its folder.

    Args:
        shared: what stands in no agency's folder.
        slug: the agency's folder.
        given: the as-of date of the command line, or None.
    """
    read = read_agency(shared, slug)
    data = shared.data((read.agency,) if read.agency else ())
    edition_of = shared.editions.find
    assessments = assess_all(data, edition_of)
    works = all_works(data, edition_of, as_of(data, given).of_year, assessments)
    found = (
        *check(data, assessments, works),
        *findings_before_publishing(shared, slug, data),
        *_outdated_reports(shared, slug, data, assessments),
    )
    kept = without_follow_ups(found, (*shared.findings, *read.findings), data)
    unknown = years_without_edition(data, edition_of, shared.editions.schemes)
    return CheckedAgency(
        read=read,
        data=data,
        assessments=assessments,
        works=works,
        findings=in_order((*read.findings, *kept, *unknown)),
    )


def _outdated_reports(
    shared: Shared, slug: str, data: Data, assessments: Mapping[tuple[str, int], Assessment]
) -> Iterator[Finding]:
    """Yield the reports of an agency that were made of other data than there is now."""
    if not any((shared.top.path / slug / "files").glob("report-*")):
        return
    from generator.beside.report_marks import outdated_reports

    for agency in data.agencies:
        yield from outdated_reports(agency, assessments, shared.top.path, shared.top.file)
