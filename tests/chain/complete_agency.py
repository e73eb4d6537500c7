"""A small agency that has everything, and copies of it in which something is changed."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import generator.editions
from generator.chain.work import Work, all_works
from generator.checked import check_data
from generator.findings import Finding
from generator.read import read_data
from generator.settings import AsOf, Settings

COMPLETE = Path(__file__).parent / "complete"
EDITIONS = Path(generator.editions.__file__).parent


@dataclass(frozen=True, kw_only=True)
class Change:
    """A text of a file below the year of the work that is taken away or replaced.

    Attributes:
        old: as it stands there; None takes the whole file away.
    """

    file: str
    old: str | None = None
    new: str = ""


def complete(path: Path, *changes: Change, fiscal_year: int = 2566) -> Path:
    """Return a copy of the agency with those changes, its work in that fiscal year."""
    data = shutil.copytree(COMPLETE, path / "data")
    if fiscal_year != 2566:
        _move(data, fiscal_year - 2566)
    folder = data / "thung-thong" / str(fiscal_year)
    for change in changes:
        file = folder / change.file
        if change.old is None:
            file.unlink()
            continue
        text = file.read_text(encoding="utf-8")
        assert text.count(change.old) == 1, change.old
        file.write_text(text.replace(change.old, change.new), encoding="utf-8")
    return data


def _move(data: Path, years: int) -> None:
    """Move the agency in time, and bring the rules of the year before with it."""
    agency = data / "thung-thong"
    (data / "editions").mkdir()
    rules = (EDITIONS / "nacc-2565.yml").read_text(encoding="utf-8")
    rules = rules.replace("fiscal_year: 2565", "fiscal_year: 2562")
    (data / "editions" / "nacc-2562.yml").write_text(rules, encoding="utf-8")
    for year in (2565, 2566):
        (agency / str(year)).rename(agency / str(year + years))
    for file in data.rglob("*.*"):
        text = file.read_text(encoding="utf-8")
        if file.parent.name != "editions":
            moved = text.replace("2565", str(2565 + years)).replace("2566", str(2566 + years))
            file.write_text(moved, encoding="utf-8")


def findings(data: Path) -> tuple[Finding, ...]:
    return check_data(Settings(data=data, site=data, build=data, project=data)).findings


def work_of(data: Path, fiscal_year: int = 2566) -> Work:
    reading = read_data(data)
    days = AsOf(data=reading.data, given=None, otherwise=date(2023, 9, 30))
    works = all_works(reading.data, reading.editions.find, days.of_year, {})
    return works["thung-thong", fiscal_year]
