"""``site.yml`` and ``<agency>/agency.yml``: who publishes."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import model_validator

from generator.model.licences import Licence
from generator.model.mistakes import Mistake, mistake
from generator.model.values import (
    Address,
    Colours,
    Date,
    Email,
    FileName,
    Record,
    Text,
    WholeNumber,
    YesNo,
    one_of,
)


class PageLanguage(StrEnum):
    """The language of the pages."""

    TH = "th"
    EN = "en"


class Digits(StrEnum):
    """The digits of the pages."""

    ARABIC = "arabic"
    THAI = "thai"


class PublicText(Record):
    """What looks like personal data and may be published all the same, with the reason."""

    text: Text
    reason: Text


class SiteFile(Record):
    """``site.yml``: what all agencies of one website share.

    Attributes:
        public_texts: of the announcements and the hand-written pages.
        url: address of the website with its path; without it no QR code leads here.
        single: folder of the agency that is shown at the root.
        demonstration: a site made of published papers, not the agency's own.
        licence: under which the tables are given away.
    """

    title: Text
    url: Address | None = None
    language: Annotated[PageLanguage, one_of(PageLanguage)] = PageLanguage.TH
    as_of: Date = None
    single: Text | None = None
    demonstration: YesNo = False
    licence: Annotated[Licence | None, one_of(Licence)] = None
    public_texts: tuple[PublicText, ...] = ()


class Contact(Record):
    """The office to ask; positions and office numbers only."""

    office: Text | None = None
    address: Text | None = None
    phone: Text | None = None
    fax: Text | None = None
    email: Email | None = None


class ComplaintChannel(Record):
    """A way to report corruption."""

    name: Text
    url: Address | None = None
    phone: Text | None = None
    email: Email | None = None
    address: Text | None = None

    @model_validator(mode="after")
    def _can_be_reached(self) -> ComplaintChannel:
        if not (self.url or self.phone or self.email or self.address):
            raise mistake(Mistake.NEEDS_ONE_OF, expected="url, phone, email, address")
        return self


class AgencyFile(Record):
    """``agency.yml``: the only file an agency must have."""

    name: Text
    name_en: Text | None = None
    type: Text
    parent: Text | None = None
    province: Text | None = None
    scheme: Text = "nacc"
    website: Address | None = None
    units: WholeNumber = None
    local_governments: WholeNumber = None
    units_note: Text | None = None
    slogan: Text | None = None
    anti_corruption_centre: Text | None = None
    contact: Contact = Contact()
    colours: Colours | None = None
    emblem: FileName | None = None
    digits: Annotated[Digits, one_of(Digits)] = Digits.ARABIC
    complaint_channels: tuple[ComplaintChannel, ...] = ()
    public_texts: tuple[PublicText, ...] = ()
    note: Text | None = None
