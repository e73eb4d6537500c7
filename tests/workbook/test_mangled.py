"""Whatever happened to a workbook: findings, never a traceback, and no half of anything."""

from pathlib import Path

import pytest

from generator.findings import Language
from tests.workbook.books import book, brought_in, copied_data, write_import
from tests.workbook.mangled import mangled

SLUG, YEAR = "khelang-nakhon", 2566


@pytest.mark.parametrize("tens", range(5))
def test_mangled_workbooks_end_in_findings(tmp_path: Path, tens: int) -> None:
    data = copied_data(tmp_path, SLUG)
    raw = book(data, SLUG, YEAR)
    for seed in range(tens * 10, tens * 10 + 10):
        imported = brought_in(data, mangled(seed, raw))
        for one in imported.findings:
            assert one.message(Language.TH)
            assert one.fix(Language.EN)
        if not imported.is_refused and imported.written:
            write_import(data, imported)
            again = brought_in(data, book(data, SLUG, YEAR))
            assert (again.changes, again.findings) == ((), ())


@pytest.mark.parametrize(
    "raw", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"\xd0\xcf\x11\xe0 old", "ก,ข".encode()]
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, raw: bytes) -> None:
    imported = brought_in(copied_data(tmp_path, SLUG), raw)
    assert [one.rule.code for one in imported.findings] == ["D120"]
