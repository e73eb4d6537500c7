"""Everything that can be found: of one agency, and of the website as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.pages.agency_site import AgencySite
from generator.pages.contents import Listed, agency_chapters, website_chapters
from generator.pages.context import PageContext
from generator.pages.found import Kind, Record
from generator.pages.listed_agencies import listed_anchor
from generator.search.page_refs import home_ref, listed_ref
from generator.search.paper_places import download_records, paper_records
from generator.search.result_places import ASKED_OF_COMPLAINTS, result_records
from generator.search.work_places import work_records

# What readers call pages that have another name here.
_ALSO: Final = {
    "home": ("หน้าแรก", "แนวโน้มคะแนนย้อนหลัง"),
    "results": ("ผล ITA", "คะแนน", "ระดับ", "จุดแข็ง", "จุดอ่อน", "เกณฑ์เป้าหมาย"),
    "questions": ("IIT", "EIT", "แบบวัด", "สัดส่วนคำตอบ"),
    "disclosures": ("OIT", "แบบตรวจ OIT"),
    "respondents": ("IIT", "EIT", "จำนวนผู้ตอบ"),
    "peers": ("เปรียบเทียบ", "คะแนนเฉลี่ย"),
    "analysis": ("จุดแข็ง", "จุดอ่อน", "แนวทาง", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
    "progress": ("ผลการดำเนินการ", "QR code", "รายงานผล"),
    "checklist": ("หลักเกณฑ์", "รายการตรวจสอบ"),
    "calendar": ("กิจกรรม", "แผน", "กำหนดการ"),
    "report": ("ความเป็นมา", "บทนำ"),
    "documents": ("MOU", "บันทึกข้อตกลง", "นโยบาย", "คณะกรรมการ", "คณะทำงาน", "บันทึกข้อความ"),
    "data": ("CSV", "JSON", "Excel", "ดาวน์โหลด"),
    "eit": ("QR code", "แบบสอบถาม", "แบบประเมิน", "ตอบแบบสอบถาม"),
    "poster": ("โปสเตอร์", "พิมพ์"),
    "national": ("คะแนนเฉลี่ยทั้งประเทศ", "ป.ป.ช.", "ประกาศสำนักงาน ป.ป.ช."),
}
_MOST_LISTED: Final = 1000
_COMPLAINTS: Final = "แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"
_ABOUT_AGENCY: Final = "เกี่ยวกับหน่วยงาน"
_CONTACT: Final = ("ติดต่อ", "ที่อยู่", "โทรศัพท์", "อีเมล")


def agency_records(site: AgencySite) -> tuple[Record, ...]:
    """Return the agency itself, then what can be found in its pages, the latest year first."""
    name = site.agency.name
    pages = (page for chapter in agency_chapters(site) for page in chapter.pages)
    records = [_page(one, name) for one in pages if one.kind != "measure"]
    records += _of_home(site)
    for assessment in reversed(site.assessments.values()):
        records += work_records(site, assessment)
        records += result_records(site, assessment)
    return (_agency(site), *records, *paper_records(site), *download_records(site))


def website_records(context: PageContext) -> tuple[Record, ...]:
    """Return what can be found in the pages of no agency."""
    pages = (page for chapter in website_chapters(context) for page in chapter.pages)
    return (*(_page(one, None) for one in pages), *_announced(context))


def _agency(site: AgencySite) -> Record:
    agency = site.agency.file.value
    told = (agency.name_en, agency.type, agency.parent, agency.province)
    return Record(
        kind=Kind.AGENCY,
        page=home_ref(site),
        title=agency.name,
        words=tuple(dict.fromkeys(one for one in told if one)),
    )


def _page(page: Listed, agency: str | None) -> Record:
    words = (*((page.name,) if page.name else ()), *_ALSO.get(page.kind, ()))
    return Record(
        kind=Kind.PAGE,
        page=listed_ref(page, agency),
        title=page.title,
        words=words,
        code=page.code,
    )


def _of_home(site: AgencySite) -> Iterator[Record]:
    agency, page = site.agency.file.value, home_ref(site)
    if agency.complaint_channels:
        ways = (one.name for one in agency.complaint_channels)
        yield Record(
            kind=Kind.PAGE,
            page=page,
            anchor="complaints",
            title=_COMPLAINTS,
            words=(*ways, *ASKED_OF_COMPLAINTS),
        )
    contact = () if site.context.demonstration else _CONTACT
    yield Record(
        kind=Kind.PAGE, page=page, anchor="about-agency", title=_ABOUT_AGENCY, words=contact
    )


def _announced(context: PageContext) -> Iterator[Record]:
    """Yield the agencies that announcements list, as far as they do not outweigh all else.

    The page of a longer list has a field of its own to look for agencies.
    """
    chapters = website_chapters(context)
    years = {page.fiscal_year: page for one in chapters for page in one.pages if page.fiscal_year}
    for year, national in sorted(context.national.items(), reverse=True):
        page = listed_ref(years[year], None)
        rows = [one.row for kind in national.types for one in kind.listed]
        if len(rows) > _MOST_LISTED:
            continue
        for row in sorted(rows, key=lambda row: row.line):
            told = (row.district, row.province)
            yield Record(
                kind=Kind.LISTED,
                page=page,
                anchor=listed_anchor(row.line),
                title=row.name,
                words=tuple(one for one in told if one),
            )
