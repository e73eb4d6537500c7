"""What a page or style sheet points to, and the ids it can be pointed to by."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from html import unescape
from typing import Final, NamedTuple

_CSS_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_ADDRESS: Final = re.compile(
    r"""(?:url\(\s*|@import\s+(?!url\())(?:"([^"]*)"|'([^']*)'|([^\s"');]+))"""
)
_REFRESH: Final = re.compile(r"""^[\s\d.;,]*url\s*=\s*["']?([^"']*)""", re.IGNORECASE)

_SAID: Final = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
# A comment; a style sheet or script with its text; any other tag that says anything.
_TOKEN: Final = re.compile(
    rf"""<!--.*?(?:-->|\Z)
    | <(?P<holder>style|script)\b(?P<held>{_SAID})>(?P<text>.*?)(?=</(?P=holder)|\Z)
    | <(?P<tag>[a-z][^\s/>]*+)(?P<said>[\s/]{_SAID})>""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_ATTRIBUTE: Final = re.compile(r"""([^\s"'>/=]++)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_TELLING: Final = re.compile(
    r"(?:\b(?:id|name|data|action|style|content|ping|poster|background)"
    r"|href|src|srcset|formaction)\s*=",
    re.IGNORECASE,
)
_LOADING_ATTRIBUTES: Final = frozenset(
    {"action", "background", "data", "formaction", "ping", "poster", "src"}
)
_NAMING_RELATIONS: Final = frozenset(
    {"alternate", "author", "canonical", "help", "license", "next", "prev"}
)


class Use(StrEnum):
    """What a browser does with an address.

    Members:
        FOLLOWED: goes there when the reader wants to (`<a href>`).
        LOADED: asks for it by itself, or sends something there.
        NAMED: nothing (`<link rel="canonical">`).
    """

    FOLLOWED = "followed"
    LOADED = "loaded"
    NAMED = "named"


class Address(NamedTuple):
    """An address as it is written, and what it is for."""

    text: str
    use: Use


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The addresses of a file in the order of the text, and the anchors it offers."""

    addresses: tuple[Address, ...]
    anchors: frozenset[str] = frozenset()


def html_content(text: str) -> Content:
    """Return what an HTML page points to and the anchors it has.

    Only tags that say anything of either are looked into, by regular expressions: `html.parser`
    takes eight times as long to read all of them, and finds the same.
    """
    addresses: list[Address] = []
    anchors: set[str] = set()
    for found in _TOKEN.finditer(text):
        holder, held, text, tag, said = found.groups()
        if told := _told(tag or holder, said or held):
            addresses.extend(told.addresses)
            anchors.update(told.anchors)
        if holder and holder.lower() == "style":
            addresses.extend(_css_addresses(text))
    return Content(addresses=tuple(addresses), anchors=frozenset(anchors))


@lru_cache(maxsize=20_000)  # the pages of a website repeat most of their tags
def _told(tag: str | None, said: str | None) -> Content | None:
    """Return what a tag points to and can be pointed to by; None where it tells neither."""
    if not (tag and said and _TELLING.search(said)):
        return None
    attributes = dict(_attributes(said))
    return Content(
        addresses=tuple(_addresses(tag.lower(), attributes)),
        anchors=frozenset(attributes[name] for name in ("id", "name") if name in attributes),
    )


def _attributes(said: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes of a tag that have a value; of equal ones the last counts."""
    for name, *values in _ATTRIBUTE.findall(said):
        yield name.lower(), unescape("".join(values))


def css_content(text: str) -> Content:
    """Return what a style sheet loads."""
    return Content(addresses=tuple(_css_addresses(text)))


def _addresses(tag: str, attributes: Mapping[str, str]) -> Iterator[Address]:
    for name, value in attributes.items():
        if name in {"href", "xlink:href"}:
            yield Address(text=value, use=_use_of_href(tag, attributes.get("rel", "")))
        elif name in _LOADING_ATTRIBUTES:
            yield Address(text=value, use=Use.LOADED)
        elif name in {"srcset", "imagesrcset"}:
            for candidate in value.split(","):
                yield from (Address(text=text, use=Use.LOADED) for text in candidate.split()[:1])
        elif name == "style":
            yield from _css_addresses(value)
        elif name == "content" and attributes.get("http-equiv", "").lower() == "refresh":
            yield from (Address(text=text, use=Use.LOADED) for text in _REFRESH.findall(value))


def _use_of_href(tag: str, relation: str) -> Use:
    if tag in {"a", "area"}:
        return Use.FOLLOWED
    relations = frozenset(relation.lower().split())
    if tag == "link" and relations and relations <= _NAMING_RELATIONS:
        return Use.NAMED
    return Use.LOADED


def _css_addresses(text: str) -> Iterator[Address]:
    for match in _CSS_ADDRESS.finditer(_CSS_COMMENT.sub("", text)):
        yield Address(text="".join(match.groups("")), use=Use.LOADED)
