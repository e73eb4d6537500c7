"""What the colours in the bars of answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.answer_tables import LOOKS, AnswerBar

_NEGATIVE: Final = "ข้อคำถามเชิงลบ"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerColour:
    """A colour, and in words the answers that have it."""

    look: str
    answers: str


def answer_key(bars: Iterable[AnswerBar]) -> tuple[AnswerColour, ...]:
    """Return the colours of the bars, from the answers that give least to the best.

    The answers are called as at the head of their columns: small ones are good where a question
    is negative.
    """
    words: dict[str, dict[tuple[bool, str], None]] = {}
    for bar in bars:
        for look, option in zip(LOOKS[len(bar.options)], bar.options, strict=True):
            words.setdefault(look, {})[bar.negative, option] = None
    return tuple(
        AnswerColour(look=look, answers=" · ".join(_told(words[look]))) for look in sorted(words)
    )


def _told(answers: Iterable[tuple[bool, str]]) -> Iterator[str]:
    plain = [option for negative, option in answers if not negative]
    turned = [option for negative, option in answers if negative]
    if plain:
        yield " หรือ ".join(f"“{one}”" for one in plain)
    if turned:
        yield f"{_NEGATIVE}: {' หรือ '.join(f'“{one}”' for one in turned)}"
