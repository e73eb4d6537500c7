"""The files of a table: what Excel and programs read."""

import csv
import json
import re
from decimal import Decimal
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.assess.respondents import Withheld
from generator.export.table import Row, Table, listed
from generator.export.table_files import columns_of, to_csv, to_json, types_of

COLUMNS = {"name": "ชื่อ", "score": "คะแนน", "male": "ชาย"}


def table(*rows: Row) -> Table:
    return Table(name="x", fiscal_year=2563, title="ตาราง", columns=COLUMNS, rows=rows)


def row(name: str | None = "ก", score: str | None = "88.5", male: int | Withheld | None = 9) -> Row:
    return {"name": name, "score": None if score is None else Decimal(score), "male": male}


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_csv_begins_with_the_mark_by_which_excel_knows_utf_8() -> None:
    assert to_csv(table(row())) == "\ufeffname,score,male\nก,88.50,9\n".encode()


def test_points_have_two_decimals_and_are_numbers_in_json() -> None:
    assert to_json(table(row())).decode() == '[\n  {"name": "ก", "score": 88.50, "male": 9}\n]\n'


def test_what_is_not_given_is_empty_and_never_zero() -> None:
    nothing = table(row(name=None, score=None, male=None))
    assert read_csv(to_csv(nothing)) == [{"name": "", "score": "", "male": ""}]
    assert json.loads(to_json(nothing)) == [{"name": None, "score": None, "male": None}]


def test_withheld_number_is_empty_and_its_column_named() -> None:
    some = table(row(male=Withheld.NUMBER), row())
    assert [one["withheld"] for one in read_csv(to_csv(some))] == ["male", ""]
    assert [one["male"] for one in json.loads(to_json(some))] == [None, 9]
    assert list(columns_of(some)) == [*COLUMNS, "withheld"]


FORMULAS = [
    "=1+1",
    "+66",
    "-1+1",
    "-ไม่มี-",
    "@SUM(A1)",
    "\t=1",
    "\n=1",
    "\uff1d1+1",
    "'=1",
    "-",
    "--1",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_text_like_a_formula_stays_text_in_a_spreadsheet(formula: str) -> None:
    assert read_csv(to_csv(table(row(name=formula))))[0]["name"] == f"'{formula}"
    assert json.loads(to_json(table(row(name=formula))))[0]["name"] == formula


def test_change_below_zero_stays_a_number() -> None:
    assert read_csv(to_csv(table(row(score="-0.64"))))[0]["score"] == "-0.64"


@pytest.mark.parametrize("number", ["-1.23", "-5"])
def test_number_below_zero_among_texts_stays_a_number(number: str) -> None:
    assert read_csv(to_csv(table(row(name=number))))[0]["name"] == number


@pytest.mark.parametrize("text", ["' =1", "'ก'", "1-2", "ก=ข", "๑-๒", " =1"])
def test_text_that_is_no_formula_has_no_apostrophe_more(text: str) -> None:
    assert read_csv(to_csv(table(row(name=text))))[0]["name"] == text


def test_columns_have_the_type_of_their_values() -> None:
    some = table(row(male=Withheld.NUMBER), row())
    types = {"name": "string", "score": "number", "male": "integer", "withheld": "string"}
    assert types_of(some) == types
    assert types_of(table(row(male=Withheld.NUMBER)))["male"] == "number"
    assert types_of(table()) == dict.fromkeys(COLUMNS, "string")


def test_empty_table_is_an_empty_list() -> None:
    assert json.loads(to_json(table())) == []
    assert read_csv(to_csv(table())) == []


def test_several_texts_are_parted_as_in_the_data() -> None:
    assert listed(["a", "b"]) == "a; b"
    assert listed([]) is None


def as_typed(cell: str) -> str:
    """Return the text of a cell, by the rule the page of downloads tells."""
    is_led = re.match("'+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", cell)
    return cell.removeprefix("'") if is_led else cell


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), min_size=1)
TRICKY = st.text("'=+-@1.", min_size=1)


@given(st.lists(TEXTS | TRICKY))
def test_any_text_comes_back_as_it_was(texts: list[str]) -> None:
    some = table(*(row(name=text) for text in texts))
    assert [one["name"] for one in json.loads(to_json(some))] == texts
    assert [as_typed(one["name"]) for one in read_csv(to_csv(some))] == texts
