"""Which unknown numbers follow from sums that are known."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

Name = TypeVar("Name", bound=Hashable)
Line = dict[Name, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Equation(Generic[Name]):
    """Some numbers, and the number they add up to."""

    parts: tuple[Name, ...]
    total: Name

    @property
    def cells(self) -> tuple[Name, ...]:
        """All numbers of the equation."""
        return (*self.parts, self.total)


def determined(
    unknown: Iterable[Name], values: Mapping[Name, int], equations: Sequence[Equation[Name]]
) -> set[Name]:
    """Return the unknown numbers that can be computed.

    Args:
        unknown: the numbers a reader is not told; each is a whole number above 0, and the reader
            knows that.
        values: what the numbers are.
        equations: which of them add up to which.
    """
    hidden = set(unknown)
    found: set[Name] = set()
    while new := _by_sums(hidden, equations) | _all_one(hidden, values, equations):
        found |= new
        hidden -= new
    return found


def _by_sums(unknown: set[Name], equations: Sequence[Equation[Name]]) -> set[Name]:
    """Return what has one solution, by Gauss's elimination."""
    solved: dict[Name, Line[Name]] = {}
    for equation in equations:
        line = {cell: Fraction(1) for cell in equation.parts if cell in unknown}
        if equation.total in unknown:
            line[equation.total] = Fraction(-1)
        for pivot in [name for name in line if name in solved]:
            _subtract(line, solved[pivot], pivot)
        if not line:
            continue
        pivot = next(iter(line))
        line = {name: factor / line[pivot] for name, factor in line.items()}
        for other in solved.values():
            _subtract(other, line, pivot)
        solved[pivot] = line
    return {pivot for pivot, line in solved.items() if len(line) == 1}


def _subtract(line: Line[Name], other: Line[Name], pivot: Name) -> None:
    """Take as much of the other line away as it needs for the pivot to vanish."""
    times = line.get(pivot)
    if times is None:
        return
    for name, factor in other.items():
        left = line.get(name, Fraction(0)) - times * factor
        if left:
            line[name] = left
        else:
            line.pop(name, None)


def _all_one(
    unknown: set[Name], values: Mapping[Name, int], equations: Iterable[Equation[Name]]
) -> set[Name]:
    """Return the numbers whose sum is no more than how many they are: each is 1."""
    return {name for equation in equations for name in _ones(unknown, values, equation)}


def _ones(
    unknown: set[Name], values: Mapping[Name, int], equation: Equation[Name]
) -> Iterator[Name]:
    parts = [name for name in equation.parts if name in unknown]
    if equation.total not in unknown and sum(values[name] for name in parts) == len(parts):
        yield from parts
