"""Rows of questions and disclosure items against the edition: words, items, shares."""

from __future__ import annotations

from collections.abc import Iterator

from generator.editions.edition import Edition
from generator.findings import Finding, Place, Value, Wording
from generator.model.codes import AnswerKind
from generator.model.result import QuestionRow
from generator.model.tree import Table, Year
from generator.rules import d
from generator.rules.labels import label

_NO_EDITION = Wording("หลักเกณฑ์ของปีนี้ซึ่งยังไม่มีในระบบ", "this year, whose criteria are not known,")
_SCALES = (AnswerKind.SCALE4, AnswerKind.SCALE4_REVERSED)


def disclosure_rows(year: Year, edition: Edition | None) -> Iterator[Finding]:
    """Yield the findings about items that need their name, or have one already."""
    excluded = set(year.result.value.excluded_items) if year.result else set()
    table = year.disclosures
    for row in table.rows:
        known = edition is not None and edition.disclosure(row.code) is not None
        if known != (row.name is None):
            column = "name" if known else "code"
            yield _words("name", row.code, row.name, edition, table.place(row, column))
        if row.code in excluded and row.score is not None:
            values: dict[str, Value] = {"found": row.code}
            place = table.place(row, "score")
            yield Finding(rule=d.EXCLUDED_WITH_SCORE, place=place, values=values)


def question_rows(year: Year, edition: Edition | None) -> Iterator[Finding]:
    """Yield the findings about questions and their items."""
    table = year.questions
    with_items = {row.code for row in table.rows if row.item is not None}
    for row in table.rows:
        known = edition is not None and edition.question(row.code) is not None
        if known != (row.text is None):
            column = "text" if known else "code"
            yield _words("text", row.code, row.text, edition, table.place(row, column))
        if known and edition is not None:
            yield from _unknown_item(table, row, edition)
        if row.item is None and row.code in with_items and (row.levels or row.yes_no):
            place = table.place(row, "level1" if row.levels else "yes")
            values: dict[str, Value] = {"found": row.code}
            yield Finding(rule=d.SHARES_ON_QUESTION, place=place, values=values)
        yield from _shares(table, row, edition)
    yield from _items_without_question(table)


def _words(
    field: str, code: str, words: str | None, edition: Edition | None, place: Place
) -> Finding:
    """Return the finding that the words of a code are missing, or stand twice."""
    values: dict[str, Value] = {
        "field": label(field),
        "found": words or code,
        "edition": edition.name if edition else _NO_EDITION,
    }
    rule = d.TEXT_NOT_NEEDED if words else d.TEXT_NEEDED
    return Finding(rule=rule, place=place, values=values)


def _items_without_question(table: Table[QuestionRow]) -> Iterator[Finding]:
    whole = {row.code for row in table.rows if row.item is None}
    for row in table.rows:
        if row.code not in whole:
            whole.add(row.code)
            values: dict[str, Value] = {"found": row.code}
            place = table.place(row, "code")
            yield Finding(rule=d.ITEM_WITHOUT_QUESTION, place=place, values=values)


def _unknown_item(
    table: Table[QuestionRow], row: QuestionRow, edition: Edition
) -> Iterator[Finding]:
    question = edition.question(row.code)
    count = len(question.items) if question else 0
    if row.item is not None and not 1 <= row.item <= count:
        found = Wording(f"ข้อย่อยที่ {row.item} ของ {row.code}", f"an item {row.item} of {row.code}")
        values: dict[str, Value] = {"found": found, "expected": str(count)}
        yield Finding(rule=d.UNKNOWN_ITEM, place=table.place(row, "item"), values=values)


def _shares(
    table: Table[QuestionRow], row: QuestionRow, edition: Edition | None
) -> Iterator[Finding]:
    """Yield a finding when shares are given in part, or in the columns of another kind."""
    levels = [share is not None for share in (row.level1, row.level2, row.level3, row.level4)]
    answers = [row.yes is not None, row.no is not None]
    for given, column, names in ((levels, "level1", "level1–level4"), (answers, "yes", "yes, no")):
        if any(given) and not all(given):
            values: dict[str, Value] = {"found": row.code, "expected": names}
            place = table.place(row, column)
            yield Finding(rule=d.SHARES_INCOMPLETE, place=place, values=values)
            return
    kind = row.kind or (edition.kind_of(row.code, row.item) if edition else None)
    if kind is None:
        return
    wrong, column = (answers, "yes") if kind in _SCALES else (levels, "level1")
    if any(wrong):
        expected = "level1–level4" if kind in _SCALES else "yes, no"
        values = {"found": row.code, "expected": expected}
        place = table.place(row, column)
        yield Finding(rule=d.WRONG_ANSWER_COLUMNS, place=place, values=values)
