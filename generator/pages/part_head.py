"""What stands around the pages of a fiscal year that go into one of its parts."""

from __future__ import annotations

from dataclasses import replace

from generator.assess.assessment import Assessment
from generator.pages.agency_site import AgencySite
from generator.pages.head import Head
from generator.pages.notices import agency_notices
from generator.pages.sources import page_source
from generator.pages.year_parts import RESULTS, YearPart


def part_head(
    site: AgencySite, part: YearPart, assessment: Assessment, *, source: str | None = None
) -> Head:
    """Return the head of a page.

    Args:
        site: of the agency.
        part: what the page is about.
        assessment: of its year.
        source: where its content comes from; None means the papers of the result.
    """
    year = assessment.fiscal_year
    path = site.path(year, part.address(assessment))
    name = site.numerals.of(part.title_in(assessment))
    short = site.year_title(year)
    head = site.head(
        path,
        kind=part.name,
        title=f"{name} {short}",
        description=f"{part.about or name} {site.in_full(year)} ของ{site.agency.name}",
    )
    return replace(
        head,
        breadcrumbs=site.trail(path, (short, site.path(year)), (name, None)),
        years=site.year_links(path, year, to_results=part is RESULTS),
        as_of=site.numerals.day(site.context.day_of(site.agency.slug, year)),
        source=source or page_source(site, assessment),
        notices=agency_notices(site, assessment),
    )
