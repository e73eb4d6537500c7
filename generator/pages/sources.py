"""Where the figures and texts of a page come from."""

from __future__ import annotations

from generator.assess.assessment import Assessment
from generator.model.tree import Data, Year


def result_source(assessment: Assessment, data: Data) -> str | None:
    """Return the paper that says the result of a year, or None."""
    year = assessment.year
    result = year.result.value if year and year.result else None
    if result and result.source:
        return result.source
    announced = data.national.get(assessment.fiscal_year)
    if assessment.national is None or announced is None or announced.announcement is None:
        return None
    return announced.announcement.value.source or announced.announcement.value.title


def work_source(year: Year | None) -> str | None:
    """Return the paper of the year's work: analysis, else plan; None when it has no title."""
    if year is None:
        return None
    papers = (year.analysis, year.measures)
    return next((paper.value.title for paper in papers if paper and paper.value.title), None)
