"""Which row is which entry: by its id, its codes or its number, else by saying the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.files.yaml_file import Plain
from generator.findings import Finding
from generator.rules import workbook_d
from generator.thai.digits import arabic
from generator.workbook.filled import (
    Entries,
    Key,
    as_mapping,
    canonical_key,
    digest_of,
    key_of,
    row_name,
)
from generator.workbook.places import belongs_to_a_year
from generator.workbook.sheet import Table
from generator.workbook.typed_rows import TypedRow

Known = Mapping[tuple[str, ...], str]
"""What a workbook held when it was made: name of a row or field -> digest of what it said."""


@dataclass(slots=True)
class Matching:
    """The rows of one list, each with its entry.

    Attributes:
        entries: what the list holds, as mappings.
        keys: what each is known by.
        pairs: rows in the order of the sheet, each with the number of its entry, or None where it
            is new.
        taken_away: entries whose row is there and was emptied.
        known: what the sheet held when it was made; None where it holds all there is.
    """

    table: Table
    list_: Entries
    known: Known | None
    entries: list[Mapping[str, Plain]] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    pairs: list[tuple[TypedRow, int | None]] = field(default_factory=list)
    taken_away: set[int] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.entries = [as_mapping(self.table, one) for one in self.list_.values]
        part = self.list_.part
        self.keys = [key_of(self.table, part, one, at) for at, one in enumerate(self.entries)]

    def match(self, rows: Sequence[TypedRow]) -> None:
        """Pair the rows with the entries."""
        free: dict[Key, list[int]] = {}
        for number, key in enumerate(self.keys):
            free.setdefault(key, []).append(number)
        seen: dict[Key, TypedRow] = {}
        for row in rows:
            key = self.key(row)
            if not any(key):
                if self.has_content(row):
                    self.pairs.append((row, None))
            elif self._is_second(row, key, seen, free):
                continue
            else:
                self._pair(row, key, free)
        self._pair_alike()

    def key(self, row: TypedRow) -> Key:
        """Return what a row says it is known by, in the form in which spellings are equal."""
        names = self.table.identity(self.list_.part)
        return tuple(canonical_key(self.table, one, arabic(row.text(one))) for one in names)

    def has_content(self, row: TypedRow) -> bool:
        """Return whether anything stands in a row besides what it is known by."""
        columns = self.table.data_columns(self.list_.part)
        return row.is_broken or any(row.text(one.key) for one in columns)

    def is_known(self, number: int) -> bool:
        """Return whether an entry could be seen in the sheet when it was filled in."""
        return self.known is None or self._name(number) in self.known

    def has_row(self, number: int) -> bool:
        """Return whether an entry is of a shape that a row can show; another stays in its file."""
        return bool(self.entries[number]) or isinstance(self.list_.values[number], dict)

    def was_changed(self, number: int) -> bool:
        """Return whether an entry says something else than when the sheet was made."""
        columns = self.table.data_columns(self.list_.part)
        now = digest_of([self.entries[number].get(one.key) for one in columns])
        return self.known is not None and self.known.get(self._name(number), now) != now

    def was_taken_away(self, row: TypedRow) -> bool:
        """Return whether a row without an entry had one when the sheet was made."""
        key = self.key(row)
        return self.known is not None and any(key) and self._row_name(key) in self.known

    def is_untouched(self, row: TypedRow, key: Key) -> bool:
        """Return whether nobody touched a row of what all years share since the sheet was made.

        Workbooks of several years hold these rows; an older one must not undo what a newer one did.
        """
        name = self._row_name(key)
        if belongs_to_a_year(self.table.file) or self.known is None or name not in self.known:
            return False
        columns = self.table.data_columns(self.list_.part)
        typed = [one.plain(row.text(one.key)) for one in columns]
        return digest_of(typed) == self.known[name]

    @property
    def is_moved(self) -> bool:
        """Whether rows of entries stand in another order than the entries."""
        numbers = [number for _, number in self.pairs if number is not None]
        return not self.list_.part.keys and numbers != sorted(numbers)

    def _name(self, number: int) -> tuple[str, ...]:
        return self._row_name(self.keys[number])

    def _row_name(self, key: Key) -> tuple[str, ...]:
        return row_name(self.table, self.list_.group, key)

    def _is_second(
        self,
        row: TypedRow,
        key: Key,
        seen: dict[Key, TypedRow],
        free: Mapping[Key, list[int]],
    ) -> bool:
        """Return whether a row bears the key of one above it; that is told if it says something."""
        first = seen.setdefault(key, row)
        if first is row or free.get(key):
            return False
        if self.has_content(row):
            names = self.table.identity(self.list_.part)
            found = " ".join(filter(None, (row.text(one) for one in names)))
            values = {"found": found, "other": first.place_of(names[0]).file}
            place = row.place_of(names[0])
            self.findings.append(Finding(rule=workbook_d.EQUAL_ROWS, place=place, values=values))
        return True

    def _pair(self, row: TypedRow, key: Key, free: Mapping[Key, list[int]]) -> None:
        numbers = free.get(key)
        if not numbers and self.is_untouched(row, key):
            return  # others took its entry away meanwhile
        if self.has_content(row):
            self.pairs.append((row, numbers.pop(0) if numbers else None))
        elif numbers:
            number = numbers.pop(0)
            if not self._was_emptied(row, number):
                self.pairs.append((row, number))
            elif self.is_known(number):  # else it is an empty row whose id others have taken since
                self.taken_away.add(number)

    def _was_emptied(self, row: TypedRow, number: int) -> bool:
        """Return whether everything an entry says was cleared; not if the sheet hides a part."""
        entry = self.entries[number]
        columns = [one.key for one in self.table.data_columns(self.list_.part)]
        others = set(entry) - set(self.table.identity(self.list_.part))
        shown = {one for one in columns if one in row.cells}
        return bool(others & shown) and not any(
            one in columns and one not in shown for one in others
        )

    def _pair_alike(self) -> None:
        """Pair rows without an id with entries that have no row and say the same.

        So a file that is brought in twice adds its new rows once.
        """
        paired = {number for _, number in self.pairs if number is not None} | self.taken_away
        alone = [number for number in range(len(self.entries)) if number not in paired]
        for at, (row, number) in enumerate(self.pairs):
            if number is None and not any(self.key(row)):
                same = next((one for one in alone if self._says_the_same(row, one)), None)
                if same is not None:
                    alone.remove(same)
                    self.pairs[at] = (row, same)

    def _says_the_same(self, row: TypedRow, number: int) -> bool:
        entry = self.entries[number]
        return all(
            one.is_same(entry.get(one.key), one.plain(row.text(one.key)))
            for one in self.table.data_columns(self.list_.part)
            if one.key in row.cells
        )
