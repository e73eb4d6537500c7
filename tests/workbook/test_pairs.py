"""Labels with texts in one cell: what is a label, and what goes on with the line above."""

import pytest

from generator.files.yaml_file import Plain
from generator.workbook.pairs import pairs_cell, pairs_plain


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("พยาน: หัวหน้าสำนักงาน", {"พยาน": "หัวหน้าสำนักงาน"}),
        ("พยาน: หัวหน้า\nงบประมาณ:5000", {"พยาน": "หัวหน้า", "งบประมาณ": "5000"}),
        ("เวลา: ประชุม\n16:30 น. ปิดประชุม", {"เวลา": "ประชุม\n16:30 น. ปิดประชุม"}),
        ("เว็บ: ดูที่\nhttps://a.go.th/", {"เว็บ": "ดูที่\nhttps://a.go.th/"}),
        ("พยาน: ก\nพยาน: ข", {"พยาน": ["ก", "ข"]}),
        ("ไม่มีหัวข้อ", "ไม่มีหัวข้อ"),
        ("หัวข้อ:", None),
    ],
)
def test_lines_mean_labels_with_texts(typed: str, meant: Plain) -> None:
    assert pairs_plain(typed) == meant


def test_what_is_in_the_cell_means_what_it_came_from() -> None:
    pairs: Plain = {"พยาน": ["ก", "ข"], "งบประมาณ": "5000"}
    typed = pairs_cell(pairs)
    assert typed == "พยาน: ก\nพยาน: ข\nงบประมาณ: 5000"
    assert pairs_plain(typed) == pairs
