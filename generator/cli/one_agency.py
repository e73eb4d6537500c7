"""Calls that are about one year of one agency: it is read, or the call ends with what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli.findings_text import known_agencies, no_such_year, text_of
from generator.cli.menu_words import for_reader
from generator.cli.speech import say
from generator.findings import Finding, Wording

if TYPE_CHECKING:
    from generator.pages.agency_site import AgencySite
    from generator.settings import Settings


def site_of(run: Settings, slug: str, year: int) -> AgencySite:
    """Return an agency, which has the year; without it, end with what is missing.

    Args:
        run: the folders.
        slug: of the agency, as typed.
        year: fiscal year, B.E., as typed.
    """
    from generator.officer.papers import read_for_paper

    read = read_for_paper(run, slug)
    known_agencies(read.known, (slug,))
    if read.errors or read.site is None:
        _refuse(run, read.errors)
    if year not in read.site.assessments:
        no_such_year(year, read.site.assessments)
    return read.site


def nothing_written(thai: str, english: str) -> NoReturn:
    """End with 1: there is nothing a paper could say."""
    told = for_reader(Wording(thai, english))
    say(told.th, told.en, to_errors=True)
    sys.exit(1)


def _refuse(run: Settings, findings: Sequence[Finding]) -> NoReturn:
    """End with 1: the errors come first."""
    click.echo(text_of(findings, run), err=True)
    say(
        "ยังไม่ได้เขียนไฟล์ใด แก้ข้อข้างบนแล้วสั่งอีกครั้ง",
        "Nothing was written. Mend what is told above and run again.",
        to_errors=True,
    )
    sys.exit(1)
