"""Putting finished runs into place: whole or not at all, whatever happens on the way."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.failure import OutputError, output_error
from generator.site.assemble import agencies_in, assemble
from generator.site.jobs import PORTAL
from tests.site.finished import finished, put_together
from tests.site.small_site import ASSETS, ROOT, SmallSite, contents

KILLED = 9
# Stops the process at the n-th change of the drive: Python announces each before it is made.
STOPPED_PROGRAM = f"""
import os, sys
from pathlib import Path
import generator.site.exchange
from tests.site.finished import put_together

left = int(sys.argv[2])

def stop(event, arguments):
    global left
    if event in ("os.mkdir", "os.rename", "os.remove", "os.rmdir"):
        left -= 1
        if left == 0:
            os._exit({KILLED})

if sys.argv[3] == "rename":
    generator.site.exchange._in_system = None
sys.addaudithook(stop)
put_together(Path(sys.argv[1]))
"""


def pages(site: Path) -> dict[str, str]:
    """Return the pages of a website, without assets and the notice."""
    return {path: text.decode() for path, text in contents(site).items() if path.endswith(".html")}


@contextmanager
def renames_heard(names: list[str]) -> Iterator[None]:
    """Note what is put into or taken out of place; a hook stays for the life of the process."""
    hears = [True]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if hears and event == "os.rename":
            target = Path(str(arguments[1]))
            if target.parent.name in {"site", "gone"}:
                names.append(target.name)

    sys.addaudithook(hear)
    try:
        yield
    finally:
        hears.clear()


def test_failed_agency_keeps_its_last_good_folder(small_site: SmallSite) -> None:
    small_site.build()
    before = contents(small_site.site)
    small_site.text("lamphun", "broken.md", "[ไม่มี](missing.md)\n")
    small_site.page(PORTAL, "index.md", "# ใหม่\n", title="ใหม่")

    small_site.build()

    after = contents(small_site.site)
    changed = {path for path in before if after[path] != before[path]}
    assert changed == {"index.html"}
    assert set(after) == set(before)


def test_agency_is_removed_only_when_told(tmp_path: Path) -> None:
    put_together(tmp_path)
    portal = finished(tmp_path, PORTAL, index="newer")

    assemble([portal], tmp_path / "site", assets=ASSETS)
    assert "lamphun/index.html" in pages(tmp_path / "site")

    assert agencies_in(tmp_path / "site") == {"chiang-rai", "lamphun"}
    assemble([], tmp_path / "site", assets=ASSETS, gone={"lamphun", "never-was"})
    assert agencies_in(tmp_path / "site") == {"chiang-rai"}
    assert set(pages(tmp_path / "site")) == {
        "index.html",
        "chiang-rai/index.html",
        "chiang-rai/y2566/index.html",
    }


def test_pages_the_site_at_the_root_no_longer_has_are_removed(tmp_path: Path) -> None:
    put_together(tmp_path)
    alone = finished(tmp_path, "lamphun", single=True, index="alone", y2563_index="alone")

    assemble([alone], tmp_path / "site", assets=ASSETS, gone={"lamphun", "chiang-rai"})

    assert pages(tmp_path / "site") == {"index.html": "alone", "y2563/index.html": "alone"}


def test_page_may_become_a_folder_and_a_folder_a_page(tmp_path: Path) -> None:
    assemble([finished(tmp_path, PORTAL, a="1", b_c="1")], tmp_path / "site", assets=ASSETS)
    portal = finished(tmp_path, PORTAL, b="2")
    (portal.output / "a.html").mkdir()
    (portal.output / "a.html" / "index.html").write_text("2", encoding="utf-8")

    assemble([portal], tmp_path / "site", assets=ASSETS)

    assert pages(tmp_path / "site") == {"a.html/index.html": "2", "b.html": "2"}


def test_assets_stand_once_and_follow_the_project(tmp_path: Path) -> None:
    assets = tmp_path / "overrides"
    assets.mkdir()
    (assets / "old.css").write_text("a{}", encoding="utf-8")
    assemble([], tmp_path / "site", assets=assets)
    (assets / "old.css").rename(assets / "new.css")

    assemble([], tmp_path / "site", assets=assets)

    assert [path.name for path in (tmp_path / "site" / "assets").iterdir()] == ["new.css"]


def test_folder_with_other_peoples_files_is_left_alone(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "thesis.docx").write_text("mine", encoding="utf-8")

    with pytest.raises(OutputError, match=r"thesis|site") as caught:
        put_together(tmp_path)

    assert contents(site) == {"thesis.docx": b"mine"}
    assert "แก้ไข: " in caught.value.thai
    assert "Fix: " in caught.value.english


def test_website_below_a_file_is_an_output_error(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("in the way", encoding="utf-8")

    with pytest.raises(OutputError, match="is in the way"):
        put_together(tmp_path)


def test_failure_half_way_leaves_the_last_good_site(tmp_path: Path) -> None:
    put_together(tmp_path, "old")
    before = contents(tmp_path / "site")
    lost = finished(tmp_path, "lamphun", index="new")
    shutil.rmtree(lost.output)

    with pytest.raises(OutputError):
        assemble([lost], tmp_path / "site", assets=ASSETS)

    assert contents(tmp_path / "site") == before


@pytest.mark.parametrize("way", ["exchange", "rename"])
def test_run_killed_at_any_moment_loses_nothing(tmp_path: Path, way: str) -> None:
    moments = 0
    put_together(tmp_path / "good", "old")
    while True:
        folder = shutil.copytree(tmp_path / "good", tmp_path / str(moments))
        run = subprocess.run(  # noqa: S603 # our own program
            [sys.executable, "-c", STOPPED_PROGRAM, str(folder), str(moments + 1), way],
            cwd=ROOT,
            check=False,
        )
        if run.returncode == 0:
            break
        assert run.returncode == KILLED
        if way == "exchange":
            _assert_whole(folder)
        assemble([], folder / "site", assets=ASSETS)
        _assert_whole(folder)
        put_together(folder, "newest")
        assert set(pages(folder / "site").values()) == {"newest"}
        assert not (folder / "site" / ".swap").exists()
        moments += 1

    assert moments > 20, "the program was not stopped where it works"


def _assert_whole(folder: Path) -> None:
    """Hold that every page is there, and that each site is of one age."""
    left = pages(folder / "site")
    expected = {"index.html", "about/index.html", "chiang-rai/index.html", "lamphun/index.html"}
    assert expected <= set(left)
    assert left["lamphun/index.html"] == left["lamphun/y2563/index.html"]
    assert left["chiang-rai/index.html"] == left["chiang-rai/y2566/index.html"]


def test_agency_set_aside_when_a_run_was_killed_still_counts(tmp_path: Path) -> None:
    put_together(tmp_path)
    old = tmp_path / "site" / ".swap" / "old"
    old.mkdir(parents=True)
    (tmp_path / "site" / "lamphun").rename(old / "lamphun")

    assert agencies_in(tmp_path / "site") == {"chiang-rai", "lamphun"}


def test_what_is_linked_comes_first_and_goes_last(tmp_path: Path) -> None:
    put_together(tmp_path)
    jobs = [
        finished(tmp_path, PORTAL, index="new", about_index="new", privacy_index="new"),
        finished(tmp_path, "lamphun", index="new"),
        finished(tmp_path, "phayao", index="new"),
    ]
    renamed: list[str] = []

    with renames_heard(renamed):
        assemble(jobs, tmp_path / "site", assets=ASSETS, gone={"chiang-rai"})

    assert [name for name in renamed if name != ".prongsai"] == [
        "privacy", "phayao", "lamphun", "about", "index.html", "chiang-rai"
    ]  # fmt: skip


def test_assets_of_before_stay_while_a_page_of_before_stands(tmp_path: Path) -> None:
    assets = tmp_path / "overrides"
    assets.mkdir()
    (assets / "old.css").write_text("a{}", encoding="utf-8")
    lamphun, tak = (finished(tmp_path, name, index="old") for name in ("lamphun", "tak"))
    assemble([lamphun, tak], tmp_path / "site", assets=assets)
    (assets / "old.css").rename(assets / "new.css")

    assemble([finished(tmp_path, "tak", index="new")], tmp_path / "site", assets=assets)

    here = tmp_path / "site" / "assets"
    assert sorted(path.name for path in here.iterdir()) == ["new.css", "old.css"]


@pytest.mark.parametrize(
    ("number", "thai", "english"),
    [
        (28, "เนื้อที่ในไดรฟ์เต็ม", "the drive is full"),
        (13, "ไม่มีสิทธิ์เขียน", "not allowed"),
        (30, "ไม่มีสิทธิ์เขียน", "not allowed"),
        (20, "ขวางอยู่", "is in the way"),
        (5, "ระบบแจ้งว่า", "Fix: look at the drive"),
    ],
)
def test_refusal_of_the_system_is_told_with_its_way_out(
    number: int, thai: str, english: str
) -> None:
    error = output_error(OSError(number, "the system's words", "site/index.html"), Path("site"))

    assert thai in error.thai
    assert "แก้ไข: " in error.thai
    assert english in error.english
    assert "site/index.html" in error.english


def test_full_drive_is_an_output_error(tmp_path: Path) -> None:
    """A limit on the size of files is the nearest to a full drive that every machine has."""
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from generator.failure import OutputError\n"
        "from tests.site.finished import put_together\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    put_together(Path(sys.argv[1]))\n"
        "except OutputError as error:\n"
        "    sys.exit('filter.js' in error.english and 'Fix: ' in error.english and 7)\n"
    )

    run = subprocess.run(  # noqa: S603 # our own program
        [sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=False
    )

    assert run.returncode == 7
