"""Whatever is left of a report ends in findings, and what is written can be read again."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.putting import put_files
from generator.findings import Language, Severity
from generator.read import read_data
from generator.report_import.changes import changes
from generator.report_import.importing import Asked, import_of
from generator.report_import.opening import open_report
from tests.report_import.mangling import LETTERS, mangled
from tests.report_import.reports import DATA, SLUG, lamphun, read_text, report_text, shipped


def data_folder(path: Path) -> Path:
    """Return a new data folder with the agency alone."""
    (path / "data" / SLUG).mkdir(parents=True)
    shutil.copy(DATA / SLUG / "agency.yml", path / "data" / SLUG)
    return path / "data"


@pytest.mark.parametrize("number", range(24))
def test_a_mangled_report_ends_in_findings_and_whole_files(number: int, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(mangled(report_text(), number))
    lines, troubles = open_report(path)
    if troubles:
        assert lines == ()
        return
    reading = shipped()
    asked = lamphun() if number % 2 else Asked()
    found = import_of(lines, path.name, reading.data, reading.editions, asked)
    assert found.findings
    assert all(one.message(language) for one in found.findings for language in Language)
    if found.errors:
        return
    folder = data_folder(tmp_path)
    planned = changes(found, folder, with_doubtful=number % 3 == 0)
    assert planned.errors == ()
    put_files(folder, planned.written)
    errors = [one for one in read_data(folder).findings if one.rule.severity is Severity.ERROR]
    assert errors == []
    assert [one.name for one in folder.rglob(".*")] == []


@given(st.lists(st.text(alphabet=f"{LETTERS}0123456789๐๑๒๓", max_size=60), max_size=12))
def test_any_text_is_read_without_a_fault(rows: list[str]) -> None:
    assert read_text("\n".join(rows), lamphun()).findings


@given(st.data())
def test_any_line_may_be_cut_anywhere(data: st.DataObject) -> None:
    lines = report_text().split("\n")
    start = data.draw(st.integers(450, len(lines) - 40))
    part = lines[start : start + 40]
    at = data.draw(st.integers(0, len(part) - 1))
    part[at] = part[at][: data.draw(st.integers(0, len(part[at])))]
    assert read_text("\n".join(part), lamphun()).findings
