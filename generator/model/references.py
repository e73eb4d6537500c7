"""Texts -> codes of the assessment and ids of the data."""

from __future__ import annotations

import re
from typing import Final

from generator.model.mistakes import Mistake, mistake
from generator.model.texts import as_text
from generator.thai.digits import arabic

RESERVED_POINTS: Final = frozenset({"poster"})
"""What no service point can be called: a page has that name beside those of the points.

Source:
    Design, section 5.
"""

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ID_LENGTH = 40
_CODE = re.compile(
    r"(?P<tool>IIT|EIT|OIT)|(?P<question>[IE][0-9]{1,2})|(?P<item>O[0-9]{1,3})"
    r"|(?P<indicator>[0-9]{1,2}(\.[0-9]{1,2})?)",
    re.IGNORECASE,
)


def identifier(value: object) -> str:
    """Read an id: ``m01``."""
    return _identifier(value, "m01")


def _identifier(value: object, example: str) -> str:
    typed = as_text(value)
    if not _ID.fullmatch(typed) or len(typed) > _ID_LENGTH:
        raise mistake(Mistake.BAD_ID, expected=f"a-z 0-9 - ({example})")
    return typed


def point_identifier(value: object) -> str:
    """Read the id of a service point, which is a part of its address."""
    typed = _identifier(value, "one-stop")
    if typed in RESERVED_POINTS:
        raise mistake(Mistake.RESERVED_POINT, expected=", ".join(sorted(RESERVED_POINTS)))
    return typed


def canonical_code(typed: str) -> str | None:
    """Return the code in its one spelling (``IIT``, ``7``, ``9.4``, ``i12``, ``O27``), or None."""
    match = _CODE.fullmatch(arabic(typed).strip())
    if match is None:
        return None
    kind, found = match.lastgroup, match.group()
    if kind == "question":
        return found[0].lower() + str(int(found[1:]))
    if kind == "item":
        return "O" + str(int(found[1:]))
    return found.upper()


def code(value: object) -> str:
    """Read a code in its one spelling."""
    canonical = canonical_code(as_text(value))
    if canonical is None:
        raise mistake(Mistake.BAD_CODE, expected="IIT, 7, 9.4, i12, O27")
    return canonical


def score_code(value: object) -> str:
    """Read a code of ``printed.csv``, where ``overall`` stands for the score of the agency."""
    typed = as_text(value)
    return "overall" if typed.strip().lower() == "overall" else code(typed)


def item_code(value: object) -> str:
    """Read a code of ``disclosures.csv``: with or without ``O`` and leading zeros."""
    plain = arabic(as_text(value)).strip().upper().removeprefix("O")
    if not re.fullmatch(r"[0-9]{1,3}", plain):
        raise mistake(Mistake.BAD_CODE, expected="O1, O2, … (01, 02, …)")
    return f"O{int(plain)}"


def indicator_code(value: object) -> str:
    """Read the code of an indicator or sub-indicator: ``7``, ``9.4``."""
    canonical = canonical_code(as_text(value))
    if canonical is None or not canonical[0].isdigit():
        raise mistake(Mistake.BAD_CODE, expected="7, 9.4")
    return canonical


def question_code(value: object) -> str:
    """Read the code of a question: ``i12``, ``e3``."""
    canonical = canonical_code(as_text(value))
    if canonical is None or canonical[0] not in "ie":
        raise mistake(Mistake.BAD_CODE, expected="i12, e3")
    return canonical


def reference(value: object) -> str:
    """Read a code or an id, whichever it is."""
    typed = as_text(value)
    canonical = canonical_code(typed)
    if canonical is not None:
        return canonical
    if not _ID.fullmatch(typed) or len(typed) > _ID_LENGTH:
        raise mistake(Mistake.BAD_CODE, expected="IIT, 7, 9.4, i12, O27, f01")
    return typed
