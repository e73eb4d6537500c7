"""Plain values -> objects of the model, and what the model refuses -> findings with places."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Collection
from typing import Protocol, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.files.yaml_file import Path, Plain, YamlFile
from generator.findings import Finding, Place, Rule, Value, Wording, quoted
from generator.rules import RULES, d
from generator.rules.labels import label
from generator.thai.text import nearest

Model = TypeVar("Model", bound=BaseModel)


class Places(Protocol):
    """Knows where the values of a file stand, and the keys that lead to them."""

    def place(self, path: Path) -> Place:
        """Return where the value at that path stands, or the nearest part above it."""

    def key_place(self, path: Path) -> Place:
        """Return where the key at that path stands, or the nearest value above it."""


_SHAPES = {
    "list": Wording("รายการ", "a list"),
    "dict": Wording("คู่ ชื่อช่อง: ค่า", "key: value pairs"),
    "str": Wording("ข้อความเดียว", "one text"),
    "NoneType": Wording("ไม่มีค่า", "nothing"),
}
_EXPECTED_SHAPES = {
    "tuple_type": "list",
    "list_type": "list",
    "dict_type": "dict",
    "model_type": "dict",
    "model_attributes_type": "dict",
    "string_type": "str",
    "D017": "str",
}


def validate_yaml(model: type[Model], document: YamlFile) -> tuple[Model | None, list[Finding]]:
    """Return the file as an object of the model, or None with everything the model refuses."""
    return validate(model, without_missing(document.data), document)


def name_at(path: Path) -> str:
    """Return the last name on the path; a list position is called by its list."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def validate(
    model: type[Model], values: object, places: Places, name_of: Callable[[Path], str] = name_at
) -> tuple[Model | None, list[Finding]]:
    """Return the values as an object of the model, or None and the findings.

    Args:
        model: the type.
        values: texts, lists and mappings; what is missing is left out.
        places: where they stand.
        name_of: path -> the key or column that messages call it by.
    """
    try:
        return model.model_validate(values), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    findings = []
    misspelt = set()
    for one in details:
        if one["type"] == "extra_forbidden":
            finding = _unknown(model, one["loc"], places)
            findings.append(finding)
            misspelt.add((*one["loc"][:-1], finding.values.get("nearest")))
    # A key that is there under a misspelt name is not missing as well.
    rest = (one for one in details if one["type"] != "extra_forbidden")
    findings += [_finding(one, places, name_of) for one in rest if not _is_there(one, misspelt)]
    return None, findings


def _is_there(error: ErrorDetails, misspelt: Collection[tuple[object, ...]]) -> bool:
    return error["type"] == "missing" and error["loc"] in misspelt


def without_missing(value: Plain) -> Plain:
    """Leave out keys without a value: for the model they are missing."""
    if isinstance(value, dict):
        return {key: without_missing(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [without_missing(one) for one in value]
    return value


def _finding(error: ErrorDetails, places: Places, name_of: Callable[[Path], str]) -> Finding:
    kind, found = error["type"], error["input"]
    at_key = error["loc"][-1:] == ("[key]",)
    path: Path = error["loc"][:-1] if at_key else error["loc"]
    context = {name: str(value) for name, value in error.get("ctx", {}).items() if value != ""}
    if column := context.pop("field", None):
        path, found = (*path, column), found[column]
    # A key that is not allowed is called by what holds it.
    field = label(name_of(path[:-1] if at_key else path))
    if kind == "missing":
        return Finding(rule=d.MISSING_KEY, place=places.key_place(path), values={"field": field})
    if kind in RULES and kind != d.WRONG_SHAPE.code:
        values: dict[str, Value] = {"field": field, "found": quoted(found), **context}
        place = places.key_place(path) if at_key else places.place(path)
        return _worded(RULES[kind], place, values)
    return Finding(
        rule=d.WRONG_SHAPE,
        place=places.place(path),
        values={
            "field": field,
            "found": _SHAPES.get(type(found).__name__, _SHAPES["str"]),
            "expected": _SHAPES[_EXPECTED_SHAPES.get(kind, "list")],
        },
    )


def _worded(rule: Rule, place: Place, values: dict[str, Value]) -> Finding:
    """Return the finding; what is missing from the values is left empty, never a crash."""
    if rule in (d.NEEDS_ONE_OF, d.MISSING_TITLE):
        values.pop("found")
    return Finding(rule=rule, place=place, values=values)


def _unknown(model: type[BaseModel], path: Path, places: Places) -> Finding:
    known = _known_names(model, path[:-1])
    typed = str(path[-1])
    values: dict[str, Value] = {"found": quoted(typed), "expected": ", ".join(known)}
    if near := nearest(typed, known):
        values["nearest"] = near
    return Finding(rule=d.UNKNOWN_KEY, place=places.key_place(path), values=values)


def _known_names(model: type[BaseModel], path: Path) -> list[str]:
    """Return the names that may stand at that path."""
    current: object = model
    for part in path:
        if isinstance(part, int):
            current = _inner(current, tuple)
        elif isinstance(current, type) and issubclass(current, BaseModel):
            current = _without_none(current.model_fields[part].annotation)
    current = _unwrapped(current)
    if isinstance(current, type) and issubclass(current, BaseModel):
        return [info.alias or name for name, info in current.model_fields.items()]
    return []


def _unwrapped(annotation: object) -> object:
    while typing.get_origin(annotation) is typing.Annotated:
        annotation = typing.get_args(annotation)[0]
    return annotation


def _without_none(annotation: object) -> object:
    annotation = _unwrapped(annotation)
    if isinstance(annotation, types.UnionType):
        rest = [one for one in typing.get_args(annotation) if one is not type(None)]
        return _unwrapped(rest[0])
    return annotation


def _inner(annotation: object, origin: type) -> object:
    annotation = _unwrapped(annotation)
    if typing.get_origin(annotation) is origin:
        return _unwrapped(typing.get_args(annotation)[0])
    return annotation
