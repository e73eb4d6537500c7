"""Where the parts of a YAML text begin and end: the parser's marks as offsets into the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate

import yaml

from generator.files.yaml_file import Plain
from generator.thai.text import clean


def plain(node: yaml.Node) -> Plain:
    """Return what the project's own reader makes of a node; hidden keys are left out."""
    if isinstance(node, yaml.MappingNode):
        pairs = {key_of(key): plain(value) for key, value in node.value}
        return {key: value for key, value in pairs.items() if not key.startswith("_")}
    if isinstance(node, yaml.SequenceNode):
        return [plain(one) for one in node.value]
    text = clean(node.value)
    quoted = isinstance(node, yaml.ScalarNode) and node.style
    return None if not text or (text == "~" and not quoted) else text


def key_of(node: yaml.Node) -> str:
    """Return the name a key node bears."""
    return clean(node.value) if isinstance(node, yaml.ScalarNode) else ""


def is_block(node: yaml.Node) -> bool:
    """Return whether a mapping or list is written in lines, not in brackets."""
    return isinstance(node, yaml.CollectionNode) and not node.flow_style


@dataclass(slots=True)
class Spans:
    """A text and the offsets of its lines."""

    text: str
    starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    def at(self, mark: object) -> int:
        """Return the offset of a mark."""
        return self.starts[getattr(mark, "line", 0)] + int(getattr(mark, "column", 0))

    def line_start(self, offset: int) -> int:
        """Return where the line of an offset begins."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Return where its line ends, before the line break."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end

    def column(self, offset: int) -> int:
        """Return how many characters stand before an offset in its line."""
        return offset - self.line_start(offset)

    def end(self, node: yaml.Node) -> int:
        """Return where the content of a node ends: before blank lines, remarks and the next key."""
        start, end = self.at(node.start_mark), self.at(node.end_mark)
        if isinstance(node, yaml.ScalarNode):
            return start + len(self.text[start:end].rstrip()) if node.style in ("|", ">") else end
        if not is_block(node) or not node.value:
            return end
        if isinstance(node, yaml.MappingNode):
            return self.pair_end(*node.value[-1])
        last = node.value[-1]
        return max(self.end(last), start + 1)

    def pair_end(self, key: yaml.Node, value: yaml.Node) -> int:
        """Return where a pair ends; without a value that is behind the colon."""
        colon = self.colon(key)
        return max(colon, self.end(value)) if self.at(value.end_mark) > colon else colon

    def colon(self, key: yaml.Node) -> int:
        """Return the offset behind the colon of a key."""
        return self.text.index(":", self.at(key.end_mark)) + 1

    def dash(self, parent: yaml.Node, entry: yaml.Node) -> int:
        """Return the offset of the dash of an entry of a list in lines."""
        column = self.column(self.at(parent.start_mark))
        line = entry.start_mark.line
        while line > parent.start_mark.line and not self._is_dash(line, column):
            line -= 1
        return self.starts[line] + column

    def _is_dash(self, line: int, column: int) -> bool:
        start = self.starts[line]
        return (
            not self.text[start : start + column].strip()
            and self.text[start + column : start + column + 1] == "-"
        )
