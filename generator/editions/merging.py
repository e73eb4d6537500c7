"""An agency's edition file laid over the one that is shipped.

Source:
    Data contract, section 5: key by key, lists by ``code``, what the agency wrote wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.codes import canonical_disclosure

Values = Mapping[str, Any]


def merged(base: Values, extra: Values) -> dict[str, Any]:
    """Return the base with everything that extra says in its place.

    Args:
        base: the shipped edition as plain nested data (mappings, lists, texts, None).
        extra: the agency's; only what differs needs to stand there.

    Returns:
        A new mapping; neither argument is changed. A mapping in both is merged in the same way. A
        list of entries with a ``code`` is merged entry by entry, an entry known under another
        spelling (``o1``, ``01``) keeps the code of the base, and new ones follow the known ones; if
        extra names all the base has, its order counts. A code that extra has twice stays twice, so
        that reading can report it. Any other list or text takes the place of the base's. What
        is None or empty in extra says nothing: what is established stays.
    """
    result = dict(base)
    for key, value in extra.items():
        result[key] = _merged_value(base.get(key), value)
    return result


def _merged_value(base: Any, extra: Any) -> Any:  # noqa: ANN401 - plain nested data
    if extra is None or (isinstance(extra, (dict, list)) and not extra):
        return base if base is not None else extra
    if isinstance(base, dict) and isinstance(extra, dict):
        return merged(base, extra)
    if _has_codes(base) and _has_codes(extra):
        return _merged_entries(base, extra)
    return extra


def _has_codes(value: Any) -> bool:  # noqa: ANN401 - plain nested data
    """Return whether it is a list of mappings that each have a code."""
    if not isinstance(value, list):
        return False
    return all(isinstance(entry, dict) and entry.get("code") for entry in value)


def _key(entry: Values) -> str:
    # Items may be spelled with or without O and zeros; no other two codes become equal by this.
    return canonical_disclosure(str(entry["code"]))


def _merged_entries(base: list[Values], extra: list[Values]) -> list[dict[str, Any]]:
    known = {_key(entry): entry for entry in base}
    said: dict[str, Values] = {}
    repeated = [dict(one) for one in extra if said.setdefault(_key(one), one) is not one]
    entries = []
    for key in said if known.keys() <= said.keys() else known | said:
        entry = merged(known.get(key, {}), said.get(key, {}))
        entry["code"] = known.get(key, entry)["code"]
        entries.append(entry)
    return entries + repeated
