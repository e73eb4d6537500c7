"""A recomputed score that knows how far the rounding of its parts can have moved it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.rounding import exact

# A number printed with two decimals stands for everything up to half of the last one away.
HALF_A_UNIT = Decimal("0.005")
WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Computed:
    """A value, not rounded, and its slack.

    The slack is the greatest error that the rounding of the printed parts can have caused. A part
    printed with two decimals is off by at most 0.005; what is known exactly (a disclosure item
    with 0 or 100) by nothing; a share of answers by 0.005 times its points / 100. A mean has the
    mean of the slacks, a weighted sum the weighted sum.

    The tolerance of every comparison follows from it: a printed figure is itself rounded, so it
    may differ from the value by the slack and 0.005 more. For a row of four answers that is
    0.005 × (33 + 67 + 100) / 100 + 0.005 = 0.015, for a mean of printed scores 0.01.

    Attributes:
        value: 0–100 points.
        slack: 0 or more points.
    """

    value: Decimal
    slack: Decimal = Decimal(0)

    def explains(self, printed: Decimal) -> bool:
        """Return whether rounding alone can have made the printed figure out of this value."""
        return exact(abs(printed - self.value) - self.slack) <= HALF_A_UNIT


def as_printed(score: Decimal) -> Computed:
    """Return a score that was printed with two decimals."""
    return Computed(score, HALF_A_UNIT)


def of_disclosure(score: Decimal) -> Computed:
    """Return the score of a disclosure item: a whole number was never rounded."""
    return Computed(score) if score == score.to_integral_value() else as_printed(score)


def mean(parts: Sequence[Computed]) -> Computed:
    """Return the mean of the parts; there must be at least one."""
    return Computed(
        sum((part.value for part in parts), Decimal(0)) / len(parts),
        sum((part.slack for part in parts), Decimal(0)) / len(parts),
    )


def weighted(parts: Sequence[Computed], weights: Sequence[Decimal]) -> Computed:
    """Return the sum of the parts, each counted by its weight in percent."""
    pairs = tuple(zip(parts, weights, strict=True))
    return Computed(
        sum((part.value * weight for part, weight in pairs), Decimal(0)) / WHOLE,
        sum((part.slack * weight for part, weight in pairs), Decimal(0)) / WHOLE,
    )
