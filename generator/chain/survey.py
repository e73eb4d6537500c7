"""The public survey of a year: the address its QR code leads to, and when it is open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

from generator.chain.survey_address import survey_address
from generator.chain.work import Work
from generator.editions.edition import Edition
from generator.model.codes import Tool
from generator.model.plan import EitFile, ServicePoint
from generator.model.tree import Year
from generator.thai.years import fiscal_year_of

CODE_SVG: Final = "qr.svg"
CODE_PNG: Final = "qr.png"
"""Names of the pictures of a code, beside the page of the progress and the landing page."""

BANNER: Final = "banner.svg"
BANNER_WIDTH, BANNER_HEIGHT = 600, 200
"""The picture for other websites, beside the landing page, and its size in pixels."""

LONGEST: Final = 1273
"""What a code of any level can hold, in bytes.

Source:
    ISO/IEC 18004:2015, table 7: version 40, level H, byte mode.
"""


def fits_code(address: str) -> bool:
    """Return whether a QR code can hold an address."""
    return len(address.encode()) <= LONGEST


def asks_public(edition: Edition | None) -> bool:
    """Return whether the rules of a year are known to have a survey of the public."""
    return edition is not None and edition.tool(Tool.EIT) is not None


def survey_code(year: Year) -> str | None:
    """Return the address in the QR code of a year's survey: as typed, so that it leads there.

    None where the year has no such address, or one that is too long for a code.
    """
    address = survey_address(year.eit.value if year.eit else None)
    return address if address and fits_code(address) else None


def _may_be_answered(work: Work, day: date) -> bool:
    state = survey_days(work).state(day)
    is_in_year = work.fiscal_year == fiscal_year_of(day)
    return state is SurveyState.OPEN or (state is None and is_in_year)


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

    Against a day that the agency gives, that of the rules says nothing.

    Source:
        Data contract, section 3, ``eit.yml``.
    """
    own, rules = own_days(work), days_by_rules(work)
    opens, closes = own.opens or rules.opens, own.closes or rules.closes
    agree = opens is None or closes is None or opens <= closes
    return SurveyDays(opens=opens, closes=closes) if agree else own


def own_days(work: Work) -> SurveyDays:
    """Return the days that the agency gives."""
    eit = work.year.eit.value if work.year.eit else None
    opens = eit.opens.period if eit and eit.opens else None
    closes = eit.closes.period if eit and eit.closes else None
    return SurveyDays(opens=opens.start if opens else None, closes=closes.end if closes else None)


def days_by_rules(work: Work) -> SurveyDays:
    """Return the days that the rules of the year give."""
    asked = work.edition.survey_period if work.edition else None
    period = asked.period if asked else None
    return SurveyDays(opens=period.start if period else None, closes=period.end if period else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """The public survey of an agency, to which its landing page leads.

    Attributes:
        work: of the year of the survey.
        eit: what the agency says of it.
        points: the places where citizens meet the agency in that year.
        elsewhere: places that only other years name: their printed codes still have to lead here.
    """

    work: Work
    eit: EitFile
    points: tuple[ServicePoint, ...]
    elsewhere: tuple[ServicePoint, ...]

    @property
    def fiscal_year(self) -> int:
        """The year of the survey, B.E."""
        return self.work.fiscal_year

    @property
    def address(self) -> str | None:
        """Where the survey is answered, as typed; None where that is not known."""
        return survey_address(self.eit)

    @property
    def days(self) -> SurveyDays:
        """When it takes answers."""
        return survey_days(self.work)


def survey_at(works: Iterable[Work], day: date) -> Survey | None:
    """Return the survey that takes answers on a day, else the latest; None where there is none.

    Where nobody says when it does, it is taken to do so in its own fiscal year.

    Args:
        works: of one agency.
        day: against which it is worked out.

    Source:
        Design, section 5; data contract, section 3, ``eit.yml``.
    """
    told = [(work, work.year.eit.value) for work in works if work.year.eit]
    told.sort(key=lambda one: one[0].fiscal_year, reverse=True)
    if not told:
        return None
    work, eit = next((one for one in told if _may_be_answered(one[0], day)), told[0])
    named = {point.id: point for _, one in reversed(told) for point in one.service_points}
    own = {point.id for point in eit.service_points}
    return Survey(
        work=work,
        eit=eit,
        points=eit.service_points,
        elsewhere=tuple(point for id_, point in sorted(named.items()) if id_ not in own),
    )
