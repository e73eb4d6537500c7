"""Help and usage in the language of the call; click itself speaks English only.

Help texts of this package are written ``Thai | English``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from generator.cli.speech import LANGUAGES
from generator.findings import Language

_BETWEEN = " | "
_OF_CLICK = {
    "Show this message and exit.": "แสดงวิธีใช้นี้ | show this help",
    "Usage:": "วิธีใช้: | Usage:",
    "Options": "ตัวเลือก | Options",
    "Commands": "คำสั่ง | Commands",
    "[OPTIONS]": "[ตัวเลือก] | [OPTIONS]",
    "COMMAND": "คำสั่ง | COMMAND",
    "[ARGS]...": "[ค่า]... | [ARGS]...",
}


def part_of(text: str, language: Language) -> str:
    """Return the part in that language of a text written ``Thai | English``."""
    thai, between, english = text.partition(_BETWEEN)
    return english if between and language is Language.EN else thai


def spoken(text: str, languages: Sequence[Language]) -> str:
    """Return a help text, or a word of click's, in the languages of the call."""
    both = _OF_CLICK.get(text, text)
    return both if len(languages) > 1 else part_of(both, languages[0])


class _Formatter(click.HelpFormatter):
    """Writes help in the languages of the call."""

    languages: Sequence[Language] = LANGUAGES["th"]

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        leading = self.languages[:1]
        words = " ".join(spoken(word, leading) for word in args.split())
        super().write_usage(prog, words, prefix or f"{spoken('Usage:', leading)} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(spoken(heading, self.languages))

    def write_text(self, text: str) -> None:
        super().write_text(spoken(text, self.languages))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        told = [(name, spoken(text, self.languages)) for name, text in rows]
        super().write_dl(told, col_max, col_spacing)


class _Context(click.Context):
    """A call that knows its languages: they are its root's object."""

    def make_formatter(self) -> click.HelpFormatter:
        formatter = _Formatter(width=self.terminal_width, max_width=self.max_content_width)
        formatter.languages = self.find_root().obj or LANGUAGES["th"]
        return formatter


class Spoken(click.Command):
    """A command whose help and usage are in the language of the call."""

    context_class = _Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Say of every wrong call to which command it was: click forgets it for some."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - click's signature
        """Return the whole help, of which one language will be shown."""
        return self.help or ""
