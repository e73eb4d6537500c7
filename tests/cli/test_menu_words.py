"""Who works by the menu and the workbook reads of sheets and headings: no file, no key, no command.

Every rule is rendered: its texts as they stand beside every sheet, and the findings of
``tests/broken`` and of the gaps of the chain with their values and places.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.chain.gap import GapKind
from generator.check.chain import RULE_OF
from generator.checked import check_data
from generator.cli.menu_words import by_choices, in_the_menu, sheets_for_files
from generator.findings import Finding, Language, Place, Rule, Wording
from generator.rules import RULES, report_d, report_n
from generator.rules.in_sheets import ABOUT_FILES, FIXES, MESSAGES
from generator.rules.labels import LABELS, label
from generator.settings import Settings
from generator.workbook.sheet import Sheet
from generator.workbook.sheet_words import Around, in_words, sheet_of
from generator.workbook.sheets import SHEETS
from generator.workbook.telling import in_sheet_words
from tests.chain.complete_agency import complete
from tests.chain.test_gaps import EXAMPLES
from tests.cli.process import ROOT, Program, write
from tests.test_broken import CODES, data_of

ADDRESS = re.compile(r"https?://\S+|\S+@\S+")
FILE = re.compile(r"[\w-]+\.(?:yml|csv)\b")
WORD = re.compile(r"(?<![\w{])[A-Za-z_][A-Za-z0-9_]*(?![\w}])")
COMMAND = re.compile("คำสั่ง (?:{command}|check|draft|import|report|workbook)")

# What no sheet holds: its fix is about a file, and says so.
WITHOUT_SHEET = {
    "L009", "L010",  # addresses that were published: columns of published.csv
    *("N012", "N023", "N024", "N025", "N026", "N027", "N028", "N029", "N032"),  # the announcement
    "D113", "D114",  # its list of agencies
}  # fmt: skip
# Keys that are words besides: of a QR code.
WORDS_BESIDES = {"code"}

HELD = [
    rule
    for rule in RULES.values()
    if rule.code not in ABOUT_FILES and rule.code not in WITHOUT_SHEET
]
IMPORTED = {one.code for one in (*report_d.RULES, *report_n.RULES)}

every_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.name)


def of_files(text: str) -> list[str]:
    """Return what only who knows the files understands."""
    text = ADDRESS.sub("", text)
    words = WORD.findall(FILE.sub("", text))
    keys = [one for one in words if one in LABELS and one not in WORDS_BESIDES]
    return [*FILE.findall(text), *keys, *COMMAND.findall(text)]


def bare(rule: Rule) -> Finding:
    """Return a finding whose values say nothing: only the words of the rule are looked at."""
    texts = (rule.message.th, rule.fix.th, *(one.th for one in _otherwise(rule)))
    names = {name for text in texts for name in re.findall(r"{([a-z_]+)}", text)}
    return Finding(rule=rule, place=Place("-"), values=dict.fromkeys(names, "…"))


def _otherwise(rule: Rule) -> list[Wording]:
    return [texts[rule.code] for texts in (MESSAGES, FIXES) if rule.code in texts]


@every_sheet
def test_no_rule_names_a_file_a_key_or_a_command(sheet: Sheet) -> None:
    around = Around(file=sheet.files[0], sheet=sheet)
    told = [by_choices(in_sheet_words(bare(rule), around)) for rule in HELD]
    told += [by_choices(sheets_for_files(bare(rule))) for rule in HELD if rule.code in IMPORTED]
    texts = {one.rule.code: f"{one.message(Language.TH)} {one.fix(Language.TH)}" for one in told}
    assert {code: of_files(text) for code, text in texts.items() if of_files(text)} == {}
    english = (f"{one.message(Language.EN)} {one.fix(Language.EN)}" for one in told)
    assert [text for text in english if FILE.search(text)] == []


def test_the_looking_for_keys_finds_them() -> None:
    assert of_files("เติมช่อง responsible ใน measures.yml") == ["measures.yml", "responsible"]
    assert of_files("ตรวจด้วยคำสั่ง check") == ["คำสั่ง check"]


def findings_in_menu(data: Path, code: str) -> Sequence[Finding]:
    """Return what is found of one rule as the menu tells it."""
    run = Settings(data=data, site=data, build=data, project=data)
    found = [one for one in check_data(run).findings if one.rule.code == code]
    assert found
    return in_the_menu(found, run)


def assert_is_told_in_sheets(finding: Finding) -> None:
    """See that neither place nor words speak of files; what was typed may be anything."""
    assert finding.place.line == 0
    assert "แผ่น “" in finding.place.file
    typed = {name: "…" for name in ("found", "there") if isinstance(finding.values.get(name), str)}
    plain = Finding(
        rule=finding.rule, place=finding.place, values={**finding.values, **typed, "nearest": ""}
    )
    text = f"{finding.place.file} {plain.message(Language.TH)} {plain.fix(Language.TH)}"
    text = re.sub(r"\S*data/national/\S+", "", text)  # the announcement has no sheet
    assert of_files(text) == []


ATTACHED = {"L004", "L005", "L006", "L011"}  # about a file to download


@pytest.mark.parametrize(
    "code", [one for one in CODES if one not in ABOUT_FILES | WITHOUT_SHEET | ATTACHED]
)
def test_a_mistake_is_told_at_its_sheet(code: str, tmp_path: Path) -> None:
    for one in findings_in_menu(data_of(code, tmp_path), code):
        if "data/national/" not in one.place.file and "/editions/" not in one.place.file:
            assert_is_told_in_sheets(one)


@pytest.mark.parametrize("kind", GapKind)
def test_a_gap_is_told_at_its_sheet(kind: GapKind, tmp_path: Path) -> None:
    data = complete(tmp_path, *EXAMPLES[kind])
    for one in findings_in_menu(data, RULE_OF[kind].code):
        assert_is_told_in_sheets(one)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (
            GapKind.NO_STEPS,
            "ปี 2566 แผ่น “มาตรการ” – m01 “เผยแพร่แผนและขั้นตอนให้บุคลากรทราบ”",
        ),
        (GapKind.NO_DATE, "ปี 2566 แผ่น “ความก้าวหน้า” คอลัมน์ “วันที่รายงาน” – ลำดับ 3 “m02”"),
        (GapKind.NO_FIX, "ปี 2566 แผ่น “การวิเคราะห์”"),
    ],
)
def test_the_row_is_named(kind: GapKind, place: str, tmp_path: Path) -> None:
    told = findings_in_menu(complete(tmp_path, *EXAMPLES[kind]), RULE_OF[kind].code)
    assert [one.place.file for one in told] == [place]


def test_a_heading_is_that_of_the_sheet_that_is_spoken_of() -> None:
    progress = Around(file="progress.csv", sheet=sheet_of("progress.csv"))
    thai = Language.TH
    assert in_words("ใส่ในช่อง date", thai, progress) == "ใส่ในช่อง “วันที่รายงาน”"
    told = in_words("เขียนที่ note ใน result.yml", thai, progress)
    assert told == "เขียนที่ “หมายเหตุ” ในแผ่น “ผลการประเมิน”"
    assert (
        in_words("QR code ที่ https://a.go.th/url", thai, progress) == "QR code ที่ https://a.go.th/url"
    )


def test_other_texts_stand_for_rules_there_are_and_need_no_other_values() -> None:
    for texts in (MESSAGES, FIXES):
        for code, text in texts.items():
            needed = set(re.findall(r"{([a-z_]+)}", text.th + text.en))
            assert needed <= set(re.findall(r"{([a-z_]+)}", RULES[code].message.th)), code
    assert RULES.keys() >= ABOUT_FILES


MISTAKES = {
    "lamphun/2563/result.yml": "overall: 101\nparticipated: อาจจะ\n",
    "lamphun/2563/indicators.csv": "indicator,score\n7,ไม่ทราบ\n",
    "lamphun/2563/printed.csv": "code,figure,value\n7,change;\n",
}


def test_check_in_the_menu_says_what_to_open(program: Program) -> None:
    write(program.folder / "data", {**MISTAKES, "lamphun/2563/eit.yml": "overal: 1\n"})
    ran = program("check", "--agency", "lamphun", PRONGSAI_MENU="1")
    assert "ปี 2563 แผ่น “ผลการประเมิน” ช่อง “คะแนนภาพรวมหน่วยงาน”: ต้องแก้ก่อนเผยแพร่ D032" in ran.out
    assert "  เข้าร่วมการประเมิน เป็น “อาจจะ” แต่ใช้ได้เฉพาะ ใช่, ไม่" in ran.lines
    assert "ปี 2563 แผ่น “ตัวชี้วัด” คอลัมน์ “คะแนน” – ตัวชี้วัด 7: ต้องแก้ก่อนเผยแพร่ D031" in ran.out
    assert "data/lamphun/2563/eit.yml:1:1: " in ran.out
    assert "ข้อที่บอกชื่อไฟล์ไม่มีแผ่นในสมุดงาน" in ran.out
    assert "ทำสมุดงานด้วยข้อ “ทำสมุดงาน Excel”" in ran.out
    assert "คือแผ่น" not in ran.out


def test_check_outside_the_menu_names_files_and_keys(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    ran = program("check", "--agency", "lamphun")
    assert "data/lamphun/2563/indicators.csv:2:2: ต้องแก้ก่อนเผยแพร่ D031" in ran.out
    assert "        | ใน Excel: ช่อง B2" in ran.lines


def test_papers_that_lack_something_name_the_sheet(program: Program) -> None:
    ran = program("memo", "lamphun", "2564", PRONGSAI_MENU="1")
    assert "(แผ่น “การวิเคราะห์”, แผ่น “มาตรการ” ใน data/lamphun/2564)" in ran.err


def test_what_a_report_changes_is_told_by_sheets_and_headings(shipped: Program) -> None:
    indicators = shipped.folder / "data/lamphun/2563/indicators.csv"
    text = indicators.read_text(encoding="utf-8")
    changed = text.replace("92.81", "91.20")
    assert changed != text
    indicators.write_text(changed, encoding="utf-8")
    result = shipped.folder / "data/lamphun/2563/result.yml"
    result.write_text(result.read_text("utf-8").replace("87.96", "87.69", 1), encoding="utf-8")
    report = str(ROOT / "tests/report_import/report.txt")
    plain, menu = shipped("import", report), shipped("import", report, PRONGSAI_MENU="1")
    assert "    1 คะแนน (score): 91.20 → 92.81" in plain.lines
    assert "    1 คะแนน: 91.20 → 92.81" in menu.lines
    assert "    คะแนนภาพรวมหน่วยงาน: 87.69 → 87.96" in menu.lines
    assert any(line.startswith("  “ตัวชี้วัด” (2563)  ") for line in menu.lines)


def test_a_number_of_a_person_is_not_told_by_the_cell_it_stands_in(tmp_path: Path) -> None:
    data = data_of("P001", tmp_path)
    assert "๖๗๘๙๐" in (data / "lamphun" / "agency.yml").read_text(encoding="utf-8")
    (told,) = findings_in_menu(data, "P001")
    assert told.message(Language.TH).endswith(
        "– ค่าที่ใส่ไว้คือ “ผู้ประสานงาน เลขประจำตัว ๑-๒xxx-xxxxx-xx-๑”"
    )


def test_labels_of_values_become_headings() -> None:
    finding = Finding(
        rule=RULES["D016"], place=Place("-"), values={"field": label("title"), "found": "-"}
    )
    around = Around(file="measures.yml", sheet=sheet_of("measures.yml"))
    told = in_sheet_words(finding, around)
    assert told.message(Language.TH) == "ตรงนี้ไม่มี ชื่อมาตรการ ซึ่งต้องมีค่า"
