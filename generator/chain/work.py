"""The work of one fiscal year, with the result it follows from and the rules it answers to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.assess.assessment import Assessment, EditionOf, assess_year
from generator.editions.edition import Edition
from generator.model.plan import AnalysisFile, Guideline, Issue, Measure
from generator.model.tree import Agency, Data, Year, analysed_year

AssessmentOf = Callable[[int], Assessment]
"""Looks up what the figures of one of an agency's fiscal years (B.E.) say, known or not."""

DayOf = Callable[[Agency, int], date]
"""Looks up the as-of date of an agency's fiscal year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What an agency analysed, planned and reported in one fiscal year.

    Attributes:
        year: the files of the year.
        edition: the rules of the year, whose items ask for the analysis and the report; or None.
        before: the result that is analysed, with the rules its codes belong to.
        as_of: the day against which states are worked out.
    """

    agency: Agency
    year: Year
    edition: Edition | None
    before: Assessment
    as_of: date

    @property
    def fiscal_year(self) -> int:
        """The year of the work, B.E."""
        return self.year.fiscal_year

    @property
    def folder(self) -> str:
        """The folder of the year's files, as places of findings show it."""
        return self.year.progress.file.rpartition("/")[0]

    @property
    def analysis(self) -> AnalysisFile:
        """The analysis; an empty one where there is no file."""
        return self.year.analysis.value if self.year.analysis else AnalysisFile()

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures, in the order of the plan."""
        return self.year.measures.value.measures if self.year.measures else ()

    @property
    def guidelines(self) -> tuple[Guideline, ...]:
        """The guidelines of the analysis."""
        return self.analysis.guidelines

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The points to fix, then those to develop."""
        return (*self.analysis.fix, *self.analysis.develop)

    @property
    def is_there(self) -> bool:
        """Whether the year has any work at all; papers and an activity plan alone are none."""
        year = self.year
        return any((year.analysis, year.measures, year.progress.rows, year.eit))

    @property
    def target(self) -> Decimal | None:
        """The score aimed at in this year, where its ``result.yml`` says one."""
        return self.year.result.value.target if self.year.result else None

    @property
    def mark(self) -> Decimal | None:
        """The score below which an indicator is weak: the pass mark, or the target if higher.

        None where neither is known: an edition's pass mark that is not established is not guessed.

        Source:
            Data contract, section 5.
        """
        known = [mark for mark in (self.before.pass_mark, self.target) if mark is not None]
        return max(known, default=None)


def all_works(
    data: Data,
    edition_of: EditionOf,
    day_of: DayOf,
    known: Mapping[tuple[str, int], Assessment],
) -> dict[tuple[str, int], Work]:
    """Return the work of every year that has any, by agency and fiscal year.

    Args:
        data: everything that was read.
        edition_of: looks up the rules.
        day_of: the as-of date of an agency's year.
        known: (agency, fiscal year) -> assessments that were made already.
    """

    def of(agency: Agency, year: Year) -> Work:
        def assessment_of(fiscal_year: int) -> Assessment:
            made = known.get((agency.slug, fiscal_year))
            return made or assess_year(data, edition_of, agency, fiscal_year)

        return work_of(year, day_of(agency, year.fiscal_year), assessment_of)

    works = (of(agency, year) for agency in data.agencies for year in agency.years)
    return {(one.agency.slug, one.fiscal_year): one for one in works if one.is_there}


def work_year_of(agency: Agency, result_year: int) -> Year | None:
    """Return the year whose analysis and measures follow from a result, or None."""
    return next((year for year in agency.years if analysed_year(year) == result_year), None)


def work_of(year: Year, as_of: date, assessment_of: AssessmentOf) -> Work:
    """Return the work of a year.

    Args:
        year: one of an agency's years.
        as_of: the day of that year's pages.
        assessment_of: of that agency.
    """
    own = assessment_of(year.fiscal_year)
    return Work(
        agency=own.agency,
        year=year,
        edition=own.edition,
        before=assessment_of(analysed_year(year)),
        as_of=as_of,
    )
