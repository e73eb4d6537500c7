"""Where an edition contradicts itself: a code it does not have, a code twice, weights beside 100.

The types say what a single value may be; this says what the values say of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, pairwise

from generator.editions.edition import Edition
from generator.model.codes import AnswerKind, canonical_disclosure, code_key

Path = tuple[str | int, ...]

_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two places of an edition that cannot both be right.

    Attributes:
        path: names of keys, and positions in lists from 0, that lead to the value.
        found: what stands there.
        expected: what may stand there; empty when it is only that the code stands there again.
    """

    path: Path
    found: str
    expected: str


def contradictions(edition: Edition) -> tuple[Contradiction, ...]:
    """Return everything in which the edition contradicts itself."""
    checks = (
        _codes_twice,
        _weights,
        _tools,
        _sub_indicators,
        _question_indicators,
        _scales,
        _question_kinds,
        _question_counts,
        _elements,
        _grading,
        _items,
    )
    return tuple(chain.from_iterable(check(edition) for check in checks))


def _codes_twice(edition: Edition) -> Iterator[Contradiction]:
    grades = edition.grading.levels if edition.grading else ()
    yield from _twice(("tools",), [one.code for one in edition.tools])
    yield from _twice(("indicators",), [one.code for one in edition.indicators])
    for position, one in enumerate(edition.indicators):
        path = ("indicators", position, "sub_indicators")
        yield from _twice(path, [sub.code for sub in one.sub_indicators])
    yield from _twice(("questions",), [one.code for one in edition.questions])
    yield from _twice(("oit_items",), [one.code for one in edition.oit_items], canonical_disclosure)
    yield from _twice(("grading", "levels"), [one.code for one in grades])


def _twice(
    path: Path, codes: Iterable[str], key: Callable[[str], str] = code_key
) -> Iterator[Contradiction]:
    seen: set[str] = set()
    for position, code in enumerate(codes):
        if key(code) in seen:
            yield Contradiction(path=(*path, position, "code"), found=code, expected="")
        seen.add(key(code))


def _weights(edition: Edition) -> Iterator[Contradiction]:
    total = sum((edition.weights or {}).values())
    if edition.weights is not None and total != _WHOLE:
        yield Contradiction(path=("weights",), found=f"{total}", expected=f"{_WHOLE}")


def _tools(edition: Edition) -> Iterator[Contradiction]:
    """Yield tools that the edition does not have."""
    known = ", ".join(one.code for one in edition.tools)
    named: list[tuple[Path, str]] = [(("weights", tool), tool) for tool in edition.weights or ()]
    named += [(("indicators", at, "tool"), one.tool) for at, one in enumerate(edition.indicators)]
    for path, tool in named:
        if edition.tool(tool) is None:
            yield Contradiction(path=path, found=tool, expected=known)


def _sub_indicators(edition: Edition) -> Iterator[Contradiction]:
    """Yield sub-indicators under another indicator, and those of items that do not exist."""
    for at, one in enumerate(edition.indicators):
        for position, sub in enumerate(one.sub_indicators):
            if sub.code.partition(".")[0] != one.code:
                path: Path = ("indicators", at, "sub_indicators", position, "code")
                yield Contradiction(path=path, found=sub.code, expected=f"{one.code}.x")
    for at, item in enumerate(edition.oit_items):
        code = item.sub_indicator
        if code is not None and not _has_sub_indicator(edition, code):
            known = [sub.code for one in edition.indicators for sub in one.sub_indicators]
            known = known or [f"{one.code}.x" for one in edition.indicators_of("OIT")]
            path = ("oit_items", at, "sub_indicator")
            yield Contradiction(path=path, found=code, expected=", ".join(known))


def _has_sub_indicator(edition: Edition, code: str) -> bool:
    if edition.sub_indicator(code):
        return True
    # An indicator that lists no sub-indicators takes any of its numbers.
    indicator = edition.indicator(code.partition(".")[0])
    return indicator is not None and not indicator.sub_indicators


def _question_indicators(edition: Edition) -> Iterator[Contradiction]:
    known = ", ".join(one.code for one in edition.indicators)
    for at, one in enumerate(edition.questions):
        if edition.indicator(one.indicator) is None:
            path = ("questions", at, "indicator")
            yield Contradiction(path=path, found=one.indicator, expected=known)


def _scales(edition: Edition) -> Iterator[Contradiction]:
    """Yield scales with another number of points than of answers."""
    for kind, scale in (edition.answer_scales or {}).items():
        if len(scale.points) != len(scale.options):
            path = ("answer_scales", kind, "points")
            expected, found = str(len(scale.options)), str(len(scale.points))
            yield Contradiction(path=path, found=found, expected=expected)


def _question_kinds(edition: Edition) -> Iterator[Contradiction]:
    """Yield kinds of answers without a scale, where the edition has scales."""
    scales = edition.answer_scales
    for at, one in enumerate(edition.questions if scales else ()):
        kinds: list[tuple[Path, AnswerKind | None]] = [(("questions", at, "kind"), one.kind)]
        for position, item in enumerate(one.items):
            kinds.append((("questions", at, "items", position, "kind"), item.kind))
        for path, kind in kinds:
            if scales and kind is not None and kind not in scales:
                yield Contradiction(path=path, found=kind, expected=", ".join(scales))


def _question_counts(edition: Edition) -> Iterator[Contradiction]:
    """Yield indicators that have another number of questions than they say."""
    for at, one in enumerate(edition.indicators if edition.questions else ()):
        count = len(edition.questions_of(one.code))
        if one.question_count not in (None, count):
            path = ("indicators", at, "question_count")
            yield Contradiction(path=path, found=str(one.question_count), expected=str(count))


def _elements(edition: Edition) -> Iterator[Contradiction]:
    """Yield parts whose words do not stand in their element."""
    for at, item in enumerate(edition.oit_items):
        for number, element in enumerate(item.elements):
            for position, part in enumerate(element.parts):
                if part.text not in element.text:
                    path = ("oit_items", at, "elements", number, "parts", position, "text")
                    yield Contradiction(path=path, found=part.text, expected=element.text)


def _grading(edition: Edition) -> Iterator[Contradiction]:
    """Yield grades that come behind an easier one, and grades that do not exist."""
    if edition.grading is None:
        return
    for at, (before, level) in enumerate(pairwise(edition.grading.levels), start=1):
        if level.min > before.min:
            path: Path = ("grading", "levels", at, "min")
            yield Contradiction(path=path, found=f"{level.min}", expected=f"0–{before.min}")
    known = ", ".join(edition.grade_codes)
    for at, code in enumerate(edition.grading.pass_levels):
        if code not in edition.grade_codes:
            path = ("grading", "pass_levels", at)
            yield Contradiction(path=path, found=code, expected=known)


def _items(edition: Edition) -> Iterator[Contradiction]:
    """Yield codes of disclosure items that the edition does not have."""
    named: list[tuple[Path, str]] = [
        (("confirmed", at), code) for at, code in enumerate(edition.confirmed)
    ]
    for at, one in enumerate(edition.disclosure_items):
        named.append((("disclosure_items", at, "code"), one.code))
    if edition.eit_qr_required is not None:
        named.append((("eit_qr_required",), edition.eit_qr_required))
    known = ", ".join(item.code for item in edition.oit_items)
    for path, code in named:
        if edition.disclosure(code) is None:
            yield Contradiction(path=path, found=code, expected=known)
