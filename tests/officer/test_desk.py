"""How far an officer is with a year, told by the files that are there."""

from pathlib import Path

import pytest

from generator.officer.desk import Desk, next_step
from generator.officer.tasks import Task
from generator.read import read_agency, read_shared
from generator.workbook.making import workbook_bytes
from tests.cli.process import Program


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    (tmp_path / "data").mkdir()
    monkeypatch.chdir(tmp_path)
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
    }
    for number, paths in enumerate(files.values(), start=1):
        for path in paths:
            put(path)
        assert done(desk) == set(list(files)[:number])

    assert next_step(desk.steps()).task is Task.BRING_IN  # which tells that it is none
    desk.workbook.unlink()
    assert next_step(desk.steps()).task is Task.FILL_IN


def test_workbook_waits_while_it_says_what_the_data_does_not(desk: Desk) -> None:
    def of(task: Task) -> bool | None:
        return next(one.is_done for one in desk.steps() if one.task is task)

    put(desk.data / "lamphun" / "agency.yml")
    measures = desk.data / "lamphun" / "2566" / "measures.yml"
    put(measures, "measures:\n- {id: m01, title: ปรับปรุงบริการ}\n")
    shared = read_shared(desk.data)
    agency = read_agency(shared, "lamphun").agency
    assert agency is not None
    content, _ = workbook_bytes(shared, agency, 2566)
    desk.workbook.write_bytes(content)
    assert of(Task.BRING_IN) is None

    put(measures, "measures:\n- {id: m01, title: ชื่อเดิม}\n")
    assert of(Task.BRING_IN) is False
    assert next_step(desk.steps(), Task.BRING_IN).task is not Task.CHECK

    desk.workbook.write_bytes(b"half a workbook")
    assert of(Task.BRING_IN) is False


def test_who_did_not_take_part_has_no_scores_to_bring_in(desk: Desk) -> None:
    put(desk.data / "lamphun" / "agency.yml")
    put(desk.data / "lamphun" / "2565" / "result.yml", "participated: no\n")
    assert Task.RESULT in done(desk)


WEBSITE = {Task.BUILD, Task.PUBLISH}


def test_the_website_is_done_while_it_could_be_published_as_it_is(desk: Desk) -> None:
    program, lamphun = Program(folder=desk.here), desk.data / "lamphun"
    put(lamphun / "agency.yml")
    put(lamphun / "2565" / "result.yml", "overall: 87.96\n")
    program("build")
    program("publish")
    assert not done(desk) & WEBSITE  # it has no page of 2566

    put(lamphun / "2566" / "result.yml", "target: 90\n")
    assert not done(desk) & WEBSITE
    assert program("build").code == 0
    assert done(desk) & WEBSITE == {Task.BUILD}
    assert program("publish").code == 0
    assert done(desk) >= WEBSITE

    put(lamphun / "2565" / "result.yml", "overall: 88.96\n")
    assert not done(desk) & WEBSITE
    assert program("publish").code == 1
    program("build")
    assert done(desk) & WEBSITE == {Task.BUILD}

    put(lamphun / "2565" / "result.yml", "overall: many\n")
    program("build")  # its last good pages stay
    assert not done(desk) & WEBSITE


def test_pages_of_an_agency_at_the_root_are_found_there(desk: Desk) -> None:
    put(desk.data / "site.yml", "title: ผลการประเมิน\nsingle: lamphun\n")
    put(desk.data / "lamphun" / "agency.yml")
    put(desk.data / "lamphun" / "2566" / "result.yml", "overall: 87.96\n")
    Program(folder=desk.here)("build")
    assert Task.BUILD in done(desk)


def test_half_a_draft_is_no_draft(desk: Desk) -> None:
    put(desk.data / "lamphun" / "2566" / "analysis.yml")

    assert done(desk) == set()


def test_what_follows_the_last_choice_is_next_even_where_no_file_tells_of_it(desk: Desk) -> None:
    put(desk.workbook)
    assert next_step(desk.steps(), Task.FILL_IN).task is Task.BRING_IN
    assert next_step(desk.steps(), Task.CHECK).task is Task.LOOK
    assert next_step(desk.steps(), Task.ANSWERS).task is Task.ANSWERS


def test_what_was_chosen_and_left_no_trace_is_still_to_do(desk: Desk) -> None:
    assert next_step(desk.steps(), Task.RESULT).task is Task.RESULT


def test_words_are_those_an_officer_knows(desk: Desk) -> None:
    titles = " ".join(one.title.th for one in desk.steps())

    for word in ("slug", "YAML", "CSV", "edition", "O42", "lamphun", "yml"):
        assert word not in titles
