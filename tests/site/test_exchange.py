"""Two names that change places: at once where the system can, told where it cannot."""

from pathlib import Path

import pytest

from generator.site import exchange as module
from generator.site.exchange import exchange
from tests.site.small_site import contents


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Return a folder with Thai letters in its name, and a file."""
    folder, file = tmp_path / "จังหวัด ลำพูน", tmp_path / "file"
    folder.mkdir()
    (folder / "index.html").write_text("old", encoding="utf-8")
    file.write_text("new", encoding="utf-8")
    return folder, file


def test_two_names_change_places_whatever_they_are(pair: tuple[Path, Path]) -> None:
    folder, file = pair
    assert exchange(folder, file)
    assert folder.read_text(encoding="utf-8") == "new"
    assert contents(file) == {"index.html": b"old"}


def test_name_that_is_not_there_changes_nothing(pair: tuple[Path, Path], tmp_path: Path) -> None:
    folder, _ = pair
    before = contents(tmp_path)
    assert not exchange(folder, tmp_path / "nowhere")
    assert contents(tmp_path) == before


def test_system_without_the_call_changes_nothing(
    pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_in_system", None)
    before = contents(tmp_path)
    assert not exchange(*pair)
    assert contents(tmp_path) == before
