"""Folders without what nobody wrote: files of before, and folders that hold nothing any more."""

from collections.abc import Collection
from pathlib import Path


def remove_others(folder: Path, kept: Collection[Path]) -> None:
    """Remove every file that is not to be kept, and the folders that are empty then.

    Args:
        folder: removed itself when nothing of it is kept; a file is nothing that is kept.
        kept: files in the folder.
    """
    if not folder.is_dir():
        folder.unlink()
        return
    for path in sorted(folder.rglob("*"), reverse=True):  # what is in a folder before the folder
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in kept:
            path.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()
