"""Evidence as officers type it: an address or a file, with a title before it or not."""

import pytest

from generator.model.evidence import Evidence, read_evidence

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
