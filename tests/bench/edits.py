"""How long an edit takes from the file to the page, while the preview runs."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

_EDITS = 7
_LIMIT_S = 1.0
_LONGEST_S = 60
_BETWEEN_S = 1.0


def edits_told(folder: Path, table: Path, page: Path, environment: dict[str, str]) -> str:
    """Return in words how long edits took; arguments as for the seconds."""
    taken = sorted(_seconds(folder, table, page, environment))
    middle = median(taken)
    verdict = "within" if middle < _LIMIT_S else "OVER"
    return (
        f"serve, from an edit to its page: {middle:.2f} s, limit {_LIMIT_S:.0f} s, {verdict},"
        f" {taken[0]:.2f}-{taken[-1]:.2f} s of {len(taken)} edits"
    )


def _seconds(folder: Path, table: Path, page: Path, environment: dict[str, str]) -> list[float]:
    """Return how long each of some edits took.

    Args:
        folder: of a website that was built.
        table: whose first score is changed, below it.
        page: that shows the score, below it.
        environment: of the preview.

    Raises:
        TimeoutError: the page did not change.
    """
    taken = []
    with _previewed(folder, environment):
        for number in range(_EDITS + 1):
            score = f"{70 + number}.13"
            lines = (folder / table).read_text(encoding="utf-8-sig").split("\n")
            lines[1] = re.sub(r"^([^,]*),[^,]*", rf"\1,{score}", lines[1])
            (folder / table).write_text("\n".join(lines), encoding="utf-8")
            start = time.perf_counter()
            _wait(folder / page, score)
            taken.append(time.perf_counter() - start)
            time.sleep(_BETWEEN_S)
    return taken[1:]  # the first warms up


@contextmanager
def _previewed(folder: Path, environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "serve", "--port", "0"],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


def _wait(page: Path, score: str) -> None:
    end = time.monotonic() + _LONGEST_S
    while score not in page.read_text(encoding="utf-8"):
        if time.monotonic() > end:
            raise TimeoutError(f"{page} does not show {score}")
        time.sleep(0.01)
