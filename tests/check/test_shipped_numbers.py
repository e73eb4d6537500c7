"""The misprints of the shipped papers are found, and nothing else is."""

from pathlib import Path

from generator.findings import Language, Severity
from tests.assess.figures import DATA, shipped
from tests.check.conftest import lines, numbers

EXPECTED = Path(__file__).with_name("expected_numbers.txt")


def test_exactly_the_known_misprints_are_found() -> None:
    assert lines(numbers(DATA)) == EXPECTED.read_text(encoding="utf-8").splitlines()


def test_numbers_never_stop_a_build() -> None:
    assert Severity.ERROR not in {finding.rule.severity for finding in numbers(DATA)}


def test_misprint_of_chiang_mai_is_told_in_both_languages() -> None:
    found = next(finding for finding in numbers(DATA) if finding.rule.code == "N004")
    assert (found.found, found.expected) == ("81.90", "81.80")
    thai = "ตัวชี้วัดที่ 2 พิมพ์ 81.90 แต่ค่าเฉลี่ยของข้อคำถาม 6 ข้อได้ 81.80"
    assert found.message(Language.TH) == thai
    assert found.fix(Language.TH).startswith("เทียบกับเอกสารต้นฉบับ เช่น รายงานจากระบบ ITAS")


def test_all_241_rows_of_the_list_are_compared_and_agree() -> None:
    rows = shipped().data.national[2563].agencies.rows
    assert len(rows) == 241
    assert all(row.score is not None and row.grade and row.passed for row in rows)
    assert [str(one.place) for one in numbers(DATA) if "national/" in one.place.file] == []
