"""``new``: what is written, what is asked, and what is refused."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drafting.new_agency import NewAgency, new_files, new_site, proposed_slug
from generator.read import read_data
from generator.read.folders import RESERVED, fits_agency
from tests.cli.process import Program, contents, write
from tests.cli.terminal import on_a_terminal

THAI = re.compile("[ก-๙]")
NAN = ("--name", "จังหวัดน่าน", "--name-en", "Nan Province", "--type", "จังหวัด")
AT = ("--year", "2566")


def test_folder_with_explained_files_and_the_next_four_steps(program: Program) -> None:
    ran = program("new", *NAN, "--province", "จังหวัดน่าน", *AT)
    assert (ran.code, ran.err) == (0, "")
    names = ("agency.yml", "2565/result.yml", "2565/indicators.csv", "2566/eit.yml")
    assert sorted(contents(program.folder / "data/nan")) == sorted(names)
    assert ran.lines[: len(names)] == [f"เขียน data/nan/{name} แล้ว" for name in names]
    steps = [line.strip()[0] for line in ran.lines if re.match("  [0-9]", line)]
    assert steps == ["1", "2", "3", "4"]
    assert "python -m generator draft nan 2566" in ran.out
    assert (program.folder / "data/nan/files").is_dir()
    assert "วางไว้ใน data/nan/files" in ran.out


def test_written_folder_has_no_error_and_says_what_was_given(program: Program) -> None:
    program("new", *NAN, "--province", "จังหวัดน่าน", *AT)
    assert program("check", "--agency", "nan").code == 0
    agency = read_data(program.folder / "data").data.agency("nan")
    assert agency is not None
    file = agency.file.value
    told = (file.name, file.name_en, file.type, file.province, file.scheme)
    assert told == ("จังหวัดน่าน", "Nan Province", "จังหวัด", "น่าน", "nacc")
    assert [year.fiscal_year for year in agency.years] == [2565, 2566]


def test_editors_find_the_schemas(program: Program) -> None:
    program("new", *NAN, *AT)
    for path in (program.folder / "data/nan").rglob("*.yml"):
        first = path.read_text("utf-8").splitlines()[0]
        assert (path.parent / first.partition("$schema=")[2]).is_file(), path


def test_first_agency_of_an_empty_folder_gets_a_website_too(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    program = Program(folder=tmp_path)
    assert program("new", *NAN, *AT).code == 0
    assert (tmp_path / "data/site.yml").is_file()
    assert program("check").code == 0


def test_english_is_told_when_asked_for(program: Program) -> None:
    ran = program("new", *NAN, *AT, "--lang", "en")
    assert ran.code == 0
    assert not THAI.search(ran.out)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("tak", *NAN), "มีโฟลเดอร์ data/tak อยู่แล้ว จึงไม่ได้เขียนไฟล์ใด"),
        (("National", *NAN), "ชื่อโฟลเดอร์ National ใช้ไม่ได้"),
        (("../x", *NAN), "ชื่อโฟลเดอร์ ../x ใช้ไม่ได้"),
        ((), "ยังไม่ได้ระบุ --name, --type"),
        (("nan", "--name", " ", "--type", "จังหวัด"), "ยังไม่ได้ระบุ --name "),
        (("nan", *NAN, "--scheme", "nac"), "หมายถึง nacc ใช่หรือไม่"),
        (("--name", "จังหวัดน่าน", "--type", "จังหวัด"), "ตั้งชื่อโฟลเดอร์จากชื่อไทยไม่ได้"),
        (("nan", *NAN, "--year", "2023"), "2551–2599"),
    ],
)
def test_wrong_call_says_why_and_writes_nothing(
    program: Program, arguments: tuple[str, ...], told: str
) -> None:
    before = contents(program.folder)
    ran = program("new", *arguments)
    assert ran.code == 2
    assert told in ran.err
    assert contents(program.folder) == before


def test_what_is_there_is_never_written_over(program: Program) -> None:
    write(program.folder / "data", {"_schema/agency.json": "mine", "site.yml": "title: ของเรา\n"})
    program("new", *NAN, *AT)
    assert (program.folder / "data/_schema/agency.json").read_text() == "mine"
    assert (program.folder / "data/site.yml").read_text("utf-8") == "title: ของเรา\n"


def test_terminal_is_asked_for_what_is_not_said(program: Program) -> None:
    answers = ("จังหวัดน่าน", "Nan Province", "จังหวัด", "น่าน", "", "")
    code, shown = on_a_terminal(program, answers, "new", *AT)
    assert code == 0, shown
    assert "ชื่อหน่วยงานตามประกาศ" in shown
    assert "1. สำนักงาน ป.ป.ช." in shown
    assert "[1]" in shown
    assert not {"nacc", "ovec"} & set(shown.split())
    assert "[nan]" in shown
    assert program("check", "--agency", "nan").code == 0


def test_terminal_is_asked_again_where_an_answer_cannot_be_meant(program: Program) -> None:
    answers = (" ", "จังหวัดน่าน", "", "จังหวัด", "", "nac", "nacc", "Nan!", "tak", "nan")
    code, shown = on_a_terminal(program, answers, "new", *AT)
    assert code == 0, shown
    for told in ("หมายถึง nacc ใช่หรือไม่", "ชื่อโฟลเดอร์ Nan! ใช้ไม่ได้", "มีโฟลเดอร์ data/tak อยู่แล้ว"):
        assert told in shown
    assert (program.folder / "data/nan/agency.yml").is_file()


@pytest.mark.parametrize(
    ("typed", "scheme"),
    [
        ("", "nacc"),
        ("ป.ป.ช.", "nacc"),
        ("สำนักงาน ป.ป.ช.", "nacc"),
        ("๒", "moe_provincial_education_office"),
        ("สำนักงานคณะกรรมการการอาชีวศึกษา (สถานศึกษา)", "ovec"),
        ("OVEC", "ovec"),
    ],
)
def test_who_assesses_is_chosen_by_number_name_or_code(
    program: Program, typed: str, scheme: str
) -> None:
    answers = ("จังหวัดน่าน", "Nan Province", "จังหวัด", "น่าน", typed, "")
    code, shown = on_a_terminal(program, answers, "new", *AT)
    assert code == 0, shown
    agency = read_data(program.folder / "data").data.agency("nan")
    assert agency is not None
    assert agency.file.value.scheme == scheme


def test_terminal_is_asked_nothing_where_all_is_said(program: Program) -> None:
    code, shown = on_a_terminal(program, (), "new", *NAN, *AT)
    assert code == 0, shown
    assert "?" not in shown
    assert "ชื่อโฟลเดอร์" not in shown


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Lamphun Province", "lamphun"),
        ("Khelang Nakhon Town Municipality", "khelang-nakhon"),
        (
            "Office of the National Anti-Corruption Commission",
            "national-anti-corruption-commission",
        ),
        ("Tak", "tak-2"),
        ("Tak Province", "tak-province"),
        ("National", "national-2"),
        ("Province", "province"),
        ("จังหวัดน่าน", None),
    ],
)
def test_address_is_proposed_from_the_english_name(name: str, slug: str | None) -> None:
    assert proposed_slug(name, {"tak", *RESERVED}) == slug


@given(st.text(max_size=80))
def test_proposed_address_is_always_fit(name: str) -> None:
    slug = proposed_slug(name, RESERVED)
    assert slug is None or fits_agency(slug)


@pytest.mark.parametrize(
    "text", ["ก: ข", "# ก", "[ก]", "'", "~", "yes", "- ก", "ก #ข", "๑", "ก" * 200]
)
def test_any_name_is_written_so_that_it_is_read_again(tmp_path: Path, text: str) -> None:
    agency = NewAgency(
        name=text, name_en=text, type=text, province=text, scheme="nacc", work_year=2566
    )
    write(tmp_path, {f"nan/{name}": content for name, content in new_files(agency).items()})
    write(tmp_path, {"site.yml": new_site()})
    reading = read_data(tmp_path)
    assert [one for one in reading.findings if one.rule.code.startswith("D")] == []
    read = reading.data.agency("nan")
    assert read is not None
    assert (read.name, read.file.value.type, read.file.value.province) == (text, text, text)
