"""What an agency does with the answers of the public survey: weakest points, and measures."""

from __future__ import annotations

from dataclasses import dataclass

from generator.assess.assessment import Assessment
from generator.chain.survey import Survey
from generator.model.codes import Tool
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href
from generator.pages.naming import Names
from generator.pages.promises import Promise, promises
from generator.pages.work_links import plan_path, progress_path

_FEW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardPoint:
    """What those who answered gave a low score, and the measures on it."""

    name: str
    score: str
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What became of the answers of one year.

    Attributes:
        promises_title: what stands before the measures.
        href: of the page that tells of all of it.
        link: what that page is called.
    """

    title: str
    points: tuple[HeardPoint, ...]
    promises_title: str
    href: Href
    link: str


def heard(site: AgencySite, origin: str, survey: Survey) -> Heard | None:
    """Return what became of the answers: those of the survey's own year, else those analysed in it.

    None where no score of the survey is known, or nothing followed from it.

    Args:
        site: of the agency.
        origin: path of the page that shows it.
        survey: the agency's.
    """
    own = site.assessments.get(survey.fiscal_year)
    for assessment in (own, survey.work.before):
        points = _points(site, origin, assessment) if assessment else ()
        if assessment and any(point.promises for point in points):
            return _heard(site, origin, assessment, points)
    return None


def _heard(
    site: AgencySite, origin: str, assessment: Assessment, points: tuple[HeardPoint, ...]
) -> Heard | None:
    work = site.work_on(assessment.fiscal_year)
    if work is None:
        return None
    reported = progress_path(site, work)
    kind = "มาตรการ" if work.measures else "แนวทาง"
    return Heard(
        title=f"{kind}จากคำตอบแบบวัด EIT {site.year_title(assessment.fiscal_year)}",
        points=points,
        promises_title=f"{kind}{site.year_title(work.fiscal_year)}",
        href=site.href(origin, reported or plan_path(site, work)),
        link="ดูความก้าวหน้าของมาตรการทั้งหมด" if reported else f"ดูการวิเคราะห์และ{kind}ทั้งหมด",
    )


def _points(site: AgencySite, origin: str, assessment: Assessment) -> tuple[HeardPoint, ...]:
    """Return the lowest indicators of the public survey, the lowest score first."""
    names = Names.of(assessment, site.numerals)
    work = site.work_on(assessment.fiscal_year)
    lowest = [one for one in reversed(assessment.ranking) if names.tool_of(one.code) is Tool.EIT]
    if work is None:
        return ()
    return tuple(
        HeardPoint(
            name=names.plain(one.code) or names.indicator(one.code),
            score=site.numerals.score(one.score),
            promises=promises(site, origin, one.code, work),
        )
        for one in lowest[:_FEW]
    )
