"""What is noticed while a report is read: findings, and which rows are in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.findings import Finding, Place, Rule, Severity, Value, quoted
from generator.report_import.lines import Line


@dataclass(slots=True)
class Notes:
    """Findings as they come, and the lines whose rows a check has spoken against.

    Attributes:
        file: the name of the report, for findings about the whole of it.
        lines: number -> line.
        doubtful: numbers of lines; what was read there is written only on a yes.
    """

    file: str
    lines: Mapping[int, Line]
    findings: list[Finding] = field(default_factory=list)
    doubtful: set[int] = field(default_factory=set)

    def tell(self, rule: Rule, line: Line | None, **values: Value) -> None:
        """Add a finding at a line, or about the whole report; ``found`` is what stands there."""
        if line is not None:
            values.setdefault("found", quoted(line.words))
        place = line.place if line else Place(self.file)
        self.findings.append(Finding(rule=rule, place=place, values=values))

    def doubt(self, rule: Rule, line: Line, **values: Value) -> None:
        """Add a finding after which what was read at the line is not written without a yes."""
        self.tell(rule, line, **values)
        self.doubtful.add(line.number)

    def take(self, found: Finding) -> None:
        """Add a finding of a check of data files, whose place names a line of this report."""
        line = self.lines.get(found.place.line)
        place = line.place if line else Place(self.file)
        self.findings.append(Finding(rule=found.rule, place=place, values=found.values))
        if line and found.rule.severity is not Severity.NOTE:
            self.doubtful.add(line.number)
