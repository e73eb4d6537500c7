"""All checks over the data of agencies, each finding once, sorted by place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.assess.assessment import Assessment
from generator.chain.work import Work
from generator.check.analysis_words import analysis_word_findings
from generator.check.chain import chain_findings
from generator.check.links import link_findings
from generator.check.overall import overall_findings
from generator.check.printed import printed_findings
from generator.check.respondents import respondent_findings
from generator.check.schedule import schedule_findings
from generator.check.scores import score_findings
from generator.check.shared_surveys import repeated_survey_findings, survey_addresses
from generator.check.survey import survey_findings
from generator.check.taking_part import taking_part_findings
from generator.findings import Finding, in_order
from generator.model.tree import Agency, Data


def check(
    data: Data,
    assessments: Mapping[tuple[str, int], Assessment],
    works: Mapping[tuple[str, int], Work],
) -> tuple[Finding, ...]:
    """Return every contradiction between figures, and every gap in the chain, sorted by place.

    What is found in the announcements themselves is told by `check.national`.

    Args:
        data: with the agencies that are checked; what was rejected while reading is absent.
        assessments: (agency, fiscal year) -> what the figures say, for every year with pages.
        works: (agency, fiscal year) -> what was analysed, planned and reported.
    """
    findings: list[Finding] = []
    for agency in data.agencies:
        for year in agency.years:
            findings += _year_findings(data, assessments, agency, year.fiscal_year)
            findings += schedule_findings(year)
    for work in works.values():
        findings += chain_findings(work)
        findings += analysis_word_findings(work.year, work.before, work.target)
    findings += survey_findings(data, works)
    findings += repeated_survey_findings(survey_addresses(works.values()))
    findings += link_findings(data)
    return in_order(findings)


def _year_findings(
    data: Data,
    assessments: Mapping[tuple[str, int], Assessment],
    agency: Agency,
    fiscal_year: int,
) -> Iterator[Finding]:
    """Yield the contradictions between the figures of one year."""
    assessment = assessments[agency.slug, fiscal_year]
    if not assessment.participated:
        yield from taking_part_findings(assessment)
        return
    before = assessments.get((agency.slug, fiscal_year - 1))
    yield from score_findings(assessment)
    yield from overall_findings(data, assessment)
    yield from printed_findings(assessment, before)
    if assessment.year:
        yield from respondent_findings(assessment.year)
