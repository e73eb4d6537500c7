"""The disclosure items of a year: what was asked for, what was found, by sub-indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Final

from generator.assess.assessment import Assessment
from generator.editions.block import Confidence
from generator.editions.criteria import DisclosureItem
from generator.model.codes import by_number
from generator.model.result import DisclosureRow
from generator.pages.link_texts import SourceLink, source_links
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.year_parts import excluded_items

FULL: Final = Decimal(100)
_ALL: Final = "ทุกข้อ"
_UNPLACED: Final = "ข้อที่ไม่ได้ระบุตัวชี้วัด"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One disclosure item.

    Attributes:
        anchor: stable id in the page: ``o42``.
        code: as the edition prints it.
        name: empty when nobody says it.
        score: None when there is none to show.
        is_full: whether the score, if any, is 100.
        is_left_out: it was not counted.
        elements: what the criteria ask for, whole; empty when not established.
        elements_sure: whether their wording is established.
    """

    anchor: str
    code: str
    name: str
    score: str | None
    is_full: bool
    is_left_out: bool
    comment: str | None
    links: tuple[SourceLink, ...]
    elements: tuple[str, ...]
    elements_sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemGroup:
    """Items under one heading of the official list; None where it has none."""

    title: str | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubIndicatorItems:
    """The items of a sub-indicator.

    Attributes:
        title: None when the sub-indicator is not established.
        mean: the announced score; None when it was not announced.
    """

    anchor: str | None
    title: str | None
    mean: str | None
    groups: tuple[ItemGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorItems:
    """The items of an indicator.

    Attributes:
        anchor: None for items of which no indicator is established.
        mean: the announced score; None when it was not announced.
    """

    anchor: str | None
    title: str
    mean: str | None
    parts: tuple[SubIndicatorItems, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """An item with the place the edition, else its row, gives it."""

    item: Item
    sub_indicator: str | None
    group: str | None

    @property
    def indicator(self) -> str | None:
        return self.sub_indicator.partition(".")[0] if self.sub_indicator else None


class ItemMaker:
    """Makes the items of one year; scores are left out where the agency did not take part."""

    def __init__(self, assessment: Assessment, numerals: Numerals) -> None:
        self._assessment = assessment
        self._numerals = numerals
        self._names = Names.of(assessment, numerals)

    def indicators(self) -> tuple[IndicatorItems, ...]:
        """Return all items by indicator, sub-indicator and group, in the order of their codes."""
        placed = sorted(self._placed(), key=_place)
        others = _UNPLACED if any(one.indicator for one in placed) else _ALL
        return tuple(
            IndicatorItems(
                anchor=_anchor(code),
                title=self._names.indicator(code) if code else others,
                mean=self._mean(code),
                parts=self._parts(tuple(items)),
            )
            for code, items in groupby(placed, key=lambda one: one.indicator)
        )

    def items(self) -> tuple[Item, ...]:
        """Return all items in the order of their codes."""
        return tuple(one.item for one in self._placed())

    def _placed(self) -> Iterator[_Placed]:
        year = self._assessment.year
        rows = {row.code: row for row in (year.disclosures.rows if year else ())}
        for code in sorted({*rows, *excluded_items(self._assessment)}, key=by_number):
            yield self._place(code, rows.get(code))

    def _place(self, code: str, row: DisclosureRow | None) -> _Placed:
        edition = self._assessment.edition
        found = edition.disclosure(code) if edition else None
        sub_indicator = found.sub_indicator if found else None
        return _Placed(
            item=self._item(code, row, found),
            sub_indicator=sub_indicator or (row.sub_indicator if row else None),
            group=found.group if found else None,
        )

    def _item(self, code: str, row: DisclosureRow | None, found: DisclosureItem | None) -> Item:
        score = row.score if row and self._assessment.participated else None
        return Item(
            anchor=code.lower(),
            code=self._code(found.code if found else code),
            name=self._names.disclosure(code) or "",
            score=None if score is None else self._numerals.score(score),
            is_full=score is None or score >= FULL,
            is_left_out=code in excluded_items(self._assessment),
            comment=row.comment if row else None,
            links=source_links(row.url if row else (), self._numerals),
            elements=tuple(one.text for one in found.elements) if found else (),
            elements_sure=found is None or found.elements_confidence in {None, Confidence.CERTAIN},
        )

    def _code(self, code: str) -> str:
        """Return ``O42``, or ``ข้อ 38`` where the edition prints the number alone."""
        return self._numerals.of(f"ข้อ {code}" if code.isdecimal() else code)

    def _parts(self, placed: tuple[_Placed, ...]) -> tuple[SubIndicatorItems, ...]:
        return tuple(
            self._sub_indicator(code, tuple(items))
            for code, items in groupby(placed, key=lambda one: one.sub_indicator)
        )

    def _sub_indicator(self, code: str | None, placed: tuple[_Placed, ...]) -> SubIndicatorItems:
        # A row may name an indicator alone: its heading stands above already.
        own = code if code and "." in code else None
        title = self._names.sub_indicator(own) if own else None
        groups = tuple(
            ItemGroup(title=group, items=tuple(one.item for one in items))
            for group, items in groupby(placed, key=lambda one: one.group)
        )
        if len(groups) == 1 and (title or "").endswith(f" {groups[0].title}"):
            groups = (ItemGroup(title=None, items=groups[0].items),)  # one heading says it
        return SubIndicatorItems(
            anchor=_anchor(own),
            title=title,
            mean=self._mean(own),
            groups=groups,
        )

    def _mean(self, code: str | None) -> str | None:
        """Return the announced score; a mean that nobody announced is not shown."""
        announced = self._assessment.announced.of(code) if code else None
        if announced is None or not self._assessment.participated:
            return None
        return self._numerals.score(announced)


def _place(one: _Placed) -> tuple[bool, tuple[int, ...]]:
    """Return the key that puts sub-indicators in order, and items without one at the end."""
    code = one.sub_indicator
    return code is None, tuple(int(part) for part in code.split(".")) if code else ()


def _anchor(code: str | None) -> str | None:
    return f"indicator-{code.replace('.', '-')}" if code else None
