"""What keeps a YAML file from being read is told by its cause, and each cause has its remedy."""

import pytest

from generator.files import yaml_words as words
from generator.files.source import Source
from generator.files.yaml_file import read_yaml
from generator.findings import Finding, Language
from tests.rules.test_rules import FORBIDDEN, VERBS

TROUBLES = {name: value for name, value in vars(words).items() if isinstance(value, words.Trouble)}


def finding(text: str) -> Finding:
    document, findings = read_yaml(Source(file="data/site.yml", text=text))
    assert document is None
    assert [one.rule.code for one in findings] == ["D011"]
    return findings[0]


@pytest.mark.parametrize(
    ("text", "line", "trouble"),
    [
        ("name: ก\ntype:เทศบาลเมือง\nprovince: ข\n", 2, words.MISSING_SPACE),
        ("name: ก\ntype:เทศบาลเมือง\n", 2, words.MISSING_SPACE),
        ("# ข้อมูล\nname:เทศบาลเมือง\n", 2, words.MISSING_SPACE),
        ("name:เทศบาลเมือง\ntype: ก\n", 2, words.MISSING_SPACE_ABOVE),
        ("name:เทศบาลเมือง\n\n# ประเภท\ntype: ก\n", 4, words.MISSING_SPACE_ABOVE),
        ("m:\n  - id:m01\n    title: ก\n", 3, words.MISSING_SPACE_ABOVE),
        ("name：ก\ntype: ข\n", 2, words.MISSING_SPACE_ABOVE),  # noqa: RUF001 - as typed
        ("title: ก (Assessment : ITA)\n", 1, words.COLON_IN_TEXT),
        ("title: การประเมิน\n  (Assessment : ITA)\n", 2, words.COLON_IN_TEXT),
        ("a:\n\tb: c\n", 2, words.TAB),
        ("a: b\n\tc: d\n", 2, words.TAB),
        ("a: b\n  c: d\n", 2, words.INDENTATION),
        ("a:\n   b: c\n  d: e\n", 3, words.INDENTATION),
        ("m:\n  - id: a\n      kind: b\n", 3, words.INDENTATION),
        ("m:\n  - id: a\n   kind: b\n", 3, words.NOT_IN_LIST),
        ('a: "b\nc: d\n', 1, words.OPEN_QUOTE),
        ('a: "b" c\n', 1, words.BEHIND_QUOTE),
        ("a: [b, c\nd: e\n", 1, words.OPEN_BRACKET),
        ('a: "C:\\เอกสาร"\n', 1, words.BACKSLASH),
        ("a: @b\n", 1, words.RESERVED),
        ("a: %b\n", 1, words.RESERVED),
        ("a: - b\n", 1, words.RESERVED),
        ("a: *ไทย\n", 1, words.RESERVED),
        ("a: |ข้อความ\n", 1, words.BESIDE_BAR),
        ("a: b\n---\nc: d\n", 2, words.SECOND_DOCUMENT),
        ("a: " + "[" * 30, 1, words.TOO_DEEP),
        ("[a]: b\n", 1, words.KEY_IS_NO_TEXT),
        ("a: b\nบันทึก\nc: d\n", 2, words.NO_KEY),
        ("บันทึก\na: b\n", 2, words.NO_KEY_ABOVE),
        ("บันทึกข้อความ\n", 1, words.NO_KEYS),
        ("- a\n- b\n", 1, words.NO_KEYS),
    ],
)
def test_a_cause_is_told_with_its_own_instruction(
    text: str, line: int, trouble: words.Trouble
) -> None:
    found = finding(text)
    assert found.values == {"reason": trouble.reason, "remedy": trouble.remedy}
    assert found.place.line == line
    assert found.fix(Language.TH) == trouble.remedy.th


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES.keys())
def test_a_remedy_is_an_instruction_in_the_words_of_officers(trouble: words.Trouble) -> None:
    assert trouble.remedy.th.startswith(VERBS)
    assert trouble.remedy.en[0].islower()
    text = f"{trouble.reason.th} {trouble.reason.en} {trouble.remedy.th} {trouble.remedy.en}"
    assert [word for word in FORBIDDEN if word in text.lower()] == []
