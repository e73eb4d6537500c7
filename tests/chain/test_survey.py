"""When the public survey takes answers: as the agency says, else by the rules of the year."""

from datetime import date
from pathlib import Path

import pytest

from generator.chain.survey import SurveyDays, SurveyState, survey_at, survey_days
from tests.cli.process import write
from tests.pages.written_pages import written

AGENCY = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}


@pytest.mark.parametrize(
    ("year", "eit", "opens", "closes"),
    [
        (2566, "{}", date(2023, 1, 1), date(2023, 6, 30)),
        (2566, "opens: 2566-02-01", date(2023, 2, 1), date(2023, 6, 30)),
        (2566, "closes: พ.ค. 2566", date(2023, 1, 1), date(2023, 5, 31)),
        (2566, "opens: ก.พ. 2566\ncloses: 2566-05-15", date(2023, 2, 1), date(2023, 5, 15)),
        (2567, "{}", None, None),  # the rules do not say it
        (2567, "closes: 2567-05-15", None, date(2024, 5, 15)),
        # Against the agency's day that of the rules says nothing.
        (2566, "opens: 2566-07-15", date(2023, 7, 15), None),
        (2566, "closes: 2565-12-01", None, date(2022, 12, 1)),
    ],
)
def test_days_are_the_agencys_else_those_of_the_rules(
    tmp_path: Path, year: int, eit: str, opens: date | None, closes: date | None
) -> None:
    write(tmp_path, {**AGENCY, f"tak/{year}/eit.yml": f"{eit}\n"})
    work = written(tmp_path).context.works["tak", year]
    assert survey_days(work) == SurveyDays(opens=opens, closes=closes)


OPENS, CLOSES = date(2023, 1, 1), date(2023, 6, 30)


@pytest.mark.parametrize(
    ("opens", "closes", "day", "state"),
    [
        (OPENS, CLOSES, date(2022, 12, 31), SurveyState.NOT_YET),
        (OPENS, CLOSES, OPENS, SurveyState.OPEN),
        (OPENS, CLOSES, CLOSES, SurveyState.OPEN),
        (OPENS, CLOSES, date(2023, 7, 1), SurveyState.CLOSED),
        # With one day only the other side is not known.
        (OPENS, None, date(2022, 12, 31), SurveyState.NOT_YET),
        (OPENS, None, OPENS, None),
        (None, CLOSES, CLOSES, None),
        (None, CLOSES, date(2023, 7, 1), SurveyState.CLOSED),
        (None, None, OPENS, None),
    ],
)
def test_survey_is_open_from_its_first_to_its_last_day(
    opens: date | None, closes: date | None, day: date, state: SurveyState | None
) -> None:
    assert SurveyDays(opens=opens, closes=closes).state(day) is state


WITH_DAYS = "opens: {0}-01-01\ncloses: {0}-06-30\n"
EMPTY = "survey_url:\n"


@pytest.mark.parametrize(
    ("files", "day", "year"),
    [
        # The one that takes answers, whatever else there is.
        ({2565: WITH_DAYS, 2566: WITH_DAYS}, date(2023, 3, 1), 2566),
        ({2566: WITH_DAYS, 2567: EMPTY}, date(2023, 3, 1), 2566),
        ({2566: WITH_DAYS, 2567: WITH_DAYS}, date(2023, 3, 1), 2566),
        # Where nobody says when: the one of the fiscal year.
        ({2567: EMPTY, 2568: EMPTY, 2569: EMPTY}, date(2025, 3, 1), 2568),
        ({2568: "closes: 2568-06-30\n", 2569: EMPTY}, date(2025, 3, 1), 2568),
        # Else the latest.
        ({2565: WITH_DAYS, 2566: WITH_DAYS}, date(2023, 8, 1), 2566),
        ({2568: "closes: 2568-06-30\n", 2569: EMPTY}, date(2025, 8, 1), 2569),
        ({2565: EMPTY}, date(2030, 1, 1), 2565),
        ({}, date(2023, 3, 1), None),
    ],
)
def test_landing_page_leads_to_the_survey_of_the_day_else_the_latest(
    tmp_path: Path, files: dict[int, str], day: date, year: int | None
) -> None:
    write(
        tmp_path,
        {**AGENCY, **{f"tak/{one}/eit.yml": text.format(one) for one, text in files.items()}},
    )
    survey = survey_at(written(tmp_path).context.works.values(), day)
    assert (survey.fiscal_year if survey else None) == year


def test_points_of_other_years_are_kept_in_the_words_of_the_latest(tmp_path: Path) -> None:
    point = "service_points:\n  - {{id: {0}, name: {1}}}\n"
    files = {2564: ("old", "เก่า"), 2565: ("old", "เดิม"), 2566: ("new", "ใหม่")}
    write(
        tmp_path,
        {**AGENCY, **{f"tak/{year}/eit.yml": point.format(*told) for year, told in files.items()}},
    )
    survey = survey_at(written(tmp_path).context.works.values(), date(2023, 8, 1))
    assert survey is not None
    assert [one.name for one in survey.points] == ["ใหม่"]
    assert [one.name for one in survey.elsewhere] == ["เดิม"]
