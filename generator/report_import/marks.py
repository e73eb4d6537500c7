"""Thai marks as older fonts hold them, as everybody else writes them.

Windows fonts of before 2000, still in use in offices, bring marks moved to the left or down as
letters of their own; PDFs made with them have these in their text.
"""

from __future__ import annotations

_MOVED = {
    0xF700: "\u0e10",
    0xF701: "\u0e34",
    0xF702: "\u0e35",
    0xF703: "\u0e36",
    0xF704: "\u0e37",
    **{0xF705 + at: chr(0x0E48 + at) for at in range(5)},
    **{0xF70A + at: chr(0x0E48 + at) for at in range(5)},
    0xF70F: "\u0e0d",
    0xF710: "\u0e31",
    0xF711: "\u0e4d",
    0xF712: "\u0e47",
    **{0xF713 + at: chr(0x0E48 + at) for at in range(5)},
    0xF718: "\u0e38",
    0xF719: "\u0e39",
    0xF71A: "\u0e3a",
}


def ordinary_marks(text: str) -> str:
    """Return the text with every mark in its usual form."""
    return text if text.isascii() else text.translate(_MOVED)
