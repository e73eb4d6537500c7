"""Addresses for several things or for nothing, and a website of somebody else (rules L)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from generator.findings import Finding, Place, Value, Wording
from generator.model.evidence import is_meant_to_open
from generator.model.tree import Agency, Data, Year
from generator.rules import l as rules

_SECOND_LEVELS: Final = frozenset({"ac", "co", "go", "in", "mi", "net", "or"})
"""Second levels under `.th`, below which organisations have their names."""


def link_findings(data: Data) -> Iterator[Finding]:
    """Yield what the addresses of the agencies say of each other."""
    for agency in data.agencies:
        yield from _other_website(data, agency)
        for year in agency.years:
            yield from _same_addresses(year)
            yield from _unopened_evidence(year)


def _other_website(data: Data, agency: Agency) -> Iterator[Finding]:
    site, website = data.site, agency.file.value.website
    url = site.value.url if site and not site.value.demonstration else None
    if site and url and website and _owner(url) != _owner(website):
        values: dict[str, Value] = {"found": url, "expected": website}
        yield Finding(rule=rules.OTHER_WEBSITE, place=site.place("url"), values=values)


def _owner(address: str) -> str:
    """Return the part of a host that is the organisation's: ``www.a.go.th`` -> ``a.go.th``."""
    labels = (urlsplit(address).hostname or "").lower().rstrip(".").split(".")
    length = 3 if labels[-1] == "th" and labels[-2:-1] and labels[-2] in _SECOND_LEVELS else 2
    return ".".join(labels[-length:])


def _same_addresses(year: Year) -> Iterator[Finding]:
    """Yield each address that a disclosure item, or a paper, has and an earlier one has, too."""
    yield from _repeated(_of_items(year))
    yield from _repeated(_of_papers(year))


def _repeated(named: Iterator[tuple[str, Wording, Place]]) -> Iterator[Finding]:
    first: dict[str, tuple[Wording, Place]] = {}
    for address, subject, place in named:
        other, before = first.setdefault(address, (subject, place))
        if other != subject:
            values: dict[str, Value] = {
                "found": address,
                "subject": subject,
                "other": other,
                "line": str(before.line),
            }
            yield Finding(rule=rules.SAME_ADDRESS, place=place, values=values)


def _of_items(year: Year) -> Iterator[tuple[str, Wording, Place]]:
    for item in year.disclosures.rows:
        for address in item.url:
            subject = Wording(f"ข้อ {item.code}", f"item {item.code}")
            yield address, subject, year.disclosures.place(item, "url")


def _of_papers(year: Year) -> Iterator[tuple[str, Wording, Place]]:
    documents = year.documents
    for number, paper in enumerate(documents.value.documents if documents else ()):
        address = paper.url or paper.file
        if documents and address:
            subject = Wording(f"เอกสาร {paper.id}", f"document {paper.id}")
            key = "url" if paper.url else "file"
            yield address, subject, documents.place("documents", number, key)


def _unopened_evidence(year: Year) -> Iterator[Finding]:
    """Yield each entry of evidence that looks like an address or a path and cannot be opened."""
    for row in year.progress.rows:
        for entry in row.evidence:
            if is_meant_to_open(entry):
                place = year.progress.place(row, "evidence")
                yield Finding(rule=rules.UNOPENED, place=place, values={"found": entry})
