"""A report with where it belongs: everything that is known before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.editions.edition import Edition
from generator.editions.reader import Editions
from generator.findings import Finding, Wording, listed, quoted
from generator.model.tree import Agency, Data
from generator.report_import.checks import Target, check_report
from generator.report_import.lines import Line
from generator.report_import.notes import Notes
from generator.report_import.ranking import headline
from generator.report_import.report import Report, read_report
from generator.report_import.subject import agency_named, announced_year, report_year
from generator.rules import report_d

NATIONAL_SCHEME = "nacc"
_PARTS = (
    "คะแนนภาพรวมหน่วยงาน, คะแนนสูงสุดรายตัวชี้วัด, I1–I30, E1–E15, O1–O43, ผู้ตอบแบบวัด, รายชื่อหน่วยงานในประกาศ"
)
_REPORT = Wording("ผลของหน่วยงาน", "the agency's result")
_ANNOUNCEMENT = Wording("ประกาศ", "the announcement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the call says of the report, before the report does.

    Attributes:
        agency: of the data; None where the report is to say it.
        year: fiscal year, B.E., likewise.
    """

    agency: Agency | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A report that was read and checked.

    Attributes:
        edition: the rules it was read by; ``announced`` those of the announcement.
        printed_year: the fiscal year the report says it is of, or None.
    """

    report: Report
    target: Target
    edition: Edition | None
    announced: Edition | None
    printed_year: int | None

    @property
    def overruled(self) -> bool:
        """Whether the call puts the report elsewhere than its own words do."""
        head, target = self.report.headline, self.target
        if target.agency is None:
            return False
        is_other = head is not None and agency_named(head.name, [target.agency]) is None
        return is_other or self.printed_year not in (None, target.fiscal_year)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything found, in the order of the report; what is about the whole comes last."""
        numbers = {line.place: at for at, line in self.report.notes.lines.items()}
        last = len(numbers) + max(numbers.values(), default=0)
        found = self.report.notes.findings
        return tuple(sorted(found, key=lambda one: (numbers.get(one.place, last), one.rule.code)))

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps the report from being written at all."""
        return tuple(one for one in self.findings if one.is_error)


def import_of(
    lines: Sequence[Line], file: str, data: Data, editions: Editions, asked: Asked
) -> Import:
    """Return what a report says, and where it belongs.

    Args:
        lines: of the report.
        file: its name.
        data: the agencies there are.
        editions: the rules.
        asked: what the call says.
    """
    seen = headline(lines, None, Notes(file=file, lines={}))
    named = agency_named(seen.name, data.agencies) if seen else None
    agency = asked.agency or named
    year = asked.year or report_year(lines)
    scheme = agency.scheme(year) if agency and year else NATIONAL_SCHEME
    edition = editions.find(scheme, year) if year else None
    listed_year = announced_year(lines) or year
    announced = editions.find(NATIONAL_SCHEME, listed_year) if listed_year else None
    report = read_report(lines, file, edition, announced)
    target = Target(
        agency=agency if report.is_of_an_agency else None,
        fiscal_year=year if report.is_of_an_agency else None,
        announced=listed_year if report.listed or report.types else None,
    )
    _tell_what_lacks(report, target, data.agencies)
    check_report(report, target, editions.find, data)
    return Import(
        report=report,
        target=target,
        edition=edition,
        announced=announced,
        printed_year=report_year(lines),
    )


def _tell_what_lacks(report: Report, target: Target, agencies: Iterable[Agency]) -> None:
    """Add the errors after which a report cannot be put anywhere."""
    notes = report.notes
    if report.is_empty:
        notes.tell(report_d.NOT_A_REPORT, None, found=notes.file, expected=_PARTS)
        return
    if report.is_of_an_agency and target.agency is None:
        name = report.headline.name if report.headline else "–"
        line = report.headline.line if report.headline else None
        known = listed(f"{one.name} (--agency {one.slug})" for one in agencies)
        notes.tell(report_d.AGENCY_NOT_KNOWN, line, found=quoted(name or "–"), expected=known)
    if report.is_of_an_agency and target.fiscal_year is None:
        notes.tell(report_d.YEAR_NOT_SAID, None, part=_REPORT, found="–")
    if (report.listed or report.types) and target.announced is None:
        notes.tell(report_d.YEAR_NOT_SAID, None, part=_ANNOUNCEMENT, found="–")
