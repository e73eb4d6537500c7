"""Whatever a text is, it reads back as itself, and a remark as nothing."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.drafting.yaml_text import YamlText, in_one_line, is_plain
from generator.files.source import Source, decode
from generator.files.yaml_file import Plain, read_yaml
from generator.thai.text import control_characters, width

# What can stand in a file that was read: control characters are taken out there.
texts = st.text().map(
    lambda text: text.translate({ord(text[place]): None for place in control_characters(text)})
)


def read_back(text: YamlText) -> dict[str, Plain]:
    decoded = decode(str(text).encode())
    assert decoded is not None
    document, findings = read_yaml(Source(file="data/town/2566/analysis.yml", text=decoded))
    assert findings == ()
    assert document is not None
    return document.data


@given(texts, texts)
@example("ก: ข", "ก #ข")
@example("- ก", "ก:")
@example("~", "ก\n---\nข")
@example("\ufffe\uffff", "\u2028ก\u0085")
@example("|", "# ก")
def test_texts_read_back_as_they_are(one: str, other: str) -> None:
    text = YamlText()
    text.remark(one, other, level=1, inside=2)
    text.lines.append("list:")
    text.entry("id", "f01", level=2, first=True)
    text.entry("text", one, level=2)
    text.codes("about", ["9.4", "f01"], level=2)
    text.blank()
    text.remark(other, level=1)
    text.entry("other", other, level=2, first=True)
    text.items("steps", [step for step in (one, other) if in_one_line(step)], level=2)
    expected = {
        name: in_one_line(value) or None for name, value in (("text", one), ("other", other))
    }
    assert read_back(text) == {
        "list": [
            {"id": "f01", "text": expected["text"], "about": ["9.4", "f01"]},
            {
                "other": expected["other"],
                "steps": [value for value in expected.values() if value] or None,
            },
        ]
    }


@pytest.mark.parametrize(
    "text",
    [
        "การประเมิน (Assessment : ITA)", "ข้อ #1", "- ก", "* ก", "& ก", "% ก", "@ ก", "! ก", '"ก"',
        "[ก]", "{ก}", "'ก'", "`ก", "? ก", "| ก", "> ก", "# ก", "~", "ก:", "", "ก" * 200,
    ],
)  # fmt: skip
def test_text_that_the_data_contract_wants_as_a_block_is_one(text: str) -> None:
    assert not is_plain(text)


@pytest.mark.parametrize("text", ["กองคลัง", "85 คะแนน", "“ก”", "ITA:2566", "O3 ก, ข"])
def test_plain_text_stands_behind_its_key(text: str) -> None:
    written = YamlText()
    written.entry("text", text)
    assert written.lines == [f"text: {text}"]


def test_empty_places_are_counted() -> None:
    text = YamlText()
    text.entry("cause", None)
    text.entry("advice", "ก")
    text.items("steps", ())
    assert (text.empty, text.lines) == (2, ["cause:", "advice: ก", "steps:"])


@given(texts)
def test_a_remark_breaks_at_spaces_only_and_says_all(one: str) -> None:
    text = YamlText()
    text.remark(one, level=1)
    assert all(line.startswith("  # ") for line in text.lines)
    words = [line.removeprefix("  # ") for line in text.lines]
    assert " ".join(words) == in_one_line(one)
    assert all(width(line) <= 120 or " " not in line for line in words)


def test_no_two_blank_lines_and_none_at_the_beginning() -> None:
    text = YamlText()
    text.blank()
    text.entry("a", "ก")
    text.blank()
    text.blank()
    assert text.lines == ["a: ก", ""]
