"""Whose score a prose speaks of: the code before a figure, if nothing unknown lies between."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from generator.assess.scores import OVERALL
from generator.check.prose_tokens import Kind, Token
from generator.editions.edition import Edition
from generator.model.codes import Tool

_SUBJECTS: Final = {Kind.NUMBERED, Kind.NAMED, Kind.CODE, Kind.OVERALL}
_YEARS: Final = {Kind.YEAR, Kind.BARE_YEAR, Kind.COMPARED, Kind.LAST}
_BETWEEN: Final = {Kind.SPACE, Kind.LINK, Kind.SCORE, *_YEARS}
_FIGURES: Final = {Kind.FIGURE, Kind.WHOLE}
_FURTHEST: Final = 24  # tokens between a code and what is said of it
_DEEPEST: Final = 12  # codes in one enumeration
_DASHES: Final = ("-", "–")
_NO_LIST: Final = ("ถึง", "/", "หรือ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a figure or a direction is said of.

    Attributes:
        codes: of the edition; several in an enumeration.
        sure: named as an indicator, not by words that also mean something else.
        implied: not named at all, but what the whole text is about.
        scored: the word for score stands before it: "คะแนนตัวชี้วัดที่ 8".
        start: index of its first character.
    """

    codes: tuple[str, ...]
    sure: bool = False
    implied: bool = False
    scored: bool = False
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A text as tokens.

    Attributes:
        about: the one code the whole text is about, or None; it is meant where the text begins
            with a score.
    """

    text: str
    tokens: tuple[Token, ...]
    edition: Edition
    about: str | None = None

    def kind(self, index: int) -> Kind | None:
        """Return what a token is; None outside the text."""
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else None

    def before(self, piece: Token | Subject, length: int) -> str:
        """Return what stands before it in its line, at most so many characters."""
        return self.text[max(piece.start - length, 0) : piece.start].rpartition("\n")[2]

    def behind(self, token: Token, length: int) -> str:
        """Return what stands behind a token in its line, at most so many characters."""
        return self.text[token.end : token.end + length].partition("\n")[0]

    def subject_before(
        self, index: int, taken: Collection[int], *, past_figure: bool = False
    ) -> tuple[Subject, tuple[Token, ...]] | None:
        """Return what the token is said of, and the tokens between, or None.

        Args:
            index: of the token.
            taken: indexes of the figures whose code is known.
            past_figure: one figure may stand between.
        """
        figures = 1 if past_figure else 0
        for at in range(index - 1, max(index - 2 - _FURTHEST, -2), -1):
            kind = self.kind(at)
            if at < 0:
                return self._of_whole_text(index)
            if kind in _SUBJECTS:
                subject = self.subject_at(at, taken)
                return (subject, self.tokens[at + 1 : index]) if subject else None
            figures -= kind in _FIGURES
            if figures < 0 or not (kind in _BETWEEN or kind in _FIGURES):
                return None
        return None

    def _of_whole_text(self, index: int) -> tuple[Subject, tuple[Token, ...]] | None:
        if self.about is None:
            return None
        return Subject(codes=(self.about,), implied=True, start=0), self.tokens[:index]

    def subject_at(self, index: int, taken: Collection[int], depth: int = 0) -> Subject | None:
        """Return what the codes ending at a token are together, or None where that is open."""
        token = self.tokens[index]
        several = token.kind is Kind.NAMED and len(token.codes) > 1
        if token.ranged or several or depth > _DEEPEST:
            return None
        codes = (OVERALL,) if token.kind is Kind.OVERALL else token.codes
        own = Subject(
            codes=codes,
            sure=token.labelled,
            scored=token.kind is Kind.OVERALL,
            start=token.start,
        )
        return self._after(own, index, taken, depth)

    def _after(
        self, own: Subject, index: int, taken: Collection[int], depth: int
    ) -> Subject | None:
        """Return the subject with what the words before it make of it."""
        before = self._word_before(index)
        kind = self.kind(before)
        if kind in _SUBJECTS:
            return _nested(self.subject_at(before, taken, depth + 1), own, self.edition)
        if kind is Kind.AND or self._is_dash(before):
            return self._joined(own, before, taken, depth)
        if kind is Kind.BEFORE:
            return self._part_of(own, index, before)
        touches = kind is Kind.OTHER and before == index - 1
        unknown = touches and self.tokens[before].text[-1] not in " \t"
        if unknown or self._figure_comes_first(before, taken):
            return None
        return replace(own, scored=own.scored or kind is Kind.SCORE)

    def _joined(
        self, own: Subject, joint: int, taken: Collection[int], depth: int
    ) -> Subject | None:
        """Return the codes on both sides of "และ" or a comma; behind a bullet just the one."""
        first = self._word_before(joint)
        if self.kind(first) not in _SUBJECTS:
            return own
        is_list = self.kind(joint) is Kind.AND and self.tokens[joint].text not in _NO_LIST
        outer = self.subject_at(first, taken, depth + 1) if is_list else None
        return _enumerated(outer, own) if outer else None

    def _part_of(self, own: Subject, index: int, before: int) -> Subject | None:
        """Return the subject behind "ข้อ" or "คะแนนของ"; any other such word leaves it open."""
        word = self.tokens[before].text
        if self.kind(index) is Kind.CODE and word.startswith(("ข้อ", "คำถาม", "ประเด็น")):
            return own
        scored = self.kind(self._word_before(before)) is Kind.SCORE and word in {"ของ", "ใน", "ตาม"}
        return replace(own, scored=True) if scored else None

    def _figure_comes_first(self, index: int, taken: Collection[int]) -> bool:
        """Return whether a figure stands before the code that may be its own: "78.74 ตัวชี้วัดที่ 8"."""
        scored = False
        for at in range(index, max(index - _FURTHEST, -1), -1):
            kind = self.kind(at)
            if kind is Kind.FIGURE or (kind is Kind.WHOLE and scored):
                return at not in taken
            if kind not in _BETWEEN:
                return False
            scored = scored or kind is Kind.SCORE
        return False

    def _word_before(self, index: int) -> int:
        """Return the index of the word before: no space, bracket or quote; -1 at the start."""
        at = index - 1
        while at >= 0 and (self.kind(at) is Kind.SPACE or self._is_sign(at)):
            at -= 1
        return at

    def _is_sign(self, index: int) -> bool:
        text = self.tokens[index].text
        is_sign = self.kind(index) is Kind.LINK and len(text) == 1
        return is_sign and text not in _DASHES

    def _is_dash(self, index: int) -> bool:
        return self.kind(index) is Kind.LINK and self.tokens[index].text in _DASHES


def _nested(outer: Subject | None, own: Subject, edition: Edition) -> Subject | None:
    """Return the narrower of two subjects that stand together; None if neither is part of it."""
    if outer is None or len(outer.codes) != 1 or len(own.codes) != 1:
        return None
    (wide,), (narrow,) = outer.codes, own.codes
    both = replace(own, sure=own.sure or outer.sure, scored=own.scored or outer.scored)
    if wide == narrow:
        return replace(both, start=outer.start)
    if lies_under(narrow, wide, edition):
        return replace(own, scored=both.scored, start=outer.start)
    if lies_under(wide, narrow, edition):
        return replace(outer, scored=both.scored)
    return None


def _enumerated(first: Subject, own: Subject) -> Subject:
    return Subject(
        codes=tuple(dict.fromkeys((*first.codes, *own.codes))),
        sure=first.sure and own.sure,
        scored=first.scored,
        start=first.start,
    )


def lies_under(code: str, above: str, edition: Edition) -> bool:
    """Return whether a code is a part of another: question of indicator of tool of overall."""
    if above == OVERALL:
        return code != OVERALL
    chain = _above(code, edition)
    return above in chain


def _above(code: str, edition: Edition) -> tuple[str, ...]:
    """Return what a code is part of, from the nearest."""
    if code == OVERALL or code in tuple(Tool):
        return ()
    if question := edition.question(code):
        return (question.indicator, *_above(question.indicator, edition))
    item = edition.disclosure(code) if code.startswith("O") else None
    if item is not None:
        sub = item.sub_indicator or ""
        return (sub, *_above(sub, edition)) if sub else ()
    if "." in code:
        whole = code.partition(".")[0]
        return (whole, *_above(whole, edition))
    indicator = edition.indicator(code)
    return (indicator.tool.value,) if indicator else ()
