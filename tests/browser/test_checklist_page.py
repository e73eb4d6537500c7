"""The checklist on paper: one sheet, however much of it is there."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
DATA = (
    ROOT / "data",  # a line more: it says of itself that it is a demonstration
    ROOT / "tests/pages/sample",  # lists that are whole, and years not confirmed
)
WITH_ERRORS = "ban-rao"
SHEET = re.compile(rb"/Type\s*/Page\b")


@pytest.mark.parametrize("data", DATA, ids=("shipped", "sample"))
def test_checklist_is_printed_on_one_sheet(
    browser: Browser,
    publish: Callable[[Path], Any],  # of conftest.py, no package
    tmp_path: Path,
    data: Path,
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(data, folder, ignore=shutil.ignore_patterns(WITH_ERRORS))
    website = publish(folder)
    context = browser.new_context(base_url=website.host)
    page = context.new_page()
    sheets = {}
    for path in website.pages:
        if path.endswith("/checklist/"):
            page.goto(path)
            sheets[path] = len(SHEET.findall(page.pdf(format="A4")))
    context.close()
    assert sheets
    assert set(sheets.values()) == {1}, sheets
