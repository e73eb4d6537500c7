"""Texts -> numbers: Thai digits and a ``%`` sign are met half way, ``๙๕,๕๖`` is a mistake."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model.mistakes import Mistake, mistake
from generator.model.texts import as_text
from generator.thai.digits import arabic
from generator.thai.years import FISCAL_YEARS, is_fiscal_year, year_meant

_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_WHOLE = re.compile(r"[0-9]+|[0-9]{1,3}(,[0-9]{3})+")
_LONGEST_WHOLE = len("1,000,000,000")
_DECIMALS = 2

DASHES = ("", "-", "–", "—")
"""What stands in a cell where nothing is given."""


def _number(value: object, lowest: int, highest: int) -> Decimal | None:
    typed = as_text(value)
    plain = arabic(typed).replace(" ", "").removesuffix("%").replace("−", "-")
    if plain in DASHES:
        return None
    allowed = f"{lowest}–{highest}"
    if not _NUMBER.fullmatch(plain):
        raise mistake(Mistake.NOT_A_NUMBER, expected=allowed)
    number = Decimal(plain)
    if not lowest <= number <= highest:
        raise mistake(Mistake.OUT_OF_RANGE, expected=allowed)
    if len(plain.partition(".")[2]) > _DECIMALS:
        raise mistake(Mistake.TOO_MANY_DECIMALS, expected=allowed)
    return number


def score_number(value: object) -> Decimal | None:
    """Read a score or a percentage, 0–100 with at most two decimals; None for a dash."""
    return None if value is None else _number(value, 0, 100)


def given_score(value: object) -> Decimal:
    """Read a score that must be there."""
    score = _number(value, 0, 100)
    if score is None:
        raise mistake(Mistake.NOT_A_NUMBER, expected="0–100")
    return score


def signed_number(typed: str) -> Decimal | None:
    """Read a change of a score, -100 to +100 points; None for a dash."""
    return _number(typed, -100, 100)


def whole_number(value: object) -> int | None:
    """Read a whole number; None for a dash."""
    if value is None:
        return None
    plain = arabic(as_text(value)).strip()
    if plain in DASHES:
        return None
    if not _WHOLE.fullmatch(plain) or len(plain) > _LONGEST_WHOLE:
        raise mistake(Mistake.NOT_A_WHOLE_NUMBER, expected="0, 1, 2, …")
    return int(plain.replace(",", ""))


def fiscal_year(value: object) -> int | None:
    """Read a fiscal year, B.E.; None for a dash. Of a year of the common era B.E. is offered."""
    year = whole_number(value)
    if year is None or is_fiscal_year(year):
        return year
    first, last = FISCAL_YEARS
    raise mistake(
        Mistake.OUT_OF_RANGE, expected=f"{first}–{last}", nearest=year_meant(str(year)) or ""
    )
