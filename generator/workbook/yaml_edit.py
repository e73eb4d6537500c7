"""A YAML text that people edit -> the same text with other values: remarks, order, styles stay.

Only the spans of what differs are replaced; everything else is copied. The outcome is read again,
and is nothing when it does not say exactly what was wanted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import yaml

from generator.files.source import Source
from generator.files.validation import without_missing
from generator.files.yaml_file import Plain, read_yaml, with_plain_spaces
from generator.workbook.text_edits import TextEdits
from generator.workbook.yaml_render import behind_dash, behind_key, block, document
from generator.workbook.yaml_spans import Spans, is_block, key_of, plain


def edited(
    text: str, target: Mapping[str, Plain], order: Sequence[Sequence[str]] = ()
) -> str | None:
    """Return the text with the target's values, or None when that cannot be done safely.

    Args:
        text: a file the project's reader takes, with line feeds only.
        target: what it is to say; keys it lacks are taken away.
        order: the keys of the contract, in whose order new ones are put among the others: those of
            the file, and those of the parts in it.
    """
    node = yaml.compose(with_plain_spaces(text), Loader=yaml.CSafeLoader)
    if not isinstance(node, yaml.MappingNode):
        return None
    made = _Edits(Spans(text), order=order)
    if is_block(node):
        made.mapping(node, dict(target), 0)
    elif plain(node) != dict(target):  # a whole file in braces
        lines = document(dict(target) | _hidden(node))
        made.put(made.spans.at(node.start_mark), made.spans.end(node), lines.rstrip("\n"))
    result = made.applied()
    if result is None:
        return None
    read, findings = read_yaml(Source(file="", text=result))
    errors = [one for one in findings if read is None or one.rule.severity == "error"]
    wanted = without_missing(dict(target))
    if read is None or errors or without_missing(read.data) != wanted:
        return None
    return result


@dataclass(slots=True)
class _Edits(TextEdits):
    """The replacements of one file, gathered while its tree is compared with the target."""

    order: Sequence[Sequence[str]] = ()

    # --- mappings --------------------------------------------------------------------------------

    def mapping(self, node: yaml.MappingNode, target: dict[str, Plain], depth: int) -> None:
        """Change the values of a mapping in lines."""
        pairs = {key_of(key): (key, value) for key, value in node.value}
        shown = [name for name in pairs if not name.startswith("_")]
        gone = [name for name in shown if target.get(name) is None]
        for name in shown:
            key, value = pairs[name]
            if name not in gone:
                self.value(key, value, target[name], depth)
            elif plain(value) is not None:
                self._take_away(key, value, keep_key=len(gone) == len(pairs))
        new = {key: one for key, one in target.items() if key not in pairs and one is not None}
        kept = [name for name in pairs if name not in gone]
        self._add_keys(node, {name: pairs[name] for name in kept}, new, depth)

    def value(self, key: yaml.Node, node: yaml.Node, target: Plain, depth: int) -> None:
        """Change what stands behind a key."""
        if plain(node) == target:
            return
        if isinstance(node, yaml.MappingNode) and isinstance(target, dict) and is_block(node):
            self.mapping(node, target, depth + 1)
        elif isinstance(node, yaml.SequenceNode) and isinstance(target, list) and is_block(node):
            self._list(key, node, target, depth)
        elif self._is_block_text(node) and isinstance(target, str):
            self._block(node, target)
        else:
            indent = self.spans.column(self.spans.at(key.start_mark))
            text = behind_key(_with_hidden(node, target), indent, flow=_in_brackets(node))
            self.replace(self.spans.colon(key), self.spans.pair_end(key, node), text)

    def _is_block_text(self, node: yaml.Node) -> bool:
        """Return whether a text stands in lines of its own that tell their indentation."""
        start = self.spans.at(node.start_mark)
        header = self.spans.text[start : self.spans.line_end(start)].split(" ")[0]
        return _is_literal(node) and header in ("|", "|-", "|+") and plain(node) is not None

    def _block(self, node: yaml.Node, target: str) -> None:
        """Change the lines of a block; its first line, with its remark, stays."""
        start, end = self.spans.at(node.start_mark), self.spans.end(node)
        below = self.spans.line_end(start)
        body = self.spans.text[below:end].lstrip("\n")
        self.put(below, max(below, end), block(target, len(body) - len(body.lstrip(" "))))

    def _take_away(self, key: yaml.Node, value: yaml.Node, *, keep_key: bool) -> None:
        start, end = self.spans.at(key.start_mark), self.spans.pair_end(key, value)
        before = self.spans.text[self.spans.line_start(start) : start]
        behind = self.spans.text[end : self.spans.line_end(end)]
        head = self.spans.text[start : self.spans.line_end(start)]
        has_remark = "#" in behind or (_is_literal(value) and "#" in head)
        if before.strip() or has_remark or keep_key:
            if _is_literal(value):  # the remark of a block stands behind its bar
                bar = self.spans.at(value.start_mark)
                below = self.spans.line_end(bar)
                self.put(bar, bar + len(self.spans.text[bar:below].split(" ")[0]), "")
                self.put(below, max(below, end), "")
            else:
                self.put(self.spans.colon(key), end, "")
            return
        self.delete_lines(start, end)

    def _add_keys(
        self,
        node: yaml.MappingNode,
        pairs: Mapping[str, tuple[yaml.Node, yaml.Node]],
        new: Mapping[str, Plain],
        depth: int,
    ) -> None:
        indent = self.spans.column(self.spans.at(node.value[0][0].start_mark))
        for name, value in new.items():
            ranks = {one: self._rank(one, depth) for one in pairs}
            before = [one for one in pairs if ranks[one] <= self._rank(name, depth)]
            key, old = pairs[max(before, key=lambda one: ranks[one])] if before else node.value[0]
            line = f"{' ' * indent}{name}:{behind_key(value, indent)}"
            self.insert_below(self.spans.pair_end(key, old), line)

    def _rank(self, name: str, depth: int) -> int:
        names = self.order[min(depth, 1)] if self.order else ()
        return names.index(name) if name in names else len(names)

    # --- lists -----------------------------------------------------------------------------------

    def _list(
        self, key: yaml.Node, node: yaml.SequenceNode, target: list[Plain], depth: int
    ) -> None:
        """Change the entries of a list in lines."""
        dashes = [self.spans.dash(node, one) for one in node.value]
        own_line = all(
            not self.spans.text[self.spans.line_start(one) : one].strip() for one in dashes
        )
        if not own_line or not target:
            indent = self.spans.column(self.spans.at(key.start_mark))
            text = behind_key(target or None, indent)
            self.replace(self.spans.colon(key), self.spans.pair_end(key, node), text)
            return
        indent = self.spans.column(dashes[0])
        ends = [
            max(self.spans.end(one), dash + 1) for one, dash in zip(node.value, dashes, strict=True)
        ]
        for op in _alignment([plain(one) for one in node.value], target):
            if op.old is not None and op.new is not None:
                entry = node.value[op.old]
                self._entry(entry, target[op.new], (dashes[op.old], ends[op.old]), depth)
            elif op.old is not None:
                self.delete_lines(dashes[op.old], ends[op.old])
            elif op.new is not None:
                self._new_entry(target[op.new], indent, (dashes, ends), op.after)

    def _entry(self, node: yaml.Node, target: Plain, span: tuple[int, int], depth: int) -> None:
        if plain(node) == target:
            return
        if isinstance(node, yaml.MappingNode) and isinstance(target, dict) and is_block(node):
            self.mapping(node, target, depth + 1)
        elif self._is_block_text(node) and isinstance(target, str):
            self._block(node, target)
        else:
            dash, end = span
            indent = self.spans.column(dash)
            text = behind_dash(_with_hidden(node, target), indent, flow=_in_brackets(node))
            self.replace(dash + 1, end, text)

    def _new_entry(
        self, value: Plain, indent: int, known: tuple[list[int], list[int]], after: int
    ) -> None:
        """Put an entry behind an old one; -1 puts it before the first."""
        dashes, ends = known
        lines = f"{' ' * indent}-{behind_dash(value, indent)}"
        if after < 0:
            start = self.spans.line_start(dashes[0])
            self.put(start, start, f"{lines}\n")
            return
        blank = len(dashes) > 1 and "\n\n" in self.spans.text[ends[-2] : dashes[-1]]
        self.insert_below(ends[after], f"\n{lines}" if blank else lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pairing:
    """An old entry, a new one, or both of the same; a new one stands behind the old ``after``."""

    old: int | None = None
    new: int | None = None
    after: int = -1


def _alignment(old: Sequence[Plain], new: Sequence[Plain]) -> Iterator[_Pairing]:
    """Yield which entries are the same: by their ids, else those between equal neighbours."""
    matcher = SequenceMatcher(
        None, [_name(one) for one in old], [_name(one) for one in new], autojunk=False
    )
    for _, first, last, begin, end in matcher.get_opcodes():
        both = min(last - first, end - begin)
        yield from (_Pairing(old=first + at, new=begin + at) for at in range(both))
        yield from (_Pairing(old=at) for at in range(first + both, last))
        yield from (_Pairing(new=at, after=last - 1) for at in range(begin + both, end))


def _name(entry: Plain) -> str:
    if isinstance(entry, dict) and isinstance(entry.get("id"), str):
        return str(entry["id"])
    return json.dumps(entry, ensure_ascii=False)


def _with_hidden(node: yaml.Node, target: Plain) -> Plain:
    """Return what is to be written in place of a node, with what people hid in it by a ``_``."""
    if isinstance(node, yaml.MappingNode) and isinstance(target, dict):
        return target | _hidden(node)
    return target


def _hidden(node: yaml.MappingNode) -> dict[str, Plain]:
    pairs = {key_of(key): plain(value) for key, value in node.value}
    return {key: value for key, value in pairs.items() if key.startswith("_")}


def _is_literal(node: yaml.Node) -> bool:
    """Return whether a text is a block whose line breaks count."""
    return isinstance(node, yaml.ScalarNode) and node.style == "|"


def _in_brackets(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)
