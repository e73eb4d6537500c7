"""The fonts of this machine, and the one that Thai is set with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

import typst

from generator.failure import ProngsaiError

_WELL_SET: Final = (
    "Laksaman",
    "Garuda",
    "Loma",
    "Norasi",
    "Umpush",
    "Kinnari",
    "TH Sarabun New",
    "TH SarabunPSK",
    "Leelawadee UI",
    "Leelawadee",
    "Thonburi",
    "Tahoma",
    "Noto Sans Thai Looped",
    "Noto Sans Thai",
    "Noto Serif Thai",
    "Sukhumvit Set",
    "Cordia New",
    "Angsana New",
    "Ayuthaya",
    "Waree",
    "Sarabun",
)
"""Best first. Measured by reading papers back: the first six give every letter once, the last two
give clusters twice (``ขึ้ขึ้น``); the others stand in the order of how well they read on paper."""


def chosen(families: Iterable[str]) -> str | None:
    """Return the family that sets Thai best, as the list spells it; None where none does."""
    present = {family.casefold() for family in families}
    return next((family for family in _WELL_SET if family.casefold() in present), None)


@lru_cache(maxsize=1)
def thai_font() -> str | None:
    """Return the family to set Thai with on this machine, or None where there is none."""
    return chosen(typst.Fonts(include_embedded_fonts=False).families())


class NoThaiFontError(ProngsaiError):
    """This machine has no font to set Thai with."""


def needed_font() -> str:
    """Return the family to set Thai with.

    Raises:
        NoThaiFontError: there is none.
    """
    font = thai_font()
    if font is None:
        raise NoThaiFontError(
            "ไม่พบฟอนต์ภาษาไทยในเครื่องนี้ จึงทำ PDF ไม่ได้"
            " แก้ไข: ติดตั้งฟอนต์ Laksaman (Debian: apt install fonts-thai-tlwg)",
            "this machine has no Thai font to set a PDF with."
            " Fix: install Laksaman (Debian: apt install fonts-thai-tlwg)",
        )
    return font


@lru_cache(maxsize=1)
def machine_fonts() -> typst.Fonts:
    """Return all fonts of this machine, and those that typst brings: looked for once."""
    return typst.Fonts()
