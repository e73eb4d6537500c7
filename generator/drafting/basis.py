"""What the drafts are made from."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.assess.assessment import Assessment, EditionOf, assess_year
from generator.assess.lowest import codes_under
from generator.assess.scores import announced_scores
from generator.assess.trend import participated
from generator.drafting.lists import Lists, Mark, lists_of, mark_of
from generator.editions.edition import Edition
from generator.model.codes import Tool
from generator.model.result import Recommendation
from generator.model.tree import Agency, Data, Year
from generator.pages.naming import Names
from generator.pages.numerals import Numerals


@dataclass(frozen=True, kw_only=True)
class Basis:
    """A result, and the year in which the agency works on it.

    Attributes:
        assessment: of the year analysed.
        work_year: fiscal year of the work, B.E.
        work: its files, as far as there are any.
        edition: the rules of the year of the work, or None.
        taken: ids that the files of that year already use.
    """

    assessment: Assessment
    work_year: int
    work: Year | None = None
    edition: Edition | None = None
    taken: frozenset[str] = frozenset()

    @property
    def year(self) -> int:
        """The fiscal year analysed, B.E."""
        return self.assessment.fiscal_year

    @property
    def agency(self) -> str:
        """The name of the agency."""
        return self.assessment.agency.name

    @cached_property
    def names(self) -> Names:
        """The names of the year analysed."""
        return Names.of(self.assessment, Numerals())

    @cached_property
    def mark(self) -> Mark:
        """What a score must reach."""
        return mark_of(self.assessment, self.work)

    @cached_property
    def lists(self) -> Lists:
        """What stands under which heading."""
        return lists_of(self.assessment, self.mark)

    @cached_property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """What the assessor recommends, in the order of the file."""
        year = self.assessment.year
        return year.recommendations.value.recommendations if year and year.recommendations else ()

    def recommended(self, code: str) -> tuple[Recommendation, ...]:
        """Return the recommendations about an indicator or tool, the most particular one first.

        Those about a tool are about none of its indicators more than about the others, so that
        they are not taken for one of them.
        """
        under = self.codes_of(code)
        found = [one for one in self.recommendations if under.intersection(one.about)]
        return tuple(sorted(found, key=lambda one: len(one.about)))

    def codes_of(self, code: str) -> frozenset[str]:
        """Return an indicator or tool with everything that lies under it."""
        assessment = self.assessment
        edition, year = assessment.edition, assessment.year
        inner = edition.indicators_of(code) if edition and code in {*Tool} else ()
        indicators = [code, *(one.code for one in inner)]
        return frozenset(indicators).union(*(codes_under(one, edition, year) for one in indicators))

    def ids(self, letter: str) -> Iterator[str]:
        """Yield new ids: ``f01``, ``f02``, without those that are taken."""
        number = 0
        while True:
            number += 1
            if (one := f"{letter}{number:02}") not in self.taken:
                yield one


def basis_of(
    data: Data, edition_of: EditionOf, agency: Agency, work_year: int, taken: Collection[str] = ()
) -> Basis:
    """Return what the drafts of a year are made from.

    Args:
        data: everything that was read.
        edition_of: looks up the rules.
        agency: one of the data's agencies.
        work_year: fiscal year of the work, B.E. What is analysed is the year before, or the one
            that an analysis of that year names.
        taken: ids that the files of that year already use.
    """
    work = agency.year(work_year)
    named = work.analysis.value.of_year if work and work.analysis else None
    return Basis(
        assessment=assess_year(data, edition_of, agency, named or work_year - 1),
        work_year=work_year,
        work=work,
        edition=edition_of(agency.scheme(work_year), work_year),
        taken=frozenset(taken),
    )


def years_to_draft(data: Data, agency: Agency) -> tuple[int, ...]:
    """Return the fiscal years (B.E.) of work that follow a year of which a result is known."""
    known = []
    for year in data.fiscal_years(agency):
        scores = announced_scores(agency.year(year), data.national_row(agency, year))
        if scores.any_given or not participated(agency, year):
            known.append(year + 1)
    return tuple(known)
