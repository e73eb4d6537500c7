"""Evidence as officers type it: an address or a file, with a title before it or not."""

import pytest

from generator.model.evidence import Evidence, is_meant_to_open, read_evidence

PLAN = "https://www.example.go.th/plan.pdf"


@pytest.mark.parametrize(
    ("typed", "title", "address"),
    [
        (PLAN, "", PLAN),
        (f"ประกาศ {PLAN}", "ประกาศ", PLAN),
        (f"ประกาศ: {PLAN}", "ประกาศ:", PLAN),
        (f"ประกาศ{PLAN} หน้า 3", "ประกาศ หน้า 3", PLAN),
        ("HTTP://www.example.go.th", "", "HTTP://www.example.go.th"),
        (f"ประกาศ {PLAN} {PLAN}", f"ประกาศ {PLAN}", PLAN),
    ],
)
def test_address_is_found_behind_its_title(typed: str, title: str, address: str) -> None:
    assert read_evidence(typed) == Evidence(title=title, address=address)


@pytest.mark.parametrize(
    ("typed", "title", "file"),
    [
        ("minutes.pdf", "", "minutes.pdf"),
        ("2566/minutes.PDF", "", "2566/minutes.PDF"),
        ("รายงานการประชุม 2566/รายงาน.docx", "รายงานการประชุม", "2566/รายงาน.docx"),
    ],
)
def test_file_is_found_behind_its_title(typed: str, title: str, file: str) -> None:
    assert read_evidence(typed) == Evidence(title=title, file=file)


@pytest.mark.parametrize(
    "typed",
    [
        "ภาพถ่ายที่สำนักงาน",
        "คำสั่งที่ 12/2566",
        "ข้อ 2.1",
        "www.example.go.th",
        "../agency.yml",
        "../secret.pdf",
        "/etc/secret.pdf",
        ".hidden.pdf",
        "2566/.hidden.pdf",
        r"C:\minutes.pdf",
        "ftp://example.go.th/minutes.pdf",
        "javascript:alert(1).pdf",
        "page.html",
        "",
    ],
)
def test_what_is_neither_is_a_title_alone(typed: str) -> None:
    assert read_evidence(typed) == Evidence(title=typed)


@pytest.mark.parametrize(
    "typed",
    [
        "www.example.go.th/minutes",
        "ประกาศ (www.example.go.th)",
        "example.go.th",
        "http:/example.go.th",
        "file:///C:/minutes.pdf",
        "javascript:alert(1)",
        r"C:\Users\me\minutes.pdf",
        r"\\server\ita",
        "../minutes.pdf",
        "minutes.pdf (หน้า 2)",
    ],
)
def test_what_looks_like_an_address_or_a_path_is_meant_to_open(typed: str) -> None:
    assert is_meant_to_open(typed)


@pytest.mark.parametrize(
    "typed",
    [
        PLAN,
        "minutes.pdf",
        "ภาพถ่ายที่สำนักงาน",
        "คำสั่งที่ 12/2566",
        "ชร 0017.1/ว 123",
        "ภาพถ่าย:กิจกรรม และ/หรือ IIT/EIT ข้อ 2.1",
        "office@example.go.th",
        "File: บันทึก",
        "ระบบ ASP.NET และ Canva.com",
        "",
    ],
)
def test_what_can_be_opened_and_plain_words_are_not(typed: str) -> None:
    assert not is_meant_to_open(typed)
