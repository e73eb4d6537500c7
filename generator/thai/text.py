"""Thai text: its one clean form, its form for comparing, its order, its width.

Files come out of Word, Excel, PDF and web pages. The same word arrives in several spellings that
look alike (``ํา`` for ``ำ``, two ``เ`` for ``แ``, characters without width); Unicode's own forms do
not join them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from generator.thai.digits import arabic
from generator.thai.exchanging import exchanging

_NIKHAHIT, _AA, _AM = "\u0e4d", "\u0e32", "\u0e33"
_TONES = "\u0e48-\u0e4b"

# U+200E and U+200F come along with text copied from web pages; like the others they show nothing.
_WITHOUT_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_LINE_BREAKS = "\r\u2028\u2029"
_in_plain_characters = exchanging(
    dict.fromkeys(_WITHOUT_WIDTH, "")
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_LINE_BREAKS, "\n")
)

# Everything here stays as it is: printable ASCII, Thai without nikhahit, quotes, dashes, ellipsis.
_UNTOUCHED = re.compile("[ -~\u0e01-\u0e4c\u0e4e-\u0e5b\u2010-\u2027]*")
_MISPLACED = re.compile(
    # A whole run at once: one tone at a time, a cell full of them would be gone through for each.
    f"{_NIKHAHIT}(?P<inside>[{_TONES}]*){_AA}"
    f"|(?<!{_AM}){_AM}++[{_TONES}][{_AM}{_TONES}]*+"
    "|\u0e40\u0e40"
)
# Unicode's own sorting of marks takes the square of their number; no word has more than a few.
_MANY_MARKS = re.compile("[\u0300-\u036f\u0e38-\u0e3a\u0e48-\u0e4b]{8,}")
_OUTER = " \t\n"  # str.strip() would also take control characters away, which must be reported

# C0 and C1 but for tab and line feed, lone surrogates, and what turns the direction of writing.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")

_LEADING_VOWEL = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])")
_ELEMENT = re.compile("(?P<number>[0-9]+)|(?P<other>.)", re.DOTALL)
_SPACE, _SIGN, _NUMBER, _LETTER, _THAI = range(5)
# Above or below a letter, yet vowels: they count like letters. The other marks decide ties only.
_VOWEL_MARKS = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a")

_ALIKE = 0.7  # below it a suggestion puzzles more than it helps …
_ALIKE_WITH_ONE_SLIP = 0.6  # … but one slip in three letters leaves two thirds
_SHORTEST_WITH_SLIP = 3  # in two letters one slip leaves a single one to recognise

OrderKey = tuple[tuple[tuple[int, int, str], ...], tuple[str, ...], str]


def clean(text: str) -> str:
    r"""Return the text in its one form; what every value read from a file goes through.

    NFC; without zero-width characters; every kind of space a plain one; ``ำ``, ``แ`` and tone marks
    in their one spelling; ``\n`` for every line break; no white space around the text, no spaces at
    the end of its lines. Line breaks inside stay. ``clean(clean(x)) == clean(x)``.
    """
    if _is_clean(text):
        return text
    text = _settled(_in_plain_characters(text.replace("\r\n", "\n")))
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).strip(_OUTER)


def _is_clean(text: str) -> bool:
    """Return True for a text of one line that is certainly clean; nearly all cells are."""
    if not text:
        return True
    if not _UNTOUCHED.fullmatch(text) or text[0] == " " or text[-1] == " ":
        return False
    return text.isascii() or not (
        "\u0e40\u0e40" in text
        or (_AM in text and _MISPLACED.search(text))
        or not unicodedata.is_normalized("NFC", text)
    )


def _settled(text: str) -> str:
    """Return the text normalised and repaired; one can make the other necessary again."""
    text = _MANY_MARKS.sub(_sorted_marks, text)
    while True:
        settled = _MISPLACED.sub(_repaired, unicodedata.normalize("NFC", text))
        if settled == text:
            return text
        text = settled


def _sorted_marks(found: re.Match[str]) -> str:
    return "".join(sorted(found.group(), key=unicodedata.combining))


def _repaired(found: re.Match[str]) -> str:
    wrong = found.group()
    if wrong == "\u0e40\u0e40":
        return "\u0e41"
    if wrong[0] == _NIKHAHIT:
        return found["inside"] + _AM
    return wrong.replace(_AM, "") + _AM * wrong.count(_AM)


def normal(text: str) -> str:
    """Return the form in which texts are compared.

    Clean, without upper case, one space for any white space, Arabic digits.
    """
    return " ".join(arabic(clean(text)).casefold().split())


def order(text: str) -> OrderKey:
    """Return the key that sorts texts as a Thai dictionary does: ``sorted(names, key=order)``.

    A leading vowel counts after its consonant (เกาะ stands under ก), tone marks decide only between
    words that are equal without them, runs of digits count as numbers (ข้อ 2 before ข้อ 10). Spaces
    come first, then signs, numbers, Latin, Thai.
    """
    plain = unicodedata.normalize("NFD", normal(text))
    plain = _LEADING_VOWEL.sub(r"\2\1", plain)
    letters: list[tuple[int, int, str]] = []
    marks: list[list[str]] = []  # joined at the end: a letter may bear any number of them
    for found in _ELEMENT.finditer(plain):
        character = found.group()
        if found["other"] and _is_mark(character) and marks:
            marks[-1].append(character)
            continue
        letters.append(_letter(character))
        marks.append([])
    return tuple(letters), tuple("".join(one) for one in marks), text


def _is_mark(character: str) -> bool:
    return character not in _VOWEL_MARKS and unicodedata.category(character) == "Mn"


def _letter(element: str) -> tuple[int, int, str]:
    """Return class, length and text of an element; only a number has a length.

    Without leading zeros the longer number is the greater one, whatever its size.
    """
    if element[0] in "0123456789":
        number = element.lstrip("0")
        return _NUMBER, len(number), number
    if element.isspace():
        return _SPACE, 0, element
    if "\u0e00" <= element <= "\u0e7f":
        return _THAI, 0, element
    return (_LETTER if element.isalpha() else _SIGN), 0, element


def width(text: str) -> int:
    """Return how many columns a terminal takes for a text of one line."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def control_characters(text: str) -> tuple[int, ...]:
    """Return where characters stand that no data may hold, as indexes from 0.

    Control characters but for tab and line feed, lone surrogates, and the characters that turn the
    direction of writing, behind which other text can hide.
    """
    return tuple(found.start() for found in _CONTROL.finditer(text))


def without(text: str, places: Collection[int]) -> str:
    """Return the text without the characters that stand at these places, wherever they stand."""
    return text.translate(dict.fromkeys(ord(text[place]) for place in places)) if places else text


def nearest(text: str, candidates: Iterable[str]) -> str | None:
    """Return the known name that was probably meant, or None if none is near.

    Compared in normal form; of equally near names the first in code point order.
    """
    typed = normal(text)
    matcher = SequenceMatcher(None, b=typed, autojunk=False)
    best: tuple[float, str] | None = None
    for name in candidates:
        known = _normal_name(name)
        wanted = -best[0] if best and -best[0] > _ALIKE else _ALIKE_WITH_ONE_SLIP
        if _may_be_like(matcher, known, wanted):
            ranked = -_likeness(typed, known), name
            best = min(best or ranked, ranked)
    return best[1] if best and -best[0] >= _ALIKE else None


_normal_name = lru_cache(maxsize=4096)(normal)  # the same few names are compared with every slip


def _may_be_like(matcher: SequenceMatcher[str], name: str, wanted: float) -> bool:
    """Return whether upper bounds leave it open: the likeness itself takes far longer."""
    matcher.set_seq1(name)
    return matcher.real_quick_ratio() >= wanted and matcher.quick_ratio() >= wanted


def _likeness(typed: str, name: str) -> float:
    """Return 0 (nothing in common) to 1 (equal)."""
    if not typed or not name:
        return 0.0
    likeness = SequenceMatcher(None, typed, name, autojunk=False).ratio()
    return max(likeness, _ALIKE) if _is_one_slip(typed, name) else likeness


def _is_one_slip(typed: str, name: str) -> bool:
    """Return whether one letter is missing, added or wrong, or two neighbours are exchanged."""
    shorter = min(len(typed), len(name))
    same = next((i for i in range(shorter) if typed[i] != name[i]), shorter)
    rest, wanted = typed[same:], name[same:]
    if len(wanted) > 1 and rest == wanted[1] + wanted[0] + wanted[2:]:
        return True
    if shorter < _SHORTEST_WITH_SLIP:
        return False
    return wanted[1:] in (rest, rest[1:]) or rest[1:] == wanted
