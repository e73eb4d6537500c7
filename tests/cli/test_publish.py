"""``publish``: what is packed, what is said to have changed, and when it is refused."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest
import yaml

from generator.build.publishing import Changes, Listed, Manifest
from tests.cli.conftest import AGENCIES
from tests.cli.process import ROOT, Program, contents, write

PACKED = "site.zip"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Return a website that was built and packed once; tests work on copies."""
    program = Program(folder=tmp_path_factory.mktemp("model") / "งาน ITA")
    write(program.folder / "data", AGENCIES)
    assert program("build").code == 0
    assert program("publish", "--to", "first.zip").code == 0
    return program


@pytest.fixture
def built(model: Program, tmp_path: Path) -> Program:
    """Return the program where the website is built."""
    return Program(folder=shutil.copytree(model.folder, tmp_path / "งาน ITA"))


def packed_before(program: Program) -> bytes:
    """Return what was packed before; it stands where the next one will."""
    shutil.copy(program.folder / "first.zip", program.folder / PACKED)
    return (program.folder / PACKED).read_bytes()


def unpacked(program: Program) -> dict[str, bytes]:
    with zipfile.ZipFile(program.folder / PACKED) as packed:
        assert packed.testzip() is None
        return {one: packed.read(one) for one in packed.namelist()}


def test_everything_of_the_website_is_packed_and_listed(built: Program) -> None:
    ran = built("publish")
    assert (ran.code, ran.err) == (0, "")
    found = unpacked(built)
    told = json.loads(found.pop("MANIFEST.json"))
    assert found == {
        name: text for name, text in contents(built.site).items() if not name.startswith(".")
    }
    assert {one["path"]: (one["size"], one["sha256"]) for one in told["files"]} == {
        name: (len(text), hashlib.sha256(text).hexdigest()) for name, text in found.items()
    }
    assert told["as_of"] == "2023-03-31"
    assert "docs/publishing.md" in ran.out
    assert str(built.folder) not in str(told)


def test_same_website_gives_the_same_bytes(built: Program) -> None:
    first = packed_before(built)
    shutil.rmtree(built.site)
    shutil.rmtree(built.folder / "build")
    assert built("build").code == 0
    ran = built("publish")
    assert (built.folder / PACKED).read_bytes() == first
    assert ran.lines[0] == "ไม่มีไฟล์ใดเปลี่ยนจากชุดก่อน"
    assert not list(built.folder.glob(".*"))


def test_what_changed_since_the_last_one_is_told(built: Program) -> None:
    packed_before(built)
    write(built.folder / "data", {"tak/2563/result.yml": "overall: 81.00\n"})
    shutil.rmtree(built.folder / "data/lamphun/2564")
    assert built("build").code == 0
    ran = built("publish")
    assert ran.code == 0
    assert "  tak/2563/results/index.html" in ran.lines
    assert any(line.startswith("ไม่มีแล้ว ") for line in ran.lines)
    assert "หน้าที่เคยเผยแพร่หายไป" in ran.out


def test_website_that_is_not_there_is_not_packed(program: Program) -> None:
    ran = program("publish")
    assert (ran.code, ran.out) == (1, "")
    assert "ไม่พบเว็บไซต์ในโฟลเดอร์ site" in ran.err
    assert "python -m generator build" in ran.err
    assert not (program.folder / PACKED).exists()


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"data/tak/2563/result.yml": "overall: 81.00\n"}, "(tak)"),
        ({"data/site.yml": "title: อื่น\nas_of: 2566-03-31\n"}, "(lamphun, tak)"),
        ({"data/nan/agency.yml": "name: จังหวัดน่าน\ntype: จังหวัด\n"}, "(nan)"),
        ({"data/tak/2563/result.yml": "overal: 81.00\n"}, "(tak)"),
        ({"site/tak/index.html": "<p>ของคนอื่น</p>"}, "(tak)"),
        ({"site/index.html": "<p>ของคนอื่น</p>"}, "ไม่ตรงกับข้อมูลล่าสุด จึง"),
        ({"site/assets/extra.css": "p{}"}, "ไม่ตรงกับข้อมูลล่าสุด จึง"),
    ],
)
def test_website_that_is_not_as_the_data_is_is_not_packed(
    built: Program, files: dict[str, str], told: str
) -> None:
    before = packed_before(built)
    write(built.folder, files)
    ran = built("publish")
    assert (ran.code, ran.out) == (1, "")
    assert told in ran.err
    assert (built.folder / PACKED).read_bytes() == before


def test_agency_with_errors_has_old_pages_and_is_told(built: Program) -> None:
    write(built.folder / "data", {"tak/2563/result.yml": "overal: 81.00\n"})
    assert built("build").code == 1
    assert "(tak)" in built("publish").err


def test_website_built_for_a_day_is_packed_for_that_day(built: Program) -> None:
    assert built("build", "--as-of", "2566-06-30").code == 0
    assert built("publish").code == 1
    assert built("publish", "--as-of", "2566-06-30").code == 0
    assert json.loads(unpacked(built)["MANIFEST.json"])["as_of"] == "2023-06-30"


def test_agency_at_the_root_is_packed_too(program: Program) -> None:
    site = "title: ก\nas_of: 2566-03-31\nsingle: tak\n"
    write(program.folder / "data", {"site.yml": site})
    assert program("build").code == 0
    assert program("publish").code == 0
    assert "2563/results/index.html" in unpacked(program)
    write(program.folder / "data", {"tak/2563/result.yml": "overall: 81.00\n"})
    assert program("publish").code == 1


@pytest.mark.parametrize("name", ["site/x.zip", "site", "x.tar"])
def test_file_that_cannot_be_meant_is_refused(built: Program, name: str) -> None:
    ran = built("publish", "--to", name)
    assert (ran.code, ran.out) == (2, "")


def test_last_one_that_cannot_be_read_is_written_anew(built: Program) -> None:
    write(built.folder, {PACKED: "no zip"})
    ran = built("publish", "--to", PACKED)
    assert ran.code == 0
    assert ran.lines[0] == "อ่านรายการของชุดก่อนไม่ได้ จึงไม่ได้เทียบ"
    assert "MANIFEST.json" in unpacked(built)


def manifest(files: dict[str, str]) -> Manifest:
    listed = {path: Listed(size=1, sha256=text) for path, text in files.items()}
    return Manifest(as_of="2023-09-30", url=None, data="", files=listed)


def test_changes_between_two_websites() -> None:
    before = manifest({"a": "1", "b": "1", "c": "1"})
    found = Changes.between(before, manifest({"a": "1", "b": "2", "d": "1"}))
    assert (found.added, found.changed, found.removed) == (("d",), ("b",), ("c",))
    assert not Changes.between(before, before).any


def test_workflow_for_a_preview_is_one() -> None:
    workflow = yaml.safe_load((ROOT / "docs/pages/github-pages.yml").read_text("utf-8"))
    runs = [step.get("run", "") for step in workflow["jobs"]["build"]["steps"]]
    assert "python -m generator build" in runs
    assert any("requirements.txt" in run for run in runs)
    guide = (ROOT / "docs/publishing.md").read_text("utf-8")
    assert "(pages/github-pages.yml)" in guide
    assert Path(ROOT / "requirements.txt").is_file()
