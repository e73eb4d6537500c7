"""What the menu runs: commands as processes of their own, and files that are brought in."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.cli.asking import agreed, asked, typed
from generator.cli.speech import LANGUAGE_OPTION, LANGUAGES, languages, say
from generator.cli.ways import MENU
from generator.findings import Wording
from generator.read.folders import is_file

if TYPE_CHECKING:
    from generator.officer.desk import Desk

BACK: Final = frozenset({"0", "๐"})
_TABLES: Final = (".csv", ".tsv")
_ENTER: Final = Path()


def bring_in_result(desk: Desk) -> bool:
    """Bring in the scores from a report or a workbook; without either, make the workbook.

    Returns:
        Whether scores came in.
    """
    book, year = desk.result_workbook, desk.year - 1
    usual = book if is_file(book) else None
    make = Wording(f"ทำสมุดงาน Excel ปี {year} ไว้กรอก", f"a workbook of {year} to fill in")
    path = _asked_file(usual, _use(usual) if usual else make)
    if path == _ENTER:
        run("workbook", desk.agency, str(year), "--out", str(book))
    if path in {None, _ENTER}:
        return False
    return run("import", str(path), *_whose(path, desk.agency, year))


def bring_in(desk: Desk) -> bool:
    """Ask for a file of the year, the filled-in workbook for one, and bring it in.

    Returns:
        Whether it was brought in.
    """
    book = desk.workbook
    usual = book if is_file(book) else None
    path = _asked_file(usual, _use(usual) if usual else Wording("กลับไปที่รายการ", "back to the list"))
    if path in {None, _ENTER}:
        return False
    is_table = path.suffix.lower() in _TABLES  # a report says itself whose it is
    return run("import", str(path), *(_whose(path, desk.agency, desk.year) if is_table else ()))


def _use(book: Path) -> Wording:
    return Wording(f"ใช้ {book}", f"{book}")


def _whose(path: Path, agency: str, year: int) -> tuple[str, ...]:
    """Return the options that say whose a file is; a workbook does so itself."""
    if path.suffix.lower() == ".xlsx":
        return ()
    return ("--agency", agency, "--year", str(year))


def _asked_file(usual: Path | None, otherwise: Wording) -> Path | None:
    """Return the file that is dropped, asked again until it is there.

    Args:
        usual: the file that Enter alone means; None where it means something else.
        otherwise: what Enter alone does.

    Returns:
        None to go back; ``_ENTER`` where that means no file.
    """
    question = Wording(
        "ลากไฟล์มาวางที่นี่ (รายงานจากระบบ ITAS เป็น PDF, สมุดงาน Excel หรือตาราง CSV)"
        f" กด Enter เฉย ๆ เพื่อ{otherwise.th} หรือพิมพ์ 0 เพื่อกลับ",
        "Drop a file here (the national system's report as PDF, a workbook or a table as CSV);"
        f" Enter: {otherwise.en}; 0: back",
    )
    while True:
        answer = typed(question)
        if answer is None or answer in BACK:
            return None
        if not answer:
            return usual or _ENTER
        path = _dropped(answer)
        if is_file(path):
            return path
        if path.is_dir():
            say(f"{path} เป็นโฟลเดอร์ ใส่ทีละไฟล์", f"{path} is a folder; one file at a time")
        else:
            say(f"ไม่พบไฟล์ {path}", f"There is no file {path}")


def _dropped(answer: str) -> Path:
    r"""Return the file a terminal types when it is dropped: in quotes, or ``a\ b.pdf``."""
    plain = answer.removeprefix("& ").strip()
    if os.name != "nt":
        with suppress(ValueError):  # a quote that is not closed
            parts = shlex.split(plain)
            if len(parts) == 1:
                return Path(parts[0])
    return Path(plain.strip("\"' "))


def write_paper(path: Path, *arguments: str) -> bool:
    """Have a paper written; one that is there only after a yes.

    Args:
        path: where it is written.
        arguments: of the command that writes it.

    Returns:
        Whether it was written.
    """
    if not is_file(path):
        return run(*arguments)
    is_meant = agreed(
        Wording(f"มี {path} อยู่แล้ว เขียนทับหรือไม่", f"{path} is there already; write over it?")
    )
    return is_meant and run(*arguments, "--yes")


def make_workbook(desk: Desk) -> bool:
    """Have the workbook of the year made; one that is there gets another name after a yes.

    Returns:
        Whether it was made.
    """
    book = desk.workbook
    if is_file(book):
        numbers = (book.with_stem(f"{book.stem}-{number}") for number in count(1))
        other = next(one for one in numbers if not one.exists())
        if not agreed(
            Wording(
                f"มี {book} อยู่แล้ว เปลี่ยนชื่อเป็น {other} แล้วทำใหม่จากข้อมูลล่าสุดหรือไม่",
                f"{book} is there already; call it {other} and make a new one from the data?",
            )
        ):
            return False
        book.rename(other)
    return run("workbook", desk.agency, str(desk.year))


def run(*arguments: str) -> bool:
    """Run a command, wait until it is over and read, and return whether it went well.

    Args:
        arguments: the command, as it would be typed.
    """
    spoken = next(name for name, known in LANGUAGES.items() if known == tuple(languages()))
    call = (sys.executable, "-m", "generator", LANGUAGE_OPTION, spoken, *arguments)
    say("", "")
    sys.stdout.flush()
    with _deaf_to_interrupts():
        around = os.environ | {MENU: "1"}
        code = subprocess.run(call, check=False, env=around).returncode  # noqa: S603 - our own
    asked(Wording("กด Enter เพื่อกลับไปที่รายการ", "Press Enter for the list"))
    return code == 0


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Leave Ctrl-C to the command that runs: it ends a preview, not the menu.

    With a handler, not by ignoring it: what is ignored stays so in the command.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
