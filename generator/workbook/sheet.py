"""What a sheet is: a form of single values or a table of entries, and where they stand in files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from generator.files.yaml_file import Path
from generator.rules.labels import LABELS
from generator.workbook.kinds import Column, Kind

ROWS: Final = "rows"
"""Under this name the rows of a CSV file are its one list of entries."""

POSITION: Final = "#"
"""The column of entries that have no id: their number in the file, from 1."""

GROUP: Final = "group"
"""The column that says to which of several lists a row belongs."""


def column(key: str, kind: Kind = Kind.TEXT, heading: str = "", **more: object) -> Column:
    """Return a column called by the key's Thai name, where it has no other heading."""
    return Column(key=key, kind=kind, heading=heading or LABELS[key], **more)  # type: ignore[arg-type]  # of Column


def id_column(example: str) -> Column:
    """Return the column of the ids of entries."""
    text = "ห้ามแก้ของเดิม แถวใหม่ใช้รหัสที่เสนอไว้ หรือเว้นว่างให้ระบบตั้ง"
    return column("id", Kind.CODE, help=text, example=example, width=12)


NUMBER: Final = Column(
    key=POSITION, kind=Kind.WHOLE, heading="ลำดับ", help="แถวใหม่เว้นว่างได้", width=8
)
"""The column of entries without ids."""


def words_of(choices: type[StrEnum]) -> dict[str, str]:
    """Return the words of a closed set, which stand in files as they are chosen."""
    return {one.value: one.value for one in choices}


def ids_of(sheet: str) -> str:
    """Return the cells of a sheet's ids, to choose from."""
    return f"='{sheet}'!$A$4:$A$103"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A single value: a row of a form.

    Attributes:
        file: by its name; ``places`` knows in which folder it stands.
        path: keys that lead to it.
        column: what may stand there.
    """

    file: str
    path: tuple[str, ...]
    column: Column


def field_of(
    file: str, key: str, kind: Kind = Kind.TEXT, inside: str = "", **more: object
) -> Field:
    """Return the field of a key; ``inside`` is the key above it, where there is one."""
    path = (inside, key) if inside else (key,)
    return Field(file=file, path=path, column=column(key, kind, **more))  # type: ignore[arg-type]  # of Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A sheet of two columns: what it is called, and its value.

    Attributes:
        is_seldom: most officers can leave it alone.
    """

    name: str
    purpose: str
    fields: tuple[Field, ...]
    is_seldom: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """The files it holds values of."""
        return tuple(dict.fromkeys(one.file for one in self.fields))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One list of a file.

    Its entries are known by an id (``letter``), by columns (``keys``), or by their position.

    Attributes:
        path: keys that lead to the list.
        word: what the group column says of its rows; empty where the sheet has one list only.
        letter: with which new ids begin.
        keys: columns that make an entry.
        inside: key of a list inside each entry of ``path``; the group column then names the entry.
        spare: empty rows offered.
    """

    path: Path
    word: str = ""
    letter: str = ""
    keys: tuple[str, ...] = ()
    inside: str = ""
    spare: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A sheet of entries, one a row.

    Attributes:
        columns: in the order of the sheet; those that are data in the order of the file.
        texts: an entry may be one text alone, which stands for this key.
        only_added: what is there may neither be changed nor taken away.
        rules: the codes come from the rules of the year, with their names.
        is_seldom: most officers can leave it alone.
    """

    name: str
    purpose: str
    file: str
    parts: tuple[Part, ...]
    columns: tuple[Column, ...]
    texts: str = ""
    only_added: bool = False
    rules: bool = False
    is_seldom: bool = False
    by_key: Mapping[str, Column] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {one.key: one for one in self.columns})

    @property
    def files(self) -> tuple[str, ...]:
        """The file it holds entries of."""
        return (self.file,)

    def identity(self, part: Part) -> tuple[str, ...]:
        """Return the columns by which an entry of a part is known."""
        if part.keys:
            return part.keys
        return (self.columns[1].key if self.columns[0].key == GROUP else self.columns[0].key,)

    def data_columns(self, part: Part) -> tuple[Column, ...]:
        """Return the columns that are values of an entry besides what it is known by."""
        others = (GROUP, *self.identity(part))
        return tuple(
            one for one in self.columns if one.kind is not Kind.SHOWN and one.key not in others
        )


Sheet = Form | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A step of the officer's work, with its sheets in order.

    Attributes:
        title: may name the year (``{year}``) and the one whose result is analysed.
    """

    title: str
    sheets: tuple[Sheet, ...]
