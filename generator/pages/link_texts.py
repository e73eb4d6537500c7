"""How links to addresses of the data are called: what opens, and on whose host."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

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
    kind = _FILES.get(name.rpartition(".")[2].lower(), "ไฟล์")
    return SourceLink(text=f"{kind}: {name}", href=Href(f"../files/{quote(name)}"))


def _counted(addresses: Iterable[str], numerals: Numerals) -> Iterator[SourceLink]:
    seen: Counter[str] = Counter()
    for address in addresses:
        href, text = safe_url(address), _text(address)
        seen[text] += 1
        again = f" ({numerals.count(seen[text])})" if seen[text] > 1 else ""
        yield SourceLink(text=f"{text}{again}" if href else address, href=href)


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
