"""The preview as an officer has it: the program in a process, its pages in a browser."""

import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from tests.cli.process import ROOT, Program, write

AGENCIES = {
    "site.yml": "title: เว็บไซต์ทดสอบ\nas_of: 2566-03-31\n",
    "lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\nprovince: ลำพูน\n",
    "lamphun/2563/result.yml": "overall: 87.96\n",
    "lamphun/2563/indicators.csv": "indicator,score\n7,83.13\n9,84.33\n",
    "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
    "tak/2563/result.yml": "overall: 80.00\n",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A preview that answers.

    Attributes:
        address: with a slash at the end.
        told: the lines it has printed so far.
    """

    process: subprocess.Popen[bytes]
    address: str
    told: list[str] = field(default_factory=list)

    @property
    def port(self) -> str:
        return self.address.rstrip("/").rpartition(":")[2]

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait()


Serve = Callable[..., Running]


@pytest.fixture
def project(tmp_path: Path) -> Program:
    """Return the program in a whole project of its own, whose every file may be changed."""
    folder = tmp_path / "งาน ITA"
    write(folder / "data", AGENCIES)
    without = shutil.ignore_patterns("__pycache__")
    for name in ("generator", "overrides", "content"):
        shutil.copytree(ROOT / name, folder / name, ignore=without)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return Program(folder=folder)


@pytest.fixture
def serve(project: Program) -> Iterator[Serve]:
    """Return a function that starts the preview with some options and waits until it answers."""
    with ExitStack() as stack:

        def started(*options: str, port: str = "0") -> Running:
            return stack.enter_context(_running(project, *options, "--port", port))

        yield started


@contextmanager
def _running(project: Program, *options: str) -> Iterator[Running]:
    process = project.start("serve", "--lang", "en", *options, PYTHONPATH=str(project.folder))
    told: list[str] = []
    with process:  # closes its pipes
        try:
            yield Running(process=process, address=_address(process, told), told=told)
        finally:
            process.kill()
            assert process.stderr is not None
            complaints = process.stderr.read().decode()
    assert "Traceback" not in complaints, complaints


def _address(process: subprocess.Popen[bytes], told: list[str]) -> str:
    """Return the address that is printed, and go on reading what is told in a thread."""
    assert process.stdout is not None
    for line in process.stdout:
        told.append(line.decode())
        if line.startswith(b"See http://"):
            threading.Thread(target=_read, args=(process.stdout, told), daemon=True).start()
            return line.decode().split()[1]
    pytest.fail(f"it did not start: {told}")


def _read(output: IO[bytes], told: list[str]) -> None:
    with suppress(ValueError):  # closed meanwhile
        told.extend(line.decode() for line in output)
