"""How the rows of a question were answered: shares in the printed order, and their bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Final

from generator.assess.answers import answer_kind
from generator.assess.rounding import rounded
from generator.editions.edition import Edition
from generator.model.codes import AnswerKind
from generator.model.result import QuestionRow
from generator.pages.numerals import Numerals

_SCALE: Final = ("น้อยที่สุดหรือไม่มีเลย", "น้อย", "มาก", "มากที่สุด")
_YES_NO: Final = ("มี", "ไม่มี")
_NEGATIVE: Final = {
    AnswerKind.SCALE4_REVERSED: "ข้อคำถามเชิงลบ (ยิ่งตอบว่าน้อย ยิ่งได้คะแนนมาก)",
    AnswerKind.YES_NO_GOOD_NO: "ข้อคำถามเชิงลบ (ตอบว่าไม่มี จึงได้คะแนน)",
}
_BEST_IS_PRINTED_FIRST: Final = {AnswerKind.SCALE4_REVERSED, AnswerKind.YES_NO_GOOD_YES}
_WHOLE: Final = Decimal(100)
_NARROWEST: Final = Decimal(15)  # percent of the bar that hold a share on the narrowest phone
LOOKS: Final = {4: ("answer-1", "answer-2", "answer-3", "answer-4"), 2: ("answer-1", "answer-4")}
"""How the answers are drawn, by their number: from the one that gives least to the best."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A part of a bar; places are percent of its length.

    Attributes:
        share: of the answer, written into its part; None where there is no room for it.
        middle: where the share stands.
    """

    x: str
    width: str
    look: str
    share: str | None
    middle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerBar:
    """The answers of all respondents on both sides of a middle line: to the right the good ones.

    Each side is as long as all respondents, so that bars of different questions can be compared.

    Attributes:
        left: the answers on the left, with their share: columns stand in the printed order.
        right: those on the right, likewise.
        options: all answers from left to right.
        negative: whether it is the small answers that are good.
    """

    segments: tuple[Segment, ...]
    left: str
    right: str
    options: tuple[str, ...]
    negative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """A question without items, or one item.

    Attributes:
        name: number and text of the item; None for a question without items.
        negative: that a small number is a good answer, in words; None where it is not.
        sentence: the answer given most often, in words.
        shares: in the order of the options.
        bar: None where shares are missing or it is not known which answer is the good one.
    """

    name: str | None
    negative: str | None
    sentence: str | None
    shares: tuple[str, ...]
    bar: AnswerBar | None
    score: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerTable:
    """Rows with the same answers to choose from.

    Attributes:
        options: the answers in the printed order; none where only scores are shown.
    """

    options: tuple[str, ...]
    rows: tuple[AnswerRow, ...]


class AnswerMaker:
    """Makes the tables of answers of one year."""

    def __init__(self, edition: Edition | None, numerals: Numerals) -> None:
        self._edition = edition
        self._numerals = numerals

    def negative(self, row: QuestionRow, question: QuestionRow | None) -> str | None:
        """Return the words for a row in which a small number is a good answer, or None."""
        kind = answer_kind(row, question, self._edition)
        return _NEGATIVE.get(kind) if kind else None

    def tables(
        self, question: QuestionRow | None, rows: Iterable[QuestionRow], *, with_shares: bool
    ) -> tuple[AnswerTable, ...]:
        """Return the answers to the rows of a question.

        Args:
            question: the row of the question itself, or None.
            rows: its items; the question itself where it has none.
            with_shares: whether the shares may be published.
        """
        shown = [
            (options, self._row(row, question, options))
            for row in rows
            for options in [self._options(row, question) if with_shares else ()]
        ]
        return tuple(
            AnswerTable(options=options, rows=tuple(row for _, row in group))
            for options, group in groupby(shown, key=lambda one: one[0])
        )

    def _options(self, row: QuestionRow, question: QuestionRow | None) -> tuple[str, ...]:
        shares = _shares(row)
        if not shares:
            return ()
        kind = answer_kind(row, question, self._edition)
        scales = (self._edition.answer_scales if self._edition else None) or {}
        scale = scales.get(kind) if kind else None
        if scale and len(scale.options) == len(shares):
            return scale.options
        return _SCALE if len(shares) == len(_SCALE) else _YES_NO

    def _row(
        self, row: QuestionRow, question: QuestionRow | None, options: tuple[str, ...]
    ) -> AnswerRow:
        write = self._numerals.score
        shares = _shares(row) if options else ()
        given = tuple(share for share in shares if share is not None)
        bar = (
            self._bar(given, options, answer_kind(row, question, self._edition))
            if len(given) == len(shares)
            else None
        )
        return AnswerRow(
            name=self._name(row),
            negative=self.negative(row, question),
            sentence=self._sentence(shares, options),
            shares=tuple("–" if share is None else write(share) for share in shares),
            bar=bar,
            score="–" if row.score is None else write(row.score),
        )

    def _bar(
        self, shares: tuple[Decimal, ...], options: tuple[str, ...], kind: AnswerKind | None
    ) -> AnswerBar | None:
        if not shares or kind is None:
            return None
        turned = -1 if kind in _BEST_IS_PRINTED_FIRST else 1
        options, shares = options[::turned], shares[::turned]
        half = len(shares) // 2
        return AnswerBar(
            segments=tuple(_segments(shares, self._numerals)),
            left=self._side(options[:half], shares[:half]),
            right=self._side(options[half:], shares[half:]),
            options=options,
            negative=kind in _NEGATIVE,
        )

    def _side(self, options: Sequence[str], shares: Sequence[Decimal]) -> str:
        """Return the answers of one side with their share: ``“มาก” และ “มากที่สุด” รวม 95.36``."""
        share = self._numerals.score(sum(shares, Decimal(0)))
        if len(options) == 1:
            return f"{options[0]} {share}"
        return f"{' และ '.join(f'“{one}”' for one in options)} รวม {share}"

    def _name(self, row: QuestionRow) -> str | None:
        if row.item is None:
            return None
        found = self._edition.question(row.code) if self._edition else None
        items = found.items if found else ()
        text = items[row.item - 1].text if 0 < row.item <= len(items) else row.text
        number = self._numerals.count(row.item)
        return f"{number}. {text}" if text else f"ข้อย่อย {number}"

    def _sentence(self, shares: tuple[Decimal | None, ...], options: tuple[str, ...]) -> str | None:
        given = [(share, option) for share, option in zip(shares, options, strict=True) if share]
        if not given:
            return None
        share, option = max(given, key=lambda one: one[0])
        return f"ร้อยละ {self._numerals.score(share)} ของผู้ตอบ ตอบว่า {option}"


def has_shares(row: QuestionRow) -> bool:
    """Return whether any share of the answers to a row is given."""
    return bool(_shares(row))


def _shares(row: QuestionRow) -> tuple[Decimal | None, ...]:
    """Return the shares in the printed order; nothing when none is given."""
    sets = ((row.level1, row.level2, row.level3, row.level4), (row.yes, row.no))
    return next((one for one in sets if any(share is not None for share in one)), ())


def _segments(shares: tuple[Decimal, ...], numerals: Numerals) -> Iterator[Segment]:
    whole = 2 * max(sum(shares), _WHOLE)  # rounding makes 100.01 of some
    start = _WHOLE / 2 - sum(shares[: len(shares) // 2], Decimal(0)) * _WHOLE / whole
    for share, look in zip(shares, LOOKS[len(shares)], strict=True):
        width = share * _WHOLE / whole
        if width > 0:
            yield Segment(
                x=f"{rounded(start)}%",
                width=f"{rounded(width)}%",
                look=look,
                share=numerals.score(share) if width >= _NARROWEST else None,
                middle=f"{rounded(start + width / 2)}%",
            )
        start += width
