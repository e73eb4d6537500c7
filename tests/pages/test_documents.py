"""The papers of an agency: dates as printed, the way of a memo, the committee by role."""

import pytest

from generator.model import dated
from generator.model.identity import Digits
from generator.model.tree import Year
from generator.pages.documents import has_documents
from generator.pages.memos import memos
from generator.pages.numerals import Numerals
from generator.pages.papers import NO_ROLE, committees, day, paper_kinds
from tests.pages.written_pages import Content, Written, html_blocks, sample, shipped

ARABIC, THAI = Numerals(), Numerals(Digits.THAI)


def text_of(site: Written, path: str) -> str:
    page = site.pages()[f"{path}/index.md"]
    return " ".join(Content(block).text for block in html_blocks(page))


def year_of(slug: str, fiscal_year: int) -> Year:
    found = shipped().agency(slug).year(fiscal_year)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "printed", "shown"),
    [
        ("๒๓ มี.ค. ๒๕๖๔", None, "23 มีนาคม 2564"),
        ("มีนาคม ๒๕๖๔", None, "มีนาคม 2564"),
        (None, "๒๓ ๕๑ ๖๕", "พิมพ์ไว้ว่า ๒๓ ๕๑ ๖๕"),
        ("๒๓ มี.ค. ๒๕๖๔", "๒๓ ๓ ๖๔", "23 มีนาคม 2564 (พิมพ์ไว้ว่า ๒๓ ๓ ๖๔)"),
        (None, None, None),
    ],
)
def test_date_is_told_in_words_or_as_printed(
    typed: str | None, printed: str | None, shown: str | None
) -> None:
    assert day(dated.date(typed), printed, ARABIC) == shown


def test_documents_stand_by_kind() -> None:
    kinds = paper_kinds(year_of("lamphun", 2564), ARABIC)
    assert [kind.title for kind in kinds] == [
        "คำสั่ง", "นโยบาย", "บันทึกข้อตกลงความร่วมมือ", "หนังสือ", "การอบรม", "เอกสารอื่น ๆ",
    ]  # fmt: skip


def test_every_paper_memo_and_member_has_its_place() -> None:
    for agency in shipped().data.agencies:
        if not has_documents(shipped().site(agency.slug)):
            continue
        text = text_of(shipped(), f"{agency.slug}/documents")
        for year in agency.years:
            papers = year.documents.value.documents if year.documents else ()
            letters = year.approval.value.memos if year.approval else ()
            told = [one.title for one in papers] + [one.subject for one in letters]
            told += [part for one in papers for part in one.summary]
            told += [one.position for letter in letters for one in letter.decisions]
            told += [one.position for one in year.committee.rows]
            assert [one for one in told if " ".join(one.split()) not in text] == []


def test_decisions_are_numbered_in_the_order_of_signing() -> None:
    (memo,) = memos(year_of("khelang-nakhon", 2566), ARABIC)
    assert [(one.number, one.when) for one in memo.decisions] == [
        ("1", None), ("2", "20 มีนาคม 2566"), ("3", "20 มีนาคม 2566"), ("4", "21 มีนาคม 2566"),
        ("5", "22 มีนาคม 2566"),
    ]  # fmt: skip
    assert memo.about == "การวิเคราะห์ผลการประเมิน"


def test_receipt_with_a_date_nobody_can_read_shows_what_is_printed() -> None:
    (memo,) = memos(year_of("chiang-rai", 2566), ARABIC)
    assert [(one.what, one.when) for one in memo.receipts] == [
        ("เลขรับ 3119", "พิมพ์ไว้ว่า ๓๑ มิ.ย. ๒๕๖๖ ๑๖:๐๐ น."),
        ("เลขรับ 1684", "3 มิถุนายน 2566 ๑๖:๓๙ น."),
    ]


def test_memo_leads_to_the_document_it_asks_to_approve() -> None:
    first = next(memos(year_of("lamphun", 2564), ARABIC))
    assert first.about_anchor == "document-2564-x02"


def test_committee_is_grouped_by_role_and_names_its_order() -> None:
    (committee,) = committees(year_of("lamphun", 2564))
    assert committee.order_anchor == "document-2564-x03"
    assert [(role.title, len(role.members)) for role in committee.roles] == [
        ("ประธานคณะกรรมการ", 1), ("รองประธานคณะกรรมการ", 1), ("คณะกรรมการ", 5), (NO_ROLE, 12),
        ("คณะทำงาน", 19), ("คณะทำงานและเลขานุการ", 1), ("คณะทำงานและผู้ช่วยเลขานุการ", 1),
    ]  # fmt: skip


def test_latest_year_stands_first() -> None:
    for slug in ("chiang-mai", "lamphun", "ban-rao"):
        site = sample() if slug == "ban-rao" else shipped()
        text = text_of(site, f"{slug}/documents")
        years = [int(part[:4]) for part in text.split("ปีงบประมาณ พ.ศ. ")[1:2]]
        assert years == [max(
            one.fiscal_year for one in site.agency(slug).years if one.documents or one.approval
        )]  # fmt: skip


def test_agency_without_papers_has_no_such_page() -> None:
    for agency in sample().data.agencies:
        path = f"{agency.slug}/documents/index.md"
        assert (path in sample().pages()) == has_documents(sample().site(agency.slug))
    assert not has_documents(sample().site("lek-thai"))


def test_home_and_year_lead_to_the_papers() -> None:
    pages = sample().pages()
    assert 'href="documents/"' in pages["ban-rao/index.md"]
    assert 'href="../documents/#year-2566"' in pages["ban-rao/2566/index.md"]
    assert "documents/" not in pages["ban-rao/2564/index.md"]


def test_year_and_results_lead_to_the_items() -> None:
    pages = sample().pages()
    assert 'href="disclosures/"' in pages["ban-rao/2564/index.md"]
    assert 'href="../disclosures/"' in pages["ban-rao/2564/results/index.md"]
    assert "disclosures/" not in pages["ban-rao/2565/results/index.md"]
