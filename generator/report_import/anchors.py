"""What a line begins: a question, an item, known by its code and confirmed by its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.editions.edition import Edition
from generator.editions.structure import Question
from generator.report_import.figures import figures, without_figures
from generator.report_import.likeness import ALIKE, likeness, most_shared, same, shared
from generator.report_import.lines import Line

# As printed, or as machines read an I or E: 126 is I26, l2 is I2.
_NUMBER = r"\s?(?P<number>\d{1,2})"
_WORDS = r"[\s.:)]*(?P<words>[^\d\s.:)].*)"  # narrow columns leave no gap before the words
_QUESTION = re.compile(f"(?P<letter>[IiEe1lL|!ไ]?){_NUMBER}{_WORDS}")
_ITEM = re.compile(f"(?P<letter>[Oo0Q]){_NUMBER}(?:{_WORDS})?$")
_FEW = 0.35  # the code stands there: its words may be read badly
_MOST = 0.75  # the code does not: its words must say it
_LONGEST = 600  # letters that are looked at: no question has more
_LONG = 25  # letters; shorter words are in many questions, and in names of indicators
_HEADING = re.compile("หัวข้อการประเมิน")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where something begins.

    Attributes:
        code: ``i12``, ``O27``.
        typed: the code as it stands there; empty where only the words say it.
        words: what follows it, without figures.
    """

    code: str
    typed: str
    words: str

    @property
    def is_misread(self) -> bool:
        """Whether the code reads otherwise than it is printed."""
        return self.typed.replace(" ", "").upper() != self.code.upper()


@dataclass(slots=True)
class Anchors:
    """Finds questions and items of an edition; without one, whatever bears a plain code."""

    edition: Edition | None
    _known: dict[str, Anchor | None] = field(default_factory=dict)

    def of(self, line: Line, following: Line | None) -> Anchor | None:
        """Return the question or item that begins at a line, or None.

        Args:
            line: one with shares of answers is a row and never a question.
            following: the line after it; a heading there makes a question of words alone.
        """
        if any(one.is_share for one in figures(line.text)):
            return self.item(line)
        match = _QUESTION.match(line.text)
        words = without_figures(match["words"][:_LONGEST]) if match else ""
        if self.edition is None or not self.edition.questions:
            return (self._plain(match, words) if match else None) or self.item(line)
        found = self._by_code(match, words) if match else None
        return found or self.item(line) or self._by_words(line, following)

    def _plain(self, match: re.Match[str], words: str) -> Anchor | None:
        if match["letter"].upper() not in ("I", "E") or not match["letter"]:
            return None
        typed = f"{match['letter']}{match['number']}"
        return Anchor(typed.lower(), typed, words)

    def _by_code(self, match: re.Match[str], words: str) -> Anchor | None:
        typed = f"{match['letter']}{match['number']}"
        best: tuple[float, str] | None = None
        for question in _candidates(self.edition, match["letter"], match["number"]):
            alike = _begins_like(words, question.text)
            if best is None or alike > best[0]:
                best = (alike, question.code)
        if best is None:
            return None
        plain = match["letter"].lower() in ("i", "e")
        other = self._other(words) if best[0] < ALIKE else None
        if other and other != best[1]:
            return Anchor(other, typed, words)
        return Anchor(best[1], typed, words) if best[0] >= (_FEW if plain else ALIKE) else None

    def _other(self, words: str) -> str | None:
        """Return the question whose beginning the words are, and no other's."""
        if self.edition is None or len(words) < _LONG:
            return None
        texts = ((one.code, one.text) for one in self.edition.questions)
        code = most_shared(words, texts, _MOST)
        found = self.edition.question(code) if code else None
        return code if found and _begins_like(words, found.text) >= ALIKE else None

    def _by_words(self, line: Line, following: Line | None) -> Anchor | None:
        """Return the question whose words stand at a line with a score, or before a heading."""
        numbers = figures(line.text)
        leads = following is not None and _HEADING.search(following.text) is not None
        if not (leads or len(numbers) == 1):
            return None
        words = without_figures(line.words[:_LONGEST])
        code = self._other(words)
        return Anchor(code, "", words) if code else None

    def item(self, line: Line) -> Anchor | None:
        """Return the disclosure item that begins at a line, or None.

        A row of answers may begin with what looks like an item's code: its words decide.
        """
        match = _ITEM.match(line.text)
        if match is None:
            return None
        words = without_figures((match["words"] or "")[:_LONGEST])
        typed = f"{match['letter']}{match['number']}"
        known = self.edition.disclosure(match["number"]) if self.edition else None
        plain = match["letter"].upper() == "O"
        if known is None:
            free = plain and not (self.edition and self.edition.oit_items)
            return Anchor(f"O{int(match['number'])}", typed, words) if free else None
        own = line.filled[1] if len(line.filled) > 1 and line.filled[0] == typed else words
        begun = likeness(words[: len(known.name)], known.name)
        alike = max(likeness(own, known.name), _begins_like(words, known.name), begun)
        needed = _FEW if plain else ALIKE
        wrapped = bool(words) and shared(words, known.name) >= _MOST
        alone = plain and not words and line.filled == (typed,)
        return Anchor(known.code, typed, words) if alike >= needed or wrapped or alone else None


def _candidates(edition: Edition | None, letter: str, number: str) -> Iterator[Question]:
    """Yield the questions a code may stand for: ``126`` is i26, ``11`` is i1 or i11."""
    readings = {f"{letter.lower()}{number}"} if letter.lower() in ("i", "e") else {f"i{number}"}
    if not letter or letter == "1":
        readings |= {f"i{number}", f"e{number}"}
        readings |= {f"i{number[1:]}"} if number.startswith("1") and len(number) > 1 else set()
    for code in sorted(readings):
        if edition and (found := edition.question(code)):
            yield found


def _begins_like(words: str, text: str) -> float:
    """Return how alike words are to a text, or to its beginning: a cell may go on below."""
    if same(words, text):
        return 1.0
    whole = likeness(words, text)
    short = len(words) < len(text)
    return max(whole, likeness(words, text[: len(words)])) if short and words else whole
