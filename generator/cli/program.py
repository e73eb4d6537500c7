"""The program: its commands, and how every ending is told."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn

import click

from generator.cli.making import build, serve
from generator.cli.options import language_option
from generator.cli.reading import assess, check, explain
from generator.cli.speech import say, speak_utf8
from generator.cli.usage import tell_usage
from generator.failure import ProngsaiError

_WRONG_CALL = 2
_INTERRUPTED = 130


class _Program(click.Group):
    """Tells every failure in the language of the call, while that is still known."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - what click passes on
        try:
            return super().invoke(ctx)
        except ProngsaiError as failure:
            say(failure.thai, failure.english, to_errors=True)
            ctx.exit(1)
        except KeyboardInterrupt:
            say("หยุดแล้ว", "stopped", to_errors=True)
            ctx.exit(_INTERRUPTED)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands in the order of an officer's work."""
        return list(self.commands)


@click.group(
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Prongsai (โปร่งใส): ข้อมูลผลการประเมิน ITA → เว็บไซต์ O42/O43 ของหน่วยงาน"
    " | assessment data -> the agency's public website",
)
@language_option
def program() -> None:
    """Take the language, then hand over to the command."""


for _command in (check, build, serve, assess, explain):
    program.add_command(_command)


def main() -> NoReturn:
    """Run the program; nothing but a fault of ours ends in a traceback."""
    speak_utf8()
    try:
        code = program.main(standalone_mode=False)
    except click.UsageError as error:
        tell_usage(error)
        code = _WRONG_CALL
    except (KeyboardInterrupt, click.Abort):
        code = _INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away; Python would complain once more on closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code if isinstance(code, int) else 0)
