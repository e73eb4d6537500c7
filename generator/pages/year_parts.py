"""Which pages a fiscal year has besides its own, in the order in which readers are led to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.schedule import is_scheduled
from generator.chain import criteria
from generator.chain.criteria import address_of
from generator.chain.extent import proven
from generator.chain.survey_address import survey_address
from generator.chain.work import Work
from generator.editions.criteria import DisclosureItem
from generator.editions.edition import Edition
from generator.pages import wording
from generator.pages.context import PageContext


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPart:
    """A kind of page that a fiscal year may have.

    Attributes:
        name: its address below that of the year, and its kind.
        is_there: whether a year has it on this website.
        about: what it is about, for search engines; None means the title says it.
        item: the disclosure item it proves, whose code is its address where it is established.
    """

    name: str
    title: str
    is_there: Callable[[Assessment, PageContext], bool]
    about: str | None = None
    item: Callable[[Edition], DisclosureItem | None] | None = None

    def address(self, assessment: Assessment) -> str:
        """Return its address below that of a year: ``o42``."""
        found = self._item(assessment)
        return address_of(found.code) if found else self.name

    def title_in(self, assessment: Assessment) -> str:
        """Return what it is called in links and in the trail of a year: with the item's code."""
        found = self._item(assessment)
        return f"{self.title} ({found.code})" if found else self.title

    def _item(self, assessment: Assessment) -> DisclosureItem | None:
        edition = assessment.edition
        return self.item(edition) if self.item and edition else None


def has_results(assessment: Assessment) -> bool:
    """Return whether a year has a page of results: when there is any score at all."""
    result = assessment.year.result if assessment.year else None
    return assessment.announced.any_given or bool(result and result.value.other_results)


def has_questions(assessment: Assessment) -> bool:
    """Return whether a year has a page of questions."""
    year = assessment.year
    return assessment.participated and year is not None and bool(year.questions.rows)


def has_disclosures(assessment: Assessment) -> bool:
    """Return whether a year has a page of disclosure items."""
    year = assessment.year
    return bool(year and year.disclosures.rows) or bool(excluded_items(assessment))


def excluded_items(assessment: Assessment) -> tuple[str, ...]:
    """Return the codes of the items that were not counted, in a year with taking part."""
    result = assessment.year.result if assessment.year else None
    return result.value.excluded_items if result and assessment.participated else ()


def has_respondents(assessment: Assessment) -> bool:
    """Return whether a year has a page of those who answered."""
    year = assessment.year
    return assessment.participated and year is not None and bool(year.respondents.rows)


def has_plan(assessment: Assessment, context: PageContext) -> bool:
    """Return whether a year has a page of its analysis and measures."""
    work = context.works.get((assessment.agency.slug, assessment.fiscal_year))
    return work is not None and bool(work.year.analysis or work.measures)


def has_progress(assessment: Assessment, context: PageContext) -> bool:
    """Return whether a year has a page of the progress: measures to report on, reports, survey.

    A survey whose address is not known has nothing to show there; its landing page says so.
    """
    work = reported_work(assessment, context)
    own = context.works.get((assessment.agency.slug, assessment.fiscal_year))
    eit = own.year.eit if own else None
    has_reports = work is not None and bool(work.measures or work.year.progress.rows)
    return has_reports or survey_address(eit.value if eit else None) is not None


def has_checklist(assessment: Assessment, context: PageContext) -> bool:
    """Return whether a year has a page of the criteria: known ones, with something to link to."""
    work = context.works.get((assessment.agency.slug, assessment.fiscal_year))
    return work is not None and bool(proven(work))


def reported_work(assessment: Assessment, context: PageContext) -> Work | None:
    """Return the work a year reports on: its own, or that of the year before by the rules."""
    edition = assessment.edition
    year = edition.report_year if edition else assessment.fiscal_year
    return context.works.get((assessment.agency.slug, year))


def report_on(
    work: Work, assessments: Iterable[Assessment], context: PageContext
) -> Assessment | None:
    """Return the year with the page that reports on a year's work, or None when there is none.

    Some rules ask for the report a year later; the earliest page is the one.

    Args:
        work: of a year.
        assessments: of the agency's years, from the earliest.
        context: says which years have a page of the progress.
    """
    return next(
        (
            one
            for one in assessments
            if reported_work(one, context) is work and PROGRESS.is_there(one, context)
        ),
        None,
    )


def has_report(assessment: Assessment) -> bool:
    """Return whether a year has a page of the report's opening in the agency's words."""
    analysis = assessment.year.analysis if assessment.year else None
    return analysis is not None and bool(analysis.value.introduction or analysis.value.sections)


def has_calendar(assessment: Assessment) -> bool:
    """Return whether a year has a page of its calendar: activities, or measures with days."""
    return assessment.year is not None and is_scheduled(assessment.year)


def has_peers(assessment: Assessment, context: PageContext) -> bool:
    """Return whether a year has a page of the agencies of the same type."""
    return context.peers_of(assessment) is not None


def _known(has: Callable[[Assessment], bool]) -> Callable[[Assessment, PageContext], bool]:
    """Return the question for a page that the agency's own figures and files answer."""
    return lambda assessment, _: has(assessment)


RESULTS: Final = YearPart(
    name="results", title=wording.RESULTS, is_there=_known(has_results), about=wording.SUBJECT
)
QUESTIONS: Final = YearPart(
    name="questions",
    title=wording.QUESTIONS,
    is_there=_known(has_questions),
    about=f"{wording.QUESTIONS}และสัดส่วนคำตอบ",
)
DISCLOSURES: Final = YearPart(
    name="disclosures", title=wording.DISCLOSURES, is_there=_known(has_disclosures)
)
RESPONDENTS: Final = YearPart(
    name="respondents", title=wording.RESPONDENTS, is_there=_known(has_respondents)
)
PEERS: Final = YearPart(name="peers", title=wording.PEERS, is_there=has_peers)
ANALYSIS: Final = YearPart(
    name=criteria.ANALYSIS,
    title=wording.ANALYSIS,
    is_there=has_plan,
    item=lambda edition: edition.analysis_item,
)
PROGRESS: Final = YearPart(
    name=criteria.PROGRESS,
    title=wording.PROGRESS,
    is_there=has_progress,
    item=lambda edition: edition.report_item,
)
CHECKLIST: Final = YearPart(name="checklist", title=wording.CHECKLIST, is_there=has_checklist)
REPORT: Final = YearPart(name="report", title=wording.REPORT, is_there=_known(has_report))
CALENDAR: Final = YearPart(name="calendar", title=wording.CALENDAR, is_there=_known(has_calendar))

OF_RESULT: Final = (RESULTS, QUESTIONS, DISCLOSURES, RESPONDENTS, PEERS)
"""The pages of the year assessed."""

OF_WORK: Final = (ANALYSIS, PROGRESS, CHECKLIST, CALENDAR, REPORT)
"""The pages of the year of the work."""
