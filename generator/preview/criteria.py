"""The criteria of a year with what lacks of each, as the officer sees them before publishing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.chain.criteria import is_confirmed
from generator.chain.extent import Extent, Held, held
from generator.chain.work import Work
from generator.check.chain import finding_of
from generator.findings import Language

_EXTENTS: Final[Mapping[Extent, str]] = {
    Extent.WHOLE: "มีครบ",
    Extent.PART: "มีบางส่วน",
    Extent.NONE: "ยังไม่มี",
}
_THERE: Final = "มีข้อมูล (ยังไม่ได้ยืนยันหลักเกณฑ์)"
_EXAMPLE: Final = "หลักเกณฑ์ยกเป็นตัวอย่าง ไม่บังคับ"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCriterion:
    """A criterion, with how far it is filled.

    Attributes:
        look: for its style.
        words: how far, in words.
        reasons: why it is not whole, each once.
    """

    label: str
    text: str
    look: str
    words: str
    reasons: tuple[str, ...]


def held_criteria(work: Work) -> tuple[HeldCriterion, ...]:
    """Return the criteria of a year in official order; none where they are not established."""
    return tuple(_shown(one, work) for one in held(work))


def _shown(one: Held, work: Work) -> HeldCriterion:
    return HeldCriterion(
        label=one.criterion.label,
        text=one.criterion.text,
        look=one.extent.name.lower(),
        words=_words(one, work),
        reasons=tuple(dict.fromkeys(_reasons(one, work))),
    )


def _words(one: Held, work: Work) -> str:
    if one.criterion.is_example and one.extent is Extent.NONE:
        return _EXAMPLE
    if one.extent is Extent.WHOLE and not is_confirmed(work.edition, one.criterion.item):
        return _THERE
    return _EXTENTS[one.extent]


def _reasons(one: Held, work: Work) -> Iterator[str]:
    """Yield what lacks; of an element with parts what its parts do not say already."""
    if one.criterion.is_example:
        return
    for gap in one.gaps:
        if one.criterion.part is not None or one.criterion.shows in gap.shows:
            finding = finding_of(gap, work)
            yield f"{finding.message(Language.TH).partition(' – ')[0]} ({finding.place})"
