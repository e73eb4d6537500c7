"""What the project says of itself: every link leads somewhere, every command is told of."""

import re
from pathlib import Path

import pytest

from generator.cli.program import program

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))
PICTURES_KB = 300

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile("^#+ (.+)$", re.MULTILINE)
_NOT_IN_ANCHORS = re.compile(r"[^\w\- \u0e00-\u0e7f]")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_and_headings_that_are_there(document: Path) -> None:
    for link in _LINK.findall(document.read_text(encoding="utf-8")):
        if link.startswith(("https:", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = document.parent / name if name else document
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def anchors(document: Path) -> set[str]:
    """Return the anchors a Git host gives the headings of a document."""
    headings = _HEADING.findall(document.read_text(encoding="utf-8"))
    return {_NOT_IN_ANCHORS.sub("", one.lower()).replace(" ", "-") for one in headings}


def test_readme_tells_of_every_command() -> None:
    rows = re.findall(
        r"^\| `python -m generator (\w+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(rows) == sorted(program.commands)


def test_pictures_of_the_documents_are_all_shown_and_small() -> None:
    shown = {
        (one.parent / link).resolve()
        for one in DOCUMENTS
        for link in _LINK.findall(one.read_text(encoding="utf-8"))
    }
    pictures = set((ROOT / "docs").rglob("*.png"))
    assert pictures <= shown
    assert sum(one.stat().st_size for one in pictures) < PICTURES_KB * 1000
