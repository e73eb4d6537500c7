"""Promises of `generator.thai.dates`: the forms of the contract, and what is refused."""

from __future__ import annotations

import pickle
from datetime import date

import pytest

from generator.thai.dates import (
    MONTHS,
    SHORT_MONTHS,
    DateError,
    Period,
    Precision,
    Reason,
    read_date,
    read_period,
)

MARCH_20 = date(2023, 3, 20)


def days(start: str | None, end: str, precision: Precision = Precision.DAY) -> Period:
    """Return the period between two ISO days, C.E."""
    first = date.fromisoformat(start) if start else None
    return Period(start=first, end=date.fromisoformat(end), precision=precision)


def months(start: str | None, end: str) -> Period:
    return days(start, end, Precision.MONTH)


@pytest.mark.parametrize(
    "typed",
    [
        "20 มี.ค. 66",
        "๒๐ มีนาคม พ.ศ. ๒๕๖๖",
        "2566-03-20",
        "2023-03-20",
        "20/3/2566",
        "20/03/66",
        "20/3/2023",
        "2566/03/20",
        "2566-3-20",
        "2566–03–20",
        "20 / 3 / 2566",
        "๒๐/๓/๒๕๖๖",
        "20มี.ค.66",
        "20 มีค 66",
        "20 มี. ค. 2566",
        "20 มี.ค 2566",
        "20 มีนา 2566",
        "20 มีนาคม พ.ศ.2566",
        "20 มีนาคม พศ 2566",
        "20 มีนาคม พ.ศ. 66",
        "20 มีนาคม ค.ศ. 2023",
        "20 มีนาคม 2023",
        "20 เดือนมีนาคม พ.ศ. 2566",
        "วันที่ 20 เดือน มีนาคม พ.ศ. 2566",
        "วันที่20 มีนาคม 2566",
        "ในวันที่ 20 มีนาคม 2566",
        "ณ วันที่ 20 มีนาคม 2566",
        "ลงวันที่ 20 มีนาคม 2566",
        "วันจันทร์ที่ 20 มีนาคม 2566",
        "วันจันทร์ 20 มีนาคม 2566",
        "วันที่ 20 มีนาคม 2566 เวลา 13:30 น.",
        "20 มีนาคม 2566 เวลา 09.00 - 12.00 น. และ 13.00 - 16.00 น.",
        "20 มีนาคม 2566 เวลา 9 น. เป็นต้นไป",
        "  20\u00a0มีนาคม\u200b \n2566 ",
    ],
)
def test_one_day_is_read_in_every_form(typed: str) -> None:
    expected = Period(start=MARCH_20, end=MARCH_20, precision=Precision.DAY)
    assert read_date(typed) == expected
    assert read_period(typed) == expected


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_is_read_by_name_and_abbreviation(number: int) -> None:
    full, short = MONTHS[number - 1], SHORT_MONTHS[number - 1]
    stem = full.removesuffix("คม").removesuffix("ยน").removesuffix("พันธ์")
    bare = short.replace(".", "")
    spaced = short.replace(".", ". ", 1)
    for name in (full, stem, short, bare, spaced, short.rstrip("."), bare + "."):
        for text in (f"5 {name} 2566", f"5{name}66", f"๕ {name} ๒๕๖๖"):
            assert read_date(text).start == date(2023, number, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "มีนาคม ๒๕๖๔",
        "มี.ค. 64",
        "มีค64",
        "2564-03",
        "2021-03",
        "เดือนมีนาคม พ.ศ. 2564",
        "ในเดือนมีนาคม 2564",
        "วันที่ มีนาคม ๒๕๖๔",  # the day was left to be filled in by hand
        "มีนาคม ค.ศ. 2021",
    ],
)
def test_month_alone_is_read_as_its_days(typed: str) -> None:
    assert read_date(typed) == months("2021-03-01", "2021-03-31")
    assert read_period(typed) == read_date(typed)


@pytest.mark.parametrize(
    ("year", "year_ce"),
    [
        ("00", 1957),
        ("99", 2056),
        ("1900", 1900),
        ("2399", 2399),
        ("2400", 1857),
        ("2566", 2023),
        ("2942", 2399),
    ],
)
def test_years_from_2400_are_buddhist_and_two_digits_are_25xx(year: str, year_ce: int) -> None:
    assert read_date(f"5 พ.ค. {year}").start == date(year_ce, 5, 5)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1 - 31 มกราคม 2566", days("2023-01-01", "2023-01-31")),
        ("1-31 ม.ค. 66", days("2023-01-01", "2023-01-31")),
        ("วันที่ 1 ถึงวันที่ 31 มกราคม 2566", days("2023-01-01", "2023-01-31")),
        ("1 มกราคม จนถึง 31 มกราคม 2566", days("2023-01-01", "2023-01-31")),
        ("๑ มีนาคม – ๓๐ เมษายน ๒๕๖๔", days("2021-03-01", "2021-04-30")),
        ("ตั้งแต่วันที่ 1 มีนาคม ถึง 30 เมษายน 2564", days("2021-03-01", "2021-04-30")),
        ("1 มี.ค. 64 - 30 เม.ย. 64", days("2021-03-01", "2021-04-30")),
        ("1/3/2564 - 30/4/2564", days("2021-03-01", "2021-04-30")),
        ("1/3 - 30/4/2564", days("2021-03-01", "2021-04-30")),
        ("8-9/3/2564", days("2021-03-08", "2021-03-09")),
        ("1/3/64-30/4/64", days("2021-03-01", "2021-04-30")),
        ("1/3/2564 - 30 เมษายน 2564", days("2021-03-01", "2021-04-30")),
        ("2564-03-01 - 2564-04-30", days("2021-03-01", "2021-04-30")),
        ("2564-03-01-2564-04-30", days("2021-03-01", "2021-04-30")),
        ("2564-03-01..2564-04-30", days("2021-03-01", "2021-04-30")),
        ("2564-03 – 2564-04", months("2021-03-01", "2021-04-30")),
        ("2564-03..2564-04", months("2021-03-01", "2021-04-30")),
        ("มีนาคม – เมษายน ๒๕๖๔", months("2021-03-01", "2021-04-30")),
        ("เดือนมีนาคม ถึง เดือนเมษายน 2564", months("2021-03-01", "2021-04-30")),
        ("ระหว่างเดือนมีนาคม - เมษายน 2564", months("2021-03-01", "2021-04-30")),
        ("ระหว่างเดือนมีนาคม 2564", months("2021-03-01", "2021-03-31")),
        ("มี.ค. - มี.ค. 64", months("2021-03-01", "2021-03-31")),
        ("ต.ค. ๖๕ - ก.ย. ๖๖", months("2022-10-01", "2023-09-30")),
        ("ต.ค.65-ก.ย.66", months("2022-10-01", "2023-09-30")),
        ("มีนาคม - 15 เมษายน 2564", days("2021-03-01", "2021-04-15")),
        ("15 มีนาคม - เมษายน 2564", days("2021-03-15", "2021-04-30")),
        ("8 มีนาคม 2564 - 8 มีนาคม 2564", days("2021-03-08", "2021-03-08")),
        (
            "วันจันทร์ที่ 8 - วันอังคารที่ 9 มีนาคม 2564 เวลา 08.30 ถึง 16.30 น.",
            days("2021-03-08", "2021-03-09"),
        ),
        (
            "8 มีนาคม 2564 เวลา 08.30 น. - 9 มีนาคม 2564 เวลา 16.30 น.",
            days("2021-03-08", "2021-03-09"),
        ),
        ("๑ วัน (๒๔ มกราคม ๒๕๖๖)", days("2023-01-24", "2023-01-24")),
        ("1วัน(วันที่ 24 ม.ค. 66 เวลา 09.00 น.)", days("2023-01-24", "2023-01-24")),
        ("๒ วัน (๘ - ๙ มีนาคม ๒๕๖๔)", days("2021-03-08", "2021-03-09")),
    ],
)
def test_range_is_read(typed: str, expected: Period) -> None:
    assert read_period(typed) == expected


@pytest.mark.parametrize("dash", [*"-‐‑‒–—―−－~～〜", "--", "ถึง", "จนถึง"])  # noqa: RUF001
def test_any_dash_parts_a_range(dash: str) -> None:
    assert read_period(f"1 {dash} 31 มกราคม 2566") == days("2023-01-01", "2023-01-31")
    assert read_period(f"1{dash}31 มกราคม 2566") == days("2023-01-01", "2023-01-31")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ธ.ค. - ก.พ. ๒๕๖๖", months("2022-12-01", "2023-02-28")),
        ("ต.ค. - ก.ย. 66", months("2022-10-01", "2023-09-30")),
        ("15 ธันวาคม - 10 มกราคม 2566", days("2022-12-15", "2023-01-10")),
        ("15/12 - 10/1/2566", days("2022-12-15", "2023-01-10")),
    ],
)
def test_range_without_first_year_may_begin_in_the_year_before(
    typed: str, expected: Period
) -> None:
    assert read_period(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ภายในวันที่ ๕ เมษายน ๒๕๖๔", days(None, "2021-04-05")),
        ("ภายใน 5 เม.ย. 64", days(None, "2021-04-05")),
        ("ภายใน 2564-04-05", days(None, "2021-04-05")),
        ("ภายในวันจันทร์ที่ 5 เมษายน 2564 เวลา 16.30 น.", days(None, "2021-04-05")),
        ("ภายในเดือนเมษายน 2564", months(None, "2021-04-30")),
        ("ภายใน เม.ย. 64", months(None, "2021-04-30")),
    ],
)
def test_deadline_has_an_end_only(typed: str, expected: Period) -> None:
    assert read_period(typed) == expected


@pytest.mark.parametrize(
    ("typed", "month", "days_in_month"),
    [
        ("31 มิ.ย. 2566", "มิถุนายน", 30),
        ("๓๑ มิ.ย. ๒๕๖๖", "มิถุนายน", 30),
        ("2566-06-31", "มิถุนายน", 30),
        ("31/6/66", "มิถุนายน", 30),
        ("29 ก.พ. 2566", "กุมภาพันธ์", 28),
        ("30 ก.พ. 2567", "กุมภาพันธ์", 29),
        ("29 ก.พ. 2443", "กุมภาพันธ์", 28),  # 1900 C.E. is no leap year
        ("0 มกราคม 2566", "มกราคม", 31),
        ("1 - 31 มิถุนายน 2566", "มิถุนายน", 30),
        ("31 มิ.ย. - 5 ก.ค. 2566", "มิถุนายน", 30),
        ("29 ก.พ. - 5 มี.ค. 2566", "กุมภาพันธ์", 28),
        ("ภายในวันที่ 31 เมษายน 2566", "เมษายน", 30),
        ("๑ วัน (๓๑ มิ.ย. ๒๕๖๖)", "มิถุนายน", 30),
    ],
)
def test_day_the_month_does_not_have_is_impossible(
    typed: str, month: str, days_in_month: int
) -> None:
    with pytest.raises(DateError) as caught:
        read_period(typed)
    error = caught.value
    assert (error.kind, error.reason, error.text) == ("impossible", Reason.DAY, typed)
    assert (error.month_name, error.days_in_month) == (month, days_in_month)


@pytest.mark.parametrize("typed", ["29 ก.พ. 2567", "29/2/2024", "29 ก.พ. 43"])
def test_leap_day_is_counted_by_the_common_era(typed: str) -> None:
    start = read_date(typed).start
    assert start is not None
    assert (start.month, start.day) == (2, 29)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "2566",
        "20",
        "20 มีนาคม",
        "มีนาคม",
        "20/3",
        "3/2566",
        "๒๓ ๕๑ ๖๕",
        "๑๗/ กุมภาพันธ์ ๒๕๖๔",
        "20-03-66",  # which end is the year?
        "66-03-20",
        "20-03-2566",  # a range of days or months, or a date?
        "20.3.2566",
        "20 มีนาคม 566",
        "20 มีนาคม 25666",
        "20 มีนาคม 2566.",
        "(20 มีนาคม 2566)",
        "20 มีนคม 2566",
        "20 พฤษจิกายน 2566",
        "20 Mar 2023",
        "120 มีนาคม 2566",
        "20 มีนาคม 2566 08.30 น.",
        "20 มีนาคม 2566 เวลาเช้า",
        "วันพุธที่ มีนาคม 2566",
        "٢٠/٣/٢٥٦٦",
        "²/3/2566",
        "ไตรมาส 1",
        "ไตรมาส 1 ปีงบประมาณ 2566",
        "ทุกไตรมาส",
        "ตลอดปี",
        "ตลอดปีงบประมาณ พ.ศ. 2566",
        "ปีงบประมาณ พ.ศ. 2566",
        "ปี 2566",
        "พ.ศ. 2561 - 2565",
        "2565-66",
        "2565 - 2566",
        "2564-13",
        "2564-3",
        "2566/03",
        "2566-03/20",
        "1 - 31",
        "มีนาคม - เมษายน",
        "มีนาคม 2566 - เมษายน",
        "มีนาคม 2566 -",
        "- มีนาคม 2566",
        "1 - มีนาคม 2566",
        "20 - 2566-03-25",
        "2566-03-20 - 25",
        "1/3 - 30 เมษายน 2566",
        "1 - 3 - 5 มีนาคม 2566",
        "1, 5 มีนาคม 2566",
        "8 และ 9 มีนาคม 2566",
        "ภายใน 5 วัน",
        "ภายใน 30 วันนับจากวันที่ 1 มีนาคม 2566",
        "ภายใน 1 - 5 มีนาคม 2566",
        "ระหว่างวันที่ 1 มีนาคม 2566",
        "ตั้งแต่วันที่ 1 มีนาคม 2566",
        "ตั้งแต่วันที่ 1 มีนาคม 2566 เป็นต้นไป",
        "1 วัน",
        "1 วัน (ภายใน 5 มีนาคม 2566)",
        "3 วัน",
        "ประจำเดือนมีนาคม 2566",
        "มีนาคม - เมษายน 2566 และ มิถุนายน - กรกฎาคม 2566",
        "20 มีนาคม 2566\n21 มีนาคม 2566",
        "1 - " * 10_000 + "31 มกราคม 2566",
        "20 มีนาคม 2566" + " " * 100_000,
        "{{ 7 * 7 }}",
        "<script>",
    ],
)
def test_anything_else_is_unreadable(typed: str) -> None:
    for read in (read_date, read_period):
        with pytest.raises(DateError) as caught:
            read(typed)
        error = caught.value
        assert (error.kind, error.text) == ("unreadable", typed)
        assert (error.month_name, error.days_in_month) == (None, None)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("20 มีนาคม ค.ศ. 2566", Reason.YEAR),
        ("20 มีนาคม ค.ศ. 66", Reason.YEAR),
        ("20 มีนาคม พ.ศ. 2023", Reason.YEAR),
        ("20 มีนาคม 1899", Reason.YEAR),
        ("20 มีนาคม 3566", Reason.YEAR),
        ("0566-03-20", Reason.YEAR),
        ("20/13/2566", Reason.MONTH),
        ("3/20/2566", Reason.MONTH),
        ("2566-00-20", Reason.MONTH),
        ("วันศุกร์ที่ 20 มีนาคม 2566", Reason.WEEKDAY),
        ("ภายในวันศุกร์ที่ ๑๘ กุมภาพันธ์ ๒๕๖๔", Reason.WEEKDAY),
        ("31 - 1 มกราคม 2566", Reason.ORDER),
        ("20 มีนาคม 2566 - 5 มีนาคม 2566", Reason.ORDER),
        ("20 มีนาคม - 5 มีนาคม 2566", Reason.ORDER),
        ("ก.ย. ๖๖ - ต.ค. ๖๕", Reason.ORDER),
        ("๓ วัน (๘ - ๙ มีนาคม ๒๕๖๔)", Reason.LENGTH),
        ("1 วัน (มกราคม 2566)", Reason.LENGTH),
        ("ไตรมาส 1", Reason.FORM),
    ],
)
def test_the_reason_of_the_refusal_is_told(typed: str, reason: Reason) -> None:
    with pytest.raises(DateError) as caught:
        read_period(typed)
    assert (caught.value.kind, caught.value.reason) == ("unreadable", reason)


@pytest.mark.parametrize(
    "typed",
    ["1 - 31 มกราคม 2566", "ภายใน 5 เมษายน 2564", "๑ วัน (๒๔ มกราคม ๒๕๖๖)", "ธ.ค. - ก.พ. 66"],
)
def test_a_range_is_no_date(typed: str) -> None:
    with pytest.raises(DateError) as caught:
        read_date(typed)
    assert caught.value.kind == "unreadable"


def test_error_survives_the_way_between_processes() -> None:
    with pytest.raises(DateError) as caught:
        read_date("31 มิ.ย. 2566")
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert isinstance(copy, DateError)
    assert str(copy) == str(caught.value) == "impossible (day): '31 มิ.ย. 2566'"
    assert (copy.month_name, copy.days_in_month) == ("มิถุนายน", 30)
