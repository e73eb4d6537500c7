"""Prose with Markdown: what it may do, and what stays text."""

import pytest

from generator.pages.prose import prose
from tests.pages.hostile import LONG_TEXTS, TEXTS
from tests.pages.written_pages import Content

ALLOWED = {"p", "ul", "li", "em", "strong", "a", "span", "blockquote", "br"} | {
    f"h{level}" for level in range(3, 7)
}


def test_paragraphs_lists_emphasis_and_links() -> None:
    text = "หนึ่ง **สอง**\n\n- สาม\n- *สี่*\n\nคั่น\n\n[ห้า](https://example.com/?a=1&b=2)"
    assert prose(text) == (
        "<p>หนึ่ง <strong>สอง</strong></p>\n<ul>\n<li>สาม</li>\n<li><em>สี่</em></li>\n</ul>\n"
        "<p>คั่น</p>\n"
        '<p><a href="https://example.com/?a=1&amp;b=2">ห้า</a></p>'
    )


def test_printed_numbers_stay_as_they_are_printed() -> None:
    text = "ดังนี้\n1. หนึ่ง\n2. สอง\n\n๔. สี่\n\n  4.1 สี่จุดหนึ่ง\n2566. ปี\n"
    assert prose(text) == (
        "<p>ดังนี้</p>\n<p>1. หนึ่ง</p>\n<p>2. สอง</p>\n<p>๔. สี่</p>\n<p>4.1 สี่จุดหนึ่ง</p>\n<p>2566. ปี</p>"
    )


def test_headings_stand_below_those_of_the_page() -> None:
    assert prose("# หนึ่ง\n\n##### ห้า") == "<h3>หนึ่ง</h3>\n<h6>ห้า</h6>"


def test_indented_paragraph_is_no_code() -> None:
    assert prose("หนึ่ง\n\n    สอง") == "<p>หนึ่ง</p>\n<p>สอง</p>"


def test_what_looks_like_a_character_reference_stays_as_typed() -> None:
    assert Content(prose("&lt;b&gt; &#60; &amp;")).text == "&lt;b&gt; &#60; &amp;"


@pytest.mark.parametrize(
    "typed",
    [
        "[กด](javascript:alert(1))",
        "[กด](jav&#x61;script:alert(1))",
        "[กด](&#106;avascript:alert(1))",
        "[กด](java\tscript:alert(1))",
        "[กด](//example.com)",
        "[กด](data:text/html,x)",
        "[กด][r]\n\n[r]: javascript:alert(1)",
        "[กด]( javascript:alert(1))",
        "<javascript:alert(1)>",
    ],
)
def test_link_that_leads_elsewhere_is_no_link(typed: str) -> None:
    for href in Content(prose(typed)).attributes("href"):
        # What is left is relative for every browser: it has no scheme.
        assert ":" not in href.partition("#")[0]
        assert not href.startswith("/")


@pytest.mark.parametrize("text", [*TEXTS, *LONG_TEXTS])
def test_hostile_text_makes_no_other_elements(text: str) -> None:
    html = prose(text)
    content = Content(html)
    assert {tag for tag, _ in content.tags} <= ALLOWED
    assert {name for _, attributes in content.tags for name in attributes} <= {"href"}
    assert content.others == []
    assert "\n\n" not in html
    assert "\t" not in html


@pytest.mark.parametrize(
    "text",
    ["- " * 20_000, "> " * 20_000, "1. " * 9_000, "[" * 100_000, "*a **" * 20_000, "\\" * 50_000,
     "\n".join(" " * (4 * depth) + "- x" for depth in range(400)), "# " * 20_000, "[a](" * 9_000,
     "\t" * 400 + "x", "1.\n" * 9_000, "- a\n\n" * 4_000, "<a" * 20_000, "![](" * 20_000],
)  # fmt: skip
def test_laborious_text_becomes_plain_paragraphs(text: str) -> None:
    assert {tag for tag, _ in Content(prose(text)).tags} <= {"p", *ALLOWED}


def test_reader_keeps_nothing_from_one_text_to_the_next() -> None:
    prose("[r]: https://example.com/\n\nข้อความ")
    assert prose("[กด][r]") == "<p>[กด][r]</p>"
