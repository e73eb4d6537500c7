"""YAML as text only: every scalar stays as typed, and every value knows its place.

The tree is built from the parser's events, not by PyYAML's constructors: so tags and anchors are
seen before anything is made of them, equal keys are seen at all, and depth is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.files.source import Source
from generator.files.yaml_trouble import error_position, mark_position, trouble_of
from generator.findings import Finding, Place, Rule, Wording, quoted
from generator.rules import d
from generator.thai.exchanging import exchanging
from generator.thai.text import clean, control_characters, without

Plain = str | list["Plain"] | dict[str, "Plain"] | None
Path = tuple[str | int, ...]
Position = tuple[int, int]

_DEEPEST = 20
# Word and web pages leave spaces that look like the others, but that YAML takes for letters.
with_plain_spaces = exchanging(
    dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u2028\u2029\u3000", " ")
)
_HASH = re.compile(r"[^\s#]\s+(#[^\s#!].*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class YamlFile:
    """A YAML file as plain values.

    Attributes:
        data: mappings, lists and texts; None for an empty value or ``~``.
        places: path -> line and column of the value.
        keys: path -> line and column of the key that leads to it.
    """

    file: str
    data: dict[str, Plain]
    places: dict[Path, Position]
    keys: dict[Path, Position]

    def place(self, path: Path) -> Place:
        """Return where the value at that path stands, or the nearest part above it."""
        for length in range(len(path), -1, -1):
            if position := self.places.get(path[:length]):
                return Place(self.file, *position)
        return Place(self.file)

    def key_place(self, path: Path) -> Place:
        """Return where the key at that path stands, or the nearest value above it."""
        position = self.keys.get(path)
        return Place(self.file, *position) if position else self.place(path)


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end was not reached yet."""

    path: Path
    values: dict[str, Plain] | list[Plain]
    key: str | None = None

    def next_path(self) -> Path:
        """Return the path of the value that comes next."""
        return (*self.path, len(self.values) if isinstance(self.values, list) else self.key or "")


@dataclass(slots=True)
class _Builder:
    """Puts the events of one document together."""

    file: str
    lines: list[str]
    root: Plain = None
    stack: list[_Open] = field(default_factory=list)
    places: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    documents: int = 0
    broken: bool = False

    def report(self, rule: Rule, position: Position | None, **values: str | Wording) -> None:
        """Add a finding."""
        place = Place(self.file, *position) if position else Place(self.file)
        self.findings.append(Finding(rule=rule, place=place, values=values))

    def add(self, event: yaml.Event) -> None:
        """Take the next event."""
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.give_up(_position(event), "second document")
        elif isinstance(event, yaml.AliasEvent):
            self.reject(d.TAG_OR_ALIAS, event, found=f"*{event.anchor}")
        elif isinstance(event, yaml.ScalarEvent):
            self.refuse_tags(event)
            self.add_scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self.refuse_tags(event)
            self.open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            closed = self.stack.pop()
            self.put(closed.values)

    def reject(self, rule: Rule, event: yaml.Event, **values: str | Wording) -> None:
        """Report a mistake after which the file cannot be used."""
        self.report(rule, _position(event), **values)
        self.broken = True

    def give_up(self, position: Position, problem: str) -> None:
        """Report that the file cannot be read from there on, why, and what to do."""
        trouble = trouble_of(problem, self.lines, *position)
        reason, remedy = trouble.reason, trouble.remedy
        self.report(d.YAML_UNREADABLE, position, reason=reason, remedy=remedy)
        self.broken = True

    def refuse_tags(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Report a tag or an anchor: they are programs, not data."""
        if event.tag is not None:
            self.reject(d.TAG_OR_ALIAS, event, found=quoted(event.tag))
        elif event.anchor is not None:
            self.reject(d.TAG_OR_ALIAS, event, found=f"&{event.anchor}")

    def open(self, event: yaml.CollectionStartEvent) -> None:
        """Begin a mapping or list."""
        if len(self.stack) >= _DEEPEST:
            self.give_up(_position(event), "too deep")
            return
        if self.stack and isinstance(self.stack[-1].values, dict) and self.stack[-1].key is None:
            self.give_up(_position(event), "key is not a text")
            return
        path = self.stack[-1].next_path() if self.stack else ()
        self.places[path] = _position(event)
        values: dict[str, Plain] | list[Plain] = (
            {} if isinstance(event, yaml.MappingStartEvent) else []
        )
        self.stack.append(_Open(path, values))

    def add_scalar(self, event: yaml.ScalarEvent) -> None:
        """Take a text: a key where a key is due, else a value."""
        holder = self.stack[-1] if self.stack else None
        if holder and isinstance(holder.values, dict) and holder.key is None:
            self.add_key(holder, event)
            return
        path = holder.next_path() if holder else ()
        self.places[path] = _position(event)
        text = self.without_control(event)
        plain = not event.style
        empty = not text or (text == "~" and plain)
        if plain and not empty:
            self.look_behind(event)
        self.put(None if empty else text)

    def without_control(self, event: yaml.ScalarEvent) -> str:
        """Return the text; an escape in quotes can still bring a control character in."""
        found = control_characters(event.value)
        for character in sorted({event.value[position] for position in found}):
            self.report(d.CONTROL_CHARACTER, _position(event), found=f"U+{ord(character):04X}")
        return clean(without(event.value, found))

    def add_key(self, holder: _Open, event: yaml.ScalarEvent) -> None:
        """Take a key; an equal one before it is a mistake, and the first value stays."""
        key = self.without_control(event)
        path = (*holder.path, key)
        position = _position(event)
        if path in self.keys:
            other = str(self.keys[path][0])
            self.report(d.EQUAL_KEYS, position, found=quoted(key), other=other)
            key = f"{key}\0{position[0]}"
            path = (*holder.path, key)
        holder.key = key
        self.keys[path] = position

    def look_behind(self, event: yaml.ScalarEvent) -> None:
        """Warn of a text that a hash sign cuts off: YAML drops it without a word."""
        end = event.end_mark
        line = self.lines[end.line] if end and end.line < len(self.lines) else ""
        if end and (match := _HASH.search(line, max(end.column - 1, 0))):
            position = (end.line + 1, match.start(1) + 1)
            self.report(d.TEXT_BEHIND_HASH, position, found=quoted(match.group(1)))

    def put(self, value: Plain) -> None:
        """Store a finished value in what holds it."""
        if not self.stack:
            self.root = value
            return
        holder = self.stack[-1]
        if isinstance(holder.values, list):
            holder.values.append(value)
            return
        # Not kept: the second of two equal keys, and what its name says is not to be read.
        if holder.key is not None and "\0" not in holder.key and not holder.key.startswith("_"):
            holder.values[holder.key] = value
        holder.key = None


def read_yaml(source: Source) -> tuple[YamlFile | None, tuple[Finding, ...]]:
    """Return the file as plain values with their places, and what was found.

    The file is None when it cannot be read as YAML, when it uses tags, anchors or aliases, or
    when it is not a mapping of keys to values.
    """
    text = with_plain_spaces(source.text)
    builder = _Builder(file=source.file, lines=text.split("\n"))
    try:
        for event in _events(text):
            builder.add(event)
            if builder.broken:
                return None, tuple(builder.findings)
    except yaml.MarkedYAMLError as error:
        builder.give_up(error_position(error), f"{error.context or ''} {error.problem or ''}")
        return None, tuple(builder.findings)
    except yaml.YAMLError:
        builder.give_up((1, 1), "")
        return None, tuple(builder.findings)
    if builder.root is None:
        name = source.file.rpartition("/")[2]
        builder.report(d.EMPTY_FILE, None, found=name)
        return None, tuple(builder.findings)
    if not isinstance(builder.root, dict):
        builder.give_up(builder.places[()], "no keys")
        return None, tuple(builder.findings)
    document = YamlFile(
        file=source.file, data=builder.root, places=builder.places, keys=builder.keys
    )
    return document, tuple(builder.findings)


def _position(event: yaml.Event) -> Position:
    return mark_position(event.start_mark)


def _events(text: str) -> Iterator[yaml.Event]:
    """Yield the parser's events; the C parser, ten times faster than the other."""
    yield from yaml.parse(text, Loader=yaml.CSafeLoader)
