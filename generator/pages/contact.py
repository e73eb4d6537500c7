"""How an agency is reached, and where corruption is reported to it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identity import AgencyFile, ComplaintChannel
from generator.pages.facts import Fact
from generator.pages.links import phone_link, safe_url


def contact_facts(agency: AgencyFile) -> Iterator[Fact]:
    """Yield the office to ask and the ways to it."""
    contact = agency.contact
    told = (
        ("ส่วนงาน", contact.office, None),
        ("ที่อยู่", contact.address, None),
        ("โทรศัพท์", contact.phone, phone_link(contact.phone or "")),
        ("โทรสาร", contact.fax, None),
        ("อีเมล", contact.email, safe_url(f"mailto:{contact.email}")),
    )
    for label, text, href in told:
        if text:
            yield Fact(label=label, text=text, href=href)


def complaint_facts(agency: AgencyFile) -> Iterator[Fact]:
    """Yield every way of every channel for complaints, in the order of the file."""
    for channel in agency.complaint_channels:
        yield from _ways(channel)


def _ways(channel: ComplaintChannel) -> Iterator[Fact]:
    ways = (
        (channel.url, safe_url(channel.url or "")),
        (channel.phone, phone_link(channel.phone or "")),
        (channel.email, safe_url(f"mailto:{channel.email}")),
        (channel.address, None),
    )
    for text, href in ways:
        if text:
            yield Fact(label=channel.name, text=text, href=href)
