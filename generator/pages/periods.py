"""A period of the data in words."""

from __future__ import annotations

from typing import Final

from generator.model.dated import Dated
from generator.pages.numerals import Numerals
from generator.thai.digits import arabic

_TIME: Final = "เวลา"


def period_in_words(period: Dated, numerals: Numerals) -> str:
    """Return a period in words: ``8 – 9 มีนาคม 2564 เวลา 08.30 - 16.30 น.``.

    What nobody could read stands as it was typed.
    """
    if period.period is None:
        return period.text
    # A time of the day is no part of the period that was read, but readers must know it.
    _, word, time = period.text.partition(_TIME)
    told = f" {word}{arabic(time).rstrip(' )')}" if word else ""
    return numerals.period(period.period) + numerals.of(told)
