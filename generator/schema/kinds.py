"""The kinds of single values: how each is written, in Thai, and what of it a schema can tell.

A schema is never stricter than the reader. What it cannot tell (whether a day exists, whether an
id is known) is told by ``check``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, get_args

from pydantic import BeforeValidator

from generator.model import values

Json = dict[str, Any]

_TEXT: Final[Json] = {"type": ["string", "number", "boolean"]}
# Letters and a comma are no part of a number; spaces, signs, % and digits of both kinds may be.
_NO_LETTERS: Final = "^[^A-Za-zก-ฮเ-ไ,]*$"
_HAS_DIGIT: Final = "[0-9๐-๙]"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value.

    Attributes:
        told: how it is written, in Thai.
        schema: JSON Schema of one value, as an editor sees it.
    """

    told: str
    schema: Mapping[str, Any]


def _text(pattern: str) -> Json:
    return {"type": "string", "pattern": pattern}


def _number_or_text(pattern: str, **limits: int) -> Json:
    return {"anyOf": [{"type": "number", **limits}, _text(pattern)]}


def _code(pattern: str) -> Json:
    return {"anyOf": [{"type": "number", "minimum": 0}, _text(pattern)]}


TEXT: Final = Kind("ข้อความ", _TEXT)
DASHES_OR_SCORE: Final = _number_or_text(_NO_LETTERS, minimum=0, maximum=100)
WHOLE: Final = Kind(
    "จำนวนเต็ม",
    {"anyOf": [{"type": "integer", "minimum": 0}, _text("^[^A-Za-zก-ฮเ-ไ.]*$")]},
)
_DATE: Final = "วันที่ เช่น 20 มี.ค. 2566, 2566-03-20 หรือเดือนอย่างเดียว"
_ID: Final = "รหัส a-z 0-9 - ขึ้นต้นด้วยตัวอักษร เช่น m01"
_REFERENCES: Final = "รหัส เช่น IIT, 7, 9.4, i12, O27 หรือ id เช่น f01"


def _validator(annotated: object) -> Callable[..., object]:
    """Return the function by which a type of the model reads its text."""
    (before,) = (one for one in get_args(annotated)[1:] if isinstance(one, BeforeValidator))
    return before.func


ENTRIES: Final = _validator(values.TextList)
"""Reads a list, or a single value as a list of one."""

KINDS: Final[Mapping[Callable[..., object], Kind]] = {
    _validator(values.Text): TEXT,
    _validator(values.CellList): Kind("หลายข้อความ คั่นด้วย ;", _TEXT),
    _validator(values.Score): Kind("0–100 ทศนิยมไม่เกินสองตำแหน่ง", DASHES_OR_SCORE),
    _validator(values.GivenScore): Kind("0–100 ทศนิยมไม่เกินสองตำแหน่ง", DASHES_OR_SCORE),
    _validator(values.WholeNumber): WHOLE,
    _validator(values.FiscalYear): Kind("ปีงบประมาณ พ.ศ.", WHOLE.schema),
    _validator(values.YesNo): Kind(
        "yes หรือ no",
        {
            "anyOf": [
                {"enum": ["yes", "no"]},
                {"type": "boolean"},  # what some editors make of yes
                _text(r"^\s*([Yy][Ee][Ss]|[Nn][Oo]|ใช่|ไม่)\s*$"),
            ]
        },
    ),
    _validator(values.Date): Kind(_DATE, _text(_HAS_DIGIT)),
    _validator(values.DateOrPeriod): Kind("วันที่หรือช่วงวันที่", _text(_HAS_DIGIT)),
    _validator(values.PeriodText): Kind("ช่วงเวลา เช่น ต.ค. 2565 - ก.ย. 2566", _TEXT),
    _validator(values.Id): Kind(_ID, _text("^[a-z][a-z0-9-]*$")),
    _validator(values.PointId): Kind(_ID.replace("m01", "one-stop"), _text("^[a-z][a-z0-9-]*$")),
    _validator(values.Code): Kind("รหัส เช่น IIT, 7, 9.4, i12, O27", _code(_HAS_DIGIT + "|[Tt]")),
    _validator(values.ScoreCode): Kind("รหัส เช่น IIT, 7, i12 หรือ overall", _TEXT),
    _validator(values.ItemCode): Kind("รหัสข้อ เช่น O27", _code(_HAS_DIGIT)),
    _validator(values.IndicatorCode): Kind("ตัวชี้วัด เช่น 7 หรือตัวชี้วัดย่อย เช่น 9.4", _code(_HAS_DIGIT)),
    _validator(values.QuestionCode): Kind("ข้อคำถาม เช่น i12, e3", _text(_HAS_DIGIT)),
    _validator(values.Reference): Kind(_REFERENCES, _code("^[A-Za-z0-9๐-๙.-]+$")),
    _validator(values.Address): Kind(
        "ที่อยู่เว็บ ขึ้นต้นด้วย https:// หรือ http://", _text("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$")
    ),
    _validator(values.AddressList): Kind("ที่อยู่เว็บ คั่นด้วย ;", _TEXT),
    _validator(values.FileName): Kind("ชื่อไฟล์ในโฟลเดอร์ files ของหน่วยงาน", _TEXT),
    _validator(values.Email): Kind("อีเมล", _text("@")),
    _validator(values.Colour): Kind("สี เช่น #1f4e79", _text("^#[0-9A-Fa-f]{6}$")),
}

# Of two spellings of one letter the reader takes either; so does it small and capital letters.
_SPELLINGS: Final = {"ำ": "(ำ|ํา)", " ": r"\s*"}


def choice(one: values.OneOf) -> Kind:
    """Return the kind of a closed set."""
    letters = "|".join("".join(map(_either, word)) for word in (*one.words, *one.also))
    either: list[Json] = [{"enum": list(one.words)}, _text(rf"^\s*({letters})\s*$")]
    return Kind(f"เลือกจาก {', '.join(one.words)}", {"anyOf": either})


def _either(letter: str) -> str:
    if letter.isascii() and letter.isalpha():
        return f"[{letter.upper()}{letter.lower()}]"
    return _SPELLINGS.get(letter) or re.escape(letter).replace("\\-", "-")
