"""A claim of a prose against the figures: what is wrong about it, if anything certainly is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from generator.check.claim import Claim, DirectionClaim, NameClaim, ScoreClaim
from generator.check.known_figures import KnownFigures
from generator.check.prose_tokens import Token
from generator.check.subjects import points, signed, subject
from generator.findings import Rule, Value, Wording
from generator.model.codes import Tool
from generator.rules import c
from generator.thai.digits import arabic

_RISEN: Final = Wording("เพิ่มขึ้น", "risen")
_FALLEN: Final = Wording("ลดลง", "fallen")
_FULL: Final = Decimal(100)
_ROUNDING: Final = Decimal("0.02")  # of a product, or of a difference of two rounded scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is wrong about a claim.

    Attributes:
        token: the words it is about.
        code: whose score, or empty.
    """

    rule: Rule
    token: Token
    code: str = ""
    values: dict[str, Value] = field(default_factory=dict)


def verdicts(claim: Claim, known: KnownFigures, about: str | None = None) -> Iterator[Verdict]:
    """Yield what is wrong about a claim; nothing where anything needed to tell is not known.

    Args:
        claim: of a text.
        known: what it is held against.
        about: the one code the text is about, or None; told beside a score of nobody.
    """
    if isinstance(claim, NameClaim):
        yield from _name(claim, known)
    elif isinstance(claim, DirectionClaim):
        yield from _direction(claim, known)
    elif claim.subject is None:
        yield from _loose(claim, known, about)
    else:
        yield from _score(claim, known, claim.subject.codes[0], sure=claim.subject.sure)


def _score(claim: ScoreClaim, known: KnownFigures, code: str, *, sure: bool) -> Iterator[Verdict]:
    years = _years(claim, known, lambda year: bool(known.of(code, year)))
    value = claim.token.number
    if any(_is_typed_for(value, one) for year in years for one in known.of(code, year)):
        return
    if _is_mark(claim, known) or _is_derived(Decimal(value), known, code):
        return
    of_part = any(Decimal(value) in known.parts_of(code, year) for year in years)
    if of_part and (claim.parts or not sure):
        return
    announced = {
        year: score
        for year in years
        if (scores := known.scores(year)) and (score := scores.of(code)) is not None
    }
    if not announced:
        return
    # The year meant is open where several are named: the one whose digits were exchanged.
    swapped = (year for year in announced if sorted(points(announced[year])) == sorted(value))
    year = next(swapped, next(iter(announced)))
    yield Verdict(
        rule=c.PROSE_SCORE,
        token=claim.token,
        code=code,
        values={
            "subject": subject(code),
            "found": value,
            "expected": points(announced[year]),
            "year": str(year),
        },
    )


def _years(
    claim: ScoreClaim, known: KnownFigures, is_known: Callable[[int], bool]
) -> tuple[int, ...]:
    """Return the years whose score the figure may be.

    Args:
        claim: of a text.
        known: tells which years are which.
        is_known: whether the score is known of a year.

    Returns:
        Nothing where a year near the figure is still to come, or its score is not known.
    """
    analysed = known.before.fiscal_year
    near = {_year(year, analysed) for year in claim.near}
    own = {_year(claim.year, analysed)} if claim.year else {analysed, *near}
    if any(year >= known.work_year for year in own | near) or not all(map(is_known, own)):
        return ()
    named = () if claim.year else (_year(year, analysed) for year in claim.years)
    others = sorted({*own, *filter(is_known, named)} - {analysed})
    return (*sorted(own & {analysed}), *others)


def _year(named: str, analysed: int) -> int:
    """Return the year that was named; "the year before" has no number."""
    return int(named) if named else analysed - 1


def _is_typed_for(typed: str, score: Decimal) -> bool:
    """Return whether a figure is that score, with as many decimals as it was typed with."""
    decimals = len(typed.partition(".")[2])
    value = Decimal(typed)
    return value == score if decimals > 1 else abs(value - score) < Decimal(10) ** -decimals


def _is_mark(claim: ScoreClaim, known: KnownFigures) -> bool:
    value = Decimal(claim.token.number)
    if not claim.obtained:
        return value in known.marks or value == _FULL
    return "." not in claim.token.number and value in known.marks


def _is_derived(value: Decimal, known: KnownFigures, code: str) -> bool:
    """Return whether a figure beside a code is its change, its weight or its weighted score."""
    change = known.before.changes.get(code)
    if change is not None and abs(change.difference) == value:
        return True
    edition, score = known.before.edition, known.before.announced.of(code)
    weights = edition.weights if edition else None
    if not weights or score is None or code not in tuple(Tool):
        return False
    weight = weights.get(Tool(code))
    return weight is not None and (value == weight or abs(value - score * weight / 100) < _ROUNDING)


def _loose(claim: ScoreClaim, known: KnownFigures, about: str | None) -> Iterator[Verdict]:
    """Yield a score of nobody that is no figure of the result; only where all figures are known."""
    analysed = known.before.fiscal_year
    if not _years(claim, known, lambda year: known.is_whole(year, about)):
        return
    value = Decimal(claim.token.number)
    if value in known.all:
        return
    values: dict[str, Value] = {"found": claim.token.number, "year": str(analysed)}
    announced = known.before.announced.of(about) if about else None
    if about and announced is not None:
        name, score = subject(about), points(announced)
        values["announced"] = Wording(
            th=f" (คะแนนตามประกาศของ{name.th} เป็น {score})",
            en=f" (the announced score of {name.en} is {score})",
        )
    else:
        values["announced"] = ""
    if nearest := _nearest(claim.token.number, known):
        values["nearest"] = nearest
    yield Verdict(rule=c.PROSE_FIGURE, token=claim.token, values=values)


def _nearest(typed: str, known: KnownFigures) -> str | None:
    """Return the figure with the same digits in another order, if there is just one."""
    digits = sorted(typed)
    same = [points(one) for one in known.all if sorted(points(one)) == digits]
    return same[0] if len(same) == 1 else None


def _direction(claim: DirectionClaim, known: KnownFigures) -> Iterator[Verdict]:
    before = known.before
    compared = {_year(year, before.fiscal_year) for year in claim.compared}
    named = {int(year) for year in claim.years if year}
    if not (compared <= {before.fiscal_year - 1} and named <= {before.fiscal_year}):
        return
    for code in claim.subject.codes:
        change = before.changes.get(code)
        if change is None or not change.difference:
            continue
        values: dict[str, Value] = {
            "subject": subject(code),
            "previous": points(change.previous),
            "current": points(change.current),
        }
        if (change.difference > 0) is not claim.up:
            if _may_be(claim, known, code, change.previous):
                continue
            said, fact = (_RISEN, _FALLEN) if claim.up else (_FALLEN, _RISEN)
            values |= {"found": said, "expected": fact}
            yield Verdict(rule=c.PROSE_DIRECTION, token=claim.token, code=code, values=values)
        elif claim.amount and len(claim.subject.codes) == 1:
            yield from _amount(claim, known, code, values)


def _may_be(claim: DirectionClaim, known: KnownFigures, code: str, previous: Decimal) -> bool:
    """Return whether another figure the files have for the score makes the direction right."""
    scores = known.of(code, known.before.fiscal_year)
    return any(one > previous if claim.up else one < previous for one in scores)


def _amount(
    claim: DirectionClaim, known: KnownFigures, code: str, values: dict[str, Value]
) -> Iterator[Verdict]:
    analysed, value = known.before.fiscal_year, Decimal(claim.amount)
    now, then = known.of(code, analysed), known.of(code, analysed - 1)
    decimals = len(claim.amount.partition(".")[2])
    slack = _ROUNDING if decimals > 1 else Decimal(10) ** -decimals
    if value in now | then or any(abs(abs(a - b) - value) < slack for a in now for b in then):
        return
    change = known.before.changes[code].difference
    sign = "+" if claim.up else "-"
    values |= {"found": f"{sign}{claim.amount}", "expected": signed(change)}
    yield Verdict(rule=c.PROSE_CHANGE, token=claim.token, code=code, values=values)


def _name(claim: NameClaim, known: KnownFigures) -> Iterator[Verdict]:
    """Yield a number with the name of another indicator, unless a printed table has it so."""
    (number,), (code,) = claim.token.codes, claim.name.codes
    edition = known.before.edition
    if edition is None or number == code or not (number.isdigit() and code.isdigit()):
        return
    named = edition.indicator(code)
    if named is None or edition.indicator(number) is None or _is_printed_so(number, code, known):
        return
    name = Wording(th=named.name_th, en=named.name_en or named.name_th)
    values: dict[str, Value] = {"name": name, "found": number, "expected": code}
    yield Verdict(rule=c.PROSE_NUMBER, token=claim.name, code=code, values=values)


def _is_printed_so(number: str, code: str, known: KnownFigures) -> bool:
    """Return whether a printed table bears the same mistake; it is told there."""
    year = known.before.year
    rows = year.printed.rows if year else ()
    typed = (re.search("[0-9]+", arabic(row.printed_no or "")) for row in rows if row.code == code)
    return any(one.group().lstrip("0") == number for one in typed if one)
