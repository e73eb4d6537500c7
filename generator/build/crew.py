"""Processes that are started while the program itself still starts, where they will be needed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from generator.site.processes import Crew

WORTH_WORKERS: Final = 400_000
"""Bytes of data from which further processes save more time than their start costs."""

_WORK: Final = "generator.build.agency_run"


def crew_for(data: Path, build: Path, workers: int) -> Crew:
    """Return the processes of a build; none where it may be over before they are there.

    Args:
        data: the folder of the data.
        build: the folder of work files: where nothing is kept there, all has to be made.
        workers: processes at most.
    """
    is_first = not (build / KEPT).exists()
    if workers > 1 and is_first and bytes_of(data) >= WORTH_WORKERS:
        return Crew(workers, _WORK)
    return Crew()


KEPT: Final = "kept"
"""Folder below ``build`` of what is kept from one build to the next."""


def bytes_of(data: Path, *agencies: str) -> int:
    """Return how much data there is to read; papers that are only copied do not count.

    Args:
        data: the folder of the data.
        agencies: only these; none means all.
    """
    folders = [data / slug for slug in agencies] if agencies else [data]
    pattern = "*/*.*" if agencies else "*/*/*.*"
    files = (path for folder in folders for path in folder.glob(pattern))
    return sum(path.stat().st_size for path in files if path.suffix in {".yml", ".csv"})
