"""An officer's steps towards a published year, in order, and how far she is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.assess.trend import participated
from generator.build.publishing import Manifest, Standing, manifest_of, standing
from generator.findings import Wording
from generator.officer.tasks import Task, name_of
from generator.read import read_agency, read_shared
from generator.settings import Settings, settings
from generator.workbook.bringing_in import import_workbook

_WORK: Final = ("analysis.yml", "measures.yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A task, as it stands.

    Attributes:
        title: what it is called.
        is_done: None where nobody can tell from the files, as after a look.
    """

    task: Task
    title: Wording
    is_done: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """An agency and the year that is worked on, with the folders of the run.

    Attributes:
        data: the folder of the data.
        site: the website.
        here: the folder papers are written to.
        agency: folder of the agency.
        year: of the work, B.E.; the result of the year before is analysed.
    """

    data: Path
    site: Path
    here: Path
    agency: str
    year: int

    @property
    def workbook(self) -> Path:
        """The workbook that is filled in."""
        return self.here / f"{self.agency}-{self.year}.xlsx"

    @property
    def result_workbook(self) -> Path:
        """The workbook of the year before, for who has no report to bring in."""
        return self.here / f"{self.agency}-{self.year - 1}-scores.xlsx"

    @property
    def memo(self) -> Path:
        """The memorandum for approval."""
        return self.here / f"memo-{self.agency}-{self.year}.docx"

    @property
    def report(self) -> Path:
        """The report on paper, which the pages lead to; made with a PDF beside it."""
        return self.data / self.agency / "files" / f"report-{self.year}-analysis.docx"

    @property
    def progress_report(self) -> Path:
        """The same of the progress."""
        return self.data / self.agency / "files" / f"report-{self.year}-progress.docx"

    @property
    def has_progress(self) -> bool:
        """Whether anything was reported yet."""
        return (self._folder / "progress.csv").is_file()

    @property
    def archive(self) -> Path:
        """The file to upload."""
        return self.here / "site.zip"

    def steps(self) -> tuple[Step, ...]:
        """Return the steps in order, as the files are now.

        The website is done where it could be published as it is, and packed where packing it again
        would change nothing. A workbook waits while bringing it in would change anything.
        """
        now, run = self._folder, self._run
        website = self._website(run)
        done = {
            Task.RESULT: self._has_result(),
            Task.DRAFT: all((now / name).is_file() for name in _WORK),
            Task.FILL_IN: self.workbook.is_file(),
            Task.BRING_IN: False if self._workbook_waits() else None,
            Task.MEMO: self.memo.is_file(),
            Task.REPORT: self.report.is_file(),
            Task.BUILD: website is not None,
            Task.PUBLISH: website is not None and self._is_packed(run, website),
        }
        return tuple(
            Step(task=task, title=self._title(task), is_done=done.get(task)) for task in Task
        )

    def _has_result(self) -> bool:
        """Return whether a score of the year before is there; a file to fill in is none.

        Who did not take part in that year has none to bring in.
        """
        agency = read_agency(read_shared(self.data), self.agency).agency
        year = agency.year(self.year - 1) if agency else None
        overall = year.result.value.overall if year and year.result else None
        has_scores = overall is not None or bool(year and year.indicators.rows)
        return has_scores or bool(agency and not participated(agency, self.year - 1))

    def _workbook_waits(self) -> bool:
        """Return whether the workbook says what the data does not, or cannot be brought in yet."""
        if not self.workbook.is_file():
            return False
        found = import_workbook(read_shared(self.data), self.workbook)
        return found.is_refused or bool(found.changes)

    @property
    def _run(self) -> Settings:
        return settings(data=self.data, site=self.site)

    def _website(self, run: Settings) -> Standing | None:
        """Return how the website stands; None where the year's pages are not as the data is."""
        site = read_shared(self.data).site
        is_root = site is not None and site.value.single == self.agency
        home = self.site if is_root else self.site / self.agency
        found = standing(run) if (home / str(self.year) / "index.html").is_file() else None
        return found if found and not found.outdated and self.agency in found.current else None

    def _is_packed(self, run: Settings, website: Standing) -> bool:
        """Return whether the file to upload holds the website as it is now."""
        packed = Manifest.of_archive(self.archive)
        return packed is not None and packed.files == manifest_of(run, website.kept).files

    @property
    def _folder(self) -> Path:
        return self.data / self.agency / str(self.year)

    def _title(self, task: Task) -> Wording:
        result, year = self.year - 1, self.year
        of_years = {
            Task.RESULT: Wording(f"ใส่ผลคะแนนปี {result}", f"the scores of {result}"),
            Task.DRAFT: Wording(
                f"ร่างการวิเคราะห์ผลปี {result} และมาตรการปี {year}",
                f"a first analysis of {result} and measures of {year}",
            ),
            Task.FILL_IN: Wording(
                f"ทำสมุดงาน Excel ปี {year} ไว้กรอกและแก้ไข", f"an Excel workbook of {year} to fill in"
            ),
        }
        return of_years.get(task) or name_of(task)


def next_step(steps: tuple[Step, ...], last: Task | None = None) -> Step:
    """Return the step that is mostly taken now; the last one when all are done.

    Args:
        steps: in order.
        last: the task that was just chosen: once it is done what follows it is next, also where
            nobody can tell whether that is done. None at the beginning: then, and where the files
            do not tell that the last is done, it is the first that is not done.
    """
    chosen = next((at for at, one in enumerate(steps) if one.task is last), None)
    if chosen is None or steps[chosen].is_done is False:
        return next((one for one in steps if one.is_done is False), steps[-1])
    return next((one for one in steps[chosen + 1 :] if not one.is_done), steps[-1])
