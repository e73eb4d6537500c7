"""All tables of an agency together: one file, its descriptor for programs, the dictionary."""

import csv
import hashlib
import json
import zipfile
from io import BytesIO, StringIO
from pathlib import Path

import frictionless
import pytest

from generator.beside.downloads import bundle_of, tables_of_agency
from generator.export.data_package import to_zip
from generator.model.licences import Licence
from tests.cli.process import write
from tests.pages.written_pages import Content, sample, shipped, written

SITES = {"sample": sample(), "shipped": shipped()}
AGENCIES = [
    (name, agency.slug)
    for name, site in SITES.items()
    for agency in site.data.agencies
    if f"{agency.slug}/data/datapackage.json" in site.files
]
OF_AGENCY = pytest.mark.parametrize(("name", "slug"), AGENCIES)


def files(name: str, slug: str) -> dict[str, bytes]:
    """Return the files of an agency's tables by their path below `data/`."""
    folder, found = f"{slug}/data/", SITES[name].files
    return {path.removeprefix(folder): found[path] for path in found if path.startswith(folder)}


@OF_AGENCY
def test_one_file_holds_all_others_as_they_are(name: str, slug: str) -> None:
    found = files(name, slug)
    with zipfile.ZipFile(BytesIO(found.pop(f"{slug}-data.zip"))) as packed:
        assert packed.testzip() is None
        assert {one: packed.read(one) for one in packed.namelist()} == found


def test_same_files_give_the_same_bytes_in_any_order() -> None:
    some = {"b/ก.csv": b"2", "a.csv": b"1" * 1000}
    again = dict(reversed(some.items()))
    assert to_zip(some) == to_zip(again)
    with zipfile.ZipFile(BytesIO(to_zip(some))) as packed:
        assert {one.date_time for one in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {one.create_system for one in packed.infolist()} == {3}


@pytest.mark.parametrize(("name", "slug"), [("shipped", "lamphun"), ("sample", AGENCIES[0][1])])
def test_descriptor_and_tables_are_what_frictionless_takes(
    tmp_path: Path, name: str, slug: str
) -> None:
    for path, content in files(name, slug).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.flatten(["type", "note", "fieldName", "rowNumber"]) == []
    assert report.valid
    assert report.stats["tasks"] == sum(path.endswith(".csv") for path in files(name, slug))


@OF_AGENCY
def test_descriptor_says_of_every_table_its_columns_size_and_hash(name: str, slug: str) -> None:
    found = files(name, slug)
    package = json.loads(found["datapackage.json"])
    assert package["name"] == f"{slug}-ita"
    tables = {path for path in found if path.endswith(".csv")}
    assert {one["path"] for one in package["resources"]} == tables
    for one in package["resources"]:
        content = found[one["path"]]
        assert one["bytes"] == len(content)
        assert one["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        heads = next(csv.reader(StringIO(content.decode("utf-8-sig"))))
        assert [field["name"] for field in one["schema"]["fields"]] == heads
        assert all(field["title"] for field in one["schema"]["fields"])


@OF_AGENCY
def test_dictionary_explains_every_column_once(name: str, slug: str) -> None:
    found = files(name, slug)
    rows = list(csv.DictReader(StringIO(found["columns.csv"].decode("utf-8-sig"))))
    told = [(row["table"], row["column"]) for row in rows]
    there = {
        (path.rpartition("/")[2].removesuffix(".csv"), column)
        for path in found
        if path.endswith(".csv") and path != "columns.csv"
        for column in next(csv.reader(StringIO(found[path].decode("utf-8-sig"))))
    }
    assert sorted(told) == sorted(there)
    assert all(row["meaning"] and row["title"] for row in rows)
    assert {row["type"] for row in rows} <= {"string", "integer", "number"}


AGENCY = {
    "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\nprovince: ตาก\n",
    "tak/2566/result.yml": "overall: 90\ntools: {IIT: 88}\n",
}


def page(folder: Path, site: str) -> Content:
    return Content(written_pages(folder, site)["tak/data/index.md"])


def written_pages(folder: Path, site: str) -> dict[str, str]:
    write(folder, {**AGENCY, "site.yml": site})
    return written(folder).pages()


def told(content: Content) -> dict[str, str]:
    """Return what search engines are told: property -> its value where it is an attribute."""
    return {
        name: attributes.get("value") or attributes.get("href") or ""
        for _, attributes in content.tags
        if (name := attributes.get("itemprop"))
    }


def test_search_engines_are_told_of_the_tables_without_a_script(tmp_path: Path) -> None:
    content = page(tmp_path, "title: ก\nlicence: CC-BY-4.0\n")
    types = content.attributes("itemtype")
    assert types[0] == "https://schema.org/Dataset"
    assert types.count("https://schema.org/DataDownload") == 2
    assert "https://schema.org/GovernmentOrganization" in types
    properties = told(content)
    assert properties["temporalCoverage"] == "2022-10-01/2023-09-30"
    assert properties["license"] == Licence.CC_BY.terms.address
    assert {"name", "description", "spatialCoverage", "publisher", "distribution"} <= set(
        properties
    )
    assert "script" not in [tag for tag, _ in content.tags]
    assert "จังหวัดตาก" in content.text


def test_no_licence_is_named_that_nobody_chose(tmp_path: Path) -> None:
    content = page(tmp_path, "title: ก\n")
    assert "license" not in told(content)
    package = json.loads(written(tmp_path).files["tak/data/datapackage.json"])
    assert "licenses" not in package
    assert "homepage" not in package


def test_demonstration_does_not_speak_for_the_agency(tmp_path: Path) -> None:
    site = "title: ก\ndemonstration: yes\nurl: https://a.example/ita/\n"
    assert "publisher" not in told(page(tmp_path, site))
    package = json.loads(written(tmp_path).files["tak/data/datapackage.json"])
    assert "contributors" not in package
    assert package["homepage"] == "https://a.example/ita/tak/data/"


def test_agency_without_tables_has_nothing_to_bundle(tmp_path: Path) -> None:
    write(tmp_path, {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"})
    site = written(tmp_path)
    tables = tables_of_agency("tak", (), {})
    assert bundle_of(site.agency("tak"), tables, site.context).files == {}
    assert "tak/data/index.md" not in site.pages()


def of_everyone(year: int) -> tuple[str, dict[str, bytes]]:
    """Return the page of an announcement, and the files in its folder."""
    folder, site = f"_portal/national/{year}/", SITES["shipped"]
    found = {path.removeprefix(folder): text for path, text in site.files.items()}
    return site.pages()[f"{folder}index.md"], {
        path: text for path, text in found.items() if "/" not in path
    }


def test_tables_of_an_announcement_are_given_away_together_from_its_page(tmp_path: Path) -> None:
    text, found = of_everyone(2563)
    together = ["national-2563-data.zip", "columns.csv", "columns.json", "datapackage.json"]
    assert set(together) <= set(Content(text).attributes("href"))
    with zipfile.ZipFile(BytesIO(found.pop(together[0]))) as packed:
        assert {one: packed.read(one) for one in packed.namelist()} == found
    for path, content in found.items():
        (tmp_path / path).write_bytes(content)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.flatten(["type", "note", "fieldName", "rowNumber"]) == []
    assert report.stats["tasks"] == sum(path.endswith(".csv") for path in found)
