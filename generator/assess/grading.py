"""What a score means: the grade, and whether the pass mark is reached."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from generator.editions.edition import Edition
from generator.editions.scoring import GradeLevel


def possible_grades(
    score: Decimal, tools: Mapping[str, Decimal], edition: Edition
) -> tuple[str, ...]:
    """Return the grades that are possible, the best first.

    Args:
        score: overall, as published (two decimals).
        tools: tool -> score, as published; those that are known.
        edition: its levels are tried in order.

    Returns:
        One grade; several when they depend on tools whose score is unknown; none when the edition
        does not establish the grades.
    """
    grades = []
    for level in edition.grading.levels if edition.grading else ():
        reached = _reached(level, score, tools, edition)
        if reached is not False:
            grades.append(level.code)
        if reached:
            break
    return tuple(grades)


def grade_of(score: Decimal, tools: Mapping[str, Decimal], edition: Edition) -> str | None:
    """Return the grade, or None when it is not established or depends on unknown tools."""
    grades = possible_grades(score, tools, edition)
    return grades[0] if len(grades) == 1 else None


def passed(overall: Decimal | None, edition: Edition | None) -> bool | None:
    """Return whether a published score reaches the pass mark; None when either is unknown."""
    mark = edition.pass_mark if edition else None
    return None if overall is None or mark is None else overall >= mark


def passing_grades(edition: Edition) -> tuple[str, ...]:
    """Return the grades that mean an agency has passed; none when that is not established."""
    grading = edition.grading
    if grading is None:
        return ()
    if grading.pass_levels or grading.pass_min is None:
        return grading.pass_levels
    return tuple(level.code for level in grading.levels if level.min >= grading.pass_min)


def _reached(
    level: GradeLevel, score: Decimal, tools: Mapping[str, Decimal], edition: Edition
) -> bool | None:
    """Return whether the level is reached; None when that hangs on a tool without a score."""
    if score < level.min:
        return False
    if level.each_tool_min is None:
        return True
    if any(known < level.each_tool_min for known in tools.values()):
        return False
    return True if all(tool.code in tools for tool in edition.tools) else None
