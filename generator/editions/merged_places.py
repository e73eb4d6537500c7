"""Where a merged value stands in the file of the data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.files.yaml_file import Path, YamlFile
from generator.findings import Place
from generator.model.codes import canonical_disclosure


@dataclass(frozen=True, slots=True)
class MergedPlaces:
    """Knows the places of an edition that is merged from a shipped one and a file of the data.

    Lists are merged by code, so a position in the merged list is another one in the file.

    Attributes:
        values: the merged edition as plain nested data.
        extra: the file of the data; None when there is none, and then no place is known.
    """

    values: dict[str, Any]
    extra: YamlFile | None
    _positions: dict[Path, dict[str, int]] = field(default_factory=dict)

    def place(self, path: Path) -> Place:
        """Return where the value at that path stands, or the nearest part above it."""
        return self.extra.place(self._own(path)) if self.extra else Place("")

    def key_place(self, path: Path) -> Place:
        """Return where the key at that path stands, or the nearest value above it."""
        return self.extra.key_place(self._own(path)) if self.extra else Place("")

    def _own(self, path: Path) -> Path:
        merged_part: Any = self.values
        own_part: Any = self.extra.data if self.extra else None
        own: Path = ()
        for step in path:
            own_step: str | int | None = step
            if isinstance(step, int) and merged_part is not own_part:
                own_step = self._position(own, own_part, _part(merged_part, step))
            merged_part = _part(merged_part, step)
            if own_step is None or _part(own_part, own_step) is None:
                break
            own_part = _part(own_part, own_step)
            own = (*own, own_step)
        return own

    def _position(self, path: Path, entries: object, wanted: object) -> int | None:
        """Return where the entry with the same code stands in the file's own list."""
        if path not in self._positions:
            numbers = self._positions[path] = {}
            for number, entry in enumerate(entries if isinstance(entries, list) else ()):
                numbers.setdefault(_code(entry), number)
        return self._positions[path].get(_code(wanted))


def _part(whole: object, step: str | int) -> Any:  # noqa: ANN401 - plain nested data
    if isinstance(whole, dict):
        return whole.get(step)
    if isinstance(whole, list) and isinstance(step, int) and step < len(whole):
        return whole[step]
    return None


def _code(entry: object) -> str:
    code = entry.get("code") if isinstance(entry, dict) else entry
    return canonical_disclosure(str(code))
