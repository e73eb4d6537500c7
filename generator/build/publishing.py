"""The website as one file to put on a host, with a list of what is in it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from generator.build.building import published_agencies
from generator.build.hashes import hash_of, hash_of_files
from generator.build.inputs import Inputs, Known
from generator.build.plan import Plan
from generator.read import Shared, read_shared
from generator.settings import Settings, as_of
from generator.site.assemble import is_settled
from generator.website import site_url

MANIFEST: Final = "MANIFEST.json"

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)  # the first that a zip can hold: same site, same bytes
_READABLE: Final = 0o644 << 16
_UNIX: Final = 3
_PACKED: Final = (".zip", ".png", ".pdf", ".jpg", ".jpeg", ".docx", ".xlsx", ".woff2")
_BLOCK: Final = 1 << 20  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A file of a website that was packed."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What is in a packed website.

    Attributes:
        as_of: the day its pages of no single year speak of, as ISO date.
        url: of the website; None where it is not known.
        data: hash of the data it was made from.
        kept: agencies whose pages are of earlier data, since theirs has errors.
        files: path -> file.
    """

    as_of: str
    url: str | None
    data: str
    kept: tuple[str, ...] = ()
    files: Mapping[str, Listed]

    def to_json(self) -> bytes:
        """Return the manifest with one line for each file."""
        head: dict[str, object] = {
            "as_of": self.as_of,
            "url": self.url,
            "data_sha256": self.data,
            **({"pages_of_earlier_data": self.kept} if self.kept else {}),
        }
        lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in head.items()]
        files = (
            json.dumps({"path": path, "size": one.size, "sha256": one.sha256}, ensure_ascii=False)
            for path, one in self.files.items()
        )
        lines.append('"files": [\n' + ",\n".join(files) + "\n]")
        return ("{\n" + ",\n".join(lines) + "\n}\n").encode()

    @classmethod
    def of_archive(cls, archive: Path) -> Self | None:
        """Return the manifest of a packed website; None where there is none that can be read."""
        with suppress(OSError, zipfile.BadZipFile, ValueError, KeyError, TypeError):
            with zipfile.ZipFile(archive) as packed:
                told = json.loads(packed.read(MANIFEST))
            files = {
                str(one["path"]): Listed(size=int(one["size"]), sha256=str(one["sha256"]))
                for one in told["files"]
            }
            return cls(
                as_of=str(told["as_of"]),
                url=told["url"],
                data=str(told["data_sha256"]),
                files=files,
            )
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What differs between two packed websites, as paths in order."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @classmethod
    def between(cls, before: Manifest, after: Manifest) -> Self:
        """Return what became of the files."""
        old, new = before.files, after.files
        return cls(
            added=tuple(sorted(new.keys() - old.keys())),
            changed=tuple(
                path for path in sorted(new.keys() & old.keys()) if old[path] != new[path]
            ),
            removed=tuple(sorted(old.keys() - new.keys())),
        )

    @property
    def any(self) -> bool:
        """Whether there is any difference."""
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What of a website can be published.

    Attributes:
        outdated: sites that are not as the data is: the website has to be built first.
        kept: agencies with errors in their data; their last good pages stand in the website.
        lacking: agencies with errors in their data that never had pages in this website.
        current: agencies whose pages are as their data is.
    """

    outdated: tuple[str, ...]
    kept: tuple[str, ...]
    lacking: tuple[str, ...]
    current: tuple[str, ...]


def standing(settings: Settings) -> Standing | None:
    """Return how the website stands to the data; None where there is no website.

    Args:
        settings: the folders, and the day the website was built for.
    """
    if not (settings.site / "index.html").is_file():
        return None
    known = Known(inputs=Inputs.of(settings))
    shared = read_shared(settings.data)
    plan = Plan.of(settings, shared, shared.slugs, known)
    there = published_agencies(settings, shared.data(()))
    outdated, mistaken = plan.outdated(there)
    assets = settings.project / "overrides" / "assets"
    # Pages of before may need what they were made with.
    unsettled = not is_settled(settings.site, assets, pages_of_before=bool(mistaken & there))
    return Standing(
        outdated=tuple(sorted(outdated)) or (("assets",) if unsettled else ()),
        kept=tuple(sorted(mistaken & there)),
        lacking=tuple(sorted(mistaken - there)),
        current=tuple(sorted(plan.keys.keys() - mistaken)),
    )


def manifest_of(settings: Settings, kept: tuple[str, ...] = ()) -> Manifest:
    """Return the list of what stands in the website.

    Args:
        settings: the folders.
        kept: agencies whose pages are of earlier data.

    Raises:
        OSError: a file cannot be read.
    """
    shared = read_shared(settings.data)
    data = shared.data(())
    return Manifest(
        as_of=as_of(data, settings.as_of).of_site().isoformat(),
        url=site_url(data),
        data=_data_hash(settings.data, shared),
        kept=kept,
        files={name: _listed(path) for name, path in _files(settings.site)},
    )


def _data_hash(data: Path, shared: Shared) -> str:
    """Return the hash of all that is read as data, whatever else lies beside it."""
    names = ("site.yml", "editions", "national", *sorted(shared.slugs))
    return hash_of(*(part for name in names for part in (name, hash_of_files(data / name))))


def _files(site: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files to be published by path, in order; hidden ones are of this program."""
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    for name in sorted(found):
        if not any(part.startswith(".") for part in name.split("/")) and name != MANIFEST:
            yield name, found[name]


def _listed(path: Path) -> Listed:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Listed(size=file.tell(), sha256=digest)


def write_archive(site: Path, manifest: Manifest, archive: Path) -> None:
    """Pack the website in the place of what was packed before; half of one is never there.

    Args:
        site: the website.
        manifest: of that website.
        archive: the file.

    Raises:
        OSError: it cannot be written.
    """
    part = archive.with_name(f".{archive.name}.part")
    try:
        with zipfile.ZipFile(part, "w") as packed:
            packed.writestr(_entry(MANIFEST), manifest.to_json())
            for name, path in _files(site):
                with path.open("rb") as source, packed.open(_entry(name), "w") as target:
                    while block := source.read(_BLOCK):
                        target.write(block)
        part.replace(archive)
    finally:
        part.unlink(missing_ok=True)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=_NO_TIME)
    is_packed = name.lower().endswith(_PACKED)
    entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    entry.create_system, entry.external_attr = _UNIX, _READABLE
    return entry
