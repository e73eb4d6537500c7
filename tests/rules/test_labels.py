"""Every key and column has a Thai name, and findings show it beside the key as typed."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from generator import editions, model
from generator.findings import Wording
from generator.model.result import Row
from generator.rules.labels import LABELS, label


def model_classes() -> Iterator[type[BaseModel]]:
    """Yield every model whose keys or columns stand in a file."""
    for package in (model, editions):
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for value in vars(module).values():
                if isinstance(value, type) and issubclass(value, BaseModel):
                    yield value


def names(one: type[BaseModel]) -> set[str]:
    """Return the names as typed; the line of a row is no column."""
    typed = {info.alias or name for name, info in one.model_fields.items()}
    return typed - {"line"} if issubclass(one, Row) else typed


CLASSES = sorted(set(model_classes()), key=lambda one: one.__name__)


@pytest.mark.parametrize("one", CLASSES, ids=lambda one: one.__name__)
def test_every_key_of_the_model_has_a_label(one: type[BaseModel]) -> None:
    assert names(one) - LABELS.keys() == set()


def test_no_label_is_left_over() -> None:
    assert LABELS.keys() - {name for one in CLASSES for name in names(one)} == set()


@pytest.mark.parametrize("key", LABELS)
def test_a_label_is_thai_with_the_key_as_typed(key: str) -> None:
    assert re.fullmatch(rf"[^()]*[ก-๛][^()]* \({key}\)", label(key).th)
    assert label(key).en == key


def test_the_label_of_a_score() -> None:
    assert label("score") == Wording("คะแนน (score)", "score")


@pytest.mark.parametrize(
    ("column", "thai"),
    [
        ("ind10", "คะแนนเฉลี่ยตัวชี้วัดที่ 10 (ind10)"),
        ("AA_pct", "ร้อยละของหน่วยงานระดับ AA (AA_pct)"),
    ],
)
def test_columns_of_the_summary_are_named_by_what_they_hold(column: str, thai: str) -> None:
    assert label(column) == Wording(thai, column)


def test_a_label_of_details_stands_for_itself() -> None:
    assert label("พยาน") == Wording("พยาน", "พยาน")
