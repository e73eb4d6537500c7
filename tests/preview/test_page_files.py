"""Which files a page is made from, told by its address alone."""

import pytest

from generator.preview.missing import OF_RESULT, OF_WORK, ONLY_FOR_SOME
from generator.preview.page_files import PAGES, SUMMARIES, page_files
from generator.read.years import FILES

AGENCIES = ("lamphun", "tak")
YEAR = "lamphun/2563"


@pytest.mark.parametrize(
    ("address", "shown", "not_shown"),
    [
        ("/lamphun/2563/questions/", ("questions.csv", "result.yml"), ("indicators.csv",)),
        ("/lamphun/2563/results/", ("result.yml", "indicators.csv", "printed.csv"), ("eit.yml",)),
        ("/lamphun/2563/disclosures/", ("disclosures.csv", "result.yml"), ("questions.csv",)),
        ("/lamphun/2563/respondents/", ("respondents.csv", "result.yml"), ("questions.csv",)),
        ("/lamphun/2563/report/", ("analysis.yml",), ("result.yml",)),
        ("/lamphun/2563/calendar/", ("calendar.csv", "measures.yml"), ("progress.csv",)),
        ("/lamphun/2563/", FILES, ()),
        ("/lamphun/2563/o42/", ("analysis.yml", "approval.yml"), ("questions.csv",)),
        ("/lamphun/2563/analysis/", ("analysis.yml", "measures.yml"), ("calendar.csv",)),
        ("/lamphun/2563/o43/", ("progress.csv", "eit.yml"), ("questions.csv",)),
        ("/lamphun/2563/progress/", ("progress.csv", "eit.yml"), ("questions.csv",)),
        ("/lamphun/2563/measures/m01/", ("measures.yml", "progress.csv"), ("eit.yml",)),
        ("/lamphun/2563/measures/", FILES, ()),
        ("/lamphun/2563/other/", FILES, ()),
        ("/lamphun/2563/questions/index.html", ("questions.csv",), ("indicators.csv",)),
    ],
)
def test_page_of_a_year_is_made_from_files_of_that_year(
    address: str, shown: tuple[str, ...], not_shown: tuple[str, ...]
) -> None:
    page = page_files(address, AGENCIES, None)
    assert (page.agency, page.fiscal_year) == ("lamphun", 2563)
    assert [name for name in shown if not page.shows(f"{YEAR}/{name}")] == []
    assert [name for name in not_shown if page.shows(f"{YEAR}/{name}")] == []
    assert not page.shows("lamphun/2564/questions.csv")
    assert not page.shows("tak/2563/questions.csv")


@pytest.mark.parametrize("page", ["o42", "o38", "analysis"])
def test_analysis_is_made_from_the_result_of_the_year_before(page: str) -> None:
    known = page_files(f"/lamphun/2563/{page}/", AGENCIES, None)
    assert known.shows("lamphun/2562/indicators.csv")
    assert known.shows("lamphun/2562/recommendations.yml")
    assert not known.shows("lamphun/2562/analysis.yml")
    assert not known.shows("lamphun/2561/indicators.csv")


def test_progress_may_be_that_of_the_year_before() -> None:
    page = page_files("/lamphun/2568/o28/", AGENCIES, None)
    assert page.shows("lamphun/2567/progress.csv")
    assert not page.shows("lamphun/2566/progress.csv")


def test_peers_are_made_from_the_announcement_too() -> None:
    page = page_files("/lamphun/2563/peers/", AGENCIES, None)
    assert page.shows(f"{YEAR}/result.yml")
    assert page.shows("national/2563/agencies.csv")
    assert not page.shows("national/2564/agencies.csv")


@pytest.mark.parametrize("address", ["/lamphun/eit/", "/lamphun/eit/desk/poster/"])
def test_survey_is_of_every_year_and_of_the_website(address: str) -> None:
    page = page_files(address, AGENCIES, None)
    for file in ("site.yml", "lamphun/agency.yml", "lamphun/2563/eit.yml", "lamphun/2566/eit.yml"):
        assert page.shows(file)
    assert page.shows("lamphun/2566/progress.csv") == (address == "/lamphun/eit/")


@pytest.mark.parametrize("address", ["/lamphun/", "/lamphun/data/"])
def test_page_of_no_year_is_made_from_the_whole_agency(address: str) -> None:
    page = page_files(address, AGENCIES, None)
    assert (page.agency, page.fiscal_year, page.is_summary) == ("lamphun", None, True)
    assert page.shows("lamphun/agency.yml")
    assert not page.shows("site.yml")


def test_documents_are_those_of_every_year() -> None:
    page = page_files("/lamphun/documents/", AGENCIES, None)
    assert page.shows("lamphun/2563/documents.yml")
    assert page.shows("lamphun/2564/committee.csv")
    assert not page.shows("lamphun/2564/result.yml")


@pytest.mark.parametrize("address", ["/", "/about/", "/Lamphun/", "/nowhere/2563/", "/national/"])
def test_what_is_of_no_agency_is_of_the_website(address: str) -> None:
    page = page_files(address, AGENCIES, None)
    assert (page.agency, page.fiscal_year) == (None, None)
    assert page.shows("site.yml")
    assert page.shows("national/2563/agencies.csv")


def test_announcement_has_a_page_of_its_own() -> None:
    page = page_files("/national/2563/", AGENCIES, None)
    assert page.shows("national/2563/announcement.yml")
    assert not page.shows("site.yml")


@pytest.mark.parametrize(
    ("address", "agency", "year", "shown"),
    [
        ("/", "lamphun", None, "site.yml"),
        ("/", "lamphun", None, "lamphun/agency.yml"),
        ("/2563/questions/", "lamphun", 2563, "lamphun/2563/questions.csv"),
        ("/documents/", "lamphun", None, "lamphun/2563/documents.yml"),
        ("/about/", "lamphun", None, "lamphun/agency.yml"),
        ("/tak/2563/", "tak", 2563, "tak/2563/result.yml"),
        ("/national/2563/", None, 2563, "national/2563/agencies.csv"),
    ],
)
def test_agency_at_the_root_has_no_name_in_its_addresses(
    address: str, agency: str | None, year: int | None, shown: str
) -> None:
    page = page_files(address, AGENCIES, "lamphun")
    assert (page.agency, page.fiscal_year) == (agency, year)
    assert page.shows(shown)


def test_summaries_are_pages() -> None:
    assert set(PAGES) >= SUMMARIES


def test_every_file_of_a_year_is_lacked_by_some_page() -> None:
    assert {*OF_RESULT, *OF_WORK, *ONLY_FOR_SOME} == set(FILES)
    assert [name for name in FILES if name in {**OF_RESULT, **OF_WORK}] == [*OF_RESULT, *OF_WORK]
