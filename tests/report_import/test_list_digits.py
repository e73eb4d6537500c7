"""One wrong digit in the announcement's list: what is told depends on what there is to compare.

In a list in part a score has only its grade and its result to be held against. The scores of the
years before and after that stand in the data, and the mean of a whole list, tell more.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest

from generator.model.national import NationalRow
from generator.model.tree import Data, NationalYear, Table
from generator.report_import.importing import Asked, Import, import_of
from generator.report_import.lines import text_lines
from generator.report_import.provinces import PROVINCES
from tests.report_import.reports import YEAR, report_text, shipped

SEED, ROWS = 2563, 10
FIGURE = re.compile(r"\d{1,3}\.\d\d(?=\t)")

Slips = Iterator[tuple[int, str]]


def read(text: str, data: Data | None = None) -> Import:
    reading = shipped()
    lines = text_lines(text, "report.txt")
    return import_of(lines, "report.txt", data or reading.data, reading.editions, Asked())


def list_of(text: str) -> tuple[NationalRow, ...]:
    return read(text).report.listed


def slips(text: str, figure: int) -> Slips:
    """Yield line and text with one digit changed: each digit of one figure of some rows.

    Args:
        text: of the report.
        figure: of a row: 0 the score of the year before, 1 that of the year.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same on every machine
    lines = text.split("\n")
    rows = [row for row in list_of(text) if row.score_previous is not None]
    for row in chance.sample(rows, ROWS):
        line = lines[row.line - 1]
        found = list(FIGURE.finditer(line))[figure]
        for at in range(*found.span()):
            if line[at].isdigit():
                digit = chance.choice([one for one in "0123456789" if one != line[at]])
                slip = line[:at] + digit + line[at + 1 :]
                yield row.line, "\n".join([*lines[: row.line - 1], slip, *lines[row.line :]])


def told(text: str, figure: int, read_it: Callable[[str], Import]) -> list[bool]:
    """Return of each slip whether its row is not written without a yes."""
    known = read_it(text).report.notes.doubtful
    return [
        line in read_it(slip).report.notes.doubtful - known for line, slip in slips(text, figure)
    ]


def beside(year: int, rows: tuple[NationalRow, ...]) -> Data:
    """Return the data with a list of another year."""
    data = shipped().data
    table = Table(file=f"data/national/{year}/agencies.csv", rows=rows)
    other = NationalYear(fiscal_year=year, agencies=table, types=Table(file=""))
    return replace(data, national={**data.national, year: other})


@cache
def year_before() -> Data:
    rows = list_of(report_text())
    return beside(
        YEAR - 1, tuple(one.model_copy(update={"score": one.score_previous}) for one in rows)
    )


@cache
def year_after() -> Data:
    rows = list_of(report_text())
    return beside(
        YEAR + 1, tuple(one.model_copy(update={"score_previous": one.score}) for one in rows)
    )


def test_a_list_in_part_tells_every_wrong_ten_of_a_score_by_its_grade() -> None:
    found = told(report_text(), 1, read)
    assert all(found[::4])
    assert sum(found) / len(found) >= 0.35


def test_every_wrong_digit_of_the_score_of_before_is_told_where_that_year_s_list_is_known() -> None:
    found = told(report_text(), 0, lambda text: read(text, year_before()))
    assert found == [True] * (4 * ROWS)


def test_every_wrong_digit_of_a_score_is_told_where_the_list_of_the_year_after_is_known() -> None:
    found = told(report_text(), 1, lambda text: read(text, year_after()))
    assert found == [True] * (4 * ROWS)


def test_lists_of_other_years_that_say_the_same_put_nothing_in_doubt() -> None:
    alone = read(report_text()).report.notes.doubtful
    for data in (year_before(), year_after()):
        assert read(report_text(), data).report.notes.doubtful == alone


def whole_list(count: int = 20) -> tuple[str, tuple[int, ...]]:
    """Return a made-up announcement with a whole list, and its scores in hundredths."""
    chance = random.Random(SEED)  # noqa: S311 - the same on every machine
    scores = tuple(chance.randint(8500, 9499) for _ in range(count))
    provinces = sorted(PROVINCES)[:count]
    rows = (
        f"{number}\tจังหวัด{name}\t-\t{score / 100:.2f}\tA\tผ่าน"
        for number, (name, score) in enumerate(zip(provinces, scores, strict=True), start=1)
    )
    head = (
        "ประจำปีงบประมาณ พ.ศ. 2563", "ประเภทจังหวัด",
        "หน่วยงานภาครัฐ\tบุคลากรภาครัฐ\tผู้รับบริการ/ผู้มาติดต่อภาครัฐ", f"{count}\t100\t100",
        "คะแนนเฉลี่ยภาพรวม", f"{sum(scores) / count / 100:.2f}",
        "ที่\tหน่วยงาน\tคะแนน 2562\tคะแนน 2563\tระดับผลการ ประเมิน\tค่าเป้าหมาย แผนแม่บท*",
    )  # fmt: skip
    return "\n".join((*head, *rows)), scores


def test_a_whole_list_is_read_without_a_doubt() -> None:
    text, scores = whole_list()
    found = read(text)
    assert len(found.report.listed) == len(scores)
    assert found.report.notes.doubtful == set()


@pytest.mark.parametrize("row", range(0, 20, 4))
def test_a_wrong_unit_within_a_grade_is_told_by_the_mean_of_a_whole_list(row: int) -> None:
    text, scores = whole_list()
    score = f"{scores[row] / 100:.2f}"
    wrong = f"{score[0]}{'6' if score[1] != '6' else '8'}{score[2:]}"
    if score[0] == "9":
        wrong = f"9{'1' if score[1] != '1' else '3'}{score[2:]}"
    found = read(text.replace(f"\t{score}\tA", f"\t{wrong}\tA", 1))
    assert "N032" in {one.rule.code for one in found.findings}
    assert {one.line for one in found.report.listed} <= found.report.notes.doubtful
