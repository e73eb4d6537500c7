"""What was drafted stands on the pages as it is meant."""

from __future__ import annotations

from pathlib import Path

from tests.drafting.drafted import draft, shipped
from tests.pages.written_pages import Content, html_blocks, written


def test_a_point_keeps_its_text_and_the_assessors_recommendation(tmp_path: Path) -> None:
    data = shipped(tmp_path, "lamphun", 2564)
    draft(data, "lamphun", 2564)
    page = written(data).pages()["lamphun/2564/o42/index.md"]
    text = " ".join(Content(block).text for block in html_blocks(page))
    _, _, point = text.partition("ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ผู้รับบริการและผู้มาติดต่อ")
    told, advice, rest = point.partition("ข้อเสนอแนะของผู้ประเมิน")
    assert "ให้คะแนนตัวชี้วัดนี้ 83.13 คะแนน" in told
    assert advice
    assert rest.strip().startswith("จัดทำสื่อประชาสัมพันธ์และเปิดเผยข้อมูลบนเว็บไซต์หลัก")
