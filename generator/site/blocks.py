"""Pages that need no Python-Markdown, which reads each tag of an HTML block to change nothing.

Our pages are HTML blocks between plain headings. Where that is all there is to a page, its content
follows from the blocks, in a thousandth of the time and with the same bytes. Whatever else stands
on a page is left to Python-Markdown.
"""

import json
import re
from functools import cache
from typing import Final

_BLANK: Final = re.compile(r"\n(?:[ \t]*\n)+")
_TAG: Final = re.compile(r"<(div|h[1-6]|p|ul|ol|dl|table|figure|section|nav|form|details)\b")
# No letter that means anything to Markdown, nor one that it would escape.
_HEADING: Final = re.compile(
    r"(?P<depth>#{1,6}) (?P<text>[^\s\\`*_{}\[\]<>&#!|~][^\n\\`*_{}\[\]<>&#!|~]*)"
)
_NAME: Final = re.compile("[a-z_]+")
# What must not stand before it is looked for behind it: that is ten times as fast.
_ID: Final = re.compile(r"""id=(?<![\w-]id=)["']([^"']+)["']""")


def quick_content(markdown: str) -> str | None:
    """Return what Python-Markdown would make of a page; None where it has to be asked."""
    if "\t" in markdown:
        return None  # it becomes spaces
    parts = _BLANK.split(markdown.strip("\n"))
    made: list[str] = []
    was_html = False
    for part in parts:
        is_html = _is_whole(part)
        content = part if is_html else _heading(part)
        if content is None:
            return None
        # It leaves the blank line behind a block of HTML, and none behind its own.
        made += [*(("",) if was_html else ()), content]
        was_html = is_html
    return "\n".join(made)


def quick_front_matter(source: str) -> tuple[dict[str, object], str] | None:
    """Return the front matter of a page and its body; None where YAML has to be asked.

    The generator writes a line for each entry, its value as JSON.
    """
    top, end, body = source.partition("\n---\n")
    first, *lines = top.split("\n")
    if first != "---" or not end:
        return None
    found: dict[str, object] = {}
    for line in lines:
        name, colon, value = line.partition(": ")
        if not (colon and _NAME.fullmatch(name)):
            return None
        try:
            found[name] = json.loads(value)
        except ValueError:
            return None
    return found, body.lstrip("\n")


def ids_in(content: str) -> set[str]:
    """Return the places of a page that links can lead to."""
    return set(_ID.findall(content))


def _heading(part: str) -> str | None:
    found = _HEADING.fullmatch(part)
    if found is None:
        return None
    depth = len(found["depth"])
    return f"<h{depth}>{found['text'].rstrip()}</h{depth}>"


def _is_whole(block: str) -> bool:
    """Return whether a block is elements on lines of their own, as Python-Markdown sees them."""
    at = 0
    while at < len(block):
        if at and block[at] != "\n":
            return False
        end = _end_of_element(block, at + (at > 0))
        if end is None:
            return False
        at = end
    return True


def _end_of_element(block: str, at: int) -> int | None:
    """Return where the element that begins somewhere ends; None where none does."""
    first = _TAG.match(block, at)
    if first is None:
        return None
    depth = 0
    for tag in _tags(first[1]).finditer(block, at):
        depth += -1 if tag["end"] else 1
        if depth == 0:
            return tag.end()
    return None


@cache
def _tags(name: str) -> re.Pattern[str]:
    """Return what finds the tags of an element."""
    return re.compile(rf"<(?:(?P<end>/){name}>|{name}\b)")
