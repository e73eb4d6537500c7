"""Which figures a text on a result may name: what was announced, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.rounding import rounded
from generator.assess.scores import OVERALL, Scores, announced_scores
from generator.assess.trend import participated
from generator.check.prose_subjects import lies_under
from generator.editions.structure import Indicator
from generator.model.result import Figure, QuestionRow
from generator.model.tree import Year
from generator.thai.digits import arabic

_DECIMAL: Final = re.compile(r"(?<![0-9.,])[0-9]{1,3}\.[0-9]{1,2}(?![0-9.,])")
_WHOLE: Final = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class KnownFigures:
    """The figures of the year analysed, and of the years a text may compare it with.

    Attributes:
        before: the assessment of the year analysed.
        work_year: the fiscal year the analysis was written in, B.E.; it has no result yet.
        target: the score aimed at in the work year, or None.
    """

    before: Assessment
    work_year: int
    target: Decimal | None = None
    _scores: dict[int, Scores | None] = field(default_factory=dict, init=False, compare=False)

    @property
    def mark(self) -> Decimal | None:
        """The score from which a result is strong: the pass mark, or a higher target."""
        given = [one for one in (self.before.pass_mark, self.target) if one is not None]
        return max(given, default=None)

    @cached_property
    def marks(self) -> frozenset[Decimal]:
        """Scores that are marks: to pass, to reach, and where the grades begin."""
        grading = self.before.edition.grading if self.before.edition else None
        levels = {level.min for level in grading.levels} if grading else set()
        marks = {self.before.pass_mark, self.before.target, self.target, Decimal(80)}
        return frozenset({one for one in marks if one is not None} | levels)

    def scores(self, year: int) -> Scores | None:
        """Return what was announced for a year on the scale of the year analysed, or None."""
        if year not in self._scores:
            self._scores[year] = self._announced(year)
        return self._scores[year]

    def _announced(self, year: int) -> Scores | None:
        before = self.before
        if year == before.fiscal_year:
            return before.announced
        if year == before.fiscal_year - 1:
            return before.previous
        agency = before.agency
        if not participated(agency, year) or agency.scheme(year) != before.scheme:
            return None
        scores = announced_scores(agency.year(year), None)
        overall = next((one.score for one in before.trend if one.fiscal_year == year), None)
        return replace(scores, overall=overall if scores.overall is None else scores.overall)

    def of(self, code: str, year: int) -> frozenset[Decimal]:
        """Return what a text may call the score of a code in a year; empty if it is not known.

        The announced score, and whatever the files already say of it: another figure of the paper
        (``printed.csv``) or of a note, and what the parts of a contradicted score make.
        """
        scores = self.scores(year)
        announced = scores.of(code) if scores else None
        if announced is None:
            return frozenset()
        files = self.before.agency.year(year)
        return frozenset({announced, *self._mended(code, year), *_said_of(files, code)})

    def _mended(self, code: str, year: int) -> Iterator[Decimal]:
        recount = self.before.recounts.of(code)
        if year == self.before.fiscal_year and not recount.agrees and recount.mended:
            yield rounded(recount.mended.value)

    def parts_of(self, code: str, year: int) -> frozenset[Decimal]:
        """Return the scores of what lies under a code, as far as they are known."""
        scores, edition = self.scores(year), self.before.edition
        if scores is None or edition is None:
            return frozenset()
        return frozenset(
            score
            for level in scores.levels
            for part, score in level.items()
            if lies_under(part, code, edition)
        )

    @cached_property
    def all(self) -> frozenset[Decimal]:
        """Every figure of the two years, with their differences, sums and distances."""
        years = {self.before.fiscal_year, self.before.fiscal_year - 1, self.work_year}
        known = {score for year in years for score in _announced_figures(self.scores(year))}
        known |= {rounded(score) for score in _announced_figures(self.before.recomputed)}
        known |= {abs(score - mark) for score in known for mark in self.marks}
        known |= {abs(one.difference) for one in self.before.changes.values()}
        known |= self.marks | {one.score for one in self.before.trend}
        for year in years:
            known |= set(_written_in(self.before.agency.year(year)))
        return frozenset(known)

    def is_whole(self, year: int, about: str | None = None) -> bool:
        """Return whether every score of a year is known, so that another figure is none of it.

        Args:
            year: B.E.
            about: a tool or indicator: only what lies under it is looked at; None means all.
        """
        edition, scores = self.before.edition, self.scores(year)
        if edition is None or scores is None:
            return False
        wanted = [one for one in edition.indicators if _concerns(one, about)]
        return bool(wanted) and all(self._is_known(one, scores, year) for one in wanted)

    def _is_known(self, indicator: Indicator, scores: Scores, year: int) -> bool:
        """Return whether an indicator and everything it consists of has a score."""
        edition, score = self.before.edition, scores.of(indicator.code)
        if edition is None or score is None:
            return False
        recounted = year == self.before.fiscal_year and self.before.recomputed.sub_indicators
        subs = {*scores.sub_indicators, *(recounted or ())}
        questions = edition.questions_of(indicator.code)
        parts = [one.code in scores.questions for one in questions]
        parts += [sub.code in subs for sub in indicator.sub_indicators]
        return score == _WHOLE or (bool(parts) and all(parts))


def _concerns(indicator: Indicator, about: str | None) -> bool:
    return about is None or about in {indicator.code, indicator.tool.value}


def _announced_figures(scores: Scores | None) -> Iterator[Decimal]:
    if scores is None:
        return
    if scores.overall is not None:
        yield scores.overall
    for level in scores.levels:
        yield from level.values()


def _said_of(year: Year | None, code: str) -> Iterator[Decimal]:
    """Yield what the files of a year say of one score besides the score."""
    if year is None:
        return
    for row in year.printed.rows:
        if row.code == code:
            if row.figure is Figure.SCORE and row.number is not None:
                yield row.number
            yield from _decimals(row.note)
    for indicator in year.indicators.rows:
        if indicator.indicator == code:
            yield from _decimals(indicator.note)
    if code == OVERALL and year.result:
        yield from (one.score for one in year.result.value.other_results)
        yield from _decimals(year.result.value.note)


def _written_in(year: Year | None) -> Iterator[Decimal]:
    """Yield every figure the files of a year hold besides the scores of codes."""
    if year is None:
        return
    for row in year.printed.rows:
        yield from () if row.number is None else (abs(row.number),)
        yield from _decimals(row.note)
    for indicator in year.indicators.rows:
        yield from _decimals(indicator.note)
    for question in year.questions.rows:
        yield from _shares(question)
    if result := year.result:
        yield from (one.score for one in result.value.other_results)
        yield from _decimals(result.value.note)
    if found := year.recommendations:
        yield from _decimals(found.value.opinion)
        for one in found.value.recommendations:
            yield from _decimals(one.text)


def _shares(row: QuestionRow) -> Iterator[Decimal]:
    """Yield the score of a row, the shares of its answers, and what some of them make together."""
    if row.score is not None:
        yield row.score
    shares = row.levels or row.yes_no
    for count in range(1, len(shares)):
        for some in combinations(shares, count):
            yield sum(some, Decimal(0))


def _decimals(text: str | None) -> Iterator[Decimal]:
    for found in _DECIMAL.finditer(arabic(text or "")):
        yield Decimal(found.group())
