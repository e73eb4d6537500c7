"""What was typed + the year's files -> the files as they shall be, and each change."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from generator.files.yaml_file import Path, Plain
from generator.findings import Finding, Place, Rule, Value
from generator.rules import workbook_d
from generator.thai.digits import arabic
from generator.thai.text import normal
from generator.workbook.change_words import as_entry, is_part_of_one, row_called, told
from generator.workbook.changes import Change, ChangeKind, Merged
from generator.workbook.filled import Files, all_ids, digest_of, lists_of, next_id
from generator.workbook.grouping import rows_by_group
from generator.workbook.kinds import KEPT, Column, Kind
from generator.workbook.matching import Known, Matching
from generator.workbook.sheet import GROUP, POSITION, ROWS, Form, Part, Table
from generator.workbook.typed_rows import Typed, TypedRow, called
from generator.workbook.year_files import put_value, value_at

_SAME: Final = "\0"
_SHARES: Final = frozenset({"level1", "level2", "level3", "level4", "yes", "no"})


class Merger:
    """Puts what was typed into the plain values of the year's files."""

    def __init__(self, files: Files, rows: Iterable[TypedRow], known: Known | None) -> None:
        """Begin with the files as they are.

        Args:
            files: of the year.
            rows: of all tables, for the ids in them.
            known: what the workbook held when it was made; None where what is handed in holds all.
        """
        self.files = files
        self.known = known
        data = {name: copy.deepcopy(dict(one.data)) for name, one in files.items()}
        self.merged = Merged(data=data)
        self.taken = all_ids(files) | {row.text("id") for row in rows}

    def tell(self, rule: Rule, place: Place, **values: Value) -> None:
        """Add a finding."""
        self.merged.findings.append(Finding(rule=rule, place=place, values=values))

    def form(self, form: Form, typed: Mapping[int, Typed]) -> None:
        """Put in the values of a form."""
        for number, cell in typed.items():
            one = form.fields[number]
            self.merged.places[one.file, one.path] = cell.place
            self.merged.headings[one.file, one.path] = one.column.heading
            data = self.merged.data[one.file]
            old = value_at(data, one.path)
            new = self._new(one.column, cell, old)
            if new is _SAME:
                continue
            now = digest_of(old)
            known = (self.known or {}).get((form.name, one.column.heading), now)
            is_lost = self.files[one.file].raw is None
            if known == digest_of(new) and known != now and not is_lost:
                continue  # untouched since the workbook was made, and others changed it meanwhile
            if known != now:
                self.tell(workbook_d.OLDER_THAN_DATA, cell.place, found=one.column.heading)
            if not put_value(data, one.path, new):
                self.tell(workbook_d.NOT_CHANGED, cell.place, found=one.file)
            self._changed(one.file, form.name, one.column, old, new)

    def table(self, table: Table, rows: Sequence[TypedRow]) -> None:
        """Put in the rows of a table."""
        before = {one.group for one in lists_of(table, self.files[table.file].data)}
        lists = list(lists_of(table, self.merged.data[table.file]))
        grouped, findings = rows_by_group(table, rows, lists, before)
        self.merged.findings += findings
        counts = Counter(one.group for one in lists)
        for one in lists:
            if counts[one.group] > 1:  # two measures with one id, which is told of their own rows
                continue
            matching = Matching(table, one, self.known)
            matching.match(grouped.get(normal(one.group), []))
            if self._is_no_list(matching):
                continue
            self.merged.findings += matching.findings
            if matching.is_moved:
                self.tell(workbook_d.ORDER_KEPT, Place(table.name), found=one.group or table.name)
            self._put(matching)

    def _is_no_list(self, matching: Matching) -> bool:
        """Return whether something else stands where the list should be; told if rows are lost."""
        file = matching.table.file
        there = value_at(self.merged.data[file], matching.list_.path)
        if isinstance(there, list) or (there is None and matching.pairs):
            return False
        for row, _ in matching.pairs:
            self.tell(workbook_d.NOT_CHANGED, row.place, found=file)
        return True

    def _put(self, matching: Matching) -> None:
        """Make the new list: old entries in the order of the file, new ones behind their row."""
        table, one = matching.table, matching.list_
        rows = {number: row for row, number in matching.pairs if number is not None}
        made: list[tuple[Plain, int | None, TypedRow | None]] = []
        for number, value in enumerate(one.values):
            if number in rows:
                made.append((self._entry(matching, rows[number], number), number, rows[number]))
            elif matching.has_row(number) and self._goes(matching, number):
                self._row_changed(matching, ChangeKind.REMOVED, matching.entries[number], number)
            else:
                made.append((value, number, None))
        at = 0
        for new_row, old in matching.pairs:
            if old is None and new_row.is_broken:
                self.merged.is_partial = True
            elif old is None:
                at = len(made) if table.only_added else at
                made.insert(at, (self._new_entry(matching, new_row, at), None, new_row))
                at += 1
            else:
                at = [number for _, number, _ in made].index(old) + 1
        self._store(table, one.path, made)

    def _goes(self, matching: Matching, number: int) -> bool:
        table = matching.table
        if not matching.is_known(number):
            found = row_called(matching, matching.entries[number], number)
            self.tell(workbook_d.ROW_KEPT, Place(table.name), found=found)
            return False
        self._tell_older(matching, number, Place(table.name))
        if table.only_added:
            place = Place(table.file if matching.known is None else table.name)
            self.tell(workbook_d.REPORT_CHANGED, place, found=str(number + 1))
        return True

    def _tell_older(self, matching: Matching, number: int, place: Place) -> None:
        if matching.was_changed(number):
            found = row_called(matching, matching.entries[number], number)
            self.tell(workbook_d.OLDER_THAN_DATA, place, found=found)

    def _store(
        self, table: Table, path: Path, made: Sequence[tuple[Plain, int | None, TypedRow | None]]
    ) -> None:
        data, entries = self.merged.data[table.file], [entry for entry, _, _ in made]
        if path == (ROWS,):
            self.merged.old_rows[table.file] = [number for _, number, _ in made]
            data[ROWS] = entries
        elif entries or value_at(data, path):
            put_value(data, path, entries or None)
        for at, (_, _, row) in enumerate(made):
            if row is not None:
                self.merged.places[table.file, (*path, at)] = row.place
                for key, cell in row.cells.items():
                    self.merged.places[table.file, (*path, at, key)] = cell.place
                    self.merged.headings[table.file, (*path, at, key)] = table.by_key[key].heading

    def _entry(self, matching: Matching, row: TypedRow, number: int) -> Plain:
        """Return an old entry with what its row says now."""
        table, old = matching.table, matching.entries[number]
        if matching.is_untouched(row, matching.keys[number]):
            return matching.list_.values[number]
        new = dict(old)
        for column in table.data_columns(matching.list_.part):
            cell = row.cells.get(column.key)
            value = _SAME if cell is None else self._new(column, cell, old.get(column.key))
            if cell is None or value is _SAME:
                continue
            if table.only_added:
                self.tell(workbook_d.REPORT_CHANGED, cell.place, found=str(number + 1))
            new[column.key] = value
            where = row_called(matching, old, number)
            self._changed(table.file, where, column, old.get(column.key), value)
        if new == old:
            return matching.list_.values[number]
        self._tell_older(matching, number, row.place)
        given: dict[str, Plain] = {key: value for key, value in new.items() if value is not None}
        was_text = isinstance(matching.list_.values[number], str)
        return as_entry(table, given) if was_text else given

    def _new_entry(self, matching: Matching, row: TypedRow, at: int) -> Plain:
        table, part = matching.table, matching.list_.part
        entry: dict[str, Plain] = {}
        for column in table.columns:
            if column.kind is Kind.SHOWN or column.key in (GROUP, POSITION):
                continue
            if column.key in table.identity(part):
                entry[column.key] = self._identity(part, row, column)
            elif cell := row.cells.get(column.key):
                value = self._new(column, cell, None)
                entry[column.key] = None if value is _SAME else value
        given: dict[str, Plain] = {key: value for key, value in entry.items() if value is not None}
        if matching.was_taken_away(row):
            found = row_called(matching, given, at)
            self.tell(workbook_d.OLDER_THAN_DATA, row.place, found=found)
        self._row_changed(matching, ChangeKind.ADDED, given, at)
        return as_entry(table, given)

    def _identity(self, part: Part, row: TypedRow, column: Column) -> Plain:
        """Return the id of a new entry, the next free one where it has none; or its code."""
        typed = arabic(row.text(column.key))
        if part.letter and not typed:
            typed = next_id(part.letter, self.taken)
            self.taken.add(typed)
        return typed if (part.letter or part.keys) and typed else None

    def _new(self, column: Column, cell: Typed, old: Plain) -> Plain:
        """Return what a cell says, or ``_SAME`` where that is what stands in the file."""
        if cell.text == KEPT:
            return _SAME
        new = column.plain(cell.text)
        if column.is_same(old, new):
            return _SAME
        if column.kind is Kind.SCORE and column.key not in _SHARES and is_part_of_one(new):
            field = called(column.heading)
            self.tell(workbook_d.LOOKS_LIKE_SHARE, cell.place, field=field, found=str(new))
        return new

    def _changed(self, file: str, where: str, column: Column, old: Plain, new: Plain) -> None:
        change = Change(
            kind=ChangeKind.CHANGED,
            file=file,
            where=where,
            what=column.heading,
            old=told(column, old),
            new=told(column, new),
        )
        self.merged.changes.append(change)

    def _row_changed(
        self, matching: Matching, kind: ChangeKind, entry: Mapping[str, Plain], number: int
    ) -> None:
        columns = matching.table.data_columns(matching.list_.part)
        by_need = sorted(columns, key=lambda one: not one.required)  # what a row must say, first
        texts = (told(one, entry.get(one.key)) for one in by_need)
        where = row_called(matching, entry, number)
        first = next(filter(None, texts), "")
        self.merged.changes.append(
            Change(kind=kind, file=matching.table.file, where=where, new=first)
        )
