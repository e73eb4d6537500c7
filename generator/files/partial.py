"""What of a YAML file can still be used when some of its values cannot."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from generator.files.validation import validate_yaml, without_missing
from generator.files.yaml_file import Path, Plain, Position, YamlFile
from generator.findings import Finding

Model = TypeVar("Model", bound=BaseModel)


def usable_part(
    model: type[Model], document: YamlFile
) -> tuple[Model | None, YamlFile, list[Finding]]:
    """Return the file as an object of the model without what the model refuses.

    Args:
        model: the type.
        document: the file as plain values.

    Returns:
        The object, or None when too little is left; the document as it was then, whose places fit
        the object; and a finding for everything that was refused. What is missing only because
        something else was taken away is not told.
    """
    value, findings = validate_yaml(model, document)
    while value is None:
        gone = _refused_paths(model, document)
        if () in gone:
            return None, document, findings
        document = _without(document, gone)
        value, _ = validate_yaml(model, document)
    return value, document, findings


def _refused_paths(model: type[BaseModel], document: YamlFile) -> set[Path]:
    """Return the smallest parts without which the rest may be right."""
    try:
        model.model_validate(without_missing(document.data))
    except ValidationError as error:
        details = error.errors(include_url=False)
    else:
        return {()}
    paths: set[Path] = set()
    for one in details:
        # Where a value is missing, it is what should have held it that cannot be used.
        whole = one["type"] == "missing" or one["loc"][-1:] == ("[key]",)
        path = one["loc"][:-1] if whole else one["loc"]
        while path not in document.places:
            path = path[:-1]
        paths.add(path)
    return paths


def _without(document: YamlFile, gone: Collection[Path]) -> YamlFile:
    """Return the document without some parts; entries of lists move up, and their places too."""
    places: dict[Path, Position] = {}
    keys: dict[Path, Position] = {}

    def kept(value: Plain, old: Path, new: Path) -> Plain:
        places[new] = document.places[old]
        if old in document.keys:
            keys[new] = document.keys[old]
        if isinstance(value, dict):
            return {
                key: kept(one, (*old, key), (*new, key))
                for key, one in value.items()
                if (*old, key) not in gone
            }
        if isinstance(value, list):
            entries: list[Plain] = []
            for number, one in enumerate(value):
                if (*old, number) not in gone:
                    entries.append(kept(one, (*old, number), (*new, len(entries))))
            return entries
        return value

    data = {
        key: kept(one, (key,), (key,)) for key, one in document.data.items() if (key,) not in gone
    }
    places[()] = document.places[()]
    return YamlFile(file=document.file, data=data, places=places, keys=keys)
