"""One bad value does not take the rest of its file with it, nor hide another mistake."""

from collections.abc import Mapping
from pathlib import Path

from generator.checked import Checked, check_data
from generator.settings import Settings

AGENCY = "name: จังหวัดลำพูน\ntype: จังหวัด\nprovince: ลำพูน\n"


def checked(tmp_path: Path, files: Mapping[str, str]) -> Checked:
    data = tmp_path / "data"
    for name, content in {"agency.yml": AGENCY, **files}.items():
        path = data / "lamphun" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    run = Settings(data=data, site=tmp_path / "site", build=tmp_path / "build", project=tmp_path)
    return check_data(run)


def found(result: Checked) -> list[tuple[str, str]]:
    """Return what is found; not what small folders lack of the criteria."""
    return [
        (str(one.place).removeprefix("data/lamphun/"), one.rule.code)
        for one in result.findings
        if one.rule.code[0] != "C"
    ]


def test_every_mistake_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    result = checked(
        tmp_path,
        {
            "2563/result.yml": "overall: 88,53\ngrade: Z\ntools: {IIT: 88.51, OTI: 92.17}\n"
            "excluded_items: [O99]\nanounced: 2563-09-28\n"
        },
    )
    assert found(result) == [
        ("2563/result.yml:1:10", "D031"),
        ("2563/result.yml:2:8", "D058"),
        ("2563/result.yml:3:21", "D035"),
        ("2563/result.yml:4:18", "D044"),
        ("2563/result.yml:5:1", "D015"),
    ]


def test_figures_beside_a_bad_one_are_still_held_against_their_parts(tmp_path: Path) -> None:
    rows = "".join(f"{code},80\n" for code in range(1, 11))
    result = checked(
        tmp_path,
        {
            "2563/result.yml": "grade: 5\ntools: {IIT: 99.54}\noverall: x\n",
            "2563/indicators.csv": "indicator,score\n" + rows,
        },
    )
    assert ("2563/result.yml:2:14", "N007") in found(result)


def test_calendar_is_compared_whatever_is_wrong_with_the_result(tmp_path: Path) -> None:
    result = checked(
        tmp_path,
        {
            "2566/result.yml": "participated: อาจจะ\noverall: 88.53\n",
            "2566/calendar.csv": "id,activity,period,months\na01,ประชุม,มกราคม 2566,ก.พ.\n",
        },
    )
    assert found(result) == [("2566/calendar.csv:2:4", "N030"), ("2566/result.yml:1:15", "D035")]


def test_places_are_right_behind_an_entry_that_was_taken_away(tmp_path: Path) -> None:
    result = checked(
        tmp_path,
        {
            "2566/measures.yml": "measures:\n  - title: ไม่มีรหัส\n  - id: m02\n    title: ข\n"
            "    answers: [77]\n    period: ม.ค. 2566 - ก.พ. 2566\n    start: 2566-02-01\n"
        },
    )
    assert found(result) == [
        ("2566/measures.yml:2:5", "D016"),
        ("2566/measures.yml:5:15", "D044"),
        ("2566/measures.yml:7:12", "D040"),
    ]


def test_nothing_is_said_of_references_into_a_file_that_lost_a_part(tmp_path: Path) -> None:
    result = checked(
        tmp_path,
        {
            "2566/measures.yml": "measures:\n  - id: M 01\n    title: ก\n",
            "2566/progress.csv": "measure,status\nm01,แล้วเสร็จ\n",
        },
    )
    assert found(result) == [("2566/measures.yml:2:9", "D041")]


def test_an_agency_without_its_type_cannot_be_used(tmp_path: Path) -> None:
    result = checked(tmp_path, {"agency.yml": "name: จังหวัดลำพูน\n"})
    assert found(result) == [("agency.yml:1:1", "D016")]
    assert result.reading.data.agencies == ()


def test_a_decimal_comma_that_parts_a_score_is_told_and_never_published(tmp_path: Path) -> None:
    rows = "indicator,score,note\n1,90,79\n2,๘๑,๔๓\n3,83.97,3\n4,80,ดูหน้า 12\n5,85,\n"
    result = checked(tmp_path, {"2565/indicators.csv": rows})
    assert found(result) == [
        ("2565/indicators.csv:2:2", "D068"),
        ("2565/indicators.csv:3:2", "D068"),
    ]
    assert [one.expected for one in result.findings] == ["90.79", "81.43"]


def test_files_with_the_ending_of_another_program_are_told(tmp_path: Path) -> None:
    result = checked(
        tmp_path,
        {"2565/result.yml.txt": "x", "2565/indicators.xlsx": "x", "2565/photo.docx": "x"},
    )
    assert found(result) == [("2565/indicators.xlsx", "D001"), ("2565/result.yml.txt", "D001")]
    nearest = [one.values["nearest"] for one in result.findings]
    assert nearest == ["indicators.csv", "result.yml"]


def test_thai_headers_are_one_mistake_with_the_names_that_are_meant(tmp_path: Path) -> None:
    result = checked(tmp_path, {"2565/indicators.csv": "ตัวชี้วัด,คะแนน,หมายเหตุ\n1,90.79,\n"})
    assert found(result) == [("2565/indicators.csv:1:1", "D021")]
    assert result.findings[0].values["nearest"] == "indicator, score, note"


def test_spaces_that_only_look_like_spaces_are_spaces(tmp_path: Path) -> None:
    result = checked(tmp_path, {"2565/result.yml": "overall:\u00a088.53\n\u00a0\ngrade: A\n"})
    assert found(result) == []
