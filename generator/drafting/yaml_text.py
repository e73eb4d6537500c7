"""Writing YAML that people go on editing: remarks, keys, texts, empty places.

Only the shapes of the drafts can be written. What comes from the data is put where it cannot
become anything else: a remark, a list of codes, or a text that begins with a letter and holds no
mark of YAML; every other text is a block.

Source:
    Data contract, section 1, row "YAML".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.thai.text import clean, width

_STEP: Final = 2  # spaces of one level
_LONGEST_REMARK: Final = 110
_LONGEST_LINE: Final = 90
# Thai, Latin, digits at the beginning; nothing that YAML reads as the end of a key or a remark.
_PLAIN: Final = re.compile(r"[A-Za-z0-9\u0e01-\u0e5b“](?!.*(:(\s|$)|\s#)).*")
# What the parser refuses, besides the control characters that reading has taken away.
_NOT_IN_YAML: Final = re.compile(
    "[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


@dataclass(slots=True)
class YamlText:
    """A YAML file on its way.

    Attributes:
        lines: without line ends.
        empty: how many keys have no value yet.
    """

    lines: list[str] = field(default_factory=list)
    empty: int = 0

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in self.lines)

    def blank(self) -> None:
        """Add a blank line, but not at the beginning nor after another one."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def remark(self, *texts: str, level: int = 0, inside: int = 0) -> None:
        """Add remarks; a long one goes on in the next line.

        Args:
            texts: each begins a line.
            level: how deep the remark stands.
            inside: spaces behind the hash sign, besides the first one.
        """
        start = f"{_margin(level)}# {' ' * inside}"
        for text in texts:
            self.lines += (start + line for line in _folded(in_one_line(text)))

    def entry(self, key: str, text: object, *, level: int = 0, first: bool = False) -> None:
        """Add a key with its text.

        Args:
            key: its name.
            text: of any kind; None leaves the place empty.
            level: how deep the key stands.
            first: it begins an entry of a list.
        """
        start = f"{_start(level, first=first)}{key}:"
        value = "" if text is None else in_one_line(str(text))
        if not value:
            self.empty += 1
            self.lines.append(start)
        elif is_plain(value):
            self.lines.append(f"{start} {value}")
        else:
            self.lines += (f"{start} |", f"{_margin(level + 1)}{value}")

    def codes(self, key: str, codes: Iterable[str], *, level: int = 0, first: bool = False) -> None:
        """Add a key with a list of codes and ids."""
        self.lines.append(f"{_start(level, first=first)}{key}: [{', '.join(codes)}]")

    def items(self, key: str, texts: Iterable[str], *, level: int = 0) -> None:
        """Add a key with a list of texts; without any the place is empty."""
        values = tuple(map(in_one_line, texts))
        if not values:
            self.entry(key, None, level=level)
            return
        self.lines.append(f"{_margin(level)}{key}:")
        for value in values:
            start = f"{_margin(level + 1)}- "
            if is_plain(value):
                self.lines.append(start + value)
            else:
                self.lines += (f"{start}|", f"{_margin(level + 2)}{value}")


def in_one_line(text: str) -> str:
    """Return the text without line breaks and without what YAML refuses."""
    return " ".join(_NOT_IN_YAML.sub("\ufffd", " ".join(clean(text).split())).split())


def is_plain(value: str) -> bool:
    """Return whether a text of one line may stand behind its key as it is."""
    return width(value) <= _LONGEST_LINE and _PLAIN.fullmatch(value) is not None


def _margin(level: int) -> str:
    return " " * _STEP * level


def _start(level: int, *, first: bool) -> str:
    """Return what stands before a key; the first one of an entry has a dash in its margin."""
    return f"{_margin(level - 1)}- " if first else _margin(level)


def _folded(text: str) -> Iterator[str]:
    """Yield the lines of a remark; they break at spaces only, since Thai words cannot be told."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer) > _LONGEST_REMARK:
            yield line
            longer = word
        line = longer
    yield line
