"""Plain values -> YAML as this project writes it: what stands behind a key, or behind a dash."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Final

from generator.drafting.yaml_text import is_plain
from generator.files.yaml_file import Plain

STEP: Final = 2  # spaces of one level
_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,39}")
_NAME: Final = re.compile(
    r"[A-Za-z_\u0e01-\u0e3a\u0e40-\u0e4e](?:[^:#\"'\[\]{}\n]*[^\s:#\"'\[\]{}])?"
)
_COLOUR: Final = re.compile("#[0-9A-Fa-f]{6}")
_IN_FLOW: Final = re.compile(r"[^,\[\]{}]+")


def behind_key(value: Plain, indent: int, *, flow: bool = False) -> str:
    r"""Return what stands behind ``key:``.

    Args:
        value: what is to be written; None leaves the place empty.
        indent: spaces before the key.
        flow: write a mapping in braces, if all of it may stand there.

    Returns:
        `` text`` in the same line, or a text that begins with the rest of the line (`` |``, or
        nothing) and goes on behind ``\n``; without a line break at its end.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return _text(value, indent + STEP)
    if isinstance(value, list):
        if (in_line := _in_line(value)) is not None:
            return f" [{in_line}]"
        margin = " " * (indent + STEP)
        return "".join(f"\n{margin}-{behind_dash(one, indent + STEP)}" for one in value)
    if flow and (braces := _in_braces(value)):
        return f" {braces}"
    margin = " " * (indent + STEP)
    pairs = (
        f"\n{margin}{_key(key)}:{behind_key(one, indent + STEP)}" for key, one in value.items()
    )
    return "".join(pairs)


def _in_line(values: Sequence[Plain]) -> str | None:
    """Return a list of codes or of colours as it stands in brackets; None for any other list."""
    for pattern, quote in ((_CODE, ""), (_COLOUR, '"')):
        known = [one for one in values if isinstance(one, str) and pattern.fullmatch(one)]
        if len(known) == len(values):
            return ", ".join(f"{quote}{one}{quote}" for one in known)
    return None


def behind_dash(value: Plain, indent: int, *, flow: bool = False) -> str:
    """Return what stands behind the dash of an entry, as ``behind_key`` does.

    Args:
        value: the entry.
        indent: spaces before the dash.
        flow: write a mapping in braces, if all of it may stand there.
    """
    if isinstance(value, dict) and value and not (flow and _in_braces(value)):
        margin = " " * (indent + STEP)
        pairs = (f"{_key(key)}:{behind_key(one, indent + STEP)}" for key, one in value.items())
        return " " + f"\n{margin}".join(pairs)
    return behind_key(value, indent, flow=flow)


def _key(name: str) -> str:
    """Return a key as it is written; a label that officers typed may hold marks of YAML."""
    return name if _NAME.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def _text(value: str, indent: int) -> str:
    return f" {value}" if is_plain(value) else " |" + block(value, indent)


def block(value: str, indent: int) -> str:
    """Return the lines of a block, each behind a line break; empty lines bear no spaces."""
    margin = " " * indent
    return "".join(f"\n{margin}{line}" if line else "\n" for line in value.split("\n"))


def _in_braces(value: dict[str, Plain]) -> str | None:
    """Return the mapping in braces, or None when a part of it may not stand there."""
    parts = []
    for key, one in value.items():
        if _key(key) != key or not _IN_FLOW.fullmatch(key):
            return None
        if isinstance(one, str) and is_plain(one) and _IN_FLOW.fullmatch(one):
            parts.append(f"{key}: {one}")
        elif isinstance(one, list) and (text := behind_key(one, 0)).startswith(" ["):
            parts.append(f"{key}:{text}")
        else:
            return None
    return "{" + ", ".join(parts) + "}"


def document(value: dict[str, Plain], remarks: tuple[str, ...] = ()) -> str:
    """Return a whole new file, with remarks above it."""
    head = "".join(f"# {one}\n" for one in remarks)
    return head + "".join(f"{key}:{behind_key(one, 0)}\n" for key, one in value.items())
