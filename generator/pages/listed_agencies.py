"""The agencies an announcement lists, as a table in the printed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.assess.peers import ListedAgency, Peers
from generator.model.national import NationalRow
from generator.pages import wording
from generator.pages.links import Href
from generator.pages.numerals import Numerals

OWN_ANCHOR: Final = "this-agency"
_LARGE: Final = 256
_LARGEST: Final = 8192  # pages.css knows the sizes between


def listed_anchor(line: int) -> str:
    """Return the id of an agency in the list of an announcement."""
    return f"listed-{line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column that any row of the table has a value in.

    Attributes:
        look: ``number`` where figures stand under each other, else empty.
        searched: whether the filter of the page looks for words here.
    """

    title: str
    look: str = ""
    searched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRow:
    """One agency of the list.

    Attributes:
        anchor: its id: of the agency the page is about, or where every row can be found; else None.
        href: its own pages, or None.
        marks: what must be known of the row, in words.
        cells: each column with what stands in it.
    """

    is_own: bool
    anchor: str | None
    number: str
    name: str
    href: Href | None
    marks: tuple[str, ...]
    cells: tuple[tuple[Column, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTable:
    """The listed agencies of a type.

    Attributes:
        note: how many of the type are listed; None where the page has said it.
    """

    caption: str
    note: str | None
    columns: tuple[Column, ...]
    rows: tuple[ListedRow, ...]

    @property
    def size(self) -> int | None:
        """The power of two nearest to the number of rows; None for fewer than 192."""
        size: int = 1 << (len(self.rows) * 2 // 3).bit_length()
        return min(size, _LARGEST) if size >= _LARGE else None


class ListedMaker:
    """Makes the tables of one announcement.

    Args:
        fiscal_year: of the announcement.
        numerals: of the page.
        hrefs: line of the list -> the agency's own pages.
        anchored: whether every row has an id.
    """

    def __init__(
        self,
        fiscal_year: int,
        numerals: Numerals,
        hrefs: Mapping[int, Href] | None = None,
        *,
        anchored: bool = False,
    ) -> None:
        self._anchored = anchored
        self._fiscal_year = fiscal_year
        self._numerals = numerals
        self._hrefs = hrefs or {}

    def table(
        self,
        peers: Peers,
        shown: Sequence[ListedAgency],
        *,
        own: ListedAgency | None = None,
        note: str | None = None,
    ) -> ListedTable:
        """Return the table of some agencies of a type.

        Args:
            peers: the type.
            shown: those of its list that the table has.
            own: the agency the page is about, or None.
            note: how many of the type are listed.
        """
        written = tuple(
            (column, write)
            for column, write in self._columns()
            if any(write(one.row) for one in shown)
        )
        return ListedTable(
            caption=peers.type,
            note=note,
            columns=tuple(column for column, _ in written),
            rows=tuple(self._row(one, written, is_own=one is own) for one in shown),
        )

    def _columns(self) -> Iterator[tuple[Column, Callable[[NationalRow], str | None]]]:
        year, before = (
            f"คะแนน{wording.year_in_short(one, self._numerals)}"
            for one in (self._fiscal_year, self._fiscal_year - 1)
        )
        yield Column(title=before, look="number"), lambda row: self._score(row.score_previous)
        yield Column(title=year, look="number"), lambda row: self._score(row.score)
        yield Column(title="ระดับ"), lambda row: row.grade
        yield Column(title="เกณฑ์เป้าหมาย"), lambda row: row.passed.value if row.passed else None
        # Last: on a phone the scores stand beside the names, and names mostly tell the province.
        yield Column(title="อำเภอ", searched=True), lambda row: row.district
        yield Column(title="จังหวัด", searched=True), lambda row: row.province

    def _anchor(self, one: ListedAgency, *, is_own: bool) -> str | None:
        if is_own:
            return OWN_ANCHOR
        return listed_anchor(one.row.line) if self._anchored else None

    def _score(self, score: Decimal | None) -> str | None:
        return None if score is None else self._numerals.score(score)

    def _row(
        self,
        one: ListedAgency,
        written: tuple[tuple[Column, Callable[[NationalRow], str | None]], ...],
        *,
        is_own: bool,
    ) -> ListedRow:
        marks = (
            "หน่วยงานนี้" if is_own else None,
            None if one.participated else wording.NOT_PARTICIPATED,
        )
        return ListedRow(
            is_own=is_own,
            anchor=self._anchor(one, is_own=is_own),
            number=self._numerals.of(one.row.no),
            name=one.row.name,
            href=self._hrefs.get(one.row.line),
            marks=tuple(mark for mark in marks if mark),
            cells=tuple((column, write(one.row) or wording.NOT_GIVEN) for column, write in written),
        )


def listed_note(peers: Peers, numerals: Numerals) -> str:
    """Return how many agencies of a type are listed, and whether these are all."""
    listed = numerals.count(len(peers.listed))
    agencies = peers.summary.agencies if peers.summary else None
    if not peers.listed:
        return "ไม่พบรายชื่อหน่วยงานประเภทนี้ในเอกสาร"
    if peers.is_whole:
        return f"รายชื่อครบทั้ง {listed} หน่วยงาน"
    if agencies is None:
        return f"รายชื่อที่ปรากฏในเอกสาร {listed} หน่วยงาน"
    counts = f"{listed} จาก {numerals.count(agencies)} หน่วยงาน"
    if len(peers.listed) > agencies:
        return f"รายชื่อที่ปรากฏในเอกสาร {counts}"
    return f"{wording.PARTIAL_LIST} ({counts})"
