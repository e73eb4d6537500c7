"""The folder MkDocs reads: written only where something changed, and nothing left over."""

from pathlib import Path

import pytest

from generator.pages.page import Page
from generator.site.docs import tidy_docs, write_docs
from generator.site.output import OutputError

HOME = Page(path="lamphun/index.md", text="# ลำพูน\n")
YEAR = Page(path="lamphun/2563/index.md", text="# 2563\n")


def names(docs: Path) -> set[str]:
    paths = (path.relative_to(docs).as_posix() for path in docs.rglob("*"))
    return {name for name in paths if not name.startswith(".")}


def stamps(docs: Path) -> dict[str, tuple[int, int]]:
    found = {path.relative_to(docs).as_posix(): path.stat() for path in docs.rglob("*.*")}
    return {name: (one.st_ino, one.st_mtime_ns) for name, one in found.items()}


def test_files_stand_beside_the_pages(tmp_path: Path) -> None:
    paper = tmp_path / "mou.pdf"
    paper.write_bytes(b"%PDF")
    docs = tmp_path / "docs"
    files: dict[str, bytes | Path] = {
        "lamphun/data/2563/tools.csv": b"a\n",
        "lamphun/files/2563/mou.pdf": paper,
    }
    write_docs([HOME], docs, site="lamphun", files=files)
    assert (docs / "lamphun/data/2563/tools.csv").read_bytes() == b"a\n"
    assert (docs / "lamphun/files/2563/mou.pdf").read_bytes() == b"%PDF"


def test_what_has_not_changed_is_not_written_again(tmp_path: Path) -> None:
    paper = tmp_path / "mou.pdf"
    paper.write_bytes(b"%PDF 1")
    docs = tmp_path / "docs"
    files: dict[str, bytes | Path] = {"lamphun/data/a.csv": b"a\n", "lamphun/files/mou.pdf": paper}
    write_docs([HOME, YEAR], docs, site="lamphun", files=files)
    before = stamps(docs)
    write_docs([HOME, YEAR], docs, site="lamphun", files=files)
    assert stamps(docs) == before

    paper.write_bytes(b"%PDF 2")
    changed = Page(path=YEAR.path, text="# 2563 ใหม่\n")
    write_docs([HOME, changed], docs, site="lamphun", files=files)
    after = stamps(docs)
    assert {name for name in after if after[name] != before[name]} == {
        "lamphun/2563/index.md",
        "lamphun/files/mou.pdf",
    }
    assert (docs / "lamphun/files/mou.pdf").read_bytes() == b"%PDF 2"


def test_what_nothing_produces_any_more_is_gone(tmp_path: Path) -> None:
    write_docs([HOME, YEAR], tmp_path, site="lamphun", files={"lamphun/data/2563/a.csv": b"a"})
    write_docs([HOME], tmp_path, site="lamphun")
    assert names(tmp_path) == {"lamphun", "lamphun/index.md"}


def test_site_that_is_no_more_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    tidy_docs(tmp_path, {"lamphun"})
    write_docs([HOME, YEAR], tmp_path, site="lamphun")
    tidy_docs(tmp_path, {"lamphun", "tak"})
    assert "lamphun/2563/index.md" in names(tmp_path)

    tidy_docs(tmp_path, {"tak"})
    assert "lamphun" not in names(tmp_path)


def test_folder_of_somebody_else_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="stays as it is"):
        tidy_docs(tmp_path, {"lamphun"})
    assert names(tmp_path) == {"thesis.docx"}
