"""Findings on the screen, and calls that name what is not there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from generator import messages
from generator.cli.speech import languages, wrong_call
from generator.files.source import source_lines
from generator.findings import Finding
from generator.thai.text import nearest

if TYPE_CHECKING:
    from generator.build import Checked
    from generator.settings import Settings


def text_of(findings: Sequence[Finding], run: Settings) -> str:
    """Return the findings as text, each with the line it is about."""
    above = run.data.resolve().parent

    @lru_cache(maxsize=1)  # findings of a file stand together
    def lines(file: str) -> Sequence[str]:
        return source_lines(above / file)

    return messages.as_text(findings, languages(), lines)


def known_agencies(checked: Checked, agencies: Sequence[str]) -> None:
    """Refuse a call that names an agency without a folder."""
    known = checked.reading.slugs
    for slug in agencies:
        if slug in known:
            continue
        names = ", ".join(known) or "–"
        near = nearest(slug, known)
        wrong_call(
            f"ไม่มีหน่วยงาน {slug} มี {names}" + (f" – หมายถึง {near} ใช่หรือไม่" if near else ""),
            f"There is no agency {slug}; there are {names}"
            + (f" – did you mean {near}?" if near else ""),
        )
