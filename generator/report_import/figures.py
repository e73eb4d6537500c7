"""Figures in the text of a report: shares of answers, scores, numbers of persons and agencies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from generator.thai.digits import arabic

# Narrow columns leave no gap before a share, and none behind its sign: เพียงใด0.00%33.66%.
_FIGURE = re.compile(
    r"(?<![A-Za-z\d_.,/])(?P<value>\d{1,3}\.\d{1,2})(?:(?P<percent>\s?%)|(?![\w%]|[.,]\d))"
)
_PERCENT = re.compile(r"(?<![\w.,/])(?P<value>\d{1,3}(?:\.\d{1,2})?)\s?%")
_COUNT = re.compile(r"(?<![\w.,/%])(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,9})(?![\w%]|[.,]\d)")
_DIGIT = re.compile("[0-9๐-๙]")
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with decimals; a share bears its ``%``."""

    value: Decimal
    is_share: bool

    @property
    def in_range(self) -> bool:
        """Whether it lies in 0–100, where every score and share does."""
        return self.value <= _WHOLE


def figures(text: str) -> tuple[Figure, ...]:
    """Return the numbers with decimals in a text, in order."""
    return tuple(
        Figure(Decimal(found["value"]), found["percent"] is not None)
        for found in _FIGURE.finditer(arabic(text))
    )


def percents(text: str) -> tuple[Decimal, ...]:
    """Return the numbers with ``%`` in a text, also without decimals (``0%``)."""
    return tuple(Decimal(found["value"]) for found in _PERCENT.finditer(arabic(text)))


def counts(texts: Iterable[str]) -> tuple[int, ...]:
    """Return the whole numbers that stand alone in texts: ``29,528``."""
    plain = (arabic(text) for text in texts)
    return tuple(int(one.replace(",", "")) for text in plain for one in _COUNT.findall(text))


def without_figures(text: str) -> str:
    """Return a text without its shares and scores, as a label."""
    return " ".join(_FIGURE.sub(" ", arabic(text)).split())


def has_digit(text: str) -> bool:
    """Return whether any digit stands in a text."""
    return _DIGIT.search(text) is not None
