"""``schema``: what is written, and what is left alone."""

import json

from tests.cli.process import DATA, Program, contents, write


def test_schemas_and_dictionary_are_those_of_the_project(program: Program) -> None:
    ran = program("schema")
    assert (ran.code, ran.err) == (0, "")
    data = program.folder / "data"
    assert contents(data / "_schema") == contents(DATA / "_schema")
    assert (data / "README.md").read_bytes() == (DATA / "README.md").read_bytes()
    assert program("schema").out == ran.out
    assert program("check").code == 0  # neither is taken for data


def test_one_schema_is_printed(program: Program) -> None:
    for name in ("result", "result.yml"):
        assert json.loads(program("schema", name).out)["title"] == "result.yml"
    assert not (program.folder / "data/_schema").exists()


def test_file_of_that_name_by_somebody_else_stays(program: Program) -> None:
    write(program.folder / "data", {"README.md": "# ของเรา\n"})
    ran = program("schema")
    assert ran.code == 0
    assert "ไม่เขียนทับ" in ran.out
    assert (program.folder / "data/README.md").read_text("utf-8") == "# ของเรา\n"


def test_unknown_file_is_told_with_the_near_one(program: Program) -> None:
    ran = program("schema", "mesures.yml")
    assert (ran.code, ran.out) == (2, "")
    assert "หมายถึง measures.yml ใช่หรือไม่" in ran.err
