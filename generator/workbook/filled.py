"""What the sheets say: the year's values, the codes of its rules, empty rows with their ids."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.editions.edition import Edition
from generator.files.yaml_file import Path, Plain
from generator.model.codes import canonical_disclosure, code_key
from generator.workbook.kinds import Kind
from generator.workbook.sheet import GROUP, Form, Part, Table
from generator.workbook.year_files import YearFile, value_at

Cell = str | Decimal | None
Files = Mapping[str, YearFile]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRow:
    """A row of a table.

    Attributes:
        cells: column -> what stands there; columns that are empty may be missing.
        key: what the entry is known by; None for an empty row that is only offered.
        digest: of what the entry says.
    """

    cells: Mapping[str, Cell]
    key: Key | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """One list as it is found in a file: ``group`` is what the group column says of its rows."""

    part: Part
    group: str
    path: Path
    values: tuple[Plain, ...]


def lists_of(table: Table, data: Mapping[str, Plain]) -> Iterator[Entries]:
    """Yield the lists that a table shows, in the order of the sheet; empty ones too."""
    for part in table.parts:
        outer = _list(value_at(dict(data), part.path))
        if not part.inside:
            yield Entries(part, part.word, part.path, outer)
            continue
        for number, one in enumerate(outer):
            path: Path = (*part.path, number, part.inside)
            inner = value_at(one, (part.inside,))
            yield Entries(part, str(value_at(one, ("id",)) or ""), path, _list(inner))


def _list(value: Plain) -> tuple[Plain, ...]:
    return tuple(value) if isinstance(value, list) else ()


def as_mapping(table: Table, entry: Plain) -> Mapping[str, Plain]:
    """Return an entry as a mapping; one text alone stands for the key it is short for."""
    if isinstance(entry, dict):
        return entry
    return {table.texts: entry} if table.texts and isinstance(entry, str) else {}


def key_of(table: Table, part: Part, entry: Mapping[str, Plain], position: int) -> Key:
    """Return what an entry is known by, in the form in which two spellings are equal."""
    if not part.keys and not part.letter:
        return (str(position + 1),)
    names = table.identity(part)
    return tuple(canonical_key(table, name, str(entry.get(name) or "")) for name in names)


def canonical_key(table: Table, name: str, typed: str) -> str:
    """Return a key in its one form: ``O1`` for ``01`` among the items, small letters elsewhere."""
    if table.file == "disclosures.csv" and name == "code":
        return canonical_disclosure(typed)
    return code_key(typed)


def form_cells(form: Form, files: Files) -> tuple[Cell, ...]:
    """Return the values of a form, one a field."""
    return tuple(
        one.column.shown(value_at(dict(files[one.file].data), one.path)) for one in form.fields
    )


def field_digests(form: Form, files: Files) -> Iterator[tuple[str, str, str]]:
    """Yield digest, sheet and heading of each value of a form."""
    for one in form.fields:
        value = value_at(dict(files[one.file].data), one.path)
        yield digest_of(value), form.name, one.column.heading


def table_rows(table: Table, files: Files, edition: Edition | None) -> list[FilledRow]:
    """Return the rows of a table.

    Args:
        table: its sheet.
        files: of the year.
        edition: the rules of the year assessed, or None where they are not known.
    """
    data = files[table.file].data
    taken = all_ids(files)
    rows: list[FilledRow] = []
    for entries in lists_of(table, data):
        known = [as_mapping(table, entry) for entry in entries.values]
        keys = [key_of(table, entries.part, one, at) for at, one in enumerate(known)]
        shown = _codes(edition, table) if table.rules and edition else {}
        rows += _prefilled(table, entries, shown, dict(zip(keys, known, strict=True)))
        # What bears the same key twice is a mistake of the data, yet no row of it may vanish.
        once = {key: at for at, key in enumerate(keys)}
        rows += [
            _row(table, entries, known[at], at)
            for at, key in enumerate(keys)
            if key not in shown or once[key] != at
        ]
        rows += _offered(table, entries, taken)
    return rows


def _row(table: Table, entries: Entries, entry: Mapping[str, Plain], at: int) -> FilledRow:
    part = entries.part
    cells: dict[str, Cell] = {
        one.key: one.shown(entry.get(one.key))
        for one in table.columns
        if one.kind is not Kind.SHOWN and one.key != GROUP
    }
    if not part.keys and not part.letter:
        cells[table.identity(part)[0]] = Decimal(at + 1)
    return FilledRow(
        cells={GROUP: entries.group, **cells},
        key=key_of(table, part, entry, at),
        digest=digest_of([entry.get(one.key) for one in table.data_columns(part)]),
    )


def _prefilled(
    table: Table,
    entries: Entries,
    shown: Mapping[Key, tuple[Key, str]],
    known: Mapping[Key, Mapping[str, Plain]],
) -> Iterator[FilledRow]:
    """Yield a row for each code of the rules, with what is known of it."""
    names = table.identity(entries.part)
    for key, (typed, name) in shown.items():
        printed = {one: code for one, code in zip(names, typed, strict=True) if code}
        row = _row(table, entries, known.get(key, printed), 0)
        shown_name = {**row.cells, "shown": name}
        held = key if key in known else None
        yield FilledRow(cells=shown_name, key=held, digest=row.digest)


def _codes(edition: Edition, table: Table) -> dict[Key, tuple[Key, str]]:
    """Return key -> (codes as printed, name) of all that the rules of the year list."""
    listed: list[tuple[Key, str]] = []
    if table.file == "indicators.csv":
        for one in edition.indicators:
            listed.append(((one.code,), one.name_th))
            listed += [((sub.code,), sub.name_th) for sub in one.sub_indicators]
    elif table.file == "questions.csv":
        for question in edition.questions:
            listed.append(((question.code, ""), question.text))
            listed += [
                ((question.code, str(number)), item.text)
                for number, item in enumerate(question.items, start=1)
            ]
    else:
        listed += [((item.code,), item.name or "") for item in edition.oit_items]
    names = table.identity(table.parts[0])
    return {
        tuple(canonical_key(table, name, one) for name, one in zip(names, typed, strict=True)): (
            typed,
            text,
        )
        for typed, text in listed
    }


def _offered(table: Table, entries: Entries, taken: set[str]) -> Iterator[FilledRow]:
    """Yield the empty rows behind the entries of a list, each with the id it would have."""
    part = entries.part
    name = table.identity(part)[0]
    for number in range(part.spare):
        cells: dict[str, Cell] = {GROUP: entries.group}
        if part.letter:
            cells[name] = next_id(part.letter, taken)
            taken.add(str(cells[name]))
        elif not part.keys:
            cells[name] = Decimal(len(entries.values) + number + 1)
        yield FilledRow(cells=cells)


def digest_of(value: Plain) -> str:
    """Return by what a workbook remembers a value, or the values of an entry."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def next_id(letter: str, taken: Iterable[str]) -> str:
    """Return the next id of a letter: behind the greatest, since none is used again."""
    numbers = (re.fullmatch(f"{letter}([0-9]{{1,4}})", one) for one in taken)
    greatest = max((int(found[1]) for found in numbers if found), default=0)
    return f"{letter}{greatest + 1:02d}"


def all_ids(files: Files) -> set[str]:
    """Return every id that stands in the files of the year."""
    return set(_ids_in([dict(one.data) for one in files.values()]))


def _ids_in(value: Plain | list[dict[str, Plain]]) -> Iterator[str]:
    if isinstance(value, dict):
        typed = value.get("id")
        if isinstance(typed, str):
            yield typed
        for inner in value.values():
            yield from _ids_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _ids_in(inner)


def row_name(table: Table, group: str, key: Key) -> tuple[str, ...]:
    """Return the name under which a workbook remembers an entry; without empty ends."""
    name = [table.name, group, *key]
    while not name[-1]:
        name.pop()
    return tuple(name)
