"""The templates' environment: escaping, front matter, one line."""

from html import unescape

import pytest
import yaml
from jinja2 import UndefinedError
from markupsafe import Markup, escape

from generator.pages.environment import (
    TEMPLATES,
    front_matter,
    in_its_language,
    in_lines,
    in_one_line,
    printed,
    render,
    with_whole,
)
from tests.pages.hostile import LONG_TEXTS, TEXTS


def test_template_that_prints_what_it_was_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render("home.md.j2")


def test_every_template_names_its_page_and_view() -> None:
    for path in sorted(TEMPLATES.rglob("*.j2")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("{# "), path
        assert any(part in first for part in ("pages/", "preview/", "head: Head")), path


def test_templates_do_not_undo_escaping() -> None:
    unescaped = [
        path.name
        for path in sorted(TEMPLATES.rglob("*.j2"))
        if "| safe" in path.read_text(encoding="utf-8") or "autoescape" in path.read_text("utf-8")
    ]
    assert unescaped == ["statement.md.j2"]  # hand-written by the maintainers


@pytest.mark.parametrize("text", [*TEXTS, *LONG_TEXTS])
def test_what_is_printed_is_escaped_once(text: str) -> None:
    assert str(printed(text)) == str(escape(in_one_line(text)))
    assert escape(printed(text)) == printed(text)


@pytest.mark.parametrize("text", [*TEXTS, *LONG_TEXTS, "\x85", "\x7f", "\ufffe", "😀", "\u2028a"])
def test_front_matter_is_one_line_of_yaml_and_escaped(text: str) -> None:
    line = f"title: {front_matter(text)}\n"
    assert line.count("\n") == 1
    read = yaml.safe_load(line)["title"]
    assert "<" not in read
    assert ">" not in read
    assert '"' not in read
    assert unescape(read) == in_one_line(text)


def test_front_matter_keeps_the_shape_of_lists_and_mappings() -> None:
    value = [{"title": "ก & ข", "href": "../", "current": True}]
    assert front_matter(value) == '[{"title": "ก &amp; ข", "href": "../", "current": true}]'


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ก\n\nข", "ก ข"),
        ("ก \r\n\tข", "ก ข"),
        ("ก\u2028ข\u0085ค", "ก ข ค"),
        ("ก\tข", "ก ข"),
        ("ก\x00\x1bข\u202e", "ก\ufffd\ufffdข\ufffd"),
        ("👩\u200d👧 ก", "👩\u200d👧 ก"),
        (Markup("<p>\n\n</p>"), Markup("<p>\n\n</p>")),
        (7, 7),
    ],
)
def test_text_is_printed_in_one_line_without_control_characters(
    typed: object, printed: object
) -> None:
    assert in_one_line(typed) == printed


def test_lines_of_a_text_stay_lines() -> None:
    assert in_lines("ก <b>\n\n  ข\n") == Markup("ก &lt;b&gt;<br>ข")


def test_a_long_run_of_spaces_is_gone_through_once() -> None:
    """Spaces that no line break follows were tried from each one of them to the last."""
    spaces = " " * 200_000
    assert in_lines(f"a{spaces}b \t\nc") == f"a{spaces}b<br>c"


@pytest.mark.parametrize(
    ("text", "name", "html"),
    [
        ("ของ อบต.ทา หรือ", "อบต.ทา", 'ของ <span class="whole">อบต.ทา</span> หรือ'),
        ("ใช้หรือไม่", "ก.", 'ใช้<span class="whole">หรือไม่</span>'),
        ("R&D", "amp", "R&amp;D"),
        ("a<b>", "<b>", 'a<span class="whole">&lt;b&gt;</span>'),
        ("ก", "", "ก"),
    ],
)
def test_name_and_words_that_must_not_be_parted_are_marked(text: str, name: str, html: str) -> None:
    assert with_whole(text, name) == html


def test_text_that_is_english_as_a_whole_says_so() -> None:
    assert in_its_language("Open Data") == '<span lang="en">Open Data</span>'
    assert in_its_language("Q&A") == '<span lang="en">Q&amp;A</span>'
    assert "&lt;b&gt;" in in_its_language("<b>Bold")


@pytest.mark.parametrize("text", ["ประกาศ No Gift Policy", "O42", "88.53", "รายงาน", "", "<ก>"])
def test_other_texts_are_left_as_they_are(text: str) -> None:
    assert in_its_language(text) == text
