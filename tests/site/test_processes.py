"""Processes that wait for work, as copies of this one and as Pythons of their own."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.site import processes
from generator.site.engine import run_jobs
from generator.site.processes import Crew

ROOT = Path(__file__).parents[2]
WAYS = ("started", "copied") if sys.platform == "linux" else ("started",)
BOTH_WAYS = pytest.mark.parametrize("way", WAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    name: str
    process: int


class Counting:
    def do(self, job: Count) -> Counted:
        if job.name == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        return Counted(name=job.name, process=os.getpid())

    def lost(self, job: Count, problem: str) -> Counted:
        assert "-9" in problem
        return Counted(name=job.name, process=0)


@BOTH_WAYS
def test_jobs_are_done_by_the_processes_that_wait(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_CAN_COPY", way == "copied")
    jobs = [Count(name=str(number)) for number in range(5)]

    with Crew(2, "tests.site.test_processes") as crew:
        waiting = {one.process.pid for one in crew._waiting}  # noqa: SLF001 - who they are
        answers = run_jobs(jobs, Counting(), workers=2, crew=crew)

    assert [one.name for one in answers] == [one.name for one in jobs]
    assert {one.process for one in answers} <= waiting


@BOTH_WAYS
def test_job_over_which_a_process_dies_is_lost_and_no_other(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_CAN_COPY", way == "copied")
    jobs = [Count(name=name) for name in ("first", "deadly", "third", "fourth")]

    with Crew(2, "tests.site.test_processes") as crew:
        answers = run_jobs(jobs, Counting(), workers=2, crew=crew)

    assert [one.name for one in answers if one.process == 0] == ["deadly"]


ENDLESS = """
import sys, time
from generator.site import processes
processes._CAN_COPY = sys.argv[1] == "copied"
if __name__ == "__main__":
    crew = processes.Crew(2, "generator.rubbish")
    print(*(one.process.pid for one in crew._waiting), flush=True)
    time.sleep(60)
"""


@BOTH_WAYS
def test_processes_end_when_the_one_that_has_the_jobs_is_killed(way: str, tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(ENDLESS, encoding="utf-8")
    program = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, str(script), way],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert program.stdout
    waiting = [int(number) for number in program.stdout.readline().split()]
    program.kill()
    program.wait()
    program.stdout.close()

    assert len(waiting) == 2
    assert _have_ended(waiting)


def _have_ended(numbers: list[int]) -> bool:
    """Return whether all of these processes end, and soon."""
    for _ in range(200):
        if not any(_is_running(number) for number in numbers):
            return True
        time.sleep(0.05)
    return False


def _is_running(number: int) -> bool:
    state = Path(f"/proc/{number}/stat")
    return state.exists() and state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
