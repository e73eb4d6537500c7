"""Which code lies under which: question and sub-indicator under indicator, indicator under tool.

Source:
    Data contract, section 5.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.assess.assessment import Assessment
from generator.model.codes import Tool

_TOOLS = frozenset(Tool)


def lineage(code: str, assessment: Assessment) -> tuple[str, ...]:
    """Return a code and everything it lies under: ``i12`` -> ``i12, 2, IIT``.

    Args:
        code: of any level, as the model writes it.
        assessment: of the year whose codes these are; rows that name what its edition lacks say
            where they belong.
    """
    above = _above(code, assessment)
    return (code, *lineage(above, assessment)) if above and above != code else (code,)


def any_touch(some: Iterable[str], others: Iterable[str], assessment: Assessment) -> bool:
    """Return whether a code of one group is one of the other, or lies under or above one."""
    compared = [lineage(other, assessment) for other in others]
    lines = (lineage(one, assessment) for one in some)
    return any(one[0] in other or other[0] in one for one in lines for other in compared)


def _above(code: str, assessment: Assessment) -> str | None:
    """Return what a code lies directly under, or None."""
    edition, year = assessment.edition, assessment.year
    if code in _TOOLS:
        return None
    if code[0] in "ie":
        question = edition.question(code) if edition else None
        rows = year.questions.rows if year else ()
        said = (one.indicator for one in rows if one.code == code and one.indicator)
        return question.indicator if question else next(said, None)
    if code[0] == "O":
        item = edition.disclosure(code) if edition else None
        items = year.disclosures.rows if year else ()
        named = (one.sub_indicator for one in items if one.code == code and one.sub_indicator)
        return (item.sub_indicator if item else None) or next(named, None)
    if "." in code:
        return code.split(".", maxsplit=1)[0]
    indicator = edition.indicator(code) if edition else None
    return indicator.tool.value if indicator else None
