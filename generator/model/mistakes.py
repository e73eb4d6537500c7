"""The mistakes a single value can make, by the code of the rule that words them.

The model cannot see the rules (they stand above it); it raises a mistake by its code, and
``generator.files.validation`` turns that into a finding with a place.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic_core import PydanticCustomError


class Mistake(StrEnum):
    """Codes of ``generator.rules`` which the types of the model raise."""

    WRONG_SHAPE = "D017"
    NOT_A_NUMBER = "D031"
    OUT_OF_RANGE = "D032"
    TOO_MANY_DECIMALS = "D033"
    NOT_A_WHOLE_NUMBER = "D034"
    NOT_ALLOWED = "D035"
    UNREADABLE_DATE = "D036"
    IMPOSSIBLE_DATE = "D037"
    BAD_ID = "D041"
    BAD_CODE = "D043"
    BAD_ADDRESS = "D050"
    BAD_FILE = "D051"
    BAD_EMAIL = "D052"
    BAD_COLOUR = "D053"
    NEEDS_ONE_OF = "D054"
    MISSING_TITLE = "D055"
    RESERVED_POINT = "D070"


def mistake(kind: Mistake, **values: str) -> PydanticCustomError:
    """Return the error by which a validator reports a mistake.

    Args:
        kind: which rule.
        values: what its texts need besides the value itself: ``expected``, ``nearest``, ``reason``.
    """
    return PydanticCustomError(kind.value, kind.name, values)
