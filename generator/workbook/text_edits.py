"""Replacements in a text, gathered one by one and made all at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.workbook.yaml_spans import Spans


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


@dataclass(slots=True)
class TextEdits:
    """The replacements of one text."""

    spans: Spans
    edits: list[_Edit] = field(default_factory=list)

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in place of a span."""
        if start != end or text:
            self.edits.append(_Edit(start, end, text))

    def replace(self, start: int, end: int, text: str) -> None:
        """Put a text in place of a span; its further lines follow a remark behind the span."""
        head, line_break, body = text.partition("\n")
        self.put(start, end, head)
        if line_break:
            at = self.spans.line_end(end)
            self.put(at, at, "\n" + body)

    def insert_below(self, offset: int, lines: str) -> None:
        """Put whole lines below the line of an offset."""
        end = self.spans.line_end(offset)
        self.put(end, end, f"\n{lines}")

    def delete_lines(self, start: int, end: int) -> None:
        """Take the lines of a span away, and one of two blank lines around them.

        The line break before them goes, not the one behind: something may be put there.
        """
        text = self.spans.text
        first, last = self.spans.line_start(start), self.spans.line_end(end)
        if not first:
            self.put(0, min(last + 1, len(text)), "")
            return
        blank_around = text[:first].endswith("\n\n") and text[last : last + 2] in ("\n\n", "\n", "")
        self.put(first - 1 - blank_around, last, "")

    def applied(self) -> str | None:
        """Return the text with all replacements, or None when two of them touch one span."""
        parts: list[str] = []
        at = 0
        for one in sorted(self.edits, key=lambda edit: (edit.start, edit.end)):
            if one.start < at:
                return None
            parts += (self.spans.text[at : one.start], one.text)
            at = one.end
        return "".join((*parts, self.spans.text[at:]))
