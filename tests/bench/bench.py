"""Measure whole processes, warm, and print a table: `make bench`.

Everything runs in a copy of the inputs in a scratch folder, so neither `build/` nor `site/` of
this folder is touched. Needs a system with `os.wait4` (Linux, macOS).
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
INPUTS = ("content", "data", "overrides", "mkdocs.yml")

# Writes all pages of all agencies as Markdown, without MkDocs: the public commands have no such
# half of `build`, so its functions are called. The only place that knows their names.
WRITE_PAGES = """
from pathlib import Path
from generator.checked import check_data
from generator.settings import as_of, settings
from generator.site.docs import write_docs
from generator.written import written

here = settings(data=Path("data"), site=Path("site"))
checked = check_data(here)
made = written(here, checked, as_of(checked.reading.data, None))
write_docs(made.pages, here.build / "docs", known=(), files=made.files)
"""

# `ru_maxrss` is in kB on Linux and in bytes on macOS.
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A process to measure.

    Attributes:
        title: what it does.
        arguments: of Python.
        runs: measured runs, after one that warms up the files and the bytecode.
        limit_s: what it should stay under, in seconds.
        output: folder it writes, under the scratch folder; removed before each run.
        pattern: files in it that count as pages.
    """

    title: str
    arguments: tuple[str, ...]
    runs: int
    limit_s: float
    output: tuple[str, ...] = ()
    pattern: str = ""


STEPS = (
    Step(title="check", arguments=("-m", "generator", "check"), runs=7, limit_s=1.0),
    Step(
        title="write pages (Markdown)",
        arguments=("-c", WRITE_PAGES),
        runs=7,
        limit_s=1.0,
        output=("build", "site"),
        pattern="build/docs/**/*.md",
    ),
    Step(
        title="build (whole site)",
        arguments=("-m", "generator", "build"),
        runs=3,
        limit_s=6.0,
        output=("build", "site"),
        pattern="site/**/*.html",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One measured process: wall time in seconds, peak memory of its largest process in MB."""

    seconds: float
    peak_mb: float


def measure(step: Step, folder: Path) -> Run:
    """Run a step once from empty output folders.

    Raises:
        SystemExit: the process failed; what it said is shown.
    """
    for name in step.output:
        shutil.rmtree(folder / name, ignore_errors=True)
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *step.arguments],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        # wait4 tells the memory of this process and its workers, not of all we ever started.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.stderr.write(said.read().decode("utf-8", errors="replace"))
            sys.exit(f"{step.title}: exit code {process.returncode}")
    return Run(seconds=seconds, peak_mb=usage.ru_maxrss * MAXRSS_UNIT / 1e6)


def row(step: Step, folder: Path) -> tuple[str, ...]:
    """Measure a step and return its line of the table."""
    measure(step, folder)
    runs = [measure(step, folder) for _ in range(step.runs)]
    seconds = sorted(run.seconds for run in runs)
    middle = median(seconds)
    pages = len(list(folder.glob(step.pattern))) if step.pattern else None
    return (
        step.title,
        f"{middle:.2f} s",
        f"{step.limit_s:.0f} s",
        "within" if middle < step.limit_s else "OVER",
        f"{seconds[0]:.2f}-{seconds[-1]:.2f} s",
        str(step.runs),
        f"{max(run.peak_mb for run in runs):.0f} MB",
        "-" if pages is None else str(pages),
    )


def lines(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield the rows in columns, the first to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = [text.rjust(width) for text, width in zip(others, widths[1:], strict=True)]
        yield "  ".join([first.ljust(widths[0]), *cells])


def main() -> None:
    """Measure all steps and print the table."""
    header = ("whole process, warm", "median", "limit", "", "range", "runs", "peak", "pages")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for entry in INPUTS:
            if (ROOT / entry).is_dir():
                shutil.copytree(ROOT / entry, folder / entry)
            else:
                shutil.copy(ROOT / entry, folder)
        rows = [header, *(row(step, folder) for step in STEPS)]
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print("peak: memory of the largest single process")
    print(*lines(rows), sep="\n")


if __name__ == "__main__":
    main()
