"""Findings on the screen: where it is in the file, and where that is in Excel."""

import pytest

from generator.findings import Place
from generator.messages import excel_cell

LINES = ("code,comment,score", 'O1,"หนึ่ง', 'สอง",0', "", "O2,,100")


@pytest.mark.parametrize(
    ("line", "column", "cell"), [(1, 1, "A1"), (2, 2, "B2"), (5, 3, "C4"), (5, 28, "AB4")]
)
def test_a_place_is_named_as_excel_names_it(line: int, column: int, cell: str) -> None:
    assert excel_cell(Place("data/x.csv", line, column), LINES) == cell
