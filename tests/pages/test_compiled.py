"""Templates that are kept as bytecode: never another text than the template would give."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from generator.pages.compiled import Compiled


def _printed(folder: Path, options: bytes = b"", **given: str) -> str:
    cache = Compiled(folder, options)
    environment = Environment(
        loader=FileSystemLoader(folder, encoding="utf-8"), bytecode_cache=cache, autoescape=True
    )
    return environment.get_template("page.j2").render(given)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "page.j2").write_text("สวัสดี {{ name }}", encoding="utf-8")
    return tmp_path


def _kept(folder: Path) -> list[Path]:
    return sorted((folder / "__pycache__").glob("*"))


def test_template_is_compiled_once_and_prints_the_same_again(folder: Path) -> None:
    first = _printed(folder, name="ลำพูน")
    (kept,) = _kept(folder)
    before = kept.stat().st_mtime_ns

    assert _printed(folder, name="ลำพูน") == first == "สวัสดี ลำพูน"
    assert kept.stat().st_mtime_ns == before


def test_changed_template_is_compiled_anew(folder: Path) -> None:
    _printed(folder, name="ลำพูน")

    (folder / "page.j2").write_text("ลาก่อน {{ name }}", encoding="utf-8")

    assert _printed(folder, name="ลำพูน") == "ลาก่อน ลำพูน"


def test_other_options_have_bytecode_of_their_own(folder: Path) -> None:
    _printed(folder, b"one", name="ก")
    _printed(folder, b"two", name="ก")

    assert len(_kept(folder)) == 2


@pytest.mark.parametrize("length", [0, 3, 20, 60, 120])
def test_bytecode_that_was_cut_short_is_not_used(folder: Path, length: int) -> None:
    expected = _printed(folder, name="ก")
    (kept,) = _kept(folder)
    kept.write_bytes(kept.read_bytes()[:length])

    assert _printed(folder, name="ก") == expected


def test_folder_that_cannot_be_written_only_costs_time(folder: Path) -> None:
    (folder / "__pycache__").write_text("a file in its place", encoding="utf-8")

    assert _printed(folder, name="ก") == "สวัสดี ก"


def test_nothing_is_kept_where_python_is_told_not_to(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert _printed(folder, name="ก") == "สวัสดี ก"
    assert _kept(folder) == []
