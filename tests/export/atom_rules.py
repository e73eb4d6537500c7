"""The MUSTs of RFC 4287 that a feed of ours could break."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_REFERENCE = re.compile(r"[^\s<>\"{}|\\^`]+")
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")

# Element -> how often it may stand in a feed and in an entry (sections 4.1.1 and 4.1.2).
_IN_FEED = {
    "id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (0, 99), "subtitle": (0, 1),
    "link": (0, 99), "entry": (0, 9999),
}  # fmt: skip
_IN_ENTRY = {
    "id": (1, 1), "title": (1, 1), "updated": (1, 1), "published": (0, 1), "author": (0, 99),
    "content": (0, 1), "summary": (0, 1), "link": (0, 99),
}  # fmt: skip


def faults(feed: bytes) -> list[str]:
    """Return what is wrong with a feed; it must be well-formed."""
    root = ET.fromstring(feed)  # noqa: S314 - our own feed
    return list(_faults(root))


def _faults(root: ET.Element) -> Iterator[str]:
    if root.tag != f"{ATOM}feed":
        yield f"the root is {root.tag}"
    if not root.attrib.get(LANG):
        yield "no language"
    yield from _counts(root, _IN_FEED)
    yield from _values(root)
    entries = root.findall(f"{ATOM}entry")
    without = [one for one in entries if one.find(f"{ATOM}author") is None]
    if root.find(f"{ATOM}author") is None and (without or not entries):
        yield "no author"
    if [one.get("rel") for one in root.findall(f"{ATOM}link")].count("self") != 1:
        yield "no address of its own"
    for entry in entries:
        yield from _counts(entry, _IN_ENTRY)
        yield from _values(entry)
        links = [one.get("rel", "alternate") for one in entry.findall(f"{ATOM}link")]
        if entry.find(f"{ATOM}content") is None and "alternate" not in links:
            yield "an entry without content and link"
    ids = Counter(one.text for one in root.iter(f"{ATOM}id"))
    yield from (f"{one} is no single one" for one, number in ids.items() if number > 1)


def _counts(element: ET.Element, allowed: dict[str, tuple[int, int]]) -> Iterator[str]:
    found = Counter(child.tag.removeprefix(ATOM) for child in element)
    for name in found.keys() - allowed.keys():
        yield f"{name} has no place here"
    for name, (least, most) in allowed.items():
        if not least <= found[name] <= most:
            yield f"{name} stands {found[name]} times"


def _values(element: ET.Element) -> Iterator[str]:
    for child in element:
        name, text = child.tag.removeprefix(ATOM), child.text or ""
        if name == "id" and not _IRI.fullmatch(text):
            yield f"id {text!r} is no IRI"
        if name in {"updated", "published"} and not _RFC_3339.fullmatch(text):
            yield f"{name} {text!r} is no RFC 3339"
        if judge := _JUDGES.get(name):
            yield from judge(child)
    kinds = Counter(
        (one.get("type"), one.get("hreflang"))
        for one in element.findall(f"{ATOM}link")
        if one.get("rel") == "alternate"
    )
    yield from (f"two links of {kind}" for kind, number in kinds.items() if number > 1)


def _plain(told: ET.Element) -> Iterator[str]:
    name = told.tag.removeprefix(ATOM)
    if told.get("type", "text") != "text" or len(told):
        yield f"{name} is no text"
    if not (told.text or "").strip():
        yield f"{name} is empty"


def _author(person: ET.Element) -> Iterator[str]:
    yield from _counts(person, {"name": (1, 1), "uri": (0, 1), "email": (0, 1)})
    if not (person.findtext(f"{ATOM}name") or "").strip():
        yield "the author has no name"
    uri = person.findtext(f"{ATOM}uri")
    if uri is not None and not _REFERENCE.fullmatch(uri):
        yield f"uri {uri!r} is no IRI"


def _link(link: ET.Element) -> Iterator[str]:
    if not _REFERENCE.fullmatch(link.get("href", "")):
        yield f"link to {link.get('href')!r}"
    if not _MEDIA_TYPE.fullmatch(link.get("type", "text/html")):
        yield f"type {link.get('type')!r} is none"
    if link.get("rel", "alternate") not in {"alternate", "self", "related", "via", "enclosure"}:
        yield f"relation {link.get('rel')!r} is not registered"
    if link.text or len(link):
        yield "a link with content"


_JUDGES = {
    **dict.fromkeys(("title", "subtitle", "content", "summary"), _plain),
    "author": _author,
    "link": _link,
}
