"""What officers fill in besides results and measures: papers, who publishes, the website."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.failure import ProngsaiError
from generator.findings import Language
from generator.workbook.bringing_in import Import
from tests.workbook.books import (
    DATA,
    Cells,
    book,
    brought_in,
    cells_of,
    copied_data,
    saved,
    spot,
    with_cells,
    write_import,
)

SLUG, YEAR = "lamphun", 2564
Put = Callable[[dict[str, object]], Import]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    data = copied_data(tmp_path, SLUG)
    shutil.copyfile(DATA / "site.yml", data / "site.yml")
    return data


@pytest.fixture
def put(data: Path) -> Put:
    """Return a function that puts values into cells, ``{"คณะทำงาน!C7": "ใหม่"}``, and brings in."""

    def put_in(values: dict[str, object]) -> Import:
        def change(cells: Cells) -> None:
            for name, value in values.items():
                sheet, _, cell = name.partition("!")
                cells[sheet][spot(cell)] = value  # type: ignore[assignment]  # of any type

        return with_cells(data, SLUG, YEAR, change)

    return put_in


def told(imported: Import) -> list[tuple[str, str]]:
    return [(str(one.place), one.rule.code) for one in imported.findings]


def text(imported: Import, name: str) -> str:
    return imported.written[name].decode("utf-8")


def row_of(cells: Cells, sheet: str, label: str) -> int:
    """Return the row of a form's field, as spreadsheets count."""
    return next(row for (row, _), value in cells[sheet].items() if value == label) + 1


def test_changed_contact_alone_changes_in_the_agencys_file(data: Path, put: Put) -> None:
    before = (data / SLUG / "agency.yml").read_text(encoding="utf-8")
    row = row_of(cells_of(book(data, SLUG, YEAR)), "หน่วยงาน", "โทรศัพท์ที่ติดต่อ")
    imported = put({f"หน่วยงาน!B{row}": "0-5351-0000"})
    assert told(imported) == []
    assert list(imported.written) == ["agency.yml"]
    assert text(imported, "agency.yml") == before.replace(
        "phone: 0-5351-1192 ต่อ 27970", "phone: 0-5351-0000"
    )
    assert imported.below_data("agency.yml") == f"{SLUG}/agency.yml"


def test_colours_channels_and_texts_are_written_for_the_agency(data: Path, put: Put) -> None:
    row = row_of(cells_of(book(data, SLUG, YEAR)), "หน่วยงาน", "สีของเว็บไซต์")
    imported = put(
        {
            f"หน่วยงาน!B{row}": "#1f4e79, #c8963e",
            "ช่องทางร้องเรียน!B4": "ศูนย์ดำรงธรรม",
            "ช่องทางร้องเรียน!D4": 1567.0,
            "ข้อความที่เผยแพร่ได้!B4": "0-5351-1192",
            "ข้อความที่เผยแพร่ได้!C4": "หมายเลขของสำนักงาน",
        }
    )
    assert told(imported) == []
    write_import(data, imported)
    assert brought_in(data, book(data, SLUG, YEAR)).changes == ()
    written = (data / SLUG / "agency.yml").read_text(encoding="utf-8")
    assert 'colours: ["#1f4e79", "#c8963e"]\n' in written
    assert "- name: ศูนย์ดำรงธรรม\n    phone: 1567\n" in written
    assert written.startswith("# ข้อมูลหน่วยงาน: จังหวัดลำพูน\n")


@pytest.mark.parametrize("typed", ["จังหวัดลำพูน", "lamphun"])
def test_the_agency_at_the_root_is_named_as_people_call_it_or_by_its_folder(
    put: Put, typed: str
) -> None:
    imported = put({"เว็บไซต์!B8": typed})
    assert told(imported) == []
    assert "single: lamphun" in text(imported, "site.yml").splitlines()


def test_website_keeps_its_remarks(data: Path, put: Put) -> None:
    before = (data / "site.yml").read_text(encoding="utf-8")
    imported = put({"เว็บไซต์!B5": "https://ita.example.go.th/"})
    assert told(imported) == []
    written = text(imported, "site.yml")
    assert [line for line in written.splitlines() if line not in before.splitlines()] == [
        "url: https://ita.example.go.th/"
    ]


@pytest.mark.parametrize(
    ("cell", "value", "expected"),
    [
        ("หน่วยงาน!B4", "", "D016"),
        ("หน่วยงาน!B10", "www.example.go.th", "D050"),
        ("หน่วยงาน!B20", "hr", "D052"),
        ("หน่วยงาน!B21", "#1f4e79", "D053"),
        ("เว็บไซต์!B4", "", "D016"),
        ("เว็บไซต์!B6", "จีน", "D035"),
        ("เว็บไซต์!B8", "lampun", "D059"),
        ("ช่องทางร้องเรียน!B4", "ศูนย์ดำรงธรรม", "D054"),
        ("ข้อเสนอแนะผู้ประเมิน!B4", "77", "D016 ข้อเสนอแนะผู้ประเมิน!C4"),
        ("คณะทำงาน!E4", "x99", "D045"),
        ("คณะทำงาน!B5", "", "D028"),
        ("คณะทำงาน!C7", "=error", "D127"),
        ("บันทึกเสนอ!G4", "", "D016"),
        ("บันทึกเสนอ!J4", "x99", "D045"),
        ("การพิจารณา!D4", "31 ก.พ. 2564", "D037"),
        ("การพิจารณา!A4", "b99", "D129"),
        ("การลงรับ!E4", "31 ก.พ. 2564", "D037"),
        ("เอกสาร!J5", "ไม่มีหัวข้อ", "D017"),
        ("ผู้ตอบแบบวัด!B4", "EIT", "D028 ผู้ตอบแบบวัด!C4"),
        ("ค่าที่พิมพ์ต่างไป!D4", "มาก", "D028 ค่าที่พิมพ์ต่างไป!B4"),
        ("ผลอื่น!B4", "รายจังหวัด", "D016 ผลอื่น!C4"),
        ("บทของรายงาน!C4", "", "D016"),
    ],
)
def test_mistakes_are_told_at_their_cells(
    put: Put, cell: str, value: object, expected: str
) -> None:
    """Hold the first finding against its code, and its cell where that is another one."""
    imported = put({cell: value})
    code, _, place = expected.partition(" ")
    assert told(imported)[0] == (place or cell, code)
    assert imported.is_refused


def test_memo_with_its_decisions_and_receipts_is_written_at_once(data: Path) -> None:
    shutil.rmtree(data / SLUG / str(YEAR))

    cells = cells_of(book(data, SLUG, YEAR))
    cells["บันทึกเสนอ"] |= {spot("G4"): "ขอความเห็นชอบ", spot("J4"): "การวิเคราะห์"}
    cells["การพิจารณา"] |= {spot("A4"): "b01", spot("C4"): "ปลัดเทศบาล", spot("F4"): "เห็นชอบ"}
    cells["การลงรับ"] |= {spot("A4"): "b01", spot("C4"): "ห้องปลัด", spot("G4"): "16:39 น."}
    imported = brought_in(data, saved(cells))
    assert told(imported) == []
    assert text(imported, "approval.yml") == (
        "# การเสนอและให้ความเห็นชอบ ปีงบประมาณ พ.ศ. 2564\n"
        "memos:\n  - id: b01\n    subject: ขอความเห็นชอบ\n    approves: analysis\n"
        "    decisions:\n      - position: ปลัดเทศบาล\n        decision: เห็นชอบ\n"
        "    receipts:\n      - office: ห้องปลัด\n        time: 16:39 น.\n"
    )


def test_committee_is_pasted_without_its_order(data: Path) -> None:
    (data / SLUG / str(YEAR) / "committee.csv").unlink()

    def paste(cells: Cells) -> None:
        for at in range(3, 40):
            cells["คณะทำงาน"].pop((at, 0), None)
        for number in (1, 2):
            row = 3 + number
            cells["คณะทำงาน"] |= {
                spot(f"A{row}"): float(number),
                spot(f"B{row}"): f"ตำแหน่ง {number}",
            }

    imported = with_cells(data, SLUG, YEAR, paste)
    assert told(imported) == []
    assert text(imported, "committee.csv").splitlines()[1:] == ["1,ตำแหน่ง 1,,,", "2,ตำแหน่ง 2,,,"]


def test_details_of_a_document_are_lines_with_labels(data: Path, put: Put) -> None:
    cells = cells_of(book(data, SLUG, YEAR))
    assert "พยาน: หัวหน้าสำนักงานจังหวัดลำพูน" in str(cells["เอกสาร"][spot("J5")]).split("\n")
    imported = put({"เอกสาร!J4": "คู่สัญญา: ก\nคู่สัญญา: ข\nเวลา: 16:30 น.\n12:00 น."})
    assert told(imported) == []
    added = "    details:\n      คู่สัญญา:\n        - ก\n        - ข\n      เวลา: |\n"
    assert f"{added}        16:30 น.\n        12:00 น.\n" in text(imported, "documents.yml")


CHANNELS = "complaint_channels:\n  - name: ศูนย์ดำรงธรรม\n    phone: 1567\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ต่อ 27970", "ต่อ 11111"),
        ("  email: lamphun.hr@gmail.com\n", ""),
        ("units: 33\n", "units: 33\nslogan: ใหม่\n"),
        ("phone: 1567", "phone: 1111"),
        (CHANNELS, ""),
        (CHANNELS, CHANNELS + "  - name: ใหม่\n    phone: 2\n"),
    ],
)
def test_older_workbook_undoes_nothing_that_others_did_to_the_agency(
    data: Path, old: str, new: str
) -> None:
    path = data / SLUG / "agency.yml"
    before = path.read_text(encoding="utf-8") + CHANNELS
    path.write_text(before, encoding="utf-8")
    raw = book(data, SLUG, YEAR)
    assert old in before
    path.write_text(before.replace(old, new), encoding="utf-8")
    imported = brought_in(data, raw)
    assert (imported.changes, imported.written) == ((), {})


def test_all_files_are_written_or_none(data: Path, put: Put) -> None:
    imported = put({"หน่วยงาน!B4": "จังหวัดใหม่", "เว็บไซต์!B4": "ชื่อใหม่", "ผลการประเมิน!B5": 90.0})
    assert set(imported.written) == {"agency.yml", "site.yml", "result.yml"}
    folder = data / SLUG / str(YEAR)
    (folder / "result.yml").write_text("overall: 1\n", encoding="utf-8")
    before = {name: (data / name).read_bytes() for name in ("site.yml", f"{SLUG}/agency.yml")}
    with pytest.raises(ProngsaiError):
        write_import(data, imported)
    assert {name: (data / name).read_bytes() for name in before} == before
    (folder / "result.yml").unlink()
    write_import(data, imported)
    assert "title: ชื่อใหม่" in (data / "site.yml").read_text(encoding="utf-8")
    assert "overall: 90.00" in (folder / "result.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("cell", "value", "words"),
    [
        ("คณะทำงาน!A4", "", "ในแถวนี้ ลำดับที่ ว่าง"),
        ("ช่องทางร้องเรียน!B4", "ศูนย์ดำรงธรรม", "ที่อยู่เว็บ, โทรศัพท์, อีเมล, ที่อยู่"),
        ("หน่วยงาน!B21", "น้ำเงิน", "รหัสสีแบบ #1f4e79, #c8963e"),
        ("หน่วยงาน!B18", "=error", "โทรศัพท์ที่ติดต่อ อ่านไม่ได้"),
        ("การพิจารณา!A4", "", "รหัสบันทึก เป็น “(ว่าง)”"),
    ],
)
def test_columns_are_called_as_in_the_sheet(put: Put, cell: str, value: object, words: str) -> None:
    assert words in put({cell: value}).findings[0].message(Language.TH)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (
            {"มาตรการ!A4": "m01", "มาตรการ!C4": "ก", "มาตรการ!D4": "f99"},
            "มาตรการในแผ่น “มาตรการ” ประเด็นในแผ่น “การวิเคราะห์”",
        ),
        (
            {"มาตรการ!A4": "m01", "มาตรการ!C4": "ก", "เอกสาร!A4": "m01"},
            "รหัส “m01” มีอยู่แล้วที่ มาตรการ!A4",
        ),
        ({"มาตรการ!A4": "ข้อ 1", "มาตรการ!C4": "ก"}, "ชื่อเต็มให้ใส่ในช่องชื่อ เลขที่"),
        ({"ผลการประเมิน!B5": "ไม่ทราบ"}, "หากไม่มีคะแนน ให้เว้นช่องนี้ว่าง"),
        ({"ผลการประเมิน!B4": "อาจจะ"}, "ใช้ได้เฉพาะ ใช่, ไม่"),
        ({"เอกสาร!E4": "31 มิ.ย. 2564"}, "ให้ย้ายไปไว้ในช่องวันที่ตามที่พิมพ์"),
    ],
)
def test_findings_speak_of_sheets_and_headings(
    put: Put, cells: dict[str, object], words: str
) -> None:
    (finding,) = put(cells).findings
    told = f"{finding.message(Language.TH)} {finding.fix(Language.TH)}"
    assert words in told
    assert ".yml" not in told
    assert ".csv" not in told
