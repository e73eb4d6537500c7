"""An agency named in a cell, where the data has its folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.read.agency import read_agency
from generator.read.shared import Shared
from generator.thai.text import normal
from generator.workbook.sheet import Form
from generator.workbook.typed_rows import Typed

_KEY = "single"


def folders_for_names(
    shared: Shared, form: Form, typed: Mapping[int, Typed]
) -> Mapping[int, Typed]:
    """Return what was typed into a form, an agency's name with the folder in its place."""
    return {
        at: replace(one, text=_folder(shared, one.text))
        if form.fields[at].column.key == _KEY
        else one
        for at, one in typed.items()
    }


def _folder(shared: Shared, text: str) -> str:
    if not text or text in shared.slugs:
        return text
    named = (
        slug for slug in shared.slugs if normal(read_agency(shared, slug).name) == normal(text)
    )
    return next(named, text)
