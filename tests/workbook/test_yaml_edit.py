"""A YAML file is changed where a value changes, and nowhere else."""

import copy
import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.files.source import Source
from generator.files.validation import without_missing
from generator.files.yaml_file import read_yaml
from generator.workbook.yaml_edit import edited

TEXT = """\
# หัวไฟล์
title: แผน  # ชื่อ
as_of:      # ยังไม่ใส่
measures:
  # ข้อแรก
  - id: m01
    title: 'การใช้งบประมาณ'   # ตามที่พิมพ์
    answers: [2, 3]
    monitoring: |
      บรรทัดหนึ่ง

      บรรทัดสาม
    steps:
      - หนึ่ง  # ขั้นแรก
      - สอง

  # ข้อสอง
  - {id: m02, title: สั้น, _own: เก็บไว้}
# ท้ายไฟล์
_draft: ไม่อ่าน
"""

ORDER = (("title", "measures", "as_of", "note"), ("id", "number", "title", "answers", "steps"))


def data(text: str) -> dict[str, Any]:
    document, findings = read_yaml(Source(file="x.yml", text=text))
    assert document is not None, findings
    value = without_missing(document.data)
    assert isinstance(value, dict)
    return value


def changed(change: Any, text: str = TEXT) -> str:  # noqa: ANN401 - a function on the values
    target = copy.deepcopy(data(text))
    change(target)
    result = edited(text, target, ORDER)
    assert result is not None
    assert data(result) == target
    return result


def test_nothing_to_change_leaves_every_byte() -> None:
    assert edited(TEXT, data(TEXT), ORDER) == TEXT


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (lambda one: one.update(title="แผนใหม่"), "title: แผน  #", "title: แผนใหม่  #"),
        (lambda one: one.update(as_of="2566-03-31"), "as_of:      #", "as_of: 2566-03-31      #"),
        (
            lambda one: one.update(title="ก: ข"),
            "title: แผน  # ชื่อ\n",
            "title: |  # ชื่อ\n  ก: ข\n",
        ),
        (lambda one: one.update(note="ท้าย"), "# ท้ายไฟล์", "# ท้ายไฟล์"),
        (lambda one: one["measures"][0].update(answers=["7"]), "[2, 3]", "[7]"),
        (
            lambda one: one["measures"][0].update(monitoring="ใหม่"),
            "      บรรทัดหนึ่ง\n\n      บรรทัดสาม\n",
            "      ใหม่\n",
        ),
        (
            lambda one: one["measures"][0].pop("monitoring"),
            "    monitoring: |\n      บรรทัดหนึ่ง\n\n      บรรทัดสาม\n",
            "",
        ),
        (
            lambda one: one["measures"][0].update(number="1"),
            "  - id: m01\n",
            "  - id: m01\n    number: 1\n",
        ),
        (lambda one: one["measures"][0]["steps"].append("สาม"), "- สอง\n", "- สอง\n      - สาม\n"),
        (
            lambda one: one["measures"][1].update(title="ยาว"),
            "{id: m02, title: สั้น, _own: เก็บไว้}",
            "{id: m02, title: ยาว, _own: เก็บไว้}",
        ),
    ],
)
def test_only_the_span_of_the_value_changes(change: Any, old: str, new: str) -> None:  # noqa: ANN401
    result = changed(change)
    if old != new:
        assert result == TEXT.replace(old, new, 1)
    assert re.findall("#.*", result) == re.findall("#.*", TEXT)


def test_new_entry_stands_behind_the_last_one_before_the_remark_below() -> None:
    result = changed(
        lambda one: one["measures"].append({"id": "m03", "title": "สาม", "steps": ["ก"]})
    )
    entry = "\n\n  - id: m03\n    title: สาม\n    steps:\n      - ก\n# ท้ายไฟล์"
    assert result == TEXT.replace("\n# ท้ายไฟล์", entry)


def test_entry_taken_away_leaves_the_remarks_around_it() -> None:
    result = changed(lambda one: one["measures"].pop(0))
    assert "# ข้อแรก\n" in result
    assert "m01" not in result
    assert "  # ข้อสอง\n  - {id: m02" in result


TEXTS = st.sampled_from(
    ["ก", "x: y", "- a # b", "ย" * 120, "a\nb\n\n  c\n#d", "yes", "“q”", "[x", "7, 8", "'q", "a:"]
)
VALUES = st.one_of(TEXTS, st.lists(TEXTS, min_size=1, max_size=3))
ENTRIES: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"id": st.integers(1, 6).map(lambda number: f"m{number:02d}")},
    optional={"title": TEXTS, "number": TEXTS, "answers": VALUES, "steps": VALUES, "note": TEXTS},
)


def by_id(entry: Any) -> str:  # noqa: ANN401 - a mapping
    return str(entry["id"])


FILES = st.fixed_dictionaries(
    {},
    optional={
        "title": TEXTS,
        "as_of": TEXTS,
        "measures": st.lists(ENTRIES, min_size=1, max_size=5, unique_by=by_id),
        "note": TEXTS,
        "texts": st.dictionaries(st.sampled_from(["heading", "text"]), TEXTS, min_size=1),
    },
).filter(bool)


@given(FILES, FILES, st.booleans())
def test_any_file_becomes_any_other(
    old: dict[str, Any], new: dict[str, Any], in_braces: object
) -> None:
    dumped = yaml.safe_dump(
        old, allow_unicode=True, sort_keys=False, default_flow_style=None if in_braces else False
    )
    text = f"# หัว\n{dumped}# ท้าย\n"
    result = edited(text, new, ORDER)
    assert result is not None
    assert data(result) == new
    assert result.startswith("# หัว\n")
    assert "# ท้าย\n" in result
    assert edited(result, new, ORDER) == result
