"""The shared assets as they are published: each style sheet one small file.

A sheet may import others that stand beside it. Whoever works on the look has them apart, with
their comments; a browser that had to ask for each would show nothing until the last one came.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join
from typing import Final

_IMPORT: Final = re.compile(r"""@import\s+["']([^"']+)["']\s*;""")
_QUOTED: Final = r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
_TEXT: Final = re.compile(_QUOTED, re.DOTALL)
_TEXT_OR_COMMENT: Final = re.compile(rf"{_QUOTED}|/\*.*?\*/", re.DOTALL)
_SPACES: Final = re.compile(r"\s+")
_AROUND: Final = re.compile(r" ?([{};,]) ?")
_COLON: Final = re.compile(r": ")
_LAST: Final = re.compile(r";+}")


def published(assets: Path) -> dict[Path, bytes]:
    """Return the shared assets by their path below the folder: sheets joined and shortened.

    A sheet that only stands in others is not among them.
    """
    files = {
        path.relative_to(assets): path.read_bytes()
        for path in sorted(assets.rglob("*"))
        if path.is_file()
    }
    sheets = {
        path.as_posix(): content.decode("utf-8")
        for path, content in files.items()
        if path.suffix == ".css"
    }
    parts = {Path(part) for name, text in sheets.items() for part in _parts(name, text)}
    joined = {
        Path(name): shortened(_joined(name, sheets)).encode("utf-8") for name in sorted(sheets)
    }
    return {path: joined.get(path, files[path]) for path in files if path not in parts}


def shortened(text: str) -> str:
    """Return a style sheet without comments and needless spaces; texts in quotes stay."""
    bare = _TEXT_OR_COMMENT.sub(lambda found: found[1] or " ", text)
    pieces = _TEXT.split(bare)  # every other one is a text in quotes
    pieces[::2] = map(_without_spaces, pieces[::2])
    return "".join(pieces).strip()


def _without_spaces(piece: str) -> str:
    tight = _AROUND.sub(r"\1", _SPACES.sub(" ", piece))
    return _LAST.sub("}", _COLON.sub(":", tight))


def _parts(name: str, text: str) -> tuple[str, ...]:
    """Return the sheets that one imports."""
    return tuple(join(dirname(name), part) for part in _IMPORT.findall(text))


def _joined(name: str, sheets: Mapping[str, str]) -> str:
    """Return a sheet with those it imports in their places; what is not there stays to be told."""

    def content(match: re.Match[str]) -> str:
        part = join(dirname(name), match[1])
        return _joined(part, sheets) if part in sheets else match[0]

    return _IMPORT.sub(content, sheets[name])
