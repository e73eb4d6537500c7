"""An officer's steps towards a published year, in order, and how far she is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from generator.findings import Wording
from generator.read import read_agency, read_shared

_WORK: Final = ("analysis.yml", "measures.yml")


class Task(StrEnum):
    """What an officer does for a year.

    Members:
        RESULT: brings in the scores of the year that is analysed.
        DRAFT: has a first analysis and measures written.
        FILL_IN: gets a workbook for everything else.
        BRING_IN: brings the filled-in workbook back.
        CHECK: sees what lacks and how to mend it.
        LOOK: looks at the website on this computer.
        MEMO: gets the memorandum for approval.
        REPORT: gets the report to download from the pages.
        BUILD: has the website made.
        PUBLISH: gets the file to upload.
        ANSWERS: gets the texts for the national system.
    """

    RESULT = "result"
    DRAFT = "draft"
    FILL_IN = "fill_in"
    BRING_IN = "bring_in"
    CHECK = "check"
    LOOK = "look"
    MEMO = "memo"
    REPORT = "report"
    BUILD = "build"
    PUBLISH = "publish"
    ANSWERS = "answers"


_NAMES: Final[Mapping[Task, Wording]] = {
    Task.RESULT: Wording("ใส่ผลคะแนน", "the scores"),
    Task.DRAFT: Wording("ร่างการวิเคราะห์และมาตรการ", "a first analysis and measures"),
    Task.FILL_IN: Wording("ทำสมุดงาน Excel", "an Excel workbook to fill in"),
    Task.BRING_IN: Wording("นำสมุดงานที่กรอกแล้วเข้า", "bring in the filled-in workbook"),
    Task.CHECK: Wording("ตรวจว่าขาดอะไร และแก้อย่างไร", "what lacks, and how to mend it"),
    Task.LOOK: Wording("เปิดดูเว็บไซต์ในเครื่องนี้", "look at the website on this computer"),
    Task.MEMO: Wording("ทำบันทึกข้อความเสนอผู้บริหาร (Word)", "the memorandum (Word)"),
    Task.REPORT: Wording(
        "ทำรายงานเป็น PDF และ Word ให้ดาวน์โหลดจากเว็บไซต์", "the report as PDF and Word"
    ),
    Task.BUILD: Wording("สร้างเว็บไซต์", "make the website"),
    Task.PUBLISH: Wording("รวมเป็นไฟล์สำหรับนำขึ้นเว็บ", "pack it for the web host"),
    Task.ANSWERS: Wording("ดูข้อความสำหรับกรอกในระบบ ITAS", "texts for the national system"),
}


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
        """Return the steps in order, as the files are now."""
        now = self._folder
        done = {
            Task.RESULT: self._has_result(),
            Task.DRAFT: all((now / name).is_file() for name in _WORK),
            Task.FILL_IN: self.workbook.is_file(),
            Task.MEMO: self.memo.is_file(),
            Task.REPORT: self.report.is_file(),
            Task.BUILD: self._has_pages(),
            Task.PUBLISH: self.archive.is_file(),
        }
        return tuple(
            Step(task=task, title=self._title(task), is_done=done.get(task)) for task in Task
        )

    def _has_result(self) -> bool:
        """Return whether a score of the year before is there; a file to fill in is none."""
        agency = read_agency(read_shared(self.data), self.agency).agency
        year = agency.year(self.year - 1) if agency else None
        overall = year.result.value.overall if year and year.result else None
        return overall is not None or bool(year and year.indicators.rows)

    def _has_pages(self) -> bool:
        """Return whether the website has pages of the agency, which may be its root."""
        site = read_shared(self.data).site
        is_root = site is not None and site.value.single == self.agency
        return (self.site / ("" if is_root else self.agency) / "index.html").is_file()

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


def name_of(task: Task) -> Wording:
    """Return what a task is called where no year is meant."""
    return _NAMES[task]


def next_step(steps: tuple[Step, ...], last: Task | None = None) -> Step:
    """Return the step that is mostly taken now; the last one when all are done.

    Args:
        steps: in order.
        last: the task that was just done: what follows it is next, also where nobody can tell
            whether that is done. None at the beginning: then it is the first that is not done.
    """
    if last is None:
        return next((one for one in steps if one.is_done is False), steps[-1])
    behind = [one.task for one in steps].index(last) + 1
    return next((one for one in steps[behind:] if not one.is_done), steps[-1])
