"""What lacks in the analysis of a result."""

from __future__ import annotations

from collections.abc import Iterator

from generator.chain.answering import is_named, weak_indicators
from generator.chain.criteria import required
from generator.chain.gap import Gap, GapKind
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.findings import Place
from generator.model.plan import AnalysisFile
from generator.model.tree import Document

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
    yield from _empty_keys(document)
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


def _empty_keys(document: Document[AnalysisFile]) -> Iterator[Gap]:
    """Yield the keys of the points that stand there without a value, as a draft leaves them."""
    for name in ("weaknesses", "fix", "develop"):
        for position, point in enumerate(getattr(document.value, name)):
            for key in ("cause", "advice"):
                at = (name, position, key)
                if getattr(point, key) is None and at in document.places:
                    yield Gap(
                        kind=GapKind.EMPTY_KEY,
                        place=document.place(*at),
                        shows=_ANALYSIS,
                        key=key,
                    )


def says_anything(work: Work) -> bool:
    """Return whether the analysis says anything, be it only an introduction."""
    told = work.analysis
    points = (told.strengths, told.weaknesses, told.fix, told.develop, told.maintain)
    return bool(told.introduction or told.sections or told.guidelines or any(points))


def _has_result(work: Work) -> bool:
    """Return whether the result is known; that the agency took no part is a result as well."""
    return work.before.announced.any_given or not work.before.participated
