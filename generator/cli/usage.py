"""Wrong calls in words: what was typed, what is allowed, where to look."""

from __future__ import annotations

from collections.abc import Sequence

import click
from click.exceptions import NoArgsIsHelpError, NoSuchCommand

from generator.cli.help_pages import part_of
from generator.cli.speech import WrongCall
from generator.cli.ways import in_menu
from generator.findings import Language, Wording, listed
from generator.thai.text import nearest

_ARGUMENTS = {
    "slug": Wording("S (ชื่อโฟลเดอร์ของหน่วยงาน เช่น lamphun)", "S (the agency's folder: lamphun)"),
    "year": Wording("Y (ปีงบประมาณ พ.ศ. เช่น 2563)", "Y (the fiscal year, B.E.: 2563)"),
    "file": Wording("FILE (ไฟล์ที่จะนำเข้า เช่น lamphun-2563.xlsx)", "FILE (lamphun-2563.xlsx)"),
    "code": Wording("CODE (รหัสของข้อที่พบ เช่น D031)", "CODE (of a finding: D031)"),
}


def tell_usage(error: click.UsageError, languages: Sequence[Language]) -> None:
    """Print what is wrong with a call and, to who typed it, how the command is called."""
    if isinstance(error, NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)  # the help itself
        return
    context = error.ctx
    if context is not None and not in_menu():
        click.echo(context.get_usage(), err=True)
    command = context.command_path if context else "prongsai"
    wrong = _words(error)
    hint = Wording(f"ดูวิธีใช้: {command} --help", f"How to call it: {command} --help")
    for words in (wrong,) if in_menu() else (wrong, hint):
        for language in languages:
            click.echo(words.in_language(language), err=True)


def _words(error: click.UsageError) -> Wording:
    """Return the error in both languages."""
    match error:
        case WrongCall():
            words = Wording(error.thai, error.message)
        case click.NoSuchOption():
            words = _unknown(error, error.option_name, Wording("ตัวเลือก", "option"))
        case NoSuchCommand():
            words = _unknown(error, error.command_name, Wording("คำสั่ง", "command"))
        case click.MissingParameter():
            name = _name(error)
            words = Wording(f"ยังไม่ได้ระบุ {name.th}", f"{name.en} is missing")
        case click.BadParameter():
            words = _bad_value(error)
        case click.BadOptionUsage():
            option = error.option_name
            words = Wording(f"ตัวเลือก {option} ต้องมีค่าตามหลัง", f"{option} needs a value behind it")
        case _:
            words = _other(error.format_message())
    return words


def _other(english: str) -> Wording:
    """Return what click says without a type of its own for it."""
    if english.startswith("Got unexpected extra argument"):
        more = english.partition("(")[2].rstrip(")")
        return Wording(f"มีคำเกินมา {more}", f"there is more than the command takes: {more}")
    if english == "Missing command.":
        return Wording("ยังไม่ได้ระบุคำสั่ง", "the command is missing")
    return Wording(english, english)


def _unknown(error: click.UsageError, typed: str, kind: Wording) -> Wording:
    """Return that an option or command is not known, with the near one or all there are."""
    known = _known(error)
    if near := nearest(typed, known):
        ending = Wording(f"หมายถึง {near} ใช่หรือไม่", f"did you mean {near}?")
    else:
        ending = Wording(f"ที่มีคือ {listed(known)}", f"there are {listed(known)}")
    return Wording(
        f"ไม่มี{kind.th} {typed} {ending.th}", f"There is no {kind.en} {typed}; {ending.en}"
    )


def _known(error: click.UsageError) -> list[str]:
    """Return the options of the command that was called, or the commands."""
    context = error.ctx
    if context is None:
        return []
    if isinstance(error, NoSuchCommand):
        return list(context.command.commands) if isinstance(context.command, click.Group) else []
    options = (name for one in context.command.get_params(context) for name in one.opts)
    return [name for name in options if name.startswith("--")]


def _name(error: click.BadParameter) -> Wording:
    """Return how a parameter is called on the command line, and what it is."""
    parameter = error.param
    name = "/".join(parameter.opts) if parameter else ""
    return _ARGUMENTS.get(name, Wording(name, name))


def _bad_value(error: click.BadParameter) -> Wording:
    name, kind = _name(error), error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        allowed = listed(map(str, kind.choices))
        return Wording(f"ค่าของ {name.th} ต้องเป็น {allowed}", f"{name.en} must be one of {allowed}")
    if isinstance(kind, click.types.IntParamType):
        span = _span(kind)
        thai = f"ค่าของ {name.th} ต้องเป็นจำนวนเต็ม{span}"
        return Wording(thai, f"{name.en} must be a whole number{span}")
    return Wording(*(part_of(error.message, language) for language in Language))


def _span(kind: click.ParamType[int]) -> str:
    """Return the lowest and highest number that is taken, where there are any."""
    if not isinstance(kind, click.IntRange):
        return ""
    return f" {kind.min}, 2, 3, …" if kind.max is None else f" {kind.min}–{kind.max}"
