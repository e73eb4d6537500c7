"""The criteria of an item as its page quotes them, each at the place that proves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.chain.criteria import criteria_of, is_confirmed
from generator.editions.criteria import DisclosureItem, Shows
from generator.editions.edition import Edition
from generator.pages import wording
from generator.pages.numerals import Numerals


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedCriterion:
    """A criterion.

    Attributes:
        anchor: its stable id: ``o43-1``.
        number: of the element.
        label: what it is called: ``O43 ข้อ 1``.
        text: word for word.
    """

    anchor: str
    number: str
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedCriteria:
    """The criteria of an item, with what proves each of them; none where there is no item."""

    item: DisclosureItem | None
    numerals: Numerals

    def of(self, *shown: Shows) -> tuple[QuotedCriterion, ...]:
        """Return those that a place proves, in the order of the criteria."""
        return tuple(quoted for shows, quoted in self.all() if shows in shown)

    def all(self) -> Iterator[tuple[Shows | None, QuotedCriterion]]:
        """Yield all of them with the place that proves them, None where that is not known."""
        for one in criteria_of(self.item):
            quoted = QuotedCriterion(
                anchor=one.anchor,
                number=self.numerals.of(str(one.number)),
                label=self.numerals.of(one.label),
                text=one.text,
            )
            yield one.shows, quoted


def item_note(edition: Edition | None, item: DisclosureItem | None) -> str | None:
    """Return what is said of an item whose criteria are not established, or None."""
    return None if item and is_confirmed(edition, item.code) else wording.RULES_UNCONFIRMED
