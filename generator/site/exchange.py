"""Two files or folders that change places at once, where the system knows how."""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

_FROM_CURRENT_FOLDER: Final = -100  # AT_FDCWD
_EXCHANGE: Final = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


def exchange(one: Path, other: Path) -> bool:
    """Let two paths of one drive change places, with no moment at which either is missing.

    Returns:
        Whether they did. If not, nothing has changed: Windows has no such call, some drives do not
        follow it, and whatever else is in the way, renaming one after the other will say.
    """
    if _in_system is None:
        return False
    sys.audit("os.rename", one, other, -1, -1)  # as Python tells of every other change of the drive
    return _in_system(os.fsencode(one), os.fsencode(other)) == 0


def _linux() -> Callable[[bytes, bytes], int]:
    call = ctypes.CDLL(None).renameat2

    def exchanged(one: bytes, other: bytes) -> int:
        return int(call(_FROM_CURRENT_FOLDER, one, _FROM_CURRENT_FOLDER, other, _EXCHANGE))

    return exchanged


def _macos() -> Callable[[bytes, bytes], int]:
    call = ctypes.CDLL(None).renamex_np

    def exchanged(one: bytes, other: bytes) -> int:
        return int(call(one, other, _EXCHANGE))

    return exchanged


def _of_this_system() -> Callable[[bytes, bytes], int] | None:
    try:
        return {"linux": _linux, "darwin": _macos}[sys.platform]()
    except (KeyError, AttributeError):  # another system, or a C library that is older than the call
        return None


_in_system: Final = _of_this_system()
