"""The panel of a page: its own findings, what holds it back, what is missing, what is elsewhere."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.checked import check_data
from generator.failure import ProngsaiError
from generator.preview.panel import State, panel
from generator.settings import Settings
from tests.cli.process import write

DATA = {
    "site.yml": "title: เว็บไซต์ทดสอบ\n",
    "lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\n",
    "lamphun/2563/result.yml": "overall: 87.96\n",
    "lamphun/2563/questions.csv": "code,level1,level2,level3,level4,score\ni1,1,2,3,4,80.00\n",
    "lamphun/2564/measures.yml": "measures:\n  - {id: m01, title: ประสิทธิภาพการสื่อสาร}\n",
    "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
    "tak/2563/result.yml": "overall: 80.00\n",
}
HOSTILE = "<script>alert(1)</script>"


def state(folder: Path, files: Mapping[str, str], **more: object) -> State:
    """Return what is known of some data; every agency has pages."""
    data = folder / "data"
    write(data, files)
    run = Settings(data=data, site=folder / "site", build=folder / "build", project=folder)
    checked = check_data(run)
    known = {
        "data": data,
        "checked": checked,
        "files": frozenset(files),
        "published": frozenset(checked.reading.slugs),
    }
    return State(**{**known, **more})  # type: ignore[arg-type] # named above


def text(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", html).split())


def is_open(html: str) -> bool:
    return "<details open>" in html


def test_findings_are_those_of_the_files_of_the_page(tmp_path: Path) -> None:
    known = state(tmp_path, DATA)
    told = panel(known, "/lamphun/2563/questions/")
    assert "data/lamphun/2563/questions.csv:2:" in told
    assert "ใน Excel: ช่อง " in told
    assert "ควรตรวจสอบ" in told
    assert "แก้ไข: " in told
    assert "questions.csv:2:" not in panel(known, "/lamphun/2563/results/")
    assert "questions.csv:2:" not in panel(known, "/tak/2563/questions/")


def test_without_errors_the_panel_is_closed_and_counts(tmp_path: Path) -> None:
    told = panel(state(tmp_path, DATA), "/lamphun/2563/questions/")
    assert not is_open(told)
    summary = text(told[: told.index("</summary>")])
    assert re.search(r"ไม่พบข้อที่ต้องแก้ก่อนเผยแพร่ มีข้อที่ควรตรวจสอบ [1-9]", summary)


@pytest.mark.parametrize("page", ["/lamphun/2563/questions/", "/lamphun/", "/lamphun/2564/"])
def test_error_anywhere_in_an_agency_is_told_on_all_its_pages(tmp_path: Path, page: str) -> None:
    known = state(tmp_path, {**DATA, "lamphun/2563/result.yml": "overall: 187.96\n"})
    told = panel(known, page)
    assert is_open(told)
    assert "data/lamphun/2563/result.yml:1:10" in told
    assert "หน้านี้จึงเป็นหน้าล่าสุดที่ยังใช้ได้" in told
    assert "หน้าล่าสุด" not in panel(known, "/tak/2563/")
    assert not is_open(panel(known, "/tak/2563/"))


def test_error_in_what_all_share_is_told_on_every_page(tmp_path: Path) -> None:
    known = state(tmp_path, {**DATA, "site.yml": "titel: x\n"})
    for page in ("/", "/lamphun/", "/tak/2563/", "/about/"):
        assert is_open(panel(known, page))
        assert "data/site.yml:1:1" in panel(known, page)


def test_agency_that_never_had_pages_is_not_said_to_show_the_last_ones(tmp_path: Path) -> None:
    files = {**DATA, "tak/agency.yml": "name: x\n"}
    told = panel(state(tmp_path, files, published=frozenset()), "/tak/")
    assert "จึงยังไม่มีหน้าเว็บ" in told
    assert "หน้าล่าสุด" not in told


def test_missing_files_are_told_with_what_the_page_lacks(tmp_path: Path) -> None:
    told = text(panel(state(tmp_path, DATA), "/lamphun/2563/results/"))
    assert "ยังไม่มี respondents.csv – หน้า “ผู้ตอบแบบวัด” จึงยังไม่มี" in told
    assert "ยังไม่มี questions.csv" not in told
    assert "ยังไม่มี printed.csv" not in told
    assert "ยังไม่มี 12 ไฟล์" in told


def test_pages_of_no_year_lack_no_files(tmp_path: Path) -> None:
    known = state(tmp_path, DATA)
    for page in ("/", "/lamphun/", "/lamphun/documents/"):
        assert "ไฟล์" not in panel(known, page)


def test_year_without_taking_part_lacks_only_its_work(tmp_path: Path) -> None:
    files = {**DATA, "tak/2563/result.yml": "participated: no\n"}
    told = panel(state(tmp_path, files), "/tak/2563/")
    assert "analysis.yml" in told
    assert "questions.csv" not in told


def test_home_lists_its_own_file_and_counts_each_year(tmp_path: Path) -> None:
    files = {**DATA, "lamphun/agency.yml": "name: ลำพูน\ntype: จังหวัด\nemblem: none.png\n"}
    told = panel(state(tmp_path, files), "/lamphun/")
    assert "data/lamphun/agency.yml:3:" in told
    assert "questions.csv:2:" not in told
    assert re.findall(r'href="([^"]*)"', told) == ["/lamphun/2564/", "/lamphun/2563/"]


def test_list_of_agencies_counts_each_with_a_link(tmp_path: Path) -> None:
    files = {**DATA, "tak/agency.yml": "name: จังหวัดตาก\ntyp: x\n"}
    told = panel(state(tmp_path, files), "/")
    assert re.findall(r'href="([^"]*)">([^<]*)<', told) == [
        ("/lamphun/", "จังหวัดลำพูน"),
        ("/tak/", "จังหวัดตาก"),
    ]
    assert is_open(told)
    assert "agency.yml:2:" not in told
    assert "หน้าล่าสุด" not in told


def test_folder_that_is_no_agency_is_told_with_the_list(tmp_path: Path) -> None:
    files = {**DATA, "Tak2/agency.yml": "name: x\n"}
    assert "data/Tak2" in panel(state(tmp_path, files), "/")


def test_agency_at_the_root_tells_what_is_of_the_website(tmp_path: Path) -> None:
    files = {**DATA, "site.yml": "title: x\nsingle: lamphun\n", "notes.csv": "a\n"}
    told = panel(state(tmp_path, files), "/")
    assert "data/notes.csv" in told
    assert 'href="/2563/"' in told
    assert "จังหวัดตาก" not in told
    assert "questions.csv:2:" in panel(state(tmp_path, files), "/2563/questions/")


def test_why_the_website_was_not_made_anew_is_told_on_every_page(tmp_path: Path) -> None:
    known = state(tmp_path, DATA, failure=ProngsaiError("ไดรฟ์เต็ม <b>", "full"))
    told = panel(known, "/tak/2563/")
    assert is_open(told)
    assert "ไดรฟ์เต็ม &lt;b&gt;" in told


def test_problems_of_a_site_are_told_on_its_pages(tmp_path: Path) -> None:
    known = state(tmp_path, DATA, problems={"tak": ("broken <link>",)})
    assert "broken &lt;link&gt;" in panel(known, "/tak/2563/")
    assert "broken" not in panel(known, "/lamphun/")


@pytest.mark.parametrize("page", ["/", "/lamphun/", "/lamphun/2563/"])
def test_texts_of_the_data_are_escaped(tmp_path: Path, page: str) -> None:
    files = {
        **DATA,
        "lamphun/agency.yml": f"name: '{HOSTILE}'\ntype: จังหวัด\n",
        "lamphun/2563/result.yml": f"overall: '{HOSTILE}'\n'{HOSTILE}': 1\n",
    }
    told = panel(state(tmp_path, files), page)
    assert HOSTILE not in told
    assert "&lt;script&gt;" in told
