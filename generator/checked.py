"""The data with everything that follows from it and everything found in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.assess.assessment import Assessment, assess_all
from generator.chain.work import Work, all_works
from generator.check import check
from generator.check.editions import years_without_edition
from generator.check.follow_ups import without_follow_ups
from generator.findings import Finding, Severity, in_order
from generator.read import Reading, read_data
from generator.settings import Settings, as_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was read, worked out and found.

    Attributes:
        assessments: (agency, fiscal year) -> what the figures say, for every year with pages.
        works: (agency, fiscal year) -> what was analysed, planned and reported.
        findings: of form, of numbers and of criteria, sorted by place.
    """

    reading: Reading
    assessments: Mapping[tuple[str, int], Assessment]
    works: Mapping[tuple[str, int], Work]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep a site from being built."""
        return tuple(one for one in self.findings if one.rule.severity is Severity.ERROR)


def check_data(settings: Settings) -> Checked:
    """Return the data and all findings: form first read, then numbers and criteria checked."""
    reading = read_data(settings.data)
    data, editions = reading.data, reading.editions
    assessments = assess_all(data, editions.find)
    days = as_of(data, settings.as_of)
    works = all_works(data, editions.find, days.of_year, assessments)
    found = check(data, editions.find, assessments, works)
    kept = without_follow_ups(found, reading.findings, data)
    unknown = years_without_edition(data, editions.find, editions.schemes)
    return Checked(
        reading=reading,
        assessments=assessments,
        works=works,
        findings=in_order((*reading.findings, *kept, *unknown)),
    )
