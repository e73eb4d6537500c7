"""The one place where a number is rounded: half-up to two decimals, last of all.

Source:
    Edition files, ``aggregation.decimals_published: 2``; design, section 2, "Scoring".
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

# A mean of three has no end. Its last digits must not decide between 88.52 and 88.53.
_EXACT = Decimal("1e-12")
_PUBLISHED = Decimal("0.01")


def exact(value: Decimal) -> Decimal:
    """Return the value without the noise that dividing leaves behind its twelfth decimal."""
    return value.quantize(_EXACT)


def rounded(value: Decimal) -> Decimal:
    """Return the value with two decimals, half-up: 88.525 is 88.53, -0.004 is 0.00."""
    return exact(value).quantize(_PUBLISHED, rounding=ROUND_HALF_UP) + 0
