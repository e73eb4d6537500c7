"""A feed as Atom.

Source:
    RFC 4287.
"""

from __future__ import annotations

from typing import Final
from xml.etree import ElementTree as ET

from generator.chain.news import ATOM_FEED
from generator.export.feed import LANGUAGE, Feed, FeedEntry, moment

_ATOM: Final = "http://www.w3.org/2005/Atom"


def to_atom(feed: Feed) -> bytes:
    """Return a feed as Atom.

    Where the website does not know its address the links are relative: to the address the feed was
    read from.
    """
    home = feed.home or ""
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": LANGUAGE})
    _text(root, "id", feed.urn)
    _text(root, "title", feed.title)
    _text(root, "subtitle", feed.about)
    _text(root, "updated", moment(feed.updated))
    author = ET.SubElement(root, "author")
    _text(author, "name", feed.author)
    if feed.website:
        _text(author, "uri", feed.website)
    _link(root, "self", f"{home}{ATOM_FEED}", "application/atom+xml")
    _link(root, "alternate", home or "./", "text/html")
    for entry in feed.entries:
        _add(root, entry, home)
    ET.indent(root, space=" ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'.encode()


def _add(root: ET.Element, entry: FeedEntry, home: str) -> None:
    element = ET.SubElement(root, "entry")
    _text(element, "id", entry.urn)
    _text(element, "title", entry.title)
    _text(element, "published", moment(entry.day))
    _text(element, "updated", moment(entry.day))
    _link(element, "alternate", f"{home}{entry.place}", "text/html")
    _text(element, "content", entry.text)


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _link(parent: ET.Element, relation: str, href: str, kind: str) -> None:
    ET.SubElement(parent, "link", {"rel": relation, "type": kind, "href": href})
