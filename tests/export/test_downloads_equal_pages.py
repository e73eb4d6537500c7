"""Every number of the tables on the pages is in the downloads, and the other way round."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from html import unescape
from io import StringIO
from typing import Any
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest

from generator.thai.dates import DateError, read_period
from generator.thai.digits import arabic
from generator.thai.months import SHORT_MONTHS
from tests.pages.written_pages import html_blocks, sample, shipped

SITES = {"sample": sample(), "shipped": shipped()}
CASES = [
    (name, slug, year) for name, site in SITES.items() for slug, year in sorted(site.assessments)
]
OF_YEAR = pytest.mark.parametrize(("name", "slug", "year"), CASES)
Cells = tuple[str, ...]


@cache
def files(name: str, slug: str) -> dict[str, bytes]:
    """Return the files of an agency by their path below `data/`."""
    folder = f"{slug}/data/"
    found = SITES[name].files
    return {path.removeprefix(folder): found[path] for path in found if path.startswith(folder)}


def table(name: str, slug: str, path: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file as Excel reads them; none where there is no such file."""
    content = files(name, slug).get(f"{path}.csv", b"").decode("utf-8-sig")
    return list(csv.DictReader(StringIO(content)))


@cache
def pages(name: str) -> dict[str, str]:
    return SITES[name].pages()


def page(name: str, *path: str | int) -> Element:
    """Return the HTML of a page, empty where there is no such page."""
    text = pages(name).get("/".join([*map(str, path), "index.md"]))
    blocks = "".join(html_blocks(text)) if text else ""
    closed = re.sub("<(br|wbr|(input|img) [^>]*)>", "", blocks)
    closed = re.sub(" (download|hidden|open)>", ' \\1="">', closed)  # XML wants a value of each
    return ET.fromstring(f"<body>{closed}</body>")  # noqa: S314 - our own pages


def having(root: Element, tag: str, css: str) -> list[Element]:
    return [one for one in root.iter(tag) if css in one.get("class", "").split()]


def text(element: Element | None) -> str:
    """Return the text of an element in Arabic digits."""
    return arabic(" ".join("".join(element.itertext()).split())) if element is not None else ""


def cells(row: Element) -> Cells:
    """Return the numbers of a row of a page, empty where it has a dash."""
    return tuple(text(one).strip("–") for one in row.iter("td"))


def signed(change: str) -> str:
    """Return a change without its word: `ลดลง -0.64` -> `-0.64`."""
    return "0.00" if change == "คงเดิม" else change.rpartition(" ")[2].lstrip("+")


def given(row: dict[str, str], *columns: str) -> Cells:
    return tuple(row.get(column, "") for column in columns)


@OF_YEAR
def test_scores_and_changes_of_tools_and_indicators(name: str, slug: str, year: int) -> None:
    shown: dict[str, Cells] = {}
    tools: list[Cells] = []
    for row in having(page(name, slug, year, "results"), "table", "scores"):
        has_changes = "เปลี่ยนแปลง" in text(row.find("thead"))
        for line in row.iter("tr"):
            numbers = [cell for cell in line.iter("td") if "place" not in cell.get("class", "")]
            if numbers:
                score = text(numbers[0])
                change = signed(text(numbers[1]).strip("–")) if has_changes else ""
                place = next((text(cell) for cell in having(line, "td", "place")), "")
                anchor = line.get("id", "")
                if anchor.startswith("indicator-"):
                    code = anchor.removeprefix("indicator-").replace("-", ".")
                    shown[code] = (score, place, change)
                elif not anchor:
                    tools.append((score, change))
    rows = table(name, slug, f"{year}/indicators")
    told = {row["indicator"]: given(row, "score", "rank", "change") for row in rows}
    assert {code: cells for code, cells in told.items() if code in shown} == shown
    # Where every indicator has a score, the sub-indicators stand on the page of the items.
    assert all("." in code for code in set(told) - set(shown))
    assert [given(row, "score", "change") for row in table(name, slug, f"{year}/tools")] == tools


@OF_YEAR
def test_overall_score_with_grade_and_change(name: str, slug: str, year: int) -> None:
    root = page(name, slug, year, "results")
    (row,) = table(name, slug, f"{year}/result") or [{}]
    score = "".join(text(one).partition(" ")[0] for one in having(root, "p", "score"))
    assert row.get("overall", "") == score
    chips = " ".join(text(one) for one in having(root, "span", "chip"))
    assert not row.get("grade") or f"ระดับ {row['grade']}" in chips
    assert not row.get("change") or row["change"] in text(root)
    if row.get("participated") == "no":
        assert not set(row) & {"overall", "grade", "passed", "change"}


@OF_YEAR
def test_all_years_of_the_score(name: str, slug: str, year: int) -> None:
    shown = {
        text(line.find("th")): cells(line)[0]
        for one in having(page(name, slug, year, "results"), "table", "years-table")
        for line in one.iter("tr")
        if line.find("td") is not None
    }
    told = {row["fiscal_year"]: row["overall"] for row in table(name, slug, "scores")}
    site = SITES[name]
    if site.assessments[slug, year].participated and len(told) > 1 and is_there(name, slug, year):
        assert told == shown
    else:
        assert shown == {}


def is_there(name: str, slug: str, year: int) -> bool:
    return f"{slug}/{year}/results/index.md" in pages(name)


# Tables of texts, with the page that shows them; columns of ids and codes are not for readers.
TEXTS = {
    "analysis": "",  # two pages
    "calendar": "{slug}/{year}/calendar",
    "measures": "",
    "measure-steps": "",
    "documents": "{slug}/documents",
    "memos": "{slug}/documents",
    "memo-steps": "{slug}/documents",
    "committee": "{slug}/documents",
    "recommendations": "{slug}/{year}/results",
}
NOT_READ = {"answers", "measure", "period", "start", "end"}
NOT_READ |= {"id", "about", "recommendation", "part", "memo", "step", "order", "approves", "kind"}
# Held to the page by a test of their own, or printed in a matrix that the page does not repeat.
NOT_READ |= {"months", "matrix_no", "matrix_activity"}
NUMBERS = {
    *("result", "tools", "indicators", "questions", "disclosures", "respondents", "peers"),
    *("other-results", "printed", "scores", "progress"),
}


def squeezed(words: str) -> str:
    """Return a text without white space and marks of Markdown, in Arabic digits."""
    unmarked = re.sub(r"^\s*-\s", "", words, flags=re.MULTILINE)
    return re.sub(r"[\s*#]|\[|\]\([^)]*\)", "", arabic(unmarked))


def page_of(kind: str, name: str, slug: str, year: int) -> Element:
    """Return the page that shows a table; of the work the report and the analysis as one."""
    place = TEXTS[kind].format(slug=slug, year=year)
    if place:
        return page(name, *place.split("/"))
    found = Element("body")
    for path, content in pages(name).items():
        if path.startswith(f"{slug}/{year}/") and re.search('kind: "(analysis|report)"', content):
            found.append(page(name, *path.split("/")[:-1]))
    return found


@pytest.mark.parametrize("kind", TEXTS)
@OF_YEAR
def test_texts_of_a_table(name: str, slug: str, year: int, kind: str) -> None:
    root = page_of(kind, name, slug, year)
    shown = squeezed("".join(root.itertext()))
    hrefs = " ".join(one.get("href", "") for one in root.iter("a"))
    for row in table(name, slug, f"{year}/{kind}"):
        for column, cell in row.items():
            for words in cell.split("; ") if column not in NOT_READ else ():
                label, _, rest = words.partition(": ")
                parts = (label, *rest.split(", ")) if column == "details" else (words,)
                for part in parts:
                    told = squeezed(part.removeprefix("'")) in shown
                    assert told or part in hrefs or not part, (column, part)


def drawn(row: Element) -> tuple[str, ...]:
    """Return the months that are marked in a row of the calendar."""
    marked = [one for one in having(row, "td", "month") if "free" not in one.get("class", "")]
    return tuple(one.get("data-month", "") for one in marked)


def months_between(row: dict[str, str], year: int) -> tuple[str, ...]:
    """Return the months of a fiscal year from the start to the end of a downloaded row."""
    start, end = (row.get("start") or row.get("end"), row.get("end") or row.get("start"))
    if not start or not end:
        return ()
    order = [(year - 543 - (month > 9), month) for month in (10, 11, 12, *range(1, 10))]
    first, last = ((int(day[:4]), int(day[5:7])) for day in (start, end))
    return tuple(SHORT_MONTHS[month - 1] for ce, month in order if first <= (ce, month) <= last)


@OF_YEAR
def test_activities_with_the_months_they_take(name: str, slug: str, year: int) -> None:
    lines = [
        one
        for one in page(name, slug, year, "calendar").iter("tr")
        if one.get("id", "").startswith("activity-")
    ]
    rows = table(name, slug, f"{year}/calendar")
    assert [one.get("id") for one in lines] == [f"activity-{row['id']}" for row in rows]
    for line, row in zip(lines, rows, strict=True):
        assert drawn(line) == months_between(row, year), row
        words = " ".join(text(one) for one in having(line, "td", "told"))
        days = [row[end] for end in ("start", "end") if row.get(end)]
        # Every day of the file is named, or the period as it is typed.
        said = squeezed(row.get("period", ""))
        told = {str(int(day[8:])) for day in days} <= set(re.findall("[0-9]+", words))
        assert told or said in squeezed(words) or is_whole_months(days), row
        assert bool(having(line, "td", "undated")) == (not days)


def is_whole_months(days: list[str]) -> bool:
    """Return whether days are the first and the last of months, which words need not name."""
    dates = [date.fromisoformat(day) for day in days]
    return dates[0].day == 1 and (dates[-1] + timedelta(days=1)).day == 1


@OF_YEAR
def test_when_measures_and_steps_are_to_be_done(name: str, slug: str, year: int) -> None:
    root = page_of("measures", name, slug, year)
    shown = [
        text(line.find("dd"))
        for one in having(root, "dl", "plan")
        for line in one.iter("div")
        if text(line.find("dt")) == "ระยะเวลาดำเนินการ"
    ]
    told = [
        row
        for kind in ("measures", "measure-steps")
        for row in table(name, slug, f"{year}/{kind}")
        if row.get("period") or row.get("start") or row.get("end")
    ]
    assert len(shown) == len(told)
    read = Counter(days(one) for one in shown)
    assert read == Counter((row.get("start", ""), row.get("end", "")) for row in told)


def days(words: str) -> tuple[str, str]:
    """Return first and last day of a period in words; what nobody can read may have them behind."""
    for told in (words, words.partition(" (")[2].removesuffix(")")):
        try:
            period = read_period(told)
        except DateError:
            continue
        start, end = period.start, period.end
        return start.isoformat() if start else "", end.isoformat() if end else ""
    return "", ""


def test_every_table_is_held_to_a_page() -> None:
    places = {path for site in SITES.values() for path in site.files if "/data/" in path}
    names = {path.rpartition("/")[2].rpartition(".")[0] for path in places if not is_bundle(path)}
    assert names == NUMBERS | TEXTS.keys()


def is_bundle(path: str) -> bool:
    """Return whether a file is about all tables together; tests/export/test_bundles.py reads it."""
    return path.endswith((".zip", "datapackage.json", "columns.csv", "columns.json"))


# Words of ours, codes, and what has a test of its own. Numbers have.
NOT_WORDS = NOT_READ | {"withheld", "is_total", "counted", "participated", "passed", "figure"}
NOT_WORDS |= {"tool", "row", "indicator", "sub_indicator", "item", "code", "fiscal_year", "status"}


@OF_YEAR
def test_every_word_of_the_tables_stands_on_a_page(name: str, slug: str, year: int) -> None:
    told_on = [path for path in pages(name) if re.match(f"{slug}/(?!data/|search/)", path)]
    roots = [page(name, *path.split("/")[:-1]) for path in told_on]
    around = unescape(" ".join(pages(name)[path].split("\n---\n")[0] for path in told_on))
    shown = squeezed(" ".join([around, *("".join(root.itertext()) for root in roots)]))
    hrefs = {one.get("href", "") for root in roots for one in root.iter("a")}
    for kind in NUMBERS - {"progress", "scores"}:
        for row in table(name, slug, f"{year}/{kind}"):
            for column in row.keys() - NOT_WORDS:
                for words in row[column].split("; "):
                    told = squeezed(as_shown(words))
                    assert told in shown or words in hrefs, (kind, column, words)


def as_shown(cell: str) -> str:
    """Return a cell as pages have it: no mark of the file, no zeros behind the point, no minus."""
    number = re.fullmatch(r"-?([0-9]+)\.00", cell)
    return number[1] if number else cell.removeprefix("'")


@OF_YEAR
def test_what_is_said_of_the_result(name: str, slug: str, year: int) -> None:
    assessment = SITES[name].assessments[slug, year]
    for row in table(name, slug, f"{year}/result"):
        passed = {True: "yes", False: "no", None: ""}[assessment.passed]
        assert row.get("passed", "") == passed
        chips = " ".join(
            text(one) for one in having(page(name, slug, year, "results"), "span", "chip")
        )
        if passed:
            assert ("ไม่ผ่านเกณฑ์เป้าหมาย" in chips) == (passed == "no")
            assert f"({row['pass_mark'].removesuffix('.00')})" in chips
        if row.get("target"):
            assert row["target"].removesuffix(".00") in text(page(name, slug, year, "results"))


SHARES = ("level1", "level2", "level3", "level4", "yes", "no")


def on_page(root: Element) -> Iterator[tuple[str, Cells]]:
    """Yield each question with the score at its head, then with the numbers of each answer row."""
    for question in having(root, "div", "question"):
        code = question.get("id", "")
        about = next(iter(having(question, "p", "about")), None)
        yield code, tuple(re.findall(r"^\d+\.\d\d", text(about)))
        for row in having(question, "table", "answers"):
            for line in row.iter("tr"):
                if line.find("td") is not None:
                    yield code, tuple(number for number in cells(line) if number)


def in_file(rows: list[dict[str, str]]) -> Iterator[tuple[str, Cells]]:
    """Yield the same of the downloaded rows."""
    for code in dict.fromkeys(row["code"] for row in rows):
        of_question = [row for row in rows if row["code"] == code]
        whole = [row for row in of_question if not row.get("item")]
        yield code, tuple(row["score"] for row in whole if row["score"])
        for row in [row for row in of_question if row.get("item")] or whole:
            shares = tuple(row[name] for name in SHARES if row.get(name))
            if shares or row.get("item"):
                yield code, (*shares, *((row["score"],) if row["score"] else ()))


@OF_YEAR
def test_questions_with_the_shares_that_may_be_told(name: str, slug: str, year: int) -> None:
    shown = Counter(on_page(page(name, slug, year, "questions")))
    assert Counter(in_file(table(name, slug, f"{year}/questions"))) == shown


@OF_YEAR
def test_change_of_a_question(name: str, slug: str, year: int) -> None:
    root = page(name, slug, year, "questions")
    shown = {
        question.get("id", ""): signed(text(change).removesuffix(" จากปีก่อน"))
        for question in having(root, "div", "question")
        for change in having(question, "span", "change")
    }
    rows = table(name, slug, f"{year}/questions")
    assert {row["code"]: row["change"] for row in rows if row.get("change")} == shown


@OF_YEAR
def test_disclosure_items_with_score_and_comment(name: str, slug: str, year: int) -> None:
    root = page(name, slug, year, "disclosures")
    lists = [one for items in having(root, "ul", "items") for one in items.findall("li")]
    shown = {
        one.get("id", ""): (
            *(text(score).removeprefix("คะแนน ") for score in having(one, "span", "figure")),
            *(
                text(comment).removeprefix("ความคิดเห็นของผู้ตรวจ ")
                for comment in having(one, "p", "comment")
            ),
        )
        for one in lists
    }
    told = {
        anchor(row["code"]): tuple(
            arabic(" ".join(row[column].split()))
            for column in ("score", "comment")
            if row.get(column)
        )
        for row in table(name, slug, f"{year}/disclosures")
    }
    assert told == shown


def anchor(code: str) -> str:
    return code.lower() if code.startswith("O") else f"o{int(code)}"


@OF_YEAR
def test_respondents_with_what_is_withheld(name: str, slug: str, year: int) -> None:
    root = page(name, slug, year, "respondents")
    shown = [
        (caption_of(one), tuple(number for number in cells(line) if number != "ไม่แสดง"))
        for one in having(root, "table", "persons")
        for line in one.iter("tr")
        if line.find("td") is not None
    ]
    rows = table(name, slug, f"{year}/respondents")
    persons = ("male", "female", "other", "total")
    told = [
        (row["dimension"], tuple(row[column] for column in persons if row.get(column)))
        for row in rows
    ]
    assert told == [(caption, tuple(one for one in numbers if one)) for caption, numbers in shown]
    marks = sum(len(having(one, "span", "withheld")) for one in having(root, "table", "persons"))
    named = sum(len(row["withheld"].split("; ")) for row in rows if row.get("withheld"))
    assert marks <= named  # a column in which everything is withheld is not on the page
    assert bool(marks) <= bool(named)


def caption_of(one: Element) -> str:
    """Return what a table is about, without the key of its bars."""
    caption = one.find("caption")
    assert caption is not None
    return (caption.text or "").strip()


@OF_YEAR
def test_other_results_and_noted_figures(name: str, slug: str, year: int) -> None:
    root = page(name, slug, year, "results")
    shown = [
        text(next(iter(having(one, "span", "figure"))))
        for part in having(root, "ul", "other-results")
        for one in part.findall("li")
    ]
    assert [row["score"] for row in table(name, slug, f"{year}/other-results")] == shown
    noted = [text(one) for part in having(root, "ul", "printed") for one in part.findall("li")]
    rows = table(name, slug, f"{year}/printed")
    assert len(noted) == len(rows)
    for row, note in zip(rows, noted, strict=True):
        assert arabic(row["value"]) in note


def reports(name: str, slug: str, year: int) -> Iterator[tuple[str, str]]:
    """Yield each report on the pages of a year: its id, and every word that is told of it.

    The title of the page and the plan are told of it too: what equals them is not said again.
    """
    for path in pages(name):
        if path.startswith(f"{slug}/{year}/"):
            root = page(name, *path.removesuffix("/index.md").split("/"))
            around = [text(root.find("h1")), *(text(one) for one in having(root, "dl", "plan"))]
            hrefs = [one.get("href", "") for one in root.iter("a")]
            for one in root.iter("li"):
                if one.get("id", "").startswith("progress-"):
                    yield one.get("id", ""), squeezed(" ".join([text(one), *around, *hrefs]))


@OF_YEAR
def test_reports_with_everything_that_was_told(name: str, slug: str, year: int) -> None:
    shown = dict(reports(name, slug, year))
    rows = table(name, slug, f"{year}/progress")
    assert sorted(shown) == sorted(f"progress-{row['row']}" for row in rows)
    for row in rows:
        told = {column: row[column] for column in row if column not in {"row", "measure"}}
        told["percent"] = row.get("percent", "").removesuffix(".00")
        for column, cell in told.items():
            # A title stands before its address in the file, in its link on the page.
            for word in re.split("; | ", cell.removeprefix("'")):
                assert squeezed(word) in shown[f"progress-{row['row']}"], (column, word)


@OF_YEAR
def test_scores_beside_the_means_of_the_type(name: str, slug: str, year: int) -> None:
    shown = [
        tuple(
            signed(cell) if "change" in one.get("class", "") else text(one)
            for one, cell in zip(line.iter("td"), cells(line), strict=True)
        )
        for one in having(page(name, slug, year, "peers"), "table", "scores")
        for line in one.iter("tr")
        if line.find("td") is not None
    ]
    rows = table(name, slug, f"{year}/peers")
    told = [tuple(filter(None, given(row, "own", "mean", "difference"))) for row in rows]
    assert told == [
        tuple("0.00" if one == "เท่ากัน" else one for one in row if one not in {"", "–"})
        for row in shown
    ]


def national(name: str, year: int, kind: str) -> list[dict[str, str]]:
    content = SITES[name].files[f"_portal/national/{year}/{kind}.csv"].decode("utf-8-sig")
    return list(csv.DictReader(StringIO(content)))


ABSENT = " ไม่ได้เข้าร่วมการประเมิน"


NATIONAL = pytest.mark.parametrize(
    ("name", "year"),
    [
        (name, year)
        for name, site in SITES.items()
        for year, announced in site.data.national.items()
        if announced.agencies.rows and announced.types.rows
    ],
)


@NATIONAL
def test_listed_agencies_of_an_announcement(name: str, year: int) -> None:
    shown = [
        (text(line.find("th")), *filter(None, cells(line)))
        for one in having(page(name, "_portal", "national", year), "table", "listed")
        for line in one.iter("tr")
        if line.find("td") is not None
    ]
    columns = ("no", "score_previous", "score", "grade", "pass", "district", "province")
    told = [
        (
            row["name"] + ABSENT * (row.get("participated") == "no"),
            *filter(None, given(row, *columns)),
        )
        for row in national(name, year, "agencies")
    ]
    assert Counter(told) == Counter(shown)


@NATIONAL
def test_figures_of_the_types_of_an_announcement(name: str, year: int) -> None:
    # The means of the indicators stand with the types side by side.
    shown = Counter(
        figure.replace(",", "")
        for one in having(page(name, "_portal", "national", year), "table", "figures")
        for line in one.iter("tr")
        for cell in cells(line)
        for figure in re.findall(r"[0-9][0-9,.]*", cell)
    )
    told = Counter(
        figure
        for row in national(name, year, "types")
        for column, figure in row.items()
        if column != "type" and figure
    )
    assert told == shown


@pytest.mark.parametrize(("name", "slug"), sorted({(name, slug) for name, slug, _ in CASES}))
def test_json_says_what_csv_says(name: str, slug: str) -> None:
    found = files(name, slug)
    for path in {path.rpartition(".")[0] for path in found if path.endswith(".csv")}:
        rows: list[dict[str, Any]] = json.loads(found[f"{path}.json"], parse_float=str)
        told = [
            {column: "" if cell is None else str(cell) for column, cell in row.items()}
            for row in rows
        ]
        assert told == [
            {column: cell.removeprefix("'") for column, cell in row.items()}
            for row in table(name, slug, path)
        ], path


@pytest.mark.parametrize(("name", "slug"), sorted({(name, slug) for name, slug, _ in CASES}))
def test_page_of_downloads_names_every_file_and_column(name: str, slug: str) -> None:
    root = page(name, slug, "data")
    parts = having(root, "div", "downloads")
    links = [
        one.get("href") for part in parts for one in part.iter("a") if "download" in one.attrib
    ]
    assert sorted(filter(None, links)) == sorted(files(name, slug))
    columns = {text(one) for one in having(root, "dt", "code")}
    assert columns == {
        column
        for path in files(name, slug)
        if path.endswith(".csv") and not is_bundle(path)
        for column in next(csv.reader(StringIO(files(name, slug)[path].decode("utf-8-sig"))))
    }
