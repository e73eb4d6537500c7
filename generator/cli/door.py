"""The door: a plain menu of the officer's steps, for a call without a command on a terminal.

Every choice runs one of the commands as a process of its own, so that whatever happens there the
menu is still there afterwards. Exit code 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.cli.asking import asked, number_in
from generator.cli.door_runs import BACK, bring_in, bring_in_result, make_workbook, run, write_paper
from generator.cli.site_name import name_the_site
from generator.cli.speech import say
from generator.findings import Wording

if TYPE_CHECKING:
    from generator.officer.desk import Desk, Step
    from generator.officer.tasks import Task
    from generator.read import Reading

_DATA: Final = Path("data")
_SITE: Final = Path("site")
_BANGKOK: Final = timedelta(hours=7)
_OUT: Final = BACK | {"ออก", "q", "exit"}
_OTHER: Final = frozenset({"ป", "c"})
_NEW: Final = "+"
_SITE_ITSELF: Final = frozenset({"ว", "w"})
_SITE_CHOICE: Final = "w."


def open_door() -> None:
    """Ask what to do, and do it, until the officer has had enough."""
    say(
        "โปร่งใส – เผยแพร่ผลการประเมิน ITA ของหน่วยงาน", "Prongsai – an agency's ITA results, published"
    )
    desk, last = _chosen_desk(), None
    while desk is not None:
        desk, last = _after_a_choice(desk, last)
    say("ออกจากโปรแกรมแล้ว ข้อมูลทั้งหมดยังอยู่ เปิดใหม่เมื่อใดก็ทำต่อได้", "Left. All is kept for the next time.")


def _after_a_choice(desk: Desk, last: Task | None) -> tuple[Desk | None, Task | None]:
    """Show the steps, do the one that is chosen, and return the desk and what was done on it."""
    from generator.officer.desk import next_step

    steps = desk.steps()
    coming = next_step(steps, last)
    _show(desk, steps, coming)
    answer = asked(
        Wording(
            f"พิมพ์หมายเลขแล้วกด Enter (กด Enter เฉย ๆ = ข้อ {steps.index(coming) + 1})",
            f"Type a number and press Enter (Enter alone: {steps.index(coming) + 1})",
        )
    )
    if answer is None or answer in _OUT:
        return None, None
    if answer in _OTHER:
        return _chosen_desk(), None
    number = number_in(answer) if answer else steps.index(coming) + 1
    if number is None or not 1 <= number <= len(steps):
        say(f"ไม่มีข้อ {answer}", f"There is no {answer}")
        return desk, last
    chosen = steps[number - 1]
    went_on = _do(desk, chosen) or chosen.is_done is not None  # then the files tell
    return desk, chosen.task if went_on else last


def _show(desk: Desk, steps: Sequence[Step], coming: Step) -> None:
    marks = {
        True: Wording("เสร็จแล้ว", "done"),
        False: Wording("ยังไม่ทำ", "to do"),
        None: Wording("–", "–"),
    }
    name = _name_of(desk)
    say("", "")
    say(f"{name} – ปีงบประมาณ พ.ศ. {desk.year}", f"{name} – fiscal year {desk.year}")
    for number, step in enumerate(steps, start=1):
        mark = Wording("ทำต่อไป", "next") if step is coming else marks[step.is_done]
        say(
            f"  {number:>2}. {step.title.th}  [{mark.th}]",
            f"  {number:>2}. {step.title.en}  [{mark.en}]",
        )
    say("   ป. เปลี่ยนหน่วยงานหรือปี", "   c. another agency or year")
    say("   0. ออก", "   0. leave")


def _do(desk: Desk, step: Step) -> bool:
    """Do a step, and return whether it was done."""
    from generator.officer.tasks import Task

    agency, year = desk.agency, str(desk.year)
    ways: Mapping[Task, Callable[[], bool]] = {
        Task.RESULT: lambda: bring_in_result(desk),
        Task.DRAFT: lambda: run("draft", agency, year),
        Task.FILL_IN: lambda: make_workbook(desk),
        Task.BRING_IN: lambda: _changes(desk.data, lambda: bring_in(desk)),
        Task.CHECK: lambda: run("check", "--agency", agency),
        Task.LOOK: lambda: run("serve", "--port", "0"),  # any that is free
        Task.MEMO: lambda: write_paper(desk.memo, "memo", agency, year),
        Task.REPORT: lambda: _report(desk),
        Task.BUILD: lambda: run("build"),
        Task.PUBLISH: lambda: run("publish"),
        Task.ANSWERS: lambda: run("answers", agency, year),
    }
    went_well = ways[step.task]()
    return went_well or step.task in {Task.CHECK, Task.LOOK}  # seen, whatever it was


def _changes(data: Path, task: Callable[[], bool]) -> bool:
    """Do a task, and return whether it wrote anything: a no at the end of it is none either."""
    from generator.build.hashes import hash_of_files

    before = hash_of_files(data)
    return task() and hash_of_files(data) != before


def _report(desk: Desk) -> bool:
    """Have the analysis written as a report and, where there is any, the progress."""
    arguments = ("report", desk.agency, str(desk.year))
    was_written = write_paper(desk.report, *arguments)
    if desk.has_progress and was_written:
        return write_paper(desk.progress_report, *arguments, "--progress")
    return was_written


def _chosen_desk() -> Desk | None:
    """Return the desk of the agency and year that are chosen; None when nobody chooses."""
    from generator.read import read_data

    if not _DATA.is_dir():
        say(
            f"ไม่พบโฟลเดอร์ข้อมูล {_DATA} เปิดโปรแกรมจากโฟลเดอร์ของโปร่งใส",
            f"There is no folder {_DATA} here; start in the folder of Prongsai",
        )
        return None
    reading = read_data(_DATA)
    agency = _chosen_agency(reading)
    if agency == _SITE_CHOICE:
        name_the_site(_DATA)
        return _chosen_desk()
    if agency == _NEW:
        is_begun = run("new")
        return _chosen_desk() if is_begun or reading.slugs else None
    return None if agency is None else _desk_of(reading, agency)


def _chosen_agency(reading: Reading) -> str | None:
    if not reading.slugs:
        say("ยังไม่มีหน่วยงาน เพิ่มหน่วยงานแรก", "There is no agency yet; begin one.")
        return _NEW
    names = {agency.slug: agency.name for agency in reading.data.agencies}
    say("", "")
    say("หน่วยงานใด", "Which agency?")
    for number, slug in enumerate(reading.slugs, start=1):
        name = names.get(slug, slug)
        say(f"  {number:>2}. {name}", f"  {number:>2}. {name}")
    say("   +. เพิ่มหน่วยงานใหม่", "   +. a new agency")
    say("   ว. ตั้งชื่อและที่อยู่ของเว็บไซต์", "   w. name and address of the website")
    say("   0. ออก", "   0. leave")
    while True:
        answer = asked(Wording("พิมพ์หมายเลขแล้วกด Enter", "Type a number and press Enter"))
        if answer is None or answer in _OUT:
            return None
        if answer in {_NEW, *_SITE_ITSELF}:
            return _NEW if answer == _NEW else _SITE_CHOICE
        chosen = number_in(answer)
        if chosen and 1 <= chosen <= len(reading.slugs):
            return reading.slugs[chosen - 1]
        say("พิมพ์หมายเลขที่อยู่หน้าชื่อหน่วยงาน", "Type the number before the name")


def _desk_of(reading: Reading, slug: str) -> Desk | None:
    """Return the desk of an agency, in the year that is chosen."""
    from generator.officer.desk import Desk
    from generator.read.folders import EARLIEST_YEAR, LATEST_YEAR
    from generator.thai.years import fiscal_year_of

    agency = reading.data.agency(slug)
    today = (datetime.now(UTC) + _BANGKOK).date()
    years = [year.fiscal_year for year in agency.years] if agency else []
    usual = max(years, default=fiscal_year_of(today))
    while True:
        answer = asked(
            Wording(
                f"ทำของปีงบประมาณใด (พ.ศ.) กด Enter = {usual}",
                f"Which fiscal year (B.E.)? Enter: {usual}",
            )
        )
        if answer is None or answer in _OUT:
            return None
        year = number_in(answer) if answer else usual
        if year and EARLIEST_YEAR <= year <= LATEST_YEAR:
            return Desk(data=_DATA, site=_SITE, here=Path(), agency=slug, year=year)
        say(f"ใส่ปี พ.ศ. สี่หลัก เช่น {usual}", f"Enter four digits of the Buddhist era, as {usual}")


def _name_of(desk: Desk) -> str:
    from generator.read import read_agency, read_shared

    return read_agency(read_shared(desk.data), desk.agency).name
