"""One cause, one finding: what follows from a reported mistake is not reported again."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.read import read_data

AGENCY = {"lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\n"}
PROVINCE = {"lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\nscheme: province\n"}
MEASURE = "measures:\n  - id: m01\n    title: การใช้งบประมาณ\n"
PROGRESS = "measure,status\nm01,แล้วเสร็จ\n"
ITEMS = "code,score\nO42,100.00\n"


def found(folder: Path, files: Mapping[str, str]) -> list[tuple[str, str]]:
    """Write the files below a data folder; return place and code of what is found in it."""
    data = folder / "data"
    for name, text in files.items():
        path = data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return [(str(one.place), one.rule.code) for one in read_data(data).findings]


@pytest.mark.parametrize(
    ("files", "place", "code"),
    [
        pytest.param(
            {"lamphun/agency.yml": "nme: จังหวัดลำพูน\ntype: จังหวัด\n"},
            "data/lamphun/agency.yml:1:1",
            "D015",
            id="a misspelt key is not missing as well",
        ),
        pytest.param(
            {**AGENCY, "lamphun/2563/indicators.csv": "indicator,scor\n7,81.09\n8,79.07\n"},
            "data/lamphun/2563/indicators.csv:1:2",
            "D021",
            id="a misspelt column is not missing as well",
        ),
        pytest.param(
            {"lamphun/agency.yaml": AGENCY["lamphun/agency.yml"]},
            "data/lamphun/agency.yaml",
            "D001",
            id="a misspelt file is not missing as well",
        ),
        pytest.param(
            {"lamphun/agency.yml/agency.yml": AGENCY["lamphun/agency.yml"]},
            "data/lamphun/agency.yml",
            "D006",
            id="a folder in place of a file is no year",
        ),
        pytest.param(
            {
                **AGENCY,
                "lamphun/2564/measure.yml": MEASURE,
                "lamphun/2564/progress.csv": PROGRESS,
            },
            "data/lamphun/2564/measure.yml",
            "D001",
            id="progress on the measures of a misspelt file",
        ),
        pytest.param(
            {
                **AGENCY,
                "lamphun/2564/measures.yml": MEASURE + "    colour: red\n",
                "lamphun/2564/progress.csv": PROGRESS,
            },
            "data/lamphun/2564/measures.yml:4:5",
            "D015",
            id="progress on the measures of a refused file",
        ),
        pytest.param(
            {
                **AGENCY,
                "lamphun/2564/analysis.yml": "fix:\n  - id: f01\n",
                "lamphun/2564/measures.yml": MEASURE + "    answers: [f01]\n",
            },
            "data/lamphun/2564/analysis.yml:2:5",
            "D054",
            id="measures that answer a refused analysis",
        ),
        pytest.param(
            {
                **AGENCY,
                "lamphun/2563/recommendations.yml": "recommendations:\n  - id: r01\n",
                "lamphun/2564/analysis.yml": "develop:\n  - {id: d01, recommendation: r01}\n",
            },
            "data/lamphun/2563/recommendations.yml:2:5",
            "D016",
            id="an analysis of refused recommendations",
        ),
        pytest.param(
            {
                **AGENCY,
                "lamphun/2564/documents.yml": "documents:\n  - id: x01\n",
                "lamphun/2564/committee.csv": "no,position,role,order\n1,นิติกร,เลขานุการ,x01\n",
                "lamphun/2564/approval.yml": "memos:\n  - {id: b01, subject: ก, approves: x01}\n",
            },
            "data/lamphun/2564/documents.yml:2:5",
            "D016",
            id="a committee appointed by a refused document",
        ),
        pytest.param(
            {**PROVINCE, "lamphun/2566/disclosures.csv": ITEMS},
            "data/lamphun/agency.yml:3:9",
            "D057",
            id="items of a scheme that does not exist",
        ),
        pytest.param(
            {
                **PROVINCE,
                "editions/province.yml": "scheme: province\nfiscal_year: 2566\nnme: เกณฑ์จังหวัด\n",
                "lamphun/2566/disclosures.csv": ITEMS,
            },
            "data/editions/province.yml:3:1",
            "D015",
            id="items of rules that cannot be used",
        ),
        pytest.param(
            {
                **AGENCY,
                "editions/nacc.yml": "scheme: nacc\nfiscal_year: 2566\nname_of: เกณฑ์\n",
                "lamphun/2566/disclosures.csv": ITEMS,
            },
            "data/editions/nacc.yml:3:1",
            "D015",
            id="items of shipped rules that a refused file completes",
        ),
        pytest.param(
            {
                **AGENCY,
                "lamphun/2564/measures.yml": MEASURE
                + "    period: ต.ค. ๖๓ - ก.ย. ๖๔\n    start: 1 ต.ค. 2565\n    end: 30 ก.ย. 2564\n",
            },
            "data/lamphun/2564/measures.yml:6:10",
            "D066",
            id="an end before its start disagrees with the period",
        ),
    ],
)
def test_what_follows_is_not_reported(
    tmp_path: Path, files: Mapping[str, str], place: str, code: str
) -> None:
    assert found(tmp_path, files) == [(place, code)]


def test_keys_and_columns_with_an_underscore_are_not_read(tmp_path: Path) -> None:
    files = {
        **AGENCY,
        "lamphun/2563/result.yml": "overall: 87.96\n_draft: [1, {2: 3}]\n",
        "lamphun/2563/indicators.csv": "indicator,_draft,score\n7,x,81.09\n",
    }
    assert found(tmp_path, files) == []


def test_empty_rows_above_the_header_are_skipped(tmp_path: Path) -> None:
    files = {**AGENCY, "lamphun/2563/indicators.csv": ",\n\nindicator,score\n7,181.09\n"}
    assert found(tmp_path, files) == [("data/lamphun/2563/indicators.csv:4:2", "D032")]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("indicators.csv", "indicator,score\ni7,81.09\n"),
        ("indicators.csv", "indicator,score\nO7,81.09\n"),
        ("indicators.csv", "indicator,score\nEIT,81.09\n"),
        ("questions.csv", "code,score\n7,81.09\n"),
        ("questions.csv", "code,score\nIIT,81.09\n"),
    ],
)
def test_a_code_of_another_kind_is_reported(tmp_path: Path, name: str, row: str) -> None:
    files = {**AGENCY, f"lamphun/2563/{name}": row}
    assert found(tmp_path, files) == [(f"data/lamphun/2563/{name}:2:1", "D043")]


def test_an_entry_of_a_list_is_reported_where_it_stands(tmp_path: Path) -> None:
    text = MEASURE + "    answers: [7, ข้อ 2]\n    responsible: [กองคลัง, {a: b}]\n"
    assert found(tmp_path, {**AGENCY, "lamphun/2564/measures.yml": text}) == [
        ("data/lamphun/2564/measures.yml:4:18", "D043"),
        ("data/lamphun/2564/measures.yml:5:28", "D017"),
    ]
