"""Every rule says what is wrong, what is allowed and what to do, alike in both languages."""

import re
from collections import Counter
from types import ModuleType

import pytest

from generator.findings import Finding, Language, Place, Rule, Severity, Wording
from generator.model.mistakes import Mistake
from generator.rules import RULES, c, d, l, n, p, report_d, report_n, workbook_d

MODULES = (c, d, l, n, p, report_d, report_n, workbook_d)
ALL = [rule for module in MODULES for rule in module.RULES]

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
THAI = re.compile("[ก-๛]")
# Words that blame or beg, words that say nothing, and words of programmers.
FORBIDDEN = (
    *("กรุณา", "ขออภัย", "ไม่ถูกต้อง", "ผิดพลาด", "พาร์ส", "ซินแท็กซ์"),
    *("please", "sorry", "invalid", "illegal", "went wrong", "parse", "syntax", "encoding"),
)
VERBS = (
    *("ใส่", "ลบ", "เปลี่ยน", "ตรวจ", "เพิ่ม", "บันทึก", "วาง", "เติม", "ย้าย", "เทียบ", "แก้", "นับ"),
    *("เปิด", "ดาวน์โหลด"),
    "หาก",  # the instruction depends on what the officer knows
)

# Here the finding brings its own instruction; tests/files/test_yaml_trouble.py looks at each.
OWN_INSTRUCTION = "{remedy}"

every_rule = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)


def texts(rule: Rule) -> dict[str, Wording]:
    return {"title": rule.title, "message": rule.message, "fix": rule.fix, "why": rule.why}


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


@pytest.mark.parametrize("mistake", Mistake)
def test_every_mistake_of_the_model_has_its_rule(mistake: Mistake) -> None:
    assert getattr(d, mistake.name) is RULES[mistake.value]


def test_no_code_is_used_twice() -> None:
    counts = Counter(rule.code for rule in ALL)
    assert [code for code, count in counts.items() if count > 1] == []
    assert all(RULES[rule.code] is rule for rule in ALL)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_module_collects_all_its_rules_in_the_order_of_their_codes(module: ModuleType) -> None:
    constants = [value for value in vars(module).values() if isinstance(value, Rule)]
    assert list(module.RULES) == constants
    assert [rule.code for rule in constants] == sorted(rule.code for rule in constants)
    letter = module.__name__[-1].upper()
    assert all(re.fullmatch(f"{letter}[0-9]{{3}}", rule.code) for rule in constants)


@every_rule
def test_only_the_form_of_the_data_can_stop_a_build(rule: Rule) -> None:
    # W is found when a spreadsheet is brought in; a build never sees one.
    assert rule.code[0] in "DW" or rule.severity is not Severity.ERROR


@every_rule
def test_both_languages_use_the_same_values(rule: Rule) -> None:
    for name, wording in texts(rule).items():
        assert placeholders(wording.th) == placeholders(wording.en), name


@every_rule
def test_title_and_explanation_stand_without_values(rule: Rule) -> None:
    assert placeholders(rule.title.th + rule.why.th) == set()


@every_rule
def test_a_fix_needs_no_value_that_the_message_does_not_have(rule: Rule) -> None:
    own = placeholders(OWN_INSTRUCTION) if rule.fix.th == OWN_INSTRUCTION else set()
    assert placeholders(rule.fix.th) - own <= placeholders(rule.message.th)


@every_rule
def test_the_nearest_name_is_left_to_the_finding(rule: Rule) -> None:
    assert "nearest" not in placeholders(rule.message.th + rule.fix.th)


@every_rule
@pytest.mark.parametrize("language", Language)
def test_filled_texts_have_no_gap(rule: Rule, language: Language) -> None:
    shown = placeholders(rule.message.th)
    values = {name: f"<{name}>" for name in shown | placeholders(rule.fix.th)}
    finding = Finding(rule=rule, place=Place("data/site.yml"), values=values)
    message, fix = finding.message(language), finding.fix(language)
    assert placeholders(message + fix) == set()
    assert "{{" not in message + fix
    assert all(values[name] in message for name in shown)


@every_rule
def test_thai_texts_are_thai_and_english_ones_english(rule: Rule) -> None:
    for name, wording in texts(rule).items():
        if wording.th == OWN_INSTRUCTION:
            continue
        assert THAI.search(wording.th), name
        # English texts hold Thai only as an example of what to type.
        assert len(THAI.findall(wording.en)) < len(wording.en) / 4, name


@every_rule
def test_texts_use_no_forbidden_word(rule: Rule) -> None:
    for wording in texts(rule).values():
        text = f"{wording.th} {wording.en}".lower()
        assert [word for word in FORBIDDEN if word in text] == []


@every_rule
def test_a_fix_is_an_instruction(rule: Rule) -> None:
    assert rule.fix.th.startswith((*VERBS, OWN_INSTRUCTION))
    assert rule.fix.en[0].islower() or rule.fix.en == OWN_INSTRUCTION


@every_rule
def test_a_message_is_one_sentence_on_one_line(rule: Rule) -> None:
    for wording in (rule.title, rule.message):
        for text in (wording.th, wording.en):
            assert "\n" not in text
            assert text == " ".join(text.split())
            assert not text.endswith(".")


@every_rule
def test_an_explanation_takes_at_most_three_sentences(rule: Rule) -> None:
    assert 1 <= len(re.findall(r"[.?!](?:\s|$)", rule.why.en)) <= 3


@every_rule
def test_the_right_example_differs_from_the_wrong_one(rule: Rule) -> None:
    assert rule.wrong.strip()
    assert rule.right.strip()
    assert rule.wrong.strip() != rule.right.strip()
