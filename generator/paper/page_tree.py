"""The text of a page as a tree: what its front matter and its HTML hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_EMPTY: Final = frozenset({"br", "hr", "img", "wbr", "input", "meta", "link"})
_FRONT: Final = "---\n"


@dataclass(slots=True, kw_only=True)
class Node:
    """An element with what is in it, in order."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    content: list[Node | str] = field(default_factory=list)

    @property
    def classes(self) -> tuple[str, ...]:
        """Its classes."""
        return tuple(self.attributes.get("class", "").split())

    @property
    def nodes(self) -> Iterator[Node]:
        """The elements right in it."""
        return (one for one in self.content if isinstance(one, Node))

    def all(self, tag: str) -> Iterator[Node]:
        """Yield the elements of a kind in it, however deep, in the order of the page."""
        for one in self.nodes:
            if one.tag == tag:
                yield one
            yield from one.all(tag)

    @property
    def text(self) -> str:
        """Everything written in it."""
        return "".join(one if isinstance(one, str) else one.text for one in self.content)


def page_tree(text: str) -> Node:
    """Return the body of a page; Markdown outside of HTML stays text."""
    body = text.split(_FRONT, 2)[-1] if text.startswith(_FRONT) else text
    reader = _Reader()
    reader.feed(body)
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node(tag="body")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag=tag, attributes={key: value or "" for key, value in attrs})
        self._open[-1].content.append(node)
        if tag not in _EMPTY:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1].tag == tag and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].content.append(data)
