"""Who answered: what is told, and that nothing that is withheld can be computed back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.assess.respondents import Dimension, Respondents, Withheld, respondents
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Table, Year
from generator.read import read_data

ROOT = Path(__file__).parents[2]
FEW = Withheld.FEW

Cells = Sequence[int | None]


@cache
def shipped(slug: str, fiscal_year: int) -> Year:
    agency = read_data(ROOT / "data").data.agency(slug)
    assert agency is not None
    year = agency.year(fiscal_year)
    assert year is not None
    return year


def year_with(*rows: RespondentRow) -> Year:
    table = Table(file="respondents.csv", rows=rows)
    return replace(shipped("chiang-rai", 2566), respondents=table)


def row(
    dimension: str, category: str | None, cells: Cells, note: str | None = None
) -> RespondentRow:
    male, female, *other = cells
    return RespondentRow.model_validate(
        {
            "line": 2,
            "tool": "EIT",
            "dimension": dimension,
            "category": category,
            "male": None if male is None else str(male),
            "female": None if female is None else str(female),
            "other": str(other[0]) if other and other[0] is not None else None,
            "note": note,
        }
    )


def told(**dimensions: Sequence[Cells]) -> Respondents:
    """Return what is told of one survey."""
    rows = [
        row(name, f"กลุ่มที่ {number}", cells)
        for name, table in dimensions.items()
        for number, cells in enumerate(table, start=1)
    ]
    (found,) = respondents(year_with(*rows))
    return found


def cells(dimension: Dimension) -> list[tuple[object, ...]]:
    return [(*one.persons, one.total) for one in dimension.categories]


def test_numbers_from_five_on_and_none_at_all_are_told_as_they_are() -> None:
    found = told(age=[(0, 0), (5, 9), (30, 12)], education=[(35, 21)])
    assert cells(found.dimensions[0]) == [(0, 0, 0), (5, 9, 14), (30, 12, 42)]
    assert found.dimensions[0].persons == (35, 21)
    assert (found.total, found.withholds) == (56, False)


def test_few_persons_of_a_category_take_the_smallest_large_one_with_them() -> None:
    found = told(age=[(20, 10), (40, 30), (0, 3)]).dimensions[0]
    assert cells(found) == [(FEW, FEW, FEW), (40, 30, 70), (FEW, FEW, FEW)]
    assert (found.persons, found.total) == ((60, 43), 103)


def test_few_of_one_sex_hide_the_sexes_of_a_second_category_and_no_total() -> None:
    found = told(education=[(4, 2), (10, 8), (98, 153), (34, 76)]).dimensions[0]
    assert cells(found) == [(FEW, FEW, 6), (FEW, FEW, 18), (98, 153, 251), (34, 76, 110)]


def test_few_of_one_sex_in_all_hide_that_column_everywhere() -> None:
    found = told(age=[(59, 42, 2), (60, 59, 0)], contact=[(119, 101, 2)])
    first, second = found.dimensions
    assert cells(first) == [(FEW, FEW, FEW, 103), (FEW, FEW, FEW, 119)]
    assert cells(second) == [(FEW, FEW, FEW, 222)]
    assert first.persons == second.persons == (FEW, FEW, FEW)
    assert (first.total, second.total, found.total) == (222, 222, 222)


def test_few_in_all_are_not_told_at_all() -> None:
    found = told(age=[(1, 0), (0, 2)], education=[(1, 2)])
    assert {count for one in found.dimensions for count in one.counts} == {FEW}
    assert found.total is None


def test_category_without_anybody_covers_nothing() -> None:
    found = told(age=[(0, 0), (4, 2), (10, 8), (50, 60)]).dimensions[0]
    assert cells(found)[0] == (0, 0, 0)


def test_dimension_with_a_missing_number_is_not_told_beside_one_that_gives_the_sum() -> None:
    found = told(age=[(10, None), (20, 30)], education=[(30, 33)])
    assert set(found.dimensions[0].counts) == {FEW}
    assert cells(found.dimensions[1]) == [(30, 33, 63)]


def test_missing_number_stays_missing_where_nothing_gives_it_away() -> None:
    found = told(age=[(10, None), (20, 30)]).dimensions[0]
    assert cells(found) == [(10, None, None), (20, 30, 50)]
    assert (found.persons, found.total) == ((30, None), None)


def test_dimensions_that_disagree_have_no_total_in_common() -> None:
    found = told(age=[(10, 20)], education=[(10, 21)])
    assert [one.total for one in found.dimensions] == [30, 31]
    assert found.total is None


def test_note_with_a_figure_is_not_told_beside_what_is_withheld() -> None:
    rows = [row("อายุ", None, (20, 9), "รวมตรงกับ ๒๐/๙"), row("อายุ", "อื่น", (0, 3), "ป้ายหาย")]
    (found,) = respondents(year_with(*rows, row("อายุ", "ที่เหลือ", (30, 30))))
    assert [one.note for one in found.dimensions[0].categories] == [None, "ป้ายหาย", None]
    (open_,) = respondents(year_with(rows[0]))
    assert open_.dimensions[0].categories[0].note == "รวมตรงกับ ๒๐/๙"


def test_shipped_survey_of_the_staff_agrees_in_every_dimension() -> None:
    staff, public = respondents(shipped("lamphun", 2563))
    assert (staff.tool, staff.total, public.tool, public.total) == (Tool.IIT, 385, Tool.EIT, 222)
    assert {one.persons for one in staff.dimensions} == {(146, 239, 0)}


# An attacker knows every published number and subtracts.


def possible(dimension: Dimension, at: int, column: int | None, value: int) -> bool:
    """Return whether a withheld number can be that value, as far as anybody can tell.

    Args:
        dimension: as told.
        at: number of the category.
        column: of its sex; None means its total.
        value: to be tried.
    """
    sums = tuple(count for count in dimension.persons if isinstance(count, int))
    if not sums:
        return _possible_total(dimension, at, value)
    left = _subtracted(sums, [one.persons for one in dimension.categories])
    reached = {(0,) * len(sums)}
    for number, category in enumerate(dimension.categories):
        if not any(count is FEW for count in category.persons):
            continue
        chosen = (column, value) if number == at else None
        reached = {
            then
            for before in reached
            for persons in _persons(category.total, before, left, chosen)
            for then in [tuple(map(sum, zip(before, persons, strict=True)))]
        }
    return left in reached


def _possible_total(dimension: Dimension, at: int, value: int) -> bool:
    hidden = [n for n, one in enumerate(dimension.categories) if one.total is FEW]
    assert isinstance(dimension.total, int)
    left = dimension.total - sum(
        one.total for one in dimension.categories if isinstance(one.total, int)
    )
    return at in hidden and (len(hidden) > 1 and value <= left)


def _subtracted(sums: Sequence[int], rows: Sequence[Sequence[object]]) -> tuple[int, ...]:
    shown = [row for row in rows if all(isinstance(count, int) for count in row)]
    return tuple(whole - sum(row[n] for row in shown) for n, whole in enumerate(sums))  # type: ignore[misc] # numbers


def _persons(
    total: object,
    before: Sequence[int],
    left: Sequence[int],
    chosen: tuple[int | None, int] | None,
) -> Iterator[tuple[int, ...]]:
    """Yield every way in which the persons of a category may be of the sexes."""
    for persons in product(
        *(range(most - some + 1) for some, most in zip(before, left, strict=True))
    ):
        if isinstance(total, int) and sum(persons) != total:
            continue
        if chosen is not None:
            column, value = chosen
            if (sum(persons) if column is None else persons[column]) != value:
                continue
        yield persons


COUNTS = st.one_of(st.integers(0, 5), st.integers(6, 11))
TABLES = st.integers(1, 3).flatmap(
    lambda columns: st.lists(
        st.tuples(*(COUNTS,) * max(columns, 2)), min_size=1, max_size=4 if columns < 3 else 2
    )
)


@settings(max_examples=150, deadline=None)
@given(TABLES)
def test_a_withheld_number_could_be_any_of_one_to_four(table: list[tuple[int, ...]]) -> None:
    (dimension,) = told(age=table).dimensions
    for number, (printed, category) in enumerate(zip(table, dimension.categories, strict=True)):
        numbers = [
            *enumerate(zip(printed, category.persons, strict=True)),
        ]
        for column, (count, shown) in numbers:
            assert shown in {count, FEW}
            if 1 <= count <= 4 and any(isinstance(one, int) for one in dimension.persons):
                for value in range(1, 5):
                    assert possible(dimension, number, column, value), (table, number, column)
        assert category.total in {sum(printed), FEW}
        if 1 <= sum(printed) <= 4 and isinstance(dimension.total, int):
            for value in range(1, 5):
                assert possible(dimension, number, None, value), (table, number)


@settings(max_examples=100, deadline=None)
@given(TABLES)
def test_no_number_of_one_to_four_is_told(table: list[tuple[int, ...]]) -> None:
    assert not {1, 2, 3, 4} & set(told(age=table).dimensions[0].counts)


@pytest.mark.parametrize("table", [[(5, 9), (30, 12)], [(0, 0), (100, 7)], [(0, 10)]])
def test_nothing_is_withheld_without_need(table: list[tuple[int, int]]) -> None:
    assert FEW not in set(told(age=table).dimensions[0].counts)
