"""Hostile texts in every printed field stay text, in HTML blocks and in front matter."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from markdown import Markdown

from generator.findings import Severity
from generator.pages.home import home_page
from generator.pages.links import safe_url
from generator.read import read_data
from generator.thai.text import clean
from tests.pages.hostile import (
    ADDRESSES,
    LONG_TEXTS,
    NOT_PRINTED,
    TEXTS,
    marked,
    write_hostile_site,
)
from tests.pages.written_pages import Content, Written, chunks, front_matter, html_blocks, written

# What the templates themselves write, and nothing else.
TAGS = {
    "a", "br", "button", "caption", "circle", "data", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "img", "input", "label", "li", "line",
    "ol", "p", "rect", "section", "span", "summary", "svg", "table", "tbody", "td", "text",
    "textarea", "tfoot", "th", "thead", "tr", "ul", "wbr", "nav", "path",
}  # fmt: skip
PROSE_TAGS = {"em", "strong", "blockquote", "h5", "h6"}
ATTRIBUTES = {
    "action", "alt", "aria-describedby", "aria-hidden", "aria-label", "aria-live",
    "autocapitalize", "autocomplete", "class", "colspan", "data-copies", "data-done",
    "data-failed", "data-found", "data-locale", "data-month", "data-none", "data-records",
    "data-when", "download", "enterkeyhint", "for", "height", "hidden", "href", "id", "itemprop",
    "itemscope", "itemtype", "lang", "maxlength", "name", "open", "readonly", "rel", "role",
    "rows", "scope", "spellcheck", "src", "tabindex", "text-anchor", "type", "value", "viewbox",
    "width", "x", "x1", "x2", "y", "y1", "y2", "cx", "cy", "r", "d", "overflow",
}  # fmt: skip
_MARK = re.compile("⟦(.*?)⟧")


@pytest.fixture(scope="module", params=[TEXTS, LONG_TEXTS], ids=["short", "100 kB"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("hostile")
    write_hostile_site(folder, request.param)
    return written(folder)


def texts_of(folder: Path) -> set[str]:
    """Return the marks of every text that was written."""
    return {
        mark
        for path in folder.rglob("*.*")
        for mark in _MARK.findall(path.read_text(encoding="utf-8"))
    }


def plain(text: str) -> str:
    """Return a text as a browser shows it: clean, one space for any white space."""
    return " ".join(clean(text).split())


def test_there_are_enough_texts() -> None:
    assert len(set(TEXTS)) >= 40
    assert all(len(text) >= 90_000 for text in LONG_TEXTS)


def test_hostile_data_reads_without_an_error(tmp_path: Path) -> None:
    write_hostile_site(tmp_path)
    findings = read_data(tmp_path).findings
    assert [one for one in findings if one.rule.severity is Severity.ERROR] == []


def test_every_written_text_is_on_some_page(site: Written, tmp_path: Path) -> None:
    write_hostile_site(tmp_path, TEXTS[:1])
    everything = "\n".join(site.pages().values())
    assert texts_of(tmp_path) - set(_MARK.findall(everything)) == NOT_PRINTED


def test_texts_stand_only_in_html_blocks_and_front_matter(site: Written) -> None:
    by_hand = {"_portal/about/index.md", "_portal/privacy/index.md"}
    for path, text in site.pages().items():
        for chunk in chunks(text) if path not in by_hand else ():
            # Headings of ours: no data, so nothing that Markdown could take for its own.
            assert chunk.startswith("<") or re.fullmatch(r"##? [\u0e00-\u0e7fA-Z0-9 .]+", chunk), (
                path,
                chunk[:200],
            )


def test_blocks_hold_only_what_the_templates_write(site: Written) -> None:
    for path, text in site.pages().items():
        for block in html_blocks(text):
            content = Content(block)
            allowed = TAGS | PROSE_TAGS if 'class="prose"' in block else TAGS
            assert {tag for tag, _ in content.tags} <= allowed, path
            assert {name for _, given in content.tags for name in given} <= ATTRIBUTES, path
            assert content.others == [], path
            assert "\t" not in block
            assert not re.search(r"\n\s*\n", block)


def test_markdown_leaves_every_block_as_it_is(tmp_path: Path) -> None:
    write_hostile_site(tmp_path)
    markdown = Markdown()
    for path, text in written(tmp_path).pages().items():
        body = text.partition("\n---\n\n")[2]
        html = markdown.reset().convert(body)
        assert all(block in html for block in html_blocks(text)), path


def test_links_lead_only_where_they_may(site: Written) -> None:
    for text in site.pages().values():
        for block in html_blocks(text):
            for href in Content(block).attributes("href"):
                assert safe_url(href) == href


def test_printed_addresses_lead_exactly_where_they_say(tmp_path: Path) -> None:
    write_hostile_site(tmp_path, TEXTS[: len(ADDRESSES)])
    pages = written(tmp_path).pages()
    hrefs = {
        href
        for text in pages.values()
        for block in html_blocks(text)
        for href in Content(block).attributes("href")
    }
    assert set(ADDRESSES) <= hrefs


def test_each_text_is_shown_as_it_was_typed(site: Written) -> None:
    pages = site.pages()
    texts = TEXTS if len(site.data.agencies) == len(TEXTS) else LONG_TEXTS
    for number, text in enumerate(texts, start=1):
        mine = [page for path, page in pages.items() if path.startswith(f"t{number:02}/")]
        shown = " ".join(Content(block).text for page in mine for block in html_blocks(page))
        for field in ("agency.parent", "2562.question.text", "2562.recommendation.text",
                      "measure.title", "result.2561.reason", "result.2562.note"):  # fmt: skip
            assert plain(marked(text, field)) in shown, (number, field)


def test_front_matter_is_escaped_and_whole(site: Written) -> None:
    texts = TEXTS if len(site.data.agencies) == len(TEXTS) else LONG_TEXTS
    pages = site.pages()
    for number, text in enumerate(texts, start=1):
        name = plain(marked(text, "agency.name"))
        for path in ("", "2563/", "2563/results/", "2562/disclosures/", "2562/questions/",
                     "documents/"):  # fmt: skip
            meta = front_matter(pages[f"t{number:02}/{path}index.md"])
            for value in (meta["agency"], meta["description"], meta["title"], meta["source"]):
                assert not set("<>\"'") & set(value)
            assert plain(unescape(meta["agency"])) == name


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//example.com"])
def test_address_that_reading_would_refuse_is_no_link(address: str, tmp_path: Path) -> None:
    write_hostile_site(tmp_path, TEXTS[:1])
    site = written(tmp_path)
    agency = site.data.agencies[0]
    channel = agency.file.value.complaint_channels[0].model_copy(update={"url": address})
    value = agency.file.value.model_copy(
        update={"website": address, "complaint_channels": (channel,)}
    )
    file = replace(agency.file, value=value)
    home = home_page(replace(site.site(agency.slug), agency=replace(agency, file=file))).text
    assert address in Content(home).text
    assert address not in Content(home).attributes("href")
