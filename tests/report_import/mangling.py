"""Reports as scanners, converters and people in a hurry leave them: always the same by number."""

import random
from collections.abc import Callable

Lines = list[str]
Mangle = Callable[[Lines, random.Random], Lines]

LETTERS = "กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศษสหอฮะาิีึืุูเแโใไ่้๊๋์ๆฯAEIO01lL|สম\u200b\u202e\u0e33😀%.,:;-\t "
DIGITS = "0123456789"
THAI_DIGITS = str.maketrans(DIGITS, "๐๑๒๓๔๕๖๗๘๙")


def _some(lines: Lines, chance: random.Random, most: int = 40) -> list[int]:
    return chance.sample(range(len(lines)), min(len(lines), chance.randint(1, most)))


def delete(lines: Lines, chance: random.Random) -> Lines:
    gone = set(_some(lines, chance))
    return [line for at, line in enumerate(lines) if at not in gone]


def duplicate(lines: Lines, chance: random.Random) -> Lines:
    twice = set(_some(lines, chance))
    return [one for at, line in enumerate(lines) for one in [line] * (1 + (at in twice))]


def shuffle_part(lines: Lines, chance: random.Random) -> Lines:
    start = chance.randrange(len(lines))
    part = lines[start : start + chance.randint(2, 120)]
    chance.shuffle(part)
    return lines[:start] + part + lines[start + len(part) :]


def move_part(lines: Lines, chance: random.Random) -> Lines:
    start = chance.randrange(len(lines))
    part = lines[start : start + chance.randint(2, 200)]
    rest = lines[:start] + lines[start + len(part) :]
    at = chance.randint(0, len(rest))
    return rest[:at] + part + rest[at:]


def garble(lines: Lines, chance: random.Random) -> Lines:
    out = list(lines)
    for at in _some(lines, chance, 120):
        letters = list(out[at])
        for _ in range(chance.randint(1, 4)):
            if letters:
                letters[chance.randrange(len(letters))] = chance.choice(LETTERS)
        out[at] = "".join(letters)
    return out


def wrong_digits(lines: Lines, chance: random.Random) -> Lines:
    out = list(lines)
    for at in _some(lines, chance, 120):
        places = [place for place, letter in enumerate(out[at]) if letter in DIGITS]
        if places:
            place = chance.choice(places)
            out[at] = out[at][:place] + chance.choice(DIGITS) + out[at][place + 1 :]
    return out


def cut(lines: Lines, chance: random.Random) -> Lines:
    out = list(lines)
    for at in _some(lines, chance):
        out[at] = out[at][: chance.randint(0, len(out[at]))]
    return out


def join(lines: Lines, chance: random.Random) -> Lines:
    out = list(lines)
    for at in sorted(_some(lines[:-1], chance), reverse=True):
        out[at : at + 2] = [out[at] + chance.choice(["", " ", "\t"]) + out[at + 1]]
    return out


def part(lines: Lines, chance: random.Random) -> Lines:
    out: Lines = []
    chosen = set(_some(lines, chance))
    for at, line in enumerate(lines):
        out += line.split("\t") if at in chosen else [line]
    return out


def without_tabs(lines: Lines, chance: random.Random) -> Lines:
    gap = chance.choice([" ", "   ", ""])
    return [line.replace("\t", gap) for line in lines]


def thai_digits(lines: Lines, chance: random.Random) -> Lines:
    share = chance.random()
    return [line.translate(THAI_DIGITS) if chance.random() < share else line for line in lines]


def huge_numbers(lines: Lines, chance: random.Random) -> Lines:
    out = list(lines)
    for at in _some(lines, chance):
        out[at] = out[at].replace(chance.choice(DIGITS), "9" * chance.randint(2, 40))
    return out


def end_early(lines: Lines, chance: random.Random) -> Lines:
    return lines[: chance.randint(1, len(lines))]


def begin_late(lines: Lines, chance: random.Random) -> Lines:
    return lines[chance.randrange(len(lines)) :]


def backwards(lines: Lines, _: random.Random) -> Lines:
    return lines[::-1]


MANGLES: tuple[Mangle, ...] = (
    *(delete, duplicate, shuffle_part, move_part, garble, wrong_digits, cut, join, part),
    *(without_tabs, thai_digits, huge_numbers, end_early, begin_late, backwards),
)


def mangled(text: str, number: int) -> bytes:
    """Return a text mangled in one to four ways; now and then its bytes, too."""
    chance = random.Random(number)  # noqa: S311 - the same on every machine
    lines = text.split("\n")
    for mangle in chance.sample(MANGLES, chance.randint(1, 4)):
        lines = mangle(lines, chance) or [""]
    raw = bytearray("\n".join(lines).encode("utf-8"))
    if chance.random() < 0.1:
        for _ in range(chance.randint(1, 20)):
            raw[chance.randrange(len(raw))] = chance.randrange(256) if raw else 0
    return bytes(raw)
