"""The one thing every single value is: a text."""

from __future__ import annotations

from generator.model.mistakes import Mistake, mistake


def as_text(value: object) -> str:
    """Return the value if it is one text; a list or a mapping is a mistake of shape."""
    if not isinstance(value, str):
        raise mistake(Mistake.WRONG_SHAPE, expected="ข้อความเดียว / one text")
    return value
