"""The types of single values: how a text of a file becomes a number, a date, a code.

Input is met half way (Thai digits, a ``%`` sign, both eras); what could be read in two ways is a
mistake, never a guess. Every validator takes the text as cleaned by ``generator.thai.text.clean``.

Source:
    Data contract, section 1, "Rules for every file".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict

from generator.model.dated import Dated, date, date_or_period, period
from generator.model.figures import DASHES, fiscal_year, given_score, score_number, whole_number
from generator.model.mistakes import Mistake, mistake
from generator.model.references import (
    code,
    identifier,
    indicator_code,
    item_code,
    point_identifier,
    question_code,
    reference,
    score_code,
)
from generator.model.texts import as_text
from generator.thai import text

_COLOURS = 2  # ground and accent of the agency's pages


class Record(BaseModel):
    """A part of a file: unknown names are refused, and nothing changes after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _yes_no(value: object) -> bool:
    words = {"yes": True, "ใช่": True, "no": False, "ไม่": False}
    typed = as_text(value).strip().lower()
    if typed not in words:
        raise mistake(Mistake.NOT_ALLOWED, expected="yes, no, ใช่, ไม่")
    return words[typed]


def _entries(value: object) -> list[object]:
    """Return the entries of a list; a single value is a list of one."""
    if value is None:
        return []
    entries = value if isinstance(value, list) else [value]
    return [entry for entry in entries if entry is not None]


def _cell_list(value: object) -> tuple[str, ...]:
    """Split a list cell of a CSV file: ``;`` or a line break parts the entries."""
    if value is None:
        return ()
    entries = (entry.strip() for entry in re.split(r"[;\n]", as_text(value)))
    return tuple(entry for entry in entries if entry and entry not in DASHES)


def _address(value: object) -> str:
    typed = as_text(value)
    if not re.fullmatch(r"https?://[^\s<>\"'`{}|\\^]+", typed, re.IGNORECASE):
        raise mistake(Mistake.BAD_ADDRESS, expected="https://…")
    try:
        parts = urlsplit(typed)
        known = parts.hostname and parts.port != 0
    except ValueError:  # no such port, a bracket left open
        known = None
    if not known:
        raise mistake(Mistake.BAD_ADDRESS, expected="https://…")
    return typed


# The website would make pages of them, or show them as pages of its own.
_WEB_PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".html", ".htm", ".xhtml", ".js")


def _file_name(value: object) -> str:
    typed = as_text(value)
    parts = typed.split("/")
    is_elsewhere = typed.startswith("/") or "\\" in typed or ":" in typed
    is_hidden = any(part.startswith(".") or not part for part in parts)
    if is_elsewhere or is_hidden or typed.lower().endswith(_WEB_PAGES):
        raise mistake(Mistake.BAD_FILE, expected="mou.pdf, 2566/mou.pdf")
    return typed


def _email(value: object) -> str:
    typed = as_text(value)
    if not re.fullmatch(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", typed):
        raise mistake(Mistake.BAD_EMAIL, expected="name@example.go.th")
    return typed


def _colour(value: object) -> str:
    typed = as_text(value)
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", typed):
        raise mistake(Mistake.BAD_COLOUR, expected="#1f4e79")
    return typed.lower()


def _two(value: object) -> object:
    if not isinstance(value, list) or len(value) != _COLOURS:
        raise mistake(Mistake.BAD_COLOUR, expected='["#1f4e79", "#c8963e"]')
    return value


Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class OneOf(BeforeValidator):
    """The validator of a closed set.

    Attributes:
        words: what may stand in the file, without regard to case.
        also: other spellings that are accepted.
    """

    words: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


def one_of(choices: type[Choice], also: dict[str, Choice] | None = None) -> OneOf:
    """Return the validator of a closed set: the values of the enum, and other spellings.

    Args:
        choices: the set; its values are what may stand in the file.
        also: other spellings that are accepted, without regard to case.
    """
    known = {text.normal(choice.value): choice for choice in choices}
    known |= {text.normal(word): choice for word, choice in (also or {}).items()}
    names = ", ".join(choice.value for choice in choices)

    def chosen(value: object) -> Choice:
        typed = as_text(value)
        if found := known.get(text.normal(typed)):
            return found
        nearest = text.nearest(typed, [choice.value for choice in choices])
        raise mistake(Mistake.NOT_ALLOWED, expected=names, nearest=nearest or "")

    return OneOf(chosen, words=tuple(choice.value for choice in choices), also=tuple(also or ()))


Text = Annotated[str, BeforeValidator(as_text)]
TextList = Annotated[tuple[Text, ...], BeforeValidator(_entries)]
CellList = Annotated[tuple[str, ...], BeforeValidator(_cell_list)]
Score = Annotated[Decimal | None, BeforeValidator(score_number)]
GivenScore = Annotated[Decimal, BeforeValidator(given_score)]
WholeNumber = Annotated[int | None, BeforeValidator(whole_number)]
FiscalYear = Annotated[int | None, BeforeValidator(fiscal_year)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
Date = Annotated[Dated | None, BeforeValidator(date)]
DateOrPeriod = Annotated[Dated | None, BeforeValidator(date_or_period)]
PeriodText = Annotated[Dated | None, BeforeValidator(period)]
Id = Annotated[str, BeforeValidator(identifier)]
PointId = Annotated[str, BeforeValidator(point_identifier)]
Code = Annotated[str, BeforeValidator(code)]
ScoreCode = Annotated[str, BeforeValidator(score_code)]
ItemCode = Annotated[str, BeforeValidator(item_code)]
IndicatorCode = Annotated[str, BeforeValidator(indicator_code)]
QuestionCode = Annotated[str, BeforeValidator(question_code)]
Reference = Annotated[str, BeforeValidator(reference)]
References = Annotated[tuple[Reference, ...], BeforeValidator(_entries)]
Address = Annotated[str, BeforeValidator(_address)]
AddressList = Annotated[tuple[Address, ...], BeforeValidator(_cell_list)]
FileName = Annotated[str, BeforeValidator(_file_name)]
Email = Annotated[str, BeforeValidator(_email)]
Colour = Annotated[str, BeforeValidator(_colour)]
Colours = Annotated[tuple[Colour, Colour], BeforeValidator(_two)]
