"""Questions on a terminal."""

from __future__ import annotations

import click

from generator.cli.speech import say
from generator.findings import Wording


def asked(question: Wording) -> str | None:
    """Return a choice, in Arabic digits and small letters; None when nothing more will come."""
    from generator.thai.digits import arabic

    answer = typed(question)
    return None if answer is None else arabic(answer).lower()


def typed(question: Wording) -> str | None:
    """Return what was typed, as it is; None when nothing more will come."""
    say(question.th, question.en)
    try:
        return input("> ").strip()
    except (EOFError, KeyboardInterrupt):
        click.echo()
        return None


def number_in(answer: str) -> int | None:
    """Return the whole number that was typed, or None."""
    return int(answer) if answer.isascii() and answer.isdigit() else None
