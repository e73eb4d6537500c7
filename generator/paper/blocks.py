"""What a paper says, block by block: headings, paragraphs, lists, tables, pictures of figures.

Both the PDF and the Word file of a report are made from these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of text in one style.

    Attributes:
        text: may hold line breaks.
        link: address on the web, or ``#`` with an id of the same paper; None where it is none.
    """

    text: str
    bold: bool = False
    soft: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; its level is 1–4, and no level is left out on the way down."""

    level: int
    spans: tuple[Span, ...]
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph.

    Attributes:
        look: what the page calls it: ``criterion``, ``note``, ``reading``; empty for plain text.
        about_bars: it explains how bars are read, so a paper without them leaves it out.
    """

    spans: tuple[Span, ...]
    look: str = ""
    anchors: tuple[str, ...] = ()
    about_bars: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreBar:
    """The bar of a score: how long, 0–100, and as in ``pages.figures.Bar``."""

    length: int
    look: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMark:
    """A change drawn from the middle: where it begins and how wide it is, 0–100."""

    start: str
    width: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripPart:
    """A part of a strip: where it begins, how wide, 0–100; what it says, if it is wide enough."""

    start: str
    width: str
    look: str
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """Shares of a whole beside each other."""

    parts: tuple[StripPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOfYear:
    """When something is done, on a line of the days of a year; all places are 0–100.

    Attributes:
        labels: place -> name of the quarter that begins there; in the head of a table.
        quarters: where quarters begin.
        start: where the bar begins, or its point stands; None where there is none.
        width: of the bar; None of a point.
        look: of a point: ``due`` or ``since``.
        now: where the day stands against which states are told, or None.
    """

    labels: tuple[tuple[str, str], ...] = ()
    quarters: tuple[str, ...] = ()
    start: str | None = None
    width: str | None = None
    look: str = ""
    now: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code, by what it holds; the description is for those who cannot see it."""

    address: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list; items without marks are parted by lines."""

    items: tuple[tuple[Block, ...], ...]
    marked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labels, each with what is known."""

    rows: tuple[tuple[tuple[Span, ...], tuple[Block, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table.

    Attributes:
        is_head: it names its column or row.
        is_figure: it holds a number.
    """

    blocks: tuple[Block, ...]
    is_head: bool = False
    is_figure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: its caption, what is said beneath that, its head and its rows."""

    caption: tuple[Block, ...]
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = (
    Heading | Paragraph | ScoreBar | ChangeMark | Strip | DaysOfYear | Code | Listing | Facts | Grid
)


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks and what is in them, however deep, in the order of the paper."""
    for one in blocks:
        yield one
        yield from all_blocks(_inside(one))


def anchors_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the ids of a paper's places."""
    for one in all_blocks(blocks):
        if isinstance(one, Heading | Paragraph):
            yield from one.anchors


def headings_in(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Yield the headings of a paper in their order."""
    return (one for one in all_blocks(blocks) if isinstance(one, Heading))


def _inside(block: Block) -> Iterator[Block]:
    match block:
        case Listing():
            yield from (one for item in block.items for one in item)
        case Facts():
            yield from (one for _, told in block.rows for one in told)
        case Grid():
            yield from block.caption
            cells = (cell for row in (block.head, *block.rows) for cell in row)
            yield from (one for cell in cells for one in cell.blocks)
        case _:
            pass
