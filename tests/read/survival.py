"""Everything an officer can set in motion with a data folder, in this process, without a site."""

import json
from functools import lru_cache
from pathlib import Path

from generator import messages
from generator.assess.assessment import assess_all
from generator.assess.national import absent_lines, national_assessments
from generator.checked import Checked, check_agencies
from generator.export.assessment import assessment_json
from generator.export.comparison import comparison_text
from generator.files.source import source_lines
from generator.findings import Finding, Language
from generator.messages import concerned
from generator.pages.entry import agency_entry
from generator.read import read_shared
from generator.settings import Settings, as_of
from generator.written import agency_site, page_context, written_agency, written_shared

ROOT = Path(__file__).parents[2]
DAY = {"SOURCE_DATE_EPOCH": "1700000000"}


def found_in(data: Path) -> tuple[Finding, ...]:
    """Return the findings, after everything that can be done with the folder was done."""
    settings = Settings(
        data=data, site=data.parent / "site", build=data.parent / "build", project=ROOT
    )
    shared = read_shared(data)
    agencies = check_agencies(settings, shared)
    checked = Checked.of(settings, shared, tuple(agencies.values()))
    _can_be_told(checked, data)
    reading = checked.reading
    for assessment in assess_all(reading.data, reading.editions.find).values():
        json.dumps(assessment_json(assessment))
        for language in Language:
            comparison_text(assessment, language)
    errors = {concerned.agency_of(one) for one in checked.errors}
    if None not in errors:
        days = as_of(reading.data, None, DAY)
        national = national_assessments(
            reading.data.national, reading.editions.find, absent_lines(reading.data)
        )
        context = page_context(settings, shared, days, national)
        sites = {slug: agency_site(one, context, days) for slug, one in agencies.items()}
        made = [
            written_agency(settings, agencies[slug], site, days)
            for slug, site in sites.items()
            if site and slug not in errors
        ]
        entries = [
            agency_entry(site, usable=slug not in errors) for slug, site in sites.items() if site
        ]
        for text in (*made, written_shared(entries, context, shared, days)):
            for page in text.pages:
                page.text.encode()
    return checked.findings


def _can_be_told(checked: Checked, data: Path) -> None:
    findings = checked.findings
    assert [one.place for one in findings] == sorted(one.place for one in findings)
    for finding in findings:
        assert finding.place.file.split("/")[0] == data.name
        assert ".." not in finding.place.file
        for language in Language:
            for text in (finding.message(language), finding.fix(language)):
                assert text
                text.encode()

    @lru_cache(maxsize=1)
    def lines(file: str) -> tuple[str, ...]:
        return source_lines(data.parent / file)

    for text in (
        messages.as_text(findings, tuple(Language), lines),
        messages.as_json(findings),
        messages.as_annotations(findings, Language.TH),
    ):
        text.encode()
    assert len(json.loads(messages.as_json(findings))["findings"]) == len(findings)
