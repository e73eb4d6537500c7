"""Ids: each one once in its year, and each one that is pointed at is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.editions.edition import Edition
from generator.findings import Finding, Place, Value, Wording, listed
from generator.model.references import canonical_code
from generator.model.tree import Agency, Year, analysed_year
from generator.read.codes import unknown_code
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import nearest

_APPROVED = ("analysis", "measures", "progress")
_ISSUES = ("fix", "develop", "maintain")
_NONE = Wording("(ไม่มี)", "(none)")
_POINTS = ("strengths", "weaknesses", "guidelines")


def duplicate_ids(year: Year) -> list[Finding]:
    """Return a finding for each id that stands a second time in the year."""
    findings = []
    first: dict[str, Place] = {}
    for one, place in ids_of(year):
        if one not in first:
            first[one] = place
            continue
        values: dict[str, Value] = {"found": one, "other": str(first[one])}
        findings.append(Finding(rule=d.DUPLICATE_ID, place=place, values=values))
    return findings


def ids_of(year: Year) -> Iterator[tuple[str, Place]]:
    """Yield every id that is given in a year, with its place."""
    for document, name in (
        (year.result, "other_results"),
        (year.recommendations, "recommendations"),
        (year.measures, "measures"),
        (year.eit, "service_points"),
        (year.documents, "documents"),
        (year.approval, "memos"),
        *((year.analysis, issues) for issues in _ISSUES),
    ):
        if document is not None:
            for number, part in enumerate(getattr(document.value, name)):
                yield part.id, document.place(name, number, "id")
    for row in year.calendar.rows:
        yield row.id, year.calendar.place(row, "id")


class References:
    """What the files of one year point at.

    Args:
        agency: for the recommendations of the year analysed.
        year: the year of the work.
        edition: the rules of the year analysed, whose codes ``about`` and ``answers`` use.
        lost: files of the agency that could not be used, ``2566/measures.yml``: nothing is said
            about what points into them.
    """

    def __init__(
        self, agency: Agency, year: Year, edition: Edition | None, lost: Collection[str] = ()
    ) -> None:
        self._year = year
        self._edition = edition
        self._lost = lost
        analysed = agency.year(analysed_year(year))
        recommended = analysed.recommendations if analysed else None
        self._recommendations = (
            [one.id for one in recommended.value.recommendations] if recommended else []
        )
        analysis = year.analysis.value if year.analysis else None
        issues = [one.id for name in _ISSUES for one in getattr(analysis, name, ())]
        self._points = [*issues, *self._recommendations]
        self._measures = (
            {one.id: len(one.steps) for one in year.measures.value.measures}
            if year.measures
            else {}
        )
        self._papers = [one.id for one in year.documents.value.documents] if year.documents else []

    def _is_lost(self, name: str) -> bool:
        """Return whether a file of the year could not be used."""
        of_year = analysed_year(self._year)
        fiscal_year = of_year if name == "recommendations.yml" else self._year.fiscal_year
        return f"{fiscal_year}/{name}" in self._lost

    def findings(self) -> list[Finding]:
        """Return a finding for each code or id that does not exist."""
        return [
            *self._of_analysis(),
            *self._of_measures(),
            *self._of_progress(),
            *self._of_papers(),
            *self._of_roles(),
        ]

    def _of_analysis(self) -> Iterator[Finding]:
        analysis = self._year.analysis
        if analysis is None:
            return
        for name in (*_POINTS, *_ISSUES):
            for number, part in enumerate(getattr(analysis.value, name)):
                for position, about in enumerate(part.about):
                    place = analysis.place(name, number, "about", position)
                    yield from self._about(about, place, "about")
                recommendation = getattr(part, "recommendation", None)
                if recommendation and not self._is_lost("recommendations.yml"):
                    place = analysis.place(name, number, "recommendation")
                    yield from _unknown(
                        "recommendation", recommendation, self._recommendations, place
                    )

    def _of_measures(self) -> Iterator[Finding]:
        measures = self._year.measures
        if measures is None:
            return
        for number, measure in enumerate(measures.value.measures):
            for position, answer in enumerate(measure.answers):
                place = measures.place("measures", number, "answers", position)
                yield from self._about(answer, place, "answers")

    def _about(self, typed: str, place: Place, name: str) -> Iterator[Finding]:
        code = canonical_code(typed)
        if code is not None:
            finding = unknown_code(code, self._edition, place)
            if finding is not None:
                yield finding
        elif not (self._is_lost("analysis.yml") or self._is_lost("recommendations.yml")):
            yield from _unknown(name, typed, self._points, place)

    def _of_progress(self) -> Iterator[Finding]:
        table = self._year.progress
        if self._is_lost("measures.yml"):
            return
        for row in table.rows:
            if row.measure is not None:
                place = table.place(row, "measure")
                yield from _unknown("measure", row.measure, list(self._measures), place)
            steps = self._measures.get(row.measure or "")
            if steps is not None and row.step is not None and not 1 <= row.step <= steps:
                values: dict[str, Value] = {"found": str(row.step), "expected": _numbers(steps)}
                yield Finding(rule=d.UNKNOWN_STEP, place=table.place(row, "step"), values=values)

    def _of_papers(self) -> Iterator[Finding]:
        if self._is_lost("documents.yml"):
            return
        approval = self._year.approval
        for number, memo in enumerate(approval.value.memos if approval else ()):
            if approval and memo.approves:
                place = approval.place("memos", number, "approves")
                yield from _unknown("approves", memo.approves, [*_APPROVED, *self._papers], place)
        table = self._year.committee
        orders = {row.order for row in table.rows}
        for row in table.rows:
            place = table.place(row, "order")
            if row.order is not None:
                yield from _unknown("order", row.order, self._papers, place)
            elif len(orders) > 1:
                values: dict[str, Value] = {"found": row.no, "expected": _listed(self._papers)}
                yield Finding(rule=d.ORDER_NEEDED, place=place, values=values)

    def _of_roles(self) -> Iterator[Finding]:
        # A paper that prints no role leaves it out for a whole run of rows: one note tells it.
        table = self._year.committee
        silent = [row for row in table.rows if row.role is None]
        if silent:
            lines = listed(str(row.line) for row in silent)
            place = table.place(silent[0], "role")
            yield Finding(rule=d.ROLE_EMPTY, place=place, values={"found": lines})


def _unknown(name: str, typed: str, known: Collection[str], place: Place) -> Iterator[Finding]:
    """Yield the finding that nothing bears the id, if nothing does."""
    if typed in known:
        return
    values: dict[str, Value] = {"field": label(name), "found": typed, "expected": _listed(known)}
    # Another kind of thing is not meant: f02 is no slip for k02.
    if near := nearest(typed, [one for one in known if one[:1] == typed[:1]]):
        values["nearest"] = near
    yield Finding(rule=d.UNKNOWN_REFERENCE, place=place, values=values)


def _listed(known: Collection[str]) -> Value:
    return listed(known) if known else _NONE


def _numbers(count: int) -> Value:
    """Return the numbers from 1 to the count, as a message names them."""
    return (f"1–{count}" if count > 1 else "1") if count else _NONE
