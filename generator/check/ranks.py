"""Which place a score can have among others; equal scores may stand in any order."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.rounding import rounded
from generator.model.result import Figure, PrintedRow


def places(code: str, scores: Mapping[str, Decimal]) -> range:
    """Return the places a code may have, from 1: several when others have the same score."""
    higher = sum(score > scores[code] for score in scores.values())
    equal = sum(score == scores[code] for score in scores.values())
    return range(higher + 1, higher + equal + 1)


def ranks(
    assessment: Assessment, row: PrintedRow, rows: tuple[PrintedRow, ...]
) -> tuple[range, ...]:
    """Return the places a printed rank may name, those by the announced scores first.

    A code is ranked among all of its kind, or among those the paper ranks in the same place (a
    table of the indicators of one tool). Where scores of its kind are contradicted by their parts,
    the order of the recomputed ones is allowed too: that mistake is reported at the score.

    Returns:
        Nothing when the score or the kind of the code is unknown.
    """
    levels = assessment.announced.levels
    kind = next((level for level in levels if row.code in level), None)
    if kind is None:
        return ()
    allowed = [places(row.code, kind), places(row.code, _mended(assessment, kind))]
    together = {
        other.code: kind[other.code]
        for other in rows
        if other.figure is Figure.RANK and other.place == row.place and other.code in kind
    }
    if len(together) > 1:
        allowed.append(places(row.code, together))
    return tuple(allowed)


def _mended(assessment: Assessment, scores: Mapping[str, Decimal]) -> dict[str, Decimal]:
    found = {}
    for code, score in scores.items():
        recount = assessment.recounts.of(code)
        wrong = not recount.agrees and recount.mended is not None
        found[code] = rounded(recount.mended.value) if wrong and recount.mended else score
    return found
