"""Data that is too much, too little or too long for any page."""

from pathlib import Path

from tests.browser.test_extremes import agency, write, write_extremes, write_plan

MEASURES = 200


def write_many(data: Path) -> None:
    """Write the extremes that the tests hold the pages to, and a plan of 200 measures."""
    write_extremes(data)
    folder = data / f"plan-{MEASURES}"
    agency(folder, f"หน่วยงานที่มี {MEASURES} มาตรการ")
    write_plan(folder / "2566", MEASURES, 1)
    states = ("ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่เริ่มดำเนินการ", "ยกเลิก", "")
    rows = [
        f"m{number},2566-03-{number % 28 + 1:02},{states[number % len(states)]},"
        for number in range(1, MEASURES)
    ]
    write(folder / "2566" / "progress.csv", "\n".join(("measure,date,status,percent", *rows)))
