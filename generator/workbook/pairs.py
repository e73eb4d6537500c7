"""Labels with texts in one cell, ``พยาน: หัวหน้าสำนักงาน``, one a line."""

from __future__ import annotations

import re
from typing import Final

from generator.files.yaml_file import Plain
from generator.thai.text import clean

# ``16:30 น.`` and ``https://`` have no label: they go on with the text of the line above.
_PAIR: Final = re.compile(r"(?P<label>[^:]{1,80}):(?!//)(?!(?<=\d:)\d\d)(?P<text>.*)")


def pairs_cell(value: Plain) -> str | None:
    """Return a mapping as the lines of a cell, or None when it is none of texts."""
    if not isinstance(value, dict):
        return None
    lines = []
    for label, inner in value.items():
        for one in inner if isinstance(inner, list) else [inner]:
            if one is not None and not isinstance(one, str):
                return None
            lines.append(f"{label}: {one or ''}")
    return "\n".join(lines)


def pairs_plain(typed: str) -> Plain:
    """Return the mapping that lines mean; a line without a label goes on with the one above.

    Where the first line has none, the text comes back as it was typed: the reader refuses it.
    """
    found: dict[str, list[str]] = {}
    label = ""
    for line in typed.split("\n"):
        pair = _PAIR.fullmatch(line)
        if pair:
            label = clean(pair["label"])
            found.setdefault(label, []).append(clean(pair["text"]))
        elif label:
            found[label][-1] += f"\n{line}"
        else:
            return typed
    given = {key: [one for one in map(clean, texts) if one] for key, texts in found.items()}
    return {key: _one_or_all(texts) for key, texts in given.items() if texts} or None


def _one_or_all(texts: list[str]) -> Plain:
    return texts[0] if len(texts) == 1 else list(texts)


def pairs_meaning(value: Plain) -> object:
    """Return what two spellings of the same pairs have in common."""
    if not isinstance(value, dict):
        return value
    entries = ((key, one if isinstance(one, list) else [one]) for key, one in value.items())
    return [(key, given) for key, one in entries if (given := [it for it in one if it is not None])]
