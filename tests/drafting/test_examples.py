"""The examples that come with the package fit every edition, and are our own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.drafting.examples import STEPS, example_of, examples
from generator.drafting.yaml_text import is_plain
from generator.editions.edition import Edition
from generator.thai.text import normal
from tests.assess.figures import rules
from tests.drafting.drafted import DATA

EDITIONS = sorted(path.stem for path in (DATA.parent / "generator/editions").glob("*.yml"))
FORBIDDEN = ("กรุณา", "ขออภัย", "ดำเนินการให้เรียบร้อย", "ล้มเหลว", "ละเลย", "แย่", "สอบตก")


def edition(name: str) -> Edition:
    scheme, _, year = name.rpartition("-")
    return rules(int(year), scheme.replace("-", "_"))


def sentences() -> Iterator[str]:
    for one in (*examples().indicators, examples().not_participated):
        yield from (one.title, *one.steps)


@pytest.mark.parametrize("name", EDITIONS)
def test_every_indicator_of_every_edition_has_an_example(name: str) -> None:
    assert [one.code for one in edition(name).indicators if example_of(one) is None] == []


def test_nothing_is_known_of_an_indicator_with_another_name() -> None:
    indicator = rules(2563).indicators[0]
    assert example_of(indicator.model_copy(update={"name_th": "การวัดผล"})) is None
    assert example_of(None) is None


def test_an_example_has_a_few_steps_each_one_short() -> None:
    for one in (*examples().indicators, examples().not_participated):
        assert 3 <= len(one.steps) <= 5
        assert len(set(one.steps)) == len(one.steps)
    assert [one for one in sentences() if not is_plain(one) and "ITA" not in one] == []


def test_sentences_are_not_those_of_the_published_measures() -> None:
    published = normal(" ".join(path.read_text("utf-8") for path in sorted(DATA.rglob("*.yml"))))
    steps = [step for one in examples().indicators for step in one.steps]
    assert [step for step in steps if normal(step) in published] == []


def test_sentences_are_in_the_register_of_the_pages() -> None:
    text = " ".join(sentences())
    assert [word for word in FORBIDDEN if word in text] == []
    assert not re.search("[๐-๙]", text)


def test_the_file_stands_in_the_package() -> None:
    assert Path("generator/drafting/steps.yml") == STEPS.relative_to(DATA.parent)
