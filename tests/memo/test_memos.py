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
    parts = memo.enclosure.parts if memo.enclosure else ()
    return [one for part in parts for one in part.content if isinstance(one, MemoTable)]


def lines(memo: Memorandum) -> list[Line]:
    return [one for part in memo.parts for one in part.content if isinstance(one, Line)]


def enclosed(memo: Memorandum) -> list[Line]:
    parts = memo.enclosure.parts if memo.enclosure else ()
    return [one for part in parts for one in part.content if isinstance(one, Line)]


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
    at = text.index(memo.closing, at)
    for one in (memo.positions[0] or "ตำแหน่ง", *(o.text for o in enclosed(memo))):
        at = text.index(one, at)


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
    memo = memo_of("khelang-nakhon", 2566)
    (weak,) = (one.text for one in lines(memo) if one.text.startswith("ตัวชี้วัดที่เป็นจุดอ่อน"))
    assert "ได้แก่ (๑) ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ๗๘.๗๔ คะแนน (๒) ตัวชี้วัดที่ ๔" in weak
    assert any("บุคลากรภายในไม่ทราบแนวทาง" in one.text for one in enclosed(memo))


@EVERY
def test_the_memorandum_itself_has_no_table_and_names_its_enclosure(slug: str, year: int) -> None:
    memo = memo_of(slug, year)
    assert not any(isinstance(one, MemoTable) for part in memo.parts for one in part.content)
    assert memo.enclosure
    number = f"\u00a0{thai(str(len(memo.attachments)))}" if len(memo.attachments) > 1 else ""
    assert memo.enclosure.label == f"สิ่งที่ส่งมาด้วย{number}"
    assert memo.attachments[-1].startswith(memo.enclosure.title)
    assert any(f"({memo.enclosure.label})" in one.text for one in lines(memo))


@EVERY
def test_enclosure_begins_a_page_behind_the_signatures(slug: str, year: int) -> None:
    told = list(part(file_of(slug, year)).iter(f"{W}p"))
    (at,) = (
        at for at, one in enumerate(told) if one.find(f"{W}pPr/{W}pageBreakBefore") is not None
    )
    texts = [text_of(one) for one in told]
    assert texts[at].startswith("สิ่งที่ส่งมาด้วย")
    assert "(ลงชื่อ)" in "".join(texts[:at])
    assert "(ลงชื่อ)" not in "".join(texts[at:])


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
    assert [one.text for one in told] == [
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566 รวม 6 เรื่อง"
    ]


def numbers_left(memo: Memorandum) -> list[str]:
    """Return the words with Arabic digits that are neither codes nor addresses."""
    parts = (*memo.parts, *(memo.enclosure.parts if memo.enclosure else ()))
    content = [one for part in parts for one in part.content]
    texts = [memo.agency, memo.subject, memo.day or "", *memo.attachments]
    texts += [one.title for one in parts]
    texts += [f"{one.number or ''} {one.text}" for one in content if isinstance(one, Line)]
    texts += [
        cell for one in content if isinstance(one, MemoTable) for row in one.rows for cell in row
    ]
    words = " ".join(texts).split()
    return [one for one in words if re.search("[0-9]", one) and not re.search("[A-Za-z]", one)]


@EVERY
def test_numbers_are_thai_throughout(slug: str, year: int) -> None:
    assert numbers_left(memo_of(slug, year)) == []


def test_numbers_that_were_typed_are_thai_but_codes_and_addresses_stay() -> None:
    site = site_of("khelang-nakhon")
    work = site.work(2566)
    assert work
    assert work.year.analysis
    file = work.year.analysis
    told = "ได้ 78.30 คะแนน ตามข้อ O42 ที่ https://a.go.th/2566 หรือ a1@b.go.th โทร. 0-5373-1000"
    fix = (file.value.fix[0].model_copy(update={"text": told}),)
    analysis = replace(file, value=file.value.model_copy(update={"fix": fix}))
    changed = replace(work, year=replace(work.year, analysis=analysis))
    (line,) = (one for one in enclosed(memorandum(site, changed)) if "O42" in one.text)
    assert line.text.endswith(
        "ได้ ๗๘.๓๐ คะแนน ตามข้อ O42 ที่ https://a.go.th/2566 หรือ a1@b.go.th โทร. ๐-๕๓๗๓-๑๐๐๐"
    )


@pytest.mark.parametrize(
    ("office", "printed"),
    [
        ("สำนักปลัดเทศบาล", "สำนักปลัดเทศบาล โทร. ๐ ๕๓๗๓ ๑๐๐๐"),
        ("สำนักปลัดเทศบาล โทร. 0-5373-1000 ต่อ 12", "สำนักปลัดเทศบาล โทร. ๐-๕๓๗๓-๑๐๐๐ ต่อ ๑๒"),
        ("สำนักปลัดเทศบาล โทรศัพท์ 0 5373 1000", "สำนักปลัดเทศบาล โทรศัพท์ ๐ ๕๓๗๓ ๑๐๐๐"),
        ("กองโทรคมนาคม", "กองโทรคมนาคม โทร. ๐ ๕๓๗๓ ๑๐๐๐"),
    ],
)
def test_telephone_is_told_once(office: str, printed: str) -> None:
    site = site_of("khelang-nakhon")
    work = site.work(2566)
    assert work
    assert work.year.approval
    stored, file = site.agency.file, work.year.approval
    contact = stored.value.contact.model_copy(update={"phone": "0 5373 1000"})
    agency = replace(stored, value=stored.value.model_copy(update={"contact": contact}))
    memos = tuple(one.model_copy(update={"office": office}) for one in file.value.memos)
    approval = replace(file, value=file.value.model_copy(update={"memos": memos}))
    changed = replace(work, year=replace(work.year, approval=approval))
    memo = memorandum(replace(site, agency=replace(site.agency, file=agency)), changed)
    assert memo.agency == printed
