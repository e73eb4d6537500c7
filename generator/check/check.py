"""All checks over all data, each finding once, sorted by place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assess.assessment import Assessment, EditionOf, assess_year
from generator.check.national import national_findings
from generator.check.overall import overall_findings
from generator.check.printed import printed_findings
from generator.check.respondents import respondent_findings
from generator.check.schedule import schedule_findings
from generator.check.scores import score_findings
from generator.check.taking_part import taking_part_findings
from generator.findings import Finding, in_order
from generator.model.tree import Agency, Data


def check(data: Data, edition_of: EditionOf) -> tuple[Finding, ...]:
    """Return every contradiction between the figures of the data, sorted by place.

    Args:
        data: everything that was read; what was rejected while reading is absent.
        edition_of: looks up the rules by scheme and fiscal year.
    """
    findings = list(national_findings(data, edition_of))
    for agency in data.agencies:
        findings += _agency_findings(data, edition_of, agency)
    return in_order(findings)


def _agency_findings(data: Data, edition_of: EditionOf, agency: Agency) -> Iterator[Finding]:
    before: Assessment | None = None
    for year in agency.years:
        assessment = assess_year(data, edition_of, agency, year.fiscal_year)
        if assessment.participated:
            yield from score_findings(assessment)
            yield from overall_findings(data, assessment)
            yield from printed_findings(assessment, _next_to(before, assessment))
            yield from respondent_findings(year)
        else:
            yield from taking_part_findings(assessment)
        yield from schedule_findings(year)
        before = assessment


def _next_to(before: Assessment | None, assessment: Assessment) -> Assessment | None:
    """Return the assessment before if it is that of the year before."""
    adjoining = before is not None and before.fiscal_year == assessment.fiscal_year - 1
    return before if adjoining else None
