"""What a mistake is: a value with a place, a rule and the words for both languages.

Reading and checking return findings; they never print and never raise them. The wording of
every rule lives in ``generator.rules``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

_LONGEST_QUOTE = 80
_MOST_NAMES = 40


class Severity(StrEnum):
    """How much a finding weighs: only an error stops the build of the agency's site."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Language(StrEnum):
    """A language of messages."""

    TH = "th"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in both languages; the two use the same values in braces."""

    th: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the text in that language."""
        return self.th if language is Language.TH else self.en


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands.

    Attributes:
        file: path with forward slashes, relative to the folder above ``--data``.
        line: from 1; 0 when the finding is about the whole file.
        column: from 1; in a CSV file the number of the field; 0 when unknown.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file]
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A mistake that can be made, with everything there is to say about it.

    Attributes:
        code: letter and three digits; the letter says the kind (D form, N numbers, C criteria,
            P personal data, L links). Never shown without its words.
        title: what is wrong, in a few words.
        message: what stands there, with the values of the finding in braces.
        fix: an instruction.
        why: what the rule means and why it matters, for ``explain``.
        wrong: an example of the mistake, as it would stand in the file.
        right: the same example mended.
    """

    code: str
    severity: Severity
    title: Wording
    message: Wording
    fix: Wording
    why: Wording
    wrong: str
    right: str


Value = str | Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One mistake at one place.

    Attributes:
        values: what the texts of the rule need. Three names are known to every reader:
            ``found`` (what stands there), ``expected`` (what is allowed) and ``nearest``
            (the nearest known name, offered behind the fix).
    """

    rule: Rule
    place: Place
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def order(self) -> tuple[Place, str, str]:
        """Sort key: by place, then code, then text, so that every run gives the same order."""
        return (self.place, self.rule.code, self.message(Language.EN))

    @property
    def is_error(self) -> bool:
        """Whether it keeps the agency's site from being built."""
        return self.rule.severity is Severity.ERROR

    @property
    def found(self) -> str | None:
        """What stands in the file, or None when the mistake is that nothing stands there."""
        return self._plain("found")

    @property
    def expected(self) -> str | None:
        """What would be right, or None when the rule cannot name it."""
        return self._plain("expected")

    def message(self, language: Language) -> str:
        """Return the sentence that says what stands there and what is allowed."""
        return self._filled(self.rule.message, language)

    def fix(self, language: Language) -> str:
        """Return the instruction, with the nearest known name when there is one."""
        text = self._filled(self.rule.fix, language)
        if nearest := self._plain("nearest"):
            question = (
                f"หมายถึง {nearest} ใช่หรือไม่"
                if language is Language.TH
                else f"did you mean {nearest}?"
            )
            text = f"{text} – {question}"
        return text

    def _plain(self, name: str) -> str | None:
        value = self.values.get(name)
        return value.th if isinstance(value, Wording) else value

    def _filled(self, wording: Wording, language: Language) -> str:
        words = {
            name: value.in_language(language) if isinstance(value, Wording) else value
            for name, value in self.values.items()
        }
        return wording.in_language(language).format_map(words)


def quoted(value: object) -> str:
    """Return what stands in a file as a message shows it: short, on one line."""
    typed = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    text = " ".join(typed.split())
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def listed(names: Iterable[str]) -> str:
    """Return names as a message lists them: not all of hundreds; a dash when there are none."""
    known = tuple(names)
    shown = (*known[:_MOST_NAMES], "…") if len(known) > _MOST_NAMES else known
    return ", ".join(shown) or "–"


def in_order(findings: list[Finding] | tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings sorted by place; equal ones are kept once."""
    unique = {finding.order: finding for finding in findings}
    return tuple(unique[key] for key in sorted(unique))
