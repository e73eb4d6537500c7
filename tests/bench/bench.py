"""Measure whole processes, warm, and print tables: `make bench`.

Everything runs in copies of the inputs in scratch folders, so neither `build/` nor `site/` of this
folder is touched. Needs a system with `os.wait4` (Linux, macOS).
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.corpus import write_corpus
from tests.bench.edits import edits_told
from tests.bench.other_generators import Other, hugo, plain_mkdocs

ROOT = Path(__file__).resolve().parents[2]
INPUTS = ("content", "data", "overrides", "mkdocs.yml")

# Writes all pages of all agencies as Markdown, without MkDocs: the public commands have no such
# half of `build`, so its functions are called. The only place that knows their names.
WRITE_PAGES = """
from pathlib import Path
from generator.assess.national import absent_lines, national_assessments
from generator.checked import check_agencies
from generator.pages.entry import agency_entry
from generator.read import read_shared
from generator.settings import as_of, settings
from generator.site.docs import tidy_docs, write_docs
from generator.written import agency_site, page_context, written_agency, written_shared

here = settings(data=Path("data"), site=Path("site"))
shared = read_shared(here.data)
agencies = check_agencies(here, shared)
data = shared.data(tuple(one.read.agency for one in agencies.values()))
days = as_of(data, None)
national = national_assessments(data.national, shared.editions.find, absent_lines(data))
context = page_context(here, shared, days, national)
sites = {slug: agency_site(one, context, days) for slug, one in agencies.items()}
docs = here.build / "docs"
tidy_docs(docs, ())
for slug, site in sites.items():
    text = written_agency(here, agencies[slug], site, days)
    write_docs(text.pages, docs, site=slug)
text = written_shared([agency_entry(one) for one in sites.values()], context, shared, days)
write_docs(text.pages, docs, site="_portal")
"""

CHANGED = Path("data/agency-07/2565/indicators.csv")
"""The table that is changed where one is: a score of it goes up and down."""

ITS_PAGE = Path("site/agency-07/2565/results/index.html")

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
        prepare: done before each run, in the folder.
    """

    title: str
    arguments: tuple[str, ...]
    runs: int
    limit_s: float
    output: tuple[str, ...] = ()
    pattern: str = ""
    prepare: Callable[[Path], None] | None = None


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


def change_a_table(folder: Path) -> None:
    """Change one score of one agency."""
    table = folder / CHANGED
    text = table.read_text(encoding="utf-8-sig")
    lines = text.splitlines()
    code, score, *rest = lines[1].split(",")
    lines[1] = ",".join((code, "81.50" if score == "81.49" else "81.49", *rest))
    table.write_text("\n".join((*lines, "")), encoding="utf-8")


BUILD = ("-m", "generator", "build")
MANY = (
    Step(
        title="20 agencies from clean",
        arguments=BUILD,
        runs=5,
        limit_s=4.0,
        output=("build", "site"),
        pattern="site/**/*.html",
    ),
    Step(title="again, nothing changed", arguments=BUILD, runs=5, limit_s=1.0),
    Step(
        title="again, one table changed",
        arguments=BUILD,
        runs=5,
        limit_s=2.0,
        prepare=change_a_table,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One measured process: wall time in seconds, peak memory of its largest process in MB."""

    seconds: float
    peak_mb: float


def _environment() -> dict[str, str]:
    """Return the environment of a user, whose Python keeps the bytecode of what it imports."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return own | {"PYTHONPATH": str(ROOT)}


def measure(step: Step, folder: Path) -> Run:
    """Run a step once from empty output folders.

    Raises:
        SystemExit: the process failed; what it said is shown.
    """
    for name in step.output:
        shutil.rmtree(folder / name, ignore_errors=True)
    if step.prepare:
        step.prepare(folder)
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *step.arguments],
            cwd=folder,
            env=_environment(),
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


def compared(folder: Path, others: list[Other], pages: int, seconds: float) -> Iterator[str]:
    """Yield how long other generators take for the Markdown of a website, beside our own."""
    yield f"ours, data to website: {pages / seconds:.0f} pages a second"
    for other in others:
        took = other.seconds(folder)
        if took is None:
            yield f"{other.title}: not installed"
            continue
        yield (
            f"{other.title}: {took:.1f} s, {pages / took:.0f} pages a second,"
            f" {took / seconds:.1f} times our time"
        )


def copied_inputs(folder: Path) -> None:
    """Copy what the project builds its own website from."""
    for entry in INPUTS:
        if (ROOT / entry).is_dir():
            shutil.copytree(ROOT / entry, folder / entry)
        else:
            shutil.copy(ROOT / entry, folder)


def main() -> None:
    """Measure all steps and print the tables."""
    header = ("whole process, warm", "median", "limit", "", "range", "runs", "peak", "pages")
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print("peak: memory of the largest single process\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copied_inputs(folder)
        rows = [header, *(row(step, folder) for step in STEPS)]
        print(*lines(rows), "", sep="\n", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "many"
        write_corpus(folder)
        rows = [row(step, folder) for step in MANY]
        print(*lines([header, *rows]), "", sep="\n", flush=True)
        print(edits_told(folder, CHANGED, ITS_PAGE, _environment()), "", sep="\n", flush=True)
        pages, seconds = int(rows[0][-1]), float(rows[0][1].removesuffix(" s"))
        print(*compared(folder, [plain_mkdocs(), hugo()], pages, seconds), sep="\n", flush=True)


if __name__ == "__main__":
    main()
