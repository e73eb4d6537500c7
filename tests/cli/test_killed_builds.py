"""A build that is killed: the last good website stays, and the next build finishes the work."""

import shutil
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.build.building import Built, build
from generator.settings import Settings
from tests.cli.conftest import AGENCIES
from tests.cli.process import ROOT, Program, contents, write
from tests.site.crawling import crawl

POINTS = 30
POINTS_WITHOUT_EXCHANGE = 8
PROJECT = ("mkdocs.yml", "overrides", "content")
BEFORE = {
    **AGENCIES,
    "nan/agency.yml": "name: จังหวัดน่าน\ntype: จังหวัด\n",
    "nan/2563/result.yml": "overall: 75.00\n",
}
CHANGED = {
    "tak/2563/result.yml": "overall: 81.00\n",
    "lamphun/2562/result.yml": "overall: 70.00\n",
    "phayao/agency.yml": "name: จังหวัดพะเยา\ntype: จังหวัด\n",
}
GONE = ("nan", "lamphun/2564")
BROKEN = {"tak/2563/result.yml": "overall: 101\n"}

# Kills itself at the n-th change of the drive: Python announces each before it is made. Where n is
# 0 it tells how many there are, and which is the first that has to do with the website.
KILLED = """
import atexit, os, signal, sys
import generator.site.exchange
from generator.cli import main

last, exchanges = int(sys.argv.pop(1)), sys.argv.pop(1) == "exchange"
if not exchanges:
    generator.site.exchange._in_system = None
count = first = 0

def counted(event, arguments):
    global count, first
    if event == "open":
        if not arguments[2] & (os.O_WRONLY | os.O_RDWR):
            return
    elif event not in ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate"):
        if not event.startswith("shutil."):
            return
    count += 1
    if not first and ".swap" in str(arguments[0]):
        first = count
    if count == last:
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(counted)
if not last:
    atexit.register(lambda: print(first, count, file=sys.stderr))
main()
"""

Entries = Mapping[str, Mapping[str, bytes]]


def killed_at(change: int, *, exchange: bool = True) -> tuple[str, ...]:
    how = "exchange" if exchange else "rename"
    # A cache of compiled modules that is or is not there would move the points.
    return (sys.executable, "-B", "-c", KILLED, str(change), how)


def entries(site: Path) -> dict[str, dict[str, bytes]]:
    """Return what stands at the root of a website, each with its files."""
    return {
        entry.name: contents(entry) if entry.is_dir() else {"": entry.read_bytes()}
        for entry in site.iterdir()
        if not entry.name.startswith(".")
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A good website whose data and project have changed since.

    Attributes:
        folder: to be copied, with the website, its work files and the changed data.
        before: what stands in the website.
        after: what stands there after a build that nobody disturbs.
        changes: the first change of the website, and the last change of all.
        files: every file of the website and of the written pages after it.
    """

    folder: Path
    before: Entries
    after: Entries
    changes: tuple[int, int]
    files: Mapping[str, bytes]

    def copy(self, folder: Path) -> Program:
        shutil.copytree(self.folder, folder)
        return Program(folder=folder)


def change_everything(folder: Path) -> None:
    """Change an agency, add and remove one, a page, a page at the root and a shared picture."""
    write(folder / "data", CHANGED)
    for name in GONE:
        shutil.rmtree(folder / "data" / name)
    (folder / "content" / "privacy.md").unlink()
    shutil.copyfile(ROOT / "content" / "accessibility.md", folder / "content" / "accessibility.md")
    images, shell = folder / "overrides/assets/images", folder / "overrides/main.html"
    (images / "icon.svg").rename(images / "sign.svg")
    text = shell.read_text(encoding="utf-8").replace("/images/icon.svg", "/images/sign.svg")
    shell.write_text(text, encoding="utf-8")


def build_again(folder: Path) -> Built:
    """Build in this process, which is there already."""
    run = Settings(
        data=folder / "data", site=folder / "site", build=folder / "build", project=folder
    )
    return build(run)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    good = Program(folder=tmp_path_factory.mktemp("good"))
    for name in PROJECT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, good.folder / name)
    (good.folder / "content" / "accessibility.md").unlink()
    write(good.folder / "data", BEFORE)
    assert good("build").code == 0
    change_everything(good.folder)
    before = entries(good.site)
    undisturbed = Program(folder=tmp_path_factory.mktemp("undisturbed") / "copy")
    shutil.copytree(good.folder, undisturbed.folder)
    ran = undisturbed("build", start=killed_at(0))
    assert ran.code == 0
    first, last = map(int, ran.err.split())
    assert 0 < first < last - POINTS
    return Case(
        folder=good.folder,
        before=before,
        after=entries(undisturbed.site),
        changes=(first, last),
        files=undisturbed.files,
    )


def test_everything_that_can_change_does(case: Case) -> None:
    before, after = case.before.keys(), case.after.keys()
    assert before - after == {"nan", "privacy"}
    assert after - before == {"phayao", "accessibility"}
    assert case.before["about"] != case.after["about"]
    assert case.before["assets"].keys() ^ case.after["assets"].keys() == {
        "images/icon.svg",
        "images/sign.svg",
    }
    pages = case.before["lamphun"].keys() ^ case.after["lamphun"].keys()
    assert {name.split("/")[0] for name in pages} == {"2562", "2564", "data"}


@pytest.mark.parametrize("point", range(POINTS))
def test_build_killed_at_any_point_leaves_every_part_whole(
    case: Case, tmp_path: Path, point: int
) -> None:
    program = case.copy(tmp_path / "copy")
    _, last = case.changes
    change = 1 + point * (last - 1) // (POINTS - 1)

    assert program("build", start=killed_at(change)).code == -signal.SIGKILL

    now = entries(program.site)
    for name in {*now, *case.before, *case.after} - {"assets"}:
        assert now.get(name) in (case.before.get(name), case.after.get(name)), name
    old, new = case.before["assets"], case.after["assets"]
    assert now["assets"] in (old, {**old, **new}, new)
    assert crawl(program.site) == ()

    assert build_again(program.folder).complete
    assert program.files == case.files


@pytest.mark.parametrize("point", range(POINTS_WITHOUT_EXCHANGE))
def test_where_places_cannot_be_exchanged_the_next_build_repairs(
    case: Case, tmp_path: Path, point: int
) -> None:
    program = case.copy(tmp_path / "copy")
    first, last = case.changes
    change = first + point * (last - first) // (POINTS_WITHOUT_EXCHANGE - 1)

    ran = program("build", start=killed_at(change, exchange=False))
    assert ran.code == -signal.SIGKILL

    # Also the last good pages of an agency that cannot be built now.
    write(program.folder / "data", BROKEN)
    assert build_again(program.folder).kept == ("tak",)
    now = entries(program.site)
    assert now.pop("tak") in (case.before["tak"], case.after["tak"])
    assert now.keys() | {"tak"} == case.after.keys()
    assert {name for name in now if now[name] != case.after[name]} <= {
        "assets",
        "index.html",
        "search",
    }
    assert now["assets"].items() >= case.after["assets"].items()
