"""The scores of an agency beside the means of its type, as announced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.national import SCHEME
from generator.assess.peers import NationalAssessment, Peers
from generator.assess.scores import OVERALL
from generator.model.codes import by_number
from generator.model.national import TypeRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A score beside the mean of the type, in points.

    Attributes:
        code: ``overall`` or of an indicator.
        own: of the agency; None where it has none, or none that stands on the same scale.
    """

    code: str
    own: Decimal | None
    mean: Decimal

    @property
    def difference(self) -> Decimal | None:
        """Points above (or below 0) the mean; None where there is nothing to compare."""
        return None if self.own is None else self.own - self.mean


def peers_of(assessment: Assessment, national: Mapping[int, NationalAssessment]) -> Peers | None:
    """Return the agencies of the agency's type, or None where nothing was announced for it.

    Args:
        assessment: of the agency and year.
        national: fiscal year -> what follows from its announcement.
    """
    announced = national.get(assessment.fiscal_year)
    found = announced.of_type(assessment.agency.file.value.type) if announced else None
    return found if found and found.summary else None


def compared(assessment: Assessment, peers: Peers) -> tuple[Compared, ...]:
    """Return every mean that was announced for the type, with the agency's own score.

    Scores of an agency that did not take part, or that another scheme gave, are not compared.
    """
    own = _own_scores(assessment)
    return tuple(
        Compared(code=code, own=own.get(code), mean=mean)
        for code, mean in _means(peers.summary).items()
    )


def _means(summary: TypeRow | None) -> dict[str, Decimal]:
    if summary is None:
        return {}
    mean = {} if summary.mean is None else {OVERALL: summary.mean}
    codes = sorted(summary.indicators, key=by_number)
    return mean | {code: summary.indicators[code] for code in codes}


def _own_scores(assessment: Assessment) -> dict[str, Decimal]:
    if not assessment.participated or assessment.scheme != SCHEME:
        return {}
    overall = assessment.announced.overall
    own = {} if overall is None else {OVERALL: overall}
    return own | dict(assessment.announced.indicators)
