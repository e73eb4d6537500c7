"""The schemas of the YAML files: they take all that the reader takes, and tell what they can."""

import json
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_origin

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.files.source import open_source
from generator.files.yaml_file import read_yaml
from generator.model import values
from generator.read import national, years
from generator.read.shared import PUBLISHED
from generator.rules.labels import LABELS
from generator.schema.dictionary import data_readme
from generator.schema.fields import fields_of
from generator.schema.files import FILES, DataFile
from generator.schema.json_schema import schema_line, to_json_schema
from generator.schema.kinds import KINDS, choice
from generator.thai.text import clean

ROOT = Path(__file__).parents[2]
YAML_FILES = {file.stem: file for file in FILES if file.is_yaml}
OTHERS = ("site.yml", PUBLISHED, "agency.yml", "edition.yml")
PLACES = (ROOT / "data", ROOT / "tests" / "pages" / "sample", ROOT / "generator" / "editions")
SHIPPED = sorted(path for place in PLACES for path in place.rglob("*.yml"))


class _AsAnEditor(yaml.SafeLoader):
    """Reads as YAML 1.2 has it: dates and yes are texts."""


_TEXTS = {"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:value"}
_AsAnEditor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _TEXTS]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def validator(stem: str) -> Any:  # noqa: ANN401 - of jsonschema
    schema = json.loads(to_json_schema(YAML_FILES[stem]))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def complaints(path: Path, *, as_text: bool) -> list[str]:
    """Return what the schema of a file says, of its texts or of what an editor takes them for."""
    source = open_source(path, path.name).source
    assert source is not None
    raw, _ = read_yaml(source)
    plain = raw.data if as_text and raw else yaml.load(source.text, _AsAnEditor)  # noqa: S506 - safe
    stem = "edition" if "editions" in path.parts else path.stem
    return [
        f"{list(one.absolute_path)}: {one.message}" for one in validator(stem).iter_errors(plain)
    ]


@pytest.mark.parametrize("as_text", [True, False])
def test_every_file_of_the_project_is_taken(*, as_text: bool) -> None:
    found = {str(path): complaints(path, as_text=as_text) for path in SHIPPED}
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        ("agency", "name: ก\n"),  # no type
        ("agency", "name: ก\ntype: ข\nwebsit: https://a.example\n"),
        ("agency", "name: ก\ntype: ข\nwebsite: www.a.example\n"),
        ("agency", "name: [ก]\ntype: ข\n"),
        ("agency", "name: ก\ntype: ข\ndigits: roman\n"),
        ("agency", 'name: ก\ntype: ข\ncolours: ["#1f4e79"]\n'),
        ("agency", "name: ก\ntype: ข\ncomplaint_channels: [{name: ค}]\n"),
        ("agency", "name: ~\ntype: ข\n"),
        ("result", "overall: 187.5\n"),
        ("result", "overall: ๙๕,๕๖\n"),
        ("result", "overall: เก้าสิบ\n"),
        ("result", "tools: {ITT: 90}\n"),
        ("result", "announced: เร็ว ๆ นี้\n"),
        ("result", "participated: maybe\n"),
        ("measures", "measures: [{id: M01, title: ก}]\n"),
        ("measures", "measures: {id: m01, title: ก}\n"),
        ("measures", "measures: [{id: m01, title: ก, steps: [{texts: ข}]}]\n"),
        ("analysis", "fix: [{id: f01}]\n"),
        ("documents", "documents: [{id: x01, title: ก, kind: ใบเสร็จ}]\n"),
        ("eit", "survey_url: itas.nacc.go.th\n"),
        ("edition", "name: ก\n"),
    ],
)
def test_what_is_wrong_is_told_while_it_is_typed(stem: str, text: str) -> None:
    plain = yaml.load(text, _AsAnEditor)  # noqa: S506 - a safe loader
    assert list(validator(stem).iter_errors(plain))


# Of these mistakes a schema can know; the others are about ids, days, and files as a whole.
OF_SHAPE = ["D015", "D016", "D017", "D031", "D032", "D034", "D035", "D041", "D043", "D050", "D052"]


@pytest.mark.parametrize("code", [*OF_SHAPE, "D053", "D054"])
def test_files_of_known_mistakes_are_refused(code: str) -> None:
    files = sorted((ROOT / "tests" / "broken" / code / "data").rglob("*.yml"))
    assert any(complaints(path, as_text=False) for path in files), files


@cache
def adapter(number: int) -> TypeAdapter[Any]:
    return TypeAdapter(READERS[number])


def accepted(number: int, typed: str) -> bool:
    try:
        adapter(number).validate_python(typed)
    except ValidationError:
        return False
    return True


def test_every_kind_of_value_is_told() -> None:
    kinds = {name: one for name, one in vars(values).items() if get_origin(one) is Annotated}
    lists = {"TextList", "References", "Colours"}
    assert {name for name, one in kinds.items() if one.__metadata__[0].func not in KINDS} == lists


READERS: list[Any] = [
    *(values.Score, values.GivenScore, values.WholeNumber, values.YesNo, values.Date),
    *(values.DateOrPeriod, values.Id, values.PointId, values.Code, values.ItemCode),
    *(values.IndicatorCode, values.QuestionCode, values.Reference, values.Address),
    *(values.Email, values.Colour, values.FileName),
]
TYPED = st.one_of(
    st.text("0123456789๐๑๒๕๖.%-–+, ", max_size=8),
    st.text("iIeEoOtT0129๒.- ", max_size=5),
    st.sampled_from(
        ["20 มี.ค. 66", "๒๐ มีนาคม พ.ศ. ๒๕๖๖", "20/3/2566", "มีนาคม ๒๕๖๔", "2564-03", "YES"]
    ),
    st.sampled_from(
        ["ใช่", " ไม่ ", "m01", "one-stop", "HTTPS://a.example/ก", "a@b.go.th", "#1F4e79"]
    ),
    st.sampled_from(
        ["overall", "IIT", "oit", "๘๘.๕๐ %", "1,234", "files/ก.pdf", "ภายใน 20 มี.ค. 66"]
    ),
)


@pytest.mark.parametrize("number", range(len(READERS)))
@given(typed=TYPED)
def test_schema_takes_whatever_the_reader_takes(number: int, typed: str) -> None:
    kind = KINDS[READERS[number].__metadata__[0].func]
    cleaned = clean(typed)
    if cleaned and accepted(number, cleaned):
        jsonschema.validate(cleaned, kind.schema)
        plain = yaml.load(cleaned, _AsAnEditor) if cleaned[0] not in "%-,#" else cleaned  # noqa: S506
        jsonschema.validate(plain, kind.schema)


@pytest.mark.parametrize("typed", ["scale4", "SCALE4", "Scale4_Reversed"])
def test_words_are_taken_in_any_case(typed: str) -> None:
    kind = choice(values.OneOf(str, words=("scale4", "scale4_reversed")))
    jsonschema.validate(typed, kind.schema)


@pytest.mark.parametrize("typed", ["คําสั่ง", "คำสั่ง", "อื่นๆ", "อื่น ๆ"])
def test_words_are_taken_in_either_spelling(typed: str) -> None:
    documents = {"documents": [{"id": "x01", "title": "ก", "kind": typed}]}
    assert list(validator("documents").iter_errors(documents)) == []


def records(record: type[BaseModel]) -> set[type[BaseModel]]:
    """Return a type of the model and all that stand in it."""
    found = {record}
    for field in fields_of(record):
        shape = field.shape
        while shape.entry:
            shape = shape.entry
        if shape.record and shape.record not in found:
            found |= records(shape.record)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_key_has_a_thai_name(file: DataFile) -> None:
    fields = [field for record in records(file.record) for field in fields_of(record)]
    assert [field.name for field in fields if field.name not in LABELS] == []


def test_every_file_the_reader_knows_is_here() -> None:
    names = {file.name for file in FILES}
    assert names == {*years.FILES, *national.FILES, *OTHERS}


@pytest.mark.parametrize("file", YAML_FILES.values(), ids=lambda file: file.name)
def test_schemas_in_the_data_folder_are_current(file: DataFile) -> None:
    there = ROOT / "data" / "_schema" / f"{file.stem}.json"
    told = f"{there.relative_to(ROOT)}: python -m generator schema"
    assert there.read_text(encoding="utf-8") == to_json_schema(file), told


def test_dictionary_in_the_data_folder_is_current() -> None:
    there = ROOT / "data" / "README.md"
    assert there.read_text(encoding="utf-8") == data_readme(), "python -m generator schema"


def test_line_of_a_file_leads_to_its_schema() -> None:
    line = schema_line(2, YAML_FILES["result"])
    assert line == "# yaml-language-server: $schema=../../_schema/result.json"
    place = (ROOT / "data" / "lamphun" / "2563" / line.partition("=")[2]).resolve()
    assert place == ROOT / "data" / "_schema" / "result.json"
