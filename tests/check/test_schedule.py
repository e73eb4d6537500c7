"""The table of activities against the printed matrix: what is a contradiction, and what is none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.schedule import schedule_findings
from generator.findings import Finding, Language
from generator.read import read_data
from generator.thai.months import SHORT_MONTHS
from tests.assess.figures import DATA

AGENCY = "name: จังหวัดลำพูน\ntype: จังหวัด\n"
HEADER = "id,no,activity,period,start,end,months,matrix_no,matrix_activity,note\n"


Told = tuple[int, str, str | None, str | None]
Found = Callable[..., list[Told]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """Return a function: (line, code, found, expected) of what is said of rows of a calendar."""

    def said(*rows: str) -> list[Told]:
        data = tmp_path / "data"
        (data / "lamphun" / "2566").mkdir(parents=True)
        (data / "lamphun" / "agency.yml").write_text(AGENCY, encoding="utf-8")
        table = HEADER + "".join(f"a{number:02},{row}\n" for number, row in enumerate(rows, 1))
        (data / "lamphun" / "2566" / "calendar.csv").write_text(table, encoding="utf-8")
        (agency,) = read_data(data).data.agencies
        return [
            (one.place.line, one.rule.code, one.found, one.expected)
            for one in schedule_findings(agency.years[0])
        ]

    return said


def months(period: str, ticked: str, *, start: str = "", end: str = "") -> str:
    return f"1,ประชุม,{period},{start},{end},{ticked},,,"


OTHER = "2,อบรม,,,,ม.ค.,,,"  # a calendar with a matrix


@pytest.mark.parametrize(
    ("row", "ticked", "meant"),
    [
        (months("ธันวาคม 2565", "ธ.ค.;ม.ค."), "ธ.ค., ม.ค.", "ธ.ค."),
        (months("ธันวาคม 2565", "ม.ค.;ก.พ."), "ม.ค., ก.พ.", "ธ.ค."),
        (months("กุมภาพันธ์ 2566", ""), "ไม่มีเดือนใด", "ก.พ."),
        (months("1 ม.ค. - 30 เม.ย. 2566", "ก.พ."), "ก.พ.", "ม.ค., ก.พ., มี.ค., เม.ย."),
        # The order of the fiscal year, whatever the order of the file.
        (months("ธ.ค. 65 - ก.พ. 66", "ก.พ.;ธ.ค."), "ธ.ค., ก.พ.", "ธ.ค., ม.ค., ก.พ."),
        (months("ภายใน 30 เม.ย. 2566", "เม.ย.;พ.ค."), "เม.ย., พ.ค.", "เม.ย."),
        (months("ภายใน 30 เม.ย. 2566", "มี.ค."), "มี.ค.", "เม.ย."),
        (months("", "ม.ค.;ก.พ.", start="1 ก.พ. 2566"), "ม.ค., ก.พ.", "ก.พ."),
        (months("ตลอดปี", "ม.ค.", start="2566-02", end="2566-02"), "ม.ค.", "ก.พ."),
        # The printed period, not the dates beside it.
        (months("มกราคม 2566", "ก.พ.", start="2566-02", end="2566-02"), "ก.พ.", "ม.ค."),
    ],
)
def test_months_that_are_not_those_of_the_period(
    found: Found, row: str, ticked: str, meant: str
) -> None:
    assert found(row, OTHER) == [(2, "N030", ticked, meant)]


@pytest.mark.parametrize(
    "row",
    [
        months("ธันวาคม 2565", "ธ.ค."),
        months("ธันวาคม 2565", "ธค"),
        months("ธ.ค. ๖๕ - ก.พ. ๖๖", "ม.ค.;ก.พ.;ธันวาคม"),
        months("8 - 9 มีนาคม 2566", "มี.ค."),
        months("ม.ค. 2565 - ธ.ค. 2567", ";".join(SHORT_MONTHS)),
        months("ภายใน 30 เม.ย. 2566", "เม.ย."),
        months("ภายใน 30 เม.ย. 2566", "ก.พ.;มี.ค.;เม.ย."),  # worked on until it is due
        months("", "เม.ย.;พ.ค.", start="1 เม.ย. 2566"),
        months("ตลอดปี", "ม.ค."),  # nothing to hold it against
        months("", ""),
        months("ธันวาคม 2565", "ธ.ค.;สิ้นปี"),  # found in reading
    ],
)
def test_months_that_can_be_those_of_the_period(found: Found, row: str) -> None:
    assert found(row, OTHER) == []


def test_nothing_is_said_of_months_where_no_matrix_was_entered(found: Found) -> None:
    assert found(months("ธันวาคม 2565", ""), months("มกราคม 2566", "")) == []


def numbers(no: str, matrix_no: str, activity: str = "ประชุม", matrix_activity: str = "") -> str:
    return f"{no},{activity},,,,,{matrix_no},{matrix_activity},"


def test_slip_that_moves_the_shiftof_many_rows_is_told_once(found: Found) -> None:
    rows = [numbers("4", ""), numbers("4", "5"), numbers("๕", "6"), numbers("6", "๗")]
    assert found(*rows, numbers("8", ""), numbers("9", "10")) == [
        (3, "N031", "5–๗", "4–6"),
        (7, "N031", "10", "9"),
    ]


def test_shiftthat_cannot_be_counted_are_told_one_by_one(found: Found) -> None:
    huge = "9" * 6000
    rows = [numbers("1.1", "1.2"), numbers("2ก", "2ข"), numbers("", "3"), numbers(huge, "4")]
    told = found(*rows)
    assert [one[:3] for one in told] == [
        (2, "N031", "1.2"), (3, "N031", "2ข"), (4, "N031", "3"), (5, "N031", "4"),
    ]  # fmt: skip


def test_same_number_in_other_digits_is_no_other_number(found: Found) -> None:
    assert found(numbers("4", "๔"), numbers("05", "5")) == []


def test_other_activity_is_found_and_its_spelling_is_none(found: Found) -> None:
    assert found(
        numbers("1", "", "ประกาศผล ปี 2565", "ประกาศผล ปี 2566"),
        numbers("2", "", "จัดทำแผนฯ บนเว็บไซต์ และเผยแพร่", "จัดทำแผนบนเว็บไซต์และเผยแพร่"),
        numbers("3", "", "ประกาศผล ปี ๒๕๖๕", "ประกาศผล ปี 2565"),
    ) == [(2, "N031", "“ประกาศผล ปี 2566”", "“ประกาศผล ปี 2565”")]


def test_long_activities_are_shown_where_they_differ(found: Found) -> None:
    same = "ขับเคลื่อนการประเมินคุณธรรมและความโปร่งใส " * 5
    ((_, _, matrix, table),) = found(numbers("1", "", f"{same}ปี 2565", f"{same}ปี 2566"))
    assert matrix is not None
    assert table is not None
    assert (matrix[-5:], table[-5:]) == ("2566”", "2565”")
    assert matrix.startswith("“…")


def test_matrix_of_chiang_mai_disagrees_in_twelve_rows_and_two_more_ways() -> None:
    """As the independent list of discrepancies has it: activity 8 is one of its spellings only."""
    (agency,) = [one for one in read_data(DATA).data.agencies if one.slug == "chiang-mai"]
    (year,) = [one for one in agency.years if one.fiscal_year == 2566]
    told: list[Finding] = list(schedule_findings(year))
    by_line = {row.line: row.matrix_no or row.no for row in year.calendar.rows}
    assert [by_line[one.place.line] for one in told if one.rule.code == "N030"] == [
        *("1", "2", "3", "4", "5", "6", "7", "9", "10", "11", "12", "14"),
    ]
    others = [one.message(Language.TH) for one in told if one.rule.code == "N031"]
    shift, activity = others
    assert shift.endswith("ตารางแผนพิมพ์เป็น 5–11 แต่ตารางกิจกรรมพิมพ์เป็น 4–10")
    assert activity.startswith("กิจกรรมที่ 16: ตารางแผนพิมพ์เป็น “ประกาศและเผยแพร่ผลการประเมิน")
    assert activity.endswith("ปีงบประมาณ พ.ศ. 2565”")
