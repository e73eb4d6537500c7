"""What an agency's files hold that should be looked at before everybody can see it (P and L)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from generator.check.personal import Kind, Personal, personal_in
from generator.files.attached import read_attached
from generator.findings import Finding, Place, Value, Wording
from generator.model.identity import PublicText
from generator.model.tree import Agency, Data
from generator.read import Shared
from generator.read.pieces import Typed, read_typed, typed_files
from generator.rules import l, p
from generator.thai.digits import arabic

_RULES: Final = {
    Kind.ID_CARD: p.ID_CARD,
    Kind.MOBILE: p.MOBILE,
    Kind.PERSON: p.PERSON,
    Kind.EMAIL: p.EMAIL,
}
_DATA: Final = (".yml", ".csv")
_MB: Final = 1024 * 1024
_LARGEST: Final = 20 * _MB
_SPACED: Final = 3  # times as long as its letters a text may be with its spaces


def findings_before_publishing(shared: Shared, slug: str, data: Data) -> Iterator[Finding]:
    """Yield what in an agency's folder looks personal, and which of its files few can read.

    Args:
        shared: what stands in no agency's folder.
        slug: the agency's folder.
        data: with the agency; without any where its ``agency.yml`` cannot be used.
    """
    path, file = shared.top.path / slug, f"{shared.top.file}/{slug}"
    agency = data.agency(slug)
    allowed = _Allowed(agency.file.value.public_texts if agency else ())
    own = read_typed(path / "agency.yml", f"{file}/agency.yml")
    if own:
        # The agency itself has chosen the addresses it can be written to.
        yield from _personal(own, allowed, ignored=Kind.EMAIL)
    for year in sorted(path.iterdir()) if path.is_dir() else ():
        if year.is_dir() and year.name.isdigit():
            for typed in typed_files(year, f"{file}/{year.name}", _DATA):
                yield from _personal(typed, allowed)
    if agency and (path / "files").is_dir():
        yield from _attached(agency, shared.top.path, file, allowed)


def shared_findings_before_publishing(shared: Shared, content: Path) -> Iterator[Finding]:
    """Yield what looks personal in the announcements and the hand-written pages.

    Args:
        shared: what stands in no agency's folder.
        content: folder of the hand-written pages.
    """
    file = shared.top.file
    site = shared.site
    allowed = _Allowed(site.value.public_texts if site else ())
    typed = read_typed(shared.top.path / "site.yml", f"{file}/site.yml")
    national = typed_files(shared.top.path / "national", f"{file}/national", _DATA)
    pages = typed_files(content, content.name, (".md",))
    for one in (*([typed] if typed else ()), *national, *pages):
        yield from _personal(one, allowed)


class _Allowed:
    """Texts that may be published.

    Args:
        texts: as they are written down.
    """

    def __init__(self, texts: Sequence[PublicText]) -> None:
        self._texts = tuple(filter(None, (_solid(one.text) for one in texts)))

    def cover(self, found: Personal, piece: str) -> bool:
        """Return whether what was found in a text is part of one that may be published."""
        own, start, end = _solid(found.text), found.start, found.start + len(found.text)
        reach = _SPACED * max(map(len, self._texts), default=0)
        before = _solid(piece[max(0, start - reach) : start])
        after = _solid(piece[end : end + reach])
        for text in self._texts:
            beside = len(text) - 1
            if text in f"{before[max(0, len(before) - beside) :]}{own}{after[:beside]}":
                return True
        return False


def _solid(text: str) -> str:
    """Return a text without spaces and line ends: where a PDF has them is not how it was typed."""
    return "".join(arabic(text).split())


def _personal(typed: Typed, allowed: _Allowed, *, ignored: Kind | None = None) -> Iterator[Finding]:
    if not any(True for _ in personal_in(typed.text)):
        return  # places are worked out only where there is something to tell
    for place, piece in typed.pieces():
        for found in personal_in(piece):
            if found.kind is not ignored and not allowed.cover(found, piece):
                column = place.column or found.start + 1
                yield _told(found, Place(place.file, place.line, column))


def _told(found: Personal, place: Place, where: Wording | str = "") -> Finding:
    values: dict[str, Value] = {"found": found.shown, "where": where}
    return Finding(rule=_RULES[found.kind], place=place, values=values)


def _attached(agency: Agency, folder: Path, file: str, allowed: _Allowed) -> Iterator[Finding]:
    """Yield what is found in the files that are published as they are; no others are looked at."""
    from generator.beside.addresses import published_files

    for path in sorted(published_files(agency, folder)):
        name = path.relative_to(folder / agency.slug).as_posix()
        yield from _in_attached(path, Place(f"{file}/{name}"), allowed)


def _in_attached(path: Path, place: Place, allowed: _Allowed) -> Iterator[Finding]:
    try:
        size = path.stat().st_size
        attached = read_attached(path)
    except OSError:
        return  # whatever keeps it from being read keeps it from being published, too
    if size > _LARGEST:
        values = {
            "found": f"{math.ceil(size / _MB * 10) / 10} MB",
            "expected": f"{_LARGEST // _MB} MB",
        }
        yield Finding(rule=l.LARGE_FILE, place=place, values=values)
    if attached and attached.pages is None:
        yield Finding(rule=l.UNREADABLE, place=place)
    elif attached and path.suffix.lower() == ".pdf" and not attached.has_text:
        yield Finding(rule=l.NO_TEXT, place=place)
    pages = (attached and attached.pages) or ()
    for number, page in enumerate(pages, start=1):
        where = Wording(f" ในหน้า {number}", f" on page {number}") if len(pages) > 1 else ""
        for found in personal_in(page):
            if not allowed.cover(found, page):
                yield _told(found, place, where)
