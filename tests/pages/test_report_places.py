"""Where feeds lead to, and from where readers get to them."""

from pathlib import Path

import pytest

from generator.chain.news import news_of
from generator.pages.feeds import feed_links, place_of_report
from tests.cli.process import write
from tests.pages.written_pages import Content, front_matter, html_blocks, sample, shipped, written

REPORT = "title,date\nประชาสัมพันธ์แบบวัด,1/12/{year}\n"


def places(folder: Path, **files: str) -> list[str]:
    """Return where the reports of an agency stand; files are named by year and name."""
    agency = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}
    write(folder, agency | {f"tak/{name}": text for name, text in files.items()})
    found = written(folder)
    return [
        place_of_report(news, found.assessments, found.context)
        for news in news_of(found.context.works.values())
    ]


@pytest.mark.parametrize(
    ("year", "place"),
    [
        (2566, "2566/o43/#progress-1"),
        (2567, "2567/progress/#progress-1"),  # the code of the item is not established
        (2561, "2561/progress/#progress-1"),  # no rules
    ],
)
def test_what_is_not_planned_stands_on_the_page_of_the_progress(
    tmp_path: Path, year: int, place: str
) -> None:
    files = {f"{year}/progress.csv": REPORT.format(year=year)}
    assert places(tmp_path, **files) == [place]


def test_report_stands_where_the_rules_of_the_next_year_ask_for_it(tmp_path: Path) -> None:
    report = {"2568/progress.csv": REPORT.format(year=2568)}
    assert places(tmp_path / "no page yet", **report) == ["2568/"]
    following = {"2569/result.yml": "scheme: nacc\n"}
    assert places(tmp_path / "page", **report, **following) == ["2569/o26/#progress-1"]


def test_report_of_a_measure_stands_on_the_page_of_the_measure(tmp_path: Path) -> None:
    files = {
        "2568/measures.yml": "measures:\n  - {id: m07, title: ก}\n",
        "2568/progress.csv": "measure,title,date\n,ข,\nm07,,1/12/2568\n",
    }
    assert places(tmp_path, **files) == ["2568/measures/m07/#progress-2"]


def test_every_page_of_an_agency_with_measures_names_its_feeds() -> None:
    for path, text in sample().pages().items():
        followed = path.split("/")[0] in {
            "ban-rao",
            "kao-na",
            "lek-thai",
            "ruen-kao",
            "yang-mai-mi",
        }
        assert front_matter(text).get("feeds", False) == followed, path


def test_downloads_lead_to_the_feeds() -> None:
    site = shipped().site("khelang-nakhon")
    links = feed_links(site, site.path("data"))
    assert [(one.title, one.href) for one in links] == [
        ("Atom", "../feed.xml"),
        ("JSON Feed", "../feed.json"),
    ]
    (opening, *_) = html_blocks(shipped().pages()["khelang-nakhon/data/index.md"])
    assert Content(opening).attributes("href") == ["../feed.xml", "../feed.json"]
    assert "ด้วยโปรแกรมอ่านข่าวสาร (feed): Atom · JSON Feed" in Content(opening).text


def test_agency_without_measures_and_reports_has_no_feeds_to_lead_to() -> None:
    site = shipped().site("lamphun")
    assert feed_links(site, site.path("data")) == ()
    assert "(feed)" not in shipped().pages()["lamphun/data/index.md"]
