"""Thai digits (๐–๙) and Arabic digits (0–9).

Only these twenty characters are touched: ``str.isdigit`` and ``int`` know many more, such as ``²``
or ``٣``, which nobody types for a score.
"""

from __future__ import annotations

_THAI = "๐๑๒๓๔๕๖๗๘๙"
_ARABIC = "0123456789"
_TO_ARABIC = str.maketrans(_THAI, _ARABIC)
_TO_THAI = str.maketrans(_ARABIC, _THAI)


def arabic(text: str) -> str:
    """Return the text with its Thai digits as Arabic digits: ``๒๕๖๖`` -> ``2566``."""
    return text if text.isascii() else text.translate(_TO_ARABIC)


def thai(text: str) -> str:
    """Return the text with its Arabic digits as Thai digits: ``2566`` -> ``๒๕๖๖``."""
    return text.translate(_TO_THAI)
