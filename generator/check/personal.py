"""What looks like personal data in a text: it is told to the officer before it is published.

Patterns only: a name without a title is not seen, and an office that is called like a person may
be. So each finding is a question, with a written way to answer it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from generator.thai.digits import arabic
from generator.thai.exchanging import exchanging

_WEIGHTS: Final = range(13, 1, -1)
_ELEVEN: Final = 11

# Each pattern begins with what is rare, and looks behind it afterwards: so it is ten times as fast.
_ID_CARD: Final = re.compile(r"\d(?<!\d\d)(?<!\d[.,-]\d)(?:[ -]?\d){12}(?!\d|[.,]\d)")
_MOBILE: Final = re.compile(
    r"(?:0(?<!\d0)(?<!\d\.0)|\+66[ -]?(?:\(0\) ?)?|66[ -]?(?<![\d.,+]66))"
    r"[689](?:[ .-]?\d){8}(?!\d)"
)
_in_plain_signs: Final = exchanging({"\u00a0": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-"})
"""What Word and PDF put for spaces and hyphens; a letter for a letter, so that places stay."""

_EMAIL: Final = re.compile(
    r"@(?:gmail|hotmail|outlook|yahoo|ymail|live|icloud|windowslive|msn|protonmail)\.[a-z.]*[a-z]",
    re.ASCII | re.IGNORECASE,
)
_BEFORE_AT: Final = re.compile(r"[\w.+-]+\Z", re.ASCII)
_LONGEST_LOCAL_PART: Final = 64

# Offices, callings and places that begin like the title of a person.
_OFFICES: Final = (
    "กเทศมนตรี|กองค[์้]การ|องค์การ|ก ?อบจ|ก ?อบต|ก ?ทม|ก ?ทต|กรัฐมนตรี|กสภา|กสมาคม|กเมือง|กเหล่า|ก(?![ก-๙])"
    "|อำเภอ|ทะเบียน|ช่าง|แพทย์|สัตวแพทย์|ตรวจ|เวร|ด่าน|จ้าง|หน้า|ท้าย|ร้อย|ทหาร|ตำรวจ|สถานี"
    "|(?:ประกัน|ทุน|แบบ|พล|ท่า)(?![ก-๎])"
)
_NO_WOMAN: Final = "พยาบาล|(?:รอง|แล|เลิ้ง|ลือ|รำ|งาม|ฟ้า|แบบ|เอก|พญา|นวล)(?![ก-๎])|สาว"
# What follows a title is a name when it begins like a syllable.
_NAME: Final = r"\s{0,2}[เแโใไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎]*(?:[ ]{1,2}[เแโใไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎]+)?"
_TITLES: Final = (
    rf"นาย(?<!มิถุนาย)(?<!ทนาย)(?<!เจ้านาย)(?!{_OFFICES}){_NAME}",
    rf"นาง(?<!ขุนนาง)(?<!พนาง)(?:สาว|(?!{_NO_WOMAN})){_NAME}",
    rf"(?:น\.\s?ส\.|ดร\.|เด็กชาย|เด็กหญิง){_NAME}",
    rf"ว่าที่\s?(?:(?:ร้อย|พัน)(?:ตรี|โท|เอก)|(?:ร|พ)\.\s?[ตทอ]\.){_NAME}",
    rf"(?:พล\.(?<![ก-๙.]พล\.)|[พรสจ]\.(?<![ก-๙.][พรสจ]\.))\s?[ตทอส]\.(?:\s?[ตทอ]\.)?{_NAME}",
    rf"(?:ตำรวจ|พล|พัน|ร้อย|สิบ)(?:เอก|โท|ตรี)(?!สาร|ชน){_NAME}",
)


class Kind(Enum):
    """What a piece of text looks like.

    Members:
        ID_CARD: the number of a citizen, its check digit right.
        MOBILE: the number of a mobile telephone.
        PERSON: a title or rank with a name.
        EMAIL: an address at a provider for private mail.
    """

    ID_CARD = auto()
    MOBILE = auto()
    PERSON = auto()
    EMAIL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Personal:
    """A piece of text that looks like personal data.

    Attributes:
        start: index of its first letter.
        text: as it stands there.
    """

    kind: Kind
    start: int
    text: str

    @property
    def masked(self) -> str:
        """The piece as it can be shown: of a number only its beginning and end."""
        if self.kind not in {Kind.ID_CARD, Kind.MOBILE}:
            return self.text
        shown = len(self.text) - _HIDDEN_TO
        return "".join(
            "x" if _SHOWN_FIRST <= place < shown and letter.isdigit() else letter
            for place, letter in enumerate(self.text)
        )


_SHOWN_FIRST: Final = 3
_HIDDEN_TO: Final = 2
_PATTERNS: Final = (
    (Kind.ID_CARD, _ID_CARD),
    (Kind.MOBILE, _MOBILE),
    *((Kind.PERSON, re.compile(title)) for title in _TITLES),
    (Kind.EMAIL, _EMAIL),
)


def personal_in(text: str) -> Iterator[Personal]:
    """Yield what looks like personal data, kind by kind.

    Args:
        text: of any length, in digits of both kinds.
    """
    plain = _in_plain_signs(arabic(text))
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(plain):
            if kind is Kind.ID_CARD and not _is_citizen(found.group()):
                continue
            start, end = found.span()
            if kind is Kind.EMAIL:
                local = _BEFORE_AT.search(plain, max(0, start - _LONGEST_LOCAL_PART), start)
                start = local.start() if local else start
            yield Personal(kind=kind, start=start, text=text[start:end])


def masked_line(line: str) -> str:
    """Return a line as it can be quoted: of numbers of persons only beginning and end.

    Who is told of a number by its ends must not read the whole of it in the line below.
    """
    for found in personal_in(line):
        line = line[: found.start] + found.masked + line[found.start + len(found.text) :]
    return line


def _is_citizen(number: str) -> bool:
    """Return whether the thirteenth digit is the one that checks the others.

    Source:
        Department of Provincial Administration: weights 13 to 2, modulo 11.
    """
    *digits, last = (int(one) for one in number if one.isdigit())
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return (_ELEVEN - total % _ELEVEN) % 10 == last
