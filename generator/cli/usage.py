"""Wrong calls in words: what was typed, what is allowed, where to look."""

from __future__ import annotations

import click

from generator.cli.speech import say


def tell_usage(error: click.UsageError) -> None:
    """Print how the command is called and what is wrong with this call."""
    context = error.ctx
    if context is not None:
        click.echo(context.get_usage(), err=True)
    command = context.command_path if context else "prongsai"
    thai, english = _words(error)
    say(thai, english, to_errors=True)
    say(f"ดูวิธีใช้: {command} --help", f"How to call it: {command} --help", to_errors=True)


def _words(error: click.UsageError) -> tuple[str, str]:
    """Return the error in Thai and English; click itself speaks English only."""
    english = error.format_message()
    thai = english
    if isinstance(error, click.NoSuchOption):
        near = ", ".join(error.possibilities or ())
        thai = f"ไม่มีตัวเลือก {error.option_name}" + (f" หมายถึง {near} ใช่หรือไม่" if near else "")
    elif isinstance(error, click.MissingParameter):
        names = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
        thai = f"ยังไม่ได้ระบุ {names}"
    elif isinstance(error, click.BadParameter):
        thai = _bad_value(error)
    elif isinstance(error, click.BadOptionUsage):
        thai = f"ตัวเลือก {error.option_name} ต้องมีค่าตามหลัง"
    elif english.startswith("No such command"):
        thai = _no_such_command(error, english)
    elif english.startswith("Got unexpected extra argument"):
        thai = f"มีคำเกินมา {english.partition('(')[2].rstrip(')')}"
    return thai, english


def _no_such_command(error: click.UsageError, english: str) -> str:
    typed = english.removeprefix("No such command ").partition(".")[0]
    group = error.ctx.command if error.ctx else None
    if not isinstance(group, click.Group):
        return english
    return f"ไม่มีคำสั่ง {typed} มี {', '.join(group.commands)}"


def _bad_value(error: click.BadParameter) -> str:
    parameter = error.param
    name = "/".join(parameter.opts) if parameter else ""
    kind = parameter.type if parameter else None
    if isinstance(kind, click.Choice):
        return f"ค่าของ {name} ต้องเป็น {', '.join(map(str, kind.choices))}"
    if isinstance(kind, (click.IntRange, click.types.IntParamType)):
        return f"ค่าของ {name} ต้องเป็นจำนวนเต็ม"
    return error.message
