"""Whatever stands in a file, the officer reads findings: no mistake in the data is an exception.

Every shipped file, and every edition as a file of the data, is damaged in every way below. The
seeds are fixed; to look further: ``PRONGSAI_SEED=7 pytest tests/read/test_no_traceback.py``.
"""

import csv
import io
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.findings import Language
from tests.read.survival import ROOT, found_in

DATA = ROOT / "data"
EDITIONS = ROOT / "generator" / "editions"
SEED = os.environ.get("PRONGSAI_SEED", "0")
FILES = sorted(
    path.relative_to(DATA).as_posix() for path in DATA.rglob("*") if path.suffix in {".yml", ".csv"}
)
EDITION_FILES = [f"editions/{path.name}" for path in sorted(EDITIONS.glob("nacc-256[3568].yml"))]

JUNK = (
    *("", "-", "null", "~", "[]", "{}", "[", "{", "}", "{found}", "{{7*7}}", "%s", "\\", "'", '"'),
    *("NaN", "inf", "-1", "-0", "101", "1e400", "9" * 5000, "1.005", "๙๕,๕๖", "²", "½", "1_000"),
    *("=1+1", "#REF!", "a #b", "|", ">", "- a", "? x", ": ", "x: y: z", "&a", "*a", "!tag x", "@"),
    *("\x00", "\x1b[31m", "\u202e", "\u2028", "\x85", "\ufeff", "\u200b", "\r\n", "\n", "\t"),
    *("ก" * 1000, "ํา่" * 300, "่" * 300, "เ" * 99, "\U0001f600", "İ", "<script>", "javascript:x"),
    *("https://[", "http://[::1", "https://x:99999/", "../..", "C:\\x", "a" * 400, ";", ",,", '""'),
    *("i99", "O999", "9.99", "IIT", "0", "m01", "2566", "yes", "ไม่", "ผ่าน", "AA", "0x10", "`"),
    *("31/2/2566", "31 มิ.ย. 2566", "1/1/1", "9999-12-31", "0001-01-01", "ภายใน", "ถึง", "-" * 50),
    *("ต.ค. - ก.ย.", "1 - 31", "๑ วัน (", "พ.ศ."),
)

Damage = Callable[[random.Random, bytes, str], bytes]


def truncated(chance: random.Random, raw: bytes, _: str) -> bytes:
    return raw[: chance.randrange(len(raw))]


def bytes_changed(chance: random.Random, raw: bytes, _: str) -> bytes:
    changed = bytearray(raw)
    for _times in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def lines_swapped(chance: random.Random, raw: bytes, _: str) -> bytes:
    lines = raw.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def lines_doubled(chance: random.Random, raw: bytes, _: str) -> bytes:
    lines = raw.split(b"\n")
    at = chance.randrange(len(lines))
    return b"\n".join([*lines[: at + 1], *lines[at:]])


def junk_inserted(chance: random.Random, raw: bytes, _: str) -> bytes:
    text = raw.decode()
    for _times in range(chance.randint(1, 3)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(JUNK) + text[at:]
    return text.encode()


def in_utf_16(_: random.Random, raw: bytes, __: str) -> bytes:
    return raw.decode().encode("utf-16")


def in_windows_874(_: random.Random, raw: bytes, __: str) -> bytes:
    return raw.decode().encode("cp874", "replace")


def values_replaced(chance: random.Random, raw: bytes, name: str) -> bytes:
    """Put junk into cells and values, and lists, texts and mappings in each other's place."""
    replace = cells_replaced if name.endswith(".csv") else shapes_replaced
    return replace(chance, raw.decode()).encode()


def cells_replaced(chance: random.Random, text: str) -> str:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    for _ in range(chance.randint(1, 4)):
        row = chance.choice(rows)
        row[chance.randrange(len(row))] = chance.choice(JUNK)
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue()


def shapes_replaced(chance: random.Random, text: str) -> str:
    document = yaml.load(text, Loader=yaml.BaseLoader)
    for _ in range(chance.randint(1, 2)):
        *path, last = chance.choice([path for path in paths_of(document) if path])
        holder = document
        for step in path:
            holder = holder[step]
        old, junk = holder[last], chance.choice(JUNK)
        lists: tuple[Any, ...] = ([old], [old, old], [None, old], [[old]], [{}], [])
        holder[last] = chance.choice((*lists, junk, {"x": old}, {"id": old}, {junk: old}, {}, None))
    dumped: str = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
    return dumped


def paths_of(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    """Yield the path of every part that stands in a mapping or list."""
    yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value or ())
    for step, part in steps if isinstance(value, (dict, list)) else ():
        yield from paths_of(part, (*path, step))


DAMAGES: tuple[Damage, ...] = (
    truncated,
    bytes_changed,
    lines_swapped,
    lines_doubled,
    junk_inserted,
    in_utf_16,
    in_windows_874,
    values_replaced,
)


DAMAGES_OF_A_FILE = 5


def folder_with(tmp_path: Path, name: str) -> Path:
    """Return a data folder with that file and what it is read together with."""
    data = tmp_path / "data"
    data.mkdir()
    shutil.copy(DATA / "site.yml", data)
    top = name.partition("/")[0]
    if top == "editions":
        (data / top).mkdir()
        shutil.copy(EDITIONS / Path(name).name, data / top)
    if (DATA / top).is_dir():
        shutil.copytree(DATA / top, data / top)
    if top in {"editions", "national", "site.yml"}:
        shutil.copytree(DATA / "khelang-nakhon", data / "khelang-nakhon")
    return data


def cases() -> Iterator[tuple[str, Damage]]:
    """Yield each file with some of the damages; with other seeds it is others."""
    for name in (*FILES, *EDITION_FILES):
        chance = random.Random(f"{SEED} {name}")  # noqa: S311 - no secret
        for damage in chance.sample(DAMAGES, DAMAGES_OF_A_FILE):
            yield name, damage


@pytest.mark.parametrize(
    ("name", "damage"),
    [pytest.param(name, damage, id=f"{name}-{damage.__name__}") for name, damage in cases()],
)
def test_damaged_file_is_told(tmp_path: Path, name: str, damage: Damage) -> None:
    data = folder_with(tmp_path, name)
    chance = random.Random(f"{SEED} {name} {damage.__name__}")  # noqa: S311 - no secret
    raw = (data / name).read_bytes()
    (data / name).write_bytes(damage(chance, raw, name))
    found_in(data)


@pytest.mark.parametrize("name", [*FILES, *EDITION_FILES])
def test_missing_file_is_told_or_not_needed(tmp_path: Path, name: str) -> None:
    data = folder_with(tmp_path, name)
    (data / name).unlink()
    found_in(data)


@pytest.mark.parametrize("name", [*FILES, *EDITION_FILES])
def test_folder_in_place_of_a_file_is_told(tmp_path: Path, name: str) -> None:
    data = folder_with(tmp_path, name)
    (data / name).unlink()
    (data / name).mkdir()
    assert [str(one.place) for one in found_in(data) if one.rule.code == "D006"] == [f"data/{name}"]


MB = 1_000_000
RESULT, TABLE, PLAN = (
    "khelang-nakhon/2566/result.yml",
    "tak/2563/indicators.csv",
    "tak/2566/measures.yml",
)
ONE_MEASURE = "measures:\n  - id: m01\n    title: x\n"
EXTREMES = {
    "name of 1 MB": ("tak/agency.yml", "name: " + "ก" * MB + "\ntype: จังหวัด\n"),
    "many marks": ("tak/agency.yml", "name: ก" + "ุ่" * (MB // 2) + "\ntype: จังหวัด\n"),
    "many vowels": ("tak/agency.yml", "name: " + "ํา่" * (MB // 8) + "\ntype: จังหวัด\n"),
    "control characters": ("tak/agency.yml", "name: x" + "\x01" * MB + "\ntype: จังหวัด\n"),
    "hash signs": ("tak/agency.yml", "name: x" + " #" * (MB // 2) + "\ntype: จังหวัด\n"),
    "key of 1 MB": ("tak/agency.yml", "a" * MB + ": 1\n"),
    "scheme of 1 MB": ("tak/agency.yml", "name: x\ntype: y\nscheme: " + "nacc" * (MB // 4) + "\n"),
    "cell of 1 MB": (TABLE, "indicator,score,note\n7,80," + "ก" * MB + "\n"),
    "quote left open": (TABLE, 'indicator,score,note\n7,80,"' + "a\n" * (MB // 2)),
    "quoted lines": (TABLE, 'indicator,score,note\n7,80,"' + "a\n" * 50_000 + '"\n'),
    "score of 1 MB": (RESULT, "overall: " + "9" * MB + "\n"),
    "date of 1 MB": (RESULT, "announced: " + "1 มี.ค. " * (MB // 8) + "\n"),
    "period of 1 MB": (PLAN, ONE_MEASURE + "    period: |\n      1" + " -" * (MB // 2) + "\n"),
    "10,000 columns": (TABLE, ",".join(f"column{i}" for i in range(10_000)) + "\n1\n"),
    "10,000 equal columns": (TABLE, "indicator,score" + ",x" * 10_000 + "\n"),
    "10,000 nameless columns": (TABLE, "indicator,score" + "," * 10_000 + "\n7,80" + ",1" * 10_000),
    "5,000 wrong rows": (TABLE, "indicator,score\n" + "foo,bar\n" * 5_000),
    "5,000 equal rows": (TABLE, "indicator,score\n" + "7,80\n" * 5_000),
    "5,000 lost labels": (
        "tak/2563/respondents.csv",
        "tool,dimension,male,note\n" + "EIT,เพศ,1,ป้ายหาย\n" * 5_000,
    ),
    "5,000 wrong references": (
        "khelang-nakhon/2566/progress.csv",
        "measure,status\n" + "".join(f"m{i},ดำเนินการแล้วเสรจ\n" for i in range(5_000)),
    ),
    "10,000 keys": (RESULT, "".join(f"overal{i}: 1\n" for i in range(10_000))),
    "10,000 equal keys": (RESULT, "overall: 1\n" * 10_000),
    "3,000 measures": (
        PLAN,
        "measures:\n"
        + "".join(f"  - {{id: m{i}, title: x, answers: [r1]}}\n" for i in range(3_000)),
    ),
    "deep lists": (RESULT, "a: " + "[" * 10_000 + "]" * 10_000),
    "deep mappings": (RESULT, "a: " + "{a: " * 5_000 + "}" * 5_000),
    "deep blocks": (RESULT, "".join(" " * i + "a:\n" for i in range(1_000))),
    "alias bomb": (RESULT, "a: &a [x,x,x,x]\n" + "".join(f"b{i}: &b [*a,*a]\n" for i in range(99))),
    "merge key": (RESULT, "a: &a {overall: 1}\n<<: *a\n"),
    "python object": (RESULT, "overall: !!python/object/apply:os.system ['true']\n"),
    "10,000 items of an edition": (
        "editions/nacc-2565.yml",
        "scheme: nacc\nfiscal_year: 2565\noit_items:\n"
        + "".join(f"  - {{code: O{i % 999}, name: x}}\n" for i in range(10_000)),
    ),
}


@pytest.mark.parametrize("extreme", EXTREMES)
def test_extreme_file_is_told(tmp_path: Path, extreme: str) -> None:
    name, text = EXTREMES[extreme]
    data = folder_with(tmp_path, "site.yml")
    identity = data / "tak" / "agency.yml"
    for path in (identity, data / name):
        path.parent.mkdir(parents=True, exist_ok=True)
    identity.write_text("name: จังหวัดตาก\ntype: จังหวัด\n", encoding="utf-8")
    (data / name).write_text(text, encoding="utf-8")
    found_in(data)


def test_hundreds_of_agencies_are_read(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for number in range(300):
        shutil.copytree(DATA / "chiang-rai", data / f"agency-{number}")
    (data / "site.yml").write_text("title: x\nsingle: agencies-1\n", encoding="utf-8")
    told = [one for one in found_in(data) if one.rule.code == "D059"]
    assert [str(one.place) for one in told] == ["data/site.yml:2:9"]
    assert "agency-299" not in told[0].message(Language.TH)  # hundreds of names help nobody
