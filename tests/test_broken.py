"""One folder per mistake: ``broken/<CODE>/data`` holds it, ``expected.txt`` what the officer reads.

What cannot lie in a repository (a folder in place of a file, a dead link, a huge file) is made by
the lines of ``tree.txt``. ``pytest --update-golden`` writes ``expected.txt`` anew.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import check
from generator.check.editions import years_without_edition
from generator.files.source import source_lines
from generator.findings import Finding, Language, in_order
from generator.messages import as_text
from generator.read import read_data
from generator.rules import RULES

BROKEN = Path(__file__).parent / "broken"
CODES = [code for code in RULES if code[0] in "DNC"]

# A year without criteria is told beside the mistake; these two need such a year.
BESIDES = {"D046": {"C001"}, "N012": {"C001"}}

every_code = pytest.mark.parametrize("code", CODES)


def make_folder(path: Path, _: str) -> None:
    """``folder PATH``: an empty folder."""
    path.mkdir()


def make_link(path: Path, target: str) -> None:
    """``link PATH -> TARGET``: a link to a file that is not there."""
    path.symlink_to(target.removeprefix("-> "))


def make_size(path: Path, size: str) -> None:
    """``size PATH N MB``: a file of that size."""
    with path.open("wb") as file:
        file.truncate(int(size.removesuffix(" MB")) * 1024 * 1024)


MAKE: dict[str, Callable[[Path, str], None]] = {
    "folder": make_folder,
    "link": make_link,
    "size": make_size,
}


def data_of(code: str, path: Path) -> Path:
    """Return a copy of the data of that mistake, with what ``tree.txt`` says made in it."""
    data = shutil.copytree(BROKEN / code / "data", path / "data")
    recipe = BROKEN / code / "tree.txt"
    for line in recipe.read_text(encoding="utf-8").splitlines() if recipe.is_file() else ():
        what, name, *rest = line.split(" ", maxsplit=2)
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        MAKE[what](target, *rest or [""])
    return data


def findings_of(data: Path) -> tuple[Finding, ...]:
    reading = read_data(data)
    editions = reading.editions
    unknown = years_without_edition(reading.data, editions.find, editions.schemes)
    return in_order([*reading.findings, *check(reading.data, editions.find), *unknown])


@every_code
def test_the_mistake_is_told_in_these_words(
    code: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    data = data_of(code, tmp_path)
    told = as_text(
        findings_of(data), tuple(Language), lambda file: source_lines(data.parent / file)
    )
    expected = BROKEN / code / "expected.txt"
    if request.config.getoption("--update-golden"):
        expected.write_text(told, encoding="utf-8", newline="\n")
    assert told == expected.read_bytes().decode("utf-8")


@every_code
def test_the_mistake_is_found_and_nothing_else(code: str, tmp_path: Path) -> None:
    found = {finding.rule.code for finding in findings_of(data_of(code, tmp_path))}
    assert found == {code, *BESIDES.get(code, ())}


def test_every_folder_is_the_mistake_of_a_rule() -> None:
    assert sorted(path.name for path in BROKEN.iterdir()) == sorted(CODES)
