"""What the menu runs: commands as processes of their own, and files that are brought in."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.asking import asked, typed
from generator.cli.speech import LANGUAGE_OPTION, LANGUAGES, languages, say
from generator.findings import Wording

if TYPE_CHECKING:
    from generator.desk import Desk


def bring_in_result(desk: Desk) -> bool:
    """Bring in the scores from a report or a workbook; without either, make the workbook."""
    book, year = desk.result_workbook, str(desk.year - 1)
    more = ("--agency", desk.agency, "--year", year)
    if book.is_file():
        return bring_in(book, Wording(f"ใช้ {book}", f"{book}"), more)
    make = Wording(f"ทำสมุดงาน Excel ปี {year} ไว้กรอก", f"an Excel workbook of {year} to fill in")
    if not bring_in(None, make, more):
        run("workbook", desk.agency, year)
    return False  # the scores come in next


def bring_in(usual: Path | None, otherwise: Wording, more: Sequence[str] = ()) -> bool:
    """Ask for a file, bring it in, and return whether there was one.

    Args:
        usual: the file that Enter alone means; None where it means something else.
        otherwise: what Enter alone does.
        more: options where the file does not say itself whose it is.
    """
    answer = typed(
        Wording(
            "ลากไฟล์มาวางที่นี่ (รายงานจากระบบ ITAS เป็น PDF หรือสมุดงาน Excel)"
            f" หรือกด Enter เพื่อ{otherwise.th}",
            "Drop a file here (the national system's report as PDF, or a workbook)"
            f"; Enter: {otherwise.en}",
        )
    )
    path = Path(answer.removeprefix("& ").strip("\"' ")) if answer else usual
    if answer is None or path is None:
        return answer is None
    if not path.is_file():
        say(f"ไม่พบไฟล์ {path}", f"There is no file {path}")
        return True
    run("import", str(path), *(more if path.suffix.lower() != ".xlsx" else ()))
    return True


def run(*arguments: str, waits: bool = True) -> None:
    """Run a command, and wait until it is over and, where wanted, read.

    Args:
        arguments: the command, as it would be typed.
        waits: ask for Enter before the menu is shown again.
    """
    spoken = next(name for name, known in LANGUAGES.items() if known == tuple(languages()))
    call = (sys.executable, "-m", "generator", LANGUAGE_OPTION, spoken, *arguments)
    say("", "")
    sys.stdout.flush()
    with _deaf_to_interrupts():
        subprocess.run(call, check=False)  # noqa: S603 - our own commands
    if waits:
        asked(Wording("กด Enter เพื่อกลับไปที่รายการ", "Press Enter for the list"))


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Leave Ctrl-C to the command that runs: it ends a preview, not the menu."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
