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
from generator.workbook.places import belongs_to_a_year
from generator.workbook.sheets import FILES, HIDDEN
from generator.workbook.year_files import YearFile, read_year_files
from tests.workbook.books import DATA, book, brought_in, cells_of, saved, write_import

YEARS = [
    (path.parent.name, int(path.name))
    for path in sorted(DATA.glob("*/2[0-9][0-9][0-9]"))
    if path.parent.name != "national"
]

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
    shutil.copyfile(DATA / "site.yml", data / "site.yml")
    before = read_files(data / slug / str(year))
    raw = book(data, slug, year)
    for name in filter(belongs_to_a_year, FILES):
        (data / slug / str(year) / name).unlink(missing_ok=True)
    (data / "site.yml").unlink()
    required = "".join(f"{key}: {before['agency.yml'].data[key]}\n" for key in ("name", "type"))
    (data / slug / "agency.yml").write_text(required, encoding="utf-8")
    cells = cells_of(raw)
    cells.pop(HIDDEN)  # else what others seem to have cleared in these two would stay cleared
    imported = brought_in(data, saved(cells))
    assert not imported.is_refused
    write_import(data, imported)
    after = read_files(data / slug / str(year))
    for name in FILES:
        assert meaning(after[name]) == meaning(before[name]), name


@every_year
def test_lost_files_come_back_though_the_workbook_remembers_them(
    slug: str, year: int, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(DATA / slug, data / slug)
    folder = data / slug / str(year)
    before = read_files(folder)
    raw = book(data, slug, year)
    for name in filter(belongs_to_a_year, FILES):
        (folder / name).unlink(missing_ok=True)
    imported = brought_in(data, raw)
    write_import(data, imported)
    after = read_files(folder)
    assert {name: meaning(one) for name, one in after.items()} == {
        name: meaning(one) for name, one in before.items()
    }


def read_files(folder: Path) -> dict[str, YearFile]:
    files, findings = read_year_files(folder, f"data/{folder.parent.name}/{folder.name}", FILES)
    assert findings == []
    return files


def meaning(file: YearFile) -> object:
    """Return what a file says, in one spelling."""
    return canonical(dict(file.data))


def canonical(value: object) -> object:
    if isinstance(value, dict):
        return {key: canonical(one) for key, one in value.items() if one}
    if isinstance(value, list):
        inner = [canonical(one) for one in value]
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
LABEL = st.sampled_from(["พยาน", "จำนวน: ฉบับ", "- x", "a b", "#1", "๑"])
PAPER = st.fixed_dictionaries(
    {"id": IDS, "title": TEXTS},
    optional={
        "kind": st.sampled_from(["คำสั่ง", "อื่น ๆ", "อื่นๆ"]),
        "date": DAYS,
        "summary": LINES,
        "details": st.dictionaries(LABEL, LINES, min_size=1),
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


def tabled(folder: Path, tables: dict[str, list[dict[str, str]]]) -> None:
    for name, rows in tables.items():
        columns = list(dict.fromkeys(key for row in rows for key in row))
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, columns or ["code"], restval="")
            table.writeheader()
            table.writerows(rows)


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
        tabled(folder, tables)
        written(
            folder, {"eit.yml": survey, "documents.yml": {"documents": papers} if papers else {}}
        )
        imported = brought_in(data, book(data, "tak", 2563))
        assert (imported.changes, imported.findings, imported.written) == ((), (), {})


PERSONS = st.sampled_from(["0", "12", "๑,๒๐๐"])
ANSWERED = st.fixed_dictionaries(
    {"tool": st.sampled_from(["IIT", "eit"]), "dimension": CELLS},
    optional={"category": CELLS, "male": PERSONS, "female": PERSONS, "other": PERSONS},
)
PRINTED = st.fixed_dictionaries(
    {
        "code": st.sampled_from(["overall", "7", "i12"]),
        "figure": st.just("score"),
        "value": SCORES.filter(lambda typed: typed != "-"),
    },
    optional={"place": CELLS, "printed_no": CELLS, "note": CELLS},
)
MEMBER = st.fixed_dictionaries(
    {"no": st.sampled_from(["1", "๒", "2.1", "ก"]), "position": CELLS},
    optional={"office": CELLS, "role": CELLS, "order": st.sampled_from(["x01", "X9"])},
)
RECOMMENDATION = st.fixed_dictionaries(
    {"id": st.sampled_from(["r01", "r02", "abc"]), "text": TEXTS},
    optional={"about": st.lists(st.sampled_from(["7", "i12"]), min_size=1)},
)
DECISION = st.fixed_dictionaries(
    {"position": TEXTS}, optional={"date": DAYS, "decision": TEXTS, "note": TEXTS}
)
RECEIPT = st.fixed_dictionaries(
    {"office": TEXTS}, optional={"number": TEXTS, "time": st.sampled_from(["๑๖:๓๙ น.", "09.00"])}
)
MEMO = st.fixed_dictionaries(
    {"id": st.sampled_from(["b01", "b02"]), "subject": TEXTS},
    optional={
        "approves": st.sampled_from(["analysis", "progress", "x01"]),
        "content": LINES,
        "decisions": st.lists(DECISION, min_size=1, max_size=3),
        "receipts": st.lists(RECEIPT, min_size=1, max_size=2),
    },
)
OTHER = st.fixed_dictionaries(
    {"id": st.sampled_from(["province", "s01"]), "title": TEXTS, "score": SCORES},
    optional={"rank": PERSONS, "status": TEXTS},
)
CHANNEL = st.fixed_dictionaries({"name": TEXTS, "phone": TEXTS}, optional={"address": TEXTS})
PUBLIC = st.lists(st.fixed_dictionaries({"text": TEXTS, "reason": TEXTS}), min_size=1, max_size=2)
AGENCY = st.fixed_dictionaries(
    {"name": TEXTS, "type": TEXTS},
    optional={
        "contact": st.dictionaries(st.sampled_from(["office", "phone", "fax"]), TEXTS, min_size=1),
        "colours": st.just(["#1f4e79", "#C8963E"]),
        "digits": st.sampled_from(["thai", "Arabic"]),
        "units": PERSONS,
        "complaint_channels": st.lists(CHANNEL, min_size=1, max_size=3),
        "public_texts": PUBLIC,
    },
)
SITE = st.fixed_dictionaries(
    {"title": TEXTS},
    optional={
        "language": st.sampled_from(["th", "en"]),
        "as_of": DAYS,
        "demonstration": st.sampled_from(["yes", "no", "ใช่"]),
        "licence": st.sampled_from(["CC0-1.0", "CC-BY-4.0"]),
        "public_texts": PUBLIC,
    },
)


@settings(max_examples=25)
@given(
    st.tuples(
        unique(ANSWERED),
        unique(PRINTED),
        unique(MEMBER, "order", "no"),
        unique(RECOMMENDATION, "id"),
        unique(MEMO, "id"),
        unique(OTHER, "id"),
        st.lists(st.fixed_dictionaries({"title": TEXTS, "text": TEXTS}), max_size=3),
    ),
    AGENCY,
    SITE,
)
def test_any_report_papers_agency_and_website_stay_as_they_are(
    values: Any,  # noqa: ANN401 - of a strategy
    agency: dict[str, Any],
    site: dict[str, Any],
) -> None:
    answered, printed, members, recommendations, memos, others, sections = values
    tables = {"respondents.csv": answered, "printed.csv": printed, "committee.csv": members}
    documents = {
        "recommendations.yml": {"recommendations": recommendations},
        "approval.yml": {"memos": memos},
        "result.yml": {"other_results": others},
        "analysis.yml": {"sections": sections},
    }
    with TemporaryDirectory() as temporary:
        data = Path(temporary, "data")
        folder = data / "tak" / "2563"
        folder.mkdir(parents=True)
        written(data, {"site.yml": site})
        written(data / "tak", {"agency.yml": agency})
        tabled(folder, tables)
        written(folder, {name: one for name, one in documents.items() if any(one.values())})
        imported = brought_in(data, book(data, "tak", 2563))
        assert (imported.changes, imported.findings, imported.written) == ((), (), {})
