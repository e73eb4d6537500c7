"""What is said of a year whose rules are not established as far as its result is concerned."""

from __future__ import annotations

from generator.assess.assessment import Assessment
from generator.pages import wording


def rules_note(assessment: Assessment) -> str | None:
    """Return the note on a year without an edition, or with unknown parts of the scoring.

    What the disclosure items ask for does not count here: a result can be read without it. A year
    without taking part has no result that needs rules.

    Source:
        Design, section 2, "Editions".
    """
    if not assessment.participated or _scoring_is_known(assessment):
        return None
    return wording.RULES_UNCONFIRMED


def _scoring_is_known(assessment: Assessment) -> bool:
    edition = assessment.edition
    if edition is None:
        return False
    parts = (
        edition.tools,
        edition.weights,
        edition.indicators,
        edition.answer_scales,
        edition.aggregation,
        edition.grading,
    )
    return all(parts)
