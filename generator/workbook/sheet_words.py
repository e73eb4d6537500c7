"""What the workbook calls the files and keys of the data, for who knows sheets and headings only.

The one translation: ``note ใน result.yml`` → ``“หมายเหตุ” ในแผ่น “ผลการประเมิน”``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.findings import Language, Wording
from generator.rules.labels import LABELS
from generator.workbook.kinds import Column, Kind
from generator.workbook.sheet import GROUP, POSITION, ROWS, Form, Sheet
from generator.workbook.sheets import SHEETS

_FILE: Final = r"(?P<file>[a-z]+\.(?:yml|csv))(?!\w|:\d)"
_KEY: Final = r"(?P<key>[a-z][a-z0-9_]*)"
_ALONE: Final = (
    r"(?<!QR )(?<![\w{“./:@#-])"  # neither a part of a word, an address or an option, nor a value
)
_ENDS: Final = r"(?![\w}”/@-]|\.\w|:/)"

_KEY_IN_FILE: Final = re.compile(rf"{_ALONE}{_KEY}:? (?:ใน|in) {_FILE}")
_ANY_FILE: Final = re.compile(rf"(?<![\w/]){_FILE}")
_KEY_ALONE: Final = re.compile(rf"{_ALONE}{_KEY}{_ENDS}")
_BESIDE_LABEL: Final = re.compile(r" \((?P<keys>[a-z0-9_]+(?: หรือ [a-z0-9_]+)*)\)")
_SPACE: Final = re.compile("(?<=[ก-๛]) (?=แผ่น “)")
_PHRASES: Final[Mapping[str, str]] = {
    "โฟลเดอร์ของปีนั้น": "สมุดงานของปีนั้น",
    "ไฟล์ของปี": "สมุดงานของปี",
    "ไฟล์ข้อมูล": "ข้อมูล",
    "แก้ไฟล์นั้น": "แก้ที่นั้น",
    "ทั้งสองไฟล์": "ทั้งสองแห่ง",
    "ในไฟล์ใด": "ที่ใด",
    "ไฟล์นี้": "แผ่นนี้",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where the values of a key stand in the workbook.

    Attributes:
        column: None where the sheet holds the entries of a list.
        word: what the group column says of the entries; empty where the sheet has one list only.
    """

    sheet: Sheet
    column: Column | None = None
    word: str = ""

    def called(self, language: Language) -> str:
        """Return ``“ผู้รับผิดชอบ”``; of entries their group, or their sheet."""
        if self.column:
            return f"“{self.column.heading}”"
        return f"“{self.word}”" if self.word else sheet_called(self.sheet, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a text is about; a key that several sheets have is meant there.

    Attributes:
        file: by its name; empty where it is about none that the workbook holds.
    """

    file: str = ""
    sheet: Sheet | None = None


def sheet_called(sheet: Sheet, language: Language) -> str:
    """Return ``แผ่น “มาตรการ”``."""
    return f"แผ่น “{sheet.name}”" if language is Language.TH else f"the sheet “{sheet.name}”"


def _spots(sheet: Sheet) -> Iterator[tuple[tuple[str, str], Spot]]:
    """Yield file and key of everything a sheet holds."""
    if isinstance(sheet, Form):
        for one in sheet.fields:
            yield (one.file, one.path[-1]), Spot(sheet=sheet, column=one.column)
        return
    for column in sheet.columns:
        if column.kind is not Kind.SHOWN and column.key not in (GROUP, POSITION):
            yield (sheet.file, column.key), Spot(sheet=sheet, column=column)
    for part in sheet.parts:
        name = part.inside or str(part.path[-1])
        if name != ROWS:
            yield (sheet.file, name), Spot(sheet=sheet, word=part.word)


def _all_spots() -> Mapping[tuple[str, str], tuple[Spot, ...]]:
    found: dict[tuple[str, str], tuple[Spot, ...]] = {}
    for sheet in SHEETS:
        for name, spot in _spots(sheet):
            found[name] = (*found.get(name, ()), spot)
    return found


_SPOTS: Final = _all_spots()
KEYS: Final = frozenset(key for _, key in _SPOTS)
"""The keys that a sheet has a column, a field or rows for."""


def columns_of(sheet: Sheet) -> tuple[Column, ...]:
    """Return the columns of a table, or those of the fields of a form."""
    if isinstance(sheet, Form):
        return tuple(one.column for one in sheet.fields)
    return sheet.columns


def sheet_of(file: str) -> Sheet | None:
    """Return the sheet that stands for a file as a whole; None where the workbook lacks it."""
    return next((one for one in SHEETS if one.files[0] == file), None)


def sheet_named(name: str) -> Sheet | None:
    """Return the sheet of that name."""
    return next((one for one in SHEETS if one.name == name), None)


def spot_of(key: str, around: Around) -> Spot | None:
    """Return where a key stands: in the sheet or file that is spoken of, else anywhere."""
    own = _SPOTS.get((around.file, key))
    others = (one for (_, name), spots in _SPOTS.items() if name == key for one in spots)
    spots = own or tuple(others)
    near = (one for one in spots if one.sheet is around.sheet)
    return next(near, next(iter(spots), None))


def in_words(text: str, language: Language, around: Around) -> str:
    """Return a text of our own about files and keys as one about sheets and headings.

    In English only keys that are no words (``date_printed``) can be told from the words around.

    Args:
        text: with or without values in braces; these stay.
        language: of the text.
        around: what it is about.
    """
    text = _about_files(text, language, around)
    if language is Language.TH:
        for of_files, of_sheets in _PHRASES.items():
            text = text.replace(of_files, of_sheets)

    def heading(match: re.Match[str]) -> str:
        key = match["key"]
        if key not in KEYS or (language is Language.EN and "_" not in key):
            return match[0]
        spot = spot_of(key, around)
        return spot.called(language) if spot else match[0]

    return _SPACE.sub("", _KEY_ALONE.sub(heading, text))


def told_value(value: Wording, around: Around) -> Wording:
    """Return words of ours within a message – a label, a reason – as the sheets have them."""
    thai, bracket, key = value.th.removesuffix(")").rpartition(" (")
    if bracket and LABELS.get(key) == thai:
        spot = spot_of(key, around)
        return (
            Wording(spot.column.heading, spot.column.heading)
            if spot and spot.column
            else Wording(thai, key)
        )
    return Wording(*(_about_files(value.in_language(one), one, around) for one in Language))


def _about_files(text: str, language: Language, around: Around) -> str:
    def heading_in_sheet(match: re.Match[str]) -> str:
        file, key = match["file"], match["key"]
        spot = spot_of(key, Around(file=file, sheet=around.sheet))
        if spot is None or (file, key) not in _SPOTS:
            return match[0]
        sheet = sheet_called(spot.sheet, language)
        if spot.column is None and not spot.word:
            return sheet
        return f"{spot.called(language)} {'ใน' if language is Language.TH else 'in '}{sheet}"

    def sheet(match: re.Match[str]) -> str:
        found = sheet_of(match["file"])
        return sheet_called(found, language) if found else match[0]

    def without_key(match: re.Match[str]) -> str:
        return "" if set(match["keys"].split(" หรือ ")) <= LABELS.keys() else match[0]

    text = _KEY_IN_FILE.sub(heading_in_sheet, text)
    text = _SPACE.sub("", _ANY_FILE.sub(sheet, text))
    return _BESIDE_LABEL.sub(without_key, text) if language is Language.TH else text
