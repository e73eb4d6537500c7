"""What holds for every page: its form, its links, its anchors, what it must not tell."""

import re
from dataclasses import replace
from posixpath import join, normpath

import pytest

from generator.assess.gains import Gains
from generator.assess.scores import Scores
from generator.assess.scoring import Recounts
from generator.pages import wording
from generator.pages.sources import page_source
from tests.pages.written_pages import (
    Content,
    Written,
    chunks,
    front_matter,
    html_blocks,
    sample,
    shipped,
)

SITES = pytest.mark.parametrize("site", [sample(), shipped()], ids=["sample", "shipped"])
KEYS = {
    "kind", "title", "description", "agency", "home", "portal", "search", "breadcrumbs", "years",
    "as_of", "source", "demonstration", "notices", "links", "scripts", "feeds", "redirect",
    "survey", "template", "colours", "emblem", "contact", "complaints",
}  # fmt: skip


ANNOUNCED = "ประกาศสำนักงาน ป.ป.ช. 1 สิงหาคม 2565"
ANALYSIS = "รายงานการวิเคราะห์ผลการประเมิน ปี 2565"
EMPTY_TAGS = {"br", "wbr", "line", "circle", "rect", "input", "img"}


def folder_of(path: str, single: str | None = None) -> str:
    """Return where a page stands on the website."""
    site, *rest = path.removesuffix("index.md").split("/")
    return "/" + "/".join(rest if site in {"_portal", single} else [site, *rest])


def hrefs(text: str) -> list[str]:
    """Return every address of a page, of its content and of its front matter."""
    meta = front_matter(text)
    steps = [*meta.get("breadcrumbs", []), *meta.get("years", []), *meta.get("links", [])]
    steps.append(meta.get("redirect", {}))
    around = [meta.get(one) for one in ("home", "portal", "search")]
    around += [step.get("href") for step in steps]
    contents = [Content(block) for block in html_blocks(text)]
    inside = [href for one in contents for name in ("href", "src") for href in one.attributes(name)]
    return [href for href in (*around, *inside) if href]


def ids_of(text: str) -> list[str]:
    """Return the places of a page that links can lead to; one is in the foot, of the shell."""
    foot = [name for name in ("complaints",) if name in front_matter(text)]
    return [one for block in html_blocks(text) for one in Content(block).attributes("id")] + foot


@SITES
def test_body_is_fixed_markdown_and_html_blocks(site: Written) -> None:
    for path, text in site.pages().items():
        if front_matter(text)["kind"] == "statement":
            continue
        for chunk in chunks(text):
            fixed = re.fullmatch(r"##? [\u0e00-\u0e7fA-Z0-9 .]+", chunk)
            assert chunk.startswith("<") or fixed, (path, chunk)


@SITES
def test_html_blocks_have_no_tabs_and_are_balanced(site: Written) -> None:
    for path, text in site.pages().items():
        for block in html_blocks(text):
            assert "\t" not in block
            for tag in {tag for tag, _ in Content(block).tags} - EMPTY_TAGS:
                opened, closed = len(re.findall(f"<{tag}[ >]", block)), block.count(f"</{tag}>")
                assert opened == closed, (path, tag)


@SITES
def test_text_ends_with_one_line_feed(site: Written) -> None:
    for text in site.pages().values():
        assert text.endswith("\n")
        assert not text.endswith("\n\n")


@SITES
def test_front_matter_has_known_keys_and_a_title(site: Written) -> None:
    for path, text in site.pages().items():
        meta = front_matter(text)
        assert set(meta) <= KEYS, path
        assert meta["title"], path
        assert meta["description"], path


@SITES
def test_page_has_one_top_heading(site: Written) -> None:
    for path, text in site.pages().items():
        assert len(re.findall(r"^# |<h1>", text, re.MULTILINE)) == 1, path


@SITES
def test_ids_are_unique_in_a_page(site: Written) -> None:
    for path, text in site.pages().items():
        ids = ids_of(text)
        assert len(ids) == len(set(ids)), path


@SITES
def test_page_has_no_inline_style_and_no_script(site: Written) -> None:
    for text in site.pages().values():
        for block in html_blocks(text):
            content = Content(block)
            names = {name for _, attributes in content.tags for name in attributes}
            assert not any(name == "style" or name.startswith("on") for name in names)
            assert not {"script", "style", "iframe"} & {tag for tag, _ in content.tags}


@pytest.mark.parametrize("single", [None, "ban-rao"])
def test_links_inside_the_site_are_relative_and_lead_to_pages(single: str | None) -> None:
    pages = sample().pages(single=single)
    ids = {folder_of(path, single): ids_of(text) for path, text in pages.items()}
    files = {folder_of(path, single) for path in sample().files}
    for path, text in pages.items():
        for href in hrefs(text):
            if re.match("(https|tel|mailto):", href):
                continue
            address, _, place = href.partition("#")
            if normpath(join(folder_of(path, single), address)) in files:
                continue
            assert address.endswith("/") or (place and not address)
            target = normpath(join(folder_of(path, single), address)).rstrip("/") + "/"
            assert target in ids, (path, href)
            assert not place or place in ids[target], (path, href)


def test_single_agency_has_no_list_of_agencies() -> None:
    pages = sample().pages(single="ban-rao")
    assert not any(path.startswith("_portal/") for path in pages)
    assert front_matter(pages["ban-rao/index.md"])["links"][0]["href"] == "about/"
    assert "portal" not in front_matter(pages["ban-rao/index.md"])
    assert front_matter(pages["ban-rao/about/index.md"])["portal"] == "../"


@SITES
def test_year_has_a_page_of_results_when_there_is_any_score(site: Written) -> None:
    pages = site.pages()
    for (slug, year), assessment in site.assessments.items():
        given = assessment.announced.any_given
        assert (f"{slug}/{year}/results/index.md" in pages) == given


def test_anchors_of_elements_are_stable() -> None:
    pages = sample().pages()
    ids = {
        one
        for path in ("ban-rao/2564/results/index.md", "ban-rao/2565/results/index.md")
        for one in ids_of(pages[path])
    }
    assert {"indicator-8", "indicator-9-4", "e11", "o32", "result-province"} <= ids


@SITES
def test_public_pages_tell_nothing_that_is_for_the_officer(site: Written) -> None:
    """Recomputed scores and points to gain leave no trace: without them the pages are the same."""
    public = {
        key: replace(one, recomputed=Scores(), recounts=Recounts(), gains=Gains(), distance=None)
        for key, one in site.assessments.items()
    }
    assert replace(site, assessments=public).pages() == site.pages()


@SITES
def test_pages_are_the_same_every_time(site: Written) -> None:
    assert site.pages() == site.pages()


def test_every_page_of_a_demonstration_says_so() -> None:
    pages = sample().pages(demonstration=True)
    assert all(front_matter(text)["demonstration"] for text in pages.values())
    assert "โทรศัพท์" not in pages["ban-rao/index.md"]
    assert "โทรศัพท์" in sample().pages()["ban-rao/index.md"]


def test_agency_with_errors_has_no_new_pages_but_stays_in_the_list() -> None:
    pages = sample().pages(unusable=frozenset({"ban-rao"}))
    assert not any(path.startswith("ban-rao/") for path in pages)
    portal = pages["_portal/index.md"]
    assert 'href="ban-rao/"' in portal
    assert "88.50" not in portal


def test_page_tells_the_day_of_its_own_year() -> None:
    pages = sample().pages()
    assert front_matter(pages["ban-rao/2566/index.md"])["as_of"] == "20 มีนาคม 2566"
    assert front_matter(pages["ban-rao/2565/index.md"])["as_of"] == "30 กันยายน 2566"
    assert front_matter(pages["ban-rao/index.md"])["as_of"] == "30 กันยายน 2566"


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("ban-rao/index.md", f"{ANNOUNCED}; {ANALYSIS}"),
        ("ban-rao/2565/results/index.md", f"{ANNOUNCED}; {ANALYSIS}"),
        ("ban-rao/2564/results/index.md", "แผนขับเคลื่อน ITA บ้านเรา ปี 2566"),
        ("ban-rao/2566/index.md", ANALYSIS),
        ("lek-thai/2563/index.md", "ประกาศผลการประเมินทั้งประเทศ ปีงบประมาณ พ.ศ. 2563"),
        ("yang-mai-mi/index.md", "แผนของจังหวัดยังไม่มี"),
        ("mai-khao-ruam/2566/index.md", "ข้อมูลของหน่วยงาน"),
        ("_portal/index.md", wording.EACH_SOURCE),
    ],
)
def test_page_names_the_paper_it_comes_from(path: str, source: str) -> None:
    assert front_matter(sample().pages()[path]).get("source") == source


@SITES
def test_every_page_with_figures_names_its_source(site: Written) -> None:
    for path, text in site.pages().items():
        if front_matter(text)["kind"] in {"home", "year", "results", "portal"}:
            assert front_matter(text)["source"], path


def test_announced_score_without_a_paper_is_said_to_be_of_the_announcement() -> None:
    site = sample()
    agency = site.agency("ban-rao")
    (year,) = (one for one in agency.years if one.fiscal_year == 2565)
    assert year.result is not None
    unnamed = replace(year.result, value=year.result.value.model_copy(update={"source": None}))
    found = replace(
        site.assessments["ban-rao", 2565],
        national=None,
        year=replace(year, result=unnamed, questions=replace(year.questions, rows=())),
    )
    assert page_source(site.site("ban-rao"), found).startswith(
        "ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565"
    )


@pytest.mark.parametrize("path", ["lamphun/2563/results", "chiang-mai/2565/results"])
def test_paper_of_questions_stands_beside_the_announcement(path: str) -> None:
    source = front_matter(shipped().pages()[f"{path}/index.md"])["source"]
    assert source.startswith("ประกาศสำนักงาน ป.ป.ช.")
    assert source.count("; ") == 1
