"""The calendar file, read back by a library of others: RFC 5545 in form, the plan in content."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from icalendar import Calendar, Event

from generator.assess.schedule import schedule_of
from generator.export.calendar_file import calendar_file
from generator.model.plan import CalendarRow
from tests.pages.written_pages import Written, sample, shipped

DAY = date(2023, 9, 30)
SITES = pytest.mark.parametrize("site", [sample(), shipped()], ids=["sample", "shipped"])

HOSTILE = (
    "จุลภาค, อัฒภาค; ทับ\\กลับ: ทวิภาค",
    'คำพูด "ซ้อน" และ \\n ที่ไม่ใช่บรรทัดใหม่',
    "บรรทัดแรก\nบรรทัดที่สอง\n\nบรรทัดท้าย",
    "END:VEVENT\nEND:VCALENDAR\nBEGIN:VALARM",
    "แยก\u2028ด้วย\u0085สิ่งอื่น",
    "ครอบครัว \U0001f469\u200d\U0001f467 ธง 🇹🇭",
    "การประเมินคุณธรรมและความโปร่งใส" * 7,
    "🇹🇭" * 60,
    "a" * 300,
    "\\" * 150,
    "=1+1",
)


def content(site: Written, slug: str, year: int) -> bytes:
    return site.files[f"{slug}/{year}/calendar/calendar.ics"]


def events(file: bytes) -> list[Event]:
    """Return the events; the file must be one calendar of nothing else, read without an error."""
    read = Calendar.from_ical(file)
    assert isinstance(read, Calendar)
    found = [one for one in read.subcomponents if isinstance(one, Event)]
    assert len(found) == len(read.subcomponents)
    assert [*read.errors, *(error for one in found for error in one.errors)] == []
    return found


def calendars(site: Written) -> dict[str, bytes]:
    return {path: file for path, file in site.files.items() if path.endswith(".ics")}


def made(*rows: dict[str, str]) -> list[Event]:
    """Return the events of activities that are given as cells, of texts as nobody has cleaned."""
    agency = sample().agency("yang-mai-mi")
    (year,) = agency.years
    activities = tuple(
        CalendarRow.model_validate(
            {"line": number, "id": f"a{number:02}", "activity": "ประชุม", **cells}
        )
        for number, cells in enumerate(rows, start=2)
    )
    table = replace(year.calendar, rows=activities)
    file = calendar_file(agency, replace(year, calendar=table), DAY)
    assert file is not None
    well_formed(file)
    return events(file)


def well_formed(file: bytes) -> None:
    """Hold a file to section 3.1: lines end with CRLF, none is longer than 75 octets."""
    assert file.endswith(b"\r\n")
    lines = file.removesuffix(b"\r\n").split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # no character is cut in two
    unfolded = file.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    assert all(re.match("[A-Z-]+[;:]", line) for line in unfolded if line)


@SITES
def test_file_has_the_form_of_the_standard(site: Written) -> None:
    assert calendars(site)
    for file in calendars(site).values():
        well_formed(file)
        assert file.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        needed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"}
        assert all(needed <= set(one) for one in events(file))


@SITES
def test_every_plan_with_days_is_an_event_and_no_other(site: Written) -> None:
    for (slug, year), assessment in site.assessments.items():
        planned = [one for one in schedule_of(assessment.year).all if one.span]
        path = f"{slug}/{year}/calendar/calendar.ics"
        assert (path in site.files) == bool(planned)
        found = events(site.files[path]) if planned else []
        assert [one.summary for one in found] == [one.title for one in planned]
        assert [one.uid for one in found] == [
            f"{slug}.{year}.{one.key}@prongsai" for one in planned
        ]


def test_ids_differ_between_all_events_of_a_website() -> None:
    for site in (sample(), shipped()):
        ids = [one.uid for file in calendars(site).values() for one in events(file)]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("row", "first", "last"),
    [
        ({"period": "1 - 31 มกราคม 2566"}, "2023-01-01", "2023-01-31"),
        ({"period": "ธันวาคม 2565"}, "2022-12-01", "2022-12-31"),
        ({"period": "29 กุมภาพันธ์ 2567"}, "2024-02-29", "2024-02-29"),
        ({"period": "ภายในวันที่ 30 เมษายน 2566"}, "2023-04-30", "2023-04-30"),
        ({"period": "ภายในเดือนเมษายน 2566"}, "2023-04-30", "2023-04-30"),
        ({"period": "ตลอดปี", "start": "2566-02", "end": "2566-02"}, "2023-02-01", "2023-02-28"),
        ({"start": "1 เม.ย. 2566"}, "2023-04-01", "2023-04-01"),
        ({"period": "31 ธันวาคม 2566"}, "2023-12-31", "2023-12-31"),
    ],
)
def test_days_of_an_event(row: dict[str, str], first: str, last: str) -> None:
    (event,) = made(row)
    start, end = event.DTSTART, event.DTEND
    assert type(start) is type(end) is date  # whole days
    assert (start, end - timedelta(days=1)) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_come_back_as_they_were(text: str) -> None:
    cells = {"period": "มกราคม 2566", "activity": text, "note": text}
    one, other = made(cells, {"period": "มีนาคม 2566"})
    lines = "\n".join(text.splitlines())
    assert one.summary == lines
    assert one.description == f"ระยะเวลา: มกราคม 2566\nหมายเหตุ: {lines}"
    assert other.summary == "ประชุม"


def test_characters_that_no_text_may_hold_leave_a_mark() -> None:
    (event,) = made({"period": "มกราคม 2566", "activity": "ก\x00ข\x07ค\u202eง\tจ"})
    assert event.summary == "ก\ufffdข\ufffdค\ufffdง จ"


def test_several_lines_stay_several() -> None:
    (event,) = made({"period": "มกราคม 2566", "note": "แรก\nสอง"})
    assert event.description == "ระยะเวลา: มกราคม 2566\nหมายเหตุ: แรก\nสอง"


def test_event_tells_period_responsible_and_note() -> None:
    period = "ภายใน 30 เม.ย. ๒๕๖๖"
    cells = {"responsible": "สำนักปลัด;กองคลัง, พัสดุ", "note": "ส่งที่ระบบ"}
    (event,) = made({"period": period, **cells})
    assert event.description.split("\n") == [
        "ระยะเวลา: ภายใน 30 เม.ย. ๒๕๖๖",
        "ผู้รับผิดชอบ: สำนักปลัด, กองคลัง, พัสดุ",
        "หมายเหตุ: ส่งที่ระบบ",
    ]


def test_step_names_its_measure() -> None:
    *_, training, _ = events(content(sample(), "lek-thai", 2566))
    assert training.summary == "จัดอบรม"
    assert training.description.startswith("มาตรการ: อบรมบุคลากร (ขั้นตอนที่ 2)\n")
    assert training.uid == "lek-thai.2566.m03.2@prongsai"


def test_measures_of_khelang_nakhon_last_the_whole_fiscal_year() -> None:
    found = events(content(shipped(), "khelang-nakhon", 2566))
    assert len(found) == 6
    spans = {(one.DTSTART, one.DTEND) for one in found}
    assert spans == {(date(2022, 10, 1), date(2023, 10, 1))}


def test_stamp_is_the_day_of_the_data() -> None:
    stamps = {
        f"{one.DTSTAMP:%Y-%m-%d %H:%M %Z}" for one in events(content(sample(), "ban-rao", 2566))
    }
    assert stamps == {"2023-03-20 00:00 UTC"}


def test_nothing_but_the_data_decides_the_bytes() -> None:
    agency = shipped().agency("chiang-mai")
    (year,) = (one for one in agency.years if one.fiscal_year == 2566)
    first = calendar_file(agency, year, DAY)
    assert first == calendar_file(agency, year, DAY)
    assert first is not None
    later = calendar_file(agency, year, DAY + timedelta(days=1))
    assert later is not None
    assert later.replace(b"DTSTAMP:20231001", b"DTSTAMP:20230930") == first


def test_year_without_days_has_no_file() -> None:
    agency = sample().agency("ban-rao")
    (year,) = (one for one in agency.years if one.fiscal_year == 2566)
    undated = tuple(row for row in year.calendar.rows if row.id in {"a05", "a06"})
    emptied = replace(year, calendar=replace(year.calendar, rows=undated))
    assert len(undated) == 2
    assert calendar_file(agency, emptied, DAY) is None
