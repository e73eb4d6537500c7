"""A CSV file is changed row by row: what stays is copied as it was typed."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.workbook.csv_edit import TargetRow, edited_table, new_table

TEXT = 'code,score,_own,comment\n"O1",100,x,"ก\nข"\n\nO2,0.00,,\n'
COLUMNS = ("code", "score", "comment", "url")
ROWS = (
    {"code": "O1", "score": "100", "_own": "x", "comment": "ก\nข"},
    {"code": "O2", "score": "0.00"},
)


def test_same_rows_leave_every_byte() -> None:
    rows = [TargetRow(at, row) for at, row in enumerate(ROWS)]
    assert edited_table(TEXT, COLUMNS, rows) == TEXT


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [TargetRow(0, ROWS[0]), TargetRow(1, {"code": "O2", "score": "50.00"})],
            TEXT.replace("O2,0.00,,", "O2,50.00,,"),
        ),
        ([TargetRow(1, ROWS[1])], "code,score,_own,comment\n\nO2,0.00,,\n"),
        (
            [TargetRow(0, ROWS[0]), TargetRow(None, {"code": "O3", "comment": "a,b"})],
            TEXT.replace("\n\nO2,0.00,,\n", '\nO3,,,"a,b"\n'),
        ),
        (
            [TargetRow(0, ROWS[0] | {"url": "https://x"}), TargetRow(1, ROWS[1])],
            'code,score,_own,comment,url\nO1,100,x,"ก\nข",https://x\n\nO2,0.00,,,\n',
        ),
    ],
)
def test_only_what_changes_is_written_anew(rows: list[TargetRow], expected: str) -> None:
    assert edited_table(TEXT, COLUMNS, rows) == expected


def test_last_line_without_an_end_gets_one_before_a_new_row() -> None:
    rows = [TargetRow(0, {"code": "O1"}), TargetRow(None, {"code": "O2"})]
    assert edited_table("code\nO1", ("code",), rows) == "code\nO1\nO2\n"


def test_tabs_stay_tabs() -> None:
    rows = [TargetRow(0, {"code": "O1", "score": "5"})]
    assert edited_table("code\tscore\nO1\t4\n", COLUMNS, rows) == "code\tscore\nO1\t5\n"


CELLS = st.dictionaries(
    st.sampled_from(COLUMNS),
    st.text("กข,;\"'\nx", min_size=1, max_size=6).map(str.strip).filter(bool),
)


@given(st.lists(CELLS, max_size=5), st.data())
def test_any_table_becomes_any_other(old: list[dict[str, str]], choose: st.DataObject) -> None:
    old = [row for row in old if row]
    text = new_table(COLUMNS, [TargetRow(None, row) for row in old])
    kept = choose.draw(st.lists(st.sampled_from(range(len(old))), unique=True)) if old else []
    new = [None] * choose.draw(st.integers(0, 2))
    rows = [TargetRow(one, choose.draw(CELLS.filter(bool))) for one in (*new, *sorted(kept))]
    made = list(csv.DictReader(io.StringIO(edited_table(text, COLUMNS, rows), newline="")))
    assert [{key: one for key, one in row.items() if one} for row in made] == [
        row.cells for row in rows
    ]
