"""Findings on the screen: where it is in the file, and where that is in Excel."""

import pytest

from generator.findings import Finding, Language, Place
from generator.messages import as_text, excel_cell, record_ends
from generator.rules import d

LINES = ("code,comment,score", 'O1,"หนึ่ง', 'สอง",0', "", "O2,,100")


@pytest.mark.parametrize(
    ("line", "column", "cell"), [(1, 1, "A1"), (2, 2, "B2"), (5, 3, "C4"), (5, 28, "AB4")]
)
def test_a_place_is_named_as_excel_names_it(line: int, column: int, cell: str) -> None:
    assert excel_cell(Place("data/x.csv", line, column), record_ends(LINES)) == cell


@pytest.mark.parametrize(
    ("lines", "ends"),
    [
        ((), ()),
        (LINES, (1, 3, 4, 5)),
        (("code\tcomment", 'O1\t"one', 'two"', "O2\tx"), (1, 3, 4)),
        (("code,comment", "O1," + "x" * 200_000, "O2,x"), (1, 2, 3)),
        (("code,comment", 'O1,"open', "O2,x"), (1, 3)),
    ],
    ids=["empty", "cell of two lines", "tabs", "cell too long", "quote left open"],
)
def test_records_end_where_excel_ends_its_rows(
    lines: tuple[str, ...], ends: tuple[int, ...]
) -> None:
    assert record_ends(lines) == ends


def test_what_would_steer_the_terminal_is_not_printed() -> None:
    finding = Finding(rule=d.EMPTY_FILE, place=Place("data/x.yml", 1, 1), values={"found": "x"})
    told = as_text([finding], tuple(Language), lambda _: ("a\x1b[2Jb\x07\u202ec",))
    assert "a\ufffd[2Jb\ufffd\ufffdc" in told
