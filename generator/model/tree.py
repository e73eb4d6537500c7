"""The folder tree as one value: site, agencies with their years, national announcements.

A file that was rejected or is not there is simply absent: a document is None, a table is empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from generator.findings import Place
from generator.model.identity import AgencyFile, SiteFile
from generator.model.national import AnnouncementFile, NationalRow, TypeRow
from generator.model.papers import ApprovalFile, CommitteeRow, DocumentsFile
from generator.model.plan import AnalysisFile, CalendarRow, EitFile, MeasuresFile, ProgressRow
from generator.model.result import (
    DisclosureRow,
    IndicatorRow,
    PrintedRow,
    QuestionRow,
    RecommendationsFile,
    RespondentRow,
    ResultFile,
    Row,
)
from generator.thai.text import normal

Value_co = TypeVar("Value_co", covariant=True)
Row_co = TypeVar("Row_co", bound=Row, covariant=True)
Step = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Generic[Value_co]):
    """A YAML file as a value that knows where its parts stand.

    Attributes:
        places: path of keys and list positions (from 0) -> line and column of the value.
    """

    file: str
    value: Value_co
    places: Mapping[tuple[Step, ...], tuple[int, int]]

    def place(self, *path: Step) -> Place:
        """Return where the value at that path stands, or the nearest part that is there."""
        for length in range(len(path), -1, -1):
            if position := self.places.get(path[:length]):
                return Place(self.file, *position)
        return Place(self.file)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Generic[Row_co]):
    """A CSV file: its rows in the order of the file.

    Attributes:
        columns: column -> number of the field, from 1.
    """

    file: str
    rows: tuple[Row_co, ...] = ()
    columns: Mapping[str, int] = field(default_factory=dict)

    def place(self, row: Row, column: str = "") -> Place:
        """Return where the cell stands: the line its record starts at, the number of its field."""
        return Place(self.file, row.line, self.columns.get(column, 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """One fiscal year of an agency: the result of that year, and the work of that year."""

    fiscal_year: int
    result: Document[ResultFile] | None = None
    indicators: Table[IndicatorRow]
    questions: Table[QuestionRow]
    disclosures: Table[DisclosureRow]
    respondents: Table[RespondentRow]
    printed: Table[PrintedRow]
    recommendations: Document[RecommendationsFile] | None = None
    analysis: Document[AnalysisFile] | None = None
    measures: Document[MeasuresFile] | None = None
    progress: Table[ProgressRow]
    calendar: Table[CalendarRow]
    eit: Document[EitFile] | None = None
    documents: Document[DocumentsFile] | None = None
    approval: Document[ApprovalFile] | None = None
    committee: Table[CommitteeRow]

    @property
    def as_of(self) -> date | None:
        """The latest date of which the files of this year speak, or None."""
        dated = [
            part.value.as_of
            for part in (self.result, self.analysis, self.measures)
            if part is not None and part.value.as_of is not None
        ]
        ends = [one.period.end for one in dated if one.period and one.period.end]
        return max(ends, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """One agency; ``years`` are ordered from the earliest."""

    slug: str
    file: Document[AgencyFile]
    years: tuple[Year, ...] = ()

    @property
    def name(self) -> str:
        """The name as in the announcement."""
        return self.file.value.name

    def year(self, fiscal_year: int) -> Year | None:
        """Return the year's files, or None when the agency has no folder for it."""
        return next((year for year in self.years if year.fiscal_year == fiscal_year), None)

    def scheme(self, fiscal_year: int) -> str:
        """Return who assessed the agency in that year."""
        year = self.year(fiscal_year)
        if year and year.result and year.result.value.scheme:
            return year.result.value.scheme
        return self.file.value.scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalYear:
    """What was announced for everyone in one fiscal year."""

    fiscal_year: int
    announcement: Document[AnnouncementFile] | None = None
    agencies: Table[NationalRow]
    types: Table[TypeRow]
    _by_name: Mapping[tuple[str, str], tuple[NationalRow, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rows: dict[tuple[str, str], tuple[NationalRow, ...]] = {}
        for row in self.agencies.rows:
            key = (normal(row.type), normal(row.name))
            rows[key] = (*rows.get(key, ()), row)
        object.__setattr__(self, "_by_name", rows)

    def row_of(self, agency: AgencyFile) -> NationalRow | None:
        """Return the agency's row: by type and name, by province too where several match."""
        rows = self._by_name.get((normal(agency.type), normal(agency.name)), ())
        if len(rows) > 1:
            province = normal(agency.province or "")
            rows = tuple(row for row in rows if normal(row.province or "") == province)
        return rows[0] if len(rows) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    """Everything that was read.

    Attributes:
        folder: the name of the data folder, as places of findings show it.
        agencies: ordered by folder name; one with an unusable ``agency.yml`` is absent.
        national: fiscal year -> announcement.
    """

    folder: str
    site: Document[SiteFile] | None
    agencies: tuple[Agency, ...]
    national: Mapping[int, NationalYear]

    def agency(self, slug: str) -> Agency | None:
        """Return the agency of that folder, or None."""
        return next((agency for agency in self.agencies if agency.slug == slug), None)

    def national_row(self, agency: Agency, fiscal_year: int) -> NationalRow | None:
        """Return the agency's row in the announcement of that year, or None."""
        announced = self.national.get(fiscal_year)
        return announced.row_of(agency.file.value) if announced else None

    def fiscal_years(self, agency: Agency) -> tuple[int, ...]:
        """Return the years that have pages, from the earliest: a folder, or an announced row."""
        years = {year.fiscal_year for year in agency.years}
        years |= {year for year in self.national if self.national_row(agency, year)}
        return tuple(sorted(years))


def analysed_year(year: Year) -> int:
    """Return the fiscal year (B.E.) whose result the year's analysis is about."""
    named = year.analysis.value.of_year if year.analysis else None
    return named or year.fiscal_year - 1
