"""What may be told of those who answered."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.assess.privacy import iit_respondents, may_show_shares
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Table, Year
from tests.assess.figures import year

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
