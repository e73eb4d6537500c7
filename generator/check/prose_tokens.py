"""Prose -> the words that can say a score: codes, names, figures, years, and what joins them.

Thai puts no space between words, so a word is only taken for what it is when nothing unknown
touches it; everything unknown is one token of its own kind, and whoever reads the tokens stops
there. What is not understood is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from generator.editions.edition import Edition
from generator.editions.structure import AssessmentTool, Indicator, SubIndicator
from generator.model.codes import Tool
from generator.model.references import canonical_code
from generator.thai.digits import arabic


class Kind(StrEnum):
    """What a piece of prose is.

    ``numbered`` is "ตัวชี้วัดที่ 8", ``named`` the name of an indicator or tool; ``figure`` has
    decimals, ``whole`` has none. ``year`` is "ปี 2565", ``compared`` "จากปี 2564", ``last`` "ปีก่อน",
    ``bare_year`` a number that may be a year or part of a date. ``range`` is the end of a range, or
    what stands behind a sign. ``before`` is a word that, standing before a code, makes the code
    part of something else ("a question *of* indicator 8", "*so that* indicator 8 …").
    """

    NUMBERED = "numbered"
    NAMED = "named"
    CODE = "code"
    OVERALL = "overall"
    FIGURE = "figure"
    WHOLE = "whole"
    RANGE = "range"
    SCORE = "score"
    YEAR = "year"
    BARE_YEAR = "bare_year"
    COMPARED = "compared"
    LAST = "last"
    UP = "up"
    DOWN = "down"
    LINK = "link"
    AND = "and"
    BEFORE = "before"
    SPACE = "space"
    LINE = "line"
    OTHER = "other"


class Token(NamedTuple):
    """A piece of prose.

    Attributes:
        start: index of its first character; ``end`` of the one behind its last.
        codes: of the edition, which it names; several for "ตัวชี้วัดที่ 2, 4 และ 5".
        ranged: it names a range of codes, whose score would be a mean.
        labelled: the word ตัวชี้วัด stands before it.
        number: the figure as typed with Arabic digits, or the year in the Buddhist era.
    """

    kind: Kind
    text: str
    start: int
    codes: tuple[str, ...] = ()
    ranged: bool = False
    labelled: bool = False
    number: str = ""

    @property
    def end(self) -> int:
        """Index of the character behind it."""
        return self.start + len(self.text)


_S: Final = r"[ \t]{0,3}"
_CODE: Final = r"[0-9]{1,2}(?:\.[1-9](?![0-9]))?(?![0-9]|\.[0-9])"
_JOIN: Final = r"(?:,|/|-|–|และ|กับ|หรือ|ถึง)"
_LIST: Final = rf"{_CODE}(?:{_S}{_JOIN}{_S}(?:ตัวชี้วัดที่)?{_S}{_CODE}){{0,12}}"
_LETTERED: Final = "[ieoIEO][0-9]{1,2}(?![0-9A-Za-z])"
_LETTERED_LIST: Final = rf"{_LETTERED}(?:{_S}{_JOIN}{_S}{_LETTERED}){{0,12}}"
_COMPARED: Final = rf"(?:(?:เมื่อ)?(?:เปรียบ)?เทียบ(?:กับ|จาก)?|จาก|กว่า){_S}"
_ERA: Final = rf"พ\.?{_S}ศ\.?{_S}"
_YEAR: Final = rf"(?:ปีงบประมาณ|ปี){_S}(?:{_ERA})?(?:25[0-9]{{2}}|[56][0-9])(?![0-9]|[.,][0-9])"
_LAST: Final = rf"(?:ปีงบประมาณ|ปี|ครั้ง|รอบ)?{_S}(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา)|เดิม"
_BARE_YEAR: Final = rf"(?:{_ERA})?(?<![0-9])25[0-9]{{2}}(?![0-9]|[.,][0-9])"
_NUMBER: Final = r"(?<![0-9.,/:])(?<![0-9][-–])[0-9]{1,3}"
_NO_MORE: Final = r"(?![0-9]|[.,/:][0-9]|-[0-9])"

_LINKS: Final = (
    "ในส่วนของ|ในด้าน|สำหรับ|ด้าน|เช่น|ได้แก่|ได้รับ|ได้|มี|เป็น|คือ|อยู่ที่|เท่ากับ|โดย|ซึ่ง|ที่"
    "|แนวโน้ม|พบว่า|ว่า|นั้น|ร้อยละ|ผลการประเมิน"
)
_BEFORE: Final = (
    "ของ|ใน|ภายใต้|จาก|ตาม|ต่อ|กว่า|เว้น|ระหว่าง|ให้|เพื่อ|หาก|ถ้า|เมื่อ|จะ|ควร|ต้อง|ไม่|มิ"
    "|(?:ข้อ|ประเด็น)?คำถาม(?:ที่|ข้อ)?|ข้อ|ประเด็น"
)

# In this order: the first that fits is taken, so what is longer stands before its beginning.
_WORDS: Final = (
    ("line", r"\n"),
    ("numbered", rf"ตัวชี้วัด(?:ย่อย)?(?:ที่)?{_S}(?:{_LIST})"),
    ("named", "NAMES"),
    ("overall", r"(?:(?:ผล)?คะแนน(?:ผล)?|ผล)(?:(?:การ)?ประเมิน)?(?:ใน)?ภาพรวม(?:ของ)?(?:หน่วยงาน)?"),
    ("tool", r"(?:(?:แบบ|ส่วน)(?:วัด|ตรวจ)[ ]?)?(?<![A-Za-z])(?:IIT|EIT|OIT)(?![A-Za-z0-9])"),
    ("code", rf"(?<![A-Za-z0-9]){_LETTERED_LIST}"),
    ("other", r"คะแนน(?:เต็ม|เป้าหมาย|ขั้น|รวม)|ตามลำดับ|[0-9]{1,2}[.:][0-9]{2}[ ]?น\."),
    ("score", r"ได้(?:รับ)?(?:ผล)?คะแนนเฉลี่ย|(?:ผล|ค่า)?คะแนน(?:(?:การ)?ประเมิน)?(?!เฉลี่ย)"),
    ("compared", rf"{_COMPARED}(?:ใน)?(?:{_YEAR}|{_BARE_YEAR}|{_LAST})"),
    ("year", rf"(?:ใน|ของ|ประจำ)?(?:{_YEAR})"),
    ("last", rf"(?:ใน|ของ)?(?:{_LAST})"),
    ("bare_year", _BARE_YEAR),
    ("range", r"(?:(?<![0-9])[+\-−]|(?<=[0-9])[ ]?[-–][ ]?)[0-9]{1,3}(?:\.[0-9]+)?(?![0-9])"),
    ("figure", rf"{_NUMBER}\.[0-9]{{1,2}}{_NO_MORE}"),
    ("whole", rf"{_NUMBER}{_NO_MORE}"),
    ("up", "เพิ่ม(?:สูง)?ขึ้น|สูงขึ้น"),
    ("down", "ลด(?:ต่ำ|น้อย)?ลง|ต่ำลง"),
    ("link", _LINKS),
    ("and", "และ|กับ|หรือ|ถึง"),
    ("before", _BEFORE),
    ("space", r"[ \t]+"),
    ("sign", r"[()\[\]“”\"'‘’:=%•*–-]"),
    ("comma", r"[,;/]"),
)
# No word begins with a vowel sign or a tone mark, and every other letter of Thai is one.
_BEGINS: Final = "(?![ะ-ฺๅ-๎])"
_KINDS: Final[Mapping[str, Kind]] = {
    **{kind.value: kind for kind in Kind},
    "tool": Kind.NAMED,
    "sign": Kind.LINK,
    "comma": Kind.AND,
}
_TELLING: Final = frozenset(
    {"numbered", "named", "tool", "code", "year", "bare_year", "compared", "figure", "whole"}
)
"""Words that say which code or number is meant."""

_ERA_YEARS: Final = re.compile("(?<![0-9])25[0-9]{2}(?![0-9])")
_SHORT_YEAR: Final = re.compile("(?<![0-9])[56][0-9](?![0-9])")
_RANGED: Final = re.compile("[-–]|ถึง")


def tokens(text: str, edition: Edition) -> tuple[Token, ...]:
    """Return the whole text as tokens, in the words of the edition, in one go through it."""
    return tuple(_tokens(arabic(text), _words(_names(edition))))


def _names(edition: Edition) -> tuple[tuple[str, str], ...]:
    """Return (name, code) of indicators, sub-indicators and tools, with their other names."""
    subs = tuple(sub for one in edition.indicators for sub in one.sub_indicators)
    parts: tuple[AssessmentTool | Indicator | SubIndicator, ...]
    parts = (*edition.tools, *edition.indicators, *subs)
    return tuple((name, one.code) for one in parts for name in (one.name_th, *one.aliases))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    pattern: re.Pattern[str]
    codes: dict[str, tuple[str, ...]]


@lru_cache(maxsize=32)
def _words(names: tuple[tuple[str, str], ...]) -> _Words:
    codes: dict[str, tuple[str, ...]] = {}
    for name, code in names:
        codes[arabic(name)] = tuple(dict.fromkeys((*codes.get(arabic(name), ()), code)))
    longest = sorted(codes, key=len, reverse=True)
    known = "|".join(map(re.escape, longest)) or "(?!)"
    words = dict(_WORDS) | {"named": rf"(?:ตัวชี้วัด{_S})?(?:{known})"}
    pattern = "|".join(f"(?P<{kind}>{word})" for kind, word in words.items())
    return _Words(pattern=re.compile(f"{_BEGINS}(?:{pattern})"), codes=codes)


def _tokens(text: str, words: _Words) -> Iterator[Token]:
    end = 0
    for found in words.pattern.finditer(text):
        if found.start() > end:
            yield Token(kind=Kind.OTHER, text=text[end : found.start()], start=end)
        end = found.end()
        yield _token(found, words)
    if end < len(text):
        yield Token(kind=Kind.OTHER, text=text[end:], start=end)


def _token(found: re.Match[str], words: _Words) -> Token:
    name, text = found.lastgroup or "", found.group()
    kind = _KINDS[name]
    if name not in _TELLING:
        return Token(kind=kind, text=text, start=found.start())
    codes: tuple[str, ...] = ()
    number = ""
    if name in {"numbered", "code"}:
        codes = _codes(text.replace("ตัวชี้วัด", "").replace("ย่อย", "").replace("ที่", ""))
    elif name == "named":
        codes = words.codes[text.removeprefix("ตัวชี้วัด").strip(" \t")]
    elif name == "tool":
        codes = (next(tool.value for tool in Tool if tool in text),)
    elif name in {"figure", "whole"}:
        number = text
    elif name in {"year", "bare_year", "compared"}:
        number = _year(text)
    return Token(
        kind=kind,
        text=text,
        start=found.start(),
        codes=codes,
        ranged=bool(codes) and name in {"numbered", "code"} and bool(_RANGED.search(text)),
        labelled=text.startswith("ตัวชี้วัด"),
        number=number,
    )


def _codes(text: str) -> tuple[str, ...]:
    typed = re.findall(r"[A-Za-z]?[0-9]+(?:\.[0-9]+)?", text)
    return tuple(dict.fromkeys(code for one in typed if (code := canonical_code(_plain(one)))))


def _plain(code: str) -> str:
    return code.lstrip("0") or code


def _year(text: str) -> str:
    if long := _ERA_YEARS.search(text):
        return long.group()
    short = _SHORT_YEAR.search(text)
    return f"25{short.group()}" if short else ""
