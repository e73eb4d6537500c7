"""Finding the rules of a scheme and fiscal year: the shipped ones, completed by the data's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.editions.contradictions import contradictions
from generator.editions.edition import Edition
from generator.editions.merged_places import MergedPlaces
from generator.editions.merging import merged
from generator.files.source import open_source
from generator.files.validation import Places, validate
from generator.files.yaml_file import YamlFile, read_yaml
from generator.findings import Finding, Place, Value, quoted
from generator.rules import d
from generator.rules.labels import label

_SHIPPED = Path(__file__).parent
_KEYS = ("scheme", "fiscal_year")

Key = tuple[str, int]


@dataclass(slots=True)
class Editions:
    """The rules by scheme and fiscal year; a shipped file is read when it is first asked for.

    Attributes:
        schemes: every scheme that has an edition, in order.
    """

    schemes: tuple[str, ...]
    _shipped: dict[Key, Path]
    _extra: dict[Key, YamlFile]
    _known: dict[Key, Edition | None] = field(default_factory=dict)

    def find(self, scheme: str, fiscal_year: int) -> Edition | None:
        """Return the rules of that scheme and fiscal year (B.E.), or None."""
        key = (scheme, fiscal_year)
        if key not in self._known:
            # A file that cannot be used completes nothing: then the shipped rules stand alone.
            self._known[key] = self.read(key)[0] or self._read(key, None)[0]
        return self._known[key]

    def is_refused(self, scheme: str, fiscal_year: int) -> bool:
        """Return whether only a file of the data has these rules, and it cannot be used."""
        return self.find(scheme, fiscal_year) is None and (scheme, fiscal_year) in self._extra

    def read(self, key: Key) -> tuple[Edition | None, list[Finding]]:
        """Return one edition, and what its file in ``data/editions/`` does wrong."""
        return self._read(key, self._extra.get(key))

    def _read(self, key: Key, extra: YamlFile | None) -> tuple[Edition | None, list[Finding]]:
        shipped = self._shipped.get(key)
        if shipped is None and extra is None:
            return None, []
        base = _plain(shipped) if shipped else {}
        values = merged(base, extra.data) if extra else base

        places = MergedPlaces(values, extra)
        edition, findings = validate(Edition, values, places)
        if extra is None and findings:
            message = f"the shipped edition {key} is not valid: {findings[0].values}"
            raise RuntimeError(message)
        if edition is None:
            return None, findings
        if extra is not None:
            findings += _contradictions(edition, places)
        return self._completed(edition), findings

    def _completed(self, edition: Edition) -> Edition:
        """Take group and sub-indicator of items that name their item of the nacc edition."""
        if not any(item.nacc_code for item in edition.oit_items):
            return edition
        nacc = self.find("nacc", edition.fiscal_year)
        items = []
        for item in edition.oit_items:
            same = nacc.disclosure(item.nacc_code) if nacc and item.nacc_code else None
            update = {"group": same.group, "sub_indicator": same.sub_indicator} if same else {}
            items.append(item.model_copy(update=update))
        return edition.model_copy(update={"oit_items": tuple(items)})


def read_editions(folder: Path | None, file: str) -> tuple[Editions, list[Finding]]:
    """Return the editions, and everything wrong with the files of ``data/editions/``.

    Args:
        folder: ``data/editions``, or None when there is none.
        file: its path as findings show it.
    """
    findings: list[Finding] = []
    extra: dict[Key, YamlFile] = {}
    for path in _listed(folder) if folder else ():
        if not path.name.endswith(".yml"):
            values: dict[str, Value] = {"found": path.name, "expected": "*.yml"}
            place = Place(f"{file}/{path.name}")
            findings.append(Finding(rule=d.UNKNOWN_FILE, place=place, values=values))
            continue
        opened = open_source(path, f"{file}/{path.name}")
        findings += opened.findings
        if opened.source is None:
            continue
        document, found = read_yaml(opened.source)
        findings += found
        if document is not None:
            key = _key(document, findings)
            if key in extra:
                findings.append(_second(document, extra[key]))
            elif key is not None:
                extra[key] = document
    shipped = {_shipped_key(path): path for path in sorted(_SHIPPED.glob("*.yml"))}
    schemes = tuple(sorted({scheme for scheme, _ in (*shipped, *extra)}))
    editions = Editions(schemes=schemes, _shipped=shipped, _extra=extra)
    for key in sorted(extra):
        findings += editions.read(key)[1]
    return editions, findings


def _listed(folder: Path) -> list[Path]:
    """Return what lies in the folder and is meant to be read, also under a name that is not."""
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []
    endings = (".yml", ".yaml", ".csv")
    kept = (name for name in names if name.lower().endswith(endings))
    return [folder / name for name in kept if not name.startswith(("_", "."))]


def _second(document: YamlFile, first: YamlFile) -> Finding:
    """Return the finding that another file is for the same scheme and fiscal year."""
    found = " ".join(str(document.data[name]) for name in _KEYS)
    values: dict[str, Value] = {"found": found, "other": first.file}
    return Finding(rule=d.DUPLICATE_ID, place=document.place(("fiscal_year",)), values=values)


def _shipped_key(path: Path) -> Key:
    """Return what a shipped file holds, by its name: ``nacc-2566.yml``; a test holds the two."""
    scheme, _, year = path.stem.rpartition("-")
    return scheme.replace("-", "_"), int(year)


def _key(document: YamlFile, findings: list[Finding]) -> Key | None:
    """Return the scheme and fiscal year a file is for; without them it cannot be used."""
    scheme, year = (document.data.get(name) for name in _KEYS)
    for name, value in zip(_KEYS, (scheme, year), strict=True):
        if value is None:
            place = document.key_place((name,))
            findings.append(Finding(rule=d.MISSING_KEY, place=place, values={"field": label(name)}))
    if not isinstance(scheme, str) or not isinstance(year, str):
        return None
    if not year.isascii() or not year.isdigit():
        values: dict[str, Value] = {
            "field": label("fiscal_year"),
            "found": year,
            "expected": "2566",
        }
        place = document.place(("fiscal_year",))
        findings.append(Finding(rule=d.NOT_A_WHOLE_NUMBER, place=place, values=values))
        return None
    return scheme, int(year)


def _plain(path: Path) -> dict[str, Any]:
    """Read a file of the package; one that cannot be read is a fault of the package."""
    opened = open_source(path, path.name)
    document = read_yaml(opened.source)[0] if opened.source else None
    if document is None:
        message = f"the shipped edition {path.name} cannot be read"
        raise RuntimeError(message)
    return dict(document.data)


def _contradictions(edition: Edition, places: Places) -> list[Finding]:
    """Return what the completed edition says against itself."""
    findings = []
    for one in contradictions(edition):
        name = next(part for part in reversed(one.path) if isinstance(part, str))
        values: dict[str, Value] = {
            "field": label(name),
            "found": quoted(one.found),
            "expected": quoted(one.expected),
        }
        place = places.place(one.path)
        rule = d.NOT_ALLOWED if one.expected else d.DUPLICATE_ID
        values["other"] = place.file
        findings.append(Finding(rule=rule, place=place, values=values))
    return findings
