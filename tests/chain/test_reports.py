"""Where a measure stands: of what was reported, against the as-of date."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from generator.chain.reports import (
    MeasureReport,
    State,
    measure_reports,
    planned_period,
    reported_beyond,
    told,
)
from generator.chain.work import Work
from generator.model.plan import Status
from generator.thai.dates import Precision
from tests.cli.process import write
from tests.pages.written_pages import written

AGENCY = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}
WHOLE_YEAR = "period: ต.ค. 65 - ก.ย. 66"
COLUMNS = "measure,step,date,status,percent,title,explanation"
TO_MAY = "period: ต.ค. 65 - พ.ค. 66"
DONE, RUNNING = "แล้วเสร็จ", "กำลังดำเนินการ"

WorkOf = Callable[..., Work]


@pytest.fixture
def work_of(tmp_path: Path) -> WorkOf:
    """Make the work of a year of one measure, ``m01``."""

    def make(measure: str, *rows: str, as_of: str = "2023-06-30") -> Work:
        measures = f"measures:\n  - {{id: m01, title: ประชุม, {measure}}}\n"
        reports = "\n".join([COLUMNS, *rows, ""])
        write(
            tmp_path,
            {**AGENCY, "tak/2566/measures.yml": measures, "tak/2566/progress.csv": reports},
        )
        work = written(tmp_path).context.works["tak", 2566]
        return replace(work, as_of=date.fromisoformat(as_of))

    return make


def only(work: Work) -> MeasureReport:
    (report,) = measure_reports(work)
    return report


def reported(day: str, status: str = RUNNING) -> str:
    return f"m01,,{day},{status},,,"


@pytest.mark.parametrize(
    ("measure", "rows", "as_of", "state"),
    [
        # The last day of the period is still inside it.
        (TO_MAY, [reported("2566-05-20")], "2023-05-31", None),
        (TO_MAY, [reported("2566-05-20")], "2023-06-01", State.LATE),
        (TO_MAY, [], "2023-05-31", State.NOT_REPORTED),
        (TO_MAY, [], "2023-06-01", State.LATE),
        ("period: 1 - 15 พ.ค. 66", [reported("2566-05-02")], "2023-05-15", None),
        ("period: 1 - 15 พ.ค. 66", [reported("2566-05-02")], "2023-05-16", State.LATE),
        ("period: ภายใน 15 พ.ค. 66", [reported("2566-05-02")], "2023-05-15", None),
        ("period: ภายใน 15 พ.ค. 66", [reported("2566-05-02")], "2023-05-16", State.LATE),
        # It ends before it is over, but is done or given up.
        (TO_MAY, [reported("2566-05-20", DONE)], "2023-09-30", None),
        (TO_MAY, [reported("2566-05-20", "ยกเลิก")], "2023-09-30", None),
        (TO_MAY, [reported("2566-05-20", "ยังไม่เริ่ม")], "2023-06-01", State.LATE),
        # The day before the period nothing is to be reported; on its first day it is.
        ("period: มิ.ย. 66 - ก.ย. 66", [], "2023-05-31", None),
        ("period: มิ.ย. 66 - ก.ย. 66", [], "2023-06-01", State.NOT_REPORTED),
        ("period: มิ.ย. 66 - ก.ย. 66", [reported("2566-05-31")], "2023-06-30", State.NOT_REPORTED),
        ("period: มิ.ย. 66 - ก.ย. 66", [reported("2566-06-01")], "2023-06-30", None),
        ("period: มิ.ย. 66 - ก.ย. 66", [reported("2566-05-31")], "2023-05-31", None),
        ("period: มิ.ย. 66 - ก.ย. 66", [reported("พ.ค. 2566")], "2023-06-30", State.NOT_REPORTED),
        ("period: มิ.ย. 66 - ก.ย. 66", [reported("")], "2023-06-30", None),
        # Ninety days without a new report are allowed.
        (WHOLE_YEAR, [reported("2566-04-01")], "2023-06-30", None),
        (WHOLE_YEAR, [reported("2566-04-01")], "2023-07-01", State.STALE),
        (WHOLE_YEAR, [reported("2566-04-01"), reported("2566-01-01")], "2023-07-01", State.STALE),
        # Of a month that is told alone nobody knows the day: the last one counts.
        (WHOLE_YEAR, [reported("มีนาคม 2566")], "2023-06-29", None),
        (WHOLE_YEAR, [reported("มีนาคม 2566")], "2023-06-30", State.STALE),
        # A report without a date may be the newest.
        (WHOLE_YEAR, [reported("2566-01-01"), reported("")], "2023-09-01", None),
        # Where no report tells a status, nothing is said of time.
        (TO_MAY, [reported("2565-11-01", "")], "2023-09-30", None),
        (TO_MAY, [reported("", "")], "2023-09-30", None),
        # Without a readable period nothing ends.
        ("period: ตลอดปี", [], "2023-12-31", State.NOT_REPORTED),
        ("period: ตลอดปี", [reported("2566-09-30")], "2023-12-29", None),
        ("note: ไม่มีกำหนด", [reported("2566-09-30")], "2023-12-30", State.STALE),
        # Dates beside a period that nobody can read, or in its place.
        ("period: ตลอดปี, end: 2566-05-31", [], "2023-06-01", State.LATE),
        ("start: 2566-06-01", [], "2023-05-31", None),
        ("start: 2566-06-01", [], "2023-06-01", State.NOT_REPORTED),
        ("start: มกราคม 2566, end: พ.ค. 2566", [], "2023-05-31", State.NOT_REPORTED),
        ("start: มกราคม 2566, end: พ.ค. 2566", [], "2023-06-01", State.LATE),
    ],
)  # fmt: skip
def test_time_makes_of_a_measure(
    work_of: WorkOf, measure: str, rows: list[str], as_of: str, state: State | None
) -> None:
    assert only(work_of(measure, *rows, as_of=as_of)).state is state


STEPS = "steps: [ร่าง, ประกาศ, เผยแพร่]"


@pytest.mark.parametrize(
    ("measure", "rows", "status"),
    [
        (WHOLE_YEAR, [], None),
        (WHOLE_YEAR, ["m01,,,,,,"], None),
        (WHOLE_YEAR, ["m01,,2566-01-01,ยังไม่เริ่ม,,,"], Status.NOT_STARTED),
        (WHOLE_YEAR, ["m01,,,กำลังดำเนินการ,,,", "m01,,,แล้วเสร็จ,,,"], Status.DONE),
        # The last row of the file, whatever the dates: a correction is a new row.
        (
            WHOLE_YEAR,
            ["m01,,2566-05-01,แล้วเสร็จ,,,", "m01,,2566-04-01,กำลังดำเนินการ,,,"],
            Status.RUNNING,
        ),
        (WHOLE_YEAR, ["m01,,,แล้วเสร็จ,,,", "m01,,2566-05-01,,50,,"], Status.DONE),
        # A step that is done leaves the measure under way until every step is.
        (STEPS, ["m01,1,,แล้วเสร็จ,,,"], Status.RUNNING),
        (STEPS, ["m01,1,,แล้วเสร็จ,,,", "m01,2,,แล้วเสร็จ,,,"], Status.RUNNING),
        (
            STEPS,
            ["m01,3,,แล้วเสร็จ,,,", "m01,1,,แล้วเสร็จ,,,", "m01,2,,แล้วเสร็จ,,,"],
            Status.DONE,
        ),
        (
            STEPS,
            [
                *("m01,1,,แล้วเสร็จ,,,", "m01,2,,แล้วเสร็จ,,,", "m01,2,,กำลังดำเนินการ,,,"),
                "m01,3,,แล้วเสร็จ,,,",
            ],
            Status.RUNNING,
        ),
        (STEPS, ["m01,1,,กำลังดำเนินการ,,,"], Status.RUNNING),
        (STEPS, ["m01,1,,ยกเลิก,,,"], Status.RUNNING),
        (STEPS, ["m01,1,,แล้วเสร็จ,,,", "m01,,,แล้วเสร็จ,,,"], Status.DONE),
        (STEPS, ["m01,1,,แล้วเสร็จ,,,", "m01,,,ยกเลิก,,,"], Status.CANCELLED),
        ("steps: [ประชุม]", ["m01,1,,แล้วเสร็จ,,,"], Status.DONE),
    ],
)
def test_measure_stands_where_its_last_row_with_a_status_says(
    work_of: WorkOf, measure: str, rows: list[str], status: Status | None
) -> None:
    assert only(work_of(measure, *rows)).status is status


@pytest.mark.parametrize(
    ("rows", "percent"),
    [
        ([], None),
        (["m01,,,,40,,"], 40),
        (["m01,,,,40,,", "m01,,,,,,"], 40),
        (["m01,,,,40,,", "m01,,,,35.5,,"], Decimal("35.5")),
        (["m01,,,,0,,"], 0),
        (["m01,,,,40,,", "m01,1,,,90,,"], 40),  # of a step, not of the measure
        (["m01,1,,,90,,"], None),
    ],
)
def test_percent_is_the_last_one_of_the_measure_as_a_whole(
    work_of: WorkOf, rows: list[str], percent: Decimal | int | None
) -> None:
    assert only(work_of(STEPS, *rows)).percent == percent


@pytest.mark.parametrize(
    ("days", "latest"),
    [
        (["2566-01-01", "2566-03-01", "2566-02-01"], 2),
        (["2566-01-01", "2566-01-01"], 2),  # of equal dates the last row
        (["2566-01-31", "มกราคม 2566"], 2),
        (["มกราคม 2566", "2566-01-30"], 1),
        (["2566-01-01", ""], 1),  # a date says more than none
        (["", ""], 2),
    ],
)
def test_latest_report_is_that_of_the_latest_date(
    work_of: WorkOf, days: list[str], latest: int
) -> None:
    found = only(work_of(WHOLE_YEAR, *map(reported, days))).latest
    assert found is not None
    assert found.number == latest


def test_measure_without_reports_has_no_latest_one(work_of: WorkOf) -> None:
    assert only(work_of(WHOLE_YEAR)).latest is None


@pytest.mark.parametrize(
    ("rows", "explanation"),
    [
        ([], None),
        (["m01,,,กำลังดำเนินการ,,,รองบประมาณ"], "รองบประมาณ"),
        (["m01,,,กำลังดำเนินการ,,,", "m01,,,,,,รองบประมาณ"], "รองบประมาณ"),
        (["m01,,,กำลังดำเนินการ,,,รองบประมาณ", "m01,,,,50,,"], "รองบประมาณ"),
        (["m01,,,,,,รองบประมาณ"], "รองบประมาณ"),
        # It was said of a status that holds no longer.
        (["m01,,,กำลังดำเนินการ,,,รองบประมาณ", "m01,,,แล้วเสร็จ,,,"], None),
        (["m01,,,,,,รองบประมาณ", "m01,,,แล้วเสร็จ,,,"], None),
    ],
)
def test_explanation_is_that_of_the_status(
    work_of: WorkOf, rows: list[str], explanation: str | None
) -> None:
    assert only(work_of(WHOLE_YEAR, *rows)).explanation == explanation


def test_rows_keep_their_number_and_those_of_no_measure_are_beyond_the_plan(
    work_of: WorkOf,
) -> None:
    work = work_of(WHOLE_YEAR, "m01,,,,,,", ",,,,,อบรม,", "m01,,,,,,", ",,,,,ประกาศ,")
    assert [one.number for one in only(work).entries] == [1, 3]
    assert [(one.number, one.row.title) for one in reported_beyond(work)] == [
        (2, "อบรม"),
        (4, "ประกาศ"),
    ]


@pytest.mark.parametrize(
    ("measure", "start", "end", "precision"),
    [
        ("period: ม.ค. 66", date(2023, 1, 1), date(2023, 1, 31), Precision.MONTH),
        ("period: ภายใน 31 ม.ค. 66", None, date(2023, 1, 31), Precision.DAY),
        ("start: ม.ค. 66, end: ก.พ. 66", date(2023, 1, 1), date(2023, 2, 28), Precision.MONTH),
        ("start: ม.ค. 66, end: 2566-02-03", date(2023, 1, 1), date(2023, 2, 3), Precision.DAY),
        ("start: 2566-01-05", date(2023, 1, 5), None, Precision.DAY),
        ("end: ก.พ. 66", None, date(2023, 2, 28), Precision.MONTH),
        # The dates were given because the words cannot be read.
        ("period: ไตรมาสสอง, start: 2566-01-05", date(2023, 1, 5), None, Precision.DAY),
    ],
)
def test_dates_give_the_period(
    work_of: WorkOf, measure: str, start: date | None, end: date | None, precision: Precision
) -> None:
    period = planned_period(only(work_of(measure)).measure)
    assert period is not None
    assert (period.start, period.end, period.precision) == (start, end, precision)


@pytest.mark.parametrize("measure", ["period: ตลอดปี", "note: ไม่มีกำหนด"])
def test_period_nobody_can_read_is_none(work_of: WorkOf, measure: str) -> None:
    assert planned_period(only(work_of(measure)).measure) is None


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (None, None),
        ("-ไม่มี-", "ไม่มี"),
        ("ไม่มี", "ไม่มี"),
        ("-", "ไม่มี"),
        ("– ไม่มี –", "ไม่มี"),
        ("ไม่มีงบประมาณ", "ไม่มีงบประมาณ"),
        ("- ขาดบุคลากร", "- ขาดบุคลากร"),
    ],
)
def test_none_is_said_in_one_word(typed: str | None, shown: str | None) -> None:
    assert told(typed) == shown
