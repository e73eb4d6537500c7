"""Ids: each one once in its year, and each one that is pointed at is there."""

from __future__ import annotations

from collections.abc import Iterator

from generator.editions.edition import Edition
from generator.findings import Finding, Place, Value
from generator.model.references import canonical_code
from generator.model.tree import Agency, Year
from generator.read.codes import unknown_code
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import nearest

_APPROVED = ("analysis", "measures", "progress")
_ISSUES = ("fix", "develop", "maintain")
_POINTS = ("strengths", "weaknesses", "guidelines")


def duplicate_ids(year: Year) -> list[Finding]:
    """Return a finding for each id that stands a second time in the year."""
    findings = []
    first: dict[str, Place] = {}
    for one, place in _ids(year):
        if one not in first:
            first[one] = place
            continue
        values: dict[str, Value] = {"found": one, "other": str(first[one])}
        findings.append(Finding(rule=d.DUPLICATE_ID, place=place, values=values))
    return findings


def _ids(year: Year) -> Iterator[tuple[str, Place]]:
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
    """

    def __init__(self, agency: Agency, year: Year, edition: Edition | None) -> None:
        self._year = year
        self._edition = edition
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
        self._papers = (
            {one.id: one for one in year.documents.value.documents} if year.documents else {}
        )

    def findings(self) -> list[Finding]:
        """Return a finding for each code or id that does not exist."""
        return [
            *self._of_analysis(),
            *self._of_measures(),
            *self._of_progress(),
            *self._of_papers(),
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
                if recommendation and recommendation not in self._recommendations:
                    place = analysis.place(name, number, "recommendation")
                    yield _unknown("recommendation", recommendation, self._recommendations, place)

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
        elif typed not in self._points:
            yield _unknown(name, typed, self._points, place)

    def _of_progress(self) -> Iterator[Finding]:
        table = self._year.progress
        for row in table.rows:
            if row.measure is None:
                continue
            if row.measure not in self._measures:
                place = table.place(row, "measure")
                yield _unknown("measure", row.measure, list(self._measures), place)
            elif row.step is not None and not 1 <= row.step <= self._measures[row.measure]:
                values: dict[str, Value] = {
                    "found": str(row.step),
                    "expected": f"1–{self._measures[row.measure]}",
                }
                yield Finding(rule=d.UNKNOWN_STEP, place=table.place(row, "step"), values=values)

    def _of_papers(self) -> Iterator[Finding]:
        approval, papers = self._year.approval, list(self._papers)
        for number, memo in enumerate(approval.value.memos if approval else ()):
            known = [*_APPROVED, *papers]
            if approval and memo.approves and memo.approves not in known:
                place = approval.place("memos", number, "approves")
                yield _unknown("approves", memo.approves, known, place)
        yield from self._of_committee(papers)

    def _of_committee(self, papers: list[str]) -> Iterator[Finding]:
        table = self._year.committee
        orders = {row.order for row in table.rows}
        for row in table.rows:
            if row.order is not None and row.order not in self._papers:
                yield _unknown("order", row.order, papers, table.place(row, "order"))
            if row.order is None and len(orders) > 1:
                values: dict[str, Value] = {"found": row.no, "expected": ", ".join(papers)}
                place = table.place(row, "order")
                yield Finding(rule=d.ORDER_NEEDED, place=place, values=values)
        # A paper that prints no role leaves it out for a whole run of rows: one note tells it.
        silent = [row for row in table.rows if row.role is None]
        if silent:
            lines = ", ".join(str(row.line) for row in silent)
            place = table.place(silent[0], "role")
            yield Finding(rule=d.ROLE_EMPTY, place=place, values={"found": lines})


def analysed_year(year: Year) -> int:
    """Return the fiscal year whose result the year's analysis is about."""
    if year.analysis and year.analysis.value.of_year:
        return year.analysis.value.of_year
    return year.fiscal_year - 1


def _unknown(name: str, typed: str, known: list[str], place: Place) -> Finding:
    values: dict[str, Value] = {
        "field": label(name),
        "found": typed,
        "expected": ", ".join(known) or "–",
    }
    if near := nearest(typed, known):
        values["nearest"] = near
    return Finding(rule=d.UNKNOWN_REFERENCE, place=place, values=values)
