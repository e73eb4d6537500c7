"""Thai digits (๐–๙) and Arabic digits (0–9).

Only these twenty characters are touched: ``str.isdigit`` and ``int`` know many more, such as ``²``
or ``٣``, which nobody types for a score.
"""

from __future__ import annotations

from generator.thai.exchanging import exchanging

_THAI = "๐๑๒๓๔๕๖๗๘๙"
_ARABIC = "0123456789"
_to_arabic = exchanging(dict(zip(_THAI, _ARABIC, strict=True)))
_to_thai = exchanging(dict(zip(_ARABIC, _THAI, strict=True)))


def arabic(text: str) -> str:
    """Return the text with its Thai digits as Arabic digits: ``๒๕๖๖`` -> ``2566``."""
    return text if text.isascii() else _to_arabic(text)


def thai(text: str) -> str:
    """Return the text with its Arabic digits as Thai digits: ``2566`` -> ``๒๕๖๖``."""
    return _to_thai(text)
