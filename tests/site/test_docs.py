"""The folder MkDocs reads: written only where something changed, and nothing left over."""

from pathlib import Path

import pytest

from generator.failure import OutputError
from generator.pages.page import Page
from generator.site.docs import tidy_docs, write_beside, write_docs

HOME = Page(path="lamphun/index.md", text="# ลำพูน\n")
YEAR = Page(path="lamphun/2563/index.md", text="# 2563\n")


def names(docs: Path) -> set[str]:
    paths = (path.relative_to(docs).as_posix() for path in docs.rglob("*"))
    return {name for name in paths if not name.startswith(".")}


def stamps(docs: Path) -> dict[str, tuple[int, int]]:
    found = {path.relative_to(docs).as_posix(): path.stat() for path in docs.rglob("*.*")}
    return {name: (one.st_ino, one.st_mtime_ns) for name, one in found.items()}


def test_files_stand_beside_the_finished_pages(tmp_path: Path) -> None:
    paper = tmp_path / "mou.pdf"
    paper.write_bytes(b"%PDF")
    files: dict[str, bytes | Path] = {
        "lamphun/data/2563/tools.csv": b"a\n",
        "lamphun/files/2563/mou.pdf": paper,
    }
    output = tmp_path / "sites" / "lamphun"
    write_beside(files, output, site="lamphun")
    assert (output / "data/2563/tools.csv").read_bytes() == b"a\n"
    assert (output / "files/2563/mou.pdf").read_bytes() == b"%PDF"


def test_what_has_not_changed_is_not_written_again(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write_docs([HOME, YEAR], docs, site="lamphun")
    before = stamps(docs)
    write_docs([HOME, YEAR], docs, site="lamphun")
    assert stamps(docs) == before

    write_docs([HOME, Page(path=YEAR.path, text="# 2563 ใหม่\n")], docs, site="lamphun")
    after = stamps(docs)
    assert {name for name in after if after[name] != before[name]} == {"lamphun/2563.md"}


def test_what_nothing_produces_any_more_is_gone(tmp_path: Path) -> None:
    write_docs([HOME, YEAR], tmp_path, site="lamphun")
    write_docs([HOME], tmp_path, site="lamphun")
    assert names(tmp_path) == {"lamphun", "lamphun/index.md"}


def test_site_that_is_no_more_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    tidy_docs(tmp_path, {"lamphun"})
    write_docs([HOME, YEAR], tmp_path, site="lamphun")
    tidy_docs(tmp_path, {"lamphun", "tak"})
    assert "lamphun/2563.md" in names(tmp_path)

    tidy_docs(tmp_path, {"tak"})
    assert "lamphun" not in names(tmp_path)


def test_folder_of_somebody_else_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="stays as it is"):
        tidy_docs(tmp_path, {"lamphun"})
    assert names(tmp_path) == {"thesis.docx"}
