"""What an imported report says and would change, as the officer reads it before it is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import messages
from generator.cli.import_changes import Count, FileShown, Planned
from generator.cli.menu_words import by_choices, heading_of, sheets_for_files
from generator.cli.speech import languages, say
from generator.cli.ways import in_menu
from generator.findings import Finding, Language, Severity, Wording
from generator.report_import.report import answer_row_names
from generator.rules.labels import label
from generator.thai.text import width

if TYPE_CHECKING:
    from generator.report_import.changes import Change, Changes
    from generator.report_import.csv_change import Difference
    from generator.report_import.importing import Import
    from generator.report_import.lines import Line

_NAME_WIDTH = 26

Counted = tuple[str, str, str]
"""Name in Thai and in English, and how much was read."""


def tell_reading(found: Import, lines: Sequence[Line]) -> None:
    """Print what was read, then what is in doubt, then what was noticed."""
    _tell_head(found)
    for thai, english, count in _counted(found):
        say(f"  {_padded(thai, _NAME_WIDTH)}{count}", f"  {_padded(english, _NAME_WIDTH)}{count}")
    notes = [one for one in found.findings if one.rule.severity is Severity.NOTE]
    others = [one for one in found.findings if one.rule.severity is not Severity.NOTE]
    if others:
        say(f"\nต้องดู {len(others)} ข้อ", f"\nTo be looked at: {len(others)}")
        click.echo(findings_text(others, lines))
    if notes:
        _tell_notes(notes, lines)
    if found.report.listed:
        say(
            "\nคะแนนในรายชื่อของประกาศตรวจได้กับระดับ ผลผ่าน คะแนนเฉลี่ยเมื่อรายชื่อครบ และรายชื่อปีก่อนหรือปีถัดไป"
            "เมื่อมีในข้อมูล นอกนั้นตรวจไม่ได้ จึงควรสุ่มเทียบกับประกาศก่อนเขียน",
            "\nListed scores are held against grade and pass, the mean where the list is whole, and"
            " the lists of the years beside where the data has them; compare some before writing.",
        )


def _tell_head(found: Import) -> None:
    target = found.target
    if found.report.is_of_an_agency:
        name = target.agency.name if target.agency else "–"
        year = str(target.fiscal_year or "–")
        say(
            f"รายงานผลการประเมินของ{name} ปีงบประมาณ พ.ศ. {year}",
            f"Result report of {name}, fiscal year {year}",
        )
        if found.overruled:
            printed = printed_as(found)
            say(
                f"แต่รายงานพิมพ์ว่าเป็นของ {printed.th} ตรวจว่าเลือกหน่วยงานและปีถูกก่อนเขียน",
                f"but the report says it is of {printed.en}: see that this is what you mean",
            )
        if found.edition is None:
            say(
                "ยังไม่มีหลักเกณฑ์ของปีนี้ จึงอ่านตามที่พิมพ์ และคำนวณคะแนนซ้ำไม่ได้",
                "There are no rules of that year: it is read as printed and cannot be recomputed.",
            )
    if target.announced is not None:
        say(
            f"ประกาศผลทั้งประเทศ ปีงบประมาณ พ.ศ. {target.announced}",
            f"Announcement for everyone, fiscal year {target.announced}",
        )
    if not found.report.is_empty:
        say("อ่านได้", "Read")


def printed_as(found: Import) -> Wording:
    """Return agency and year as the report itself says them."""
    head = found.report.headline
    name, year = head.name if head and head.name else "–", found.printed_year or "–"
    return Wording(f"{name} ปี {year}", f"{name}, {year}")


def _counted(found: Import) -> Iterable[Counted]:
    report, edition = found.report, found.edition
    if report.is_of_an_agency:
        head = report.headline
        overall = str(head.overall) if head and head.overall is not None else "–"
        grade = head.grade if head and head.grade else "–"
        yield "คะแนนภาพรวม ระดับ", "overall score, grade", f"{overall}  {grade}"
        items = edition.oit_items if edition else ()
        questions = edition.questions if edition else ()
        rows = answer_row_names(edition) if edition else ()
        indicators = edition.indicators if edition else ()
        yield "ตัวชี้วัด", "indicators", _of(report.ranking.indicators, indicators)
        yield "ข้อคำถาม", "questions", _of(report.question_codes, questions)
        yield "แถวคำตอบ", "rows of answers", _of(report.answer_rows, rows)
        yield "ข้อ O", "disclosure items", _of(report.disclosures, items)
        yield "ผู้ตอบแบบวัด (แถว)", "respondents (rows)", str(len(report.respondents))
        points = len(report.advice.points) if report.advice else 0
        yield "ข้อเสนอแนะของผู้ประเมิน", "recommendations", str(points)
    if found.target.announced is not None:
        yield "หน่วยงานในประกาศ", "agencies announced", str(len(report.listed))
        yield "สรุปผลตามประเภท", "summaries by type", str(len(report.types))


def _of(read: Sequence[object], known: Sequence[object]) -> str:
    return f"{len(read)}/{len(known)}" if known else str(len(read))


def _padded(text: str, columns: int) -> str:
    return text + " " * max(columns - width(text), 1)


def findings_text(findings: Sequence[Finding], lines: Sequence[Line]) -> str:
    """Return findings as text, each with the line of the report it is about."""
    if in_menu():
        findings = [by_choices(sheets_for_files(one)) for one in findings]
    error = messages.BEFORE_BRINGING_IN
    return messages.as_text(findings, languages(), lambda file: _lines_of(file, lines), error)


def _lines_of(file: str, lines: Sequence[Line]) -> list[str]:
    """Return the lines of a file, or of a page of it, by their number."""
    own = {line.place.line: line.raw for line in lines if line.place.file == file}
    return [own.get(number, "") for number in range(1, max(own, default=0) + 1)]


def _tell_notes(notes: Sequence[Finding], lines: Sequence[Line]) -> None:
    """Print notes by kind, one line each: they are many, and seldom need anything done."""
    places = {line.place: line for line in lines}
    count = len(notes)
    say(
        f"ข้อสังเกต {count} ข้อ: อ่านได้ แต่ตัวอักษรเพี้ยนหรือพิมพ์ซ้ำ",
        f"Noticed: {count}, read although letters are damaged or repeated",
    )
    by_rule = sorted(notes, key=lambda one: one.rule.code)  # within a rule as in the report
    for rule, group in groupby(by_rule, key=lambda one: one.rule):
        say(f"  {rule.code} {rule.title.th}", f"  {rule.code} {rule.title.en}")
        for one in group:
            line = places.get(one.place)
            for language in languages():
                where = line.where.in_language(language) if line else one.place.file
                click.echo(f"    {where}: {one.message(language)}{_meant(one, language)}")


def _meant(one: Finding, language: Language) -> str:
    """Return the question after the nearest known name, where there is one."""
    if "nearest" not in one.values:
        return ""
    return one.fix(language).removeprefix(one.rule.fix.in_language(language))


def planned_of(planned: Changes, data: Path) -> Planned:
    """Return what a report would change, to be told."""
    return Planned(
        shown=tuple(_shown(one, data) for one in planned.files),
        written=planned.written,
        before=planned.before,
    )


def _shown(change: Change, data: Path) -> FileShown:
    put = change.merged
    counts = {
        Count.ADDED: put.added,
        Count.FILLED: put.filled,
        Count.CHANGED: len(put.differences),
        Count.EQUAL: put.equal,
        Count.DOUBTFUL: change.doubtful,
    }
    file = Path(change.file).name
    told = tuple(_difference(one, file) for one in put.differences)
    return FileShown(path=data / change.file, counts=counts, changes=told)


def _difference(differs: Difference, file: str) -> Wording:
    named, row = label(differs.column), f"{differs.row} " if differs.row else ""
    if in_menu():
        named = heading_of(named, file)
    return Wording(
        *(f"{row}{name}: {differs.there} → {differs.read}" for name in (named.th, named.en))
    )
