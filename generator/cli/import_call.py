"""How ``import`` was called, and how it is called again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.cli.ways import START, by
from generator.findings import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How the command was called.

    Attributes:
        path: the file.
        data: the data folder.
        agency: None where the call does not say.
        year: B.E.; likewise.
        table: name of a table of the year, where the file has another one.
        yes: write without asking.
        with_doubtful: rows of a report that failed a check, too.
    """

    path: Path
    data: Path
    agency: str | None
    year: int | None
    table: str | None
    yes: bool
    with_doubtful: bool = False

    @property
    def again(self) -> str:
        """The call that writes without asking."""
        given = {"--agency": self.agency, "--year": self.year, "--table": self.table}
        options = "".join(f" {name} {value}" for name, value in given.items() if value is not None)
        doubtful = " --with-doubtful" if self.with_doubtful else ""
        return f'{START} import "{self.path}"{options}{self._where}{doubtful} --yes'

    def by(self, command: str, task: str) -> Wording:
        """Return how the reader does what comes next with the same data, as ``ways.by`` does."""
        return by(f"{command}{self._where}", task)

    @property
    def _where(self) -> str:
        return "" if self.data == Path("data") else f' --data "{self.data}"'
