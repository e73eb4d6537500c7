"""Which measures of the following year answer a weak indicator.

Source:
    Data contract, section 5: a measure answers a point if they share a code or id, or one code lies
    under the other (question, sub-indicator under indicator; item under sub-indicator; indicator
    under tool).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.editions.edition import Edition
from generator.model.codes import Tool
from generator.model.plan import AnalysisFile, Measure
from generator.model.tree import Agency, Year


def work_year_of(agency: Agency, result_year: int) -> Year | None:
    """Return the year whose analysis and measures follow from a result, or None."""
    return next((year for year in agency.years if analysed_year(year) == result_year), None)


def analysed_year(year: Year) -> int:
    """Return the fiscal year whose result the year's analysis is about."""
    named = year.analysis.value.of_year if year.analysis else None
    return named or year.fiscal_year - 1


def measures_answering(indicator: str, work: Year, edition: Edition | None) -> tuple[Measure, ...]:
    """Return the measures that answer an indicator, in the order of the file.

    Args:
        indicator: its code.
        work: the year of the measures.
        edition: the rules of the year analysed, whose codes the measures use.
    """
    if work.measures is None:
        return ()
    analysis = work.analysis.value if work.analysis else None
    return tuple(
        measure
        for measure in work.measures.value.measures
        if any(
            _touch(code, indicator, edition)
            for answer in measure.answers
            for code in (answer, *_codes_of_issue(answer, analysis))
        )
    )


def _codes_of_issue(issue_id: str, analysis: AnalysisFile | None) -> Iterator[str]:
    """Yield what a point of the analysis is about: ``f01`` -> ``4``."""
    if analysis is None:
        return
    for issue in (*analysis.fix, *analysis.develop, *analysis.maintain):
        if issue.id == issue_id:
            yield from issue.about


def _touch(code: str, indicator: str, edition: Edition | None) -> bool:
    """Return whether a code is the indicator, lies under it or above it."""
    if code == indicator or code.startswith(f"{indicator}."):
        return True
    if edition is None:
        return False
    if code in {*Tool}:
        found = edition.indicator(indicator)
        return found is not None and found.tool == code
    if question := edition.question(code):
        return question.indicator == indicator
    item = edition.disclosure(code) if code.startswith("O") else None
    return (item.sub_indicator or "").startswith(f"{indicator}.") if item else False
