"""What this package hands over: a page as text, with the place it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PORTAL: Final = "_portal"
"""Folder of the site that lists the agencies; no agency can have it (a slug has no underscore)."""


NATIONAL: Final = "national"
"""First name of the addresses of announcements; no agency can have it."""

SEARCH: Final = "search"
"""Address of a search below an agency's home and at the root; no agency can have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One Markdown file.

    Attributes:
        path: below the folder of generated Markdown, with ``/``: ``lamphun/2563/results/index.md``;
            the first name is the agency's, or ``_portal``.
        text: UTF-8, a line feed at the end of every line.
    """

    path: str
    text: str
