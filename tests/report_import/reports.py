"""The report of a real agency as a machine read it, and the shipped data it is held against."""

from functools import lru_cache
from pathlib import Path

from generator.model.result import Row
from generator.model.tree import Agency, Year
from generator.read import Reading, read_data
from generator.report_import.importing import Asked, Import, import_of
from generator.report_import.lines import text_lines

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
REPORT = Path(__file__).with_name("report.txt")
SLUG, YEAR = "lamphun", 2563


@lru_cache(maxsize=1)
def shipped() -> Reading:
    """Return the data the project ships, in which this very report was typed by hand."""
    return read_data(DATA)


@lru_cache(maxsize=1)
def report_text() -> str:
    """Return the report: announcement, result, questions, items, respondents."""
    return REPORT.read_text(encoding="utf-8")


def year_of(agency: Agency | None) -> Year:
    """Return what was typed by hand of the year of the report."""
    assert agency is not None
    year = agency.year(YEAR)
    assert year is not None
    return year


def lamphun() -> Asked:
    """Return a call that says whose report it is."""
    return Asked(agency=shipped().data.agency(SLUG), year=YEAR)


def read_text(text: str, asked: Asked | None = None) -> Import:
    """Return what a text says."""
    reading = shipped()
    lines = text_lines(text, "report.txt")
    return import_of(lines, "report.txt", reading.data, reading.editions, asked or Asked())


def by_key(rows: tuple[Row, ...], *columns: str) -> dict[tuple[object, ...], Row]:
    """Return rows by their key, without the line they stand on."""
    return {
        tuple(getattr(row, column) for column in columns): row.model_copy(update={"line": 0})
        for row in rows
    }


def changed(old: str, new: str) -> str:
    """Return the report with one text put in place of another that stands in it once."""
    text = report_text()
    assert text.count(old) == 1, (text.count(old), old)
    return text.replace(old, new)


def damaged_report() -> str:
    """Return the report with a slip in numbers of two mixed tables: five rows cannot be read."""
    return changed("น้อยกว่า 20 ปี\t12\t0\t16", "น้อยกว่า 20 ปี\t12\t0\t17")


def line_with(words: str) -> int:
    """Return the number of the one line that holds the words."""
    found = [at for at, line in enumerate(report_text().split("\n"), start=1) if words in line]
    assert len(found) == 1, (found, words)
    return found[0]


def codes_at(found: Import, words: str) -> list[str]:
    """Return the codes of what was found at the line that holds the words."""
    number = line_with(words)
    return [one.rule.code for one in found.findings if one.place.line == number]
