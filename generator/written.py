"""What MkDocs is given for one site: its pages, and the files that stand beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.assess.peers import NationalAssessment
from generator.beside.downloads import (
    ATTACHED,
    Tables,
    attachments,
    bundle_of,
    bundle_of_announcement,
    calendars,
    colour_sheets,
    feeds,
    tables_of_agency,
    tables_of_announcements,
)
from generator.beside.report_files import report_file, report_paths
from generator.beside.survey_files import Files, font_findings, poster_files, survey_files
from generator.checked import CheckedAgency
from generator.findings import Finding
from generator.model.publication import withdrawn
from generator.model.tree import Agency, Data
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.entry import AgencyEntry
from generator.pages.found import Record
from generator.pages.page import NATIONAL, PORTAL, Page
from generator.pages.site_pages import agency_pages, shared_pages
from generator.read import Shared
from generator.search.all_records import agency_records
from generator.search.search_files import agency_search_file, portal_search_file
from generator.settings import AsOf, Settings
from generator.site.policy import HEADERS_FILE, headers_file
from generator.website import hand_written, site_title, site_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What MkDocs is given for one site.

    Attributes:
        files: path of what stands beside the pages -> its content, or a file to copy.
        findings: why some of it could not be made.
        found: as in ``AgencyEntry``, of an agency.
    """

    pages: tuple[Page, ...]
    files: Files
    findings: tuple[Finding, ...] = ()
    found: tuple[Record, ...] = ()

    def and_also(self, other: Written) -> Written:
        """Return both as one site."""
        return Written(
            pages=(*self.pages, *other.pages),
            files={**self.files, **other.files},
            findings=(*self.findings, *other.findings),
            found=(*self.found, *other.found),
        )


def page_context(
    settings: Settings, shared: Shared, days: AsOf, national: Mapping[int, NationalAssessment]
) -> PageContext:
    """Return what the settings, ``site.yml`` and the announcements say to all pages."""
    data = shared.data(())
    site = shared.site.value if shared.site else None
    return PageContext(
        title=site_title(data),
        url=site_url(data),
        as_of=days.of_site(),
        demonstration=site is not None and site.demonstration,
        single=site.single if site else None,
        licence=site.licence if site else None,
        content=hand_written(settings),
        withdrawn=withdrawn(shared.published.rows),
        national=national,
    )


def written_agency(
    settings: Settings, checked: CheckedAgency, site: AgencySite, days: AsOf
) -> Written:
    """Return the pages and files of an agency whose data can be used."""
    site, tables = _with_tables(site)
    agency, assessments, context = site.agency, checked.assessments, site.context
    found = agency_records(site)
    bundled = bundle_of(agency, tables, context)
    made = {
        **calendars(agency, days.of_year),
        **colour_sheets(agency),
        **survey_files(site),
        **tables.files,
        **bundled.files,
        **poster_files(site, settings.build / "papers"),
    }
    reports = report_paths(agency.slug, site.assessments, settings.data)
    context = replace(
        context,
        sizes={place: len(content) for place, content in made.items()},
        bundles={agency.slug: bundled.named} if bundled.named else {},
        reports={name: report_file(path) for name, path in reports.items()},
    )
    return Written(
        pages=agency_pages(replace(site, context=context)),
        files={
            **made,
            **feeds(agency, assessments, context),
            **agency_search_file(agency.slug, found, context),
            **attachments(agency, settings.data),
            **{f"{agency.slug}/{ATTACHED}/{name}": path for name, path in reports.items()},
        },
        findings=font_findings(site),
        found=found,
    )


def found_in(site: AgencySite) -> tuple[Record, ...]:
    """Return what can be found of an agency whose pages are not written this time."""
    return agency_records(_with_tables(site)[0])


def _with_tables(site: AgencySite) -> tuple[AgencySite, Tables]:
    """Return the site of an agency that names its tables, and these."""
    tables = tables_of_agency(site.agency.slug, site.assessments.values(), site.context.national)
    context = replace(site.context, downloads={tables.page: tables.named})
    return replace(site, context=context), tables


def agency_site(checked: CheckedAgency, context: PageContext, days: AsOf) -> AgencySite | None:
    """Return the site of an agency; None where its ``agency.yml`` cannot be used.

    Args:
        checked: the agency.
        context: of all pages.
        days: the as-of dates.
    """
    agency, data = checked.read.agency, checked.data
    if agency is None:
        return None
    own = replace(context, works=checked.works, days=_days(agency, data, days))
    return AgencySite.of(agency, data, checked.assessments, own)


def written_shared(
    entries: Sequence[AgencyEntry], context: PageContext, shared: Shared, days: AsOf
) -> Written:
    """Return the pages and files of no agency.

    Args:
        entries: of all agencies of the website.
        context: of all pages; it knows which agencies have any.
        shared: what stands in no agency's folder.
        days: the as-of dates.
    """
    root = context.single or PORTAL
    tables = tuple(tables_of_announcements(context.national, root))
    bundled = {one.page: bundle_of_announcement(one, context) for one in tables}
    own = replace(
        context,
        downloads={one.page: one.named for one in tables},
        bundles={page: one.named for page, one in bundled.items() if one.named},
        days={(NATIONAL, year): days.of_announcement(year) for year in shared.national},
    )
    made = (*(one.files for one in tables), *(one.files for one in bundled.values()))
    files = {path: content for some in made for path, content in some.items()}
    files |= portal_search_file(entries, own)
    return Written(
        pages=shared_pages(entries, own),
        files={f"{root}/{HEADERS_FILE}": headers_file(), **files},
    )


def _days(agency: Agency, data: Data, days: AsOf) -> dict[tuple[str, int], date]:
    years = data.fiscal_years(agency)
    return {(agency.slug, year): days.of_year(agency, year) for year in years}
