"""Figures of a report against each other, by the checks that data files are held to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.assess.assessment import EditionOf, assess_year
from generator.assess.counting import counted_items
from generator.check.national import national_findings, own_scores
from generator.check.overall import overall_findings
from generator.check.printed import printed_findings
from generator.check.respondents import respondent_findings
from generator.check.scores import score_findings
from generator.editions.edition import Edition
from generator.findings import Finding
from generator.model.result import ResultFile, Row
from generator.model.tree import Agency, Data, Document, NationalYear, Table, Year
from generator.report_import.report import Report
from generator.rules import n
from generator.thai.text import normal

_REPORT = ""  # places of the checks name a line of the report; `Notes` knows its file


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a report belongs.

    Attributes:
        agency: None where the file holds an announcement only.
        fiscal_year: B.E., of the agency's report; None without an agency.
        announced: B.E., of the announcement; None where the file holds none.
    """

    agency: Agency | None
    fiscal_year: int | None
    announced: int | None


def check_report(report: Report, target: Target, edition_of: EditionOf, known: Data) -> None:
    """Add to the notes of a report what its figures say against each other.

    Args:
        report: that was read.
        target: where it belongs.
        edition_of: looks up the rules.
        known: the data there is: scores of other years stand in it, too.
    """
    national = _national(report, target)
    _check_announcement(report, target, edition_of, known)
    agency, fiscal_year = target.agency, target.fiscal_year
    if agency is None or fiscal_year is None:
        return
    year = _year(report, agency, fiscal_year)
    whole = replace(agency, years=(year,))
    data = Data(folder="data", site=None, agencies=(whole,), national=national)
    assessment = assess_year(data, edition_of, whole, fiscal_year)
    found = [
        *score_findings(assessment),
        *overall_findings(data, assessment),
        *printed_findings(assessment, None),
        *respondent_findings(year),
    ]
    for one in found:
        report.notes.take(one)
        _doubt_parts(report, one, assessment.edition, year)


def _check_announcement(report: Report, target: Target, edition_of: EditionOf, known: Data) -> None:
    """Add what speaks against the announcement: its own figures, and those of the years beside."""
    year = target.announced
    if year is None:
        return
    announced = _national(report, target)
    before, after = known.national.get(year - 1), known.national.get(year + 1)
    years = {**({year - 1: before} if before else {}), **announced}
    if after:
        years[year + 1] = _seen_from(after, report)
    own = own_scores(replace(known, national=announced))
    for one in national_findings(years, edition_of, own):
        if one.place.file != _REPORT:
            continue
        report.notes.take(one)
        if one.rule is n.LIST_MEAN:
            # Any of the scores may be the wrong one, and they have nothing else behind them.
            lines = {row.line: row.type for row in report.types}
            kind = normal(lines.get(one.place.line, ""))
            report.notes.doubtful |= {row.line for row in report.listed if normal(row.type) == kind}


def _seen_from(after: NationalYear, report: Report) -> NationalYear:
    """Return what the list of the year after says of the scores of this one, at this one's rows."""
    lines = {(row.type, row.name, row.province, row.district): row.line for row in report.listed}
    found = []
    for row in after.agencies.rows:
        line = lines.get((row.type, row.name, row.province, row.district))
        if line is not None:
            only_before = {"line": line, "score": None, "grade": None, "passed": None}
            found.append(row.model_copy(update=only_before))
    return NationalYear(
        fiscal_year=after.fiscal_year, agencies=_table(tuple(found)), types=_table(())
    )


def _doubt_parts(report: Report, found: Finding, edition: Edition | None, year: Year) -> None:
    """Doubt the parts, too, where they have nothing else that would speak for them."""
    doubtful = report.notes.doubtful
    if found.rule in (n.INDICATOR_FROM_SUB_INDICATORS, n.SUB_INDICATOR_FROM_ITEMS) and edition:
        at = {row.line: row.indicator for row in report.ranking.indicators}
        indicator = edition.indicator(at.get(found.place.line, ""))
        excluded = frozenset(year.result.value.excluded_items if year.result else ())
        for sub in indicator.sub_indicators if indicator else ():
            items = set(counted_items(edition, sub.code, excluded))
            doubtful |= {row.line for row in report.disclosures if row.code in items}
    if found.rule is n.RESPONDENTS_DISAGREE:
        doubtful |= _unequal(report, str(found.values["tool"]))


def _unequal(report: Report, tool: str) -> set[int]:
    """Return the lines of dimensions that count other persons than most dimensions do."""
    dimensions: dict[str, list[Row]] = {}
    persons: dict[str, tuple[int, ...]] = {}
    for row in report.respondents:
        if row.tool == tool:
            dimensions.setdefault(row.dimension, []).append(row)
            before = persons.get(row.dimension, (0, 0, 0))
            own = (row.male or 0, row.female or 0, row.other or 0)
            persons[row.dimension] = tuple(map(sum, zip(before, own, strict=True)))
    often = Counter(persons.values()).most_common(1)
    usual = often[0] if often else ((), 0)
    agreed = usual[0] if usual[1] > 1 else None
    return {
        row.line for name, rows in dimensions.items() for row in rows if persons[name] != agreed
    }


def _national(report: Report, target: Target) -> Mapping[int, NationalYear]:
    if target.announced is None:
        return {}
    return {
        target.announced: NationalYear(
            fiscal_year=target.announced,
            agencies=_table(report.listed),
            types=_table(report.types),
        )
    }


def _table(rows: tuple[Row, ...]) -> Table:  # type: ignore[type-arg]  # of whichever rows
    return Table(file=_REPORT, rows=rows)


def _year(report: Report, agency: Agency, fiscal_year: int) -> Year:
    """Return the report as a year of the agency, with what the data says of how it is counted."""
    before = agency.year(fiscal_year)
    known = before.result.value if before and before.result else ResultFile()
    headline = report.headline
    overall = headline.overall if headline else None
    grade = headline.grade if headline else None
    places = dict(_places(report))
    value = known.model_copy(update={"overall": overall, "grade": grade, "iit_respondents": None})
    return Year(
        fiscal_year=fiscal_year,
        result=Document(file=_REPORT, value=value, places=places),
        indicators=_table(report.ranking.indicators),
        questions=_table(report.questions),
        disclosures=_table(report.disclosures),
        respondents=_table(report.respondents),
        printed=_table(report.ranking.printed),
        progress=_table(()),
        calendar=_table(()),
        committee=_table(()),
    )


def _places(report: Report) -> Iterator[tuple[tuple[str | int, ...], tuple[int, int]]]:
    headline = report.headline
    if headline is None:
        return
    yield ("overall",), (headline.line.number, 1)
    at = headline.grade_line or headline.line
    yield ("grade",), (at.number, 1)
