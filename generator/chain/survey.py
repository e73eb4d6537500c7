"""The public survey of a year: the address its QR code leads to."""

from __future__ import annotations

from typing import Final

from generator.model.tree import Year

CODE_SVG: Final = "qr.svg"
CODE_PNG: Final = "qr.png"
"""Names of the pictures of the survey's code, beside the page of the progress."""

LONGEST: Final = 1663
"""What a code of level Q can hold, in bytes.

Source:
    ISO/IEC 18004:2015, table 7: version 40, level Q, byte mode.
"""


def survey_code(year: Year) -> str | None:
    """Return the address in the QR code of a year's survey: as typed, so that it leads there.

    None where the year has no such address, or one that is too long for a code.
    """
    address = year.eit.value.survey_url if year.eit else None
    return address if address and len(address.encode()) <= LONGEST else None
