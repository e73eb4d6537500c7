"""Findings as text for people, as JSON for programs, as annotations for code hosts."""

from __future__ import annotations

import csv
import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_uppercase
from typing import Any

from generator.findings import Finding, Language, Place, Rule, Severity, Wording
from generator.messages.concerned import agency_of, fiscal_year_of
from generator.thai.text import control_characters, width

Lines = Callable[[str], Sequence[str]]

SEVERITIES = {
    Severity.ERROR: Wording("ต้องแก้ก่อนเผยแพร่", "error"),
    Severity.WARNING: Wording("ควรตรวจสอบ", "warning"),
    Severity.NOTE: Wording("ข้อสังเกต", "note"),
}
_KINDS = {
    "D": Wording("รูปแบบข้อมูล", "form of the data"),
    "N": Wording("ตัวเลขไม่สอดคล้องกัน", "numbers that do not add up"),
    "C": Wording("องค์ประกอบไม่ครบ", "criteria"),
    "P": Wording("ข้อมูลส่วนบุคคล", "personal data"),
    "L": Wording("ลิงก์และไฟล์", "links and files"),
    "W": Wording("การนำเข้าจาก Excel", "brought in from a spreadsheet"),
}
BEFORE_BRINGING_IN = Wording("ต้องแก้ก่อนนำเข้า", "error")
FIX = Wording("แก้ไข:", "Fix:")
IN_EXCEL = Wording("ใน Excel: ช่อง {cell}", "in Excel: cell {cell}")
_LONGEST_LINE = 100


def as_text(
    findings: Sequence[Finding],
    languages: Sequence[Language],
    lines: Lines,
    error: Wording = SEVERITIES[Severity.ERROR],
) -> str:
    """Return the findings as an officer reads them, a blank line between two.

    Args:
        findings: in the order to be shown.
        languages: the first one leads; a second one follows it line by line.
        lines: file -> its lines, to quote the one a finding is about; empty when unknown.
        error: what an error keeps from being done.
    """

    @lru_cache(maxsize=1)  # findings of a file stand together
    def ends(file: str) -> Sequence[int]:
        return record_ends(lines(file))

    quotes = _Quotes(lines=lines, ends=ends, severities={**SEVERITIES, Severity.ERROR: error})
    return "\n".join(_block(finding, languages, quotes) for finding in findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Quotes:
    """What is told besides findings: lines of files, the last of each CSV record, severities."""

    lines: Lines
    ends: Callable[[str], Sequence[int]]
    severities: Mapping[Severity, Wording]


def _block(finding: Finding, languages: Sequence[Language], quotes: _Quotes) -> str:
    rule = finding.rule
    severity = " / ".join(quotes.severities[rule.severity].in_language(one) for one in languages)
    title = " / ".join(rule.title.in_language(one) for one in languages)
    parts = [f"{finding.place}: {severity} {rule.code} {title}"]
    parts += [f"  {finding.message(language)}" for language in languages]
    parts += _quoted_line(finding, languages, quotes)
    for language in languages:
        parts.append(f"  {FIX.in_language(language)} {finding.fix(language)}")
    return "\n".join(parts) + "\n"


def _quoted_line(finding: Finding, languages: Sequence[Language], quotes: _Quotes) -> list[str]:
    """Return the line the finding is about: with a mark in YAML, as a cell of Excel in CSV."""
    from generator.check.personal import masked_line  # with all checks: only where one is told

    place = finding.place
    all_lines = quotes.lines(place.file) if place.line else ()
    if not 0 < place.line <= len(all_lines):
        return []
    quoted = masked_line(all_lines[place.line - 1])
    line, at = _excerpt(quoted, max(place.column - 1, 0))
    if not place.file.endswith(".csv"):
        mark = " " * width(line[:at]) + "^"
        return [f"  {place.line:>5} | {line}", f"  {'':>5} | {mark}"]
    cell = excel_cell(place, quotes.ends(place.file))
    told = " / ".join(IN_EXCEL.in_language(one).format(cell=cell) for one in languages)
    line, _ = _excerpt(quoted, 0)
    return [f"  {place.line:>5} | {line}", f"  {'':>5} | {told}"]


def record_ends(lines: Sequence[str]) -> tuple[int, ...]:
    """Return the last line of each record of a CSV file, from 1; of one unreadable, each line."""
    ends: list[int] = []
    delimiter = "\t" if lines and lines[0].count("\t") > lines[0].count(",") else ","
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=delimiter)
    with suppress(csv.Error):
        ends.extend(reader.line_num for _ in reader)
    return (*ends, *range((ends[-1] if ends else 0) + 1, len(lines) + 1))


def excel_cell(place: Place, ends: Sequence[int]) -> str:
    """Return where a place of a CSV file is in Excel: ``B3``.

    A cell with line breaks is one row there and several lines in the file.

    Args:
        place: line and column.
        ends: the last line of each record.
    """
    row = bisect_left(ends, place.line) + 1
    letters, number = "", max(place.column, 1)
    while number:
        number, letter = divmod(number - 1, len(ascii_uppercase))
        letters = ascii_uppercase[letter] + letters
    return f"{letters}{row}"


def _shown(line: str) -> str:
    """Return the line as a terminal may print it: what would steer the terminal is replaced."""
    steering = {ord(line[position]): "\ufffd" for position in control_characters(line)}
    return line.translate(steering | {ord("\t"): " "})


def _excerpt(line: str, at: int) -> tuple[str, int]:
    """Return the part of a long line around an index, and where the index is in it."""
    start = max(at - _LONGEST_LINE * 3 // 4, 0) if len(line) > _LONGEST_LINE else 0
    part = _shown(line[start : start + _LONGEST_LINE])
    after = "…" if start + len(part) < len(line) else ""
    return ("…" if start else "") + part + after, at - start + bool(start)


def summary_line(findings: Sequence[Finding], language: Language) -> str:
    """Return the last line of ``check``: how many of each severity."""
    counts = Counter(finding.rule.severity for finding in findings)
    errors = counts[Severity.ERROR]
    warnings, notes = counts[Severity.WARNING], counts[Severity.NOTE]
    if language is Language.EN:
        return f"Checked: {errors} errors, {warnings} warnings, {notes} notes"
    head = f"ตรวจแล้ว พบข้อที่ต้องแก้ก่อนเผยแพร่ {errors} ข้อ" if errors else "ตรวจแล้ว ไม่พบข้อที่ต้องแก้ก่อนเผยแพร่"
    return f"{head} มีข้อที่ควรตรวจสอบ {warnings} ข้อ ข้อสังเกต {notes} ข้อ"


def as_json(findings: Sequence[Finding]) -> str:
    """Return the findings as JSON, to the letter of the design's section 6."""
    counts = Counter(finding.rule.severity for finding in findings)
    report = {
        "summary": {
            "errors": counts[Severity.ERROR],
            "warnings": counts[Severity.WARNING],
            "notes": counts[Severity.NOTE],
        },
        "findings": [_entry(finding) for finding in findings],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _entry(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.rule.code,
        "severity": finding.rule.severity.value,
        "agency": agency_of(finding),
        "fiscal_year": fiscal_year_of(finding),
        "file": finding.place.file,
        "line": finding.place.line or None,
        "column": finding.place.column or None,
        "message": finding.message(Language.TH),
        "message_en": finding.message(Language.EN),
        "found": finding.found,
        "expected": finding.expected,
        "fix": finding.fix(Language.TH),
        "fix_en": finding.fix(Language.EN),
    }


def as_annotations(findings: Sequence[Finding], language: Language) -> str:
    """Return the findings as workflow commands, which code hosts show beside the line."""
    commands = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
    lines = []
    for finding in findings:
        place = finding.place
        where = [f"file={_property(place.file)}"]
        if place.line:
            where.append(f"line={place.line}")
        if place.column and not place.file.endswith(".csv"):
            where.append(f"col={place.column}")
        title = f"{finding.rule.code} {finding.rule.title.in_language(language)}"
        where.append(f"title={_property(title)}")
        text = f"{finding.message(language)}\n{FIX.in_language(language)} {finding.fix(language)}"
        lines.append(f"::{commands[finding.rule.severity]} {','.join(where)}::{_data(text)}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def explanation(rule: Rule, language: Language) -> str:
    """Return the page of a rule: what it means, why, a wrong and a right example."""
    thai = language is Language.TH
    head = f"{rule.code} {rule.title.in_language(language)}"
    kind = _KINDS[rule.code[0]].in_language(language)
    severity = SEVERITIES[rule.severity].in_language(language)
    wrong, right = ("ตัวอย่างที่ไม่ตรง", "ตัวอย่างที่ตรง") if thai else ("Wrong", "Right")
    return "\n".join(
        (
            head,
            f"{kind} · {severity}",
            "",
            rule.why.in_language(language),
            "",
            f"{wrong}:",
            *(f"    {line}" for line in rule.wrong.splitlines()),
            "",
            f"{right}:",
            *(f"    {line}" for line in rule.right.splitlines()),
            "",
        )
    )
