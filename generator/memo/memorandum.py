"""What a memorandum says; how it looks is another matter (``memo/memo_file.py``)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph.

    Attributes:
        number: as printed before it, ``๒.๑``; None where it has none.
        level: 0 a paragraph of its own, 1 a point of it, 2 a point of that.
    """

    text: str
    number: str | None = None
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table.

    Attributes:
        share: of the width, beside those of the others.
        is_figure: whether it holds numbers, which stand in its middle.
    """

    title: str
    share: int
    is_figure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoTable:
    """A table; each row has a text for each column."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoPart:
    """A part with its title: the facts, what is considered; or a table that comes with them."""

    title: str
    content: tuple[Line | MemoTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """What is read beside a memorandum, on pages of its own behind the signatures.

    Attributes:
        label: as the memorandum calls it, ``สิ่งที่ส่งมาด้วย ๓``.
    """

    label: str
    title: str
    parts: tuple[MemoPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memorandum:
    """A memorandum; what is None or empty is a blank to be filled in by hand.

    Attributes:
        urgency: ``ด่วนที่สุด``; None where it has none, which is no blank.
        agency: whose it is, with its office and its telephone.
        number: of the paper, or its beginning up to the stroke.
        day: its date in words; of a month that stands alone the day is left open.
        references: what it refers to; none is no blank.
        attachments: what comes with it.
        closing: the sentence before the signatures.
        positions: who signs, in their order, without names; None is a blank.
        enclosure: the tables and points of the facts, also among the attachments; None without.
    """

    title: str
    urgency: str | None = None
    agency: str
    number: str | None
    day: str | None
    subject: str
    addressee: str | None
    references: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    parts: tuple[MemoPart, ...] = field(default=())
    closing: str
    positions: tuple[str | None, ...]
    enclosure: Enclosure | None = None
