"""What an officer is asked about before everybody can see it, and how she answers."""

import zipfile
from pathlib import Path

import pytest
import typst
import xlsxwriter

from generator.check.personal import personal_in
from generator.checked.before_publishing import (
    findings_before_publishing,
    shared_findings_before_publishing,
)
from generator.files.attached import read_attached
from generator.findings import Finding, Language
from generator.read import read_agency, read_shared

NAME = "นายสมมติ นามสมมติ"
AGENCY = "name: จังหวัดลำพูน\ntype: จังหวัด\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "lamphun" / "2566").mkdir(parents=True)
    (folder / "lamphun" / "files").mkdir()
    (folder / "site.yml").write_text("title: ผลการประเมิน\n", encoding="utf-8")
    (folder / "lamphun" / "agency.yml").write_text(AGENCY, encoding="utf-8")
    return folder


def asked(data: Path) -> list[tuple[str, str]]:
    """Return the place and code of each question about the agency."""
    return [(str(one.place), one.rule.code) for one in found_in(data)]


def found_in(data: Path) -> tuple[Finding, ...]:
    shared = read_shared(data)
    agency = read_agency(shared, "lamphun").agency
    return tuple(
        findings_before_publishing(shared, "lamphun", shared.data((agency,) if agency else ()))
    )


def attach(data: Path, *names: str) -> Path:
    """Return the folder of attached files, with documents that point to some of them."""
    papers = "".join(
        f"  - {{id: x{at}, title: เอกสาร, file: {one}}}\n" for at, one in enumerate(names)
    )
    write(data, "2566/documents.yml", f"documents:\n{papers}")
    return data / "lamphun" / "files"


def write(data: Path, name: str, text: str) -> None:
    path = data / "lamphun" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_place_is_line_and_letter_or_line_and_field(data: Path) -> None:
    write(data, "2566/measures.yml", f"measures:\n  - id: m01\n    title: มอบ {NAME}\n")
    write(data, "2566/progress.csv", f'date,result\n,"แถวแรก\nสองบรรทัด"\n,โดย {NAME}\n')

    assert asked(data) == [
        ("data/lamphun/2566/measures.yml:3:16", "P003"),
        ("data/lamphun/2566/progress.csv:4:2", "P003"),
    ]


def test_remarks_and_files_that_are_not_read_are_not_looked_at(data: Path) -> None:
    write(data, "2566/measures.yml", f"# {NAME}\nmeasures: []\n")
    write(data, "2566/_old.yml", NAME)
    write(data, "2566/notes.txt", NAME)

    assert asked(data) == []


def test_the_agency_chooses_the_mail_it_is_written_to(data: Path) -> None:
    write(data, "agency.yml", AGENCY + "contact: {email: lamphun.hr@gmail.com}\n")

    assert asked(data) == []


@pytest.mark.parametrize("allowed", [NAME, f"มอบ {NAME} แล้ว", "สมมติ นามสมมติ"])
def test_what_is_written_down_as_public_is_not_asked_about(data: Path, allowed: str) -> None:
    write(data, "2566/measures.yml", f"measures:\n  - id: m01\n    title: มอบ {NAME} แล้ว\n")
    write(
        data,
        "agency.yml",
        f"{AGENCY}public_texts:\n  - text: {allowed}\n    reason: เป็นชื่อถนนในเขตเทศบาล\n",
    )

    assert asked(data) == []


def test_what_is_public_once_does_not_cover_other_names(data: Path) -> None:
    write(data, "2566/measures.yml", "measures:\n  - id: m01\n    title: มอบ นางสาวอื่นใด ใครอื่น\n")
    write(data, "agency.yml", f"{AGENCY}public_texts:\n  - {{text: {NAME}, reason: ชื่อถนน}}\n")

    assert asked(data) == [("data/lamphun/2566/measures.yml:3:16", "P003")]


def test_digits_of_both_kinds_are_the_same_in_what_is_public(data: Path) -> None:
    write(data, "2566/measures.yml", "note: โทร ๐๘๐ ๐๐๐ ๐๐๐๐\n")
    write(
        data, "agency.yml", f"{AGENCY}public_texts:\n  - {{text: 080 000 0000, reason: สายด่วน}}\n"
    )

    assert asked(data) == []


def make_pdf(path: Path) -> None:
    pages = f'#set text(font: "Laksaman")\nหน้าแรก\n#pagebreak()\nผู้ลงนาม {NAME}'
    path.write_bytes(typst.compile(pages.encode()))


def make_word(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as parts:
        # Word parts a line into runs wherever it likes.
        runs = "".join(f"<w:r><w:t>{part}</w:t></w:r>" for part in ("นายสม", "มติ นาม", "สมมติ"))
        parts.writestr("word/document.xml", f"<w:document><w:p>{runs}</w:p></w:document>")


def make_workbook(path: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("แรก").write(0, 0, "ไม่มีชื่อ")
        book.add_worksheet("รายชื่อ").write(3, 2, NAME)


def make_text(path: Path) -> None:
    path.write_bytes(f"ผู้ลงนาม {NAME}".encode("cp874"))


@pytest.mark.parametrize(
    ("name", "make", "page"),
    [
        ("order.pdf", make_pdf, "ในหน้า 2"),
        ("order.docx", make_word, "”"),
        ("people.xlsx", make_workbook, "ในหน้า 2"),
        ("order.txt", make_text, "”"),
    ],
)
def test_names_in_published_files_are_seen(data: Path, name: str, make: object, page: str) -> None:
    assert callable(make)
    make(attach(data, name) / name)

    (found,) = found_in(data)

    assert (str(found.place), found.rule.code) == (f"data/lamphun/files/{name}", "P003")
    assert (found.found or "").replace(" ", "") == NAME.replace(" ", "")  # PDFs have no spaces
    assert page in found.message(Language.TH)


def test_a_pdf_that_draws_its_lines_apart_hides_nothing(data: Path) -> None:
    # Each piece is drawn for itself, as office programs do where they justify a line.
    pieces = ("น", "าย", "สมมต", "ิ นามสมมต", "ิ เลขประจำตัว 1-2345-")
    drawn = "".join(f"#box[{one}]#h(3pt)" for one in pieces)
    page = f'#set text(font: "Laksaman")\n{drawn} \\\n67890-12-1 โทร 080- \\\n000-0000'
    (attach(data, "list.pdf") / "list.pdf").write_bytes(typst.compile(page.encode()))

    assert [(one.found or "").replace(" ", "") for one in found_in(data)] == [
        "1-2xxx-xxxxx-xx-1",
        "080-xxx-xx00",
        NAME.replace(" ", ""),
    ]


def test_what_may_be_published_is_known_however_its_lines_end(data: Path) -> None:
    path = attach(data, "list.txt") / "list.txt"
    path.write_text("โทร 080-000-\r\n0000 ได้", encoding="utf-8")
    write(
        data, "agency.yml", f"{AGENCY}public_texts:\n  - {{text: 080-000-0000, reason: สายด่วน}}\n"
    )

    assert asked(data) == []


def test_files_that_no_document_names_are_not_published_and_not_looked_at(data: Path) -> None:
    folder = attach(data, "order.txt")
    for name in ("order.txt", "names.txt", "report-2566-analysis.docx"):
        (folder / name).write_text(f"ผู้ลงนาม {NAME}", encoding="utf-8")

    assert asked(data) == [
        ("data/lamphun/files/order.txt", "P003"),
        ("data/lamphun/files/report-2566-analysis.docx", "L006"),  # the website looks for that name
    ]


def test_large_files_are_told_with_their_size_and_looked_at(data: Path) -> None:
    path = attach(data, "list.txt") / "list.txt"
    path.write_bytes(f"{NAME}\n".encode() + b" " * 20 * 1024 * 1024)

    large, person = found_in(data)

    assert (large.rule.code, large.found) == ("L004", "20.1 MB")
    assert person.rule.code == "P003"


def test_a_pdf_of_any_size_is_looked_at_without_being_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pdf(tmp_path / "แผน.pdf")
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("read whole"))

    attached = read_attached(tmp_path / "แผน.pdf")

    assert attached
    assert [list(personal_in(page)) != [] for page in attached.pages or ()] == [False, True]


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.xlsx", "a.xlsm", "a.ods"])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7\n1 0 obj", b"\x00" * 300])
def test_damaged_files_are_told_and_nothing_else_happens(
    data: Path, name: str, content: bytes
) -> None:
    (attach(data, name) / name).write_bytes(content)

    assert [code for _, code in asked(data)] == ["L006"]


def test_a_workbook_whose_reader_would_need_all_memory_is_not_opened(data: Path) -> None:
    with xlsxwriter.Workbook(str(attach(data, "far.xlsx") / "far.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, NAME)
        sheet.write(1048575, 16383, "ไกล")

    assert asked(data) == []


def test_word_files_with_changed_bytes_are_told_or_read(data: Path) -> None:
    path = attach(data, "order.docx") / "order.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", f"<w:p>{NAME * 50}</w:p>")
    whole = path.read_bytes()
    for place in range(0, len(whole), 3):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        assert {code for _, code in asked(data)} <= {"L006", "P003"}


def test_text_of_notepad_is_read(data: Path) -> None:
    (attach(data, "list.txt") / "list.txt").write_bytes(f"ผู้ลงนาม {NAME}".encode("utf-16"))

    assert [code for _, code in asked(data)] == ["P003"]


def test_a_tab_of_word_parts_what_stands_around_it(data: Path) -> None:
    with zipfile.ZipFile(attach(data, "list.docx") / "list.docx", "w") as parts:
        parts.writestr("word/document.xml", "<w:p><w:t>1</w:t><w:tab/><w:t>0800000000</w:t></w:p>")

    assert [code for _, code in asked(data)] == ["P002"]


def test_hand_written_pages_and_announcements_are_looked_at(data: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "about.md").write_text(f"# เกี่ยวกับ\n\nดูแลโดย {NAME}\n", encoding="utf-8")
    (data / "national" / "2566").mkdir(parents=True)
    (data / "national" / "2566" / "announcement.yml").write_text(
        f"signed_by: {NAME}\n", encoding="utf-8"
    )

    found = shared_findings_before_publishing(read_shared(data), content)

    assert [(str(one.place), one.rule.code) for one in found] == [
        ("data/national/2566/announcement.yml:1:12", "P003"),
        ("content/about.md:3:9", "P003"),
    ]
