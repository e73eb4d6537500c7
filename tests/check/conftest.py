"""The shipped data with single figures changed, and what the check says then."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from generator.chain.work import DayOf
from generator.check import check
from generator.findings import Finding, Language
from generator.read import Reading, read_data
from generator.settings import AsOf
from tests.assess.figures import DATA

Edit = tuple[str, str, str]
Found = Callable[..., list[str]]


def numbers(data: Path) -> tuple[Finding, ...]:
    """Return the findings about numbers in a data folder that can be read without an error."""
    reading = read_data(data)
    assert [finding for finding in reading.findings if finding.rule.severity == "error"] == []
    found = check(reading.data, reading.editions.find, days_of(reading))
    return tuple(finding for finding in found if finding.rule.code.startswith("N"))


def days_of(reading: Reading) -> DayOf:
    """Return the as-of dates of a data folder; the last day of FY 2566 where it says none."""
    return AsOf(data=reading.data, given=None, otherwise=date(2023, 9, 30)).of_year


def lines(findings: tuple[Finding, ...]) -> list[str]:
    """Return the findings as lines: place, code and English message."""
    return [
        f"{finding.place}: {finding.rule.code} {finding.message(Language.EN)}"
        for finding in findings
    ]


@cache
def shipped_lines() -> tuple[str, ...]:
    """Return what is found in the data of the repository."""
    return tuple(lines(numbers(DATA)))


@pytest.fixture
def changed(tmp_path: Path) -> Found:
    """Return a function that changes shipped files and returns what is found then and not before.

    Each change is (file below ``data/``, text that stands there once, text instead). A finding that
    disappears is returned too, with a minus before it.
    """
    data = tmp_path / "data"

    def find(*edits: Edit) -> list[str]:
        shutil.copytree(DATA, data)
        for file, old, new in edits:
            path = data / file
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            assert not old or text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.replace(old, new) if old else new, encoding="utf-8")
        before, after = shipped_lines(), lines(numbers(data))
        gone = [f"- {line}" for line in before if line not in after]
        return [line for line in after if line not in before] + gone

    return find
