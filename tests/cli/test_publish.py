"""``publish``: what is packed, what is said to have changed, and when it is refused."""

import csv
import hashlib
import io
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
    assert "  /tak/2563/results/  ผลการประเมิน ปี 2563 · จังหวัดตาก" in ran.lines
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


def test_agency_with_errors_does_not_keep_the_others_from_being_published(built: Program) -> None:
    packed_before(built)
    before = unpacked(built)["tak/2563/results/index.html"]
    write(built.folder / "data", {
        "tak/2563/result.yml": "overal: 81.00\n",
        "lamphun/2563/result.yml": "overall: 87.97\nas_of: 2563-09-28\n",
    })  # fmt: skip
    assert built("build").code == 1
    ran = built("publish")
    assert ran.code == 0
    assert "  /lamphun/2563/results/  ผลการประเมิน ปี 2563 · จังหวัดลำพูน" in ran.lines
    assert "ข้อมูลของ tak มีข้อที่ต้องแก้ จึงรวมหน้าเว็บชุดเดิม" in ran.err
    assert "python -m generator check --agency tak" in ran.err
    found = unpacked(built)
    assert found["tak/2563/results/index.html"] == before
    assert json.loads(found["MANIFEST.json"])["pages_of_earlier_data"] == ["tak"]


def test_agency_with_errors_that_has_no_pages_yet_is_told(built: Program) -> None:
    write(built.folder / "data", {"nan/agency.yml": "name: จังหวัดน่าน\ntyp: จังหวัด\n"})
    assert built("build").code == 1
    ran = built("publish")
    assert ran.code == 0
    assert "ข้อมูลของ nan มีข้อที่ต้องแก้ จึงยังไม่มีหน้าของหน่วยงานนี้" in ran.err
    assert not [name for name in unpacked(built) if name.startswith("nan/")]


def test_nothing_is_packed_where_every_agency_has_errors(built: Program) -> None:
    mistake = "overal: 81.00\n"
    write(built.folder / "data", {f"{one}/2563/result.yml": mistake for one in ("tak", "lamphun")})
    assert built("build").code == 1
    ran = built("publish")
    assert (ran.code, ran.out) == (1, "")
    assert "ทุกหน่วยงานมีข้อที่ต้องแก้ (lamphun, tak)" in ran.err


def recorded(program: Program) -> list[dict[str, str]]:
    text = (program.folder / "data/published.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_published_addresses_are_written_down_beside_the_data(built: Program) -> None:
    pages = {
        f"/{name.removesuffix('index.html')}"
        for name in contents(built.site)
        if name.endswith("index.html")
    }
    assert {one["address"] for one in recorded(built)} == pages
    (results,) = (one for one in recorded(built) if one["address"] == "/tak/2563/results/")
    assert results["title"] == "ผลการประเมิน ปี 2563 จังหวัดตาก"


def test_list_of_addresses_does_not_make_the_website_old(built: Program) -> None:
    before = (built.folder / "data/published.csv").read_bytes()
    assert built("publish").code == 0
    assert built("build").lines[-1].startswith("ไม่มีอะไรเปลี่ยน")
    assert (built.folder / "data/published.csv").read_bytes() == before


def test_what_the_officer_wrote_stays_when_addresses_are_added(built: Program) -> None:
    path = built.folder / "data/published.csv"
    remark = "/lamphun/2562/,ปี 2562,ไม่มีผลของปีนี้,"
    path.write_text(path.read_text("utf-8-sig") + f"{remark}\n", "utf-8-sig")
    before = path.read_text("utf-8-sig")
    write(built.folder / "data", {"tak/2564/result.yml": "overall: 81.00\n"})
    assert built("build").code == 0
    assert "published.csv" in built("publish").out
    after = path.read_text("utf-8-sig")
    assert after.startswith(before)
    assert "/tak/2564/results/" in after.removeprefix(before)


def test_address_that_would_vanish_is_told_by_check_and_counted_by_build(built: Program) -> None:
    shutil.rmtree(built.folder / "build")  # no memory of an earlier build is needed
    shutil.rmtree(built.site)
    shutil.rmtree(built.folder / "data/lamphun/2564")
    warnings = json.loads(built("check", "--format", "json").out)["summary"]["warnings"]
    (found,) = (
        one
        for one in json.loads(built("check", "--format", "json").out)["findings"]
        if one["code"] == "L009"
    )
    assert found["found"] == "/lamphun/2564/"
    assert f"มีข้อที่ควรตรวจสอบ {warnings} ข้อ" in built("build").out
    assert "L009" in built("check", "--agency", "lamphun", "--year", "2563").out


def test_address_given_up_with_a_reason_shows_it_and_is_told_no_more(built: Program) -> None:
    shutil.rmtree(built.folder / "data/lamphun/2564")
    path = built.folder / "data/published.csv"
    text = path.read_text("utf-8-sig")
    path.write_text(text.replace("จังหวัดลำพูน,,", "จังหวัดลำพูน,ยังไม่ใช่ข้อมูลทางการ,"), "utf-8-sig")
    assert "L009" not in built("check").out
    assert built("build").code == 0
    page = (built.site / "lamphun/2564/calendar/index.html").read_text("utf-8")
    assert "หน้านี้นำออกแล้ว" in page
    assert "ยังไม่ใช่ข้อมูลทางการ" in page


def test_list_of_addresses_that_cannot_be_read_is_never_added_to(built: Program) -> None:
    before = packed_before(built)
    write(built.folder / "data", {"published.csv": "addres,title\n/tak/,ก\n"})
    ran = built("publish")
    assert (ran.code, ran.out) == (1, "")
    assert "data/published.csv:1:1" in ran.err
    assert (built.folder / PACKED).read_bytes() == before
    assert (built.folder / "data/published.csv").read_text("utf-8") == "addres,title\n/tak/,ก\n"


def test_addresses_of_a_demonstration_are_not_written_down(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: ก\ndemonstration: yes\n"})
    assert program("build", "--as-of", "2566-03-31").code == 0
    assert program("publish", "--as-of", "2566-03-31").code == 0
    assert not (program.folder / "data/published.csv").exists()


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
