"""One folder per mistake: ``broken/<CODE>/data`` holds it, ``expected.txt`` what the officer reads.

What cannot lie in a repository (a folder in place of a file, a dead link, a huge file) is made by
the lines of ``tree.txt``. ``pytest --update-golden`` writes ``expected.txt`` anew.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.chain import RULE_OF
from generator.checked import check_data
from generator.files.source import source_lines
from generator.findings import Finding, Language
from generator.messages import as_text
from generator.rules import RULES, c, l, report_d, report_n, workbook_d
from generator.settings import Settings

BROKEN = Path(__file__).parent / "broken"
TOLD_ELSEWHERE = {
    *(rule.code for rule in RULE_OF.values()),  # tests/chain/test_gaps.py
    c.NO_THAI_FONT.code,  # a machine lacks it, no data does
    # Found in what is imported: tests/report_import/, tests/workbook/
    *(rule.code for rule in (*report_d.RULES, *report_n.RULES, *workbook_d.RULES)),
    # tests/check/test_online.py
    *(rule.code for rule in (l.NO_ANSWER, l.NO_PAGE, l.LEADS_ELSEWHERE)),
}
CODES = [code for code in RULES if code not in TOLD_ELSEWHERE]

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


def findings_of(code: str, data: Path) -> tuple[Finding, ...]:
    """Return what is found; of the criteria only that mistake, since a small folder lacks much."""
    checked = check_data(Settings(data=data, site=data, build=data, project=data))
    return tuple(
        one for one in checked.findings if one.rule.code[0] != "C" or one.rule.code == code
    )


@every_code
def test_the_mistake_is_told_in_these_words(
    code: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    data = data_of(code, tmp_path)
    told = as_text(
        findings_of(code, data), tuple(Language), lambda file: source_lines(data.parent / file)
    )
    expected = BROKEN / code / "expected.txt"
    if request.config.getoption("--update-golden"):
        expected.write_text(told, encoding="utf-8", newline="\n")
    assert told == expected.read_bytes().decode("utf-8")


@every_code
def test_the_mistake_is_found_and_nothing_else(code: str, tmp_path: Path) -> None:
    assert {finding.rule.code for finding in findings_of(code, data_of(code, tmp_path))} == {code}


def test_every_folder_is_the_mistake_of_a_rule() -> None:
    assert sorted(path.name for path in BROKEN.iterdir()) == sorted(CODES)
