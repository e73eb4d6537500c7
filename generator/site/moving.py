"""Files and folders get another name, also where Windows holds them for a moment."""

import os
from pathlib import Path
from time import sleep
from typing import Final

_MOST_TRIES: Final = 20
_SECONDS: Final = 0.1  # between two tries


def move(one: Path, other: Path) -> None:
    """Give a file or folder another name; a file takes the place of one that has it.

    Windows refuses while a file, or any file in the folder, is open, and virus scanners and the
    search index open what was just written. It is tried again for two seconds there.

    Raises:
        OSError: it cannot be done.
    """
    for _ in range(_MOST_TRIES if os.name == "nt" else 0):
        try:
            one.replace(other)
        except PermissionError:
            sleep(_SECONDS)
        else:
            return
    one.replace(other)
