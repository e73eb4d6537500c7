"""``schema``: what may stand in the files, for editors (JSON Schema) and for people (a table).

Exit codes: 0 written or printed; 1 the folder is not there or cannot be written; 2 wrong call.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from generator.cli.help_pages import Spoken
from generator.cli.options import data_option, language_option
from generator.cli.speech import say, wrong_call
from generator.findings import listed
from generator.thai.text import nearest

_SITE: Final = Path("site")


@click.command(
    cls=Spoken,
    help="เขียนสคีมาและพจนานุกรมข้อมูล ให้ VS Code ช่วยเติมและตรวจ หรือพิมพ์ของไฟล์เดียว"
    " | write schemas and the data dictionary for editors, or print that of one file",
)
@click.argument("file", metavar="[FILE]", required=False)
@data_option
@language_option
def schema(file: str | None, data: Path) -> None:
    """Write all schemas and ``README.md`` into the data folder, or print one schema."""
    if file is not None:
        _print(file)
        return
    from generator.files.putting import put_files
    from generator.schema.dictionary import NAME, NOTICE, data_readme
    from generator.schema.json_schema import FOLDER
    from generator.settings import settings

    run = settings(data=data, site=_SITE)
    schemas, readme = schema_files(), run.data / NAME
    is_ours = not readme.exists() or readme.read_bytes().startswith(NOTICE.encode())
    dictionary = {NAME: data_readme().encode()} if is_ours else {}
    put_files(run.data, {**schemas, **dictionary})
    folder, count = run.data / FOLDER, len(schemas)
    say(f"เขียนสคีมา {count} ไฟล์ ใน {folder} แล้ว", f"Wrote {count} schemas into {folder}")
    if is_ours:
        say(f"เขียนพจนานุกรมข้อมูล {readme} แล้ว", f"Wrote the dictionary of the data, {readme}")
    else:
        say(
            f"{readme} ไม่ใช่ไฟล์ที่โปรแกรมนี้เขียน จึงไม่เขียนทับ หากต้องการพจนานุกรมข้อมูล ให้เปลี่ยนชื่อไฟล์นั้นก่อน",
            f"{readme} is not of this program and stays. For the dictionary rename it first",
        )


def schema_files() -> dict[str, bytes]:
    """Return the schema of every YAML file: path below the data folder -> its bytes."""
    from generator.schema.files import FILES
    from generator.schema.json_schema import FOLDER, to_json_schema

    return {
        f"{FOLDER}/{file.stem}.json": to_json_schema(file).encode()
        for file in FILES
        if file.is_yaml
    }


def _print(typed: str) -> None:
    from generator.schema.files import FILES
    from generator.schema.json_schema import to_json_schema

    known = {file.name: file for file in FILES if file.is_yaml}
    found = known.get(typed) or known.get(f"{typed}.yml")
    if found is None:
        stem = nearest(typed.removesuffix(".yml"), [file.stem for file in known.values()])
        near = f"{stem}.yml" if stem else None
        names = listed(known)
        wrong_call(
            f"ไม่มีสคีมาของ {typed} " + (f"หมายถึง {near} ใช่หรือไม่" if near else f"ที่มีคือ {names}"),
            f"There is no schema of {typed}; "
            + (f"did you mean {near}?" if near else f"there are {names}"),
        )
    click.echo(to_json_schema(found), nl=False)
