"""A sheet as it was saved -> what was typed by columns, wherever these stand by now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.findings import Finding, Place, Rule, Value, Wording, quoted
from generator.rules import workbook_d as rules
from generator.thai.text import normal
from generator.workbook.headings import unread
from generator.workbook.kinds import Column, Kind
from generator.workbook.opening import RawSheet, Spot, cell_name
from generator.workbook.opening import Value as Cell
from generator.workbook.sheet import GROUP, Form, Table
from generator.workbook.typed import UnreadableError, typed_text
from generator.workbook.typed_rows import Typed, TypedRow, called
from generator.workbook.writing import FORM_HEADINGS

_FORMULA: Final = Wording("เป็นสูตรที่ยังไม่ได้คำนวณ", "it is a formula that was never worked out")
_ERROR: Final = Wording("สูตรให้ค่าที่ไม่มีความหมาย", "its formula has no meaningful value")
_PERCENT: Final = 100
_SEARCHED_ROWS: Final = 60
_FEWEST_HEADINGS: Final = 2


@dataclass(slots=True)
class SheetReader:
    """Reads one sheet and keeps what it finds."""

    raw: RawSheet
    findings: list[Finding] = field(default_factory=list)

    def table(self, table: Table) -> list[TypedRow]:
        """Return the rows of a table, without those that are blank."""
        headings = {normal(one.heading): one.key for one in table.columns}
        needed = {table.by_key[one].heading for part in table.parts for one in table.identity(part)}
        if table.columns[0].key == GROUP:
            needed.add(table.columns[0].heading)
        header = self._header(headings, sorted(needed))
        if header is None:
            return []
        row, columns = header
        lacking = [
            one.heading
            for one in table.columns
            if one.kind is not Kind.SHOWN and one.key not in columns.values()
        ]
        self._unknown(row, set(columns), lacking)
        self._merged(row, set(columns))
        return [
            self._row(one, columns, table.by_key)
            for one in self.raw.rows
            if one > row and self._holds(one, columns)
        ]

    def form(self, form: Form) -> dict[int, Typed]:
        """Return number of the field -> what was typed; fields the sheet lacks are missing."""
        headings = {normal(text): text for text in FORM_HEADINGS[:2]}
        header = self._header(headings, FORM_HEADINGS[:2])
        if header is None:
            return {}
        row, columns = header
        self._merged(row, set(columns))
        at = {name: number for number, name in columns.items()}
        label_column, value_column = (at[name] for name in FORM_HEADINGS[:2])
        numbers = {normal(one.column.heading): at for at, one in enumerate(form.fields)}
        found: dict[int, Typed] = {}
        unknown: list[tuple[str, Place]] = []
        for one in self.raw.rows:
            label = self.raw.cells.get((one, label_column))
            if one <= row or not isinstance(label, str):
                continue
            number = numbers.get(normal(label))
            if number is None:
                if (one, value_column) in self.raw.cells:
                    unknown.append((label, self.raw.place(one, label_column)))
            elif number in found:
                other = found[number].place.file
                self._tell(rules.EQUAL_HEADINGS, (one, label_column), found=label, other=other)
            else:
                cell = self._typed((one, value_column), form.fields[number].column)
                if cell is not None:
                    found[number] = cell
        labels = {normal(text) for text in self._texts_of(label_column)}
        lacking = [text for one in form.fields if normal(text := one.column.heading) not in labels]
        self.findings += [unread(label, place, lacking) for label, place in unknown]
        return found

    def _texts_of(self, column: int) -> Iterator[str]:
        for (_, at), value in self.raw.cells.items():
            if at == column and isinstance(value, str):
                yield value

    def _tell(self, rule: Rule, spot: Spot, **values: Value) -> None:
        place = self.raw.place(*spot)
        self.findings.append(Finding(rule=rule, place=place, values=values))

    def _header(
        self, headings: Mapping[str, str], needed: Sequence[str]
    ) -> tuple[int, dict[int, str]] | None:
        """Return the row of headings and number of column -> key, or None when there is none."""
        wanted = {headings[normal(one)] for one in needed}
        for row in self.raw.rows[:_SEARCHED_ROWS]:
            found = {
                column: headings[normal(value)]
                for (at, column), value in self._cells_of(row)
                if at == row and isinstance(value, str) and normal(value) in headings
            }
            if wanted <= set(found.values()) and len(found) >= _FEWEST_HEADINGS:
                return (row, found) if self._once(row, found) else None
        self._tell(rules.NO_HEADINGS, (0, 0), expected=", ".join(needed))
        return None

    def _cells_of(self, row: int) -> list[tuple[Spot, object]]:
        return [(spot, value) for spot, value in self.raw.cells.items() if spot[0] == row]

    def _once(self, row: int, found: Mapping[int, str]) -> bool:
        """Return whether no heading stands twice; else it is told."""
        counts = Counter(found.values())
        first: dict[str, int] = {}
        for column, key in found.items():
            if counts[key] > 1 and key in first:
                other = cell_name(row, first[key])
                heading = quoted(self.raw.cells[row, column])
                self._tell(rules.EQUAL_HEADINGS, (row, column), found=heading, other=other)
            first.setdefault(key, column)
        return len(first) == len(found)

    def _unknown(self, header: int, known: set[int], lacking: Sequence[str]) -> None:
        """Tell of columns that hold something and have another heading, or none."""
        filled = {column for row, column in self.raw.cells if row > header} - known
        for column in sorted(filled):
            heading = str(self.raw.cells.get((header, column), ""))
            self.findings.append(unread(heading, self.raw.place(header, column), lacking))

    def _merged(self, header: int, known: set[int]) -> None:
        for (top, left), (bottom, right) in self.raw.merged:
            inside = [column for column in range(left, right + 1) if column in known]
            if (
                bottom >= header
                and inside
                and any((row, left) in self.raw.cells for row in range(top, bottom + 1))
            ):
                found = f"{cell_name(top, left)}:{cell_name(bottom, right)}"
                self._tell(rules.MERGED_CELLS, (max(top, header), inside[0]), found=found)

    def _holds(self, row: int, columns: Mapping[int, str]) -> bool:
        scan = self.raw.scan
        return any(
            spot in self.raw.cells or spot in scan.formulas or spot in scan.errors
            for spot in ((row, column) for column in columns)
        )

    def _row(self, row: int, columns: Mapping[int, str], by_key: Mapping[str, Column]) -> TypedRow:
        cells: dict[str, Typed] = {}
        broken = False
        for number, key in columns.items():
            if by_key[key].kind is Kind.SHOWN:
                continue
            cell = self._typed((row, number), by_key[key])
            if cell is None:
                broken = True
            else:
                cells[key] = cell
        return TypedRow(cells, self.raw.place(row, min(columns)), broken)

    def _typed(self, spot: Spot, column: Column) -> Typed | None:
        """Return what was typed in a cell; None where it cannot be read, which is told."""
        value = self.raw.scan.errors.get(spot, self.raw.cells.get(spot, ""))
        try:
            return Typed(self._text(spot, value, column), self.raw.place(*spot))
        except UnreadableError as error:
            whole = int(value) if isinstance(value, float) and value.is_integer() else value
            found = quoted(whole)
            told: dict[str, Value] = {"field": called(column.heading), "found": found}
            self._tell(error.rule, spot, reason=error.reason, **told)
            return None

    def _text(self, spot: Spot, value: Cell, column: Column) -> str:
        """Return what was typed in a cell.

        Raises:
            UnreadableError: it holds something else than what is seen.
        """
        if spot in self.raw.scan.errors:
            raise UnreadableError(_ERROR)
        if spot in self.raw.scan.formulas:
            raise UnreadableError(_FORMULA)
        if spot in self.raw.scan.percents and isinstance(value, float):
            return f"{typed_text(column, value * _PERCENT)}%"  # as it is shown
        return typed_text(column, value)
