"""What the menu runs: commands as processes of their own, and files that are brought in."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.asking import agreed, asked, typed
from generator.cli.speech import LANGUAGE_OPTION, LANGUAGES, languages, say
from generator.cli.ways import MENU
from generator.findings import Wording
from generator.read.folders import is_file

if TYPE_CHECKING:
    from generator.officer.desk import Desk


def bring_in_result(desk: Desk) -> bool:
    """Bring in the scores from a report or a workbook; without either, make the workbook.

    Returns:
        Whether scores came in.
    """
    book, year = desk.result_workbook, str(desk.year - 1)
    more = ("--agency", desk.agency, "--year", year)
    if is_file(book):
        return bool(bring_in(book, Wording(f"ใช้ {book}", f"{book}"), more))
    make = Wording(f"ทำสมุดงาน Excel ปี {year} ไว้กรอก", f"an Excel workbook of {year} to fill in")
    came = bring_in(None, make, more)
    if came is None:
        run("workbook", desk.agency, year, "--out", str(book))
    return bool(came)


def bring_in(usual: Path | None, otherwise: Wording, more: Sequence[str] = ()) -> bool | None:
    """Ask for a file and bring it in.

    Args:
        usual: the file that Enter alone means; None where it means something else.
        otherwise: what Enter alone does.
        more: options where the file does not say itself whose it is.

    Returns:
        Whether it was brought in; None where Enter alone means something else.
    """
    answer = typed(
        Wording(
            "ลากไฟล์มาวางที่นี่ (รายงานจากระบบ ITAS เป็น PDF หรือสมุดงาน Excel)"
            f" หรือกด Enter เพื่อ{otherwise.th}",
            "Drop a file here (the national system's report as PDF, or a workbook)"
            f"; Enter: {otherwise.en}",
        )
    )
    if answer is None:
        return False
    path = _dropped(answer) if answer else usual
    if path is None:
        return None
    if not is_file(path):
        say(f"ไม่พบไฟล์ {path}", f"There is no file {path}")
        return False
    return run("import", str(path), *(more if path.suffix.lower() != ".xlsx" else ()))


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
