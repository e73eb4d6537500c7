"""Data → workbook → data: what was not touched stays, byte for byte; what is lost comes back."""

import csv
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.workbook.kinds import KEPT
from generator.workbook.sheets import FILES
from generator.workbook.year_files import YearFile, read_year_files
from tests.workbook.books import DATA, book, brought_in, cells_of

YEARS = [
    (path.parent.name, int(path.name))
    for path in sorted(DATA.glob("*/2[0-9][0-9][0-9]"))
    if path.parent.name != "national"
]
# What the workbook has no column for stays in its file, and cannot come back from cells.
NOT_SHOWN = {"result.yml": {"other_results", "scheme"}, "analysis.yml": {"sections"}}
NOT_SHOWN_OF_ENTRIES = {"documents.yml": {"details"}}

every_year = pytest.mark.parametrize(("slug", "year"), YEARS)


@every_year
def test_a_workbook_that_nobody_changed_changes_nothing(slug: str, year: int) -> None:
    imported = brought_in(DATA, book(DATA, slug, year))
    assert (imported.slug, imported.year) == (slug, year)
    assert (imported.changes, imported.findings, imported.written) == ((), (), {})


@every_year
def test_the_same_year_gives_the_same_bytes(slug: str, year: int) -> None:
    assert book(DATA, slug, year) == book(DATA, slug, year)


@every_year
def test_no_value_of_the_shipped_years_is_too_much_for_a_cell(slug: str, year: int) -> None:
    cells = cells_of(book(DATA, slug, year))
    assert [name for name, sheet in cells.items() if KEPT in sheet.values()] == []


@every_year
def test_a_lost_folder_comes_back_from_its_workbook(slug: str, year: int, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(DATA / slug, data / slug)
    before = read_files(data / slug / str(year))
    raw = book(data, slug, year)
    for name in FILES:
        (data / slug / str(year) / name).unlink(missing_ok=True)
    imported = brought_in(data, raw)
    assert not imported.is_refused
    for name, written in imported.written.items():
        (data / slug / str(year) / name).write_bytes(written)
    after = read_files(data / slug / str(year))
    for name in FILES:
        assert meaning(name, after[name]) == meaning(name, before[name]), name


def read_files(folder: Path) -> dict[str, YearFile]:
    files, findings = read_year_files(folder, "data", FILES)
    assert findings == []
    return files


def meaning(name: str, file: YearFile) -> object:
    """Return what a file says as far as the workbook shows it, in one spelling."""
    return canonical(
        {key: value for key, value in file.data.items() if key not in NOT_SHOWN.get(name, ())}, name
    )


def canonical(value: object, name: str) -> object:
    if isinstance(value, dict):
        gone = NOT_SHOWN_OF_ENTRIES.get(name, set())
        return {key: canonical(one, name) for key, one in value.items() if key not in gone and one}
    if isinstance(value, list):
        inner = [canonical(one, name) for one in value]
        return inner[0] if len(inner) == 1 and isinstance(inner[0], str) else inner
    text = str(value)
    try:
        return float(text)  # 0 and 0.00 are one score
    except ValueError:
        return text


# --- any year that may be written ---

WORDS = st.text(
    alphabet="กขคงตนมยรลาิีุูเแโ่้ำ abXY09๑๒.,:;#-'\"|&*!%@{[•=\n\t~", min_size=1, max_size=25
)
TEXTS = WORDS.map(lambda text: "ก" + text.rstrip() + "ข") | st.sampled_from(
    ["a: b", "- x", "• หนึ่ง\n• สอง", "=1+1", "'x", "no", "1.10", "๐", "_x0041_", "{a}", "a" * 200]
)
LINES = TEXTS | st.lists(TEXTS, min_size=1, max_size=3)
DAYS = st.sampled_from(["20 มี.ค. 2566", "2566-03-20", "๒๐ มีนาคม ๒๕๖๖", "20/3/2566"])
SCORES = st.integers(0, 10_000).map(lambda cents: f"{cents / 100:.2f}") | st.sampled_from(
    ["0", "๘๗.๙๖", "95%", "-", "100"]
)
STEP = st.fixed_dictionaries(
    {"text": TEXTS}, optional={"responsible": LINES, "monitoring": TEXTS, "start": DAYS}
)
MEASURE = st.fixed_dictionaries(
    {"title": TEXTS},
    optional={
        "number": TEXTS,
        "answers": st.lists(st.sampled_from(["7", "i12", "O32"]), min_size=1, max_size=3),
        "responsible": LINES,
        "start": DAYS,
        "kind": st.sampled_from(["มาตรการ", "แนวทาง"]),
        "monitoring": TEXTS,
        "steps": st.lists(TEXTS | STEP, min_size=1, max_size=3),
        "note": TEXTS,
    },
)
RESULT = st.fixed_dictionaries(
    {},
    optional={
        "participated": st.sampled_from(["yes", "no", "ใช่", "ไม่"]),
        "overall": SCORES,
        "tools": st.dictionaries(st.sampled_from(["IIT", "EIT", "OIT"]), SCORES, min_size=1),
        "announced": DAYS,
        "scope": TEXTS,
        "publish_iit_shares": st.sampled_from(["no", "ไม่"]),
        "source": TEXTS,
    },
)
POINT = st.fixed_dictionaries({"text": TEXTS}, optional={"cause": TEXTS, "advice": TEXTS})
ANALYSIS = st.fixed_dictionaries(
    {},
    optional={
        "title": TEXTS,
        "introduction": TEXTS,
        "strengths": st.lists(POINT, min_size=1, max_size=3),
        "fix": st.lists(POINT, min_size=1, max_size=3),
    },
)


def numbered(entries: list[dict[str, Any]], letter: str) -> list[dict[str, Any]]:
    return [{"id": f"{letter}{at:02d}", **one} for at, one in enumerate(entries, start=1)]


IDS = st.sampled_from(["a01", "a02", "one-stop", "x9"])
CELLS = TEXTS.map(lambda text: " ".join(text.split()))
REPORT = st.fixed_dictionaries(
    {"title": CELLS},
    optional={
        "measure": st.just("m01"),
        "date": DAYS,
        "status": st.sampled_from(["แล้วเสร็จ", "ยกเลิก", "อยู่ระหว่างดำเนินการ"]),
        "percent": SCORES,
        "units_done": st.sampled_from(["34", "๓๔", "1,000"]),
        "evidence": st.just("https://a.go.th/ก;แผน minutes.pdf"),
        "problem": st.just("-ไม่มี-"),
    },
)
ACTIVITY = st.fixed_dictionaries(
    {"id": IDS, "activity": CELLS}, optional={"no": CELLS, "period": CELLS, "months": CELLS}
)
ITEM = st.fixed_dictionaries(
    {"code": st.sampled_from(["O1", "o02", "03", "4", "o๕"])},
    optional={"score": SCORES, "comment": CELLS, "url": st.just("https://a.go.th;https://b.go.th")},
)
QUESTION = st.fixed_dictionaries(
    {"code": st.sampled_from(["i1", "I2", "e3"])},
    optional={
        "item": st.sampled_from(["1", "2"]),
        "score": SCORES,
        "level1": SCORES,
        "text": CELLS,
    },
)
POINTS = st.lists(
    st.fixed_dictionaries({"id": IDS, "name": TEXTS}, optional={"place": TEXTS}),
    min_size=1,
    unique_by=lambda one: str(one["id"]),
)
SURVEY = st.fixed_dictionaries(
    {},
    optional={
        "survey_url": st.just("https://itas.nacc.go.th/go/eit/abc"),
        "opens": DAYS,
        "code_target": st.sampled_from(["landing", "survey"]),
        "texts": st.dictionaries(st.sampled_from(["heading", "text", "button"]), TEXTS, min_size=1),
        "service_points": POINTS,
    },
)
PAPER = st.fixed_dictionaries(
    {"id": IDS, "title": TEXTS},
    optional={
        "kind": st.sampled_from(["คำสั่ง", "อื่น ๆ", "อื่นๆ"]),
        "date": DAYS,
        "summary": LINES,
        "details": st.dictionaries(st.just("พยาน"), LINES, min_size=1),
    },
)


def unique(rows: st.SearchStrategy[Any], *keys: str) -> Any:  # noqa: ANN401 - a strategy
    def key(row: dict[str, str]) -> tuple[str, ...]:
        return tuple(row.get(one, "").lower() for one in keys)

    return st.lists(rows, max_size=4, unique_by=key if keys else None)


def written(folder: Path, documents: dict[str, dict[str, Any]]) -> None:
    for name, document in documents.items():
        if document:
            text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
            (folder / name).write_text(f"# หมายเหตุของเรา\n{text}", encoding="utf-8")


@settings(max_examples=25)
@given(RESULT, st.lists(MEASURE, max_size=4), ANALYSIS)
def test_any_year_stays_as_it_is(
    result: dict[str, Any], measures: list[dict[str, Any]], analysis: dict[str, Any]
) -> None:
    with TemporaryDirectory() as temporary:
        data = Path(temporary, "data")
        folder = data / "tak" / "2566"
        folder.mkdir(parents=True)
        (data / "tak" / "agency.yml").write_text("name: ตาก\ntype: จังหวัด\n", encoding="utf-8")
        if "fix" in analysis:
            analysis = {**analysis, "fix": numbered(analysis["fix"], "f")}
        plan = {"measures": numbered(measures, "m")} if measures else {}
        written(folder, {"result.yml": result, "measures.yml": plan, "analysis.yml": analysis})
        imported = brought_in(data, book(data, "tak", 2566))
        assert (imported.changes, imported.findings, imported.written) == ((), (), {})


@settings(max_examples=25)
@given(
    st.tuples(
        unique(REPORT),
        unique(ACTIVITY, "id"),
        unique(ITEM, "code"),
        unique(QUESTION, "code", "item"),
        SURVEY,
        unique(PAPER, "id"),
    )
)
def test_any_tables_survey_and_papers_stay_as_they_are(values: Any) -> None:  # noqa: ANN401
    reports, activities, items, questions, survey, papers = values
    tables = {
        "progress.csv": reports,
        "calendar.csv": activities,
        "disclosures.csv": items,
        "questions.csv": questions,
    }
    with TemporaryDirectory() as temporary:
        data = Path(temporary, "data")
        folder = data / "tak" / "2563"
        folder.mkdir(parents=True)
        (data / "tak" / "agency.yml").write_text("name: ตาก\ntype: จังหวัด\n", encoding="utf-8")
        for name, rows in tables.items():
            columns = list(dict.fromkeys(key for row in rows for key in row))
            with (folder / name).open("w", encoding="utf-8", newline="") as file:
                table = csv.DictWriter(file, columns or ["code"], restval="")
                table.writeheader()
                table.writerows(rows)
        written(
            folder, {"eit.yml": survey, "documents.yml": {"documents": papers} if papers else {}}
        )
        imported = brought_in(data, book(data, "tak", 2563))
        assert (imported.changes, imported.findings, imported.written) == ((), (), {})
