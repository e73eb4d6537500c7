"""The question who assesses an agency: names to choose from, where the data has codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import click

from generator.cli.speech import languages, say
from generator.editions.schemes import in_usual_order, scheme_meant, scheme_name
from generator.findings import Language, Wording, listed
from generator.thai.digits import arabic
from generator.thai.text import clean, nearest

_FIRST: Final = "1"


def ask_scheme(known: Sequence[str]) -> str:
    """Return the scheme that is chosen on the terminal by number, name or code; Enter: the first.

    Args:
        known: the schemes whose rules are known.
    """
    schemes = in_usual_order(known)
    say("ผู้จัดการประเมิน", "Who assesses")
    for number, scheme in enumerate(schemes, start=1):
        name = scheme_name(scheme)
        say(f"  {number}. {name.th}", f"  {number}. {name.en}")
    is_thai = languages()[0] is Language.TH
    question = "พิมพ์หมายเลขหรือชื่อ" if is_thai else "Its number or name"
    while True:
        answer = clean(click.prompt(question, default=_FIRST))
        found = scheme_of(answer, schemes)
        if isinstance(found, str):
            return found
        say(found.th, found.en, to_errors=True)


def scheme_of(typed: str, known: Sequence[str]) -> str | Wording:
    """Return the scheme that was typed as number, name or code, or what there is instead."""
    schemes = in_usual_order(known)
    if meant := scheme_meant(arabic(typed), schemes):
        return meant
    near = nearest(typed, schemes)
    thai = listed(f"{scheme_name(one).th} ({one})" for one in schemes)
    english = listed(f"{scheme_name(one).en} ({one})" for one in schemes)
    return Wording(
        f"ไม่มีผู้จัดการประเมิน {typed} ที่มีคือ {thai}" + (f" – หมายถึง {near} ใช่หรือไม่" if near else ""),
        f"There is no scheme {typed}; there are {english}"
        + (f" – did you mean {near}?" if near else ""),
    )
