"""Numbers and dates as an agency's pages print them, in Arabic or Thai digits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.assess.rounding import rounded
from generator.model.identity import Digits
from generator.thai.dates import Period, long_date, long_period
from generator.thai.digits import thai


@dataclass(frozen=True, slots=True)
class Numerals:
    """The digits of an agency, and how each kind of number is written with them."""

    digits: Digits = Digits.ARABIC

    def of(self, text: str) -> str:
        """Return a text of ours in these digits; texts of the data keep the digits they have."""
        return thai(text) if self.digits is Digits.THAI else text

    def score(self, points: Decimal) -> str:
        """Return points with two decimals: ``88.53``."""
        return self.of(str(rounded(points)))

    def mark(self, points: Decimal) -> str:
        """Return a limit as briefly as it can be said: ``85``, ``87.50``."""
        whole = points.to_integral_value()
        return self.of(str(whole)) if whole == points else self.score(points)

    def signed(self, points: Decimal) -> str:
        """Return a difference with its sign: ``+0.81``, ``-0.64``; zero has none."""
        difference = rounded(points)
        return self.of(f"{difference:+}" if difference else str(difference))

    def count(self, number: int) -> str:
        """Return how many: ``1,302,548``."""
        return self.of(f"{number:,}")

    def year(self, fiscal_year: int) -> str:
        """Return a year: ``2566``."""
        return self.of(str(fiscal_year))

    def day(self, day: date) -> str:
        """Return a day in words: ``20 มีนาคม 2566``."""
        return self.of(long_date(day))

    def period(self, period: Period) -> str:
        """Return a span of days in words: ``มีนาคม 2566``; one end must be given."""
        return self.of(long_period(period))
