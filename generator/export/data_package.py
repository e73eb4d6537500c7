"""The tables of an agency told to programs: ``datapackage.json``, and all files in one.

Source:
    Data Package v1, https://specs.frictionlessdata.io/data-package/ and tabular-data-package/.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from generator.export.table import Table
from generator.export.table_files import columns_of, types_of
from generator.model.licences import Licence

DESCRIPTOR: Final = "datapackage.json"

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)  # the first that a zip can hold: same input, same bytes
_READABLE: Final = 0o644 << 16
_UNIX: Final = 3  # otherwise a zip made on Windows differs
_LEVEL: Final = 1  # higher ones take twice the time for a twentieth of the size


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageHead:
    """What is said of all tables together.

    Attributes:
        name: lower case letters, digits and hyphens.
        homepage: of the tables, whole; None where the website's address is not known.
        publisher: who publishes them; None where it is not the agency itself.
        licence: None where none was chosen.
    """

    name: str
    title: str
    description: str
    homepage: str | None
    publisher: str | None
    licence: Licence | None


def to_data_package(
    head: PackageHead, tables: Iterable[Table], files: Mapping[str, bytes]
) -> bytes:
    """Return the descriptor of the tables' CSV files.

    Args:
        head: what is said of all.
        tables: in the order of the page.
        files: path below the folder of the descriptor -> content.
    """
    said = {
        "profile": "tabular-data-package",
        "name": head.name,
        "title": head.title,
        "description": head.description,
        "homepage": head.homepage,
        "licenses": [_licence(head.licence)] if head.licence else None,
        "contributors": (
            [{"title": head.publisher, "role": "publisher"}] if head.publisher else None
        ),
    }
    lines = [f"{json.dumps(name)}: {_json(value)}" for name, value in said.items() if value]
    resources = (_json(_resource(table, files[f"{table.path}.csv"])) for table in tables)
    lines.append('"resources": [\n' + ",\n".join(resources) + "\n]")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _licence(licence: Licence) -> dict[str, str]:
    terms = licence.terms
    return {"name": licence.value, "title": terms.title, "path": terms.address}


def _resource(table: Table, content: bytes) -> dict[str, object]:
    types = types_of(table)
    return {
        "profile": "tabular-data-resource",
        "name": table.path.replace("/", "-"),
        "path": f"{table.path}.csv",
        "title": table.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {"lineTerminator": "\n"},
        "schema": {
            "fields": [
                {"name": name, "type": types[name], "title": meaning}
                for name, meaning in columns_of(table).items()
            ],
            "missingValues": [""],
        },
    }


def to_zip(files: Mapping[str, bytes]) -> bytes:
    """Return files as one; the same files give the same bytes.

    Args:
        files: path in it, with ``/`` -> content.
    """
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as packed:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, date_time=_NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            packed.writestr(entry, files[name], compresslevel=_LEVEL)
    return archive.getvalue()
