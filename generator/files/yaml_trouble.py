"""Which trouble it is that the parser of YAML met, from its words and from the lines there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import yaml

from generator.files import yaml_words as words

_LEFT_OPEN = (
    "while scanning a quoted scalar",
    "while scanning a simple key",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
)

_KEY = re.compile(r"\s*(?:- +)*[A-Za-z_]\w*")
_KEY_WITHOUT_SPACE = re.compile(_KEY.pattern + "(?:：|:(?!//))\\S")  # noqa: RUF001 - as typed
_KEY_AND_VALUE = re.compile(_KEY.pattern + r"\s*:\s")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the parser stumbled.

    Attributes:
        before: what stands before it in its line.
        behind: the character there and the rest of the line.
        above: the nearest line above that is neither empty nor a remark.
    """

    before: str
    behind: str
    above: str

    @property
    def line(self) -> str:
        """The whole line."""
        return self.before + self.behind


def _after_key_without_space(spot: Spot) -> bool:
    key = _KEY.fullmatch(spot.before) is not None
    return key and _KEY_WITHOUT_SPACE.match(spot.above) is not None


def _holds_data(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _always(_: Spot) -> bool:
    return True


# What the parser says, what must be true of the place, and what it means: the first that fits.
_CASES: tuple[tuple[str, Callable[[Spot], bool], words.Trouble], ...] = (
    ("mapping values", _after_key_without_space, words.MISSING_SPACE_ABOVE),
    (
        "mapping values",
        lambda spot: bool(_KEY.fullmatch(spot.before) and _KEY_AND_VALUE.match(spot.above)),
        words.INDENTATION,
    ),
    (
        "mapping values",
        lambda spot: bool(_KEY.fullmatch(spot.before) and spot.above),
        words.NO_KEY_ABOVE,
    ),
    ("mapping values", _always, words.COLON_IN_TEXT),
    ("cannot start any token", lambda spot: spot.behind.startswith("\t"), words.TAB),
    ("cannot start any token", _always, words.RESERVED),
    ("tab character", _always, words.TAB),
    ("directive", _always, words.RESERVED),
    ("scanning a tag", _always, words.RESERVED),
    ("scanning an a", _always, words.RESERVED),  # an alias, an anchor
    ("block sequence entries", _always, words.RESERVED),
    ("mapping keys are not allowed", _always, words.RESERVED),
    ("parsing a block node", _always, words.RESERVED),
    ("scanning a block scalar", _always, words.BESIDE_BAR),
    ("unknown escape character", _always, words.BACKSLASH),
    ("scanning a quoted scalar", _always, words.OPEN_QUOTE),
    ("parsing a flow", _always, words.OPEN_BRACKET),
    ("expected ':'", lambda spot: bool(_KEY_WITHOUT_SPACE.match(spot.line)), words.MISSING_SPACE),
    ("expected ':'", _always, words.NO_KEY),
    ("expected key", lambda spot: not spot.before.strip(), words.INDENTATION),
    ("expected key", _always, words.BEHIND_QUOTE),
    ("expected '-'", _always, words.NOT_IN_LIST),
    (
        "expected <document start>",
        lambda spot: bool(_KEY_WITHOUT_SPACE.match(spot.above)),
        words.MISSING_SPACE_ABOVE,
    ),
    ("expected <document start>", _always, words.INDENTATION),
    ("second document", _always, words.SECOND_DOCUMENT),
    ("too deep", _always, words.TOO_DEEP),
    ("key is not a text", _always, words.KEY_IS_NO_TEXT),
    ("no keys", lambda spot: bool(_KEY_WITHOUT_SPACE.match(spot.line)), words.MISSING_SPACE),
    ("no keys", _always, words.NO_KEYS),
)


def trouble_of(
    problem: str, lines: Sequence[str] = (), line: int = 1, column: int = 1
) -> words.Trouble:
    """Return what the parser's problem means to the person who typed the line.

    Args:
        problem: what the parser was doing, and what it stumbled over.
        lines: the lines of the file.
        line: where it stumbled, from 1; may lie behind the last line.
        column: from 1.
    """
    here = lines[line - 1] if line <= len(lines) else ""
    above = next(filter(_holds_data, reversed(lines[: line - 1])), "")
    spot = Spot(here[: column - 1], here[column - 1 :], above)
    cases = (trouble for part, fits, trouble in _CASES if part in problem and fits(spot))
    return next(cases, words.OTHER)


def error_position(error: yaml.MarkedYAMLError) -> tuple[int, int]:
    """Return where to look: a quote or bracket left open is noticed long behind it."""
    mark = error.context_mark if error.context in _LEFT_OPEN else error.problem_mark
    return mark_position(mark or error.problem_mark or error.context_mark)


def mark_position(mark: object) -> tuple[int, int]:
    """Return line and column from 1: the marks of a parser count from 0."""
    line, column = getattr(mark, "line", 0), getattr(mark, "column", 0)
    return line + 1, column + 1
