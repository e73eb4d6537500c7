"""What may be told of those who answered; tables are checked by trying every other one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.assess.privacy import Protected, iit_respondents, may_show_shares, protected
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Table, Year
from tests.assess.figures import shipped, year

Rows = Sequence[Sequence[int | None]]


def table(rows: Rows, *, dimension: str = "อายุ", tool: str = "IIT") -> list[RespondentRow]:
    """Return the rows of a dimension; each holds men, women, others, as many as are given."""
    columns = ("male", "female", "other")
    return [
        RespondentRow.model_validate(
            {"line": 2, "tool": tool, "dimension": dimension, "category": f"กลุ่ม {number}"}
            | {
                column: None if value is None else str(value)
                for column, value in zip(columns, row, strict=False)
            }
        )
        for number, row in enumerate(rows)
    ]


def with_respondents(rows: Sequence[RespondentRow], **result: object) -> Year:
    return replace(year(result=result), respondents=Table(file="respondents.csv", rows=tuple(rows)))


def shown(one: Protected) -> list[str]:
    """Return the table as a reader sees it: a line for each row, ``x`` for what is not told."""
    lines = [*(row.cells for row in one.dimension.categories), one.dimension.totals]
    return [
        " ".join(
            str(value) if one.shows(row, column) else "x" for column, value in enumerate(cells)
        )
        for row, cells in enumerate(lines)
    ]


@pytest.mark.parametrize(
    ("rows", "result", "allowed"),
    [
        ([[30, 20]], {"publish_iit_shares": "yes"}, True),
        ([[30, 19]], {"publish_iit_shares": "yes"}, False),
        ([[30, 20]], {}, False),
        ([[30, 20]], {"publish_iit_shares": "no"}, False),
        ([], {"publish_iit_shares": "yes", "iit_respondents": "50"}, True),
        ([], {"publish_iit_shares": "yes", "iit_respondents": "49"}, False),
        ([], {"publish_iit_shares": "yes"}, False),
        ([[30, 20]], {"publish_iit_shares": "yes", "iit_respondents": "49"}, False),
        ([[30, None], [30, 5]], {"publish_iit_shares": "yes"}, False),
    ],
)
def test_shares_of_the_staff_survey_need_permission_and_fifty_respondents(
    rows: Rows, result: dict[str, object], *, allowed: bool
) -> None:
    assert may_show_shares(with_respondents(table(rows), **result), Tool.IIT) is allowed


def test_shares_of_the_public_survey_may_always_be_shown() -> None:
    assert may_show_shares(with_respondents([]), Tool.EIT)
    assert may_show_shares(year(), Tool.EIT)


def test_year_without_result_file_shows_no_shares_of_staff() -> None:
    assert not may_show_shares(year(), Tool.IIT)


def test_respondents_of_the_public_survey_do_not_count_for_staff() -> None:
    rows = table([[100, 100]], tool="EIT")
    assert iit_respondents(with_respondents(rows)) is None


def test_of_several_numbers_of_respondents_the_smallest_counts() -> None:
    rows = [*table([[60, 40]]), *table([[50, 40]], dimension="ระดับการศึกษา")]
    assert iit_respondents(with_respondents(rows, iit_respondents="95")) == 90


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # Nothing small; 0 tells of nobody.
        ([[5, 9], [0, 7]], ["5 9 14", "0 7 7", "5 16 21"]),
        # A single small number takes three others along.
        ([[3, 9], [8, 7], [20, 30]], ["x x 12", "x x 15", "20 30 50", "31 46 77"]),
        # So does a small sum.
        ([[3, 0], [8, 7], [20, 30]], ["x 0 x", "x 7 x", "20 30 50", "31 37 68"]),
        # Two small ones that hide each other, and two that cannot: 1 + 1 is only 2.
        ([[2, 4], [4, 3], [20, 30]], ["x x 6", "x x 7", "20 30 50", "26 37 63"]),
        ([[1, 9], [1, 7], [20, 30]], ["x x 10", "x x 8", "x x 50", "22 46 68"]),
        # Hardly anyone answered.
        ([[3, 0]], ["x 0 x", "x 0 x"]),
    ],
)
def test_small_numbers_are_hidden_with_as_few_others_as_it_takes(
    rows: Rows, expected: list[str]
) -> None:
    (one,) = protected(table(rows))
    assert shown(one) == expected


def test_sum_that_another_table_would_tell_is_hidden_in_both() -> None:
    rows = [*table([[50, 40, 2]]), *table([[30, 20, 1], [20, 20, 1]], dimension="การศึกษา")]
    first, second = protected(rows)
    assert shown(first)[-1] == shown(second)[-1] == "50 x x 92"


def test_row_with_a_missing_number_has_no_sum_that_could_tell() -> None:
    (one,) = protected(table([[3, None], [8, 7]]))
    assert shown(one)[0].startswith("x ")
    assert one.dimension.totals == (11, None, None)


def test_note_that_names_a_hidden_number_may_not_be_told() -> None:
    (one,) = protected(table([[3, 9], [8, 7], [20, 30]]))
    assert not one.may_tell("ผลรวม 3/9")
    assert not one.may_tell("มี ๓ คน")
    assert one.may_tell("ผลรวม 31/46/77")
    assert one.may_tell("ป้ายชื่อแถวหาย")


def test_shipped_tables_tell_no_number_of_one_to_four_persons() -> None:
    agency = shipped().data.agency("lamphun")
    assert agency is not None
    found = agency.year(2563)
    assert found is not None
    tables = protected(found.respondents.rows)
    assert len(tables) == 5
    for one in tables:
        cells = " ".join(shown(one)).split()
        assert "x" in cells
        assert not {"1", "2", "3", "4"} & set(cells)


# Without 1: what is 1 cannot be less, and the next table like this one may be far away.
numbers = st.sampled_from([0, 2, 3, 4, 5, 7, 12])
grids = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=3)


@given(grids)
@settings(max_examples=40)
def test_no_small_number_can_be_computed_back(rows: list[tuple[int, int]]) -> None:
    (one,) = protected(table(rows))
    cells = [(row, column) for row in range(len(rows)) for column in range(2)]
    small = {place for place in cells if 1 <= rows[place[0]][place[1]] <= 4}
    assert small <= one.hidden
    unsure = {
        place
        for other in others_like(one, rows)
        for place in small
        if other[place] != rows[place[0]][place[1]]
    }
    assert unsure == small


def others_like(
    one: Protected, rows: list[tuple[int, int]]
) -> Iterator[dict[tuple[int, int], int]]:
    """Yield the tables near this one that show a reader the same; what is hidden is above 0."""
    cells = {(row, column): rows[row][column] for row in range(len(rows)) for column in range(2)}
    free = [place for place in cells if place in one.hidden]
    expected = shown(one)
    for steps in product((-1, 0, 1), repeat=len(free)):
        changed = cells | {
            place: cells[place] + step for place, step in zip(free, steps, strict=True)
        }
        if all(changed[place] > 0 for place in free):
            values = [(changed[row, 0], changed[row, 1]) for row in range(len(rows))]
            (same,) = protected(table(values))
            if shown(replace(same, hidden=one.hidden)) == expected:
                yield changed
