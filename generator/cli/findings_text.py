"""Findings on the screen, and calls that name what is not there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn

from generator import messages
from generator.cli.menu_words import in_the_menu
from generator.cli.speech import languages, wrong_call
from generator.cli.ways import in_menu
from generator.files.source import source_lines
from generator.findings import Finding, listed
from generator.messages import concerned
from generator.thai.text import nearest
from generator.thai.years import ERA_OFFSET

if TYPE_CHECKING:
    from generator.checked import Checked
    from generator.settings import Settings


def text_of(findings: Sequence[Finding], run: Settings) -> str:
    """Return the findings as text, each with the line it is about; in the menu with its sheet."""
    if in_menu():
        findings = in_the_menu(findings, run)
    above = run.data.resolve().parent

    @lru_cache(maxsize=1)  # findings of a file stand together
    def lines(file: str) -> Sequence[str]:
        return source_lines(above / file)

    return messages.as_text(findings, languages(), lines)


def known_agencies(known: Sequence[str], agencies: Sequence[str]) -> None:
    """Refuse a call that names an agency without a folder."""
    for slug in agencies:
        if slug in known:
            continue
        names = listed(known)
        near = nearest(slug, known)
        wrong_call(
            f"ไม่มีหน่วยงาน {slug} มี {names}" + (f" – หมายถึง {near} ใช่หรือไม่" if near else ""),
            f"There is no agency {slug}; there are {names}"
            + (f" – did you mean {near}?" if near else ""),
        )


def known_year(checked: Checked, agencies: Sequence[str], year: int) -> None:
    """Refuse a call that names a fiscal year (B.E.) of which the data says nothing.

    Args:
        checked: the data.
        agencies: only these are looked at; empty means all.
        year: as typed.
    """
    data = checked.reading.data
    findings = concerned.only(checked.findings, agencies=agencies)
    known = {concerned.fiscal_year_of(one) for one in findings}
    known |= set() if agencies else set(data.national)
    for agency in data.agencies:
        if not agencies or agency.slug in agencies:
            known |= set(data.fiscal_years(agency))
    if year not in known:
        no_such_year(year, known - {None})


def no_such_year(year: int, known: Iterable[int | None]) -> NoReturn:
    """End with 2, naming the fiscal years there are, and the one that was probably meant."""
    years = listed(str(one) for one in sorted(one for one in known if one is not None))
    meant = str(year + ERA_OFFSET)
    near = meant in years.split(", ")
    wrong_call(
        f"ไม่มีข้อมูลของปีงบประมาณ พ.ศ. {year} ปีที่มีคือ {years}"
        + (f" – หมายถึง {meant} ใช่หรือไม่" if near else ""),
        f"There is nothing for the fiscal year {year}; there are {years}"
        + (f" – did you mean {meant}?" if near else ""),
    )
