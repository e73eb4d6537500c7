"""A year whose rules nobody knows is told once, and only where the scheme itself is known."""

from pathlib import Path

from generator.checked import check_data
from generator.settings import Settings

AGENCY = "name: สำนักงานตัวอย่าง\ntype: สำนักงาน\nscheme: {scheme}\n"


def found(folder: Path, scheme: str, year: int) -> list[tuple[str, str]]:
    data = folder / "data"
    (data / "office" / str(year)).mkdir(parents=True)
    (data / "office/agency.yml").write_text(AGENCY.format(scheme=scheme), encoding="utf-8")
    path = data / f"office/{year}/result.yml"
    path.write_text("overall: 90\n", encoding="utf-8")
    run = Settings(data=data, site=folder / "site", build=folder / "build", project=folder)
    return [(one.rule.code, one.place.file) for one in check_data(run).findings]


def test_a_year_without_rules_is_a_note_at_its_result(tmp_path: Path) -> None:
    assert found(tmp_path, "moe_provincial_education_office", 2564) == [
        ("C001", "data/office/2564/result.yml")
    ]


def test_a_year_with_rules_is_not(tmp_path: Path) -> None:
    assert found(tmp_path, "nacc", 2565) == []


def test_an_unknown_scheme_is_told_as_that_alone(tmp_path: Path) -> None:
    assert found(tmp_path, "nac", 2565) == [("D057", "data/office/agency.yml")]
