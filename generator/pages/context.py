"""What pages need to know besides the data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.assess.assessment import Assessment
from generator.assess.comparison import peers_of
from generator.assess.peers import NationalAssessment, Peers
from generator.chain.work import Work
from generator.model.licences import Licence
from generator.model.publication import PublishedRow
from generator.pages import wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A table that can be downloaded.

    Attributes:
        path: of its files below ``data/``, without ending: ``2563/indicators``.
        fiscal_year: B.E.; None where it is about all years.
        title: in Thai.
        rows: how many.
        columns: name in the files -> what it means, in Thai.
        sizes: ending of a file -> its size in bytes, in the order of the links.
    """

    path: str
    fiscal_year: int | None
    title: str
    rows: int
    columns: Mapping[str, str]
    sizes: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFile:
    """A report that the officer has made of a page, to be downloaded there.

    Attributes:
        size: in bytes.
        dated: its day as the file itself tells it; None where it does not.
    """

    size: int
    dated: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """All tables of a page together, in its folder.

    Attributes:
        archive: the file with all others in it.
        descriptor: what programs read first.
        dictionary: the table of all columns, without ending.
        sizes: name of a file -> its size in bytes.
    """

    archive: str
    descriptor: str
    dictionary: str
    sizes: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """What was decided before the pages are written.

    Attributes:
        title: name of the website.
        url: its address with a slash at its end; None where it is not known.
        as_of: day against which pages of no single year are written.
        days: (agency or ``national``, fiscal year) -> day for the pages of that year; ``as_of``
            where it is absent.
        demonstration: the site was made of published papers and is not the agencies' own.
        single: the agency that is shown at the root; None when the list of agencies is.
        published: agencies whose pages stand in the website when this build is done; None means
            all of them.
        content: hand-written Markdown by its name: ``about`` -> text.
        downloads: page that lists them -> the tables that can be downloaded there: ``lamphun``,
            ``national/2563``.
        bundles: page of ``downloads`` -> all its tables together.
        licence: under which tables are given away; None where none was chosen.
        sizes: path of a file that is made beside the pages -> its size in bytes:
            ``lamphun/2564/calendar/calendar.ics``.
        reports: name of a file among those of the agency -> a report of one of its pages.
        withdrawn: address that was published -> what is said of it now that it is given up.
        national: fiscal year -> what was announced for everyone, from the earliest.
        works: (agency, fiscal year) -> what the agency analysed, planned and reported in that year.
    """

    title: str
    as_of: date
    url: str | None = None
    days: Mapping[tuple[str, int], date] = field(default_factory=dict)
    demonstration: bool = False
    single: str | None = None
    published: frozenset[str] | None = None
    content: Mapping[str, str] = field(default_factory=dict)
    downloads: Mapping[str, tuple[Download, ...]] = field(default_factory=dict)
    bundles: Mapping[str, Bundle] = field(default_factory=dict)
    licence: Licence | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)
    reports: Mapping[str, ReportFile] = field(default_factory=dict)
    withdrawn: Mapping[str, PublishedRow] = field(default_factory=dict)
    national: Mapping[int, NationalAssessment] = field(default_factory=dict)
    works: Mapping[tuple[str, int], Work] = field(default_factory=dict)

    @property
    def no_data(self) -> str:
        """What is said where the data holds nothing."""
        return wording.NO_DATA if self.demonstration else wording.NO_DATA_YET

    @property
    def no_result(self) -> str:
        """What is said of an agency without any result; it may well have measures."""
        return wording.NO_RESULT if self.demonstration else wording.NO_RESULT_YET

    def peers_of(self, assessment: Assessment) -> Peers | None:
        """Return the agencies of the agency's type, or None where nothing was announced for it."""
        return peers_of(assessment, self.national)

    def day_of(self, slug: str, fiscal_year: int) -> date:
        """Return the day against which the pages of an agency's year are written."""
        return self.days.get((slug, fiscal_year), self.as_of)
