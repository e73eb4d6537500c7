"""Addresses: of our own pages, always relative, and of what the data points to, never trusted."""

from __future__ import annotations

import re
from functools import lru_cache
from posixpath import commonprefix
from typing import NewType

from generator.pages.page import PORTAL
from generator.thai.digits import arabic

Href = NewType("Href", str)
"""An address that may stand in ``href``; only the functions here make one."""

_SCHEME = re.compile("(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):")
_ALLOWED = frozenset({"http", "https", "mailto", "tel"})
# Browsers drop tabs and line breaks inside an address and take \ for /, so that neither is what
# it seems; spaces and quotes have no place in one.
_UNFIT = re.compile(r"[\x00-\x20\x7f-\xa0\\\"'<>`\u2028\u2029\ufeff]")
_NOT_A_DIGIT = re.compile("[^0-9]")
_SHORTEST_NUMBER = 3  # 191


def safe_url(typed: str) -> Href | None:
    """Return the address if a link may lead there, else None.

    Allowed are http, https, mailto, tel, and relative addresses inside the site. An address that
    begins with ``/`` would leave the folder of the site, with ``//`` the host.
    """
    if not typed or _UNFIT.search(typed) or typed.startswith("/"):
        return None
    scheme = _SCHEME.match(typed)
    if scheme is None:
        # In the first part of a path a colon makes a scheme of what stands before it.
        return None if ":" in re.split("[/?#]", typed, maxsplit=1)[0] else Href(typed)
    return Href(typed) if scheme["scheme"].lower() in _ALLOWED else None


def phone_link(typed: str) -> Href | None:
    """Return the address that dials a number; None when there is more than one way to read it."""
    plain = arabic(typed)
    if not re.fullmatch("[0-9][0-9 -]*", plain):
        return None
    number = _NOT_A_DIGIT.sub("", plain)
    return Href(f"tel:{number}") if len(number) >= _SHORTEST_NUMBER else None


def page_path(site: str, *names: str | int) -> str:
    """Return the path of a page's Markdown file: ``lamphun/2563/results/index.md``."""
    return "/".join([site, *map(str, names), "index.md"])


def beside_page(page: str, name: str) -> str:
    """Return the path of a file in the folder of a page."""
    return f"{page.rpartition('/')[0]}/{name}"


@lru_cache(maxsize=20_000)  # pages of one agency lead to the same pages again and again
def relative(origin: str, target: str, single: str | None) -> Href:
    """Return the address of a page as seen from another.

    Args:
        origin: path of the page that holds the link.
        target: path of the page it leads to.
        single: the agency that stands at the root instead of the portal, or None.
    """
    start, end = (_folders(path, single) for path in (origin, target))
    shared = len(commonprefix((start, end)))
    steps = (*[".."] * (len(start) - shared), *end[shared:])
    return Href("/".join(steps or ".") + "/")


def absolute(url: str | None, target: str, single: str | None) -> str | None:
    """Return the whole address of a page, for papers and other websites; None without ``url``.

    Args:
        url: of the website, with a slash at its end.
        target: path of the page.
        single: the agency that stands at the root instead of the portal, or None.
    """
    if url is None:
        return None
    return url + address_on_website(target, single).removeprefix("/")


def address_on_website(target: str, single: str | None) -> str:
    """Return the address of a page from the root of the website: ``/lamphun/2566/``.

    Args:
        target: path of the page.
        single: the agency that stands at the root instead of the portal, or None.
    """
    return "/" + "".join(f"{name}/" for name in _folders(target, single))


def beside(folder: Href, name: str) -> Href:
    """Return the address of a file in the folder of a page; ``name`` is one we give ourselves."""
    return Href(f"{folder}{name}")


def anchor_href(anchor: str) -> Href:
    """Return the address of a place in the page itself; ``anchor`` is an id we write ourselves."""
    return Href(f"#{anchor}")


def with_anchor(href: Href, anchor: str) -> Href:
    """Return the address of a place in a page; ``anchor`` is an id we write ourselves."""
    return Href(f"{href}#{anchor}")


def place(anchor: str) -> Href:
    """Return the address of a place in the same page."""
    return Href(f"#{anchor}")


def _folders(path: str, single: str | None) -> list[str]:
    """Return the folders in which a page stands on the website, from its root."""
    site, *names = path.split("/")[:-1]
    return names if site in {PORTAL, single} else [site, *names]
