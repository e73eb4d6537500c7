"""What is said of a year whose rules are not established."""

from __future__ import annotations

from generator.assess.assessment import Assessment
from generator.editions.edition import Edition
from generator.model.codes import Tool
from generator.pages import wording


def rules_note(assessment: Assessment) -> str | None:
    """Return the note on a year without an edition, or with parts that are not established.

    It holds for the year's work as well, whose items the rules name, and for a year without
    taking part.

    Source:
        Design, section 2, "Editions".
    """
    edition = assessment.edition
    return None if edition and _is_complete(edition) else wording.RULES_UNCONFIRMED


def _is_complete(edition: Edition) -> bool:
    parts = (
        edition.tools,
        edition.weights,
        edition.indicators,
        edition.aggregation,
        edition.grading,
        edition.oit_items,
        edition.disclosure_items,
    )
    # Some schemes ask nobody: they have neither questions nor answers.
    asks = any(tool.code != Tool.OIT for tool in edition.tools)
    surveys = (edition.answer_scales, edition.questions) if asks else ()
    return all((*parts, *surveys))
