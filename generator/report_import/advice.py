"""The assessor's opinion and recommendations, as they go into ``recommendations.yml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.editions.edition import Edition
from generator.report_import.likeness import squeezed
from generator.report_import.lines import Line, joined
from generator.report_import.sections import Block
from generator.thai.text import clean

_POINT = re.compile(r"(?:(?<=\s)|^)(?P<number>[0-9๐-๙]{1,2})\)\s+")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Advice:
    """What the assessor writes.

    Attributes:
        opinion: the text before the first numbered point.
        points: codes of the indicators a point is about, and its text without their name.
        line: number of the line it begins at.
    """

    opinion: str
    points: tuple[tuple[tuple[str, ...], str], ...]
    line: int


def advice(found: Sequence[Block], edition: Edition | None) -> Advice | None:
    """Return the assessor's text, or None when the report has none."""
    lines = [line for block in found for line in block.lines[1:] if _has_words(line)]
    text = clean(joined(line.words for line in lines))
    if not text:
        return None
    starts = _starts(text)
    opinion = text[: starts[0][0]] if starts else text
    return Advice(opinion.strip(), tuple(_points(text, starts, edition)), lines[0].number)


def _has_words(line: Line) -> bool:
    """Return whether letters of any kind stand in a line: names of tools are Latin."""
    return line.is_thai or any(map(str.isalpha, line.words))


def _starts(text: str) -> list[tuple[int, int]]:
    """Return where points begin: numbered from 1, each the next; ``(ร้อยละ 85)`` is none."""
    found: list[tuple[int, int]] = []
    for match in _POINT.finditer(text):
        if int(match["number"]) == len(found) + 1:
            found.append(match.span())
    return found


def _points(
    text: str, starts: Sequence[tuple[int, int]], edition: Edition | None
) -> Iterator[tuple[tuple[str, ...], str]]:
    for at, (_, begin) in enumerate(starts):
        end = starts[at + 1][0] if at + 1 < len(starts) else len(text)
        yield _about(text[begin:end].strip(), edition)


def _about(text: str, edition: Edition | None) -> tuple[tuple[str, ...], str]:
    """Return the indicator whose name a text begins with, and what follows the name."""
    best: tuple[int, tuple[str, ...]] = (0, ())
    for one in edition.indicators if edition else ():
        for name in (one.name_th, *one.aliases):
            length = _prefix(text, name)
            if length > best[0]:
                best = (length, (one.code,))
    return best[1], text[best[0] :].strip()


def _prefix(text: str, name: str) -> int:
    """Return how long the name is at the beginning of the text, 0 when it is not there."""
    wanted = squeezed(name)
    for end in range(len(name), min(len(text), _LONGEST_NAME) + 1):
        begun = squeezed(text[:end])
        if begun == wanted:
            return end
        if not wanted.startswith(begun[: len(wanted)]):
            return 0
    return 0
