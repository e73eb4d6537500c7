"""HTML blocks kept out of Python-Markdown, which would read each tag of them to change nothing.

A block that the generator wrote as HTML is replaced by a short one before Python-Markdown sees the
page, and put back afterwards: the same bytes, five times as fast. What cannot be told apart safely
from Markdown is left where it is.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

_BLANK: Final = re.compile(r"\n(?:[ \t]*\n)+")
_TAG: Final = re.compile(r"<(div|h[1-6]|p|ul|ol|dl|table|figure|section|nav|form)\b")
_MARK: Final = "\ue000"
"""A private character, which means nothing anywhere; a page with one is left as it is."""


class Blocks:
    """The HTML blocks of one page."""

    def __init__(self) -> None:
        self._kept: list[str] = []

    def taken_out(self, markdown: str) -> str:
        """Return the page with a short block in the place of those that were taken out."""
        if _MARK in markdown:
            return markdown
        runs = [(whole, tuple(run)) for whole, run in groupby(_parts(markdown), key=_is_whole)]
        if any("<" in block for whole, run in runs if not whole for block in run):
            return markdown  # an element may go on behind a blank line
        return "\n\n".join(self._short(run) if whole else "\n\n".join(run) for whole, run in runs)

    def put_back(self, content: str) -> str:
        """Return the content of the page with its blocks again."""
        if not self._kept:
            return content
        parts = re.split(f"<div>{_MARK}([0-9]+)</div>", content)
        return "".join(
            self._kept[int(part)] if number % 2 else part for number, part in enumerate(parts)
        )

    def _short(self, run: Iterable[str]) -> str:
        """Take out blocks that follow each other; a blank line stays between them."""
        self._kept.append("\n\n".join(run))
        return f"<div>{_MARK}{len(self._kept) - 1}</div>"


def _parts(markdown: str) -> list[str]:
    """Return what stands between blank lines."""
    return _BLANK.split(markdown.strip("\n"))


def _is_whole(block: str) -> bool:
    """Return whether a block is one element and nothing else, as Python-Markdown would see it."""
    first = _TAG.match(block)
    if first is None:
        return False
    name = first[1]
    if not block.endswith(f"</{name}>"):
        return False
    depths = tuple(_depths(block[: -len(name) - 3], name))
    return min(depths) == depths[-1] == 1


def _depths(text: str, name: str) -> Iterator[int]:
    """Yield how many elements of a name are open after each of its tags."""
    depth = 0
    for tag in re.finditer(rf"<(/?){name}\b", text):
        depth += -1 if tag[1] else 1
        yield depth
