"""What a year plans, and the days of it."""

from collections.abc import Mapping
from datetime import date

import pytest

from generator.assess.schedule import schedule_of, span_of
from generator.model.plan import CalendarRow
from generator.thai.dates import Period, Precision
from tests.pages.written_pages import sample, shipped

DAY, MONTH = Precision.DAY, Precision.MONTH


def days(precision: Precision, start: str | None, end: str | None) -> Period:
    first, last = (date.fromisoformat(day) if day else None for day in (start, end))
    return Period(start=first, end=last, precision=precision)


def row(**cells: str) -> CalendarRow:
    return CalendarRow.model_validate({"line": 2, "id": "a01", "activity": "ประชุม", **cells})


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"period": "1 - 31 มกราคม 2566"}, days(DAY, "2023-01-01", "2023-01-31")),
        ({"period": "ต.ค. ๖๕ - ก.ย. ๖๖"}, days(MONTH, "2022-10-01", "2023-09-30")),
        ({"period": "ภายใน 30 เมษายน 2566"}, days(DAY, None, "2023-04-30")),
        # Dates fill what the period does not say …
        ({"period": "ตลอดปี"}, None),
        ({"period": "ตลอดปี", "start": "2566-02", "end": "2566-03"},
         days(MONTH, "2023-02-01", "2023-03-31")),
        ({"period": "ภายใน 30 เมษายน 2566", "start": "1 เม.ย. 2566"},
         days(DAY, "2023-04-01", "2023-04-30")),
        ({"start": "1 เม.ย. 2566"}, days(DAY, "2023-04-01", None)),
        ({"end": "30 เม.ย. 2566"}, days(DAY, None, "2023-04-30")),
        ({"start": "2566-02", "end": "15 มี.ค. 2566"}, days(DAY, "2023-02-01", "2023-03-15")),
        # … and where both speak, they are meant, unless nothing would be left.
        ({"period": "ม.ค. - มี.ค. 2566", "end": "2566-04"},
         days(MONTH, "2023-01-01", "2023-04-30")),
        ({"period": "ม.ค. - มี.ค. 2566", "start": "2567-01"},
         days(MONTH, "2023-01-01", "2023-03-31")),
        ({"start": "2567-01", "end": "2566-01"}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_days_of_a_part_of_the_plan(cells: Mapping[str, str], expected: Period | None) -> None:
    assert span_of(row(**cells)) == expected


def test_steps_with_days_of_their_own_follow_their_measure() -> None:
    found = schedule_of(sample().agency("lek-thai").year(2566)).measures
    assert [(one.key, one.step, one.of, one.responsible) for one in found] == [
        ("m01", None, None, ("สำนักปลัด", "กองคลัง")),
        ("m02", None, None, ()),
        ("m03", None, None, ("กองการเจ้าหน้าที่",)),
        ("m03.2", 2, "m03", ("งานฝึกอบรม",)),
        ("m03.3", 3, "m03", ("กองการเจ้าหน้าที่",)),  # taken from the measure
    ]


def test_measures_of_which_none_has_days_are_not_in_the_plan() -> None:
    year = sample().agency("ban-rao").year(2566)
    assert year is not None
    assert year.measures is not None
    assert year.measures.value.measures
    assert schedule_of(year).measures == ()


@pytest.mark.parametrize(
    ("slug", "year", "activities", "measures"),
    [
        ("chiang-mai", 2566, 16, 0),
        ("lamphun", 2564, 10, 0),
        ("khelang-nakhon", 2566, 0, 6),
        ("chiang-rai", 2566, 0, 0),
        ("chiang-mai-education", 2564, 0, 0),
    ],
)
def test_plans_of_the_shipped_agencies(
    slug: str, year: int, activities: int, measures: int
) -> None:
    found = schedule_of(shipped().agency(slug).year(year))
    assert (len(found.activities), len(found.measures)) == (activities, measures)
    assert all(one.span for one in found.all)


def test_year_without_a_folder_plans_nothing() -> None:
    assert schedule_of(None).all == ()
