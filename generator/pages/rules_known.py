"""Whether the rules of a year are established as far as its result is concerned."""

from __future__ import annotations

from generator.assess.assessment import Assessment


def rules_are_known(assessment: Assessment) -> bool:
    """Return False where the year has no edition, or one with unknown parts of the scoring.

    What the disclosure items ask for does not count here: a result can be read without it.

    Source:
        Design, section 2, "Editions".
    """
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
