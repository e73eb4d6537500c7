"""How links to addresses of the data are called: what opens, and on whose host."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from generator.model.evidence import Evidence, read_evidence
from generator.pages.links import Href, safe_url
from generator.pages.numerals import Numerals

_WEB: Final = re.compile(r"(?i:https?)://(?P<host>[^/?#]+)(?P<path>[^?#]*)")
_FILES: Final = {
    "pdf": "ไฟล์ PDF",
    "doc": "ไฟล์ Word",
    "docx": "ไฟล์ Word",
    "xls": "ไฟล์ Excel",
    "xlsx": "ไฟล์ Excel",
    "csv": "ไฟล์ CSV",
    "jpg": "รูปภาพ",
    "jpeg": "รูปภาพ",
    "png": "รูปภาพ",
    "zip": "ไฟล์ ZIP",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLink:
    """A link out of the site; without an address only a text, as typed."""

    text: str
    href: Href | None


def source_links(addresses: Iterable[str], numerals: Numerals) -> tuple[SourceLink, ...]:
    """Return the links to addresses of the data; equal texts are counted: ``… (2)``."""
    return tuple(_counted(addresses, numerals))


def attached_link(name: str) -> SourceLink:
    """Return the link to a file the agency publishes itself, from its page of documents."""
    return SourceLink(text=f"{_kind(name)}: {name}", href=Href(f"../files/{quote(name)}"))


def evidence_links(
    entries: Iterable[str], home: Href, numerals: Numerals
) -> tuple[SourceLink, ...]:
    """Return the evidence of a report; an entry that names nothing to open is a text.

    Args:
        entries: as typed: an address or a file, a title before it or not.
        home: address of the agency's home page as seen from the page.
        numerals: of the agency.
    """
    links = (_evidence(read_evidence(entry), home) for entry in entries)
    return tuple(_told_apart(links, numerals))


def _evidence(evidence: Evidence, home: Href) -> SourceLink:
    title = evidence.title
    if evidence.file:
        kind, name = _kind(evidence.file), evidence.file
        text = f"{title} ({kind})" if title else f"{kind}: {name}"
        return SourceLink(text=text, href=Href(f"{home}files/{quote(name)}"))
    if evidence.address:
        href, text = safe_url(evidence.address), _text(evidence.address)
        text = text if href else evidence.address
        return SourceLink(text=f"{title} ({text})" if title else text, href=href)
    return SourceLink(text=title, href=None)


def _counted(addresses: Iterable[str], numerals: Numerals) -> Iterator[SourceLink]:
    links = ((address, safe_url(address)) for address in addresses)
    named = (
        SourceLink(text=_text(address) if href else address, href=href) for address, href in links
    )
    return _told_apart(named, numerals)


def _told_apart(links: Iterable[SourceLink], numerals: Numerals) -> Iterator[SourceLink]:
    """Yield the links; of equal texts all but the first are counted."""
    seen: Counter[str] = Counter()
    for link in links:
        seen[link.text] += 1
        again = f" ({numerals.count(seen[link.text])})" if seen[link.text] > 1 else ""
        yield SourceLink(text=f"{link.text}{again}" if link.href else link.text, href=link.href)


def _kind(name: str) -> str:
    return _FILES.get(name.rpartition(".")[2].lower(), "ไฟล์")


def _text(address: str) -> str:
    """Return ``ไฟล์ PDF ที่ www.example.go.th``, or the address where it is not one of the web."""
    found = _WEB.match(address)
    if found is None:
        return address
    # What stands before @ is no host, though it may look like one.
    host = found["host"].rpartition("@")[2].lower()
    ending = found["path"].rpartition(".")[2].lower()
    file = _FILES.get(ending)
    return f"{file} ที่ {host}" if file else f"เว็บไซต์ {host}"
