"""Which addresses the website will have, worked out without making it.

What is published once stays: ``publish`` writes these addresses down, ``check`` and ``build`` tell
which of those written down would vanish. Pages, the files that documents point to, and feeds are
among them; what stands beside a page (tables, codes, calendars) goes only when its page does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from generator.assess.peers import NationalAssessment, Peers
from generator.beside.downloads import ATTACHED, attachments
from generator.beside.report_files import report_paths
from generator.chain.news import ATOM_FEED, JSON_FEED, can_be_followed
from generator.check.vanished import vanished_findings
from generator.export.tables import has_tables
from generator.findings import Finding
from generator.model.tree import Agency, NationalYear
from generator.pages.addresses import agency_addresses, website_addresses
from generator.pages.agency_site import AgencySite
from generator.pages.context import Download, PageContext
from generator.pages.links import address_on_website, page_path
from generator.read import Shared
from generator.settings import Settings, as_of
from generator.website import site_title, site_url

Addresses = Mapping[str, str]
"""Address -> what stands there."""

_A_TABLE: Final = Download(path="", fiscal_year=None, title="", rows=0, columns={}, sizes={})


def vanished(
    settings: Settings, shared: Shared, agencies: Mapping[str, Addresses | None]
) -> Iterator[Finding]:
    """Yield the addresses that were published and would vanish.

    Where what all share has errors nobody can say which addresses there will be.

    Args:
        settings: the folders.
        shared: what stands in no agency's folder.
        agencies: agency -> its addresses; None where its data has errors.
    """
    if not shared.published.rows or any(one.is_error for one in shared.findings):
        return
    single = context_of(settings, shared).single
    homes = {
        address_on_website(page_path(slug), single): one is not None
        for slug, one in agencies.items()
    }
    there = addresses_of_website(settings, shared, agencies)
    yield from vanished_findings(shared.published, there, homes)


def addresses_of_website(
    settings: Settings, shared: Shared, agencies: Mapping[str, Addresses | None]
) -> dict[str, str]:
    """Return the addresses of a whole website; arguments as for `vanished`."""
    content = settings.project / "content"
    names = (
        {path.stem: f"# {path.stem}" for path in content.glob("*.md")} if content.is_dir() else {}
    )
    found = website_addresses(replace(context_of(settings, shared), content=names))
    for one in agencies.values():
        found |= one or {}
    return found


def addresses_of(site: AgencySite, folder: Path) -> dict[str, str]:
    """Return address -> title of an agency's pages, papers and feeds.

    Args:
        site: of the agency; which announcements there are is enough.
        folder: of the data.
    """
    agency, context = site.agency, site.context
    if has_tables(site.assessments.values(), context.national):
        context = replace(context, downloads={agency.slug: (_A_TABLE,)})
    home = address_on_website(site.path(), context.single)
    pages = agency_addresses(replace(site, context=context))
    return pages | {f"{home}{name}": f"{name} {agency.name}" for name in _files(site, folder)}


def published_files(agency: Agency, folder: Path) -> frozenset[Path]:
    """Return the files of an agency that are published as they are, of those that are there.

    Args:
        agency: one of the data's agencies.
        folder: of the data.
    """
    years = (year.fiscal_year for year in agency.years)
    papers = (path for path in attachments(agency, folder).values() if path.is_file())
    return frozenset((*papers, *report_paths(agency.slug, years, folder).values()))


def _files(site: AgencySite, folder: Path) -> Iterator[str]:
    """Yield the files of an agency that letters and programs lead to, below its home."""
    agency = site.agency
    for place in attachments(agency, folder):
        yield place.removeprefix(f"{agency.slug}/")
    for name in report_paths(agency.slug, site.assessments, folder):
        yield f"{ATTACHED}/{name}"
    if can_be_followed(agency):
        yield from (ATOM_FEED, JSON_FEED)


def context_of(settings: Settings, shared: Shared) -> PageContext:
    """Return what decides which pages there are, without what they tell."""
    data = shared.data(())
    site = shared.site.value if shared.site else None
    return PageContext(
        title=site_title(data),
        url=site_url(data),
        as_of=as_of(data, settings.as_of).of_site(),
        single=site.single if site else None,
        national={year: _types_of(one) for year, one in shared.national.items()},
    )


def _types_of(national: NationalYear) -> NationalAssessment:
    """Return the types of agencies an announcement tells of, and nothing of their scores."""
    types = (
        Peers(
            type=row.type,
            summary=row,
            grades=(),
            listed=(),
            is_whole=False,
            scored=0,
            scores=(),
        )
        for row in national.types.rows
    )
    return NationalAssessment(year=national, edition=None, types=tuple(types))
