"""The keys and columns of a type of the model, and what may stand in each."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator

from generator.model.values import OneOf
from generator.rules.labels import LABELS
from generator.schema.kinds import ENTRIES, KINDS, TEXT, WHOLE, Kind, choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What may stand somewhere.

    Attributes:
        kind: of a single value; None of a list, a mapping, or a part with keys of its own.
        record: the part with keys of its own.
        entry: what each entry of a list, or each value of a mapping, may be.
        names: of a mapping, what its keys may be.
        is_mapping: whether it maps keys to values.
        length: of a list with a fixed number of entries.
        or_single: whether a list of one may be written without being one.
        or_text: whether a part may be written as a text alone.
    """

    kind: Kind | None = None
    record: type[BaseModel] | None = None
    entry: Shape | None = None
    names: Kind | None = None
    is_mapping: bool = False
    length: int | None = None
    or_single: bool = False
    or_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A key or column.

    Attributes:
        name: as it stands in the file.
        title: in Thai.
        is_required: whether it must have a value.
    """

    name: str
    title: str
    shape: Shape
    is_required: bool


def fields_of(record: type[BaseModel]) -> Iterator[Field]:
    """Yield the keys or columns of a type, in its order."""
    for name, field in record.model_fields.items():
        written = field.alias or name
        if name == "line":
            continue  # of a row: where it stands
        yield Field(
            name=written,
            title=LABELS.get(written, written),
            shape=shape_of(field.annotation, tuple(field.metadata)),
            is_required=field.is_required(),
        )


def shape_of(annotation: Any, marks: tuple[object, ...] = ()) -> Shape:  # noqa: ANN401 - any type
    """Return what may stand where the model has a type.

    Args:
        annotation: the type.
        marks: what stands beside it in ``Annotated``.
    """
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return shape_of(inner, (*marks, *more))
    readers = [one for one in marks if isinstance(one, BeforeValidator)]
    for reader in readers:
        if isinstance(reader, OneOf):
            return Shape(kind=choice(reader))
        if kind := KINDS.get(reader.func):
            return Shape(kind=kind)
    if get_origin(annotation) in (Union, types.UnionType):
        inner = next(one for one in get_args(annotation) if one is not types.NoneType)
        return shape_of(inner, marks)
    return _compound(annotation, readers)


def _compound(annotation: Any, readers: list[BeforeValidator]) -> Shape:  # noqa: ANN401 - any type
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        is_open = inner[-1] is Ellipsis
        return Shape(
            entry=shape_of(inner[0]),
            length=None if is_open else len(inner),
            or_single=any(one.func is ENTRIES for one in readers),
        )
    if origin is dict:
        names = shape_of(inner[0]).kind
        return Shape(entry=shape_of(inner[1]), is_mapping=True, names=names)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Shape(record=annotation, or_text=bool(readers))
    return Shape(kind=WHOLE if annotation is int else TEXT)
