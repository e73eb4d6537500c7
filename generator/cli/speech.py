"""Speaking Thai, English or both, as ``--lang`` says."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

import click

from generator.findings import Language

LANGUAGES = {
    "th": (Language.TH,),
    "en": (Language.EN,),
    "both": (Language.TH, Language.EN),
}

Advance = Callable[[int, int], None]


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
    lines = [thai if language is Language.TH else english for language in languages()]
    raise click.UsageError("\n".join(lines), click.get_current_context())


@contextmanager
def progress() -> Iterator[Advance | None]:
    """Yield what shows how far the build is: a bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
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
