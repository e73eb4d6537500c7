"""The menu of an officer, on a terminal as she sees it."""

import os
import pty
import select
import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.process import ROOT, Program, write

PATIENCE = 30.0  # seconds without a letter: a busy machine, or a menu that waits for ever


class Terminal:
    """A program on a terminal of its own.

    Args:
        folder: it is started in.
    """

    def __init__(self, folder: Path) -> None:
        self.pid, self.screen = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.environ |= {"PYTHONPATH": str(ROOT), "COLUMNS": "100"}
            os.execv(sys.executable, [sys.executable, "-m", "generator"])  # noqa: S606
        self.seen = ""

    def shows(self, text: str) -> str:
        """Return what appears until a text does; it is then no longer waited for."""
        while text not in self.seen:
            ready, _, _ = select.select([self.screen], [], [], PATIENCE)
            assert ready, f"{text} never came: {self.seen}"
            try:
                self.seen += os.read(self.screen, 65536).decode(errors="replace")
            except OSError:
                pytest.fail(f"{text} never came: {self.seen}")
        before, _, self.seen = self.seen.partition(text)
        return before + text

    def types(self, text: str) -> None:
        os.write(self.screen, f"{text}\n".encode())

    def ends(self) -> int:
        """Return the exit code."""
        _, status = os.waitpid(self.pid, 0)
        os.close(self.screen)
        return os.waitstatus_to_exitcode(status)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("data/lamphun", "data/khelang-nakhon"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "data" / "site.yml", tmp_path / "data")
    return tmp_path


def test_agency_year_and_step_are_chosen_by_numbers_of_either_kind(folder: Path) -> None:
    menu = Terminal(folder)
    choices = menu.shows("> ")
    assert "1. เทศบาลเมืองเขลางค์นคร" in choices
    assert "2. จังหวัดลำพูน" in choices

    menu.types("๒")
    assert "2564" in menu.shows("> ")
    menu.types("๒๕๖๔")
    steps = menu.shows("> ")
    assert "จังหวัดลำพูน – ปีงบประมาณ พ.ศ. 2564" in steps
    assert "1. ใส่ผลคะแนนปี 2563  [เสร็จแล้ว]" in steps

    menu.types("5")
    assert "ข้อสังเกต" in menu.shows("กด Enter เพื่อกลับไปที่รายการ")
    menu.shows("> ")
    menu.types("")
    assert "6. เปิดดูเว็บไซต์ในเครื่องนี้  [ทำต่อไป]" in menu.shows("> ")
    menu.types("0")
    menu.shows("ข้อมูลทั้งหมดยังอยู่")
    assert menu.ends() == 0


@pytest.mark.parametrize("typed", ["99", "abc", "-1", "²", "๙๙"])
def test_what_is_no_choice_is_told_and_asked_again(folder: Path, typed: str) -> None:
    menu = Terminal(folder)
    menu.shows("> ")
    menu.types("1")
    menu.shows("> ")
    menu.types("")
    menu.shows("> ")
    menu.types(typed)
    menu.shows("ไม่มีข้อ")
    menu.shows("> ")
    menu.types("0")
    assert menu.ends() == 0


def test_a_file_that_is_not_there_is_told(folder: Path) -> None:
    menu = Terminal(folder)
    for typed in ("1", "2566", "1", "/ไม่มี/ไฟล์นี้.pdf"):
        menu.shows("> ")
        menu.types(typed)
    menu.shows("ไม่พบไฟล์ /ไม่มี/ไฟล์นี้.pdf")
    menu.shows("> ")
    menu.types("0")
    menu.shows("> ")
    menu.types("0")
    assert menu.ends() == 0


def test_the_preview_is_stopped_by_ctrl_c_and_the_menu_is_still_there(folder: Path) -> None:
    for name in ("mkdocs.yml", "overrides", "content"):
        (folder / name).symlink_to(ROOT / name)
    menu = Terminal(folder)
    for typed in ("1", "2566", "6"):
        menu.shows("> ")
        menu.types(typed)
    menu.shows("หยุดด้วย Ctrl-C")
    os.write(menu.screen, b"\x03")
    menu.shows("กด Enter เพื่อกลับไปที่รายการ")
    menu.shows("> ")
    menu.types("")
    menu.shows("7. ทำบันทึกข้อความเสนอผู้บริหาร (Word)  [ทำต่อไป]")
    menu.shows("> ")
    menu.types("0")
    assert menu.ends() == 0


@pytest.mark.parametrize(
    "address", ["https://[abc", "ftp://a.go.th", "https://a b.go.th", "a.go.th"]
)
def test_what_is_no_address_is_asked_again(folder: Path, address: str) -> None:
    menu = Terminal(folder)
    for typed in ("ว", "ผลการประเมิน", address):
        menu.shows("> ")
        menu.types(typed)
    menu.shows("ที่อยู่ต้องขึ้นต้นด้วย https://")
    menu.shows("> ")
    menu.types("https://www.example.go.th/ita/")
    assert "ย้ายข้อมูลตัวอย่าง (เทศบาลเมืองเขลางค์นคร, จังหวัดลำพูน)" in menu.shows("> ")
    menu.types("ไม่")
    menu.shows("> ")
    menu.types("0")
    assert menu.ends() == 0


def test_the_end_of_input_leaves_quietly(folder: Path) -> None:
    menu = Terminal(folder)
    menu.shows("> ")
    os.write(menu.screen, b"\x04")
    menu.shows("ออกจากโปรแกรมแล้ว")
    assert menu.ends() == 0


def test_a_folder_without_data_says_where_to_start(tmp_path: Path) -> None:
    menu = Terminal(tmp_path)
    menu.shows("เปิดโปรแกรมจากโฟลเดอร์ของโปร่งใส")
    assert menu.ends() == 0


@pytest.fixture
def begun(tmp_path: Path) -> Program:
    """Return the program in a folder with an agency that has no scores yet."""
    program = Program(folder=tmp_path)
    write(tmp_path / "data", {"lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\n"})
    return program


def menu_after(folder: Path, *typed: str) -> tuple[Terminal, str]:
    """Return the menu of the first agency after choices, and what it showed since the last."""
    menu = Terminal(folder)
    shown = menu.shows("> ")
    for one in ("1", *typed):
        menu.types(one)
        shown = menu.shows("> ")
    return menu, shown


def leave(menu: Terminal) -> None:
    menu.types("0")
    assert menu.ends() == 0


def test_a_report_that_was_read_and_not_written_is_still_to_be_brought_in(begun: Program) -> None:
    report = str(ROOT / "tests/report_import/report.txt")
    menu, shown = menu_after(begun.folder, "2564", "1", report)
    assert "เขียนตามนี้หรือไม่" in shown
    menu.types("ไม่")
    menu.shows("กด Enter เพื่อกลับไปที่รายการ\r\n> ")
    menu.types("")
    assert "1. ใส่ผลคะแนนปี 2563  [ทำต่อไป]" in menu.shows("> ")
    leave(menu)


def test_a_workbook_that_was_read_and_not_written_is_still_to_be_brought_in(
    begun: Program,
) -> None:
    begun("workbook", "lamphun", "2564")
    menu, shown = menu_after(begun.folder, "2564", "3", "ไม่")
    assert "4. นำสมุดงานที่กรอกแล้วเข้า  [ทำต่อไป]" in shown
    menu.types("")
    menu.shows("> ")
    menu.types("")
    assert "ไม่มีอะไรเปลี่ยน" in menu.shows("> ")  # nothing was filled in
    menu.types("")
    assert "4. นำสมุดงานที่กรอกแล้วเข้า  [ทำต่อไป]" in menu.shows("> ")
    leave(menu)


def test_a_draft_without_scores_says_which_step_comes_before(begun: Program) -> None:
    menu, shown = menu_after(begun.folder, "2570", "2")
    assert "ยังไม่มีผลการประเมินของปีงบประมาณ พ.ศ. 2569" in shown
    assert "แก้ไข: ใส่คะแนนด้วยข้อ “ใส่ผลคะแนน”" in shown
    assert "วิธีใช้" not in shown
    assert "--help" not in shown
    menu.types("")
    assert "1. ใส่ผลคะแนนปี 2569  [ทำต่อไป]" in menu.shows("> ")
    leave(menu)


def test_the_workbook_of_the_scores_comes_back_by_the_step_it_was_made_by(begun: Program) -> None:
    menu, shown = menu_after(begun.folder, "2570", "1", "")
    assert "เขียน lamphun-2569-scores.xlsx แล้ว" in shown
    assert f"อยู่ในโฟลเดอร์ {begun.folder}" in shown
    assert "นำเข้าด้วยข้อ “ใส่ผลคะแนน”" in shown
    menu.types("")
    menu.shows("> ")
    leave(menu)
    assert "นำเข้าด้วยคำสั่ง" in begun("workbook", "lamphun", "2570").out


@pytest.mark.parametrize("step", ["1", "4"])
@pytest.mark.parametrize("back", ["0", "๐"])
def test_the_question_for_a_file_can_be_left(begun: Program, step: str, back: str) -> None:
    menu, shown = menu_after(begun.folder, "2564", step, "ใช่", str(begun.folder / "data"))
    assert "พิมพ์ 0 เพื่อกลับ" in shown
    assert "data เป็นโฟลเดอร์" in shown
    menu.types(back)
    assert "1. ใส่ผลคะแนนปี 2563  [ทำต่อไป]" in menu.shows("> ")
    leave(menu)


def test_a_step_that_has_no_workbook_yet_does_not_offer_it(begun: Program) -> None:
    menu, shown = menu_after(begun.folder, "2564", "4")
    assert "กด Enter เฉย ๆ เพื่อกลับไปที่รายการ" in shown
    menu.types("")
    assert "ไม่พบไฟล์" not in menu.shows("> ")
    leave(menu)


def test_a_table_belongs_to_the_agency_and_year_that_are_chosen(begun: Program) -> None:
    table = begun.folder / "calendar.csv"
    table.write_text("id,activity,period\na01,ประชุม,มีนาคม 2564\n", encoding="utf-8")
    menu, shown = menu_after(begun.folder, "2564", "4", str(table))
    assert "เขียนตามนี้หรือไม่" in shown
    menu.types("ใช่")
    menu.shows("> ")
    menu.types("")
    assert "5. ตรวจว่าขาดอะไร และแก้อย่างไร  [ทำต่อไป]" in menu.shows("> ")
    assert (begun.folder / "data/lamphun/2564/calendar.csv").is_file()
    leave(menu)


def test_questions_that_are_broken_off_say_that_nothing_was_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    menu = Terminal(tmp_path)
    menu.shows("ชื่อหน่วยงานตามประกาศ")
    menu.shows(": ")
    os.write(menu.screen, b"\x04")  # to click the same as Ctrl-C, which may come before it listens
    menu.shows("ยังไม่ได้เขียนไฟล์ใด")
    menu.shows("> ")
    menu.types("")
    assert menu.ends() == 0
    assert list((tmp_path / "data").iterdir()) == []
