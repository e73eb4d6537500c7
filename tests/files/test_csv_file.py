"""CSV rows know the line they start at, whatever stands in their cells."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.csv_file import CsvFile, read_csv
from generator.files.source import Source
from generator.findings import Finding
from generator.thai.text import clean


def read(text: str) -> tuple[CsvFile | None, tuple[Finding, ...]]:
    return read_csv(Source(file="data/x.csv", text=text))


def found(text: str) -> list[tuple[str, int, int]]:
    return [(one.rule.code, one.place.line, one.place.column) for one in read(text)[1]]


def test_lines_are_right_after_a_cell_with_line_breaks() -> None:
    table, findings = read('code,comment\nO1,"one\ntwo\nthree"\n\nO2,x\n')
    assert table is not None
    assert findings == ()
    assert [(row.line, row.cells["code"]) for row in table.rows] == [(2, "O1"), (6, "O2")]


def test_columns_are_found_by_name_in_any_order_and_by_tabs_too() -> None:
    table, _ = read("score\tindicator\n87.96\t7\n")
    assert table is not None
    assert table.columns == {"score": 1, "indicator": 2}
    assert table.rows[0].cells == {"score": "87.96", "indicator": "7"}


def test_rows_of_empty_cells_and_empty_columns_are_not_read() -> None:
    table, findings = read("code,score,,\n,,,\nO1,100,,\n , ,,\n")
    assert table is not None
    assert findings == ()
    assert [row.cells for row in table.rows] == [{"code": "O1", "score": "100"}]


def test_cells_behind_the_header_are_told_only_when_something_stands_there() -> None:
    assert found("code,score\nO1,100,,\n") == []
    assert found("code,score\nO1,100,x\n") == [("D024", 2, 3)]


def test_a_short_row_is_reported_and_the_others_are_kept() -> None:
    table, findings = read("code,score,note\nO1,100\nO2,0,x\n")
    assert table is not None
    assert [finding.rule.code for finding in findings] == ["D025"]
    assert [row.cells["code"] for row in table.rows] == ["O2"]


def test_a_cell_without_a_column_name_is_reported() -> None:
    assert found("code,,score\nO1,lost,100\n") == [("D030", 2, 2)]


def test_equal_columns_are_reported() -> None:
    assert found("code,score,score\nO1,1,2\n") == [("D023", 1, 3)]


def test_semicolons_between_columns_are_reported_once() -> None:
    assert found("code;score\nO1;100\n") == [("D029", 1, 1)]


@pytest.mark.parametrize("text", ['code,note\nO1,"open\nO2,x\n', 'code,note\nO1,"a"b\n'])
def test_a_broken_quote_is_reported_where_its_row_starts(text: str) -> None:
    table, findings = read("code,note\nO0,fine\n" + text.partition("\n")[2])
    assert table is not None
    assert [(one.rule.code, one.place.line) for one in findings] == [("D026", 3)]
    assert [row.cells["code"] for row in table.rows] == ["O0"]


CELLS = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cf")), max_size=20)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=8))
def test_what_a_spreadsheet_writes_comes_back(rows: list[tuple[str, str]]) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([("code", "note"), *rows])
    table, findings = read(buffer.getvalue().replace("\r\n", "\n"))
    assert table is not None
    assert findings == ()
    expected = [
        {name: clean(cell) for name, cell in zip(("code", "note"), row, strict=True) if clean(cell)}
        for row in rows
        if any(clean(cell) for cell in row)
    ]
    assert [row.cells for row in table.rows] == expected


@given(st.text(alphabet=',"\n\tก; x', max_size=60))
def test_no_row_of_signs_breaks_the_reader(text: str) -> None:
    read("code,note\n" + text)
