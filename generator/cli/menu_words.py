"""Findings for who works by the menu: sheets, headings and choices, no files, keys, commands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from generator.cli.speech import languages
from generator.cli.ways import START, in_menu
from generator.findings import Finding, Language, Place, Value, Wording, quoted
from generator.messages import concerned

if TYPE_CHECKING:
    from generator.settings import Settings
    from generator.workbook.sheet_places import Located

_COMMANDS: Final = {"check": "check", "draft": "draft", "workbook": "fill_in", "report": "report"}
"""Command -> the value of the ``Task`` that does the same."""

_COMMAND: Final = re.compile(r"(?P<before>คำสั่ง |the command )(?P<name>check|draft|workbook)\b")
_PLACE: Final = re.compile(r"[\w.-]+/[\w./-]+\.(?:yml|csv):\d+(?::\d+)?")


def in_the_menu(findings: Sequence[Finding], run: Settings) -> list[Finding]:
    """Return findings in the words of sheets, headings and choices of the menu.

    Args:
        findings: about the data.
        run: where it is.
    """
    reader = _Reader(findings, run)
    return [reader.told(one) for one in findings]


@dataclass
class _Reader:
    findings: Sequence[Finding]
    run: Settings

    def __post_init__(self) -> None:
        from generator.workbook.sheet_places import SheetPlaces

        self.places = SheetPlaces(self.run.data)

    @cached_property
    def several(self) -> bool:
        """Whether an agency has to be named, since there are others."""
        return len({concerned.agency_of(one) for one in self.findings} - {None}) > 1

    def told(self, finding: Finding) -> Finding:
        """Return one finding; what is about a file that no sheet holds keeps its place."""
        from generator.rules.in_sheets import ABOUT_FILES
        from generator.workbook.sheet_words import Around
        from generator.workbook.telling import around_of, in_sheet_words

        located = None
        if finding.rule.code not in ABOUT_FILES:
            located = self.places.located(finding.place, _named(finding))
        file = around_of(finding.place).file
        around = Around(file=file, sheet=located.sheet) if located else Around()
        told = in_sheet_words(finding, around)
        values = {name: self._value(one) for name, one in told.values.items()}
        told = by_choices(replace(told, values=values))
        return self._at(told, located) if located else told

    def _at(self, finding: Finding, located: Located) -> Finding:
        """Return a finding at its place in the workbook, with what stands there."""
        from generator.check.personal import masked_line

        there = quoted(masked_line(located.value))
        words = self._agency(finding.place) + located.in_words(languages()[0])
        if not there or there in finding.message(Language.TH):
            return replace(finding, place=Place(words))
        rule = finding.rule
        message = Wording(
            f"{rule.message.th} – ค่าที่ใส่ไว้คือ “{{there}}”",
            f"{rule.message.en} – it holds “{{there}}”",
        )
        values = {**finding.values, "there": there}
        told = replace(rule, message=message)
        return replace(finding, rule=told, place=Place(words), values=values)

    def _agency(self, place: Place) -> str:
        """Return the name of the agency a place belongs to, where there are several."""
        parts = place.file.split("/")
        if not self.several or len(parts) <= len(("data", "site.yml")):
            return ""
        name = self.places.file(f"{parts[0]}/{parts[1]}/agency.yml").data.get("name")
        return f"{name} " if isinstance(name, str) else f"{parts[1]} "

    def _value(self, value: Value) -> Value:
        """Return a value with the places in it as places in the workbook."""
        if isinstance(value, str):
            return self._placed(value, languages()[0])
        return Wording(*(self._placed(value.in_language(one), one) for one in Language))

    def _placed(self, text: str, language: Language) -> str:
        def words(match: re.Match[str]) -> str:
            file, line, *column = match[0].split(":")
            place = Place(file, int(line), int(column[0]) if column else 0)
            located = self.places.located(place)
            return located.in_words(language) if located else match[0]

        return _PLACE.sub(words, text)


def sheets_for_files(finding: Finding) -> Finding:
    """Return a finding of a report, whose place stays, with sheets for the files of its fix."""
    from generator.workbook.sheet_words import Around, in_words

    rule = finding.rule
    fix = Wording(*(in_words(rule.fix.in_language(one), one, Around()) for one in Language))
    return replace(finding, rule=replace(rule, fix=fix))


def heading_of(named: Wording, file: str) -> Wording:
    """Return what the sheet of a file calls a key, whose label is given."""
    from generator.workbook.sheet_words import Around, sheet_of, told_value

    return told_value(named, Around(file=file, sheet=sheet_of(file)))


def for_reader(text: Wording) -> Wording:
    """Return a sentence about files as the reader knows them: in the menu, by their sheets."""
    if not in_menu():
        return text
    from generator.workbook.sheet_words import Around, in_words

    return Wording(*(in_words(text.in_language(one), one, Around()) for one in Language))


def by_choices(finding: Finding) -> Finding:
    """Return a finding that names choices of the menu instead of commands."""

    def choice(match: re.Match[str]) -> str:
        is_thai = match["before"].startswith("คำสั่ง")
        name = _choice(match["name"])
        return f"ข้อ “{name.th}”" if is_thai else f"the choice “{name.en}”"

    def words(text: Wording) -> Wording:
        thai = text.th.replace("คำสั่ง {command}", "ข้อ “{command}”").replace("คำสั่งนี้", "ข้อนี้")
        return Wording(_COMMAND.sub(choice, thai), _COMMAND.sub(choice, text.en))

    rule = finding.rule
    told = replace(rule, message=words(rule.message), fix=words(rule.fix))
    values = dict(finding.values)
    command = values.get("command")
    if isinstance(command, str) and command.startswith(START):
        values["command"] = _choice(command.removeprefix(START).split()[0])
    return replace(finding, rule=told, values=values)


def _choice(command: str) -> Wording:
    from generator.officer.tasks import Task, name_of

    return name_of(Task(_COMMANDS[command]))


def _named(finding: Finding) -> str:
    """Return the key a finding speaks of; empty where it names none."""
    field = finding.values.get("field")
    if isinstance(field, Wording):
        return field.en
    key = finding.values.get("key")
    return key if isinstance(key, str) else ""
