"""Questions on a terminal."""

from __future__ import annotations

import sys
from typing import Final

import click

from generator.cli.speech import say
from generator.findings import Wording

_YES: Final = frozenset({"ใช่", "ช", "ตกลง", "y", "yes"})
_UNREADABLE: Final = "\ufffd"


def is_terminal() -> bool:
    """Return whether anybody can be asked, and sees the question."""
    return all(one is not None and one.isatty() for one in (sys.stdin, sys.stdout))


def is_yes(answer: str) -> bool:
    """Return whether an answer agrees."""
    return answer.strip().casefold() in _YES


def asked(question: Wording) -> str | None:
    """Return a choice, in Arabic digits and small letters; None when nothing more will come."""
    from generator.thai.digits import arabic

    answer = typed(question)
    return None if answer is None else arabic(answer).lower().removesuffix(".")


def agreed(question: Wording) -> bool:
    """Return whether the answer is yes."""
    return is_yes(asked(Wording(f"{question.th} (ใช่/ไม่)", f"{question.en} (y/n)")) or "")


def typed(question: Wording) -> str | None:
    """Return what was typed, as it is; None when nothing more will come."""
    while True:
        say(question.th, question.en)
        try:
            answer = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            click.echo()
            return None
        if _UNREADABLE not in answer:
            return answer
        say("อ่านตัวอักษรที่พิมพ์ไม่ได้ พิมพ์อีกครั้ง", "Some letters cannot be read; type it again.")


def number_in(answer: str) -> int | None:
    """Return the whole number that was typed, or None."""
    return int(answer) if answer.isascii() and answer.isdigit() else None
