"""The program as officers start it: a whole process, in a folder that is not the project's."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
COMMAND = (sys.executable, "-m", "generator")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What became of a process."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Runs the program in a folder.

    Attributes:
        folder: the current folder of the processes.
    """

    folder: Path

    @property
    def site(self) -> Path:
        return self.folder / "site"

    @property
    def files(self) -> dict[str, bytes]:
        """Every file of the website, and of the written pages below `build/`.

        What is kept there for the next build is not made to be compared.
        """
        below = contents(self.folder / "build")
        written = {name: text for name, text in below.items() if not name.startswith("kept/")}
        return {**contents(self.site), **{f"build/{name}": text for name, text in written.items()}}

    def __call__(self, *arguments: str, start: Sequence[str] = (), **variables: str) -> Ran:
        """Return what became of the program; a traceback is never right.

        Args:
            arguments: as typed behind ``python -m generator``.
            start: what is run in place of ``python -m generator``.
            variables: added to the environment.
        """
        process = self.start(*arguments, start=start, to=None, **variables)
        out, err = process.communicate()
        told = Ran(code=process.returncode, out=out.decode(), err=err.decode())
        assert "Traceback" not in told.out + told.err, told.err
        return told

    def start(
        self,
        *arguments: str,
        start: Sequence[str] = (),
        to: IO[bytes] | None = None,
        **variables: str,
    ) -> subprocess.Popen[bytes]:
        """Return the program while it runs; ``to`` is where its output goes."""
        return subprocess.Popen(  # noqa: S603 - our own program
            [*(start or COMMAND), *arguments],
            cwd=self.folder,
            env=environment(**variables),
            stdout=to or subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


def environment(**variables: str) -> dict[str, str]:
    """Return the environment of a process, without what could change its day or its output."""
    unset = {"SOURCE_DATE_EPOCH", "COLUMNS", "PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL", "LANG"}
    inherited = {name: value for name, value in os.environ.items() if name not in unset}
    return {**inherited, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **variables}


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def inodes(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what tells a file that was written again from one that was left alone."""
    found = {path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*")}
    return {name: (one.st_ino, one.st_mtime_ns) for name, one in found.items()}
