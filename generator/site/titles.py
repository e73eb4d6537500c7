"""The title of a page as it stands in the website."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Final

_TITLE: Final = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_HEAD: Final = 8192  # bytes: it stands near the beginning


def title_in(page: Path) -> str | None:
    """Return the title of a page; None where the page is not there, or has none."""
    try:
        with page.open("rb") as file:
            head = file.read(_HEAD).decode("utf-8", "replace")
    except OSError:
        return None
    found = _TITLE.search(head)
    return html.unescape(" ".join(found[1].split())) if found else None
