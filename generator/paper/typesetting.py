"""Typst: a template and its data become the bytes of a PDF that archives and all people can read.

Data reaches a template as JSON, never as markup: whatever a text holds is printed as it is.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Final

import typst

from generator.paper.fonts import machine_fonts
from generator.paper.shelf import Shelf

Data = None | int | str | list["Data"] | dict[str, "Data"]

_STANDARDS: Final[list[typst.PDFStandard]] = ["a-2a", "ua-1"]
_TEMPLATES: Final = Path(__file__).parent
_LONGEST_STRING: Final = 8000  # letters of a title or description; PDF/A has a limit in bytes

_INSTEAD: Final = "\u25a1"  # a box, in a font that typst brings: here stands a letter of no font
_PLAIN: Final = re.compile("[\n -~\u0e01-\u0e3a\u0e3f-\u0e5b\u2013\u2014\u2018\u2019\u201c\u201d]*")
_MOST_FOREIGN: Final = 20  # letters of a text that are tried one by one
_KEPT: Final = 4096  # texts found printable or not
_ONE_TEXT: Final = b"""
#let shown = sys.inputs.text
#set document(title: shown, date: datetime(year: 2000, month: 1, day: 1))
#set text(font: sys.inputs.font, lang: "th")
#shown #strong(shown)
"""


def typeset(
    template: str, font: str, dated: date, data: Mapping[str, Data], shelf: Shelf | None = None
) -> bytes:
    """Return a tagged PDF, as PDF/A-2a and PDF/UA-1 ask for; the same for the same data.

    Instead of a letter that the standards refuse because no font of this machine has it stands a
    box, and instead of letters written from right to left: typst panics at some lines of them.

    Args:
        template: name of a file beside this one.
        font: family to set it with; ``font`` of the data the template gets.
        dated: day of the document; ``dated`` of the data, as year, month and day.
        data: the rest.
        shelf: where it is kept, and found again.
    """
    whole: dict[str, Data] = {
        "font": font,
        "dated": [dated.year, dated.month, dated.day],
        **data,
    }
    seen = _with_texts(whole, _seen)

    def made() -> bytes:
        try:
            return _compiled(template, seen, dated)
        except typst.TypstError:
            # Nearly always a letter; what else it can be is a fault of the template.
            mended = _with_texts(seen, lambda text: _printable(text, font))
            return _compiled(template, mended, dated)

    return shelf.paper(_made_from(template, seen), made) if shelf else made()


def _made_from(template: str, data: Data) -> bytes:
    """Return all that a paper depends on, but for the fonts' own files."""
    names = (template, *sorted(path.name for path in _TEMPLATES.glob("*.typ")))
    sources = [(_TEMPLATES / name).read_text(encoding="utf-8") for name in names]
    return json.dumps([version("typst"), sources, data]).encode()


def shortened(text: str, most: int = _LONGEST_STRING) -> str:
    """Return a text of at most so many letters; of as many as a title or description can have."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _compiled(template: str, data: Data, dated: date) -> bytes:
    return typst.compile(
        str(_TEMPLATES / template),
        font_paths=machine_fonts(),
        sys_inputs={"data": json.dumps(data)},
        format="pdf",
        pdf_standards=_STANDARDS,
        timestamp=datetime.combine(dated, time(), UTC),
    )


def _with_texts(data: Data, changed: Callable[[str], str]) -> Data:
    """Return the data with every text changed."""
    match data:
        case str():
            return changed(data)
        case list():
            return [_with_texts(one, changed) for one in data]
        case dict():
            return {key: _with_texts(one, changed) for key, one in data.items()}
        case _:
            return data


def _seen(text: str) -> str:
    """Return the text with what can be seen."""
    return text if _PLAIN.fullmatch(text) else "".join(map(_seen_letter, text))


@lru_cache(maxsize=_KEPT)
def _seen_letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Cf":
        return ""  # joins letters or turns their direction, has no form of its own
    right_to_left = unicodedata.bidirectional(letter) in {"R", "AL", "AN"}
    is_none = category.startswith("C") and letter != "\n"
    return _INSTEAD if right_to_left or is_none else letter


def _printable(text: str, font: str) -> str:
    """Return the text with letters that the standards accept."""
    foreign = set(_PLAIN.sub("", text))
    if not foreign or _is_accepted(text, font):
        return text
    if len(foreign) <= _MOST_FOREIGN:
        refused = {letter for letter in foreign if not _is_accepted(letter, font)}
        mended = "".join(_INSTEAD if letter in refused else letter for letter in text)
        if _is_accepted(mended, font):
            return mended
    return "".join(_INSTEAD if letter in foreign else letter for letter in text)


@lru_cache(maxsize=_KEPT)
def _is_accepted(text: str, font: str) -> bool:
    try:
        typst.compile(
            _ONE_TEXT,
            font_paths=machine_fonts(),
            sys_inputs={"text": text, "font": font},
            format="pdf",
            pdf_standards=_STANDARDS,
        )
    except typst.TypstError:
        return False
    return True
