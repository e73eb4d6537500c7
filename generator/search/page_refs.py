"""The pages that places stand in, as the index calls them."""

from __future__ import annotations

from generator.assess.assessment import Assessment
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.contents import Listed, part_page
from generator.pages.found import PageRef
from generator.pages.year_parts import YearPart


def listed_ref(page: Listed, agency: str | None) -> PageRef:
    """Return a page of the index."""
    return PageRef(path=page.path, title=page.title, agency=agency, fiscal_year=page.fiscal_year)


def part_ref(site: AgencySite, part: YearPart, assessment: Assessment) -> PageRef:
    """Return a page of a fiscal year."""
    return listed_ref(part_page(site, part, assessment), site.agency.name)


def home_ref(site: AgencySite) -> PageRef:
    """Return the home of an agency."""
    return PageRef(path=site.path(), title=wording.HOME, agency=site.agency.name, fiscal_year=None)
