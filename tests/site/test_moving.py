"""What Windows holds for a moment is renamed a moment later."""

import os
from pathlib import Path

import pytest

from generator.site import moving
from generator.site.moving import move


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Hold what is to be renamed, as often as the list says."""
    left = [0]
    replace = Path.replace

    def replaced(one: Path, other: Path) -> Path:
        if left[0] > 0:
            left[0] -= 1
            raise PermissionError(13, "in use", str(one), 32, str(other))
        return replace(one, other)

    monkeypatch.setattr(Path, "replace", replaced)
    monkeypatch.setattr(moving, "_SECONDS", 0)
    return left


def test_windows_is_given_time(
    tmp_path: Path, held: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.html").touch()
    one, other = tmp_path / "old", tmp_path / "new"
    held[0] = 3
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        move(one, other)
    assert (tmp_path / "new" / "a.html").is_file()
    assert not one.exists()


def test_what_stays_open_is_told(
    tmp_path: Path, held: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = tmp_path / "old", tmp_path / "new"
    one.touch()
    held[0] = 1000
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        with pytest.raises(PermissionError):
            move(one, other)
    assert held[0] > 900


def test_elsewhere_it_is_tried_once(tmp_path: Path, held: list[int]) -> None:
    (tmp_path / "old").touch()
    held[0] = 1
    with pytest.raises(PermissionError):
        move(tmp_path / "old", tmp_path / "new")
    move(tmp_path / "old", tmp_path / "new")
    assert (tmp_path / "new").is_file()
