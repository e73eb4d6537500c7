"""One cause is one finding, and what rounding or another order explains is none."""

import pytest

from tests.check.conftest import Found

LAMPHUN, KHELANG = "lamphun/2563", "khelang-nakhon/2565"
LIST = "national/2563/agencies.csv"


def codes(lines: list[str]) -> list[str]:
    return [line.split(": ")[1][:4] for line in lines]


def test_misprinted_indicator_does_not_upset_the_ranks(changed: Found) -> None:
    assert codes(changed((f"{LAMPHUN}/indicators.csv", "7,83.13", "7,93.13"))) == ["N004"]


def test_misprinted_overall_score_does_not_upset_the_grade(changed: Found) -> None:
    assert codes(changed((f"{LAMPHUN}/result.yml", "overall: 87.96", "overall: 48.96"))) == ["N010"]


def test_mistyped_share_is_not_found_in_score_question_indicator_and_tool(changed: Found) -> None:
    edit = (f"{LAMPHUN}/questions.csv", "i7,,1.69,11.47,51.13,35.71", "i7,,1.69,11.47,51.13,95.71")
    found = changed(edit)
    assert codes(found) == ["N001"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("overall: 87.96", "overall: 87.97"),
        ("EIT: 81.81", "EIT: 81.82"),
    ],
)
def test_last_decimal_may_be_rounded_otherwise(changed: Found, old: str, new: str) -> None:
    listed = (LIST, "90.35,87.96,A", "90.35,87.97,A") if "overall" in old else None
    edits = [(f"{LAMPHUN}/result.yml", old, new), *([listed] if listed else [])]
    assert changed(*edits) == []


def test_equal_scores_may_stand_in_any_order(changed: Found) -> None:
    rows = "9,rank,2,ตารางอันดับ,,,\n10,rank,1,ตารางอันดับ,,,\n"
    first = "8,score,82.82,ย่อหน้าสรุป"
    found = changed(
        ("chiang-mai/2564/indicators.csv", "8,82.82,", "8,82.82,\n9,100,\n10,100,"),
        ("chiang-mai/2564/printed.csv", first, rows + first),
    )
    assert found == []


def test_table_of_one_tool_may_rank_its_own_indicators(changed: Found) -> None:
    rows = "".join(
        f"{code},rank,{rank},ตาราง EIT,,,\n" for rank, code in enumerate(("7", "6", "8"), 1)
    )
    edit = (f"{LAMPHUN}/printed.csv", "10,rank,1,", rows + "10,rank,1,")
    assert [line for line in changed(edit) if "ตาราง EIT" in line] == []


def test_wrong_rank_stays_wrong_when_it_stands_alone(changed: Found) -> None:
    edit = (f"{LAMPHUN}/printed.csv", "8,rank,10,", "8,rank,1,อื่น,,,\n8,rank,10,")
    assert codes(changed(edit)) == ["N014"]


def test_status_that_follows_from_a_wrong_grade_is_not_found_again(changed: Found) -> None:
    # score, grade and status: one of them is wrong, and two agree
    edit = (LIST, "89.91,A,ผ่าน", "79.91,A,ผ่าน")
    assert codes(changed(edit)) == ["N023"]


def test_wrong_count_of_a_grade_is_found_at_its_percent_only(changed: Found) -> None:
    edit = (
        "national/2563/type_summary.csv",
        "0,38,20,13,4,1,0,0,50.00",
        "0,38,20,31,4,1,0,0,50.00",
    )
    assert codes(changed(edit)) == ["N026"]


def test_figures_of_a_year_without_taking_part_give_one_note(changed: Found) -> None:
    found = changed((f"{LAMPHUN}/result.yml", "grade: A", "grade: B\nparticipated: no"))
    assert codes(found) == ["N022"]


def test_year_without_an_edition_is_not_recomputed(changed: Found) -> None:
    indicators = "indicator,score\n" + "".join(f"{number},80\n" for number in range(1, 11))
    found = changed(
        ("lamphun/2562/indicators.csv", "", indicators),
        ("lamphun/2562/result.yml", "", "overall: 90.35\ngrade: AA\ntools: {IIT: 10}\n"),
    )
    assert found == []


@pytest.mark.parametrize("fiscal_year", [2567, 2568, 2569])
def test_what_an_edition_does_not_establish_contradicts_nothing(
    changed: Found, fiscal_year: int
) -> None:
    indicators = "indicator,score\n" + "".join(f"{number},80\n" for number in range(1, 11))
    found = changed(
        (f"lamphun/{fiscal_year}/indicators.csv", "", indicators + "9.1,10\n"),
        (f"lamphun/{fiscal_year}/result.yml", "", "overall: 91\ntools: {IIT: 10, EIT: 95}\n"),
        (f"lamphun/{fiscal_year}/disclosures.csv", "", "code,score\nO1,0\n"),
    )
    assert found == []


def test_grade_is_known_to_be_wrong_even_without_the_tools(changed: Found) -> None:
    found = changed(("lamphun/2566/result.yml", "", "overall: 84\ngrade: ผ่านดี\n"))
    expected = "N009 the grade is printed as ผ่านดี, but a score of 84.00 means ต้องปรับปรุง"
    assert found == [f"data/lamphun/2566/result.yml:2:8: {expected}"]


def test_number_of_an_indicator_is_told_once_for_a_place(changed: Found) -> None:
    rows = "5,score,85.75,ภาคผนวก,7,,\n5,status,ผ่าน,ภาคผนวก,7,,\n"
    edit = (f"{KHELANG}/printed.csv", "overall,score,88.53,", rows + "overall,score,88.53,")
    assert [line for line in codes(changed(edit)) if line == "N018"] == ["N018"]
