"""Speaking Thai, English or both, as ``--lang`` says."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import NoReturn

import click

from generator.findings import Language

LANGUAGES = {
    "th": (Language.TH,),
    "en": (Language.EN,),
    "both": (Language.TH, Language.EN),
}
LANGUAGE_OPTION = "--lang"

Advance = Callable[[int, int], None]


class WrongCall(click.UsageError):
    """What was asked for cannot be meant; told in both languages."""

    def __init__(self, thai: str, english: str) -> None:
        super().__init__(english, click.get_current_context())
        self.thai = thai


def asked_for(arguments: Sequence[str]) -> Sequence[Language]:
    """Return the languages a command line asks for, wherever it does so; Thai when nowhere.

    Looked up before the line is understood, because what is wrong with it is told in them, too.
    """
    found = "th"
    for one, following in pairwise((*arguments, "")):
        name, _, value = one.partition("=")
        if name == LANGUAGE_OPTION:
            value = value or following
            found = value if value in LANGUAGES else found
    return LANGUAGES[found]


def languages() -> Sequence[Language]:
    """Return the languages of this call; the first one leads."""
    context = click.get_current_context(silent=True)
    found = context.find_root().obj if context else None
    return found or LANGUAGES["th"]


def say(thai: str, english: str, *, to_errors: bool = False) -> None:
    """Print a sentence."""
    for language in languages():
        click.echo(thai if language is Language.TH else english, err=to_errors)


def wrong_call(thai: str, english: str) -> NoReturn:
    """End with 2: what was asked for cannot be meant."""
    raise WrongCall(thai, english)


@contextmanager
def progress() -> Iterator[Advance | None]:
    """Yield what shows how far the build is: a bar on a terminal, nothing in a pipe."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Prongsai", total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advance


def speak_utf8() -> None:
    """Write UTF-8 whatever the console's code page is: Thai is lost in most of them."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    listen = getattr(sys.stdin, "reconfigure", None)
    if listen is not None:
        listen(errors="replace")  # half a letter, as some terminals leave behind
