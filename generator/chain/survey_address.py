"""The address of a public survey: what an address of the national system leads to."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final
from urllib.parse import urlsplit

from generator.model.plan import EitFile

NACC_HOST: Final = "itas.nacc.go.th"
"""Where the NACC takes answers."""

EXAMPLE_CODE: Final = "xxxxxx"
"""What guides write where the code of the agency belongs."""

_CODE: Final = re.compile(r"[A-Za-z0-9_-]{6}")
_PATH: Final = re.compile(r"/go/(?P<survey>[^/]*)(/(?P<code>[^/]*)(?P<rest>/.+)?)?/?")


class Instead(Enum):
    """What an address of the national system is instead of an agency's survey of the public.

    Members:
        STAFF: the survey of the agency's own staff.
        EXAMPLE: the address of a guide, whose code nobody has.
        NO_CODE: the address without the code of an agency.
        OTHER_PAGE: any other page.
        UNFIT_CODE: its code is not six characters. ``MORE``: something stands behind the code.
    """

    STAFF = auto()
    EXAMPLE = auto()
    NO_CODE = auto()
    OTHER_PAGE = auto()
    UNFIT_CODE = auto()
    MORE = auto()


_NOWHERE: Final = frozenset({Instead.STAFF, Instead.EXAMPLE, Instead.NO_CODE})


def is_in_itas(address: str) -> bool:
    """Return whether an address is one of the national system."""
    return urlsplit(address).netloc.lower() == NACC_HOST


def instead_of_survey(address: str) -> Instead | None:
    """Return what an address of the national system is, where it is no survey of the public."""
    parts = urlsplit(address)
    path = _PATH.fullmatch(parts.path)
    if path and path["survey"] == "iit":
        return Instead.STAFF
    if path is None or path["survey"] != "eit":
        return Instead.OTHER_PAGE
    if unfit := _unfit(code_in(address)):
        return unfit
    return Instead.MORE if path["rest"] or parts.query or parts.fragment else None


def code_in(address: str) -> str:
    """Return the characters that name the agency; nothing where there are none."""
    path = _PATH.fullmatch(urlsplit(address).path)
    return (path["code"] or "") if path else ""


def leads_nowhere(address: str) -> bool:
    """Return whether nobody of the public can answer a survey there, as far as is certain.

    Such an address counts as none: it gets no button, no code and no poster. One that is only
    unlikely is used as it is typed.
    """
    return is_in_itas(address) and instead_of_survey(address) in _NOWHERE


def survey_address(eit: EitFile | None) -> str | None:
    """Return where the public answers the survey, as typed; None where that is not known."""
    address = eit.survey_url if eit else None
    return None if address is None or leads_nowhere(address) else address


def _unfit(code: str) -> Instead | None:
    """Return what is wrong with the characters that name the agency."""
    if not code:
        return Instead.NO_CODE
    if code.lower() == EXAMPLE_CODE:
        return Instead.EXAMPLE
    return None if _CODE.fullmatch(code) else Instead.UNFIT_CODE
