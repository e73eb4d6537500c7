"""``build``: what is written, what stays, and what is told, whatever is wrong."""

import json
import shutil
from pathlib import Path

import pytest

from generator.site.policy import headers_file
from tests.cli.process import Program, contents, inodes, write
from tests.site.crawling import crawl

BROKEN = {"lamphun/2563/result.yml": "overall: 101\n"}


def pages(program: Program) -> set[str]:
    """Return the agencies and pages at the root of the website."""
    return {path.name for path in program.site.iterdir() if not path.name.startswith(".")}


def portal_links(program: Program) -> str:
    return (program.site / "index.html").read_text(encoding="utf-8")


def test_build_makes_every_agency_and_the_portal_without_dead_links(shipped: Program) -> None:
    ran = shipped("build")
    assert (ran.code, ran.err) == (0, "")
    agencies = {path.parent.name for path in (shipped.folder / "data").glob("*/agency.yml")}
    assert agencies <= pages(shipped)
    assert crawl(shipped.site) == ()


def test_building_twice_gives_the_same_bytes(program: Program) -> None:
    assert program("build").code == 0
    before = contents(program.site)
    assert program("build").code == 0
    assert contents(program.site) == before


def test_build_may_stand_anywhere(program: Program, tmp_path: Path) -> None:
    elsewhere = Program(folder=tmp_path / "ที่ อื่น")
    elsewhere.folder.mkdir()
    data, site = program.folder / "data", tmp_path / "เว็บไซต์ ของ จังหวัด"
    ran = elsewhere("build", "--data", str(data), "--site", str(site))
    assert ran.code == 0
    assert (site / "lamphun" / "index.html").is_file()
    assert crawl(site) == ()


def test_mkdocs_file_of_another_project_is_not_ours(program: Program) -> None:
    write(program.folder, {"mkdocs.yml": "site_name: x\ntheme: none-such\n"})
    assert program("build").code == 0


def test_error_of_an_agency_leaves_its_last_good_folder(program: Program) -> None:
    assert program("build").code == 0
    kept, tak = contents(program.site / "lamphun"), contents(program.site / "tak")
    write(program.folder / "data", {**BROKEN, "tak/2563/result.yml": "overall: 81.00\n"})

    ran = program("build")

    assert ran.code == 1
    assert "data/lamphun/2563/result.yml:1:10" in ran.out
    assert "lamphun: ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ จึงคงหน้าเว็บชุดเดิมไว้" in ran.lines
    assert contents(program.site / "lamphun") == kept
    assert contents(program.site / "tak") != tak
    assert 'href="lamphun/"' in portal_links(program)
    assert crawl(program.site) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("name: จังหวัดลำพูน\ntype: จังหวัด\nnam: x\n", "จังหวัดลำพูน"),
        ("name: จังหวัดลำพูน\n", "จังหวัดลำพูน"),
        ("name: จังหวัดลำพูน\ntype: [\n", "จังหวัดลำพูน"),
        ("type: จังหวัด\n", "lamphun"),
        ("name: |\n  จังหวัดลำพูน\ntype: [\n", "lamphun"),
    ],
    ids=["unknown key", "type is missing", "not YAML", "name is missing", "block, not YAML"],
)
def test_portal_leads_to_an_agency_whose_own_file_cannot_be_used(
    program: Program, text: str, name: str
) -> None:
    assert program("build").code == 0
    write(program.folder / "data", {"lamphun/agency.yml": text})
    assert program("build").code == 1
    assert f'<a class="name" href="lamphun/">{name}</a>' in portal_links(program)
    assert crawl(program.site) == ()


def test_agency_with_errors_that_was_never_published_has_no_link(program: Program) -> None:
    write(program.folder / "data", BROKEN)
    ran = program("build")
    assert ran.code == 1
    assert "lamphun: ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ จึงยังไม่มีหน้าเว็บ" in ran.lines
    assert "lamphun" not in pages(program)
    assert 'href="lamphun/"' not in portal_links(program)
    assert "จังหวัดลำพูน" in portal_links(program)
    assert crawl(program.site) == ()


def test_mended_agency_is_published_again(program: Program) -> None:
    write(program.folder / "data", BROKEN)
    assert program("build").code == 1
    write(program.folder / "data", {"lamphun/2563/result.yml": "overall: 87.96\n"})
    assert program("build").code == 0
    assert 'href="lamphun/"' in portal_links(program)


@pytest.mark.parametrize(
    "files",
    [
        {"site.yml": "title: x\nurls: y\n"},
        {"site.yml": "title: [\n"},
        {"site.yml": "title: x\nsingle: nan\n"},
        {"site.yaml": "title: x\n"},
        {"national/2563/agencies.csv": "type;no;name\n"},
        {"editions/x.yml": "scheme: nacc\n"},
    ],
)
def test_error_in_what_all_share_changes_nothing(program: Program, files: dict[str, str]) -> None:
    assert program("build").code == 0
    before, written = inodes(program.site), inodes(program.folder / "build")
    write(program.folder / "data", files)
    ran = program("build")
    assert ran.code == 1
    assert f"data/{next(iter(files))}" in ran.out
    assert inodes(program.site) == before
    assert inodes(program.folder / "build") == written


def test_file_that_belongs_nowhere_keeps_no_agency_from_its_site(program: Program) -> None:
    write(program.folder / "data", {"figures.csv": "a,b\n1,2\n"})
    ran = program("build")
    assert ran.code == 1
    assert "data/figures.csv" in ran.out
    assert {"lamphun", "tak"} <= pages(program)


def test_error_in_what_all_share_makes_no_first_site(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "titel: x\n"})
    assert program("build").code == 1
    assert not program.site.exists()


def test_one_agency_and_the_portal_are_refreshed_alone(program: Program) -> None:
    assert program("build").code == 0
    before = inodes(program.site)
    write(
        program.folder / "data",
        {"tak/2563/result.yml": "overall: 81.00\n", "lamphun/2563/result.yml": "overall: 70.00\n"},
    )

    assert program("build", "--agency", "tak").code == 0

    after = inodes(program.site)
    left_alone = {name for name in before if name.startswith("lamphun/")}
    assert left_alone
    assert {name for name in left_alone if after[name] != before[name]} == set()
    assert after["tak/index.html"] != before["tak/index.html"]
    assert after["index.html"] != before["index.html"]
    assert crawl(program.site) == ()


def test_one_agency_can_be_the_first(program: Program) -> None:
    assert program("build", "--agency", "tak").code == 0
    assert "lamphun" not in pages(program)
    assert crawl(program.site) == ()
    assert program("build", "--agency", "lamphun").code == 0
    assert {"lamphun", "tak"} <= pages(program)
    assert crawl(program.site) == ()


def test_error_of_another_agency_does_not_fail_the_one_that_is_wanted(program: Program) -> None:
    assert program("build").code == 0
    write(program.folder / "data", BROKEN)
    ran = program("build", "--agency", "tak")
    assert (ran.code, "lamphun:" in ran.out) == (0, False)
    assert 'href="lamphun/"' in portal_links(program)


def test_agency_that_is_gone_from_the_data_is_gone_from_the_site(program: Program) -> None:
    assert program("build").code == 0
    shutil.rmtree(program.folder / "data" / "lamphun")
    assert program("build").code == 0
    assert "lamphun" not in pages(program)
    assert "lamphun" not in portal_links(program)
    assert crawl(program.site) == ()


def test_year_that_is_gone_from_the_data_is_gone_from_the_site(program: Program) -> None:
    assert program("build").code == 0
    assert (program.site / "lamphun" / "2564").is_dir()
    shutil.rmtree(program.folder / "data" / "lamphun" / "2564")
    assert program("build").code == 0
    assert not (program.site / "lamphun" / "2564").exists()
    assert crawl(program.site) == ()


def test_single_agency_stands_at_the_root_and_stays_there_when_it_breaks(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: x\nsingle: lamphun\n"})
    assert program("build").code == 0
    assert (program.site / "2563" / "results" / "index.html").is_file()
    assert crawl(program.site) == ()
    before = contents(program.site)
    write(program.folder / "data", BROKEN)
    ran = program("build")
    assert ran.code == 1
    assert "lamphun: ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ จึงคงหน้าเว็บชุดเดิมไว้" in ran.lines
    assert contents(program.site) == before


def test_data_without_agencies_makes_an_empty_list(program: Program) -> None:
    for name in ("lamphun", "tak"):
        shutil.rmtree(program.folder / "data" / name)
    assert program("build").code == 0
    assert crawl(program.site) == ()


def test_address_of_the_website_may_have_a_path(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: x\nurl: https://example.go.th/ita/2566\n"})
    assert program("build").code == 0
    lost = (program.site / "404.html").read_text(encoding="utf-8")
    assert 'href="/ita/2566/' in lost


@pytest.mark.parametrize("address", ["https://[", "https://x:99999/", "https://", "http:///x"])
def test_address_that_no_browser_takes_is_a_mistake_in_the_data(
    program: Program, address: str
) -> None:
    write(program.folder / "data", {"site.yml": f"title: x\nurl: '{address}'\n"})
    assert program("check").code == 1
    assert program("build").code == 1


def test_warnings_are_counted_at_the_end_and_only_those_asked_for(program: Program) -> None:
    warned = {"eit.yml": "survey_url: http://itas.nacc.go.th/go/eit/abc123\ncode_target: survey\n"}
    files = {
        f"{slug}/2563/{name}": text for slug in ("lamphun", "tak") for name, text in warned.items()
    }
    write(program.folder / "data", files)
    counted = {
        names: sum(one["severity"] == "warning" for one in found(program, *names))
        for names in ((), ("--agency", "tak"))
    }
    assert counted[()] > counted["--agency", "tak"] > 0

    whole, one = program("build"), program("build", "--agency", "tak", "--lang", "en")

    assert (whole.code, one.code) == (0, 0)  # they never stop a build
    told = f"มีข้อที่ควรตรวจสอบ {counted[()]} ข้อ ดูด้วยคำสั่ง python -m generator check"
    assert whole.lines[-1] == told
    count = counted["--agency", "tak"]
    assert one.lines[-1] == f"Warnings: {count}. See them: python -m generator check --agency tak"


def found(program: Program, *arguments: str) -> list[dict[str, str]]:
    """Return what `check` tells."""
    findings: list[dict[str, str]] = json.loads(
        program("check", *arguments, "--format", "json").out
    )["findings"]
    return findings


def test_nothing_is_said_of_warnings_where_there_are_none(program: Program) -> None:
    assert not any(one["severity"] == "warning" for one in found(program))
    assert "ข้อที่ควรตรวจสอบ" not in program("build").out


@pytest.mark.parametrize("single", ["", "single: lamphun\n"])
def test_headers_for_the_host_stand_at_the_root_of_the_website(
    program: Program, single: str
) -> None:
    write(program.folder / "data", {"site.yml": f"title: x\n{single}"})
    assert program("build").code == 0
    assert [path.name for path in program.site.rglob("_headers")] == ["_headers"]
    assert (program.site / "_headers").read_bytes() == headers_file()
    assert program("build", "--agency", "tak").code == 0
    assert (program.site / "_headers").is_file()


def test_website_with_an_error_in_its_data_is_not_called_up_to_date(program: Program) -> None:
    assert program("build").code == 0
    assert "เป็นปัจจุบันแล้ว" in program("build").out
    write(program.folder / "data", {"tak/2563/result.yml": "overall: 814.3\n"})
    program("build")

    again = program("build")

    assert again.code == 1
    assert "เป็นปัจจุบันแล้ว" not in again.out
    assert "จึงคงไว้ตามเดิม" in again.out
