"""What the pages of the search look through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.links import beside_page, page_path
from generator.pages.page import PORTAL, SEARCH
from generator.pages.search import RECORDS, is_searched
from generator.search.all_records import agency_as_found, agency_records, website_records
from generator.search.record import Record
from generator.search.records_file import to_records
from generator.thai.text import order


def search_files(sites: Iterable[AgencySite], context: PageContext) -> dict[str, bytes]:
    """Return the records of every agency, and of all of them where they stand side by side.

    Args:
        sites: of the agencies that have new pages.
        context: of all pages; those of the sites may lack what was made beside them.
    """
    told = [
        replace(site, context=context)
        for site in sorted(sites, key=lambda one: order(one.agency.name))
    ]
    records = {site.agency.slug: agency_records(site) for site in told}
    of_website = website_records(context)
    files: dict[str, bytes] = {}
    for slug, found in records.items():
        own = (*found, *of_website) if slug == context.single else found
        files |= _file(slug, own, context)
    if context.single is None:
        searched = [site for site in told if is_searched(site)]
        everyone = [agency_as_found(site) for site in searched]
        of_agencies = (one for site in searched for one in records[site.agency.slug])
        files |= _file(PORTAL, (*everyone, *of_agencies, *of_website), context)
    return files


def _file(site: str, records: Iterable[Record], context: PageContext) -> dict[str, bytes]:
    page = page_path(site, SEARCH)
    return {beside_page(page, RECORDS): to_records(page, records, context.single)}
