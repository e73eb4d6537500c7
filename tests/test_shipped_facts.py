"""The shipped data holds every figure of the printed documents, and no other.

`tests/facts/` is a transcription of the documents on its own; its README.md tells how its
columns map. Here the files of `data/` are read as they are, without the generator. Another folder
can be held against the facts with the environment variable SHIPPED_DATA.
"""

import csv
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
import yaml

FACTS = Path(__file__).parent / "facts"
SHIPPED = Path(__file__).parents[1] / "data"
AGENCIES = sorted(path.name for path in FACTS.iterdir() if path.is_dir())
TABLES = sorted(
    path.relative_to(FACTS).as_posix()
    for path in FACTS.glob("*/*.csv")
    if path.name not in {"counts.csv", "values.csv"}
)

Node: TypeAlias = "str | list[Node] | dict[str, Node]"
Row: TypeAlias = tuple[str, ...]

ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
MONTHS = (
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|"
    r"ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\."
)
FIGURE = re.compile(rf"\d+(?:[.,]\d+)*|{MONTHS}")
# Values that say as much as a figure, though they are a word.
WHOLE = {
    *("about", "answers", "approves", "id", "measure", "order", "recommendation"),
    *("grade", "participated", "publish_iit_shares", "status"),
}


@pytest.fixture(scope="session")
def data() -> Path:
    return Path(os.environ.get("SHIPPED_DATA", SHIPPED))


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_yaml(path: Path) -> Node:
    node: Node = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return node


def year_of(path: Path, agency: Path) -> str:
    """Return the fiscal year a file belongs to; empty for `agency.yml`."""
    return path.parent.name if path.parent != agency else ""


def missing_and_extra(facts: Counter[Row], shipped: Counter[Row]) -> list[str]:
    missing = [f"not in data: {row}" for row in (facts - shipped).elements()]
    return missing + [f"not in the facts: {row}" for row in (shipped - facts).elements()]


# Tables: the same rows, in the columns the facts have.


def fact_columns(agency: str, name: str) -> list[str]:
    """Return the columns of a table that the facts hold, without the year."""
    path = FACTS / agency / name
    if name in {"counts.csv", "values.csv"} or not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))[1:]


def table_complaints(table: str, data: Path) -> list[str]:
    agency, name = table.split("/")
    columns = fact_columns(agency, name)
    facts = Counter(tuple(row.values()) for row in read_csv(FACTS / table))
    shipped = Counter(
        (year_of(path, data / agency), *(row[column] for column in columns))
        for path in sorted((data / agency).glob(f"*/{name}"))
        for row in read_csv(path)
    )
    return missing_and_extra(facts, shipped)


# Values: every figure in YAML, and in the columns of CSV that no table of the facts has.


def leaves(node: Node, key: str) -> Iterator[tuple[str, str]]:
    """Yield the key (`measures/m01/steps/1`) and the text of each value under a node."""
    if isinstance(node, str):
        yield key, node
        return
    items = node.items() if isinstance(node, dict) else enumerate(node, start=1)
    for name, item in items:
        place = item["id"] if isinstance(item, dict) and "id" in item else name
        yield from leaves(item, f"{key}/{place}" if key else str(place))


def texts(path: Path, agency: Path) -> Iterator[tuple[str, str]]:
    """Yield key and text of what no table of the facts holds in a file of the data."""
    if path.suffix == ".yml":
        yield from leaves(read_yaml(path), "")
        return
    held = fact_columns(agency.name, path.name)
    for number, row in enumerate(read_csv(path), start=1):
        for column, text in row.items():
            if column not in held:
                yield f"{number}/{column}", text


def figures(key: str, text: str) -> str:
    """Return the numbers and months of a text in their order, in Arabic digits."""
    if WHOLE & set(key.split("/")):
        return text.strip()
    return " ".join(FIGURE.findall(text.translate(ARABIC)))


def shipped_values(agency: Path) -> Iterator[Row]:
    files = (path for path in sorted(agency.rglob("*")) if path.suffix in {".yml", ".csv"})
    for path in files:
        for key, text in texts(path, agency):
            if found := figures(key, text):
                yield year_of(path, agency), path.name, key, found


def value_complaints(agency: str, data: Path) -> list[str]:
    facts = Counter(tuple(row.values()) for row in read_csv(FACTS / agency / "values.csv"))
    return missing_and_extra(facts, Counter(shipped_values(data / agency)))


# Counts: how many measures, steps, documents … each year has.


def counts(folder: Path) -> Counter[str]:
    """Count the entries of the lists in the files of a year, by the name of the list."""
    found: Counter[str] = Counter()
    for path in folder.glob("*.yml"):
        count_lists(read_yaml(path), found)
    for name in ("calendar", "committee", "progress"):
        path = folder / f"{name}.csv"
        found[name] += len(read_csv(path)) if path.is_file() else 0
    return +found


def count_lists(node: Node, found: Counter[str]) -> None:
    if isinstance(node, dict):
        for key, item in node.items():
            if isinstance(item, list):
                found[key] += len(item)
            elif key == "advice":
                found[key] += 1
            count_lists(item, found)
    elif isinstance(node, list):
        for item in node:
            count_lists(item, found)


def count_complaints(agency: str, data: Path) -> list[str]:
    facts = [tuple(row.values()) for row in read_csv(FACTS / agency / "counts.csv")]
    shipped = {
        folder.name: counts(folder) for folder in (data / agency).iterdir() if folder.is_dir()
    }
    return [
        f"{year}: {shipped.get(year, Counter())[what]} {what}, the facts have {count}"
        for year, what, count in facts
        if str(shipped.get(year, Counter())[what]) != count
    ]


@pytest.mark.parametrize("table", TABLES)
def test_table_holds_every_printed_row_and_no_other(table: str, data: Path) -> None:
    assert table_complaints(table, data) == []


@pytest.mark.parametrize("agency", AGENCIES)
def test_every_number_and_month_is_as_printed(agency: str, data: Path) -> None:
    assert value_complaints(agency, data) == []


@pytest.mark.parametrize("agency", AGENCIES)
def test_as_many_entries_as_printed(agency: str, data: Path) -> None:
    assert count_complaints(agency, data) == []


def test_facts_know_every_agency_of_the_data(data: Path) -> None:
    folders = {path.name for path in data.iterdir() if path.is_dir()} - {"_schema"}  # not read
    assert sorted(folders) == AGENCIES


CHANGES = {
    "a score": ("lamphun/2563/indicators.csv", "1,92.81", "1,92.80"),
    "a misprint mended": ("khelang-nakhon/2565/printed.csv", "1,score,90.74", "1,score,90.79"),
    "a share": ("chiang-mai/2565/questions.csv", "i7,,4.31", "i7,,4.13"),
    "a row left out": ("national/2563/type_summary.csv", "จังหวัด,76,29528", ",,"),
    "a target": ("chiang-mai/2566/result.yml", "target: 90", "target: 95"),
    "a date": ("khelang-nakhon/2566/approval.yml", "date: ๒๐ มีนาคม", "date: ๒๐ เมษายน"),
    "a number in a text": ("chiang-rai/2566/measures.yml", "รวม ๓๔ หน่วยงาน", "รวม ๓๓ หน่วยงาน"),
    "participation": ("chiang-mai-education/2563/result.yml", "participated: no", ""),
    "a step left out": ("chiang-rai/2566/measures.yml", "      - รวบรวมผลการรายงาน\n", ""),
}


@pytest.mark.parametrize(("name", "old", "new"), CHANGES.values(), ids=CHANGES)
def test_one_change_is_noticed(name: str, old: str, new: str, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path, dirs_exist_ok=True)
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / name).write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    agency = name.partition("/")[0]
    tables = [table for table in TABLES if table.startswith(f"{agency}/")]
    found = [complaint for table in tables for complaint in table_complaints(table, tmp_path)]
    assert found + value_complaints(agency, tmp_path) + count_complaints(agency, tmp_path)
