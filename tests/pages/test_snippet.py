"""Banner and button of the survey for other websites of an agency."""

import json
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from generator.beside.survey_files import survey_files
from generator.export.banner import AFTERWARDS, CALL, QUESTION
from generator.pages.snippet import Snippet, snippet
from generator.thai.text import clean
from tests.cli.process import write
from tests.pages.hostile import TEXTS
from tests.pages.written_pages import Content, Written, front_matter, html_blocks, written

URL = "https://ita.example.go.th/"
LANDING = f"{URL}tak/eit/"
SURVEY = "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
RESULT = {"tak/2565/result.yml": "overall: 87.96\n"}
DATA_PAGE = "tak/data/index.md"


def site(
    folder: Path,
    *,
    name: str = "จังหวัดตาก",
    url: str | None = URL,
    demonstration: bool = False,
    others: dict[str, str] | None = None,
) -> Written:
    """Return an agency with a survey."""
    told = f"name: {json.dumps(name, ensure_ascii=False)}\ntype: จังหวัด\n"
    shown = f"title: ตาก\ndemonstration: {'yes' if demonstration else 'no'}\n"
    files = {"tak/agency.yml": told, "tak/2566/eit.yml": SURVEY, "site.yml": shown}
    write(folder, files | (others or {}))
    found = written(folder)
    return replace(found, context=replace(found.context, url=url))


def pasted(found: Written) -> Snippet:
    own = found.site("tak")
    given = snippet(own, own.path("data"))
    assert given is not None
    return given


def html_of(found: Written) -> tuple[str, str]:
    """Return the HTML of the banner and of the button."""
    banner, button = pasted(found).pasted
    return banner.html, button.html


def section(found: Written) -> str:
    """Return the section of the page of downloads."""
    (block,) = (
        one
        for one in html_blocks(found.pages()[DATA_PAGE])
        if one.startswith('<div class="snippet')
    )
    return block


def test_banner_is_one_link_with_one_image(tmp_path: Path) -> None:
    banner, _ = html_of(site(tmp_path))
    (link, image) = Content(banner).tags
    assert link == ("a", {"href": LANDING})
    assert image[0] == "img"
    assert image[1]["src"] == f"{LANDING}banner.svg"
    assert (image[1]["width"], image[1]["height"]) == ("600", "200")


def test_image_is_described_by_what_stands_on_the_banner(tmp_path: Path) -> None:
    banner, _ = html_of(site(tmp_path))
    (alternative,) = Content(banner).attributes("alt")
    assert "จังหวัดตาก" in alternative
    for words in (QUESTION[0], CALL, AFTERWARDS):
        assert words in alternative


def test_button_is_one_link_that_says_whose_survey_it_is(tmp_path: Path) -> None:
    _, button = html_of(site(tmp_path))
    content = Content(button)
    ((tag, given),) = content.tags
    assert (tag, given["href"]) == ("a", LANDING)
    assert content.text == f"{CALL} ของจังหวัดตาก"


def test_button_can_be_read_and_hit(tmp_path: Path) -> None:
    _, button = html_of(site(tmp_path))
    (style,) = Content(button).attributes("style")
    look = dict(part.split(":") for part in style.split(";"))
    assert (luminance(look["color"]) + 0.05) / (luminance(look["background"]) + 0.05) >= 4.5
    assert look["min-height"] == "44px"


def luminance(colour: str) -> float:
    """Return how light a colour is, 0 to 1 (WCAG 2.2, relative luminance)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_pasted_html_has_no_script_and_stands_in_one_line(tmp_path: Path) -> None:
    for html in html_of(site(tmp_path)):
        assert "script" not in html
        assert not any(name.startswith("on") for _, given in Content(html).tags for name in given)
        assert html.splitlines() == [html]


@pytest.mark.parametrize("name", TEXTS)
def test_name_that_tries_to_be_more_stays_a_name_on_the_other_website(
    tmp_path: Path, name: str
) -> None:
    found = site(tmp_path, name=name)
    banner, button = (Content(html) for html in html_of(found))
    shown = " ".join(clean(name).split())
    assert [tag for tag, _ in banner.tags] == ["a", "img"]
    assert [set(given) for _, given in banner.tags] == [
        {"href"},
        {"src", "alt", "width", "height", "style"},
    ]
    assert shown in " ".join(banner.attributes("alt")[0].split())
    assert [(tag, set(given)) for tag, given in button.tags] == [("a", {"href", "style"})]
    assert button.text == f"{CALL} ของ{shown}"
    assert banner.others + button.others == []
    for html in html_of(found):
        assert html.splitlines() == [html]


@pytest.mark.parametrize("name", TEXTS)
def test_name_that_tries_to_be_more_stays_a_name_on_our_page(tmp_path: Path, name: str) -> None:
    found = site(tmp_path, name=name)
    block = section(found)
    fields = [part.partition(">")[2] for part in block.split("<textarea ")[1:]]
    texts = [field.partition("</textarea>")[0] for field in fields]
    assert [unescape(text) for text in texts] == list(html_of(found))
    assert not set("<>\"'") & set("".join(texts))
    content = Content(block)
    assert {tag for tag, _ in content.tags} == {
        *("div", "h2", "h3", "p", "a", "img", "label", "textarea", "button", "span", "ul", "li")
    }
    assert "style" not in {attribute for _, given in content.tags for attribute in given}
    assert content.others == []


def test_preview_leads_to_the_landing_page_and_shows_the_banner(tmp_path: Path) -> None:
    content = Content(section(site(tmp_path)))
    assert content.attributes("src") == ["../eit/banner.svg"]
    assert set(content.attributes("href")) == {
        *("../eit/", "../eit/banner.svg", "../eit/qr.svg", "../eit/qr.png")
    }


def test_every_picture_of_the_section_is_written(tmp_path: Path) -> None:
    found = site(tmp_path)
    files = survey_files(found.site("tak"))
    hrefs = Content(section(found)).attributes("href")
    pictures = {href.replace("../", "tak/") for href in hrefs if not href.endswith("/")}
    assert len(pictures) == 3
    assert pictures <= files.keys()


def test_every_field_has_its_label_and_its_button(tmp_path: Path) -> None:
    content = Content(section(site(tmp_path)))
    fields = [given["id"] for tag, given in content.tags if tag == "textarea"]
    assert len(set(fields)) == 2
    assert content.attributes("for") == fields
    assert content.attributes("data-copies") == fields
    buttons = [given for tag, given in content.tags if tag == "button"]
    assert all("hidden" in given for given in buttons)


def test_page_asks_for_the_script_only_where_there_is_something_to_copy(tmp_path: Path) -> None:
    assert front_matter(site(tmp_path).pages()[DATA_PAGE])["scripts"] == ["copy"]
    bare = site(tmp_path / "bare", url=None, others=RESULT)
    assert "scripts" not in front_matter(bare.pages()[DATA_PAGE])


def test_agency_at_the_root_is_led_to_there(tmp_path: Path) -> None:
    found = site(tmp_path)
    at_root = replace(found, context=replace(found.context, single="tak"))
    for html in html_of(at_root):
        assert Content(html).attributes("href") == [f"{URL}eit/"]
    assert Content(section(at_root)).attributes("src") == ["../eit/banner.svg"]


def test_website_in_a_folder_keeps_it(tmp_path: Path) -> None:
    found = site(tmp_path, url="https://www.example.go.th/ita/")
    for html in html_of(found):
        assert Content(html).attributes("href") == ["https://www.example.go.th/ita/tak/eit/"]


@pytest.mark.parametrize("demonstration", [False, True])
def test_website_without_an_address_has_nothing_to_paste(
    tmp_path: Path, *, demonstration: bool
) -> None:
    found = site(tmp_path, url=None, demonstration=demonstration, others=RESULT)
    assert 'id="survey"' not in found.pages()[DATA_PAGE]
    assert not any(name.endswith("banner.svg") for name in survey_files(found.site("tak")))
    bare = site(tmp_path / "bare", url=None, demonstration=demonstration)
    assert DATA_PAGE not in bare.pages()


def test_agency_without_a_survey_has_no_such_section(tmp_path: Path) -> None:
    write(tmp_path, RESULT | {"tak/agency.yml": "name: ตาก\ntype: จังหวัด\n"})
    assert 'id="survey"' not in written(tmp_path).pages(url=URL)[DATA_PAGE]


def test_agency_without_tables_has_the_page_and_its_landing_page_leads_there(
    tmp_path: Path,
) -> None:
    found = site(tmp_path)
    assert found.site("tak").downloads == ()
    pages = found.pages()
    assert "CSV" not in pages[DATA_PAGE]
    assert "data/" not in Content(pages["tak/index.md"]).attributes("href")
    assert "../data/#survey" in Content(pages["tak/eit/index.md"]).attributes("href")
