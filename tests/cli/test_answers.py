"""``answers``: what the officer pastes into the national system."""

import re
from pathlib import Path

import pytest

from tests.cli.process import Program, write

URL = "https://www.example.go.th/ita/"
WITH_URL = {"site.yml": f"title: ก\nas_of: 2566-09-30\nurl: {URL}\n"}
ADDRESS = re.compile(rf"{re.escape(URL)}(?P<path>[^ #\n]*)(#(?P<anchor>\S+))?")


@pytest.fixture
def published(shipped: Program) -> Program:
    """Return the shipped agencies on a website with an address."""
    write(shipped.folder / "data", WITH_URL)
    return shipped


def test_every_address_is_a_page_and_every_anchor_on_it(published: Program) -> None:
    ran = published("answers", "khelang-nakhon", "2566")
    assert (ran.code, ran.err) == (0, "")
    assert published("build", "--agency", "khelang-nakhon").code == 0
    found = list(ADDRESS.finditer(ran.out))
    assert {one["anchor"] for one in found} >= {"o42-1", "o42-2-1", "o42-3-2"}
    for one in found:
        page = (published.site / one["path"] / "index.html").read_text("utf-8")
        assert one["anchor"] is None or f'id="{one["anchor"]}"' in page, one.group()


def test_items_are_told_with_what_is_not_whole_yet(published: Program) -> None:
    lines = published("answers", "chiang-rai", "2566").lines
    heads = [line for line in lines if re.match("O[0-9]", line)]
    assert [line.split()[0] for line in heads] == ["O42", "O43"]
    lacking = [line for line in lines if line.startswith("  ยังไม่ครบในเว็บไซต์: ")]
    assert "O42 ข้อ 1" in lacking[0]
    assert "O43 ข้อ 2" in lacking[1]
    assert lines[-1].startswith("รวม 2 ข้อ")


def test_rules_that_are_not_confirmed_are_not_taken_for_known(published: Program) -> None:
    out = published("answers", "lamphun", "2564").out
    assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของข้อนี้ในปีนี้" in out
    assert "#o42" not in out


def test_links_of_other_items_are_those_of_the_data(program: Program) -> None:
    head = "code,score,comment,url,name,sub_indicator\n"
    row = "O8,,,https://www.facebook.com/a;https://a.example/q,,\n"
    write(
        program.folder / "data",
        {
            **WITH_URL,
            "lamphun/2566/disclosures.csv": f"{head}{row}O9,,,,,\n",
        },
    )
    ran = program("answers", "lamphun", "2566")
    assert ran.code == 0
    assert "  ที่อยู่: https://www.facebook.com/a" in ran.lines
    assert "  ที่อยู่: https://a.example/q" in ran.lines
    assert [line.split()[0] for line in ran.lines if re.match("O[0-9]", line)] == ["O8"]


def test_without_an_address_of_the_website_the_fix_is_told(program: Program) -> None:
    ran = program("answers", "lamphun", "2563")
    assert (ran.code, ran.out) == (1, "")
    assert "แก้ไข: ใส่ url ใน data/site.yml" in ran.err


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("lamphn", "2563"), 2, "หมายถึง lamphun ใช่หรือไม่"),
        (("lamphun", "2021"), 2, "หมายถึง 2564 ใช่หรือไม่"),
        (("lamphun",), 2, "ยังไม่ได้ระบุ Y"),
        (("lamphun", "2563"), 1, "ยังไม่มีข้อที่เว็บไซต์นี้ตอบ"),
    ],
)
def test_what_cannot_be_answered_is_said(
    program: Program, arguments: tuple[str, ...], code: int, told: str
) -> None:
    write(program.folder / "data", WITH_URL)
    ran = program("answers", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert told in ran.err


def test_errors_of_the_data_come_first(program: Program) -> None:
    write(program.folder / "data", {**WITH_URL, "lamphun/2564/measures.yml": "measurs: []\n"})
    ran = program("answers", "lamphun", "2564")
    assert ran.code == 1
    assert "หมายถึง measures ใช่หรือไม่" in ran.err


def test_english_is_told_when_asked_for(published: Program, tmp_path: Path) -> None:
    ran = published("answers", "khelang-nakhon", "2566", "--lang", "en")
    assert "  Explanation to paste:" in ran.lines
    assert str(tmp_path) not in ran.out
