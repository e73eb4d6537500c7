"""Lines of a report parted into blocks, each of one kind, in whatever order they come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from generator.report_import.anchors import Anchor, Anchors
from generator.report_import.figures import figures
from generator.report_import.lines import Line

_TYPE = re.compile(r"ประเภท\s*(?P<type>[^\d:(]{3,60})")
_RESPONDENTS = re.compile(r"ผู้ตอบแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสีย\s*(?P<who>ภายใน|ภายนอก)")
_RANKING = re.compile(r"คะแนนสูงสุดรายตัวชี้|^อันดับ\s.*ตัวชี้.*คะแนน")
_ADVICE = re.compile(r"ข้อเสนอแนะ\s*/\s*หมายเหตุ")
_ITEMS = re.compile(r"ตัวชี้\S*ย่อยที่\s*\d|^ข้อ\s+ประเด็นการตรวจ")
# What stands behind parts of a report in the papers it is bound into, and between its parts.
_ENDS = re.compile(
    r"รายงานผลการประเมิน|รายงานรายละเอียด|กราฟแนวโน้ม|สภาพแวดล้อมการทำงาน|คำสั่ง|บันทึกข้อ|สรุปผลการประเมิน"
    r"|เอกสารแนบท้าย|ประกาศ|ศาลากลาง|ที่\s+\S+\s+\d"
)
# In narrow columns lines of names and comments begin with these words, too: ประกาศต่าง ๆ.
_IN_CELLS = re.compile("ประเภท|ประกาศ|คำสั่ง")
_LONGEST_ITEM = 60  # lines of an item without a score; more is no item


class Kind(Enum):
    """What stands in a block."""

    TYPE = "type"
    RANKING = "ranking"
    ADVICE = "advice"
    QUESTION = "question"
    ITEM = "item"
    ITEMS = "items"
    RESPONDENTS = "respondents"
    OTHER = "other"


@dataclass(slots=True)
class Block:
    """Lines that belong together.

    Attributes:
        name: type of agency, ``IIT`` or ``EIT``; empty for other kinds.
        anchor: of a question or item.
        lines: the first is the one that begins it.
    """

    kind: Kind
    name: str = ""
    anchor: Anchor | None = None
    lines: list[Line] = field(default_factory=list)


def blocks(lines: Sequence[Line], anchors: Anchors) -> Iterator[Block]:
    """Yield the blocks of a report."""
    block = Block(Kind.OTHER)
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        begun = _begun(line, following, anchors, block)
        if begun is not None:
            yield block
            block = begun
        block.lines.append(line)
    yield block


def _begun(line: Line, following: Line | None, anchors: Anchors, block: Block) -> Block | None:
    """Return the block that begins at a line, or None when it goes on with the one before."""
    if (heading := _heading(line)) is not None:
        return None if _is_in_item(line, block) else heading
    anchor = anchors.of(line, following)
    if anchor is None:
        return None
    is_item = anchor.code.startswith("O")
    if is_item and block.kind is Kind.ADVICE:
        return None
    return Block(Kind.ITEM if is_item else Kind.QUESTION, anchor=anchor)


def _is_in_item(line: Line, block: Block) -> bool:
    """Return whether what looks like a heading stands in an item that has no score yet."""
    is_open = block.kind is Kind.ITEM and len(block.lines) <= _LONGEST_ITEM
    return (
        is_open
        and _IN_CELLS.match(line.text) is not None
        and not any(figures(one.text) for one in block.lines)
    )


def _heading(line: Line) -> Block | None:
    text = line.text
    if found := _TYPE.fullmatch(text):
        return Block(Kind.TYPE, name=found["type"].strip())
    if found := _RESPONDENTS.match(text):
        return Block(Kind.RESPONDENTS, name="IIT" if found["who"] == "ภายใน" else "EIT")
    for pattern, kind in ((_RANKING, Kind.RANKING), (_ADVICE, Kind.ADVICE), (_ITEMS, Kind.ITEMS)):
        if pattern.match(text):
            return Block(kind)
    return Block(Kind.OTHER) if _ENDS.match(text) else None
