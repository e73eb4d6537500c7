"""The memorandum: it says what the data and the pages say; what nobody has said is blank."""

import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from generator.assess.rounding import rounded
from generator.memo.composing import memorandum
from generator.memo.facts import facts
from generator.memo.memo_file import memo_docx
from generator.memo.memorandum import Line, Memorandum, MemoTable
from generator.officer.papers import read_for_paper
from generator.pages.agency_site import AgencySite
from generator.settings import settings
from generator.thai.digits import thai
from tests.word.word_files import W, misplaced, part, runs_without_thai, text_of

DATA = Path(__file__).parents[2] / "data"
YEARS = [
    ("khelang-nakhon", 2566),
    ("lamphun", 2564),
    ("chiang-mai", 2566),
    ("chiang-rai", 2566),
    ("chiang-mai-education", 2564),
]
EVERY = pytest.mark.parametrize(("slug", "year"), YEARS)


@lru_cache
def site_of(slug: str) -> AgencySite:
    site = read_for_paper(settings(data=DATA, site=Path("site")), slug).site
    assert site
    return site


def memo_of(slug: str, year: int) -> Memorandum:
    site = site_of(slug)
    work = site.work(year)
    assert work
    return memorandum(site, work)


@lru_cache
def file_of(slug: str, year: int) -> bytes:
    work = site_of(slug).work(year)
    assert work
    return memo_docx(memo_of(slug, year), work.as_of)


def tables(memo: Memorandum) -> list[MemoTable]:
    return [one for part in memo.parts for one in part.content if isinstance(one, MemoTable)]


def lines(memo: Memorandum) -> list[Line]:
    return [one for part in memo.parts for one in part.content if isinstance(one, Line)]


@EVERY
def test_every_run_has_the_font_size_and_weight_of_thai(slug: str, year: int) -> None:
    assert runs_without_thai(file_of(slug, year)) == []


@EVERY
def test_properties_stand_in_the_order_of_the_schema(slug: str, year: int) -> None:
    assert misplaced(file_of(slug, year)) == []


def test_same_bytes_twice_and_no_clock_in_them() -> None:
    first = file_of(*YEARS[0])
    file_of.cache_clear()
    assert file_of(*YEARS[0]) == first
    text = " ".join(one.text or "" for one in part(first, "docProps/core.xml"))
    assert set(re.findall(r"\d{4}-\d\d-\d\d", text)) == {"2023-03-20"}


def test_no_row_is_parted_and_the_grid_says_the_widths() -> None:
    root = part(file_of(*YEARS[0]))
    rows = list(root.iter(f"{W}tr"))
    assert rows
    assert all(one.find(f"{W}trPr/{W}cantSplit") is not None for one in rows)
    for table in root.iter(f"{W}tbl"):
        grid = [one.get(f"{W}w") for one in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        for row in table.iterfind(f"{W}tr"):
            assert [one.get(f"{W}w") for one in row.iterfind(f"{W}tc/{W}tcPr/{W}tcW")] == grid


@EVERY
def test_file_says_all_of_the_memorandum_in_its_order(slug: str, year: int) -> None:
    memo, text = memo_of(slug, year), text_of(part(file_of(slug, year)))
    at = 0
    for one in (memo.agency, memo.subject, *memo.attachments, *(o.text for o in lines(memo))):
        at = text.index(one, at)
    assert text.index(memo.closing, at) > 0


def test_scores_are_those_announced_in_thai_digits() -> None:
    site = site_of("khelang-nakhon")
    ranking = site.assessments[2565].ranking
    (scores, _) = tables(memo_of("khelang-nakhon", 2566))
    assert [row[2] for row in scores.rows] == [thai(str(rounded(one.score))) for one in ranking]
    assert "๘๘.๕๓ คะแนน ระดับ A" in lines(memo_of("khelang-nakhon", 2566))[2].text


def test_measures_are_those_of_the_plan() -> None:
    work = site_of("khelang-nakhon").work(2566)
    assert work
    (_, measures) = tables(memo_of("khelang-nakhon", 2566))
    assert [row[0] for row in measures.rows] == [
        f"{thai(one.number or '')} {one.title}" for one in work.measures
    ]


def test_weak_indicators_and_points_are_told() -> None:
    texts = [one.text for one in lines(memo_of("khelang-nakhon", 2566))]
    assert "ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ๗๘.๗๔ คะแนน" in texts
    assert any("บุคลากรภายในไม่ทราบแนวทาง" in one for one in texts)


def test_heading_is_that_of_the_approval() -> None:
    memo = memo_of("khelang-nakhon", 2566)
    assert memo.number == "ลป ๕๒๓๐๗/ ๒๖๓"
    assert memo.day == "๒๐ มีนาคม ๒๕๖๖"
    assert memo.addressee == "นายกเทศมนตรีเมืองเขลางค์นคร"
    assert memo.positions[0] == "นิติกรชำนาญการ"
    assert len(memo.positions) == 5


def test_what_nobody_has_told_is_blank() -> None:
    memo = memo_of("lamphun", 2564)  # its memos are about other papers
    assert (memo.number, memo.day, memo.addressee, memo.positions) == (
        None,
        None,
        None,
        (None, None),
    )
    text = text_of(part(file_of("lamphun", 2564)))
    assert re.search(r"^ที่  \tวันที่  \t$", text, re.MULTILINE)
    assert re.search(r"^เรียน\t\.{20,}$", text, re.MULTILINE)
    assert text.count("ตำแหน่ง ....") == 2


def test_year_without_taking_part_tells_no_score_and_no_made_up_reason() -> None:
    memo = memo_of("chiang-mai-education", 2564)
    said = " ".join(one.text for one in lines(memo))
    assert "ไม่ได้เข้าร่วมการประเมิน" in said
    assert "๐.๐๐" not in said
    assert "ไม่พบข้อมูล" not in said
    assert [one.caption for one in tables(memo)] == ["มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"]


def test_facts_without_a_result_are_the_plan_alone() -> None:
    site = site_of("khelang-nakhon")
    work = site.work(2566)
    assert work
    bare = replace(work, before=site.assessments[2563], year=replace(work.year, analysis=None))
    bare = replace(
        bare, before=replace(bare.before, year=None, announced=type(bare.before.announced)())
    )
    told = list(facts(site, bare, None))
    assert [sentence for sentence, _ in told] == [
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ รวม 6 เรื่อง"
    ]


@EVERY
def test_numbers_of_ours_are_thai(slug: str, year: int) -> None:
    memo = memo_of(slug, year)
    assert not re.search("[0-9]", f"{memo.day or ''} {memo.parts[0].title}")
    for one in lines(memo):
        assert not re.search("[0-9]", one.number or "")
