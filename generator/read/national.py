"""``national/<year>/``: what was announced for everyone."""

from __future__ import annotations

from generator.editions.reader import Editions
from generator.findings import Finding
from generator.model.national import AnnouncementFile, NationalRow, TypeRow
from generator.model.tree import NationalYear
from generator.read.codes import unknown_grade
from generator.read.folders import Folder
from generator.read.loading import Loader

FILES = ("announcement.yml", "agencies.csv", "type_summary.csv")
_INDICATORS = 10
_SCHEME = "nacc"


def read_national(
    loader: Loader, folder: Folder, fiscal_year: int, editions: Editions
) -> NationalYear:
    """Return the announcement of one year; its grades are those of the year's edition."""
    loader.unknown_files(folder, FILES)
    edition = editions.find(_SCHEME, fiscal_year)
    grades = edition.grade_codes if edition else ()
    groups = {f"ind{number}": ("indicators", str(number)) for number in range(1, _INDICATORS + 1)}
    groups |= {grade: ("grades", grade) for grade in grades}
    groups |= {f"{grade}_pct": ("grade_percents", grade) for grade in grades}
    year = NationalYear(
        fiscal_year=fiscal_year,
        announcement=loader.document(folder, "announcement.yml", AnnouncementFile),
        agencies=loader.table(folder, "agencies.csv", NationalRow, unique=("type", "no")),
        types=loader.table(folder, "type_summary.csv", TypeRow, unique=("type",), groups=groups),
    )
    loader.findings += _grades(year, editions)
    return year


def _grades(year: NationalYear, editions: Editions) -> list[Finding]:
    edition = editions.find(_SCHEME, year.fiscal_year)
    found = (
        unknown_grade(row.grade, edition, year.agencies.place(row, "grade"))
        for row in year.agencies.rows
    )
    return [finding for finding in found if finding is not None]
