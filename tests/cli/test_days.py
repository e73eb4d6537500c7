"""The day the pages speak of: chosen once for each fiscal year, printed, shown on the page."""

import re
from datetime import datetime, timedelta, timezone

import pytest

from tests.cli.process import Program, Ran, write

BANGKOK = timezone(timedelta(hours=7))
ANNOUNCED = {
    "national/2562/announcement.yml": "date: 30 กันยายน 2562\n",
    "national/2562/agencies.csv": "type,no,name,score\nจังหวัด,1,จังหวัดตาก,70.00\n",
    "national/2563/announcement.yml": "date: 28 กันยายน 2563\n",
    "national/2563/agencies.csv": "type,no,name,score\nจังหวัด,1,จังหวัดตาก,80.00\n",
}
EPOCH = {"SOURCE_DATE_EPOCH": "1600000000"}  # 13 September 2020


def days_of(ran: Ran) -> dict[str, str]:
    """Return the day that was told for each agency and year."""
    told: dict[str, str] = {}
    for line in ran.lines:
        if match := re.fullmatch("As of ([0-9-]+): (.*)", line):
            told |= dict.fromkeys(match[2].split(", "), match[1])
    return told


def built(program: Program, *words: str, **variables: str) -> dict[str, str]:
    ran = program("build", "--lang", "en", *words, **variables)
    assert ran.code == 0
    return days_of(ran)


def test_day_of_the_call_wins_over_everything(program: Program) -> None:
    write(program.folder / "data", ANNOUNCED)
    assert set(built(program, "--as-of", "2566-12-31", **EPOCH).values()) == {"2023-12-31"}


def test_day_of_the_year_wins_over_that_of_the_site(program: Program) -> None:
    days = built(program, **EPOCH)
    assert days == {
        "lamphun 2563": "2020-09-28",  # its result.yml
        "lamphun 2564": "2023-03-31",  # site.yml
        "tak 2563": "2023-03-31",  # site.yml
    }


def test_latest_day_of_the_files_of_a_year_counts(program: Program) -> None:
    write(
        program.folder / "data",
        {
            "lamphun/2563/analysis.yml": "as_of: มีนาคม 2564\n",
            "lamphun/2563/measures.yml": "as_of: 1 ม.ค. 2564\n",
        },
    )
    assert built(program)["lamphun 2563"] == "2021-03-31"


def test_year_of_which_only_the_announcement_speaks_has_its_day(program: Program) -> None:
    write(program.folder / "data", ANNOUNCED)
    days = built(program, **EPOCH)
    assert days["tak 2562"] == "2019-09-30"  # no folder
    assert days["tak 2563"] == "2023-03-31"  # a folder: site.yml, not the announcement


def test_without_a_day_in_the_data_the_environment_counts(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: x\n"})
    days = built(program, **EPOCH)
    assert days["tak 2563"] == "2020-09-13"
    assert days["lamphun 2563"] == "2020-09-28"


def test_the_environment_counts_in_the_time_of_bangkok(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: x\n"})
    evening = "1600016400"  # 17:00 UTC on 13 September, midnight in Bangkok
    assert built(program, SOURCE_DATE_EPOCH=evening)["tak 2563"] == "2020-09-14"


def test_without_any_day_it_is_today_in_bangkok(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: x\n"})
    before = datetime.now(BANGKOK).date()
    told = built(program)["tak 2563"]
    after = datetime.now(BANGKOK).date()
    assert told in {before.isoformat(), after.isoformat()}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2566-03-20", "2023-03-20"),
        ("2023-03-20", "2023-03-20"),
        ("๒๐ มีนาคม พ.ศ. ๒๕๖๖", "2023-03-20"),
        ("20/3/2566", "2023-03-20"),
        ("มีนาคม 2566", "2023-03-31"),
    ],
)
def test_day_may_be_typed_as_officers_do(program: Program, typed: str, read: str) -> None:
    assert set(built(program, "--as-of", typed).values()) == {read}


def test_day_is_shown_on_the_pages_in_the_era_of_the_country(program: Program) -> None:
    assert program("build", "--as-of", "2566-03-20").code == 0
    for name in ("index.html", "tak/index.html", "lamphun/2563/results/index.html"):
        assert "20 มีนาคม 2566" in (program.site / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("epoch", ["soon", "9" * 40, "1e9", "-99999999999999"])
def test_day_of_the_environment_that_is_none_is_told(program: Program, epoch: str) -> None:
    ran = program("build", SOURCE_DATE_EPOCH=epoch)
    assert ran.code == 1
    assert "SOURCE_DATE_EPOCH" in ran.err
    assert not program.site.exists()


def test_many_agencies_of_a_day_are_told_by_their_number(program: Program) -> None:
    for name in ("nan", "phrae", "phayao"):
        folder = {
            f"{name}/agency.yml": f"name: จังหวัด{name}\ntype: จังหวัด\n",
            f"{name}/2563/result.yml": "overall: 80.00\n",
        }
        write(program.folder / "data", folder)
    days = built(program, **EPOCH)
    assert days["2563 (4 agencies)"] == "2023-03-31"
    assert days["lamphun 2564"] == "2023-03-31"
