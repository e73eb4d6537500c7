"""The pages at addresses that were published and are given up: they say why, or lead on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from generator.model.publication import PublishedRow, above_of
from generator.pages.addresses import agency_addresses, website_addresses
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link, Redirect
from generator.pages.links import address_on_website, page_path
from generator.pages.page import Page
from generator.pages.redirects import RedirectView

_PAGE: Final = re.compile("/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)+")
"""What an address of a page looks like; another one was not written down by this program."""

_OLD: Final = "ที่อยู่เดิม"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawnView:
    """The page at an address whose page the agency has taken out.

    Attributes:
        what: which page it was.
        reason: in the agency's words.
        instead: the nearest page above it.
    """

    head: Head
    what: str
    reason: str
    instead: Link


def withdrawn_pages(site: AgencySite) -> Iterator[Page]:
    """Yield the pages at those addresses of an agency that are given up with a word for it."""
    own = agency_addresses(site)
    there = own | website_addresses(site.context)
    home = address_on_website(site.path(), site.context.single)
    for address, row in site.context.withdrawn.items():
        if address in there or not address.startswith(home) or not _PAGE.fullmatch(address):
            continue
        if row.moved_to in own:
            yield _moved(site, address, row.moved_to, own[row.moved_to])
        elif row.gone:
            yield _gone(site, address, row, own)


def _gone(site: AgencySite, address: str, row: PublishedRow, own: Mapping[str, str]) -> Page:
    path = _path_of(site, address)
    home = address_on_website(site.path(), site.context.single)
    above = next((one for one in above_of(address) if one in own), home)
    name = f" “{row.title}”" if row.title else ""
    is_it = row.address == address
    was = f"หน้า{name or 'นี้'} " if is_it else f"หน้านี้เป็นส่วนหนึ่งของหน้า{name or 'ข้างบน'} ซึ่ง"
    view = WithdrawnView(
        head=_head(site, path, "หน้านี้นำออกแล้ว"),
        what=f"{was}เคยเผยแพร่ที่นี่ และหน่วยงานนำออกแล้ว",
        reason=row.gone or "",
        instead=Link(title=own[above], href=site.href(path, _path_of(site, above))),
    )
    return Page(path=path, text=render("withdrawn.md.j2", view=view))


def _moved(site: AgencySite, address: str, target: str, title: str) -> Page:
    path = _path_of(site, address)
    href = site.href(path, _path_of(site, target))
    home = address_on_website(site.path(), site.context.single)
    view = RedirectView(
        head=replace(
            _head(site, path, f"ย้ายไปที่ {title}"),
            redirect=Redirect(href=href, path=target.removeprefix(home)),
        ),
        target=Link(title=title, href=href),
    )
    return Page(path=path, text=render("redirect.md.j2", view=view))


def _head(site: AgencySite, path: str, title: str) -> Head:
    description = f"{title} – {site.agency.name}"
    head = site.head(path, kind="redirect", title=title, description=description)
    return replace(
        head,
        breadcrumbs=site.trail(path, (_OLD, None)),
        as_of=site.numerals.day(site.context.as_of),
    )


def _path_of(site: AgencySite, address: str) -> str:
    """Return the path of an agency's page at an address."""
    names = [name for name in address.split("/") if name]
    return page_path(site.agency.slug, *names) if site.context.single else page_path(*names)
