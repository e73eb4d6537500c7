"""The codes of the assessment: tools, kinds of answers, one spelling, and the order of numbers.

Which codes there are is said by the edition of the year; here is only what holds in all of them.

Source:
    Data contract, section 1, row "code".
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from generator.thai.text import normal

_RUN = re.compile("(?P<number>[0-9]+)|[^0-9]+")
_DISCLOSURE = re.compile("o?0*(?P<number>[0-9]{1,3})")

OrderKey = tuple[tuple[bool, int, str], ...]


class Tool(StrEnum):
    """A tool of the assessment."""

    IIT = "IIT"
    EIT = "EIT"
    OIT = "OIT"


class AnswerKind(StrEnum):
    """How a row of a question is answered, and which answer is the good one."""

    SCALE4 = "scale4"
    SCALE4_REVERSED = "scale4_reversed"
    YES_NO_GOOD_YES = "yes_no_good_yes"
    YES_NO_GOOD_NO = "yes_no_good_no"


@lru_cache(maxsize=4096)
def code_key(code: str) -> str:
    """Return the form in which two spellings of a code are equal: ``I12`` and ``i๑๒``."""
    return normal(code)


def canonical_disclosure(code: str) -> str:
    """Return the one spelling of a disclosure item: ``O1`` for ``O1``, ``o01``, ``01`` and ``1``.

    Args:
        code: of an item. What is not a number behind an optional ``O`` (the codes of other schemes)
            is returned in upper case, so that capitals do not count there either.
    """
    key = code_key(code)
    if match := _DISCLOSURE.fullmatch(key):
        return f"O{int(match['number'])}"
    return key.upper()


@lru_cache(maxsize=4096)
def by_number(code: str) -> OrderKey:
    """Return the key that sorts codes as people count: ``sorted(codes, key=by_number)``.

    ``i2`` stands before ``i10`` and ``9.2`` before ``10.1``; numbers stand before letters; capitals
    and leading zeros do not count.
    """
    key = []
    for run in _RUN.finditer(code_key(code)):
        # Without its leading zeros the longer number is the greater one, whatever its size.
        number = (run["number"] or "").lstrip("0")
        key.append((False, len(number), number) if run["number"] else (True, 0, run.group()))
    return tuple(key)
