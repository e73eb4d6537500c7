"""Where a line of Thai may end: a text as the pieces that a line must not part.

Thai is written without spaces between words, so only a dictionary knows where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from generator.paper.dictionary import GENERIC, Dictionary
from generator.thai.months import MONTHS, SHORT_MONTHS

SPACE: Final = " "
LINE_BREAK: Final = "\n"

_KEPT: Final = 1000  # texts: a preview makes all papers anew with every saved file
_LONGEST: Final = 48
"""Letters of a piece. What is longer is no word, and would make the type of its text tiny."""

_LONGEST_LATIN: Final = 40  # what is longer is an address
_LONGEST_PROPER: Final = 28  # a name of more letters is a phrase when each of its words is known
_LONGEST_FRAGMENT: Final = 3  # of an unknown word whose beginning or end looked like a known one

_LEADING: Final = frozenset({"การ", "ความ", "ผู้", "นัก", "ชาว", "เชิง", "ไม่"})
"""What the dictionary takes for words, and readers for the beginning of one."""

_NUMBER: Final = "[0-9๐-๙]"
_MONTH: Final = "|".join(map(re.escape, (*MONTHS, *SHORT_MONTHS)))
_SHORT: Final = "[เ-ไ]?[ก-ฮ]{1,3}[ิ-ู]?[.]"
_ABBREVIATION: Final = "(?:[เ-ไ]?[ก-ฮ][ิ-ู]?[.]){2}"  # also right after a word
_TOKEN: Final = re.compile(
    r"(?P<together>"
    rf"(?:พ\.ศ\.|ค\.ศ\.) ?{_NUMBER}+|{_NUMBER}{{1,2}} (?:{_MONTH})|{_NUMBER}[0-9๐-๙.]* น\."
    rf"|0[0-9 -]{{7,11}}[0-9]|(?:{_SHORT})+)"
    r"|(?P<line_break>\n)|(?P<space>[^\S\n]+)"
    rf"|(?P<thai>(?:(?!{_NUMBER}|{_ABBREVIATION})[ก-๛])+)"
    rf"|(?P<other>(?:[^\sก-๛]|{_NUMBER})+)"
)
_ADDRESS_PART: Final = re.compile("(?:://|[^/?&=;,@])*[/?&=;,@]*")
_MARKS: Final = "ะ-ฺๅ-๎\u0300-\u036f\u200d\ufe0f"  # belong to the letter before them
_CLINGS: Final = re.compile("[ๆฯ–—]")  # also where a space stands before it
_CLOSES: Final = re.compile(rf"[ๆฯ–—…)\]}}”’»!?:;,.%/=&_{_MARKS}-]")
_OPENS: Final = re.compile(r"[(\[{“‘«เ-ไ]\Z")
_CLUSTER: Final = re.compile(rf"[เ-ไ]?[^{_MARKS}][{_MARKS}]*|[{_MARKS}]+")


@lru_cache(maxsize=_KEPT)
def pieces(text: str, names: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the pieces of a text: put together they are the text, with one plain space for many.

    A line may end at a ``SPACE``, must end at a ``LINE_BREAK``, and may end between any two others.

    Args:
        text: as read from the data.
        names: that may stand in it; they are parted only after a generic beginning
            (``เทศบาลเมือง``), whatever words the dictionary sees in the rest.
    """
    dictionary = Dictionary()
    for name in sorted(names, key=len):
        dictionary = Dictionary(dictionary.names.union(_proper_names(name, dictionary)))
    joined = _joined(list(_words(text, dictionary)))
    return tuple(part for piece in joined for part in _bounded(piece))


def _proper_names(name: str, dictionary: Dictionary) -> Iterator[str]:
    """Yield what of a name is no word of the language: its parts without generic beginnings."""
    for part in name.split():
        rest = part
        while beginning := next((one for one in GENERIC if rest.startswith(one)), None):
            rest = rest.removeprefix(beginning)
        is_phrase = len(rest) > _LONGEST_PROPER and all(map(dictionary.knows, dictionary.cut(rest)))
        if re.fullmatch("[ก-๎]+", rest) and not is_phrase:
            yield rest


def _words(text: str, dictionary: Dictionary) -> Iterator[str]:
    """Yield words, spaces, abbreviations and parts of addresses, as they follow each other."""
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "space":
                yield SPACE
            case "thai":
                yield from _whole(dictionary.cut(token[0]), dictionary)
            case "other" if len(token[0]) > _LONGEST_LATIN:
                yield from filter(None, _ADDRESS_PART.findall(token[0]))
            case _:
                yield token[0]


def _whole(words: list[str], dictionary: Dictionary) -> Iterator[str]:
    """Yield the words, those beside a short unknown one joined to it.

    They are likely parts of one word: ``เข``, ``ลาง``, ``ค์``, ``นคร``.
    """
    piece = ""
    was_fragment = False
    for word in words:
        is_fragment = len(word) <= _LONGEST_FRAGMENT and not dictionary.knows(word)
        if piece and not (is_fragment or was_fragment):
            yield piece
            piece = ""
        piece += word
        was_fragment = is_fragment
    if piece:
        yield piece


def _joined(words: list[str]) -> Iterator[str]:
    """Yield the words, those in one that no line may part."""
    piece = before = ""
    for word, after in zip_longest(words, words[1:], fillvalue=""):
        clings = word == SPACE and before.strip() and _CLINGS.match(after)
        if piece and not clings and not _are_one(piece, before, word):
            yield piece
            piece = ""
        piece += word
        before = word
    if piece:
        yield piece


def _are_one(piece: str, before: str, word: str) -> bool:
    """Return whether no line may end between a piece, whose last word is given, and a word."""
    if not piece.strip() or not word.strip():
        return False
    # A space inside a piece clings to what follows it.
    return bool(
        before == SPACE or before in _LEADING or _CLOSES.match(word) or _OPENS.search(before)
    )


def _bounded(piece: str) -> Iterator[str]:
    """Yield the piece, or parts of it when it is too long for any line."""
    if len(piece) <= _LONGEST:
        yield piece
        return
    part = ""
    for cluster in _CLUSTER.findall(piece):
        if part and len(part) + len(cluster) > _LONGEST:
            yield part
            part = ""
        part += cluster
    yield part
