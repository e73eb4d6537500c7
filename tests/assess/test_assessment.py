"""An assessment says what follows from the figures of a year, and nothing it cannot know."""

from decimal import Decimal

from generator.assess.scores import Scores
from generator.assess.scoring import Recounts
from generator.assess.trend import TrendPoint
from tests.assess.figures import agency, assessed, of_shipped, year


def points(trend: tuple[TrendPoint, ...]) -> list[tuple[int, str, bool]]:
    return [(one.fiscal_year, str(one.score), one.has_page) for one in trend]


def test_result_file_is_completed_by_the_national_list() -> None:
    files = year(result={"tools": {"IIT": "90"}}, indicators={"1": "90"})
    listed = {2563: {"score": "87.96", "grade": "A"}}
    announced = assessed(agency(files), listed=listed).announced
    assert announced.overall == Decimal("87.96")
    assert announced.grade == "A"
    assert announced.tools == {"IIT": 90}


def test_result_file_wins_over_the_national_list() -> None:
    files = year(result={"overall": "88", "grade": "A"})
    listed = {2563: {"score": "84", "grade": "B"}}
    assessment = assessed(agency(files), listed=listed)
    assert assessment.announced.overall == Decimal(88)
    assert assessment.grade == "A"


def test_national_list_alone_makes_a_year() -> None:
    assessment = of_shipped("khelang-nakhon", 2563)
    assert assessment.year is None
    assert assessment.announced == Scores(overall=Decimal("78.66"), grade="B")
    assert assessment.passed is False
    assert assessment.recounts == Recounts()


def test_scores_of_every_level_are_found_by_code() -> None:
    announced = of_shipped("lamphun", 2563).announced
    codes = ("overall", "EIT", "10", "i1", "O25", "9.4")
    found = [announced.of(code) for code in codes]
    expected = ["87.96", "81.81", "100", "84.54", "0"]
    assert found == [*map(Decimal, expected), None]


def test_codes_stand_as_reports_print_them() -> None:
    announced = of_shipped("lamphun", 2563).announced
    assert list(announced.indicators) == [str(number) for number in range(1, 11)]
    assert list(announced.questions)[:2] == ["i1", "i2"]
    assert list(announced.questions)[-2:] == ["e14", "e15"]
    assert list(announced.disclosures)[:11][-2:] == ["O10", "O11"]


def test_target_is_the_agencys_own_or_the_pass_mark() -> None:
    own = assessed(agency(year(result={"overall": "88.50", "target": "90"})))
    assert (own.target, own.distance) == (Decimal(90), Decimal("-1.50"))
    assert own.pass_mark == Decimal(85)
    usual = assessed(agency(year(result={"overall": "88.50"})))
    assert (usual.target, usual.distance) == (Decimal(85), Decimal("3.50"))


def test_grade_that_was_not_announced_follows_from_the_announced_score() -> None:
    assert assessed(agency(year(result={"overall": "95"}))).grade == "AA"
    assert assessed(agency(year(2566, result={"overall": "96"})), 2566).grade is None


def test_recomputed_score_passes_by_itself() -> None:
    indicators = dict.fromkeys(map(str, range(1, 11)), "90")
    assessment = assessed(agency(year(indicators=indicators)))
    assert assessment.passed is None
    assert assessment.recomputed_passed is True
    assert assessment.recomputed.grade == "A"


# --- a year without taking part --------------------------------------------------------------


def test_year_without_taking_part_keeps_its_figures_and_draws_nothing_from_them() -> None:
    assessment = of_shipped("chiang-mai-education", 2563)
    assert assessment.announced.overall == 0
    assert len(assessment.announced.disclosures) == 39
    assert not assessment.participated
    assert assessment.passed is None
    assert assessment.grade is None
    assert not assessment.recomputed.any_given
    assert (assessment.ranking, assessment.weak_points, assessment.strengths) == ((), (), ())
    assert (assessment.changes, assessment.distance, assessment.trend) == ({}, None, ())
    assert not assessment.gains.disclosures


def test_year_without_taking_part_is_no_year_before_and_no_point() -> None:
    idle = year(2563, result={"participated": "no", "overall": "0", "grade": "F"})
    after = year(2564, result={"overall": "88"})
    assessment = assessed(agency(idle, after), 2564, {2564: {"score_previous": "0"}})
    assert assessment.previous is None
    assert assessment.changes == {}
    assert points(assessment.trend) == [(2564, "88", True)]


# --- a year without an edition ---------------------------------------------------------------


def test_year_without_an_edition_is_shown_as_announced() -> None:
    files = year(2562, result={"overall": "90.35", "tools": {"IIT": "90"}}, indicators={"1": "80"})
    assessment = assessed(agency(files), 2562)
    assert assessment.edition is None
    assert assessment.announced.overall == Decimal("90.35")
    assert [one.code for one in assessment.ranking] == ["1"]
    assert (assessment.passed, assessment.target, assessment.grade) == (None, None, None)
    assert not assessment.recomputed.any_given
    assert not assessment.gains.indicators
    assert assessment.weak_points == ()


# --- other years -----------------------------------------------------------------------------


def test_trend_takes_every_known_score() -> None:
    # 2562 stands beside 2563 in the national list, 2563 in that list, 2564 and 2565 in files.
    assert points(of_shipped("khelang-nakhon", 2565).trend) == [
        (2562, "84.24", False),
        (2563, "78.66", True),
        (2564, "89.76", True),
        (2565, "88.53", True),
    ]


def test_previous_score_of_the_list_makes_a_change() -> None:
    change = of_shipped("lamphun", 2563).changes["overall"]
    assert (change.previous, change.current) == (Decimal("90.35"), Decimal("87.96"))


def test_years_of_another_scheme_are_not_compared() -> None:
    other = year(2563, result={"overall": "70", "scheme": "moe_provincial_education_office"})
    now = year(2564, result={"overall": "88"})
    assessment = assessed(agency(other, now), 2564)
    assert assessment.changes == {}
    assert points(assessment.trend) == [(2564, "88", True)]


def test_year_of_which_nothing_is_known_has_no_figures() -> None:
    assessment = assessed(agency(), 2563)
    assert not assessment.announced.any_given
    assert (assessment.passed, assessment.trend, assessment.previous) == (None, (), None)
