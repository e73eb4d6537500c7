"""One score counted again from what is below it, on three bases at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.computed import Computed, as_printed

Combination = Callable[[Sequence[Computed]], Computed]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """A score as announced, and as it follows from its parts.

    ``lowest``, ``printed`` and ``mended`` are all there or all None: nothing is below the score,
    or not everything that is needed, or the edition does not say how it is counted.

    Attributes:
        announced: as printed; None when it is not given.
        lowest: from the lowest level given: parts that were recomputed themselves count so.
        printed: from the parts as they are printed.
        mended: from the parts as printed, but recomputed where a part disagrees with its own.
    """

    announced: Decimal | None = None
    lowest: Computed | None = None
    printed: Computed | None = None
    mended: Computed | None = None

    @property
    def agrees(self) -> bool:
        """Whether rounding explains the announced score; True when there is nothing to compare.

        Either basis will do. With the mended one a misprinted part is reported at the part and
        not again here; with the printed one a score is not blamed for following a part whose own
        parts are mistyped. One cause, one finding.
        """
        if self.announced is None or self.printed is None or self.mended is None:
            return True
        return self.printed.explains(self.announced) or self.mended.explains(self.announced)

    def part_of_lowest(self) -> Computed | None:
        """Return the score as a part of what is above it, from the lowest level given."""
        return self.lowest or self._announced()

    def part_of_printed(self) -> Computed | None:
        """Return the score as a part, as printed; where it is not printed, from its parts."""
        return self._announced() or self.printed

    def part_of_mended(self) -> Computed | None:
        """Return the score as a part, as printed unless it disagrees with its own parts."""
        return (self._announced() if self.agrees else None) or self.mended

    def _announced(self) -> Computed | None:
        return None if self.announced is None else as_printed(self.announced)


NOTHING = Recount()


def from_value(announced: Decimal | None, computed: Computed | None) -> Recount:
    """Return the recount of a score at the lowest level, which follows from exact figures."""
    return Recount(announced=announced, lowest=computed, printed=computed, mended=computed)


def from_parts(
    announced: Decimal | None, parts: Sequence[Recount], combine: Combination | None
) -> Recount:
    """Return the recount of a score from its parts.

    Args:
        announced: the score as printed, or None.
        parts: everything the score consists of; a part without any value makes it unknown.
        combine: how parts become the score; None when the edition does not establish that.
    """
    if combine is None or not parts:
        return Recount(announced=announced)
    lowest = _given([part.part_of_lowest() for part in parts])
    printed = _given([part.part_of_printed() for part in parts])
    mended = _given([part.part_of_mended() for part in parts])
    if not (lowest and printed and mended):
        return Recount(announced=announced)
    return Recount(
        announced=announced,
        lowest=combine(lowest),
        printed=combine(printed),
        mended=combine(mended),
    )


def _given(parts: Sequence[Computed | None]) -> tuple[Computed, ...]:
    """Return the parts if every one is known, else nothing."""
    known = tuple(part for part in parts if part is not None)
    return known if len(known) == len(parts) else ()
