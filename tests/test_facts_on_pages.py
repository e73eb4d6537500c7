"""Every figure and text of the printed documents has its place on a page.

Counted in `tests/facts/` and the shipped YAML files, row by row and text by text; looked for in the
HTML of the pages, without white space and in Arabic digits. What the privacy rules hold back has a
place that says so.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from generator.thai.dates import DateError, long_period, read_period
from generator.thai.digits import arabic
from generator.thai.text import clean
from tests.pages.written_pages import Content, html_blocks, shipped

ROOT = Path(__file__).parents[1]
FACTS = ROOT / "tests" / "facts"
AGENCIES = sorted(
    path.name for path in (ROOT / "data").iterdir() if (path / "agency.yml").is_file()
)

# What a value says without being a text of the page: ids, codes, words that stand for a kind.
NOT_A_TEXT = {
    *("id", "about", "answers", "approves", "kind", "recommendation", "of_year", "as_of"),
}


@cache
def pages() -> dict[str, str]:
    return shipped().pages()


def bare(text: str) -> str:
    """Return a text as it is looked for: no white space, no marks of Markdown, Arabic digits."""
    unmarked = re.sub(r"^\s*-\s", "", text, flags=re.MULTILINE)
    return re.sub(r"[\s*#>]", "", arabic(clean(unmarked)))


@cache
def shown(path: str) -> str:
    """Return all text of a page as it is looked for."""
    return bare(" ".join(Content(block).text for block in html_blocks(pages()[path])))


def rows(agency: str, name: str) -> list[dict[str, str]]:
    path = FACTS / agency / f"{name}.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def part(path: str, anchor: str) -> str:
    """Return the HTML from an anchor to the next one of its kind."""
    _, found, rest = pages()[path].partition(f'id="{anchor}"')
    assert found, (path, anchor)
    return re.split(r'<(?:div class="question"|li) id=', rest)[0]


def tables_with(name: str) -> list[str]:
    return [agency for agency in AGENCIES if rows(agency, name)]


@pytest.mark.parametrize("agency", tables_with("questions"))
def test_every_row_of_a_question(agency: str) -> None:
    held_back = 0
    for row in rows(agency, "questions"):
        html = arabic(part(f"{agency}/{row['year']}/questions/index.md", row["code"]))
        assert f">{row['score']}" in html, row
        shares = [row[one] for one in row if one.startswith("level") or one in {"yes", "no"}]
        given = [share for share in shares if share]
        is_told = all(f">{share}<" in html for share in given)
        held_back += not is_told
        assert is_told or row["code"].startswith("i"), row
    # Lamphun has 385 respondents and allows it; of Chiang Mai the number is not known.
    assert (held_back > 0) == (agency == "chiang-mai")


@pytest.mark.parametrize("agency", tables_with("disclosures"))
def test_every_disclosure_item(agency: str) -> None:
    for row in rows(agency, "disclosures"):
        code = row["code"].lstrip("Oo").lstrip("0")
        html = part(f"{agency}/{row['year']}/disclosures/index.md", f"o{code}")
        taken_part = agency != "chiang-mai-education"  # its 0.00 are no scores
        assert (f"{row['score']}</span>" in html) or not taken_part, row
        assert ('class="figure"' in html) == taken_part, row


def comments() -> Iterator[tuple[str, str, str]]:
    for path in sorted((ROOT / "data").glob("*/*/disclosures.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row.get("comment"):
                    name = f"{path.parents[1].name}/{path.parent.name}/disclosures/index.md"
                    yield name, row["code"], row["comment"]


def test_every_comment_of_the_assessor() -> None:
    told = list(comments())
    assert told
    for path, code, comment in told:
        assert bare(comment) in shown(path), code


@pytest.mark.parametrize("agency", tables_with("respondents"))
def test_every_row_of_respondents(agency: str) -> None:
    facts = rows(agency, "respondents")
    for year in {row["year"] for row in facts}:
        html = pages()[f"{agency}/{year}/respondents/index.md"]
        tables = re.findall(r'<table class="persons">.*?</table>', html, re.DOTALL)
        body = [
            re.findall("<tr>.*?</tr>", re.split("</?tbody>", one)[1], re.DOTALL) for one in tables
        ]
        names = [re.findall("<caption>(.*)", one)[0] for one in tables]
        for name, lines in zip(names, body, strict=True):
            printed = [row for row in facts if row["year"] == year and row["dimension"] == name]
            of_one_survey = len(printed) // names.count(name)
            assert len(lines) == of_one_survey or len(printed) >= len(lines)
        assert sum(map(len, body)) == sum(row["year"] == year for row in facts)
        for row in facts:
            if row["category"]:
                assert bare(row["category"]) in shown(f"{agency}/{year}/respondents/index.md")


@pytest.mark.parametrize("agency", tables_with("committee"))
def test_every_member_of_a_committee(agency: str) -> None:
    html = pages()[f"{agency}/documents/index.md"]
    facts = rows(agency, "committee")
    assert html.count('<li><span class="printed-number">') - html.count('class="steps"') >= 0
    members = re.findall(r'<ul class="plain-list members">.*?</ul>', html, re.DOTALL)
    assert sum(one.count("<li>") for one in members) == len(facts)


@pytest.mark.parametrize("agency", tables_with("calendar"))
def test_every_activity_of_a_calendar(agency: str) -> None:
    facts = rows(agency, "calendar")
    for year in {row["year"] for row in facts}:
        html = pages()[f"{agency}/{year}/calendar/index.md"]
        lines = re.findall(r'<tr id="activity-.*?</tr>', html, re.DOTALL)
        printed = [row for row in facts if row["year"] == year]
        assert len(lines) == len(printed)
        for line, row in zip(lines, printed, strict=True):
            words = bare(Content(line).text)
            assert words.startswith(row["no"]), row
            # The paper's own words, or its days in full; a time of the day stays beside them.
            days, _, clock = row["period"].partition(" เวลา ")
            assert is_told("date", days, words), row
            assert bare(clock) in words, row
            assert 'class="month covered"' in line or 'class="month due"' in line, row


def texts(node: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield (key, text) of every text below a node of YAML."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name not in NOT_A_TEXT:
                yield from texts(value, str(name))
    elif isinstance(node, list):
        for value in node:
            yield from texts(value, key)
    elif node is not None:
        yield key, str(node)


def is_told(key: str, text: str, page: str) -> bool:
    if bare(text) in page:
        return True
    if key not in {"date", "period"}:
        return False
    try:
        return bare(long_period(read_period(text))) in page
    except DateError:
        return False


def reports() -> Iterator[tuple[str, str, int, dict[str, str]]]:
    """Yield (agency, year, number, row) of every report of the shipped data."""
    for path in sorted((ROOT / "data").glob("*/*/progress.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), start=1):
                yield path.parents[1].name, path.parent.name, number, row


def test_every_report_on_the_measures() -> None:
    told = list(reports())
    assert len(told) == sum(len(rows(agency, "progress")) for agency in AGENCIES) > 0
    for agency, year, number, row in told:
        measure = f"measures/{row['measure']}" if row["measure"] else "o43"
        path = f"{agency}/{year}/{measure}/index.md"
        entry = re.split("<li id=|</ol>|<h2", pages()[path].split(f'id="progress-{number}"')[1])[0]
        shown_of_it = bare(Content(f"<li{entry}").text)
        for column, cell in row.items():
            if column not in {"measure", "period"} and cell:
                assert bare(cell).strip("-") in shown_of_it, (agency, number, column)
        period = row["period"]
        assert bare(long_period(read_period(period))) in shown_of_it, (agency, number, period)


def test_every_measure_and_step() -> None:
    found: Counter[str] = Counter()
    for path in sorted((ROOT / "data").glob("*/*/measures.yml")):
        agency, year = path.parents[1].name, path.parent.name
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for one in document["measures"]:
            page = shown(f"{agency}/{year}/measures/{one['id']}/index.md")
            found += Counter(measures=1, steps=len(one.get("steps", ())))
            for key, text in texts(one):
                written = long_period(read_period(text)) if key == "period" else text
                assert bare(written) in page, (agency, one["id"], key)
    counted = [row for agency in AGENCIES for row in rows(agency, "counts")]
    for what in ("measures", "steps"):
        assert found[what] == sum(int(row["count"]) for row in counted if row["what"] == what)


FILES = {
    "documents.yml": "{agency}/documents/index.md",
    "approval.yml": "{agency}/documents/index.md",
    "recommendations.yml": "{agency}/{year}/results/index.md",
}
SHIPPED = sorted(
    path.relative_to(ROOT / "data").as_posix()
    for name in FILES
    for path in (ROOT / "data").glob(f"*/*/{name}")
)


@pytest.mark.parametrize("file", SHIPPED)
def test_every_text_of_a_file(file: str) -> None:
    agency, year, name = file.split("/")
    document = yaml.load((ROOT / "data" / file).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    page = shown(FILES[name].format(agency=agency, year=year))
    found = list(texts(document))
    assert found
    assert [(key, text[:80]) for key, text in found if not is_told(key, text, page)] == []


def test_every_kind_of_file_was_looked_at() -> None:
    assert {file.rpartition("/")[2] for file in SHIPPED} == set(FILES)
    assert len(SHIPPED) >= 8


OF_REPORT = {"sections", "introduction"}
OF_WORK = sorted(
    path.relative_to(ROOT / "data").as_posix()
    for name in ("analysis", "measures")
    for path in (ROOT / "data").glob(f"*/*/{name}.yml")
)


def analysis_of(agency: str, year: str) -> str:
    """Return the path of the page with the analysis and the measures of a year."""
    (path,) = (
        path
        for path, text in pages().items()
        if path.startswith(f"{agency}/{year}/") and 'kind: "analysis"' in text
    )
    return path


@pytest.mark.parametrize("file", OF_WORK)
def test_every_text_of_the_analysis_and_the_measures(file: str) -> None:
    agency, year, _ = file.split("/")
    document = yaml.load((ROOT / "data" / file).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    told = {True: "", False: shown(analysis_of(agency, year))}
    if OF_REPORT & document.keys():
        told[True] = shown(f"{agency}/{year}/report/index.md")
    lost = [
        (key, text[:80])
        for name, node in document.items()
        for key, text in texts({name: node})
        if not is_told(key, text, told[name in OF_REPORT])
    ]
    assert lost == []


@pytest.mark.parametrize("file", [file for file in OF_WORK if file.endswith("analysis.yml")])
def test_points_of_an_analysis_are_told_once(file: str) -> None:
    agency, year, _ = file.split("/")
    document = yaml.load((ROOT / "data" / file).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    page = shown(analysis_of(agency, year))
    lists = {name: node for name, node in document.items() if isinstance(node, list)}
    points = [text for name in lists.keys() - OF_REPORT for _, text in texts(lists[name])]
    assert [
        (text[:80], page.count(bare(text))) for text in points if page.count(bare(text)) != 1
    ] == []


def test_every_point_measure_and_step_has_its_place() -> None:
    looked_at = 0
    for file in {file.rpartition("/")[0] for file in OF_WORK}:
        agency, year = file.split("/")
        told = Counter(
            {
                row["what"]: int(row["count"])
                for row in rows(agency, "counts")
                if row["year"] == year
            }
        )
        html = pages()[analysis_of(agency, year)]
        steps = re.findall(r'<ol class="plain-list plan-steps">.*?</ol>', html, re.DOTALL)
        places = {
            "points": html.count('<li id="point-'),
            "measures": html.count('<div class="planned" id="measure-'),
            "steps": sum(one.count("<li>\n<p>") for one in steps),
        }
        points = told["fix"] + told["develop"] + told["maintain"]
        assert places == {"points": points, "measures": told["measures"], "steps": told["steps"]}
        looked_at += sum(places.values())
    assert looked_at > 60
