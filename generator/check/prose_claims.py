"""What prose says of scores: which code has which figure, which rose or fell, which is called so.

A claim is taken only where every word between the code and what is said of it is known, and where
no word before the code makes it part of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from generator.check.claim import Claim, DirectionClaim, NameClaim, ScoreClaim
from generator.check.prose_subjects import Prose, Subject
from generator.check.prose_tokens import Kind, Token, tokens
from generator.editions.edition import Edition
from generator.thai.digits import arabic

_FIGURES: Final = {Kind.FIGURE, Kind.WHOLE, Kind.RANGE}
_DIRECTIONS: Final = {Kind.UP, Kind.DOWN}
_BETWEEN: Final = {Kind.SPACE, Kind.LINK, Kind.SCORE}
_YEARS: Final = {Kind.YEAR, Kind.COMPARED, Kind.LAST}
_ANY_YEARS: Final = {Kind.BARE_YEAR, *_YEARS}
_NEAR: Final = 60  # characters before a figure that can make it another's
_AHEAD: Final = 40  # characters behind it, likewise
_FAR: Final = 250  # characters before it that say that questions are spoken of
_FEW: Final = 6  # tokens behind a figure in which its year may follow
_SMALLEST: Final = 20  # with one decimal: 9.4 and 10.2 are numbers of chapters and sub-indicators
_SMALLEST_LOOSE: Final = 30  # without a code: a smaller figure is a difference

_BEFORE_NAME: Final = {"(", ":", '"', "“", "–", "-", "ด้าน"}
_LONGER_NAME: Final = {"ที่", "ซึ่ง", "มี", "เป็น", "โดย", "ด้าน", "สำหรับ", "ในด้าน", "ในส่วนของ", "นั้น"}
_NO_SCORE: Final = re.compile(
    "[ %)]{0,3}(?:คะแนน)? ?(?:ขึ้นไป|ล้าน|บาท|ชั่วโมง|นาที|ตาราง|กิโล|ไร่|หน่วย(?!งาน)|เท่า"
    "|ของ|เต็ม|ถึง|ตาม(?:ลำดับ|เป้า))"
)
_NO_RESULT: Final = re.compile("(?<!เกณฑ์)เป้าหมาย|คาด|หาก|ถ้า|สมมติ|ตั้งไว้")
_PARTS: Final = re.compile("ข้อ|ประเด็น|คำถาม|e[0-9]|i[0-9]")
_IN_PART: Final = re.compile("(?:ใน|จาก)(?:เรื่อง|ด้าน|ส่วน)|ข้อ(?!มูล|เสนอ)|ประเด็น|คำถาม|บาง")
_OF_ALL: Final = re.compile("ประเทศ|ประเภท|ค่าเฉลี่ย|ทั้งจังหวัด|ทุก(?:หน่วย|แห่ง)|ตนเอง")
_OF_OTHERS: Final = re.compile(
    "ประเทศ|ประเภท|ทั่ว|เฉลี่ย|เป้า|เกณฑ์|น้ำหนัก|คิดเป็น|ค่ากลาง|กลุ่ม|อื่น|รายจังหวัด|ตนเอง"
    "|ระดับ(?:จังหวัด|ภาค|อำเภอ)"
)
_BESIDES_YEARS: Final = "เทียบกับ(?! ?(?:ปี|พ|ผลการประเมิน ?(?:ใน|ของ)?ปี|[0-9]))|เฉลี่ย|ไตรมาส|ตนเอง"
_NO_FACT_BEFORE: Final = re.compile(
    f"ให้|จะ|หาก|ถ้า|คาด|ควร|ต้อง|เพื่อ|เป้า|มุ่ง|ยกระดับ|ไม่|มิได้|สมมติ|ผู้ตอบ|จำนวน|ร้องเรียน|{_BESIDES_YEARS}"
)
_NO_FACT_AFTER: Final = re.compile(
    " ?(?:ได้|ต่อไป|ให้|ถึง|หรือ|/|จน|น้อย|ไม่|มาก|อีก|และ ?(?:ลด|เพิ่ม|สูง|ต่ำ)"
    "|(?:จาก|กว่า)(?! ?(?:ปี|เดิม|พ|ครั้ง|รอบ|[0-9])))"
)
_NO_FACT_AHEAD: Final = re.compile(
    f"ถัดไป|ต่อไป|อนาคต|เป้า|ประเทศ|กลุ่ม|อื่น|หาก|ตามลำดับ|{_IN_PART.pattern}|{_BESIDES_YEARS}"
)

_CAN_CLAIM: Final = re.compile(r"\d|ขึ้น|ลง")
"""A figure, the number of an indicator, or a direction: without any of them nothing is claimed."""


def claims(text: str, edition: Edition, about: str | None = None) -> Iterator[Claim]:
    """Yield what a text claims, in its order.

    Args:
        text: prose; digits of both kinds.
        edition: of the year analysed.
        about: the one code the whole text is about, or None.
    """
    if not _CAN_CLAIM.search(text):
        return
    prose = Prose(text=arabic(text), tokens=tokens(text, edition), edition=edition, about=about)
    taken: set[int] = set()
    years: dict[str, None] = {}  # in their order; a text of any length names few
    last: tuple[str, ...] = ()
    for index, token in enumerate(prose.tokens):
        if token.kind in _YEARS:
            years[token.number] = None
            last = (token.number,)
        claim = _claim(prose, index, taken)
        if isinstance(claim, ScoreClaim):
            claim = replace(claim, years=(*years, *claim.near), near=(*last, *claim.near))
            taken |= {index} if claim.subject else set()
        if claim is not None:
            yield claim


def _claim(prose: Prose, index: int, taken: set[int]) -> Claim | None:
    kind = prose.kind(index)
    if kind in {Kind.FIGURE, Kind.WHOLE}:
        return _score(prose, index, taken)
    if kind in _DIRECTIONS:
        return _direction(prose, index, taken)
    return _name(prose, index) if kind is Kind.NUMBERED else None


def _score(prose: Prose, index: int, taken: set[int]) -> ScoreClaim | None:
    token = prose.tokens[index]
    if _is_no_score(prose, index):
        return None
    found = prose.subject_before(index, taken)
    if found is None or len(found[0].codes) > 1:
        return _loose(prose, index)
    subject, between = found
    if not _is_said(prose, index, subject, between):
        return None
    years = [one.number for one in between if one.kind in {Kind.YEAR, Kind.BARE_YEAR}]
    return ScoreClaim(
        token=token,
        subject=subject,
        obtained=any(one.text.startswith("ได้") for one in between),
        year=years[-1] if years else "",
        near=_years_behind(prose, index),
        parts=bool(_PARTS.search(prose.before(token, _FAR))),
    )


def _is_no_score(prose: Prose, index: int) -> bool:
    """Return whether a figure is one of a list, a bound, a number of a chapter, money."""
    token = prose.tokens[index]
    decimals = len(token.number.partition(".")[2])
    if (decimals == 1 and float(token.number) < _SMALLEST) or _NO_SCORE.match(
        prose.behind(token, _AHEAD)
    ):
        return True
    for at in range(index + 1, len(prose.tokens)):
        if prose.kind(at) in _FIGURES:
            return True
        if prose.kind(at) not in {*_BETWEEN, Kind.AND}:
            return False
    return False


def _is_said(prose: Prose, index: int, subject: Subject, between: tuple[Token, ...]) -> bool:
    """Return whether the words around a figure say that it is the score of the subject."""
    token = prose.tokens[index]
    behind = prose.behind(token, _AHEAD)
    if _OF_ALL.search(behind) or _IN_PART.search(behind):
        return False
    if _NO_RESULT.search(prose.before(subject, _AHEAD)):
        return False
    if subject.implied and any(one.kind in _YEARS for one in between):
        return False
    followed = behind.lstrip(" ").startswith("คะแนน")
    named = any(one.kind is Kind.SCORE for one in between)
    if token.kind is Kind.WHOLE:
        equal = any(one.text == "เท่ากับ" for one in between)
        return subject.sure and (followed or (named and equal))
    return subject.sure or subject.scored or followed or named


def _loose(prose: Prose, index: int) -> ScoreClaim | None:
    """Return the claim that a figure is somebody's score, where the words say no more."""
    token = prose.tokens[index]
    whole, _, decimals = token.number.partition(".")
    if len(decimals) < len("00") or int(whole) < _SMALLEST_LOOSE:
        return None
    before = prose.before(token, _NEAR)
    if _OF_OTHERS.search(before) or _OF_ALL.search(prose.behind(token, _AHEAD)):
        return None
    at = index - 1
    while prose.kind(at) in {Kind.SPACE, Kind.LINK} and at > index - _FEW:
        at -= 1
    if prose.kind(at) is not Kind.SCORE or not prose.tokens[at].text.endswith("คะแนน"):
        return None
    return ScoreClaim(token=token, near=_years_behind(prose, index))


def _direction(prose: Prose, index: int, taken: set[int]) -> DirectionClaim | None:
    token = prose.tokens[index]
    found = prose.subject_before(index, taken, past_figure=True)
    if found is None:
        return None
    subject, between = found
    behind = prose.behind(token, _AHEAD)
    if _NO_FACT_AFTER.match(behind) or _NO_FACT_AHEAD.search(behind):
        return None
    if _NO_FACT_BEFORE.search(prose.before(subject, _AHEAD)):
        return None
    amount = _amount(prose, index)
    near = (
        *(one for one in prose.tokens[max(index - _FAR, 0) : index] if one.kind in _YEARS),
        *(one for one in between if one.kind is Kind.BARE_YEAR),
        *prose.tokens[index + 1 : index + 1 + _FEW],
    )
    said = {one.kind for one in between} & {Kind.SCORE, Kind.FIGURE}
    trend = any(one.kind is Kind.COMPARED or one.text == "แนวโน้ม" for one in (*near, *between))
    if not (subject.scored or amount or said or (subject.sure and trend)):
        return None
    return DirectionClaim(
        token=token,
        subject=subject,
        amount=amount,
        years=tuple(one.number for one in near if one.kind in {Kind.YEAR, Kind.BARE_YEAR}),
        compared=tuple(one.number for one in near if one.kind is Kind.COMPARED),
    )


def _amount(prose: Prose, index: int) -> str:
    """Return by how many points, where "คะแนน" says that they are points."""
    at = index + 1
    while prose.kind(at) is Kind.SPACE:
        at += 1
    if prose.kind(at) is not Kind.FIGURE:
        return ""
    token = prose.tokens[at]
    points = prose.behind(token, _AHEAD).lstrip(" ").startswith("คะแนน")
    return token.number if points else ""


def _name(prose: Prose, index: int) -> NameClaim | None:
    """Return the claim that an indicator of that number has that name."""
    token = prose.tokens[index]
    at = index + 1
    while prose.kind(at) is Kind.SPACE or (
        prose.kind(at) is Kind.LINK and prose.tokens[at].text in _BEFORE_NAME
    ):
        at += 1
    if (
        prose.kind(at) is not Kind.NAMED
        or len(token.codes) != 1
        or len(prose.tokens[at].codes) != 1
    ):
        return None
    name = prose.tokens[at]
    follows = prose.kind(at + 1)
    if follows is Kind.SPACE:
        is_phrase = prose.behind(name, _AHEAD).startswith((" อย่าง", " ของ", " ใน", " ที่", " เพื่อ"))
        follows = Kind.OTHER if is_phrase else None
    ends = follows in {None, Kind.LINE, Kind.SCORE, Kind.AND} or (
        follows is Kind.LINK and prose.tokens[at + 1].text not in _LONGER_NAME
    )
    return NameClaim(token=token, name=name) if ends else None


def _years_behind(prose: Prose, index: int) -> tuple[str, ...]:
    ahead = prose.tokens[index + 1 : index + 1 + _FEW]
    return tuple(one.number for one in ahead if one.kind in _ANY_YEARS)
