"""A number is rounded once, half-up, to two decimals."""

from decimal import Decimal

import pytest

from generator.assess.rounding import rounded


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("84.425", "84.43"),
        ("84.4249", "84.42"),
        ("-0.645", "-0.65"),
        ("-0.004", "0.00"),
        ("100", "100.00"),
    ],
)
def test_half_is_rounded_up(value: str, expected: str) -> None:
    assert str(rounded(Decimal(value))) == expected


def test_noise_of_dividing_does_not_decide() -> None:
    noisy = Decimal(1) / 3 * Decimal("0.5") * 3 * Decimal("0.01")  # 0.005 on paper
    assert noisy < Decimal("0.005")
    assert rounded(noisy) == Decimal("0.01")
