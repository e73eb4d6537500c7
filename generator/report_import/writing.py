"""Several files into the data folder: all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path


def write_all(folder: Path, texts: Mapping[str, str]) -> None:
    """Write files whole; when one cannot be written all stand as they stood before.

    Args:
        folder: the data folder.
        texts: path below it, with forward slashes -> text.

    Raises:
        OSError: a file or folder cannot be written; nothing has changed.
    """
    paths = {folder / name: text for name, text in texts.items()}
    parts = {path: path.with_name(f".{path.name}.part") for path in paths}
    before = {path: path.read_bytes() if path.is_file() else None for path in paths}
    made = _missing_folders(paths)
    done: list[Path] = []
    try:
        for one in made:
            one.mkdir()
        for path, text in paths.items():
            parts[path].write_text(text, encoding="utf-8", newline="\n")
        for path in paths:
            parts[path].replace(path)
            done.append(path)
    finally:
        if len(done) < len(paths):
            _undo({path: before[path] for path in done})
            _remove(parts.values())
            for one in reversed(made):
                with suppress(OSError):  # not made yet, or somebody else put a file there
                    one.rmdir()


def _missing_folders(paths: Mapping[Path, str]) -> list[Path]:
    """Return the folders that have to be made, the outer ones first."""
    missing: dict[Path, None] = {}
    for path in paths:
        outer = [one for one in path.parents if not one.exists()]
        missing |= dict.fromkeys(reversed(outer))
    return list(missing)


def _undo(before: Mapping[Path, bytes | None]) -> None:
    for path, content in before.items():
        with suppress(OSError):  # what went wrong first is what must be told
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)


def _remove(parts: Iterable[Path]) -> None:
    for part in parts:
        with suppress(OSError):
            part.unlink(missing_ok=True)
