"""What lies in a folder, and what does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, Place, Value
from generator.rules import d
from generator.thai.text import nearest
from generator.thai.years import FISCAL_YEARS, is_fiscal_year, year_meant

EARLIEST_YEAR, LATEST_YEAR = FISCAL_YEARS
_DATA_ENDINGS = (".yml", ".yaml", ".csv")
_OTHER_ENDINGS = (".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".doc", ".rtf")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
RESERVED = frozenset(
    {"national", "assets", "editions", "about", "privacy", "accessibility", "search", "index"}
    # What an agency has below its home, which is the root of the website where it stands alone.
    | {"eit", "data", "documents"}
)


def fits_agency(name: str) -> bool:
    """Return whether an agency's folder may have a name, which becomes its address."""
    return _SLUG.fullmatch(name) is not None and name not in RESERVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder of the data.

    Attributes:
        file: its path as findings show it.
        names: what lies in it and is read, in order; hidden names and those that begin with
            ``_`` are left out.
    """

    path: Path
    file: str
    names: tuple[str, ...]

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def inner(self, name: str) -> Folder:
        """Return a folder in this one."""
        return open_folder(self.path / name, f"{self.file}/{name}")

    def folders(self) -> tuple[str, ...]:
        """Return the names of the folders in this one."""
        return tuple(name for name in self.names if is_folder(self.path / name))

    def unknown_files(self, known: Iterable[str]) -> list[Finding]:
        """Return a finding for each file that is taken for data and is none.

        That is every other YAML or CSV file, and one that another program has given its own
        ending: ``result.yml.txt`` from Notepad, ``indicators.xlsx`` from Excel.
        """
        known = tuple(known)
        findings = []
        for name in self.names:
            if name in known or is_folder(self.path / name):
                continue
            meant = _meant(name, known)
            if meant is None and not name.lower().endswith(_DATA_ENDINGS):
                continue
            values: dict[str, Value] = {"found": name, "expected": ", ".join(known)}
            if near := meant or nearest(name, known):
                values["nearest"] = near
            place = Place(f"{self.file}/{name}")
            findings.append(Finding(rule=d.UNKNOWN_FILE, place=place, values=values))
        return findings


def _meant(name: str, known: tuple[str, ...]) -> str | None:
    """Return the file of the data that was given another program's ending, or None."""
    stem, _, ending = name.lower().rpartition(".")
    if f".{ending}" not in _OTHER_ENDINGS:
        return None
    plain = stem.removesuffix(".yml").removesuffix(".csv")
    return next((one for one in known if one.rpartition(".")[0] == plain), None)


def open_folder(path: Path, file: str) -> Folder:
    """Return what lies in a folder; one that cannot be listed is empty."""
    try:
        names = sorted(entry.name for entry in path.iterdir())
    except OSError:
        names = []
    kept = tuple(name for name in names if not name.startswith((".", "_")))
    return Folder(path=path, file=file, names=kept)


def is_folder(path: Path) -> bool:
    """Return whether a folder is there; what may not be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Return whether a file is there; no file has a name the system does not allow."""
    try:
        return path.is_file()
    except OSError:
        return False


def agency_folders(data: Folder) -> tuple[tuple[str, ...], list[Finding]]:
    """Return the folders that may be agencies, and a finding for each unfit name."""
    kept, findings = [], []
    for name in data.folders():
        if name in ("national", "editions", "site.yml"):
            continue
        if fits_agency(name):
            kept.append(name)
            continue
        place = Place(f"{data.file}/{name}")
        findings.append(Finding(rule=d.BAD_AGENCY_FOLDER, place=place, values={"found": name}))
    return tuple(kept), findings


def year_folders(
    parent: Folder, *, others: Iterable[str] = ()
) -> tuple[tuple[int, ...], list[Finding]]:
    """Return the fiscal years that have a folder, and a finding for each unfit name.

    Args:
        parent: the folder of an agency, or ``national``.
        others: names of folders that are no years and are allowed.
    """
    years, findings = [], []
    for name in parent.folders():
        if name in others:
            continue
        if re.fullmatch("[0-9]{4}", name) and is_fiscal_year(int(name)):
            years.append(int(name))
            continue
        values: dict[str, Value] = {"found": name, "expected": f"{EARLIEST_YEAR}–{LATEST_YEAR}"}
        if meant := year_meant(name):
            values["nearest"] = meant
        place = Place(f"{parent.file}/{name}")
        findings.append(Finding(rule=d.BAD_YEAR_FOLDER, place=place, values=values))
    return tuple(years), findings
