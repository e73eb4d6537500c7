"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from generator.cli.speech import LANGUAGE_OPTION, LANGUAGES

Command = TypeVar("Command", bound=Callable[..., Any])

PATH: Final = click.Path(path_type=Path, readable=False)
"""A file or folder: who opens it says what is wrong with it, where click speaks English only."""


def language_option(command: Command) -> Command:
    """Add ``--lang``, before or after the command; ``speech.asked_for`` has looked it up."""
    return click.option(
        LANGUAGE_OPTION,
        type=click.Choice(tuple(LANGUAGES)),
        expose_value=False,
        help="ภาษาของข้อความ (ค่าเริ่มต้น th) | language of messages (default th)",
    )(command)


data_option = click.option(
    "--data",
    type=PATH,
    default=Path("data"),
    metavar="DIR",
    help="โฟลเดอร์ข้อมูล (ค่าเริ่มต้น data) | folder of the data (default data)",
)
site_option = click.option(
    "--site",
    type=PATH,
    default=Path("site"),
    metavar="DIR",
    help="โฟลเดอร์เว็บไซต์ (ค่าเริ่มต้น site) | folder of the website (default site)",
)
agencies_option = click.option(
    "--agency",
    "agencies",
    multiple=True,
    metavar="S",
    help="เฉพาะหน่วยงานนี้ ใส่ได้หลายครั้ง | only this agency; may be given again",
)


class _Day(click.ParamType[date]):
    """A date as officers write it, in either era."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401 - what click passes
        """Return the day; the last one of a month that stands alone."""
        from generator.thai.dates import DateError, read_date
        from generator.thai.text import clean

        try:
            day = read_date(clean(value)).end
        except DateError:
            day = None
        if day is None:
            self.fail(
                f"อ่านวันที่ {value} ไม่ได้ แก้ไข: ใส่เช่น 2566-03-31 หรือ '31 มี.ค. 2566'"
                f" | cannot read the date {value}. Fix: write 2566-03-31 or 2023-03-31",
                param,
                ctx,
            )
        return day


as_of_option = click.option(
    "--as-of",
    type=_Day(),
    default=None,
    metavar="DATE",
    help="ข้อมูล ณ วันที่ เช่น 2566-03-31 | the day the pages speak of",
)
