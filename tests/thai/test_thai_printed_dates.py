"""Every date and period that the five published documents print is read right, or refused.

The strings are those of the documents, as transcribed; the expected days are C.E.
"""

from __future__ import annotations

from datetime import date

import pytest

from generator.thai.dates import DateError, Precision, read_date, read_period

DAYS = [
    # Khelang Nakhon: memo and decisions
    ("๒๐ มีนาคม ๒๕๖๖", "2023-03-20"),
    ("20 มี.ค. 2566", "2023-03-20"),
    ("21 มี.ค. 2566", "2023-03-21"),
    ("22 มี.ค. 2566", "2023-03-22"),
    # Lamphun: letters, orders, stamps
    ("๓ กุมภาพันธ์ ๒๕๖๔", "2021-02-03"),
    ("๓ กุมภาพันธ์ พ.ศ. ๒๕๖๔", "2021-02-03"),
    ("๑๕ กุมภาพันธ์ ๒๕๖๔", "2021-02-15"),
    ("๑๘ กุมภาพันธ์ ๒๕๖๔", "2021-02-18"),
    ("6 ก.พ. 2564", "2021-02-06"),
    ("16 ก.พ. 2564", "2021-02-16"),
    ("17 ก.พ. ๖4", "2021-02-17"),
    ("๑๖ มีค.๖๔", "2021-03-16"),
    ("๒๒ มี.ค. ๒๕๖๔", "2021-03-22"),
    ("๒๓ มี.ค. ๒๕๖๔", "2021-03-23"),
    ("๒๓ มี.ค. ๖๔", "2021-03-23"),
    ("๒๓ มีนาคม ๒๕๖๔", "2021-03-23"),
    ("๒๙ มีนาคม ๒๕๖๔", "2021-03-29"),
    ("วันที่ ๒๙ มีนาคม ๒๕๖๔ เวลา ๐๘.๓๐ น.", "2021-03-29"),
    ("๒๓ มกราคม ๒๕๖๑", "2018-01-23"),
    ("เมื่อวันที่ ๒๓ มกราคม ๒๕๖๑", "2018-01-23"),
    # Chiang Rai: memo, training, meeting; the June date is on the stamp of a memo of March
    ("๒๔ มกราคม ๒๕๖๖", "2023-01-24"),
    ("เมื่อวันที่ ๒๔ มกราคม ๒๕๖๖", "2023-01-24"),
    ("๑๖ กุมภาพันธ์ ๒๕๖๖", "2023-02-16"),
    ("เมื่อวันที่ ๑๖ กุมภาพันธ์ ๒๕๖๖", "2023-02-16"),
    ("๓๑ มีนาคม ๒๕๖๖", "2023-03-31"),
    ("๓ เม.ย. ๒๕๖๖", "2023-04-03"),
    ("๓ มิ.ย. ๒๕๖๖", "2023-06-03"),
    # Chiang Mai: the announcement it cites
    ("1 สิงหาคม พ.ศ. 2565", "2022-08-01"),
    ("2565-08-01", "2022-08-01"),
    # The national announcement
    ("๒๘ กันยายน ๒๕๖๓", "2020-09-28"),
    ("2563-09-28", "2020-09-28"),
    ("เมื่อวันที่ ๑๖ กันยายน ๒๕๖๓", "2020-09-16"),
    ("๑ เมษายน ๒๕๖๓", "2020-04-01"),
    ("๓๑ กรกฎาคม ๒๕๖๓", "2020-07-31"),
    ("2563-04-01", "2020-04-01"),
    ("2563-07-31", "2020-07-31"),
]

MONTHS = [
    ("ธันวาคม 2565", "2022-12-01", "2022-12-31"),
    ("มกราคม 2566", "2023-01-01", "2023-01-31"),
    ("มกราคม ๒๕๖๖", "2023-01-01", "2023-01-31"),
    ("กุมภาพันธ์ 2566", "2023-02-01", "2023-02-28"),
    ("กุมภาพันธ์ ๒๕๖๔", "2021-02-01", "2021-02-28"),
    ("มีนาคม ๒๕๖๔", "2021-03-01", "2021-03-31"),
    ("2564-03", "2021-03-01", "2021-03-31"),
]

RANGES = [
    ("ต.ค. ๖๕ - ก.ย. ๖๖", "2022-10-01", "2023-09-30", Precision.MONTH),
    ("มีนาคม - เมษายน ๒๕๖๖", "2023-03-01", "2023-04-30", Precision.MONTH),
    ("มกราคม - มิถุนายน ๒๕๖๖", "2023-01-01", "2023-06-30", Precision.MONTH),
    ("๑ วัน (๒๔ มกราคม ๒๕๖๖)", "2023-01-24", "2023-01-24", Precision.DAY),
    ("1 - 31 มกราคม 2566", "2023-01-01", "2023-01-31", Precision.DAY),
    ("1 - 30 มิถุนายน 2566", "2023-06-01", "2023-06-30", Precision.DAY),
    ("1 - 31 สิงหาคม 2566", "2023-08-01", "2023-08-31", Precision.DAY),
    ("1 มกราคม - 30 เมษายน 2566", "2023-01-01", "2023-04-30", Precision.DAY),
    ("1 มกราคม - 30 มิถุนายน 2566", "2023-01-01", "2023-06-30", Precision.DAY),
    ("๘ - ๙ มีนาคม ๒๕๖๔", "2021-03-08", "2021-03-09", Precision.DAY),
    (
        "ระหว่างวันที่ ๘ - ๙ มีนาคม ๒๕๖๔ เวลา ๐๘.๓๐ - ๑๖.๓๐ น.",
        "2021-03-08",
        "2021-03-09",
        Precision.DAY,
    ),
    ("๑ มีนาคม – ๓๐ เมษายน ๒๕๖๔", "2021-03-01", "2021-04-30", Precision.DAY),
    ("๑ เมษายน – ๓๑ พฤษภาคม ๒๕๖๔", "2021-04-01", "2021-05-31", Precision.DAY),
    ("เริ่มตั้งแต่วันที่ ๑ เมษายน – ๓๑ พฤษภาคม ๒๕๖๔", "2021-04-01", "2021-05-31", Precision.DAY),
]

ENDS = [
    ("ภายในวันที่ 30 เมษายน 2566", "2023-04-30"),
    ("ภายในวันที่ ๒๓ มีนาคม ๒๕๖๔", "2021-03-23"),
    ("ภายในวันที่ ๒๔ มีนาคม ๒๕๖๔", "2021-03-24"),
    ("ภายในวันที่ ๕ เมษายน ๒๕๖๔", "2021-04-05"),
    ("ภายในวันพฤหัสบดีที่ ๑๘ กุมภาพันธ์ ๒๕๖๔", "2021-02-18"),
    ("ภายใน ๑๘ กุมภาพันธ์ ๒๕๖๔", "2021-02-18"),
]

REFUSED = [
    ("๓๑ มิ.ย. ๒๕๖๖", "impossible"),
    ("๒๓ ๕๑ ๖๕", "unreadable"),
    ("๑๗/ กุมภาพันธ์ ๒๕๖๔", "unreadable"),
    ("ในวันประชุมส่วนราชการระดับอำเภอ ประจำเดือนมีนาคม ๒๕๖๔", "unreadable"),
    ("พ.ศ. 2561 - 2565", "unreadable"),
    ("(พ.ศ. ๒๕๖๑ – ๒๕๘๐)", "unreadable"),
    ("พ.ศ. ๒๕๖๐ - ๒๕๖๔", "unreadable"),
    ("ไม่พิมพ์วันที่ (เว้นว่าง)", "unreadable"),
    ("รายงานผู้บริหารทุกไตรมาส", "unreadable"),
]


@pytest.mark.parametrize(("printed", "day"), DAYS)
def test_printed_day_is_read(printed: str, day: str) -> None:
    expected = date.fromisoformat(day)
    period = read_date(printed)
    assert (period.start, period.end) == (expected, expected)
    assert period.precision is Precision.DAY
    assert read_period(printed) == period


@pytest.mark.parametrize(("printed", "start", "end"), MONTHS)
def test_printed_month_is_read_from_its_first_to_its_last_day(
    printed: str, start: str, end: str
) -> None:
    period = read_date(printed)
    assert (period.start, period.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert period.precision is Precision.MONTH
    assert read_period(printed) == period


@pytest.mark.parametrize(("printed", "start", "end", "precision"), RANGES)
def test_printed_range_is_read(printed: str, start: str, end: str, precision: Precision) -> None:
    period = read_period(printed)
    assert (period.start, period.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert period.precision is precision


@pytest.mark.parametrize(("printed", "end"), ENDS)
def test_printed_last_day_has_no_start(printed: str, end: str) -> None:
    period = read_period(printed)
    assert (period.start, period.end) == (None, date.fromisoformat(end))


@pytest.mark.parametrize("printed", [row[0] for row in RANGES + ENDS])
def test_printed_range_is_no_date(printed: str) -> None:
    with pytest.raises(DateError) as caught:
        read_date(printed)
    assert caught.value.kind == "unreadable"


@pytest.mark.parametrize(("printed", "kind"), REFUSED)
def test_what_nobody_can_read_is_refused(printed: str, kind: str) -> None:
    for read in (read_date, read_period):
        with pytest.raises(DateError) as caught:
            read(printed)
        assert (caught.value.kind, caught.value.text) == (kind, printed)
