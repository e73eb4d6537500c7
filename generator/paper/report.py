"""A report as PDF: cover, contents, and what its page says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.export.qr import Level, qr_svg
from generator.paper.blocks import (
    Block,
    Cell,
    ChangeMark,
    Code,
    DaysOfYear,
    Facts,
    Grid,
    Heading,
    Listing,
    Paragraph,
    ScoreBar,
    Span,
    Strip,
    StripPart,
    anchors_in,
)
from generator.paper.fonts import needed_font
from generator.paper.report_content import Report
from generator.paper.typesetting import Data, shortened, typeset
from generator.paper.words import pieces

CONTENTS: Final = "สารบัญ"
_LONG_HEAD: Final = 12  # letters
_LONGEST: Final = 20_000  # letters of a text in one style; a cell of a table can hold 100 kB


Picture = ScoreBar | ChangeMark | Strip | DaysOfYear | Code


def report_pdf(report: Report) -> bytes:
    """Return a report as PDF; the same for the same report on the same machine.

    Raises:
        NoThaiFontError: this machine has no Thai font.
    """
    return typeset("report.typ", needed_font(), report.dated, _data(report))


def _data(report: Report) -> dict[str, Data]:
    made = _Maker(report)
    return {
        "title": shortened(f"{report.title} {report.year} {report.agency}"),
        "mark": report.mark,
        "name": made.cut(report.title),
        "agency": made.cut(report.agency),
        "year": made.cut(report.year),
        "as_of": made.cut(report.as_of),
        "notices": [made.cut(one) for one in report.notices],
        "contents": made.cut(CONTENTS),
        "thai": int(report.thai_digits),
        "blocks": made.blocks(report.blocks),
    }


class _Maker:
    """Makes what ``report.typ`` prints: every text in pieces."""

    def __init__(self, report: Report) -> None:
        self._names = (report.agency,)
        self._there = frozenset(anchors_in(report.blocks))
        self._taken: set[str] = set()

    def cut(self, text: str) -> Data:
        return list(pieces(shortened(text, _LONGEST), self._names))

    def blocks(self, blocks: Iterable[Block]) -> Data:
        return [self._block(one) for one in blocks]

    def _block(self, block: Block) -> Data:
        match block:
            case Heading():
                return {
                    **self._told("heading", block.spans, block.anchors),
                    "level": block.level,
                }
            case Paragraph():
                return {**self._told("text", block.spans, block.anchors), "look": block.look}
            case Listing():
                items: Data = [self.blocks(one) for one in block.items]
                return {"kind": "list", "marked": int(block.marked), "items": items}
            case Facts():
                rows: Data = [[self._spans(one), self.blocks(told)] for one, told in block.rows]
                return {"kind": "facts", "rows": rows}
            case Grid():
                return {
                    "kind": "table",
                    "caption": self.blocks(block.caption),
                    "shares": [share_of(one) for one in block.head],
                    "head": [self._cell(one) for one in block.head],
                    "rows": [[self._cell(one) for one in row] for row in block.rows],
                }
            case _:
                return self._picture(block)

    def _picture(self, block: Picture) -> Data:
        match block:
            case ScoreBar():
                return {"kind": "bar", "length": block.length, "look": block.look}
            case ChangeMark():
                return {"kind": "change", "start": block.start, "width": block.width}
            case Strip():
                return {"kind": "strip", "parts": [self._part(one) for one in block.parts]}
            case DaysOfYear():
                return {
                    "kind": "days",
                    "labels": [[at, self.cut(text)] for at, text in block.labels],
                    "quarters": [*block.quarters],
                    "start": block.start,
                    "width": block.width,
                    "look": block.look,
                    "now": block.now,
                }
            case Code():
                picture = qr_svg(block.address, Level.PAPER).decode()
                description = shortened(block.description)
                return {"kind": "code", "svg": picture, "description": description}

    def _told(self, kind: str, spans: Iterable[Span], anchors: Iterable[str]) -> dict[str, Data]:
        own = [one for one in anchors if one not in self._taken]
        self._taken.update(own)
        return {"kind": kind, "spans": self._spans(spans), "anchors": [*own]}

    def _spans(self, spans: Iterable[Span]) -> Data:
        return [
            {
                "words": self.cut(one.text),
                "bold": int(one.bold),
                "soft": int(one.soft),
                "link": self._link(one.link),
            }
            for one in spans
        ]

    def _link(self, link: str | None) -> str | None:
        """Return a link that leads anywhere: to another host, or to what is in this paper."""
        is_here = link is not None and link.startswith("#")
        return link if link and (not is_here or link[1:] in self._there) else None

    def _part(self, part: StripPart) -> Data:
        text = self.cut(part.text) if part.text else None
        return {"start": part.start, "width": part.width, "look": part.look, "text": text}

    def _cell(self, cell: Cell) -> Data:
        return {
            "blocks": self.blocks(cell.blocks),
            "head": int(cell.is_head),
            "figure": int(cell.is_figure),
        }


def share_of(head: Cell) -> int:
    """Return the width of a column beside those of the others: of figures as their head needs."""
    if not head.is_figure:
        return 10
    told = (span.text for one in head.blocks if isinstance(one, Paragraph) for span in one.spans)
    return 3 if len("".join(told)) < _LONG_HEAD else 5
