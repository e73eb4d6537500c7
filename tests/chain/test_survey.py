"""When the public survey takes answers: as the agency says, else by the rules of the year."""

from datetime import date
from pathlib import Path

import pytest

from generator.chain.survey import SurveyDays, SurveyState, survey_days
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
