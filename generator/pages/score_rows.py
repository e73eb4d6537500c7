"""A table of scores and its rows, as they are shown."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.change_bars import ChangeBar
from generator.pages.figures import Bar


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRow:
    """One score.

    Attributes:
        anchor: stable id of the row in the page; None for a tool.
        place: rank among the others; None where scores are not ranked.
        code: stands before the name, or None where the name says it.
        detail: who answers, under the name.
        below: said of a score below the pass mark.
        change: on the year before, in words.
        change_bar: the same drawn, or None where the table does not draw it.
        note: what the data says of this figure.
    """

    anchor: str | None = None
    place: str | None = None
    code: str | None = None
    name: str
    score: str
    bar: Bar
    below: str | None = None
    detail: str | None = None
    change: str | None = None
    change_bar: ChangeBar | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTable:
    """A table of scores.

    Attributes:
        key: what the line in the bars means; None where none is drawn.
        key_weak: what the other colour of bars means; None where no bar has it.
        key_change: how the bars of changes are read; None where none is drawn.
        readings: what the bars show, in sentences.
        ranked: whether the rows have a place.
        compared: whether any row has a change.
        linked: whether each code leads to its own place in the page.
    """

    caption: str
    key: str | None
    key_weak: str | None
    first_column: str
    ranked: bool
    compared: bool
    linked: bool = False
    rows: tuple[ScoreRow, ...]
    key_change: str | None = None
    readings: tuple[str, ...] = ()
