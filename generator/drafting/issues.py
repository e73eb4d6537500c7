"""The three lists of the analysis: to fix urgently, to develop, to keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from generator.assess.standing import Ranked
from generator.drafting.basis import Basis
from generator.drafting.lists import has_part_below
from generator.drafting.sentences import figure, low_parts, mark_words, recommended, sentence
from generator.drafting.yaml_text import YamlText
from generator.pages import wording

WRITING: Final = (
    "cause (สาเหตุหรือข้อค้นพบ) คือสิ่งที่หน่วยงานตรวจพบเอง advice (ข้อเสนอแนะในการพัฒนา/ปรับปรุง) คือสิ่งที่ควรทำ",
    "คะแนน IIT และ EIT เป็นการรับรู้ของผู้ตอบ จึงเขียนว่าผู้ตอบให้คะแนนน้อยในข้อใด ไม่เขียนว่าบุคคลหรือหน่วยงานใดทำผิด",
)
_MAY_BE_MOVED: Final = "เรื่องใดไม่เร่งด่วน ย้ายทั้งข้อไปไว้ใต้ develop ได้ โดยไม่ต้องเปลี่ยน id"
_SAY_WHY: Final = (
    "หลักเกณฑ์ให้แสดงหัวข้อนี้ หากมีเรื่องที่ต้องแก้ไขโดยเร่งด่วน ให้เขียนเป็นข้อ หากไม่มี ให้เขียนเหตุผลที่ไม่มี",
    "โดยลบ # กับช่องว่างหนึ่งช่องหน้าสามบรรทัดข้างล่าง แล้วแก้ข้อความ",
)
_FEW: Final = "คือเรื่องที่ได้คะแนนน้อยที่สุด ไม่เกินสามเรื่อง เรียงจากคะแนนน้อยที่สุด"
_NONE_TO_DEVELOP: Final = (
    "คะแนนไม่ได้บอกว่ามีเรื่องใด ย้ายเรื่องที่ไม่เร่งด่วนมาจาก fix หรือเขียนเรื่องที่หน่วยงานเห็นเอง"
)
_NONE_TO_KEEP: Final = "คะแนนไม่ได้บอกว่ามีเรื่องใด"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A point to fix or to develop, which a measure has to answer.

    Attributes:
        id: ``f01``.
        codes: what it is about; empty where it names nothing that has a score.
        text: what it says.
    """

    id: str
    codes: tuple[str, ...] = ()
    text: str | None = None


def issues_to_fix(basis: Basis) -> tuple[Issue, ...]:
    """Return the points under *fix*, with their ids."""
    return _issues(basis, "f", basis.lists.fix)


def issues_to_develop(basis: Basis) -> tuple[Issue, ...]:
    """Return the points under *develop*, with their ids."""
    return _issues(basis, "d", basis.lists.develop)


def _issues(basis: Basis, letter: str, ranked: Iterable[Ranked]) -> tuple[Issue, ...]:
    return tuple(
        Issue(id=one_id, codes=(one.code,), text=sentence(basis, one))
        for one, one_id in zip(ranked, basis.ids(letter), strict=False)
    )


def write_lists(text: YamlText, basis: Basis) -> None:
    """Add the three lists."""
    _to_fix(text, basis)
    _to_develop(text, basis)
    _to_keep(text, basis)


def _to_fix(text: YamlText, basis: Basis) -> None:
    issues = issues_to_fix(basis)
    text.blank()
    text.remark(wording.TO_FIX)
    if not issues:
        _nothing_urgent(text, basis)
        return
    text.remark(f"คือทุกเรื่องที่ต่ำกว่า{mark_words(basis)} เรียงจากคะแนนน้อยที่สุด", _MAY_BE_MOVED, *WRITING)
    text.lines.append("fix:")
    _points(text, basis, zip(issues, basis.lists.fix, strict=True), ("cause", "advice"))


def _nothing_urgent(text: YamlText, basis: Basis) -> None:
    """Leave the heading to the officer: what is urgent, or why nothing is."""
    mark = basis.mark.points
    if mark is None:
        text.remark("ยังไม่ทราบเกณฑ์คะแนนของปีนี้ คะแนนจึงบอกไม่ได้ว่าเรื่องใดเร่งด่วน")
    else:
        text.remark(f"ไม่มีเรื่องใดได้ต่ำกว่า {basis.names.numerals.mark(mark)} คะแนน")
    text.remark(*_SAY_WHY)
    text.entry("fix", None)
    text.remark(f"- id: {next(basis.ids('f'))}", inside=2)
    text.remark("text: |", inside=4)
    text.remark("เรื่องที่ต้องแก้ไขโดยเร่งด่วน หรือเหตุผลที่ไม่มี", inside=6)


def _to_develop(text: YamlText, basis: Basis) -> None:
    issues = issues_to_develop(basis)
    text.blank()
    text.remark(wording.TO_IMPROVE)
    if not issues:
        text.remark(_NONE_TO_DEVELOP)
        text.entry("develop", None)
        return
    text.remark(_why_to_develop(basis))
    text.lines.append("develop:")
    _points(text, basis, zip(issues, basis.lists.develop, strict=True), ("advice",))


def _why_to_develop(basis: Basis) -> str:
    """Return by what rule the points under *develop* were chosen."""
    lists, mark = basis.lists, mark_words(basis)
    if not lists.fix:
        return _FEW
    if has_part_below(basis.assessment, lists.develop[0].code, basis.mark):
        return f"คือเรื่องที่ถึง{mark}แล้ว แต่มีข้อที่ยังต่ำกว่า เรียงจากคะแนนน้อยที่สุด ไม่เกินสามเรื่อง"
    return f"คือเรื่องที่ได้คะแนนน้อยที่สุดในบรรดาเรื่องที่ถึง{mark}แล้ว"


def _points(
    text: YamlText, basis: Basis, points: Iterable[tuple[Issue, Ranked]], keys: Sequence[str]
) -> None:
    """Add points: the figures as remarks and as a sentence, and the places to fill in.

    The assessor's recommendation, where there is one, takes the place of ``advice``.
    """
    for number, (issue, one) in enumerate(points):
        if number:
            text.blank()
        text.remark(figure(basis, one), level=1)
        if parts := tuple(low_parts(basis, one)):
            text.remark("ข้อที่ได้คะแนนน้อย", level=1)
            text.remark(*parts, level=1, inside=2)
        text.remark(*recommended(basis, one.code), level=1)
        text.entry("id", issue.id, level=2, first=True)
        text.codes("about", issue.codes, level=2)
        text.entry("text", issue.text, level=2)
        told = basis.recommended(one.code)
        if told:
            text.entry("recommendation", told[0].id, level=2)
        for key in keys:
            if not (key == "advice" and told):
                text.entry(key, None, level=2)


def _to_keep(text: YamlText, basis: Basis) -> None:
    keep = basis.lists.keep
    text.blank()
    text.remark(wording.TO_MAINTAIN)
    if not keep:
        text.remark(_NONE_TO_KEEP)
        return
    text.lines.append("maintain:")
    for one, one_id in zip(keep, basis.ids("k"), strict=False):
        text.remark(figure(basis, one), level=1)
        text.entry("id", one_id, level=2, first=True)
        text.codes("about", (one.code,), level=2)
