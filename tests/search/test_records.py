"""What the search looks through: every place is there, and nothing that its page withholds."""

import json
import re
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from generator.pages.agency_site import AgencySite
from generator.pages.entry import agency_entry
from generator.pages.found import Kind, PageRef, Record
from generator.pages.page import PORTAL
from generator.search.all_records import agency_records, website_records
from generator.search.records_file import to_records
from generator.search.result_places import ASKED_OF_COMPLAINTS
from generator.search.search_files import agency_search_file, portal_search_file
from generator.thai.text import normal
from tests.pages.written_pages import Content, Written, front_matter, sample, shipped

WEBSITES = {"shipped": shipped, "sample": sample}
LONGEST = 1000  # letters of a record
MUST_BE_FOUND = re.compile(
    "/questions/index.md#[ie][0-9]+$|/disclosures/index.md#o[0-9]+$|/national/.*#listed-"
    "|#(progress|point|document|memo|activity)-"
)
TOLD_THERE = {
    *(Kind.MEASURE, Kind.PROGRESS, Kind.POINT, Kind.QUESTION, Kind.DISCLOSURE),
    *(Kind.ACTIVITY, Kind.LISTED),
}


def sites(website: Written) -> list[AgencySite]:
    return [website.site(agency.slug) for agency in website.data.agencies]


@cache
def records(name: str) -> tuple[Record, ...]:
    website = WEBSITES[name]()
    of_agencies = (one for site in sites(website) for one in agency_records(site)[1:])
    return (*of_agencies, *website_records(website.context))


@cache
def pages(name: str) -> dict[str, Content]:
    return {path: Content(text) for path, text in WEBSITES[name]().pages().items()}


def files(website: Written, **changes: object) -> dict[str, bytes]:
    """Return every file of the search, with another context where one is given."""
    context = replace(website.context, **changes)  # type: ignore[arg-type] # names of its fields
    found = {one.agency.slug: agency_records(one) for one in sites(website)}
    entries = [replace(agency_entry(one), found=found[one.agency.slug]) for one in sites(website)]
    made = portal_search_file(entries, context)
    for slug, records_of in found.items():
        made |= agency_search_file(slug, records_of, context)
    return made


def told(website: Written, file: str, **changes: object) -> Any:  # noqa: ANN401 - JSON
    return json.loads(files(website, **changes)[file])


@pytest.mark.parametrize("name", WEBSITES)
def test_every_record_leads_to_a_place_that_is_there(name: str) -> None:
    texts = WEBSITES[name]().pages()
    for one in records(name):
        page = pages(name)[one.page.path]
        # The shell prints what the front matter holds, under its own id.
        in_shell = [
            part for part in ("complaints",) if front_matter(texts[one.page.path]).get(part)
        ]
        assert one.anchor is None or one.anchor in (*page.attributes("id"), *in_shell), one


@pytest.mark.parametrize("name", WEBSITES)
def test_pages_that_only_lead_on_are_not_found(name: str) -> None:
    for path, text in WEBSITES[name]().pages().items():
        is_found = any(one.page.path == path and one.anchor is None for one in records(name))
        leads_on = "\nredirect: " in text
        is_search = path.endswith("/search/index.md") or path == "_portal/index.md"
        assert is_found != (leads_on or is_search), path


@pytest.mark.parametrize("name", WEBSITES)
def test_nothing_is_told_that_the_page_does_not_show(name: str) -> None:
    shown = {path: bare(page.text) for path, page in pages(name).items()}
    for one in records(name):
        if one.kind in TOLD_THERE:
            for text in (one.title, *(set(one.words) - {*ASKED_OF_COMPLAINTS})):
                for part in re.split(r"\s|[()*]", text):
                    assert bare(part) in shown[one.page.path], (one.page.path, one.anchor, part)


def bare(text: str) -> str:
    """Return a text without what Markdown and the layout of a page put between its words."""
    return re.sub(r"[\s*_`#>|-]+", "", normal(text))


@pytest.mark.parametrize("name", WEBSITES)
def test_every_indicator_question_item_measure_and_report_is_found(name: str) -> None:
    website = WEBSITES[name]()
    found = {(one.page.path, one.anchor) for one in records(name)}
    ids = {(path, id_) for path, page in pages(name).items() for id_ in page.attributes("id")}
    assert {place for place in ids if MUST_BE_FOUND.search("#".join(place))} <= found
    for agency in website.data.agencies:
        for year in agency.years:
            for measure in year.measures.value.measures if year.measures else ():
                path = f"{agency.slug}/{year.fiscal_year}/measures/{measure.id}/index.md"
                assert (path, None) in found


@pytest.mark.parametrize("name", WEBSITES)
def test_records_are_short(name: str) -> None:
    for content in files(WEBSITES[name]()).values():
        for row in json.loads(content)["records"]:
            assert sum(len(part) for part in row if isinstance(part, str)) <= LONGEST
            assert row[-1] not in {"", 0} or len(row) == 2


def test_file_is_compact_readable_and_the_same_again() -> None:
    website = shipped()
    first = files(website)
    assert first == files(website)
    text = first["lamphun/search/records.json"].decode("utf-8")
    assert "จังหวัดลำพูน" in text
    assert "\\u" not in text
    assert '", "' not in text
    assert text.endswith("}\n")


def test_words_beyond_the_limit_are_left_out_whole() -> None:
    page = PageRef(path="lamphun/index.md", title="หน้าหลัก", agency="ลำพูน", fiscal_year=None)
    words = ("สั้น", " ".join(["คำเดียว"] * 200), "ท้าย")
    record = Record(kind=Kind.PAGE, page=page, title="ก\nข", words=words)
    row = json.loads(to_records("lamphun/search/index.md", [record], None))["records"][0]
    assert row[:4] == [1, 0, "", "ก ข"]
    assert set(row[4].split()) == {"สั้น", "·", "คำเดียว"}
    assert len(row[4]) <= LONGEST


def test_texts_are_found_in_their_one_spelling() -> None:
    page = PageRef(path="lamphun/index.md", title="นํ้า", agency="ลําพูน", fiscal_year=2566)
    record = Record(kind=Kind.QUESTION, page=page, title="เเม่\u200bทา", code="i๑๒")
    data = json.loads(to_records("lamphun/search/index.md", [record], None))
    assert data["records"][0][3:] == ["แม่ทา", "", "i12"]
    assert data["pages"] == [["../", "น้ำ", 0, 2566]]
    assert data["agencies"] == ["ลำพูน"]


def test_website_of_several_agencies_has_one_search_for_all() -> None:
    website = shipped()
    made = files(website)
    slugs = [agency.slug for agency in website.data.agencies]
    assert set(made) == {f"{one}/search/records.json" for one in (PORTAL, *slugs)}
    everyone = json.loads(made[f"{PORTAL}/search/records.json"])
    assert len(everyone["agencies"]) == len(slugs)
    assert "../khelang-nakhon/2566/o42/" in {page[0] for page in everyone["pages"]}
    of_one = json.loads(made["lamphun/search/records.json"])
    assert of_one["agencies"] == ["จังหวัดลำพูน"]
    assert all("national" not in page[0] for page in of_one["pages"])


def test_agency_at_the_root_finds_the_pages_of_the_website_too() -> None:
    data = told(shipped(), "lamphun/search/records.json", single="lamphun")
    addresses = {page[0] for page in data["pages"]}
    assert {"../", "../2564/o42/", "../national/2563/", "../about/"} <= addresses
    assert f"{PORTAL}/search/records.json" not in files(shipped(), single="lamphun")


def test_pages_that_are_not_in_the_website_are_not_found() -> None:
    published = frozenset({"chiang-mai"})
    data = told(shipped(), f"{PORTAL}/search/records.json", published=published)
    assert all("lamphun" not in page[0] for page in data["pages"])
    assert any("chiang-mai" in page[0] for page in data["pages"])
