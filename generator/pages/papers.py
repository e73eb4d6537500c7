"""The papers of one fiscal year: documents by kind, memos with their way, the committee."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.model.dated import Dated
from generator.model.papers import CommitteeRow, DocumentKind, Paper
from generator.model.tree import Year
from generator.pages import wording
from generator.pages.link_texts import SourceLink, attached_link, source_links
from generator.pages.numerals import Numerals

_KINDS: Final = {
    DocumentKind.AGREEMENT: "บันทึกข้อตกลงความร่วมมือ",
    DocumentKind.OTHER: "เอกสารอื่น ๆ",
}
_FEW_FACTS: Final = 2  # its number and its date
NO_ROLE: Final = "เอกสารไม่ได้ระบุหน้าที่"


@dataclass(frozen=True, slots=True)
class Texts:
    """One text or several."""

    given: tuple[str, ...]

    @property
    def one(self) -> str | None:
        """The text where there is only one."""
        return self.given[0] if len(self.given) == 1 else None

    @property
    def several(self) -> tuple[str, ...]:
        """The texts of a list."""
        return self.given if len(self.given) > 1 else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One fact of a paper, with its label."""

    label: str
    texts: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPaper:
    """A document.

    Attributes:
        summary: one paragraph, or the points of a list.
        links: to the document on the web.
    """

    anchor: str
    title: str
    summary: Texts | None
    facts: tuple[Entry, ...]
    links: tuple[SourceLink, ...]
    note: str | None

    @property
    def is_long(self) -> bool:
        """Whether it has more than its number and its date."""
        return self.summary is not None or len(self.facts) > _FEW_FACTS


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """The documents of one kind, in the order of the file."""

    anchor: str
    title: str
    papers: tuple[ShownPaper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a committee, by position."""

    number: str
    position: str
    office: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """The members who have one role, in the order of the paper."""

    title: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """A committee.

    Attributes:
        order: title of the document that appoints it, with its anchor; None when not said.
    """

    anchor: str
    title: str
    order: str | None
    order_anchor: str | None
    roles: tuple[Role, ...]


def entries(told: Iterable[tuple[str, str | tuple[str, ...] | None]]) -> tuple[Entry, ...]:
    """Return the facts that are given, each with its texts."""
    return tuple(
        Entry(label=label, texts=Texts((given,) if isinstance(given, str) else given))
        for label, given in told
        if given
    )


def day(date: Dated | None, printed: str | None, numerals: Numerals) -> str | None:
    """Return a date in words; what nobody can read, as it is printed.

    Args:
        date: as read.
        printed: as the paper prints it, where it cannot be read.
        numerals: of the agency.
    """
    readable = date.period if date else None
    written = numerals.period(readable) if readable else (date.text if date else None)
    as_printed = f"พิมพ์ไว้ว่า {printed}" if printed else None
    if written and as_printed:
        return f"{written} ({as_printed})"
    return written or as_printed


def paper_anchor(fiscal_year: int, id_: str) -> str:
    """Return the stable id of a document in the page."""
    return f"document-{fiscal_year}-{id_}"


def paper_kinds(year: Year, numerals: Numerals) -> tuple[PaperKind, ...]:
    """Return the documents of a year by kind."""
    papers = year.documents.value.documents if year.documents else ()
    kinds = {kind: [one for one in papers if one.kind is kind] for kind in DocumentKind}
    return tuple(
        PaperKind(
            anchor=f"{kind.name.lower()}-{year.fiscal_year}",
            title=_KINDS.get(kind, kind.value),
            papers=tuple(_shown(one, year.fiscal_year, numerals) for one in found),
        )
        for kind, found in kinds.items()
        if found
    )


def _shown(paper: Paper, fiscal_year: int, numerals: Numerals) -> ShownPaper:
    return ShownPaper(
        anchor=paper_anchor(fiscal_year, paper.id),
        title=paper.title,
        summary=Texts(paper.summary) if paper.summary else None,
        facts=entries(
            (
                ("เลขที่", paper.number),
                ("วันที่", day(paper.date, paper.date_printed, numerals)),
                *paper.details.items(),
            )
        ),
        links=(
            *source_links((paper.url,) if paper.url else (), numerals),
            *((attached_link(paper.file),) if paper.file else ()),
        ),
        note=paper.note,
    )


def committees(year: Year) -> Iterator[Committee]:
    """Yield the committees of a year, one for each document that appoints."""
    papers = year.documents.value.documents if year.documents else ()
    titles = {paper.id: paper.title for paper in papers}
    for order, rows in _by(year.committee.rows, lambda row: row.order):
        yield Committee(
            anchor="-".join(part for part in ("committee", str(year.fiscal_year), order) if part),
            title=wording.COMMITTEE,
            order=titles.get(order) if order else None,
            order_anchor=(
                paper_anchor(year.fiscal_year, order) if order and order in titles else None
            ),
            roles=tuple(_roles(rows)),
        )


def _roles(rows: tuple[CommitteeRow, ...]) -> Iterator[Role]:
    for role, members in _by(rows, lambda row: row.role):
        yield Role(
            title=role or NO_ROLE,
            members=tuple(
                Member(number=row.no, position=row.position, office=row.office) for row in members
            ),
        )


def _by(
    rows: tuple[CommitteeRow, ...], key: Callable[[CommitteeRow], str | None]
) -> Iterator[tuple[str | None, tuple[CommitteeRow, ...]]]:
    """Yield the rows that share a value, in the order in which the values come first."""
    for value in dict.fromkeys(key(row) for row in rows):
        yield value, tuple(row for row in rows if key(row) == value)
