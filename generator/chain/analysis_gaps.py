"""What lacks in the analysis of a result."""

from __future__ import annotations

from collections.abc import Iterator

from generator.chain.answering import is_named, weak_indicators
from generator.chain.criteria import required
from generator.chain.gap import Gap, GapKind
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.findings import Place

_ANALYSIS = frozenset({Shows.ANALYSIS})


def analysis_gaps(work: Work) -> Iterator[Gap]:
    """Yield what lacks in the analysis; nothing that only follows from something told already."""
    document = work.year.analysis
    if document is None or not says_anything(work):
        place = document.place() if document else Place(f"{work.folder}/analysis.yml")
        yield Gap(kind=GapKind.NO_ANALYSIS, place=place, shows=_ANALYSIS)
        return
    if not _has_result(work):
        yield Gap(kind=GapKind.NO_RESULT, place=document.place("of_year"), shows=_ANALYSIS)
    analysis = work.analysis
    lists = (
        (GapKind.NO_FIX, Shows.FIX, analysis.fix, "fix"),
        (GapKind.NO_DEVELOP, Shows.DEVELOP, analysis.develop, "develop"),
    )
    for kind, shows, points, key in lists:
        if not points and required(work.edition, shows):
            yield Gap(kind=kind, place=document.place(key), shows=frozenset({shows}))
    if not (analysis.weaknesses or work.issues):
        return
    for one in weak_indicators(work):
        if not is_named(one.code, work):
            yield Gap(
                kind=GapKind.WEAK_NOT_NAMED,
                place=document.place("weaknesses"),
                shows=_ANALYSIS,
                code=one.code,
                score=one.score,
                mark=work.mark,
            )


def says_anything(work: Work) -> bool:
    """Return whether the analysis says anything, be it only an introduction."""
    told = work.analysis
    points = (told.strengths, told.weaknesses, told.fix, told.develop, told.maintain)
    return bool(told.introduction or told.sections or told.guidelines or any(points))


def _has_result(work: Work) -> bool:
    """Return whether the result is known; that the agency took no part is a result as well."""
    return work.before.announced.any_given or not work.before.participated
