"""Every table of a year and its measures come back as they were written: read(write(x)) = x.

In a year without an edition nothing is compared with rules, so that any code may stand.
"""

import csv
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.model.tree import Table, Year
from generator.read import read_data
from generator.thai.text import clean

YEAR = 2562
SCORES = st.integers(0, 10_000).map(lambda cents: Decimal(cents) / 100)
PERSONS = st.integers(0, 100_000)
WORDS = st.text(alphabet="กขคงตนมยรลาิีุูเแโ่้ ำabXY09.,:;#-'\"|&*!%@{[\n", min_size=1, max_size=25)
TEXTS = WORDS.map(clean).filter(bool)
# A cell of one or two digits behind a score looks like its decimals, parted by a comma.
NOTES = TEXTS.filter(lambda text: not text.isdigit())
CODES = st.sampled_from(["IIT", "7", "9.4", "i12", "O27"])
IDS = st.from_regex("[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)

Values = dict[str, Any]


def optional(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[Values]:
    return st.fixed_dictionaries({}, optional=values)


def unique(rows: st.SearchStrategy[Values], *key: str) -> st.SearchStrategy[list[Values]]:
    return st.lists(rows, max_size=6, unique_by=lambda row: tuple(row.get(name) for name in key))


def joined(*parts: st.SearchStrategy[Values]) -> st.SearchStrategy[Values]:
    return st.tuples(*parts).map(lambda values: {k: v for one in values for k, v in one.items()})


def read_back(tables: Mapping[str, Sequence[Values]], documents: Mapping[str, Any]) -> Year:
    """Return the year as it is read; nothing may be found in it."""
    with tempfile.TemporaryDirectory() as folder:
        agency = Path(folder, "data", "tak")
        (agency / str(YEAR)).mkdir(parents=True)
        (agency / "agency.yml").write_text("name: จังหวัดตาก\ntype: จังหวัด\n", encoding="utf-8")
        for name, rows in tables.items():
            write_csv(agency / str(YEAR) / name, rows)
        for name, document in documents.items():
            dumped = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
            (agency / str(YEAR) / name).write_text(dumped, encoding="utf-8")
        reading = read_data(Path(folder, "data"))
    told = [(str(one.place), one.rule.code, one.found) for one in reading.findings]
    assert told == []
    (year,) = reading.data.agencies[0].years
    return year


def write_csv(path: Path, rows: Sequence[Values]) -> None:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        for row in rows:
            writer.writerow({k: ";".join(v) if isinstance(v, tuple) else v for k, v in row.items()})


def held(table: Table[Any], rows: Sequence[Values]) -> bool:
    """Return whether the table has these rows, and nothing where nothing was written."""
    defaults = {"url": ()}
    names = {name for row in rows for name in row}
    read = [{name: getattr(row, name) for name in names} for row in table.rows]
    return read == [{name: row.get(name, defaults.get(name)) for name in names} for row in rows]


LEVELS = st.fixed_dictionaries({f"level{number}": SCORES for number in (1, 2, 3, 4)})
ANSWERS = st.fixed_dictionaries({"yes": SCORES, "no": SCORES})
SCALES = joined(LEVELS, optional(kind=st.sampled_from(["scale4", "scale4_reversed"])))
YES_NO = joined(ANSWERS, optional(kind=st.sampled_from(["yes_no_good_yes", "yes_no_good_no"])))
QUESTIONS = unique(
    joined(
        st.fixed_dictionaries({"code": st.sampled_from(["i1", "i30", "e9"]), "text": NOTES}),
        optional(score=SCORES, indicator=st.sampled_from(["1", "8"])),
        st.one_of(st.just({}), SCALES, YES_NO),
    ),
    "code",
)
DISCLOSURES = unique(
    joined(
        st.fixed_dictionaries(
            {"code": st.integers(1, 43).map(lambda number: f"O{number}"), "name": NOTES}
        ),
        optional(
            score=SCORES,
            comment=NOTES,
            sub_indicator=st.sampled_from(["9.1", "10.2"]),
            url=st.lists(
                st.sampled_from(["https://a.go.th/ก?b=1&c", "http://x.th"]), min_size=1, max_size=3
            ).map(tuple),
        ),
    ),
    "code",
)
RESPONDENTS = unique(
    joined(
        st.fixed_dictionaries(
            {"tool": st.sampled_from(["IIT", "EIT"]), "dimension": TEXTS, "category": TEXTS}
        ),
        optional(male=PERSONS, female=PERSONS, other=PERSONS, note=TEXTS),
    ),
    "tool",
    "dimension",
    "category",
)
SIGNED = st.integers(-10_000, 10_000).map(lambda cents: f"{Decimal(cents) / 100:+}")
FIGURES = {
    "score": SCORES.map(str),
    "rank": PERSONS.map(str),
    "change": SIGNED,
    "grade": TEXTS,
    "status": st.sampled_from(["ผ่าน", "ไม่ผ่าน"]),
    "direction": st.sampled_from(["เพิ่มขึ้น", "ลดลง", "คงที่"]),
}
PRINTED = st.lists(
    joined(
        st.fixed_dictionaries({"code": CODES | st.just("overall")}),
        st.one_of(
            [
                st.fixed_dictionaries({"figure": st.just(figure), "value": values})
                for figure, values in FIGURES.items()
            ]
        ),
        optional(place=TEXTS, printed_no=TEXTS, printed_name=TEXTS, note=TEXTS),
    ),
    max_size=6,
)
DAYS = st.dates(date(2010, 1, 1), date(2040, 12, 31))
PLANNED = {
    "responsible": st.lists(TEXTS, min_size=1, max_size=3),
    "start": DAYS.map(date.isoformat),
    "reporting": TEXTS,
    "monitoring": TEXTS,
    "expected": TEXTS,
}
STEPS = st.one_of(TEXTS, joined(st.fixed_dictionaries({"text": TEXTS}), optional(**PLANNED)))
MEASURES = unique(
    joined(
        st.fixed_dictionaries({"id": IDS, "title": TEXTS}),
        optional(
            **PLANNED,
            number=TEXTS,
            note=TEXTS,
            kind=st.sampled_from(["มาตรการ", "แนวทาง"]),
            answers=st.lists(CODES, min_size=1, max_size=3),
            steps=st.lists(STEPS, min_size=1, max_size=3),
        ),
    ),
    "id",
)


@given(QUESTIONS, DISCLOSURES)
def test_questions_and_items_come_back(questions: list[Values], items: list[Values]) -> None:
    questions.append({"code": "e1", "text": "x"})
    items.append({"code": "O99", "name": "x"})
    year = read_back({"questions.csv": questions, "disclosures.csv": items}, {})
    assert held(year.questions, questions)
    assert held(year.disclosures, items)


@given(RESPONDENTS, PRINTED)
def test_respondents_and_printed_figures_come_back(
    respondents: list[Values], printed: list[Values]
) -> None:
    respondents.append({"tool": "EIT", "dimension": "เพศ", "category": "อื่น"})
    printed.append({"code": "7", "figure": "rank", "value": "1"})
    year = read_back({"respondents.csv": respondents, "printed.csv": printed}, {})
    assert held(year.respondents, respondents)
    assert held(year.printed, printed)


@given(MEASURES, optional(title=TEXTS, note=TEXTS, as_of=DAYS.map(date.isoformat)))
def test_measures_come_back(measures: list[Values], head: Values) -> None:
    year = read_back({}, {"measures.yml": {**head, "measures": measures}})
    assert year.measures is not None
    plan = year.measures.value
    assert (plan.title, plan.note) == (head.get("title"), head.get("note"))
    assert same(plan, head)
    assert len(plan.measures) == len(measures)
    for read, written in zip(plan.measures, measures, strict=True):
        assert same(read, written)
        for step, typed in zip(read.steps, written.get("steps", ()), strict=True):
            assert same(step, {"text": typed} if isinstance(typed, str) else typed)


def same(read: object, written: Values) -> bool:
    """Return whether a part holds what was written, its own parts left aside."""
    found, expected = {}, {}
    for name, value in written.items():
        if name == "steps":
            continue
        there = getattr(read, name)
        if name in {"start", "as_of"}:
            there = there.period.start.isoformat()
        found[name] = list(there) if isinstance(there, tuple) else there
        expected[name] = value
    return found == expected
