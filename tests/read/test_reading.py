"""The data folder is read whole: every mistake at once, and what can still be used is used."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from generator.read import Reading, read_data

AGENCY = "name: จังหวัดลำพูน\ntype: จังหวัด\nprovince: ลำพูน\n"

Tree = Callable[[Mapping[str, str | bytes]], Reading]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Return a function that writes files below ``data/`` and reads the folder."""

    def write(files: Mapping[str, str | bytes]) -> Reading:
        data = tmp_path / "data"
        data.mkdir()
        for name, content in files.items():
            path = data / name
            path.parent.mkdir(parents=True, exist_ok=True)
            raw = content.encode() if isinstance(content, str) else content
            path.write_bytes(raw)
        return read_data(data)

    return write


def found(reading: Reading) -> list[tuple[str, str]]:
    return [(str(finding.place), finding.rule.code) for finding in reading.findings]


def test_an_agency_needs_only_its_agency_file(tree: Tree) -> None:
    reading = tree({"lamphun/agency.yml": AGENCY})
    assert found(reading) == []
    assert [agency.name for agency in reading.data.agencies] == ["จังหวัดลำพูน"]
    assert reading.data.agencies[0].scheme(2563) == "nacc"


def test_all_mistakes_are_told_at_once_in_the_order_of_their_places(tree: Tree) -> None:
    reading = tree(
        {
            "site.yml": "titel: x\n",
            "lamphun/agency.yml": AGENCY + "unit: 33\n",
            "lamphun/2563/result.yml": "overall: ๙๕,๕๖\ngrade: Z\nannounced: 31 มิ.ย. 2563\n",
            "lamphun/2563/indicators.csv": "indicator,score\n7,101\n7,x\n99,50\n",
            "lamphun/2023/result.yml": "overall: 1\n",
        }
    )
    assert found(reading) == [
        ("data/lamphun/2023", "D003"),
        ("data/lamphun/2563/indicators.csv:2:2", "D032"),
        ("data/lamphun/2563/indicators.csv:3:2", "D031"),
        ("data/lamphun/2563/indicators.csv:4:1", "D044"),
        ("data/lamphun/2563/result.yml:1:10", "D031"),
        ("data/lamphun/2563/result.yml:2:8", "D058"),
        ("data/lamphun/2563/result.yml:3:12", "D037"),
        ("data/lamphun/agency.yml:4:1", "D015"),
        ("data/site.yml:1:1", "D015"),
    ]


def test_a_christian_year_names_the_year_that_is_meant(tree: Tree) -> None:
    reading = tree({"lamphun/agency.yml": AGENCY, "lamphun/2023/result.yml": "overall: 1\n"})
    assert reading.findings[0].values["nearest"] == "2566"


def test_a_row_with_a_mistake_does_not_take_the_others_with_it(tree: Tree) -> None:
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY,
            "lamphun/2563/indicators.csv": "indicator,score\n7,83.13\n8,many\n9,84.33\n",
        }
    )
    year = reading.data.agencies[0].year(2563)
    assert year is not None
    assert [row.indicator for row in year.indicators.rows] == ["7", "9"]


def test_a_rejected_file_is_absent_and_the_others_stay(tree: Tree) -> None:
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY,
            "lamphun/2563/result.yml": "overall: 87.96\n",
            "lamphun/2563/recommendations.yml": "opinion: [a, {b: c}\n",
        }
    )
    year = reading.data.agencies[0].year(2563)
    assert year is not None
    assert year.recommendations is None
    assert year.result is not None
    assert year.result.value.overall == Decimal("87.96")


def test_an_agency_without_a_usable_agency_file_is_absent_but_its_files_are_checked(
    tree: Tree,
) -> None:
    reading = tree({"lamphun/2563/result.yml": "overall: 200\n"})
    assert reading.data.agencies == ()
    assert reading.slugs == ("lamphun",)
    assert found(reading) == [
        ("data/lamphun/2563/result.yml:1:10", "D032"),
        ("data/lamphun/agency.yml", "D004"),
    ]


def test_input_is_met_half_way(tree: Tree) -> None:
    result = "overall: ๘๗.๙๖ %\nannounced: ๒๘ กันยายน พ.ศ. ๒๕๖๓\nparticipated: ใช่\n"
    rows = "indicator,score,note\r\n\u200b7 ,\u00a083.13%,นํ้า เเละ\r\n"
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY.encode("cp874"),
            "lamphun/2563/result.yml": result,
            "lamphun/2563/indicators.csv": b"\xef\xbb\xbf" + rows.encode(),
        }
    )
    assert found(reading) == []
    year = reading.data.agencies[0].year(2563)
    assert year is not None
    assert year.result is not None
    assert year.result.value.overall == Decimal("87.96")
    assert year.result.value.announced is not None
    assert year.result.value.announced.period is not None
    assert year.result.value.announced.period.start == date(2020, 9, 28)
    row = year.indicators.rows[0]
    assert (row.indicator, row.score, row.note) == ("7", Decimal("83.13"), "น้ำ และ")


def test_hidden_and_underscored_files_and_other_kinds_are_not_read(tree: Tree) -> None:
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY,
            "lamphun/_old.yml": "x",
            "lamphun/.hidden.csv": "x",
            "lamphun/2563/notes.txt": "x",
            "lamphun/files/plan.csv": "x",
            "_drafts/agency.yml": "x",
        }
    )
    assert found(reading) == []


def test_the_data_may_complete_and_correct_an_edition(tree: Tree) -> None:
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY,
            "editions/mine.yml": "scheme: nacc\nfiscal_year: 2567\nindicators:\n"
            "  - code: 7\n    name_th: ชื่อใหม่\n",
        }
    )
    assert found(reading) == []
    edition = reading.editions.find("nacc", 2567)
    assert edition is not None
    assert [one.name_th for one in edition.indicators if one.code == "7"] == ["ชื่อใหม่"]
    assert len(edition.indicators) == 10


def test_a_mistake_in_an_edition_of_the_data_is_found_where_it_stands(tree: Tree) -> None:
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY,
            "editions/mine.yml": "scheme: nacc\nfiscal_year: 2566\nweights: {IIT: 50}\n"
            "oit_items:\n  - code: o42\n    nam: x\n",
        }
    )
    assert found(reading) == [
        ("data/editions/mine.yml:6:5", "D015"),
    ]
    reading_2569 = read_data(Path("nowhere"))
    assert reading_2569.findings == ()


def test_a_new_scheme_brings_its_own_edition(tree: Tree) -> None:
    reading = tree(
        {
            "lamphun/agency.yml": AGENCY + "scheme: province\n",
            "editions/province-2566.yml": "scheme: province\nfiscal_year: 2566\nname: เกณฑ์จังหวัด\n",
        }
    )
    assert found(reading) == []
    assert reading.editions.schemes == (
        "moe_provincial_education_office",
        "nacc",
        "ovec",
        "province",
    )


def test_reading_twice_finds_the_same(tree: Tree, tmp_path: Path) -> None:
    first = tree({"lamphun/agency.yml": "name: x\n", "notes.yml": "a: 1\n"})
    assert read_data(tmp_path / "data").findings == first.findings
    assert found(first) == [("data/lamphun/agency.yml:1:1", "D016"), ("data/notes.yml", "D001")]
