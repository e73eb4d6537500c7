"""JSON Schema of the YAML files, by which editors complete and check what is typed.

Source:
    JSON Schema draft 07, which the YAML extension of VS Code knows best.
"""

from __future__ import annotations

import json
from typing import Any, Final

from pydantic import BaseModel

from generator.model.identity import ComplaintChannel
from generator.model.plan import Issue, Point
from generator.schema.fields import Field, Shape, fields_of
from generator.schema.files import DataFile

FOLDER: Final = "_schema"
"""In the data folder; what begins with ``_`` is not read as data."""

Json = dict[str, Any]

_NOTHING: Final[Json] = {"type": "null"}
_NOT_READ: Final = "^_"
# What the model asks for beyond its keys: one of these must be there.
_ONE_OF: Final = {
    Point: ("about", "text"),
    Issue: ("about", "text", "recommendation"),
    ComplaintChannel: ("url", "phone", "email", "address"),
}
_KEYS_OF_A_PART: Final = ("scheme", "fiscal_year")


def schema_place(levels: int, file: DataFile) -> str:
    """Return the address of a file's schema as seen from the file.

    Args:
        levels: folders between the data folder and the file: 2 for ``<agency>/<year>/``.
        file: one of ``FILES``.
    """
    return f"{'../' * levels}{FOLDER}/{file.stem}.json"


def schema_line(levels: int, file: DataFile) -> str:
    """Return the remark at the head of a file by which editors find its schema."""
    return f"# yaml-language-server: $schema={schema_place(levels, file)}"


def to_json_schema(file: DataFile) -> str:
    """Return the schema of a YAML file as text."""
    parts: dict[str, Json] = {}
    root = _object(file.record, parts, is_part=file.is_part)
    if file.is_part:
        root["required"] = list(_KEYS_OF_A_PART)
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": file.name,
        "description": file.about,
        **root,
        "definitions": {name: parts[name] for name in sorted(parts)},
    }
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _object(record: type[BaseModel], parts: dict[str, Json], *, is_part: bool) -> Json:
    fields = tuple(fields_of(record))
    made: Json = {
        "type": "object",
        "properties": {field.name: _property(field, parts, is_part=is_part) for field in fields},
        "patternProperties": {_NOT_READ: {}},
        "additionalProperties": False,
    }
    if required := [field.name for field in fields if field.is_required and not is_part]:
        made["required"] = required
    if names := _ONE_OF.get(record):
        made["anyOf"] = [{"required": [name]} for name in names]
    return made


def _property(field: Field, parts: dict[str, Json], *, is_part: bool) -> Json:
    told = field.shape.kind.told if field.shape.kind else ""
    lines = (f"{field.title} ({field.name})", told, "ต้องมี" if field.is_required else "")
    may_lack = is_part or not field.is_required
    either = _schemas(field.shape, parts, is_part=is_part)
    return {
        "title": field.title,
        "description": " · ".join(line for line in lines if line),
        **_any_of(either, may_lack=may_lack),
    }


def _any_of(either: list[Json], *, may_lack: bool) -> Json:
    """Return one schema; editors tell more of what is wrong where there is only one to hold."""
    first = either[0]
    if len(either) > 1 or "type" not in first:
        return {"anyOf": [*either, _NOTHING] if may_lack else either}
    kinds = first["type"] if isinstance(first["type"], list) else [first["type"]]
    return {**first, "type": [*kinds, "null"]} if may_lack else first


def _schemas(shape: Shape, parts: dict[str, Json], *, is_part: bool) -> list[Json]:
    """Return the schemas of which one must hold."""
    if shape.kind:
        schema = dict(shape.kind.schema)
        return schema["anyOf"] if set(schema) == {"anyOf"} else [schema]
    if shape.record:
        name = shape.record.__name__
        if name not in parts:
            parts[name] = {}  # taken, before what is in it
            parts[name] = _object(shape.record, parts, is_part=is_part)
        part: Json = {"$ref": f"#/definitions/{name}"}
        return [{"type": ["string", "number", "boolean"]}, part] if shape.or_text else [part]
    entries = _schemas(shape.entry, parts, is_part=is_part) if shape.entry else [{}]
    if shape.is_mapping:
        return [_mapping(shape, entries)]
    # A list that may be one value also drops its empty entries.
    listed: Json = {"type": "array", "items": _any_of(entries, may_lack=shape.or_single)}
    if shape.length:
        listed |= {"minItems": shape.length, "maxItems": shape.length}
    return [listed, *entries] if shape.or_single else [listed]


def _mapping(shape: Shape, entries: list[Json]) -> Json:
    made: Json = {"type": "object", "additionalProperties": _any_of(entries, may_lack=True)}
    names = shape.names.schema if shape.names else {}
    if "enum" in str(names):
        made["propertyNames"] = {"anyOf": [*names["anyOf"], {"pattern": _NOT_READ}]}
    return made
