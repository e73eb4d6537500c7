"""What an agency promised about a weak point, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.chain.answering import guidelines_on, measures_for
from generator.chain.reports import MeasureReport, measure_reports
from generator.chain.work import Work
from generator.model.plan import Measure, MeasureKind
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_points import GUIDELINES, MEASURES
from generator.pages.figures import Chip
from generator.pages.links import Href
from generator.pages.measure_standing import measure_standing
from generator.pages.work_links import measure_href, plan_href
from generator.thai.text import normal

_MOST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A measure, or in a year without measures the guidelines.

    Attributes:
        text: its title; where that only repeats the weak point, its first step.
        chips: where it stands, in words; none for guidelines.
        updated: the date of the latest report on it, or None.
    """

    text: str
    href: Href
    chips: tuple[Chip, ...] = ()
    updated: str | None = None


def promises(site: AgencySite, origin: str, indicator: str, work: Work) -> tuple[Promise, ...]:
    """Return what answers an indicator of the analysed result, in the order of the plan.

    Of many measures the first few, and last one that counts the others and leads to all.

    Args:
        site: of the agency.
        origin: path of the page that shows it.
        indicator: its code.
        work: of the year that follows.
    """
    if not work.measures:
        return tuple(_guidelines(site, origin, indicator, work))
    answering = {one.id for one in measures_for(indicator, work)}
    found = [one for one in measure_reports(work) if one.measure.id in answering]
    shown = found if len(found) <= _MOST + 1 else found[:_MOST]
    told = tuple(_measure(site, origin, one, indicator, work) for one in shown)
    if len(shown) == len(found):
        return told
    others = f"ดูอีก {site.numerals.count(len(found) - len(shown))} มาตรการ"
    return (*told, Promise(text=others, href=plan_href(site, origin, work, MEASURES)))


def _measure(
    site: AgencySite, origin: str, report: MeasureReport, indicator: str, work: Work
) -> Promise:
    standing = measure_standing(site, work, origin, report)
    return Promise(
        text=_in_words(report.measure, indicator, work),
        href=measure_href(site, origin, work, report.measure.id),
        chips=standing.chips,
        updated=standing.updated,
    )


def _in_words(measure: Measure, indicator: str, work: Work) -> str:
    edition = work.before.edition
    found = edition.indicator(indicator) if edition else None
    said = {normal(name) for name in (found.name_th, *found.aliases)} if found else set()
    repeats = normal(measure.title) in said
    text = measure.steps[0].text if repeats and measure.steps else measure.title
    return text if measure.kind is MeasureKind.MEASURE else f"{text} ({measure.kind})"


def _guidelines(site: AgencySite, origin: str, indicator: str, work: Work) -> Iterator[Promise]:
    """Yield the first of the guidelines that answer an indicator, with how many more there are."""
    found = guidelines_on((indicator,), work)
    if not found:
        return
    more = f" และอีก {site.numerals.count(len(found) - 1)} แนวทาง" if len(found) > 1 else ""
    href = plan_href(site, origin, work, GUIDELINES)
    yield Promise(text=f"{found[0].text}{more}", href=href)
