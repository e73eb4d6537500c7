"""What lacks in the chain or in the criteria, as a value: what kind, where, and about what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from generator.chain.reports import Entry
from generator.chain.result_words import Says
from generator.editions.criteria import Shows
from generator.findings import Place
from generator.model.plan import Issue, Measure
from generator.thai.dates import Period


class GapKind(Enum):
    """Every gap that is looked for; ``generator.check.chain`` has the words of each."""

    NO_RESULT = auto()
    NO_ANALYSIS = auto()
    NO_FIX = auto()
    NO_DEVELOP = auto()
    WEAK_NOT_NAMED = auto()
    NO_MEASURES = auto()
    ONLY_GUIDELINES = auto()
    WEAK_NOT_ANSWERED = auto()
    ISSUE_NOT_ANSWERED = auto()
    ANSWERS_NOTHING = auto()
    NO_RESPONSIBLE = auto()
    NO_STEPS = auto()
    NO_MONITORING = auto()
    NO_REPORTING = auto()
    NO_PERIOD = auto()
    OUTSIDE_THE_YEAR = auto()
    BEFORE_APPROVAL = auto()
    NO_PROGRESS = auto()
    NOT_REPORTED = auto()
    NOT_PLANNED = auto()
    NO_DATE = auto()
    NO_STATUS = auto()
    NO_OUTCOME = auto()
    NO_EVIDENCE = auto()
    NO_REASON = auto()
    REPORTED_OUTSIDE_THE_YEAR = auto()
    REPORTED_AFTER_AS_OF = auto()
    PERCENT_WENT_BACK = auto()
    NO_SURVEY = auto()
    EMPTY_KEY = auto()
    RESULT_REPEATS_TITLE = auto()
    RESULT_COUNTS_UNITS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One gap; what it is not about is None.

    Attributes:
        place: where it is to be mended.
        shows: the places of the criteria that are incomplete because of it.
        step: number of the step of the measure, from 1.
        count: where it holds for every measure or entry of the year: how many they are; it bears
            the first of them.
        code: of a weak indicator, whose announced ``score`` is below ``mark``.
        period: that stands there.
        day: against which it is held.
        percent: that stands there, and the one before it.
        says: all that the result of a report says.
        key: that stands in the file without a value.
    """

    kind: GapKind
    place: Place
    shows: frozenset[Shows] = frozenset()
    measure: Measure | None = None
    step: int | None = None
    entry: Entry | None = None
    count: int | None = None
    code: str | None = None
    score: Decimal | None = None
    mark: Decimal | None = None
    issue: Issue | None = None
    period: Period | None = None
    day: date | None = None
    percent: tuple[Decimal, Decimal] | None = None
    says: Says | None = None
    key: str | None = None


def each_or_all(gaps: Iterable[Gap], count: int, whole: Place) -> Iterator[Gap]:
    """Yield the gaps of one kind; one for all where every one of several has it.

    Periods are told together only where they are the same.

    Args:
        gaps: each about another measure or entry, or about steps of it.
        count: of the measures or entries of the year.
        whole: where all of them stand.
    """
    found: Sequence[Gap] = tuple(gaps)
    subjects = {id(gap.measure or gap.entry) for gap in found if gap.step is None}
    if count > 1 and len(subjects) == count and len({gap.period for gap in found}) == 1:
        yield replace(found[0], place=whole, count=count)
    else:
        yield from found
