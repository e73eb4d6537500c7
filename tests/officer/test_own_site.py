"""The demonstration becomes a website of one's own, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from generator.failure import ProngsaiError
from generator.officer.own_site import ASIDE, EXAMPLES, examples_in, name_site, put_examples_aside
from generator.read import read_data

SHIPPED = Path(__file__).parents[2] / "data"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "data"))


def test_name_and_address_take_the_place_of_the_demonstration(data: Path) -> None:
    assert name_site(data, title="ผลการประเมิน: เทศบาล", url="https://www.example.go.th/ita/")

    site = read_data(data).data.site
    assert site is not None
    assert site.value.title == "ผลการประเมิน: เทศบาล"
    assert site.value.url == "https://www.example.go.th/ita/"
    assert not site.value.demonstration
    assert site.value.as_of is None
    assert "language: th" in (data / "site.yml").read_text(encoding="utf-8")


def test_an_address_may_follow_later_and_stays_when_it_is_not_asked_for_again(data: Path) -> None:
    name_site(data, title="หนึ่ง", url=None)
    assert "url" not in (data / "site.yml").read_text(encoding="utf-8").split("title")[1]

    name_site(data, title="สอง", url="https://www.example.go.th/")
    name_site(data, title="สาม", url=None)

    site = read_data(data).data.site
    assert site is not None
    assert (site.value.title, site.value.url) == ("สาม", "https://www.example.go.th/")


def test_another_name_leaves_all_else_as_the_agency_has_it(tmp_path: Path) -> None:
    text = "# ของเรา\ntitle: หนึ่ง\nlicence: CC-BY-4.0\nas_of: 2567-03-31\n"
    (tmp_path / "site.yml").write_text(text, encoding="utf-8")

    was_demonstration = name_site(tmp_path, title="สอง", url=None)

    assert not was_demonstration
    assert (tmp_path / "site.yml").read_text(encoding="utf-8") == text.replace("หนึ่ง", "สอง")


def test_a_folder_without_a_file_gets_one(tmp_path: Path) -> None:
    name_site(tmp_path, title="ผลการประเมิน", url="https://www.example.go.th/")

    text = (tmp_path / "site.yml").read_text(encoding="utf-8")
    assert text.splitlines() == ["title: ผลการประเมิน", "url: https://www.example.go.th/"]


def test_a_file_nobody_can_read_stays_as_it_is(data: Path) -> None:
    (data / "site.yml").write_text("- หนึ่ง\n- สอง\n", encoding="utf-8")

    with pytest.raises(ProngsaiError):
        name_site(data, title="ผลการประเมิน", url=None)

    assert (data / "site.yml").read_text(encoding="utf-8") == "- หนึ่ง\n- สอง\n"


def test_examples_are_put_where_they_are_not_read_and_nothing_else_moves(data: Path) -> None:
    (data / "my-town").mkdir()
    (data / "my-town" / "agency.yml").write_text("name: ก\ntype: ข\n", encoding="utf-8")
    assert examples_in(data) == (*EXAMPLES, "national")

    put_examples_aside(data)

    assert examples_in(data) == ()
    assert read_data(data).slugs == ("my-town",)
    assert {one.name for one in (data / ASIDE).iterdir()} == {*EXAMPLES, "national"}
    assert [one for one in read_data(data).findings if "_examples" in one.place.file] == []


def test_examples_of_two_versions_stand_beside_each_other(data: Path) -> None:
    (data / ASIDE / "lamphun").mkdir(parents=True)
    (data / ASIDE / "lamphun" / "agency.yml").write_text("name: ก\ntype: ข\n", encoding="utf-8")

    put_examples_aside(data)

    assert (data / ASIDE / "lamphun-2" / "2563").is_dir()
    assert (data / ASIDE / "lamphun" / "agency.yml").is_file()


def test_the_examples_are_what_ships() -> None:
    assert set(EXAMPLES) == set(read_data(SHIPPED).slugs)
