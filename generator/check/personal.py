"""What looks like personal data in a text: it is told to the officer before it is published.

Patterns only: a name without a title is not seen, and an office that is called like a person may
be. So each finding is a question, with a written way to answer it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from generator.check.person_titles import TITLES
from generator.thai.digits import arabic
from generator.thai.exchanging import exchanging

_WEIGHTS: Final = range(13, 1, -1)
_ELEVEN: Final = 11
_MOBILE_DIGITS: Final = 10  # with the 0 before them

# Each pattern begins with what is rare, and looks behind it afterwards: so it is ten times as fast.
# Its group only looks ahead: the number of a row may stand before that of a citizen.
_NEXT: Final = r"[ .-]? ?(?:\r?\n)?"  # between two groups of digits, whose line may end there
_FIRST_OF_CARD: Final = r"\d(?<!\d\d)(?<!\d[.,-]\d)"
_AFTER_CARD: Final = r"(?!\d|[.,]\d)"
_ID_CARDS: Final = (
    rf"{_FIRST_OF_CARD}(?=((?:[ -]?\d){{12}}){_AFTER_CARD})",
    rf"{_FIRST_OF_CARD}(?=({_NEXT}\d{{4}}{_NEXT}\d{{5}}{_NEXT}\d\d{_NEXT}\d){_AFTER_CARD})",
    rf"{_FIRST_OF_CARD}(?=((?:-?\d)*-?\r?\n-?\d(?:-?\d)*){_AFTER_CARD})",
)
_PREFIX: Final = r"(?:0(?<!\d0)(?<!\d\.0)|\+66[ -]?(?:\(0\) ?)?|66[ -]?(?<![\d.,+]66))[689]"
# Digits with a line's end among them are a number in a cell of its own, within running words, or
# behind the word for a telephone; a figure beside a word is not continued by a line of figures.
_FIRST_OF_MOBILE: Final = r"0(?<!\d0)(?<!\d\.0)"
_OVER_A_LINE: Final = r"\d*\r?\n\d+"
_ENDS_LINE: Final = r"[ \t]*(?:[\r\n]|\Z)"
_BEHIND_TELEPHONE: Final = r"(?:(?<=โทร0)|(?<=โทร[ .]0)|(?<=โทร\. 0)|(?<=มือถือ0)|(?<=มือถือ 0))"
_ONLY_A_LINE_PARTS: Final = r"(?<=0\d)(?:\r?\n\d{8}|\d\r?\n\d{7}|\d{4}\r?\n\d{4})(?!\d)"
_MOBILES: Final = (
    rf"{_PREFIX}(?=((?:[ .-]?\d){{8}})(?!\d))",
    rf"{_PREFIX}(?!{_ONLY_A_LINE_PARTS})(?=((?:\d{_NEXT}\d{{3}}|{_NEXT}\d{{4}}){_NEXT}\d{{4}})(?!\d))",
    rf"(?m:{_FIRST_OF_MOBILE}(?<=^0)[689](?=({_OVER_A_LINE}){_ENDS_LINE}))",
    rf"(?m:{_FIRST_OF_MOBILE}(?<!^0)[689](?=({_OVER_A_LINE})(?!\d|{_ENDS_LINE})))",
    rf"0{_BEHIND_TELEPHONE}[689](?=({_OVER_A_LINE})(?!\d))",
)
_in_plain_signs: Final = exchanging({"\u00a0": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-"})
"""What Word and PDF put for spaces and hyphens; a letter for a letter, so that places stay."""

_MAIL: Final = (
    *("gmail", "hotmail", "outlook", "yahoo", "ymail"),
    *("live", "icloud", "windowslive", "msn", "protonmail"),
)
_BROKEN_MAIL: Final = "|".join(r"(?: ?\r?\n)?".join(name) for name in _MAIL)
_EMAIL: Final = re.compile(
    rf"@(?:\r?\n)?(?:{_BROKEN_MAIL})(?:\r?\n)?\.(?:\r?\n)?[a-z.]*[a-z]", re.ASCII | re.IGNORECASE
)
_BEFORE_AT: Final = re.compile(r"[\w.+-]+(?:\r?\n)?\Z", re.ASCII)
_LONGEST_LOCAL_PART: Final = 64


class Kind(Enum):
    """What a piece of text looks like.

    Members:
        ID_CARD: the number of a citizen, its check digit right.
        MOBILE: the number of a mobile telephone.
        PERSON: a title or rank with a name.
        EMAIL: an address at a provider for private mail.
    """

    ID_CARD = auto()
    MOBILE = auto()
    PERSON = auto()
    EMAIL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Personal:
    """A piece of text that looks like personal data.

    Attributes:
        start: index of its first letter.
        text: as it stands there.
    """

    kind: Kind
    start: int
    text: str

    @property
    def masked(self) -> str:
        """The piece as it can be shown: of a number only its beginning and end."""
        if self.kind not in {Kind.ID_CARD, Kind.MOBILE}:
            return self.text
        shown = len(self.text) - _HIDDEN_TO
        return "".join(
            "x" if _SHOWN_FIRST <= place < shown and letter.isdigit() else letter
            for place, letter in enumerate(self.text)
        )

    @property
    def shown(self) -> str:
        """The same in one row, where a line's end parts it."""
        return "".join(line.rstrip(" ") for line in self.masked.splitlines())


_SHOWN_FIRST: Final = 3
_HIDDEN_TO: Final = 2
_PATTERNS: Final = {
    kind: tuple(re.compile(pattern) for pattern in patterns)
    for kind, patterns in (
        (Kind.ID_CARD, _ID_CARDS),
        (Kind.MOBILE, _MOBILES),
        (Kind.PERSON, TITLES),
    )
}


def personal_in(text: str) -> Iterator[Personal]:
    """Yield what looks like personal data, kind by kind and once.

    Args:
        text: of any length, in digits of both kinds; a line's end may part a number or an address.
    """
    plain = _in_plain_signs(arabic(text))
    for kind, patterns in _PATTERNS.items():
        yield from _once(kind, text, (span for one in patterns for span in _spans(one, plain)))
    yield from _once(Kind.EMAIL, text, _mails(plain))


def _spans(pattern: re.Pattern[str], plain: str) -> Iterator[tuple[int, int]]:
    """Yield beginning and end of what a pattern finds; its group may reach further."""
    for found in pattern.finditer(plain):
        yield found.start(), found.end(pattern.groups)


def _mails(plain: str) -> Iterator[tuple[int, int]]:
    for found in _EMAIL.finditer(plain):
        start = found.start()
        local = _BEFORE_AT.search(plain, max(0, start - _LONGEST_LOCAL_PART), start)
        yield (local.start() if local else start), found.end()


def _once(kind: Kind, text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Personal]:
    """Yield pieces in order; of two that overlap, the one that begins first, then the longer."""
    behind = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        piece = text[start:end]
        if start >= behind and _is_number(kind, piece):
            behind = end
            yield Personal(kind=kind, start=start, text=piece)


def _is_number(kind: Kind, piece: str) -> bool:
    """Return whether a piece has the digits of its kind; names and addresses have none to count."""
    digits = [int(one) for one in piece if one.isdigit()]
    if kind is Kind.ID_CARD:
        return len(digits) == len(_WEIGHTS) + 1 and _is_citizen(digits)
    return kind is not Kind.MOBILE or digits[0] != 0 or len(digits) == _MOBILE_DIGITS


def masked_line(line: str) -> str:
    """Return a line as it can be quoted: of numbers of persons only beginning and end.

    Who is told of a number by its ends must not read the whole of it in the line below.
    """
    for found in personal_in(line):
        line = line[: found.start] + found.masked + line[found.start + len(found.text) :]
    return line


def _is_citizen(number: Sequence[int]) -> bool:
    """Return whether the thirteenth digit is the one that checks the others.

    Source:
        Department of Provincial Administration: weights 13 to 2, modulo 11.
    """
    *digits, last = number
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return (_ELEVEN - total % _ELEVEN) % 10 == last
