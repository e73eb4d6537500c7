"""The tables behind the peers: counts, whole or in part, places. The one module with pandas.

Scores stay ``Decimal`` objects in the columns: nothing here is rounded.
"""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd

from generator.assess.peers import GradeCount, ListedAgency, NationalAssessment, Peers
from generator.editions.edition import Edition
from generator.model.national import TypeRow
from generator.model.tree import NationalYear
from generator.thai.text import normal


def assess_national(
    national: NationalYear, edition: Edition | None, absent: Collection[int] = ()
) -> NationalAssessment:
    """Return what follows from an announcement.

    Args:
        national: the announcement.
        edition: the rules of its year, which order the grades.
        absent: lines of ``agencies.csv`` whose agency did not take part: no score of theirs counts.
    """
    listed = _listed(national, absent)
    types = _types(listed, national)
    agencies = _agencies(national, absent, _places(listed, types))
    positions = listed.groupby("kind").indices
    scores = listed.dropna(subset=["score"]).groupby("kind")["score"].unique()
    summaries = {normal(row.type): row for row in national.types.rows}
    found = []
    for kind, scored, is_whole in types.itertuples(name=None):
        summary = summaries.get(kind)
        of_kind = tuple(agencies[at] for at in positions.get(kind, ()))
        found.append(
            Peers(
                type=summary.type if summary else of_kind[0].row.type,
                summary=summary,
                grades=_grades(summary, edition),
                listed=of_kind,
                is_whole=is_whole,
                scored=scored,
                scores=tuple(sorted(scores.get(kind, ()))),
            )
        )
    return NationalAssessment(year=national, edition=edition, types=tuple(found))


def _listed(national: NationalYear, absent: Collection[int]) -> pd.DataFrame:
    """Return the list, in the order of the file: type in normal form, and the score that counts."""
    rows = national.agencies.rows
    scores = [None if row.line in absent else row.score for row in rows]
    return pd.DataFrame({"kind": [normal(row.type) for row in rows], "score": scores}, dtype=object)


def _types(listed: pd.DataFrame, national: NationalYear) -> pd.DataFrame:
    """Return kind -> how many of the listed have a score, and whether the list is whole.

    The types of the summary come first, in its order.
    """
    agencies = pd.Series(
        {normal(row.type): row.agencies for row in national.types.rows}, dtype=object
    )
    grouped = listed.groupby("kind", sort=False)["score"]
    counts = pd.DataFrame({"listed": grouped.size(), "scored": grouped.count()})
    kinds = list(dict.fromkeys([*agencies.index, *counts.index]))
    counts = counts.reindex(kinds, fill_value=0)
    whole = (counts["listed"] > 0) & (counts["listed"] == agencies.reindex(kinds))
    return pd.DataFrame({"scored": counts["scored"], "whole": whole})


def _places(listed: pd.DataFrame, types: pd.DataFrame) -> list[int | None]:
    """Return the place of each of the listed: one more than have a higher score.

    None without a score, and where the list of the type is not whole.
    """
    counts = listed.dropna(subset=["score"]).groupby(["kind", "score"]).size()
    downwards = counts.iloc[::-1]
    above = downwards.groupby(level="kind").cumsum() - downwards
    places = listed.join((above + 1).rename("place"), on=["kind", "score"])["place"]
    ranked = places.where(listed["kind"].map(types["whole"]))
    return [None if pd.isna(place) else int(place) for place in ranked.tolist()]


def _agencies(
    national: NationalYear, absent: Collection[int], places: list[int | None]
) -> tuple[ListedAgency, ...]:
    return tuple(
        ListedAgency(row=row, participated=row.line not in absent, place=place)
        for row, place in zip(national.agencies.rows, places, strict=True)
    )


def _grades(summary: TypeRow | None, edition: Edition | None) -> tuple[GradeCount, ...]:
    if summary is None or edition is None:
        return ()
    counts, percents = summary.given_grades, summary.grade_percents
    return tuple(
        GradeCount(grade=code, agencies=counts.get(code), percent=percents.get(code))
        for code in edition.grade_codes
        if code in counts or code in percents
    )
