"""Prose of the data, which may hold Markdown, as HTML that can do nothing.

Paragraphs, lists, emphasis, quotes, headings and links are understood. HTML, character references,
images and code are not: what looks like them stays text. A printed number stays as it is printed:
Markdown would count anew, and in Arabic digits. A text that would keep Markdown busy for long is
shown as plain paragraphs.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup, escape

from generator.pages.links import safe_url

_NO_BLOCKS: Final = ("code", "hr", "setextheader")  # an indented paragraph is no code
_NO_INLINES: Final = (
    *("html", "entity", "backtick", "automail"),
    *("image_link", "image_reference", "short_image_ref"),
)
_NUMBERED: Final = re.compile(r"^([ \t]*\d+)\.(?=[ \t])", re.MULTILINE)
_TOP_LEVEL: Final = 3
_LOWEST_LEVEL: Final = 6

# Markdown looks for the other end of every bracket and star anew.
_MARKS: Final = re.compile(r"[\[\]*_<>&!\\#(]")
_MOST_MARKS: Final = 400
_LONGEST: Final = 20_000
_DEEPEST: Final = 12  # quotes in quotes, lists in lists
_NESTED: Final = re.compile(
    rf"^(?:[ \t]*(?:>|[-*+]|[0-9]+\.)){{{_DEEPEST}}}|^[ \t]{{{4 * _DEEPEST}}}", re.MULTILINE
)


def prose(text: str) -> Markup:
    """Return the text as HTML without blank lines and tabs, so that it can stand in a block."""
    text = text.expandtabs(4)
    html = _plain(text) if _is_laborious(text) else _rendered(text)
    return Markup(re.sub(r"\s*\n\s*", "\n", html))  # noqa: S704 - see _markdown


def _is_laborious(text: str) -> bool:
    marks = _MARKS.findall(text[:_LONGEST])
    return len(text) > _LONGEST or len(marks) > _MOST_MARKS or bool(_NESTED.search(text))


def _plain(text: str) -> str:
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)


def _rendered(text: str) -> str:
    text = _NUMBERED.sub(r"\n\1\.", text)
    # Markdown lets &#60; pass as it is, and browsers read it.
    return _markdown().reset().convert(text.replace("&", "&amp;"))


@lru_cache(maxsize=1)
def _markdown() -> Markdown:
    """Return the one Markdown reader; making one takes as long as many texts."""
    markdown = Markdown(output_format="html")
    markdown.preprocessors.deregister("html_block")
    for name in _NO_BLOCKS:
        markdown.parser.blockprocessors.deregister(name)
    for name in _NO_INLINES:
        markdown.inlinePatterns.deregister(name)
    # Last of all, when every link has been made.
    markdown.treeprocessors.register(_Tamed(markdown), "tamed", -1)
    return markdown


class _Tamed(Treeprocessor):
    """Takes away links that lead where they may not, and puts headings below those of the page."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag == "a":
                _tame_link(element)
            elif re.fullmatch("h[1-6]", element.tag):
                element.tag = f"h{min(int(element.tag[1]) + _TOP_LEVEL - 1, _LOWEST_LEVEL)}"


def _tame_link(link: Element) -> None:
    href = safe_url(unescape(link.get("href", "")))  # as browsers will read it
    link.attrib.clear()  # a title, too, would be an attribute made of data
    if href is None:
        link.tag = "span"
    else:
        link.set("href", href.replace("&", "&amp;"))
