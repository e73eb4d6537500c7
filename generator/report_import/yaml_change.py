"""``result.yml`` with score and grade put in, line by line, and a new ``recommendations.yml``."""

from __future__ import annotations

from collections.abc import Mapping

from generator.files.source import Source
from generator.files.yaml_file import read_yaml
from generator.report_import.advice import Advice
from generator.report_import.csv_change import Difference, Merged
from generator.report_import.likeness import same

RESULT = "result.yml"
RECOMMENDATIONS = "recommendations.yml"


def merged_result(text: str | None, values: Mapping[str, str], file: str, year: int) -> Merged:
    """Return ``result.yml`` with values put in; everything else stays as it is, remarks too.

    Args:
        text: of the file, or None when there is none yet; it has been read without a mistake.
        values: key -> plain value, of keys at the top.
        file: its path, for the differences.
        year: fiscal year, B.E.
    """
    if not values:
        return Merged(text=None)
    if text is None:
        lines = [f"# ผลการประเมิน ปีงบประมาณ พ.ศ. {year} นำเข้าจากรายงานผลการประเมิน"]
        lines += [f"{key}: {value}" for key, value in values.items()]
        lines.append(f"source: รายงานผลการประเมิน ประจำปีงบประมาณ {year}")
        return Merged(text="".join(f"{line}\n" for line in lines), added=len(values))
    document, _ = read_yaml(Source(file=file, text=text.removeprefix("\ufeff")))
    lines = text.split("\n")
    filled = equal = 0
    differences = []
    for key, value in values.items():
        there = document.data.get(key) if document else None
        if isinstance(there, str) and _equal(there, value):
            equal += 1
            continue
        at = document.keys.get((key,)) if document else None
        if isinstance(there, str):
            differences.append(Difference(file=file, row="", column=key, there=there, read=value))
        else:
            filled += 1
        _put(lines, at[0] - 1 if at else None, key, value)
    changed = bool(filled or differences)
    return Merged(
        text="\n".join(lines) if changed else None,
        filled=filled,
        differences=tuple(differences),
        equal=equal,
    )


def _equal(there: str, value: str) -> bool:
    try:
        return float(there) == float(value)
    except ValueError:
        return same(there, value)


def _put(lines: list[str], at: int | None, key: str, value: str) -> None:
    """Write a key in its line, keeping a remark behind it, or at the end of the file."""
    if at is None:
        while lines and not lines[-1].strip():
            lines.pop()
        lines += [f"{key}: {value}", ""]
        return
    before, mark, remark = lines[at].partition(" #")
    margin = before[: len(before) - len(before.lstrip())]
    lines[at] = f"{margin}{key}: {value}{f' {mark}{remark}' if mark else ''}"


def recommendations(advice: Advice, year: int) -> str:
    """Return a new ``recommendations.yml``; texts stand in blocks, whatever is in them."""
    lines = [f"# ข้อเสนอแนะของผู้ประเมินต่อผลการประเมิน ปีงบประมาณ พ.ศ. {year} นำเข้าจากรายงาน"]
    if advice.opinion:
        lines += ["opinion: |", f"  {advice.opinion}"]
    if advice.points:
        lines.append("recommendations:")
    for number, (about, text) in enumerate(advice.points, start=1):
        lines.append(f"  - id: r{number:02}")
        lines += [f"    about: [{', '.join(about)}]"] if about else []
        lines += ["    text: |", f"      {text}"]
    return "".join(f"{line}\n" for line in lines)
