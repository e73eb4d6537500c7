"""Where things are and which day it is: read once, passed down."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from generator.failure import ProngsaiError
from generator.model.dated import Dated
from generator.model.tree import Agency, Data

_BANGKOK = timezone(timedelta(hours=7))
PROJECT = Path(__file__).resolve().parent.parent


class SettingsError(ProngsaiError):
    """The program was started where, or with what, it cannot work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The folders of one run.

    Attributes:
        data: the agencies' data.
        site: the website.
        build: generated Markdown and work files.
        project: where mkdocs.yml, overrides/ and content/ are.
        as_of: the day given on the command line.
    """

    data: Path
    site: Path
    build: Path
    project: Path
    as_of: date | None = None


def settings(*, data: Path, site: Path, as_of: date | None = None) -> Settings:
    """Return the settings of a run started in the current folder.

    Raises:
        SettingsError: the data folder is not there, or is no folder.
    """
    if not data.is_dir():
        raise SettingsError(
            f"ไม่พบโฟลเดอร์ข้อมูล {data} แก้ไข: สั่งจากโฟลเดอร์ของโครงการ หรือระบุ --data ตามด้วยโฟลเดอร์",
            f"there is no data folder {data}. Fix: run from the project's folder, or give --data",
        )
    here = Path()
    project = here if _is_project(here) else PROJECT
    return Settings(data=data, site=site, build=here / "build", project=project, as_of=as_of)


def _is_project(folder: Path) -> bool:
    """Return whether it holds the look of the website; other projects have a mkdocs.yml, too."""
    return all((folder / name).is_file() for name in ("mkdocs.yml", "overrides/main.html"))


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOf:
    """The day against which states are worked out, chosen once for each fiscal year.

    In this order: ``--as-of``, the fiscal year's own files, ``site.yml``, ``SOURCE_DATE_EPOCH``,
    today in Bangkok. There is no other clock. A year of which only the national announcement
    speaks has the day of that announcement.
    """

    data: Data
    given: date | None
    otherwise: date

    def of_site(self) -> date:
        """Return the day for pages of no single year."""
        site = self.data.site
        return self.given or _last_day(site.value.as_of if site else None) or self.otherwise

    def of_year(self, agency: Agency, fiscal_year: int) -> date:
        """Return the day for the pages of one fiscal year of an agency."""
        year = agency.year(fiscal_year)
        stated = year.as_of if year else self._announced(fiscal_year)
        return self.given or stated or self.of_site()

    def of_announcement(self, fiscal_year: int) -> date:
        """Return the day for the page of what was announced for everyone in a fiscal year."""
        return self.given or self._announced(fiscal_year) or self.of_site()

    def _announced(self, fiscal_year: int) -> date | None:
        national = self.data.national.get(fiscal_year)
        announcement = national.announcement if national else None
        return _last_day(announcement.value.date if announcement else None)


def as_of(data: Data, given: date | None, environment: Mapping[str, str] = os.environ) -> AsOf:
    """Return the choice of days for the data.

    Raises:
        SettingsError: SOURCE_DATE_EPOCH is no whole number of seconds.
    """
    return AsOf(data=data, given=given, otherwise=_today(environment))


def _last_day(dated: Dated | None) -> date | None:
    return dated.period.end if dated and dated.period else None


def _today(environment: Mapping[str, str]) -> date:
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(_BANGKOK).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(_BANGKOK).date()
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError(
            f"SOURCE_DATE_EPOCH เป็น {epoch} แก้ไข: ใส่จำนวนวินาที เช่น 1700000000",
            f"SOURCE_DATE_EPOCH is {epoch}. Fix: give a number of seconds, such as 1700000000",
        ) from error
