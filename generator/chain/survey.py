"""The public survey of a year: the address its QR code leads to, and when it is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

from generator.chain.work import Work
from generator.model.tree import Year

CODE_SVG: Final = "qr.svg"
CODE_PNG: Final = "qr.png"
"""Names of the pictures of the survey's code, beside the page of the progress."""

LONGEST: Final = 1663
"""What a code of level Q can hold, in bytes.

Source:
    ISO/IEC 18004:2015, table 7: version 40, level Q, byte mode.
"""


def survey_code(year: Year) -> str | None:
    """Return the address in the QR code of a year's survey: as typed, so that it leads there.

    None where the year has no such address, or one that is too long for a code.
    """
    address = year.eit.value.survey_url if year.eit else None
    return address if address and len(address.encode()) <= LONGEST else None


class SurveyState(Enum):
    """Whether answers are taken on a day."""

    NOT_YET = auto()
    OPEN = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyDays:
    """When a survey takes answers.

    Attributes:
        opens: the first day; None where nobody says it. ``closes``, the last one, likewise.
    """

    opens: date | None
    closes: date | None

    def state(self, day: date) -> SurveyState | None:
        """Return whether answers are taken on a day; None where the days do not tell."""
        if self.closes and day > self.closes:
            return SurveyState.CLOSED
        if self.opens and day < self.opens:
            return SurveyState.NOT_YET
        return SurveyState.OPEN if self.opens and self.closes else None


def survey_days(work: Work) -> SurveyDays:
    """Return when the survey of a year takes answers: as the agency says, else by the rules.

    Source:
        Data contract, section 3, ``eit.yml``.
    """
    eit = work.year.eit.value if work.year.eit else None
    asked = work.edition.survey_period if work.edition else None
    by_rules = asked.period if asked else None
    opens = eit.opens.period if eit and eit.opens else by_rules
    closes = eit.closes.period if eit and eit.closes else by_rules
    return SurveyDays(
        opens=opens.start if opens else None,
        closes=closes.end if closes else None,
    )
