"""The scores of the listed agencies of a type as a strip of thin ticks, with one tall tick."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from generator.assess.peers import ListedAgency, Peers
from generator.pages.numerals import Numerals

_WHOLE: Final = Decimal(100)
_ROUND: Final = 10  # the scale begins at a multiple of ten points
_FINEST: Final = Decimal("0.1")  # percent of the width; less is no step on any screen
_NEAR_AN_END: Final = Decimal(15)  # percent; a label in the middle of its tick would stick out


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A figure in the drawing; ``anchor`` is the side of it that stands at ``x``."""

    x: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerStrip:
    """The drawing; places along it are percent of its width.

    Attributes:
        reading: what it shows, in words.
        key: what its lines mean.
        own: the score of the agency, at its tall tick.
        ticks: each place where a score is, once.
        ends: the first and last points of the scale.
        mark: the pass mark, or None.
    """

    reading: str
    key: str
    own: Label
    ticks: tuple[str, ...]
    ends: tuple[Label, Label]
    mark: Label | None


def peer_strip(
    peers: Peers, own: ListedAgency | None, mark: Decimal | None, numerals: Numerals
) -> PeerStrip | None:
    """Return the drawing; None where the agency's score or that of any other is not listed.

    Args:
        peers: the agencies of the type; only their listed scores are drawn.
        own: the agency among them, or None.
        mark: the pass mark in points, or None.
        numerals: of the page.
    """
    if own is None or not own.participated or own.row.score is None or peers.scored < 2:  # noqa: PLR2004
        return None
    scale = _Scale(peers.scores[0] if mark is None else min(peers.scores[0], mark))
    lowest, highest = numerals.score(peers.scores[0]), numerals.score(peers.scores[-1])
    score = numerals.score(own.row.score)
    listed = f"{numerals.count(peers.scored)} หน่วยงานที่ปรากฏในรายชื่อและมีคะแนน"
    key = f"ขีดเล็กคือคะแนนของหน่วยงานในรายชื่อ ขีดสูงคือ{own.row.name}"
    return PeerStrip(
        reading=(f"{listed} ได้ตั้งแต่ {lowest} ถึง {highest} คะแนน {own.row.name}ได้ {score} คะแนน"),
        key=key if mark is None else f"{key} เส้นใต้แกนคือเกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน",
        own=scale.label(own.row.score, score),
        ticks=tuple(dict.fromkeys(scale.place(one) for one in peers.scores)),
        ends=(
            scale.label(scale.start, numerals.mark(scale.start)),
            scale.label(_WHOLE, numerals.mark(_WHOLE)),
        ),
        mark=None if mark is None else scale.label(mark, numerals.mark(mark)),
    )


class _Scale:
    """From a multiple of ten below all that is drawn, to 100."""

    def __init__(self, lowest: Decimal) -> None:
        tens = min(int(lowest) // _ROUND * _ROUND, int(_WHOLE) - _ROUND)
        self.start = Decimal(tens)

    def place(self, score: Decimal) -> str:
        """Return where a score stands: ``45.3%``."""
        return f"{self._percent(score)}%"

    def label(self, score: Decimal, text: str) -> Label:
        """Return a figure at a score, inside the drawing."""
        percent = self._percent(score)
        if percent < _NEAR_AN_END:
            anchor = "start"
        else:
            anchor = "end" if percent > _WHOLE - _NEAR_AN_END else "middle"
        return Label(x=f"{percent}%", anchor=anchor, text=text)

    def _percent(self, score: Decimal) -> Decimal:
        share = (score - self.start) / (_WHOLE - self.start) * _WHOLE
        return share.quantize(_FINEST, rounding=ROUND_HALF_UP)
