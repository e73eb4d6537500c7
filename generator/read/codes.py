"""Codes against the edition of their year: does it know them, has it their words?"""

from __future__ import annotations

from collections.abc import Iterator

from generator.editions.edition import Edition
from generator.findings import Finding, Place, Value
from generator.model.codes import Tool
from generator.model.result import RecommendationsFile
from generator.model.tree import Document, Year
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import nearest


def known_code(code: str, edition: Edition) -> bool:
    """Return whether the edition has that tool, indicator, sub-indicator, question or item.

    What an edition does not list at all (sub-indicators from 2567, questions from 2566) it
    cannot refuse.
    """
    if code in tuple(Tool):
        return edition.tool(code) is not None
    if code[0] in "ie":
        return not edition.questions or edition.question(code) is not None
    if code[0] == "O":
        return not edition.oit_items or edition.disclosure(code) is not None
    indicator, _, sub = code.partition(".")
    if edition.indicator(indicator) is None:
        return False
    listed = edition.sub_indicators_of(indicator)
    return not sub or not listed or code in {one.code for one in listed}


def unknown_code(code: str, edition: Edition | None, place: Place) -> Finding | None:
    """Return the finding when the edition does not have the code."""
    if edition is None or known_code(code, edition):
        return None
    codes = [one for one in all_codes(edition) if _kind(one) == _kind(code)]
    values: dict[str, Value] = {
        "found": code,
        "expected": _span(codes),
        "edition": edition.name,
    }
    if near := nearest(code, codes):
        values["nearest"] = near
    return Finding(rule=d.UNKNOWN_CODE, place=place, values=values)


def all_codes(edition: Edition) -> list[str]:
    """Return every code of the edition, tools first."""
    return [
        *(tool.code for tool in edition.tools),
        *(one.code for one in edition.indicators),
        *(sub.code for one in edition.indicators for sub in one.sub_indicators),
        *(question.code for question in edition.questions),
        *(item.code for item in edition.oit_items),
    ]


def _kind(code: str) -> str:
    """Return what parts codes of one kind from others: the tool's own, i, e, O, or nothing."""
    return "tool" if code in tuple(Tool) else code.rstrip("0123456789.")


def _span(codes: list[str]) -> str:
    """Return the first and last code of each kind: ``IIT–OIT, 1–10, i1–i30, …``."""
    groups: dict[str, list[str]] = {}
    for code in codes:
        groups.setdefault(_kind(code) + "." * ("." in code), []).append(code)
    return ", ".join(
        group[0] if len(group) == 1 else f"{group[0]}–{group[-1]}" for group in groups.values()
    )


def unknown_grade(grade: str | None, edition: Edition | None, place: Place) -> Finding | None:
    """Return the finding when the edition's grading does not have the grade."""
    if grade is None or edition is None or not edition.grade_codes or grade in edition.grade_codes:
        return None
    values: dict[str, Value] = {
        "field": label("grade"),
        "found": grade,
        "expected": ", ".join(edition.grade_codes),
        "edition": edition.name,
    }
    if near := nearest(grade, edition.grade_codes):
        values["nearest"] = near
    return Finding(rule=d.UNKNOWN_GRADE, place=place, values=values)


def result_codes(year: Year, edition: Edition | None) -> Iterator[Finding]:
    """Yield the findings about codes in the files of the year assessed."""
    if year.result:
        grade = year.result.value.grade
        finding = unknown_grade(grade, edition, year.result.place("grade"))
        if finding is not None:
            yield finding
    for code, place in _result_codes(year):
        finding = unknown_code(code, edition, place)
        if finding is not None:
            yield finding


def _result_codes(year: Year) -> Iterator[tuple[str, Place]]:
    if result := year.result:
        for number, code in enumerate(result.value.excluded_items):
            yield code, result.place("excluded_items", number)
        yield from ((tool, result.place("tools", tool)) for tool in result.value.tools)
    for row in year.indicators.rows:
        yield row.indicator, year.indicators.place(row, "indicator")
    for printed in year.printed.rows:
        if printed.code != "overall":
            yield printed.code, year.printed.place(printed, "code")
    if year.recommendations:
        yield from _recommended_codes(year.recommendations)


def _recommended_codes(
    document: Document[RecommendationsFile],
) -> Iterator[tuple[str, Place]]:
    for number, one in enumerate(document.value.recommendations):
        for position, code in enumerate(one.about):
            yield code, document.place("recommendations", number, "about", position)
