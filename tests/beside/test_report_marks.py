"""A report that is older than its data is told; one that says the same, or is nobody's, is not."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.beside.report_marks import mark_of
from generator.checked import check_data
from generator.officer.papers import read_for_paper
from generator.paper.report_content import ReportKind, report_of
from generator.settings import PROJECT, Settings
from generator.word.report_file import report_docx
from tests.chain.complete_agency import COMPLETE

SLUG, YEAR = "thung-thong", 2566
FILES = sorted(path.relative_to(COMPLETE / SLUG).as_posix() for path in COMPLETE.rglob("2*/*"))

each_kind = pytest.mark.parametrize("kind", ReportKind)


def settings(data: Path) -> Settings:
    return Settings(data=data, site=data, build=data, project=PROJECT, as_of=date(2023, 6, 30))


def made(data: Path, kind: ReportKind) -> tuple[str, bytes]:
    """Return what a report says, and its Word file; nothing where there is none."""
    site = read_for_paper(settings(data), SLUG).site
    assert site is not None
    report = report_of(site, site.assessments[YEAR], kind)
    if report is None:
        return "", b""
    mark = mark_of(site.agency, site.assessments[YEAR], kind.part)
    return repr(report.blocks), report_docx(replace(report, mark=mark))


def told(data: Path) -> list[str]:
    return [
        one.place.file for one in check_data(settings(data)).findings if one.rule.code == "L011"
    ]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return shutil.copytree(COMPLETE, tmp_path / "data")


def reported(data: Path, kind: ReportKind) -> Path:
    """Return the Word file of a report that was made of the data."""
    path = data / SLUG / "files" / f"report-{YEAR}-{kind}.docx"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(made(data, kind)[1])
    return path


@each_kind
@pytest.mark.parametrize("file", FILES)
def test_report_is_told_exactly_when_it_would_say_something_else_now(
    data: Path, file: str, kind: ReportKind
) -> None:
    path, before = reported(data, kind), made(data, kind)[0]
    assert told(data) == []
    (data / SLUG / file).unlink()
    is_other = made(data, kind)[0] != before
    assert told(data) == ([f"data/{SLUG}/files/{path.name}"] if is_other else [])


def test_change_of_the_measures_is_told_of_both_reports_until_they_are_made_anew(
    data: Path,
) -> None:
    paths = [reported(data, kind) for kind in ReportKind]
    measures = data / SLUG / str(YEAR) / "measures.yml"
    text = measures.read_text("utf-8")
    measures.write_text(text.replace("title: ", "title: เรื่องใหม่ ", 1), "utf-8")
    assert told(data) == [f"data/{SLUG}/files/{path.name}" for path in paths]
    for kind in ReportKind:
        reported(data, kind)
    assert told(data) == []


def test_report_on_the_progress_is_told_when_something_more_was_reported(data: Path) -> None:
    for kind in ReportKind:
        reported(data, kind)
    progress = data / SLUG / str(YEAR) / "progress.csv"
    rows = progress.read_text("utf-8")
    progress.write_text(rows + rows.splitlines()[-1] + "\n", "utf-8")
    assert told(data) == [f"data/{SLUG}/files/report-{YEAR}-progress.docx"]


@each_kind
def test_data_in_another_form_is_no_other_data(data: Path, kind: ReportKind) -> None:
    reported(data, kind)
    for path in (data / SLUG).rglob("2*/*"):
        text = path.read_text("utf-8")
        if path.suffix == ".csv":
            head, *rows = text.splitlines()
            text = "\r\n".join((head, "", *(row.replace(".00", "") for row in rows), ""))
        path.write_text(
            f"# แก้โดยเปิดใน Notepad\n{text}" if path.suffix == ".yml" else text, "utf-8-sig"
        )
    assert told(data) == []


@each_kind
def test_document_that_people_made_is_not_asked_about(data: Path, kind: ReportKind) -> None:
    path = data / SLUG / "files" / f"report-{YEAR}-{kind}.docx"
    path.parent.mkdir()
    path.write_bytes(report_docx_without_mark(data, kind))
    (data / SLUG / str(YEAR) / "measures.yml").unlink()
    assert told(data) == []


def report_docx_without_mark(data: Path, kind: ReportKind) -> bytes:
    site = read_for_paper(settings(data), SLUG).site
    assert site is not None
    report = report_of(site, site.assessments[YEAR], kind)
    assert report is not None
    return report_docx(report)


def test_pdf_and_word_of_one_report_are_one_finding(data: Path) -> None:
    path = reported(data, ReportKind.ANALYSIS)
    mark = f"<pdf:Keywords>prongsai-data:{'0' * 16}</pdf:Keywords>".encode()
    path.with_suffix(".pdf").write_bytes(b"%PDF " + mark)
    (data / SLUG / str(YEAR) / "measures.yml").write_text(
        "measures:\n  - {id: m01, title: ก}\n", "utf-8"
    )
    assert told(data) == [f"data/{SLUG}/files/{path.with_suffix('.pdf').name}"]


@each_kind
def test_damaged_report_stops_no_check(data: Path, kind: ReportKind) -> None:
    path = reported(data, kind)
    whole = path.read_bytes()
    at = whole.index(b"docProps/core.xml") + len(b"docProps/core.xml")
    path.write_bytes(whole[:at] + b"\xff" * 40 + whole[at + 40 :])
    assert told(data) == []
