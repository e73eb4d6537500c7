"""Counts, whole or in part, and places among the listed agencies of a type."""

import os
import subprocess
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.assess.national import absent_lines, national_assessments
from generator.assess.peer_tables import assess_national
from generator.assess.peers import NationalAssessment, Peers
from generator.model.national import NationalRow, TypeRow
from generator.model.tree import NationalYear, Table
from generator.read import read_data

ROOT = Path(__file__).parents[2]
Entry = tuple[str, str | None]


def national(listed: Sequence[Entry], types: Sequence[tuple[str, str | None]]) -> NationalYear:
    """Return an announcement of (type, score) and (type, number of agencies)."""
    rows = (
        {"line": at, "type": kind, "no": str(at), "name": f"หน่วยงาน {at}", "score": score}
        for at, (kind, score) in enumerate(listed, start=2)
    )
    summaries = ({"line": 2, "type": kind, "agencies": count} for kind, count in types)
    return NationalYear(
        fiscal_year=2563,
        agencies=Table(file="agencies.csv", rows=tuple(map(NationalRow.model_validate, rows))),
        types=Table(file="type_summary.csv", rows=tuple(map(TypeRow.model_validate, summaries))),
    )


def peers(found: NationalAssessment, kind: str) -> Peers:
    one = found.of_type(kind)
    assert one is not None
    return one


def places(one: Peers) -> list[int | None]:
    return [agency.place for agency in one.listed]


def test_equal_scores_share_a_place_and_the_next_is_left_out() -> None:
    listed = [("ก", "88.50"), ("ข", "10"), ("ก", "95.10"), ("ก", "88.5"), ("ก", "70")]
    found = assess_national(national(listed, [("ก", "4"), ("ข", "1")]), None)
    assert places(peers(found, "ก")) == [2, 1, 2, 4]
    assert places(peers(found, "ข")) == [1]


@pytest.mark.parametrize("agencies", ["3", "5", None])
def test_no_place_is_told_unless_the_list_is_whole(agencies: str | None) -> None:
    listed = [("ก", "90"), ("ก", "80"), ("ก", "70"), ("ก", "60")]
    one = peers(assess_national(national(listed, [("ก", agencies)]), None), "ก")
    assert not one.is_whole
    assert places(one) == [None] * 4


def test_agency_without_a_score_has_no_place_and_takes_none() -> None:
    listed = [("ก", None), ("ก", "80"), ("ก", "0")]
    one = peers(assess_national(national(listed, [("ก", "3")]), None), "ก")
    assert one.is_whole
    assert places(one) == [None, 1, 2]
    assert (one.scored, one.scores) == (2, (Decimal(0), Decimal(80)))


def test_score_of_who_did_not_take_part_counts_nowhere() -> None:
    listed = [("ก", "99"), ("ก", "80"), ("ก", "70")]
    one = peers(assess_national(national(listed, [("ก", "3")]), None, absent={2}), "ก")
    assert places(one) == [None, 1, 2]
    assert [agency.participated for agency in one.listed] == [False, True, True]
    assert one.scores == (Decimal(70), Decimal(80))


def test_types_are_one_whatever_their_spelling_and_come_in_the_order_of_the_summary() -> None:
    listed = [("ค", "1"), ("อบต.  ๑", "2"), ("อบต. 1", "3")]
    found = assess_national(national(listed, [("อบต. 1", "2"), ("ข", "7")]), None)
    assert [(one.type, len(one.listed), one.is_whole) for one in found.types] == [
        ("อบต. 1", 2, True), ("ข", 0, False), ("ค", 1, False),
    ]  # fmt: skip
    assert peers(found, "ค").summary is None


def test_announcement_without_tables_has_no_types() -> None:
    assert assess_national(national([], []), None).types == ()


def test_grades_are_those_given_in_the_order_of_the_edition() -> None:
    reading = read_data(ROOT / "data")
    found = national_assessments(
        reading.data.national, reading.editions.find, absent_lines(reading.data)
    )
    (province, *_) = found[2563].types
    assert [(one.grade, one.agencies, one.percent) for one in province.grades] == [
        (code, count, Decimal(percent))
        for code, count, percent in (
            ("AA", 0, "0.00"), ("A", 38, "50.00"), ("B", 20, "26.32"), ("C", 13, "17.11"),
            ("D", 4, "5.26"), ("E", 1, "1.32"), ("F", 0, "0.00"),
        )
    ]  # fmt: skip
    assert found[2566].types == ()


def test_years_come_from_the_earliest() -> None:
    reading = read_data(ROOT / "data")
    assert list(
        national_assessments(
            reading.data.national, reading.editions.find, absent_lines(reading.data)
        )
    ) == [2563, 2566]


SCORES = st.none() | st.integers(0, 10000).map(lambda cents: f"{cents / 100:.2f}")
LISTED = st.lists(st.tuples(st.sampled_from("กขค"), SCORES), max_size=25)


def whole(listed: Sequence[Entry]) -> NationalAssessment:
    """Return the assessment of a list in which no agency of any type is missing."""
    counts = {kind: str(sum(kind == one for one, _ in listed)) for kind, _ in listed}
    return assess_national(national(listed, list(counts.items())), None)


@given(LISTED)
def test_place_is_one_more_than_have_a_higher_score(listed: list[Entry]) -> None:
    for one in whole(listed).types:
        scores = [agency.row.score for agency in one.listed]
        given_scores = [score for score in scores if score is not None]
        assert places(one) == [
            None if score is None else 1 + sum(other > score for other in given_scores)
            for score in scores
        ]
        assert list(one.scores) == sorted(set(given_scores))
        assert one.scored == len(given_scores)


@given(LISTED, st.randoms(use_true_random=False))
def test_order_of_the_rows_changes_no_place(listed: list[Entry], random: Random) -> None:
    shuffled = random.sample(listed, len(listed))

    def told(found: NationalAssessment) -> list[tuple[str, str, int]]:
        return sorted(
            (one.type, str(agency.row.score), agency.place or 0)
            for one in found.types
            for agency in one.listed
        )

    assert told(whole(listed)) == told(whole(shuffled))


@given(LISTED, SCORES)
def test_agency_of_another_type_changes_nothing(listed: list[Entry], score: str | None) -> None:
    before, after = whole(listed), whole([*listed, ("ง", score)])
    assert [(one.scores, places(one)) for one in before.types] == [
        (one.scores, places(one)) for one in after.types if one.type != "ง"
    ]


def test_every_listed_agency_belongs_to_one_type_in_the_order_of_the_file() -> None:
    reading = read_data(ROOT / "data")
    found = national_assessments(
        reading.data.national, reading.editions.find, absent_lines(reading.data)
    )[2563]
    rows = [agency.row for one in found.types for agency in one.listed]
    assert rows == list(found.year.agencies.rows)


def imported(*arguments: str) -> set[str]:
    """Return the packages that Python imports when it is run with these arguments."""
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-X", "importtime", *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}


def test_checking_imports_no_pandas() -> None:
    names = imported("-m", "generator", "check", "--data", str(ROOT / "data"))
    assert "generator" in names
    assert "pandas" not in names
    assert "pandas" in imported("-c", "import generator.assess.peer_tables")


def test_data_without_announcements_needs_no_pandas(tmp_path: Path) -> None:
    (tmp_path / "lek").mkdir()
    (tmp_path / "lek" / "agency.yml").write_text("name: ก\ntype: ข\n", encoding="utf-8")
    reading = read_data(tmp_path)
    assert (
        national_assessments(
            reading.data.national, reading.editions.find, absent_lines(reading.data)
        )
        == {}
    )
