"""What officers hand in: read as it was meant, or refused with the cell named."""

import io
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from generator.findings import Language
from generator.workbook.bringing_in import Import
from generator.workbook.changes import ChangeKind
from generator.workbook.kinds import KEPT
from tests.workbook.books import (
    Cells,
    Percent,
    book,
    brought_in,
    cells_of,
    copied_data,
    saved,
    spot,
    with_cells,
)

SLUG, YEAR = "khelang-nakhon", 2566
Put = Callable[..., Import]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return copied_data(tmp_path, SLUG)


@pytest.fixture
def put(data: Path) -> Put:
    """Return a function that puts values into cells, ``{"มาตรการ!C4": "ใหม่"}``, and brings in."""

    def put_in(values: dict[str, object]) -> Import:
        def change(cells: Cells) -> None:
            for name, value in values.items():
                sheet, _, cell = name.partition("!")
                if value is None:
                    cells[sheet].pop(spot(cell), None)
                else:
                    cells[sheet][spot(cell)] = value  # type: ignore[assignment]  # of any type

        return with_cells(data, SLUG, YEAR, change)

    return put_in


def told(imported: Import) -> list[tuple[str, str]]:
    return [(str(one.place), one.rule.code) for one in imported.findings]


def text(imported: Import, name: str) -> str:
    return imported.written[name].decode("utf-8")


def test_changed_value_alone_changes_in_its_file(data: Path, put: Put) -> None:
    before = (data / SLUG / str(YEAR) / "measures.yml").read_text(encoding="utf-8")
    imported = put({"มาตรการ!C4": "การใช้งบประมาณอย่างคุ้มค่า"})
    assert told(imported) == []
    assert list(imported.written) == ["measures.yml"]
    assert text(imported, "measures.yml") == before.replace(
        "title: การใช้งบประมาณ\n", "title: การใช้งบประมาณอย่างคุ้มค่า\n", 1
    )
    (change,) = imported.changes
    assert (change.where, change.what) == ("มาตรการ m01", "ชื่อมาตรการ")
    assert (change.old, change.new) == ("การใช้งบประมาณ", "การใช้งบประมาณอย่างคุ้มค่า")


def test_thai_digits_and_both_eras_are_read(put: Put) -> None:
    imported = put(
        {
            "ผลการประเมิน!B5": "๘๗.๙๖",
            "ผลการประเมิน!B11": date(2566, 8, 1),
            "ผลการประเมิน!B18": date(2023, 3, 31),
            "ตัวชี้วัด!C4": "๙๑.๒",
            "ความก้าวหน้า!B4": "m๐๑",
            "ความก้าวหน้า!C4": "๑",
            "ความก้าวหน้า!D4": "๓๑ มีนาคม ๒๕๖๖",
        }
    )
    assert told(imported) == [("ผลการประเมิน!B18", "D127")]
    values = {(one.what, one.new) for one in imported.changes}
    assert ("คะแนนภาพรวมหน่วยงาน", "87.96") in values
    assert ("วันที่ประกาศผล", "2566-08-01") in values
    assert "1,91.20," in text(imported, "indicators.csv")
    assert "m01,1,๓๑ มีนาคม ๒๕๖๖," in text(imported, "progress.csv")


def test_cell_that_shows_a_percent_says_what_it_shows(put: Put) -> None:
    cells = {"B4": "m01", "D4": "31 มีนาคม 2566", "F4": Percent(0.29)}
    imported = put(
        {f"ความก้าวหน้า!{name}": value for name, value in cells.items()}
        | {"ผลการประเมิน!B5": Percent(0.8796)}
    )
    assert told(imported) == []
    assert "m01,,31 มีนาคม 2566,,29.00," in text(imported, "progress.csv")
    assert "overall: 87.96" in text(imported, "result.yml")


def test_part_of_one_that_is_not_shown_as_percent_is_asked_about(put: Put) -> None:
    cells = {"B4": "m01", "D4": "31 มีนาคม 2566", "F4": 0.5}
    imported = put({f"ความก้าวหน้า!{name}": value for name, value in cells.items()})
    assert told(imported) == [("ความก้าวหน้า!F4", "D133")]


@pytest.mark.parametrize("cell", ["ช่องทางร้องเรียน!D4", "หน่วยงาน!B18", "หน่วยงาน!B19"])
@pytest.mark.parametrize("number", [53731000, 812345678])
def test_telephone_that_lost_its_zero_is_refused(put: Put, cell: str, number: int) -> None:
    channel = {"ช่องทางร้องเรียน!B4": "ศูนย์ดำรงธรรม", "ช่องทางร้องเรียน!F4": "ชั้น 1"}
    imported = put({**channel, cell: number})
    assert told(imported) == [(cell, "D137")]
    assert f"ตัวเลข {number} " in imported.findings[0].message(Language.TH)
    assert imported.is_refused


@pytest.mark.parametrize(
    ("number", "kept"), [(1567, "1567"), ("053731000", "053731000"), (1300, "1300")]
)
def test_telephone_without_a_lost_zero_is_taken(put: Put, number: object, kept: str) -> None:
    imported = put({"ช่องทางร้องเรียน!B4": "ศูนย์ดำรงธรรม", "ช่องทางร้องเรียน!D4": number})
    assert told(imported) == []
    assert kept in text(imported, "agency.yml")


def test_percent_is_no_whole_number(put: Put) -> None:
    imported = put({"ความก้าวหน้า!B4": "m01", "ความก้าวหน้า!C4": Percent(0.5)})
    assert [(str(one.place), one.found) for one in imported.findings] == [("ความก้าวหน้า!C4", "50%")]


def test_date_of_the_common_era_becomes_one_of_the_buddhist_era(put: Put) -> None:
    imported = put({"ผลการประเมิน!B11": date(2023, 8, 1)})
    assert "announced: 2566-08-01\n" in text(imported, "result.yml")


def test_year_of_two_digits_that_excel_took_for_1966_is_refused_with_what_was_meant(
    put: Put,
) -> None:
    imported = put({"ผลการประเมิน!B11": date(1966, 3, 20)})
    assert told(imported) == [("ผลการประเมิน!B11", "D127")]
    assert "20/3/2566" in imported.findings[0].message(Language.TH)


def test_pasted_spaces_and_invisible_characters_change_nothing(put: Put) -> None:
    imported = put({"มาตรการ!C4": "\u00a0การใช้\u200bงบประมาณ\u00a0 ", "มาตรการ!A4": "m01\u00a0"})
    assert (imported.changes, told(imported)) == ((), [])


def test_blank_rows_and_moved_columns_and_sheets_are_read(data: Path) -> None:
    cells = cells_of(book(data, SLUG, YEAR))
    moved = {
        (row + 7 if row > 5 else row, (column + 3) % 13): value
        for (row, column), value in cells["มาตรการ"].items()
        if row > 1
    }
    cells["มาตรการ"] = moved
    names = sorted(cells, reverse=True)
    imported = brought_in(data, saved({name: cells[name] for name in names}))
    assert (imported.changes, told(imported)) == ((), [])


def test_a_column_of_ones_own_is_left_out_and_told(put: Put) -> None:
    imported = put({"มาตรการ!P3": "จดเอง", "มาตรการ!P4": "ถามกองคลัง"})
    assert told(imported) == [("มาตรการ!P3", "D124")]
    assert not imported.is_refused
    assert imported.changes == ()


@pytest.mark.parametrize(
    ("cell", "typed", "meant"),
    [
        ("มาตรการ!E3", "ผู้รับผิดชอบ", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง"),
        ("มาตรการ!E3", "ผู้รับผิดชอบหลัก", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง"),
        ("มาตรการ!C3", "มาตรการ", "ชื่อมาตรการ"),
        ("มาตรการ!F3", "ระยะเวลาดำเนินงาน", "ระยะเวลาดำเนินการ"),
        ("หน่วยงาน!A4", "ชื่อ หน่วย งาน ราชการ", "ชื่อหน่วยงาน"),
    ],
)
def test_a_renamed_heading_is_told_with_the_one_that_is_missing(
    put: Put, cell: str, typed: str, meant: str
) -> None:
    (finding,) = put({cell: typed}).findings
    assert (str(finding.place), finding.rule.code) == (cell, "D136")
    assert f"“{typed}”" in finding.message(Language.TH)
    assert f"“{meant}”" in finding.message(Language.TH)
    assert f"หมายถึง {meant} ใช่หรือไม่" in finding.fix(Language.TH)


def test_a_column_of_ones_own_is_no_renamed_one_while_all_headings_are_there(put: Put) -> None:
    imported = put({"มาตรการ!P3": "ผู้รับผิดชอบ", "มาตรการ!P4": "ถามกองคลัง"})
    assert told(imported) == [("มาตรการ!P3", "D124")]


@pytest.mark.parametrize("typed", ["วันที่จดเอง", "ความเห็นหัวหน้า"])
def test_notes_that_begin_with_a_common_word_are_no_renamed_headings(put: Put, typed: str) -> None:
    imported = put({"ความก้าวหน้า!D3": typed})
    assert "D136" not in {code for _, code in told(imported)}


def test_a_field_that_cannot_be_read_is_no_missing_heading(put: Put) -> None:
    imported = put(
        {"ผลการประเมิน!B5": "มาก", "ผลการประเมิน!A30": "คะแนนภาพรวม", "ผลการประเมิน!B30": "1"}
    )
    assert sorted(told(imported)) == [("ผลการประเมิน!A30", "D124"), ("ผลการประเมิน!B5", "D031")]


def test_a_deleted_column_keeps_what_it_said(data: Path) -> None:
    def without_titles(cells: Cells) -> None:
        cells["มาตรการ"] = {at: one for at, one in cells["มาตรการ"].items() if at[1] != 2}

    imported = with_cells(data, SLUG, YEAR, without_titles)
    assert (imported.changes, told(imported)) == ((), [])


def test_merged_cells_are_refused_with_their_place(data: Path) -> None:
    cells = cells_of(book(data, SLUG, YEAR))
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as made:
        for name, values in cells.items():
            sheet = made.add_worksheet(name)
            for (row, column), value in values.items():
                sheet.write(row, column, value)
            if name == "มาตรการ":
                sheet.merge_range("E5:E7", "กองคลัง")
    imported = brought_in(data, buffer.getvalue())
    assert ("มาตรการ!E5", "D126") in told(imported)
    assert imported.is_refused


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("ผลการประเมิน!B5", "=formula", "D127"),
        ("ผลการประเมิน!B5", "=error", "D127"),
        ("ผลการประเมิน!B5", True, "D127"),
        ("ผลการประเมิน!B5", "๙๕,๕๖", "D031"),
        ("ผลการประเมิน!B5", 120.0, "D032"),
        ("ผลการประเมิน!B5", "87.965", "D033"),
        ("ผลการประเมิน!B6", "A", "D058"),
        ("มาตรการ!C4", date(2023, 3, 1), "D127"),
        ("มาตรการ!C4", None, "D016"),
        ("มาตรการ!D5", "77", "D044"),
        ("มาตรการ!G4", "31 ก.พ. 2566", "D037"),
        ("มาตรการ!G4", 45000.0, "D127"),
        ("การวิเคราะห์!A4", "จุดแขง", "D129"),
        ("เอกสาร!G4", "www.example.go.th", "D050"),
    ],
)
def test_what_cannot_be_read_is_told_at_its_cell(
    put: Put, cell: str, value: object, code: str
) -> None:
    imported = put({cell: value})
    assert told(imported) == [(cell, code)]
    assert imported.is_refused


def test_all_mistakes_are_told_at_once(put: Put) -> None:
    imported = put({"ผลการประเมิน!B5": "มาก", "ผลการประเมิน!B9": "=error", "มาตรการ!D5": "77"})
    assert sorted(told(imported)) == [
        ("ผลการประเมิน!B5", "D031"),
        ("ผลการประเมิน!B9", "D127"),
        ("มาตรการ!D5", "D044"),
    ]


def test_new_rows_get_the_next_free_id(put: Put) -> None:
    imported = put(
        {"มาตรการ!A10": None, "มาตรการ!C10": "ใหม่ ก", "มาตรการ!A11": "m08", "มาตรการ!C11": "ข"}
    )
    assert told(imported) == []
    added = [one.where for one in imported.changes if one.kind is ChangeKind.ADDED]
    assert added == ["มาตรการ m15", "มาตรการ m08"]


def test_a_file_brought_in_twice_adds_its_rows_once(data: Path) -> None:
    cells = cells_of(book(data, SLUG, YEAR))
    cells["มาตรการ"] |= {spot("A10"): "", spot("C10"): "ใหม่"}
    cells["การวิเคราะห์"] |= {spot("A80"): "จุดแข็ง", spot("D80"): "ใหม่"}
    raw = saved(cells)
    first = brought_in(data, raw)
    assert len(first.changes) == 2
    for name, written in first.written.items():
        (data / SLUG / str(YEAR) / name).write_bytes(written)
    assert brought_in(data, raw).changes == ()


def test_a_cleared_row_is_taken_away_with_its_steps(put: Put) -> None:
    last = "มาตรการ!A9"
    columns = [f"มาตรการ!{letter}9" for letter in "ABCDEFGHIJKLM"]
    imported = put(dict.fromkeys((last, *columns)))
    assert told(imported) == []
    assert [(one.where, one.kind) for one in imported.changes] == [
        ("มาตรการ m06", ChangeKind.REMOVED)
    ]
    assert "m06" not in text(imported, "measures.yml")


def test_rows_that_others_added_since_stay_and_are_told(data: Path) -> None:
    raw = book(data, SLUG, YEAR)
    path = data / SLUG / str(YEAR) / "measures.yml"
    added = path.read_text(encoding="utf-8") + "  - id: m07\n    title: เพิ่มทีหลัง\n"
    path.write_text(added, encoding="utf-8")
    imported = brought_in(data, raw)
    assert told(imported) == [("มาตรการ", "D134")]
    assert imported.changes == ()


def test_older_workbook_warns_when_it_brings_a_deleted_row_back(data: Path) -> None:
    raw = book(data, SLUG, YEAR)
    path = data / SLUG / str(YEAR) / "measures.yml"
    kept, _ = path.read_text(encoding="utf-8").split("  - id: m06\n")
    path.write_text(kept, encoding="utf-8")
    imported = brought_in(data, raw)
    row = next(
        at
        for (at, column), value in cells_of(raw)["มาตรการ"].items()
        if (column, value) == (0, "m06")
    )
    assert (f"มาตรการ!A{row + 1}", "D131") in told(imported)
    change = imported.changes[0]
    assert (change.where, change.kind) == ("มาตรการ m06", ChangeKind.ADDED)


def test_row_with_an_offered_id_is_new_and_not_brought_back(put: Put) -> None:
    imported = put({"มาตรการ!A10": "m07", "มาตรการ!C10": "เรื่องใหม่"})
    assert told(imported) == []
    assert [(one.where, one.kind) for one in imported.changes] == [
        ("มาตรการ m07", ChangeKind.ADDED)
    ]


def test_older_workbook_warns_when_it_changes_newer_data(data: Path) -> None:
    raw = book(data, SLUG, YEAR)
    path = data / SLUG / str(YEAR) / "measures.yml"
    newer = path.read_text(encoding="utf-8").replace("number: 1\n", "number: 9\n")
    path.write_text(newer, encoding="utf-8")
    imported = brought_in(data, raw)
    assert told(imported) == [("มาตรการ!A4", "D131")]
    assert [(one.old, one.new) for one in imported.changes] == [("9", "1")]


def test_copied_row_is_told_at_its_id(put: Put) -> None:
    imported = put({"มาตรการ!A10": "m01", "มาตรการ!C10": "สำเนา"})
    assert told(imported) == [("มาตรการ!A10", "D128")]


def test_renamed_sheet_is_told_and_its_data_stays(data: Path) -> None:
    def rename(cells: Cells) -> None:
        cells["มาตรการของเรา"] = cells.pop("มาตรการ")

    imported = with_cells(data, SLUG, YEAR, rename)
    assert told(imported) == [("มาตรการของเรา", "D122")]
    assert imported.changes == ()


def test_deleted_headings_are_told(data: Path) -> None:
    def cut(cells: Cells) -> None:
        cells["มาตรการ"] = {at: one for at, one in cells["มาตรการ"].items() if at[0] != 2}

    assert told(with_cells(data, SLUG, YEAR, cut)) == [("มาตรการ!A1", "D123")]


def test_reports_are_only_added(tmp_path: Path) -> None:
    data = copied_data(tmp_path, "chiang-rai")

    def change(cells: Cells) -> None:
        cells["ความก้าวหน้า"][spot("J4")] = "แก้แล้ว"
        cells["ความก้าวหน้า"] |= {spot("G14"): "รายงานใหม่"}

    imported = with_cells(data, "chiang-rai", 2566, change)
    assert told(imported) == [("ความก้าวหน้า!J4", "D130")]


def test_new_report_is_the_last_row(tmp_path: Path) -> None:
    data = copied_data(tmp_path, "chiang-rai")
    path = data / "chiang-rai" / "2566" / "progress.csv"
    before = path.read_bytes()

    def change(cells: Cells) -> None:
        cells["ความก้าวหน้า"] |= {spot("B14"): "m01", spot("J14"): "เสร็จแล้ว"}

    imported = with_cells(data, "chiang-rai", 2566, change)
    assert told(imported) == []
    assert imported.written["progress.csv"].startswith(before)
    assert imported.written["progress.csv"][len(before) :].decode() == "m01,,,,,,,,เสร็จแล้ว,,,,,,\n"


def test_workbook_of_another_agency_is_refused(put: Put) -> None:
    imported = put({"เริ่มที่นี่!B14": "lamphun", "เริ่มที่นี่!B15": 2023.0, "เริ่มที่นี่!B16": "99"})
    assert told(imported) == [
        ("เริ่มที่นี่!B14", "D121"),
        ("เริ่มที่นี่!B15", "D121"),
        ("เริ่มที่นี่!B16", "D121"),
    ]
    assert "2566" in imported.findings[1].fix(Language.TH)


def test_what_a_cell_cannot_hold_is_kept(data: Path) -> None:
    path = data / SLUG / str(YEAR) / "measures.yml"
    long = path.read_text(encoding="utf-8").replace(
        "title: การใช้งบประมาณ\n", f"title: {'ก' * 33_000}\n"
    )
    path.write_text(long, encoding="utf-8")
    cells = cells_of(book(data, SLUG, YEAR))
    assert cells["มาตรการ"][spot("C4")] == KEPT
    assert brought_in(data, saved(cells)).changes == ()


def test_a_year_without_a_folder_is_made(data: Path) -> None:
    shutil.rmtree(data / SLUG / str(YEAR))
    imported = with_cells(
        data, SLUG, YEAR, lambda cells: cells["มาตรการ"].update({spot("C4"): "ใหม่: ทดลอง"})
    )
    assert text(imported, "measures.yml") == (
        "# มาตรการ ปีงบประมาณ พ.ศ. 2566\nmeasures:\n  - id: m01\n    title: |\n      ใหม่: ทดลอง\n"
    )


def test_line_ends_and_the_mark_of_notepad_stay(data: Path, put: Put) -> None:
    path = data / SLUG / str(YEAR) / "measures.yml"
    text_before = path.read_text(encoding="utf-8")
    path.write_bytes(b"\xef\xbb\xbf" + text_before.replace("\n", "\r\n").encode())
    before = path.read_bytes()
    imported = put({"มาตรการ!C4": "การใช้เงิน"})
    old, new = "title: การใช้งบประมาณ\r\n".encode(), "title: การใช้เงิน\r\n".encode()
    assert imported.written["measures.yml"] == before.replace(old, new, 1)


def test_table_in_windows_874_becomes_one_that_excel_reads_right(tmp_path: Path) -> None:
    data = copied_data(tmp_path, "chiang-rai")
    path = data / "chiang-rai" / "2566" / "calendar.csv"
    path.write_bytes("id,activity\na01,ประชุมคณะทำงาน\n".encode("cp874"))

    def change(cells: Cells) -> None:
        cells["ปฏิทิน"][spot("C4")] = "ประชุมคณะกรรมการ"

    imported = with_cells(data, "chiang-rai", 2566, change)
    expected = "\ufeffid,activity\na01,ประชุมคณะกรรมการ\n"
    assert imported.written["calendar.csv"].decode("utf-8") == expected


def test_file_that_cannot_be_read_keeps_the_workbook_out(data: Path) -> None:
    raw = book(data, SLUG, YEAR)
    path = data / SLUG / str(YEAR) / "measures.yml"
    path.write_text("measures: [\n", encoding="utf-8")
    imported = brought_in(data, raw)
    assert [one.place.file for one in imported.findings] == [f"data/{SLUG}/{YEAR}/measures.yml"]
    assert imported.is_refused


def test_sorted_rows_are_read_and_the_order_of_the_file_stays(data: Path) -> None:
    def swap(cells: Cells) -> None:
        sheet = cells["มาตรการ"]
        first = {at: one for at, one in sheet.items() if at[0] == 3}
        second = {at: one for at, one in sheet.items() if at[0] == 4}
        for at in (*first, *second):
            sheet.pop(at)
        sheet.update({(4, column): one for (_, column), one in first.items()})
        sheet.update({(3, column): one for (_, column), one in second.items()})

    imported = with_cells(data, SLUG, YEAR, swap)
    assert told(imported) == [("มาตรการ", "D135")]
    assert imported.changes == ()


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("result.yml", "tools: 5\noverall: [1, 2]\ntarget: {a: b}\n"),
        ("measures.yml", "measures: [ข้อความ, {id: m01}, [a]]\n"),
        ("measures.yml", "measures:\n  - id: m01\n    title: [ก]\n    steps: {a: b}\n"),
        ("measures.yml", "measures:\n  - title: ไม่มีรหัส\n  - id: m01\n    title: ก\n  - id: m01\n"),
        ("measures.yml", "measures: ไม่ใช่รายการ\n"),
        ("eit.yml", "texts: ข้อความ\nservice_points: [{id: a}]\n"),
        ("documents.yml", "documents:\n  - id: x01\n    details: {พยาน: ก}\n"),
        ("analysis.yml", "strengths: {about: [1]}\nfix:\n  -\n  - id: f01\n"),
        ("progress.csv", "measure,title\nm01,\n"),
        ("measures.yml", "# ยังไม่มีอะไร\n"),
    ],
)
def test_data_of_another_shape_is_left_alone(data: Path, name: str, written: str) -> None:
    (data / SLUG / str(YEAR) / name).write_text(written, encoding="utf-8")
    imported = brought_in(data, book(data, SLUG, YEAR))
    assert (imported.changes, imported.written) == ((), {})
