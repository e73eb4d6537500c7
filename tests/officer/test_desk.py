"""How far an officer is with a year, told by the files that are there."""

from pathlib import Path

import pytest

from generator.officer.desk import Desk, Task, next_step


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(
        data=tmp_path / "data", site=tmp_path / "site", here=tmp_path, agency="lamphun", year=2566
    )


def put(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text or TEXTS.get(path.name, "x"), encoding="utf-8")


TEXTS = {
    "agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\n",
    "indicators.csv": "indicator,score\n1,90.79\n",
}


def test_files_that_are_only_to_be_filled_in_are_no_result(desk: Desk) -> None:
    put(desk.data / "lamphun" / "agency.yml")
    put(desk.data / "lamphun" / "2565" / "result.yml", "# overall:\nnote: ยังไม่ประกาศ\n")
    put(desk.data / "lamphun" / "2565" / "indicators.csv", "indicator,score,note\n")
    assert Task.RESULT not in done(desk)

    put(desk.data / "lamphun" / "2565" / "result.yml", "overall: 87.96\n")
    assert Task.RESULT in done(desk)


def done(desk: Desk) -> set[Task]:
    return {one.task for one in desk.steps() if one.is_done}


def test_an_empty_desk_begins_with_the_scores_of_the_year_before(desk: Desk) -> None:
    first = next_step(desk.steps())

    assert done(desk) == set()
    assert first.task is Task.RESULT
    assert "2565" in first.title.th


def test_every_file_tells_its_step(desk: Desk) -> None:
    put(desk.data / "lamphun" / "agency.yml")
    year = desk.data / "lamphun" / "2566"
    files = {
        Task.RESULT: [desk.data / "lamphun" / "2565" / "indicators.csv"],
        Task.DRAFT: [year / "analysis.yml", year / "measures.yml"],
        Task.FILL_IN: [desk.workbook],
        Task.MEMO: [desk.memo],
        Task.REPORT: [desk.report],
        Task.BUILD: [desk.site / "lamphun" / "index.html"],
        Task.PUBLISH: [desk.archive],
    }
    for number, paths in enumerate(files.values(), start=1):
        for path in paths:
            put(path)
        assert done(desk) == set(list(files)[:number])

    assert next_step(desk.steps()).task is Task.ANSWERS


def test_half_a_draft_is_no_draft(desk: Desk) -> None:
    put(desk.data / "lamphun" / "2566" / "analysis.yml")

    assert done(desk) == set()


def test_what_follows_the_last_choice_is_next_even_where_no_file_tells_of_it(desk: Desk) -> None:
    assert next_step(desk.steps(), Task.FILL_IN).task is Task.BRING_IN
    assert next_step(desk.steps(), Task.CHECK).task is Task.LOOK
    assert next_step(desk.steps(), Task.ANSWERS).task is Task.ANSWERS


def test_words_are_those_an_officer_knows(desk: Desk) -> None:
    titles = " ".join(one.title.th for one in desk.steps())

    for word in ("slug", "YAML", "CSV", "edition", "O42", "lamphun", "yml"):
        assert word not in titles
