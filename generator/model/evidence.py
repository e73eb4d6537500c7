"""Evidence of a report: an address or a file of the agency, with the title before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`{}|\\^]+", re.IGNORECASE)

# Only endings of papers and pictures: words with a full stop are no files.
_ENDINGS: Final = "pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|txt|jpe?g|png|gif|webp|zip|mp4"
_NAME: Final = r"[^\s/\\:.][^\s/\\:]*"
_FILE: Final = re.compile(rf"(?:{_NAME}/)*{_NAME}\.(?:{_ENDINGS})", re.IGNORECASE)

# An address of another kind, a host, a path of somebody's computer.
_MEANT: Final = re.compile(
    r"[a-z][a-z0-9+.-]*:/.*|(?:https?|ftp|file|javascript|data|mailto):.+"
    r"|www\..+|(?:[a-z0-9-]+\.)+th(?:[:/?#].*)?|(?:[a-z0-9-]+\.)+(?:com|org|net)[:/?#].*"
    rf"|.*\\.+|.*/[^/]*\.(?:{_ENDINGS})",
    re.IGNORECASE,
)
_AROUND: Final = "()[]<>\"'“”‘’,;"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one entry of a list of evidence names.

    Attributes:
        title: what stands beside the address or file; empty where there is nothing.
        address: on the web, as typed; None where it is a file, or neither.
        file: below ``files/`` of the agency, ``2566/minutes.pdf``; or None.
    """

    title: str
    address: str | None = None
    file: str | None = None


def read_evidence(entry: str) -> Evidence:
    """Return what an entry names; one with neither address nor file is a title alone.

    Args:
        entry: ``https://…``, ``minutes.pdf``, with a title before it or without.

    Source:
        Data contract, section 3, ``progress.csv``.
    """
    if found := _ADDRESS.search(entry):
        beside = (entry[: found.start()].strip(), entry[found.end() :].strip())
        return Evidence(title=" ".join(filter(None, beside)), address=found.group())
    *before, last = entry.split() or [""]
    if _FILE.fullmatch(last):
        return Evidence(title=" ".join(before), file=last)
    return Evidence(title=entry.strip())


def is_meant_to_open(entry: str) -> bool:
    """Return whether an entry that names nothing to open looks as if it should.

    Args:
        entry: ``www.example.go.th``, ``file:///C:/x.pdf``, ``photos/../x.jpg``, or plain words.
    """
    named = read_evidence(entry)
    if named.address or named.file:
        return False
    words = [word.strip(_AROUND) for word in entry.split()]
    return any(_MEANT.fullmatch(word) or _FILE.fullmatch(word) for word in words)
