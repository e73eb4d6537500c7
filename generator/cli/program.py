"""The program: its commands, and how every ending is told."""

from __future__ import annotations

import errno
import os
import signal
import sys
from contextlib import suppress
from typing import Any, NoReturn

import click

from generator.cli.answers import answers
from generator.cli.asking import is_terminal
from generator.cli.beginning import new
from generator.cli.door import open_door
from generator.cli.drafting import draft
from generator.cli.help_pages import Spoken
from generator.cli.importing import bring_in
from generator.cli.making import build, serve
from generator.cli.options import language_option
from generator.cli.papers import memo
from generator.cli.publishing import publish
from generator.cli.reading import assess, check, explain
from generator.cli.reports import report
from generator.cli.schemas import schema
from generator.cli.speech import asked_for, say, speak_utf8
from generator.cli.usage import tell_usage
from generator.cli.workbooks import workbook
from generator.failure import ProngsaiError, refused

_FAILED = 1
_WRONG_CALL = 2
_INTERRUPTED = 130


class _Program(Spoken, click.Group):
    """Tells every failure in the language of the call, while that is still known."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - what click passes on
        try:
            return super().invoke(ctx)
        except ProngsaiError as failure:
            say(failure.thai, failure.english, to_errors=True)
            ctx.exit(_FAILED)
        except click.Abort:  # of a question, and those are asked before anything is written
            say("\nหยุดแล้ว ยังไม่ได้เขียนไฟล์ใด", "\nStopped. Nothing was written.", to_errors=True)
            ctx.exit(_INTERRUPTED)
        except KeyboardInterrupt:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # people press it more than once
            say("หยุดแล้ว", "stopped", to_errors=True)
            ctx.exit(_INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # click ends quietly when the reader of our output has gone away
            _drop_output()
            told = refused(error)
            say(told.thai, told.english, to_errors=True)
            ctx.exit(_FAILED)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands in the order of an officer's work."""
        return list(self.commands)


def _drop_output() -> None:
    """Forget output that could not be written: Python would try again, and complain, at its end."""
    with suppress(AttributeError, OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(
    cls=_Program,
    invoke_without_command=True,
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Prongsai (โปร่งใส): ข้อมูลผลการประเมิน ITA → เว็บไซต์ O42/O43 ของหน่วยงาน"
    " | Prongsai: assessment data -> the agency's public website",
)
@language_option
@click.pass_context
def program(context: click.Context) -> None:
    """Hand over to the command; on a terminal, without one, to the menu of steps."""
    if context.invoked_subcommand is not None:
        return
    if is_terminal():
        open_door()
    else:
        raise click.exceptions.NoArgsIsHelpError(context)


_COMMANDS = (
    *(new, workbook, bring_in, check, draft, memo, report, build, serve, publish, answers),
    *(assess, explain, schema),
)
for _command in _COMMANDS:
    program.add_command(_command)


def main() -> NoReturn:
    """Run the program; nothing but a fault of ours ends in a traceback."""
    speak_utf8()
    languages = asked_for(sys.argv[1:])
    try:
        code = program.main(standalone_mode=False, obj=languages)
    except click.UsageError as error:
        tell_usage(error, languages)
        code = _WRONG_CALL
    except (KeyboardInterrupt, click.Abort):
        code = _INTERRUPTED
    sys.exit(code if isinstance(code, int) else 0)
