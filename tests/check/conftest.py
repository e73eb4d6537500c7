"""The shipped data with single figures changed, and what the check says then."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator.checked import check_data
from generator.findings import Finding, Language
from generator.settings import Settings
from tests.assess.figures import DATA

Edit = tuple[str, str, str]
Found = Callable[..., list[str]]


def numbers(data: Path) -> tuple[Finding, ...]:
    """Return the findings about numbers in a data folder that can be read without an error."""
    checked = check_data(Settings(data=data, site=data, build=data, project=data))
    assert checked.errors == ()
    return tuple(one for one in checked.findings if one.rule.code.startswith("N"))


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
