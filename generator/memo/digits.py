"""A memorandum in Thai digits, as official papers are written, whatever was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.memo.memorandum import Enclosure, Line, MemoPart, Memorandum, MemoTable
from generator.thai.digits import thai_in_words


def in_thai_digits(memo: Memorandum) -> Memorandum:
    """Return the same memorandum in Thai digits; codes and addresses keep theirs."""
    return replace(
        memo,
        agency=thai_in_words(memo.agency),
        number=_known(memo.number),
        day=_known(memo.day),
        subject=thai_in_words(memo.subject),
        addressee=_known(memo.addressee),
        references=_all(memo.references),
        attachments=_all(memo.attachments),
        parts=_parts(memo.parts),
        positions=tuple(_known(one) for one in memo.positions),
        enclosure=_enclosure(memo.enclosure) if memo.enclosure else None,
    )


def _known(text: str | None) -> str | None:
    return None if text is None else thai_in_words(text)


def _all(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(thai_in_words(one) for one in texts)


def _enclosure(one: Enclosure) -> Enclosure:
    return replace(one, label=thai_in_words(one.label), parts=_parts(one.parts))


def _parts(parts: Iterable[MemoPart]) -> tuple[MemoPart, ...]:
    return tuple(
        MemoPart(title=thai_in_words(part.title), content=tuple(map(_content, part.content)))
        for part in parts
    )


def _content(one: Line | MemoTable) -> Line | MemoTable:
    if isinstance(one, Line):
        return replace(one, number=_known(one.number), text=thai_in_words(one.text))
    return replace(one, rows=tuple(_all(row) for row in one.rows))
