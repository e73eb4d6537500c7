"""Thai digits (๐–๙) and Arabic digits (0–9).

Only these twenty characters are touched: ``str.isdigit`` and ``int`` know many more, such as ``²``
or ``٣``, which nobody types for a score.
"""

from __future__ import annotations

import re
from typing import Final

from generator.thai.exchanging import exchanging

_THAI = "๐๑๒๓๔๕๖๗๘๙"
_ARABIC = "0123456789"
_ADDRESS_OR_CODE: Final = re.compile(
    r"[!-~]*(?:://|@)[!-~]*|www\.[!-~]+|[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*"
)
_LETTER: Final = re.compile("[A-Za-z]")
_to_arabic = exchanging(dict(zip(_THAI, _ARABIC, strict=True)))
_to_thai = exchanging(dict(zip(_ARABIC, _THAI, strict=True)))


def arabic(text: str) -> str:
    """Return the text with its Thai digits as Arabic digits: ``๒๕๖๖`` -> ``2566``."""
    return text if text.isascii() else _to_arabic(text)


def thai(text: str) -> str:
    """Return the text with its Arabic digits as Thai digits: ``2566`` -> ``๒๕๖๖``."""
    return _to_thai(text)


def thai_in_words(text: str) -> str:
    """Return the text with Thai digits, but for those of codes and addresses.

    ``ข้อ O42 ได้ 78.30`` -> ``ข้อ O42 ได้ ๗๘.๓๐``
    """
    return _ADDRESS_OR_CODE.sub(_of_no_code, text)


def _of_no_code(found: re.Match[str]) -> str:
    return found.group() if _LETTER.search(found.group()) else thai(found.group())
