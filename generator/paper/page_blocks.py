"""A page -> the blocks of a paper that says the same words in the same order.

The words are taken from the page that its template has written, so that paper and page cannot
differ. What only a screen can do is left out: lists of contents, buttons, downloads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from generator.paper.blocks import (
    Block,
    Cell,
    Code,
    Facts,
    Grid,
    Heading,
    Listing,
    Paragraph,
    Span,
)
from generator.paper.page_pictures import bar_of, days_of, picture_of
from generator.paper.page_tree import Node

LinkOf = Callable[[str], str | None]
"""Turns an address in a page into one that a paper can lead to, or None."""

_LEFT_OUT: Final = frozenset(
    {"contents", "to-contents", "in-short", "actions", "file", "visually-hidden"}
)
_GROUPS: Final = frozenset({"body", "div", "figure", "section", "blockquote", "details"})
_HEADINGS: Final = {"h2": 1, "h3": 2, "h4": 3, "h5": 4, "h6": 4}
_SPACES: Final = re.compile("[ \t\n\r\f]+")
_BOLD: Final = frozenset({"strong", "b"})
_STRONG_LOOKS: Final = frozenset({"figure", "label", "name"})
_LOOKS_OF_LINES: Final = frozenset(
    {"below", "detail", "remark", "source", "key", "key-85", "key-weak"}
)
_DAYS: Final = "days"
_ABOUT_BARS: Final = frozenset({"source", "key", "key-85", "key-weak"})


class BlockMaker:
    """Makes the blocks of one page.

    Args:
        link_of: for the links in it.
        code: what the picture of a code on the page holds; None where there is none.
    """

    def __init__(self, link_of: LinkOf, code: str | None = None) -> None:
        self._link_of = link_of
        self._code = code
        self._anchors: list[str] = []
        self._level = 0

    def blocks(self, node: Node) -> tuple[Block, ...]:
        """Return what is in an element, without the element itself."""
        found: list[Block] = []
        line: list[Node | str] = []
        for one in node.content:
            if isinstance(one, str) or self._is_in_line(one):
                line.append(one)
                continue
            self._end_line(line, found)
            found.extend(self._block(one))
        self._end_line(line, found)
        return tuple(found)

    def _end_line(self, line: list[Node | str], found: list[Block]) -> None:
        """Put what was written without an element of its own into a paragraph."""
        spans = _trimmed(tuple(self._spans(Node(tag="span", content=list(line)))))
        line.clear()
        if spans:
            found.append(Paragraph(spans=spans, anchors=self._taken()))

    def _is_in_line(self, one: Node) -> bool:
        is_block = {"bar", *_LOOKS_OF_LINES}.intersection(one.classes)
        return one.tag in {"a", "span", "br", "wbr", "em", "i", *_BOLD} and not is_block

    def _taken(self) -> tuple[str, ...]:
        """Return the ids that were met since the last block that could bear them."""
        taken = tuple(dict.fromkeys(self._anchors))
        self._anchors.clear()
        return taken

    def _block(self, node: Node) -> Iterator[Block]:
        """Yield the blocks of an element."""
        classes = node.classes
        if _LEFT_OUT.intersection(classes) or node.tag in {"h1", "summary"}:
            return
        self._note(node)
        by_tag: dict[str, Callable[[Node], Iterator[Block]]] = {
            "p": self._paragraphs,
            "ul": self._listing,
            "ol": self._listing,
            "dl": self._facts,
            "table": self._grid,
            "svg": picture_of,
            "img": self._picture,
        }
        if node.tag in _HEADINGS:
            yield self._heading(node)
        elif "bar" in classes:
            yield bar_of(node)
        elif node.tag in by_tag:
            yield from by_tag[node.tag](node)
        elif _LOOKS_OF_LINES.intersection(classes):
            yield from self._line(node)
        elif node.tag in _GROUPS:
            yield from self.blocks(node)

    def _picture(self, node: Node) -> Iterator[Code]:
        if self._code:
            yield Code(address=self._code, description=node.attributes.get("alt", ""))

    def _note(self, node: Node) -> None:
        if anchor := node.attributes.get("id"):
            self._anchors.append(anchor)

    def _heading(self, node: Node) -> Heading:
        level = min(_HEADINGS[node.tag], self._level + 1)
        self._level = level
        spans = _trimmed(tuple(self._spans(node)))
        return Heading(level=level, spans=spans, anchors=self._taken())

    def _paragraphs(self, node: Node) -> Iterator[Block]:
        """Yield a paragraph, and the bar that may stand in it."""
        bars = [one for one in node.nodes if "bar" in one.classes]
        others = [one for one in node.content if one not in bars]
        is_chips = "chips" in node.classes
        spans = _trimmed(tuple(self._spans(Node(tag="p", content=others), between=is_chips)))
        if spans:
            look = node.classes[0] if node.classes else ""
            yield Paragraph(spans=spans, look=look, anchors=self._taken())
        for one in bars:
            yield bar_of(one)

    def _line(self, node: Node) -> Iterator[Paragraph]:
        spans = _trimmed(tuple(self._spans(node)))
        if spans:
            about_bars = bool(_ABOUT_BARS.intersection(node.classes))
            yield Paragraph(
                spans=spans, look=node.classes[0], anchors=self._taken(), about_bars=about_bars
            )

    def _listing(self, node: Node) -> Iterator[Block]:
        items = tuple(self._noted(one) for one in node.nodes if one.tag == "li")
        if items:
            yield Listing(items=items, marked="plain-list" not in node.classes)

    def _noted(self, node: Node) -> tuple[Block, ...]:
        """Return what is in an element that may have an id."""
        self._note(node)
        return self.blocks(node)

    def _facts(self, node: Node) -> Iterator[Facts]:
        rows = []
        for group in node.nodes:
            self._note(group)
            label = next((one for one in group.nodes if one.tag == "dt"), None)
            known = next((one for one in group.nodes if one.tag == "dd"), None)
            if label and known:
                rows.append((_trimmed(tuple(self._spans(label))), self.blocks(known)))
        if rows:
            yield Facts(rows=tuple(rows))

    def _grid(self, node: Node) -> Iterator[Grid]:
        caption = next((one for one in node.nodes if one.tag == "caption"), None)
        head, *rows = [self._row(one) for one in node.all("tr")]
        yield Grid(caption=self.blocks(caption) if caption else (), head=head, rows=tuple(rows))

    def _row(self, row: Node) -> tuple[Cell, ...]:
        self._note(row)
        return tuple(
            Cell(
                blocks=tuple(days_of(one)) if _DAYS in one.classes else self.blocks(one),
                is_head=one.tag == "th",
                is_figure=bool({"number", "place"}.intersection(one.classes)),
            )
            for one in row.nodes
        )

    def _spans(self, node: Node, *, between: bool = False) -> Iterator[Span]:
        """Yield the text of an element; of several states, with a point between them."""
        told = False
        for one in node.content:
            if isinstance(one, str):
                yield Span(text=_SPACES.sub(" ", one))  # a line break is an element of its own
            elif one.tag == "br":
                yield Span(text="\n")
            elif not ({"visually-hidden"}.intersection(one.classes) or _is_hidden(one)):
                self._note(one)
                if between and told:
                    yield Span(text="· ")
                told = True
                for span in self._spans(one):
                    yield self._styled(span, one)

    def _styled(self, span: Span, node: Node) -> Span:
        is_bold = node.tag in _BOLD or bool(_STRONG_LOOKS.intersection(node.classes))
        href = node.attributes.get("href") if node.tag == "a" else None
        return Span(
            text=span.text,
            bold=span.bold or is_bold,
            soft=span.soft or bool({"beside", "official"}.intersection(node.classes)),
            link=span.link or (self._link_of(href) if href else None),
        )


def _is_hidden(node: Node) -> bool:
    return node.attributes.get("aria-hidden") == "true" or node.tag == "svg"


def _trimmed(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans with one space where the page has many, and none at either end."""
    made: list[Span] = []
    for one in spans:
        is_begun = bool(made) and not made[-1].text.endswith((" ", "\n"))
        text = one.text if is_begun else one.text.lstrip(" ")
        if text:
            made.append(Span(text=text, bold=one.bold, soft=one.soft, link=one.link))
    while made and not made[-1].text.rstrip():
        made.pop()
    if made:
        last = made[-1]
        made[-1] = Span(text=last.text.rstrip(), bold=last.bold, soft=last.soft, link=last.link)
    return tuple(made)
