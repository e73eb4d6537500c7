"""A finding about files → the same finding in the words of the workbook."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from generator.findings import Finding, Language, Place, Value, Wording
from generator.rules import d
from generator.rules.in_sheets import ABOUT_FILES, FIXES, MESSAGES
from generator.workbook.sheet_words import (
    KEYS,
    Around,
    columns_of,
    in_words,
    sheet_named,
    sheet_of,
    spot_of,
    told_value,
)

_LISTS_KEYS: Final = (d.NEEDS_ONE_OF.code, d.WRONG_ANSWER_COLUMNS.code, d.SHARES_INCOMPLETE.code)
_BETWEEN_KEYS: Final = re.compile("(, |–)")


def around_of(place: Place) -> Around:
    """Return what a finding at a place is about: ``มาตรการ!C7`` or ``data/lamphun/agency.yml``."""
    sheet = sheet_named(place.file.partition("!")[0])
    if sheet:
        return Around(file=sheet.files[0], sheet=sheet)
    name = PurePosixPath(place.file).name
    return Around(file=name, sheet=sheet_of(name))


def in_sheet_words(finding: Finding, around: Around) -> Finding:
    """Return a finding whose message and fix speak of sheets and headings; its place stays.

    What is about the writing of a file, or about one that the workbook lacks, stays as it is.
    """
    rule = finding.rule
    if rule.code in ABOUT_FILES:
        return finding
    message = MESSAGES.get(rule.code, rule.message)
    fix = FIXES.get(rule.code, rule.fix)
    if around.sheet is None:
        return replace(finding, rule=replace(rule, message=message, fix=fix))
    values = {name: _value(finding, name, around) for name in finding.values}
    told = replace(rule, message=_both(message, around, in_words), fix=_both(fix, around, in_words))
    return replace(finding, rule=told, values=values)


def _both(text: Wording, around: Around, way: Callable[[str, Language, Around], str]) -> Wording:
    return Wording(*(way(text.in_language(one), one, around) for one in Language))


def _value(finding: Finding, name: str, around: Around) -> Value:
    value = finding.values[name]
    if isinstance(value, Wording):
        return told_value(value, around)
    if name == "key":
        return called_in_text(value, around)
    if name != "expected":
        return value
    if finding.rule.code in _LISTS_KEYS:
        parts = _BETWEEN_KEYS.split(value)
        return "".join(called_in_text(one, around) for one in parts)
    if finding.rule.code == d.BAD_COLOUR.code:
        return "#1f4e79, #c8963e"
    return _choices(finding, around) or value


def called_in_text(key: str, around: Around) -> str:
    """Return the heading of a key; anything else as it is."""
    spot = spot_of(key, around) if key in KEYS else None
    return spot.column.heading if spot and spot.column else key


def _choices(finding: Finding, around: Around) -> str:
    """Return what may be chosen in the column a finding names; empty where that is not all."""
    named = finding.values.get("field")
    if finding.rule.code != d.NOT_ALLOWED.code or not isinstance(named, Wording):
        return ""
    columns = columns_of(around.sheet) if around.sheet else ()
    names = {name: one for one in columns for name in (one.key, one.heading)}
    column = names.get(named.en)
    return ", ".join(column.words) if column and not column.takes_others else ""
