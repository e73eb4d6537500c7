"""Same input, same bytes: nothing around a build finds its way into the pages."""

import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.thai.dates import long_date
from tests.cli.conftest import AGENCIES
from tests.cli.process import DATA, Program, contents, inodes, write

# Workers are worth their start from some hundred pages on; here they are taken for a few dozen.
WITH_WORKERS = """
from generator.site import engine
from generator.cli import main

engine.WORTH_WORKERS = 1
main()
"""
EPOCH = "1700000000"
DAY, LATER = date(2023, 11, 15), date(2023, 11, 17)  # EPOCH in Bangkok, and two days on
WITHOUT_DAYS = {
    "site.yml": "title: เว็บไซต์ทดสอบ\n",
    "lamphun/2563/result.yml": "overall: 87.96\n",
}


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    names = before.keys() | after.keys()
    return {name for name in names if before.get(name) != after.get(name)}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the website of the shipped data, built with nothing special around it."""
    program = Program(folder=tmp_path_factory.mktemp("plain"))
    shutil.copytree(DATA, program.folder / "data")
    variables = {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "0", "TZ": "Asia/Bangkok"}
    assert program("build", "--jobs", "1", **variables).code == 0
    return program.files


@pytest.mark.parametrize(
    "variables",
    [
        {"PYTHONHASHSEED": "1", "TZ": "America/Los_Angeles", "LC_ALL": "th_TH.UTF-8"},
        {"PYTHONHASHSEED": "random", "TZ": "Pacific/Kiritimati", "LC_ALL": ""},
        {"PYTHONHASHSEED": "random", "TZ": "UTC", "LC_ALL": "C", "LANG": "th_TH.TIS-620"},
    ],
    ids=["Los Angeles", "no locale", "C"],
)
def test_hash_seed_time_zone_locale_folder_and_workers_change_no_byte(
    plain: dict[str, bytes], tmp_path: Path, variables: dict[str, str]
) -> None:
    elsewhere = Program(folder=tmp_path / "ที่ อื่น" / "ลึก" / "กว่า")
    shutil.copytree(DATA, elsewhere.folder / "data")
    ran = elsewhere(
        "build",
        "--jobs",
        "3",
        start=(sys.executable, "-c", WITH_WORKERS),
        SOURCE_DATE_EPOCH=EPOCH,
        **variables,
    )
    assert ran.code == 0
    assert elsewhere.files == plain


def test_website_of_before_changes_no_byte(plain: dict[str, bytes], shipped: Program) -> None:
    shutil.rmtree(shipped.folder / "data" / "chiang-rai")
    write(shipped.folder / "data", AGENCIES)
    assert shipped("build").code == 0
    shutil.rmtree(shipped.folder / "data")
    shutil.copytree(DATA, shipped.folder / "data")
    assert shipped("build", SOURCE_DATE_EPOCH=EPOCH).code == 0
    assert shipped.files == plain


def test_day_of_the_build_changes_nothing_where_the_data_say_the_day(
    plain: dict[str, bytes], shipped: Program
) -> None:
    assert shipped("build", SOURCE_DATE_EPOCH="0").code == 0
    assert shipped.files == plain


def test_day_of_the_build_is_all_that_another_day_changes(program: Program) -> None:
    write(program.folder / "data", WITHOUT_DAYS)
    assert program("build", SOURCE_DATE_EPOCH=EPOCH).code == 0
    one = program.files
    assert program("build", SOURCE_DATE_EPOCH=str(int(EPOCH) + 2 * 86_400)).code == 0
    other = program.files

    assert {"index.html", "lamphun/index.html", "lamphun/2563/index.html"} <= changed(one, other)
    assert one.keys() == other.keys()
    assert {name: _later(text) for name, text in one.items()} == other


def _later(text: bytes) -> bytes:
    """Return a file of `DAY` as it is on `LATER`: in words, in ISO, and as calendars write it."""
    for written in (long_date, date.isoformat, _in_calendars):
        text = text.replace(written(DAY).encode(), written(LATER).encode())
    return text


def _in_calendars(day: date) -> str:
    return f"{day:%Y%m%d}T"


def test_only_pages_whose_text_changed_are_written(program: Program) -> None:
    docs = program.folder / "build" / "docs"
    assert program("build").code == 0
    before, written = contents(docs), inodes(docs)
    write(program.folder / "data", {"tak/2563/result.yml": "overall: 81.00\n"})
    assert program("build").code == 0
    after, again = contents(docs), inodes(docs)

    assert {name for name in after if again[name] != written[name]} == changed(before, after)
    assert "tak/index.md" in changed(before, after)
    assert not [name for name in changed(before, after) if name.startswith("lamphun/")]


def test_files_that_are_not_produced_any_more_are_gone_everywhere(program: Program) -> None:
    data = program.folder / "data"
    write(data, {"lamphun/2563/disclosures.csv": "code,score\nO1,100\nO2,0\n"})
    write(data, {"lamphun/2562/result.yml": "overall: 70.00\n"})
    assert program("build").code == 0
    assert (program.site / "lamphun/2563/disclosures/index.html").is_file()
    write(program.folder, {"build/docs/lamphun/2563/left/behind/old.csv": "x\n"})
    (data / "lamphun/2563/disclosures.csv").unlink()
    shutil.rmtree(data / "lamphun/2562")
    shutil.rmtree(data / "tak")
    assert program("build").code == 0

    anew = Program(folder=program.folder.parent / "anew")
    shutil.copytree(data, anew.folder / "data")
    assert anew("build").code == 0
    for folder in ("build", "site"):
        assert tree(program.folder / folder) == tree(anew.folder / folder)
    assert not (program.site / "lamphun/2563/disclosures").exists()


def tree(folder: Path) -> set[str]:
    """Return everything below a folder, folders that are empty too."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_agency_that_moves_to_the_root_leaves_no_folder_behind(program: Program) -> None:
    assert program("build").code == 0
    write(program.folder / "data", {"site.yml": "title: x\nsingle: lamphun\nas_of: 2566-03-31\n"})
    assert program("build").code == 0
    assert not (program.site / "lamphun").exists()
    assert not (program.folder / "build/docs/_portal").exists()
    write(program.folder / "data", {"site.yml": AGENCIES["site.yml"]})
    assert program("build").code == 0
    assert not (program.site / "2563").exists()
    assert (program.site / "lamphun/2563/index.html").is_file()
