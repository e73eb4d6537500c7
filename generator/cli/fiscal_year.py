"""Fiscal years as they are typed: of the Buddhist era, in digits of either kind."""

from __future__ import annotations

from typing import Any, Final

import click
from click.types import IntParamType

from generator.cli.speech import wrong_call
from generator.read.folders import EARLIEST_YEAR, LATEST_YEAR
from generator.thai.years import ERA_OFFSET


class _FiscalYear(IntParamType):
    """A whole number that is a year of the Buddhist era.

    Args:
        earliest: the first that is taken, B.E.; ``latest`` the last.
    """

    def __init__(self, earliest: int, latest: int) -> None:
        self._earliest, self._latest = earliest, latest

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:  # noqa: ANN401 - what click passes
        """Return the year."""
        year = int(super().convert(value, param, ctx))
        refuse_other_eras(year, self._earliest, self._latest)
        return year


FISCAL_YEAR: Final = _FiscalYear(EARLIEST_YEAR, LATEST_YEAR)
YEAR_BEHIND_ANOTHER: Final = _FiscalYear(EARLIEST_YEAR + 1, LATEST_YEAR)
"""A fiscal year whose year before may have a folder, too."""


def refuse_other_eras(year: int, earliest: int = EARLIEST_YEAR, latest: int = LATEST_YEAR) -> None:
    """End with 2 where a year is none of the Buddhist era; one of the common era is translated.

    Args:
        year: as typed.
        earliest: the first that is taken, B.E.
        latest: the last.
    """
    if earliest <= year <= latest:
        return
    span, meant = f"{earliest}–{latest}", year + ERA_OFFSET
    near = earliest <= meant <= latest
    wrong_call(
        f"ปีงบประมาณต้องเป็น พ.ศ. {span} แต่ใส่ {year}" + (f" – หมายถึง {meant} ใช่หรือไม่" if near else ""),
        f"the fiscal year must be one of the Buddhist era, {span}, not {year}"
        + (f" – did you mean {meant}?" if near else ""),
    )
