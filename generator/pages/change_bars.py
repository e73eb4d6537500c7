"""Changes on the year before as bars from a middle line: to the right more, to the left less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Final

from generator.assess.rounding import rounded

_STEP: Final = Decimal(5)  # the scale ends at a multiple of five points
_MIDDLE: Final = Decimal(50)  # percent of the width


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeBar:
    """A bar from the middle line; places along it are percent of its width."""

    x: str
    width: str


def scale_of(differences: Sequence[Decimal | None]) -> Decimal | None:
    """Return the points at both ends of the bars of a table, or None where nothing is compared."""
    given = [abs(one) for one in differences if one is not None]
    if not given:
        return None
    return max(_STEP, (max(given) / _STEP).to_integral_value(ROUND_CEILING) * _STEP)


def change_bar(difference: Decimal, scale: Decimal) -> ChangeBar:
    """Return the bar of a change.

    Args:
        difference: in points.
        scale: the points at both ends.
    """
    width = rounded(min(abs(difference) / scale, Decimal(1)) * _MIDDLE)
    start = _MIDDLE if difference > 0 else _MIDDLE - width
    return ChangeBar(x=f"{start}%", width=f"{width}%")
