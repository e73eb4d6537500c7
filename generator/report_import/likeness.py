"""How alike two Thai texts are, however badly one was read: spaces do not count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeVar

from generator.thai.text import normal

Key = TypeVar("Key")

ALIKE = 0.6
"""From here on two texts are taken for the same one, read with slips."""
_CLEARLY = 0.08  # the best must be that much better than the second
_GRAM = 3
_BEFORE, _LONGEST = 20, 60  # letters of an excerpt


@lru_cache(maxsize=4096)
def squeezed(text: str) -> str:
    """Return the form in which texts are compared here: normal, without any space."""
    return normal(text).replace(" ", "")


def likeness(one: str, other: str) -> float:
    """Return 0 (nothing in common) to 1 (equal but for spaces)."""
    left, right = squeezed(one), squeezed(other)
    if left == right:
        return 1.0
    if not left or not right:
        return 0.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def same(one: str, other: str) -> bool:
    """Return whether two texts are equal but for spaces, digits and capitals."""
    return squeezed(one) == squeezed(other)


def most_alike(text: str, known: Mapping[Key, str], least: float = ALIKE) -> Key | None:
    """Return the key of the text that is meant, or None when none is clearly so.

    Args:
        text: as read.
        known: key -> text; of equal texts none is clearly meant.
        least: likeness that is asked for at least.
    """
    ranked = sorted(((likeness(text, one), at) for at, one in enumerate(known.values())))
    if not ranked or ranked[-1][0] < least:
        return None
    second = ranked[-2][0] if len(ranked) > 1 else 0.0
    best, at = ranked[-1]
    return tuple(known)[at] if best - second >= _CLEARLY else None


@lru_cache(maxsize=1024)
def _grams(text: str) -> frozenset[str]:
    plain = squeezed(text)
    return frozenset(plain[at : at + _GRAM] for at in range(len(plain) - _GRAM + 1))


def shared(text: str, other: str) -> float:
    """Return which part of a text's runs of three letters stands in another: 0 to 1; fast."""
    own = _grams(text)
    return len(own & _grams(other)) / len(own) if own else 0.0


def most_shared(text: str, known: Iterable[tuple[Key, str]], least: float) -> Key | None:
    """Return the key of the text that shares most with this one, if clearly so."""
    ranked = sorted(
        ((shared(text, one), -at, key) for at, (key, one) in enumerate(known)),
        key=lambda entry: entry[:2],
    )
    if not ranked or ranked[-1][0] < least:
        return None
    second = ranked[-2][0] if len(ranked) > 1 else 0.0
    return ranked[-1][2] if ranked[-1][0] - second >= _CLEARLY else None


def excerpts(one: str, other: str) -> tuple[str, str]:
    """Return two texts as a message shows them: long ones from shortly before they part."""
    left, right = (" ".join(text.split()) for text in (one, other))
    pairs = enumerate(zip(left, right, strict=False))
    parted = next((at for at, (mine, yours) in pairs if mine != yours), 0)
    start = max(parted - _BEFORE, 0) if max(len(left), len(right)) > _LONGEST else 0
    return _excerpt(left, start), _excerpt(right, start)


def _excerpt(text: str, start: int) -> str:
    shown = text[start : start + _LONGEST]
    return f"{'…' if start else ''}{shown}{'…' if start + _LONGEST < len(text) else ''}"
