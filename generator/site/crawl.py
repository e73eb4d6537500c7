"""Own crawl of the assembled website: the authority on dead links and on requests to other hosts.

MkDocs checks links in Markdown only, and within one site. The pages are mostly HTML blocks, and
link from one site to another.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from posixpath import normpath
from typing import Final, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from generator.site.addresses import Address, Content, Use, css_content, html_content

_PLAIN: Final = re.compile(r"[\w.-][\w./-]*(?:#[\w.-]*)?|#[\w.-]*", re.ASCII)
"""Relative addresses as the pages mostly have them, whose parts need no closer look."""

_LOST: Final = "404.html"
"""The one page that is shown at any address, so that its own addresses begin at the root."""


class Reason(StrEnum):
    """Why an address is reported.

    Members:
        MISSING_PAGE: no such file, and no such folder with an `index.html`.
        MISSING_ANCHOR: the page is there, the place on it is not.
        OTHER_HOST: something that is loaded from another host; readers' links may go there.
        ABSOLUTE: begins with `/`: wrong as soon as the website stands in a folder of a host.
        OUTSIDE: leads above the root of the website.
        SCHEME: neither a relative address nor http, https, mailto or tel.
        MALFORMED: no browser knows what is meant.
    """

    MISSING_PAGE = "missing_page"
    MISSING_ANCHOR = "missing_anchor"
    OTHER_HOST = "other_host"
    ABSOLUTE = "absolute"
    OUTSIDE = "outside"
    SCHEME = "scheme"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class DeadLink:
    """An address that must not stand where it stands.

    Attributes:
        page: file it is written in, relative to the website, with `/`.
        address: as written there.
        reason: what is wrong with it.
    """

    page: str
    address: str
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteLinks:
    """What one site of the website has, and what of it leads out of it.

    Attributes:
        files: its files, from the root of the website.
        anchors: page or style sheet -> the ids it can be pointed to by.
        leaving: page or style sheet -> its addresses that are not within the site.
        dead: those within it that are wrong.
    """

    files: frozenset[str]
    anchors: Mapping[str, frozenset[str]]
    leaving: Mapping[str, tuple[Address, ...]]
    dead: frozenset[DeadLink]


def links_in(files: Iterable[Path], folder: Path, *, at: str) -> SiteLinks:
    """Return the links of one site.

    Args:
        files: of the site.
        folder: they are in, which stands in the website at ``at``.
        at: address of that folder from the root of the website: ``""`` or ``lamphun/``.
    """
    paths = {f"{at}{path.relative_to(folder).as_posix()}": path for path in files}
    contents = {
        name: _content(path) for name, path in paths.items() if path.suffix in {".html", ".css"}
    }
    anchors = {name: content.anchors for name, content in contents.items()}
    own = _Website(files=frozenset(paths), anchors=anchors, base="/")
    leaving: dict[str, tuple[Address, ...]] = {}
    dead: set[DeadLink] = set()
    for page, content in contents.items():
        out = []
        for address in set(content.addresses):
            target = None if page == _LOST else _target(page, address.text)
            if target is None or not (at and f"{target.path}/".startswith(at)):
                out.append(address)
            elif reason := own.fault_of_target(target):
                dead.add(DeadLink(page=page, address=address.text, reason=reason))
        leaving[page] = tuple(out)
    return SiteLinks(files=own.files, anchors=anchors, leaving=leaving, dead=frozenset(dead))


def dead_links(sites: Iterable[SiteLinks], *, base: str = "/") -> tuple[DeadLink, ...]:
    """Return every dead, leaving or unusable address of a website, sorted, each once a page.

    Args:
        sites: all that it is made of, the shared style sheets too.
        base: path at which the website will stand on its host; the addresses of `404.html` begin
            with it.
    """
    sites = tuple(sites)
    website = _Website(
        files=frozenset().union(*(one.files for one in sites)),
        anchors={page: anchors for one in sites for page, anchors in one.anchors.items()},
        base=base,
    )
    dead = {
        DeadLink(page=page, address=address.text, reason=reason)
        for one in sites
        for page, addresses in one.leaving.items()
        for address in addresses
        if (reason := website.fault(page, address))
    }
    return tuple(sorted(dead.union(*(one.dead for one in sites))))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Website:
    """Files that addresses can lead to, and what is in those that hold any.

    Files are looked up here and not on the drive: some drives take Results/ for results/, hosts
    do not.
    """

    files: frozenset[str]
    anchors: Mapping[str, frozenset[str]]
    base: str

    def fault(self, page: str, address: Address) -> Reason | None:
        """Return what is wrong with an address that stands on a page; None when nothing is."""
        try:
            parts = _split(address.text)
        except ValueError:
            return Reason.MALFORMED
        if parts.scheme:
            return _fault_of_scheme(parts.scheme, address.use)
        if parts.netloc:
            return Reason.OTHER_HOST
        return self._fault_inside(page, parts)

    def _fault_inside(self, page: str, parts: SplitResult) -> Reason | None:
        path = unquote(parts.path)
        if path.startswith("/"):
            if page != _LOST or not path.startswith(self.base):
                return Reason.ABSOLUTE
            path = path.removeprefix(self.base) or "./"
        return self.fault_of_target(_resolved(page, path, unquote(parts.fragment)))

    def fault_of_target(self, target: "_Target") -> Reason | None:
        """Return what is wrong with a place that an address leads to."""
        if target.path.split("/", 1)[0] == "..":
            return Reason.OUTSIDE
        file = self._file(target)
        if file is None:
            return Reason.MISSING_PAGE
        if target.anchor in {"", "top"} or not file.endswith(".html"):
            return None
        return None if target.anchor in self.anchors[file] else Reason.MISSING_ANCHOR

    def _file(self, target: "_Target") -> str | None:
        """Return the file a browser is given, if there is one."""
        if target.path in self.files and not target.is_folder:
            return target.path
        index = normpath(f"{target.path}/index.html")
        return index if index in self.files else None


class _Target(NamedTuple):
    """Where a relative address leads to.

    Attributes:
        path: from the root of the website.
        is_folder: whether the address ends with `/`.
        anchor: of the page; empty without one.
    """

    path: str
    is_folder: bool
    anchor: str


def _target(page: str, address: str) -> _Target | None:
    """Return where an address on a page leads to; None where it is no relative one."""
    if _PLAIN.fullmatch(address):
        path, _, anchor = address.partition("#")
        return _resolved(page, path, anchor)
    try:
        parts = _split(address)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return None
    return _resolved(page, unquote(parts.path), unquote(parts.fragment))


def _split(address: str) -> SplitResult:
    r"""Return the parts of an address; browsers take \ for /, so that /\host is another host.

    Raises:
        ValueError: no browser knows what is meant.
    """
    return urlsplit(address.strip().replace("\\", "/"))


def _resolved(page: str, path: str, anchor: str) -> _Target:
    folder = page.rpartition("/")[0]
    resolved = normpath(f"{folder}/{path}" if folder else path) if path else page
    return _Target(resolved, path.endswith("/"), anchor)


def _content(path: Path) -> Content:
    text = path.read_text(encoding="utf-8")
    return html_content(text) if path.suffix == ".html" else css_content(text)


def _fault_of_scheme(scheme: str, use: Use) -> Reason | None:
    if scheme in {"http", "https"}:
        return Reason.OTHER_HOST if use is Use.LOADED else None
    allowed = {Use.FOLLOWED: {"mailto", "tel"}, Use.LOADED: {"data"}, Use.NAMED: set[str]()}
    return None if scheme in allowed[use] else Reason.SCHEME
