"""The sheets of who publishes: the agency, ways to complain, the website; alike in every year."""

from __future__ import annotations

from typing import Final

from generator.model.identity import Digits, PageLanguage
from generator.model.licences import Licence
from generator.workbook.kinds import Kind
from generator.workbook.result_sheets import SCHEMES, YES_NO
from generator.workbook.sheet import NUMBER, Field, Form, Part, Table, column, field_of

_AGENCY: Final = "agency.yml"
_SITE: Final = "site.yml"


def _agency(key: str, kind: Kind = Kind.TEXT, **more: object) -> Field:
    return field_of(_AGENCY, key, kind, **more)  # type: ignore[arg-type]  # of Column


def _contact(key: str, **more: object) -> Field:
    return _agency(key, Kind.TEXT, inside="contact", **more)


def _site(key: str, kind: Kind = Kind.TEXT, **more: object) -> Field:
    return field_of(_SITE, key, kind, **more)  # type: ignore[arg-type]  # of Column


AGENCY: Final = Form(
    name="หน่วยงาน",
    purpose="ข้อมูลของหน่วยงาน ใช้ทุกปี แก้เมื่อเปลี่ยนแปลงเท่านั้น",
    fields=(
        _agency("name", heading="ชื่อหน่วยงาน", help="ตามประกาศ", example="จังหวัดลำพูน", required=True),
        _agency("name_en", example="Lamphun Province"),
        _agency("type", help="ตามประกาศ", example="เทศบาลเมือง", required=True),
        _agency("parent", example="สำนักงานปลัดกระทรวงศึกษาธิการ"),
        _agency("province", help="ไม่ต้องมีคำว่าจังหวัด", example="ลำพูน"),
        _agency(
            "scheme",
            Kind.CHOICE,
            words=SCHEMES,
            takes_others=True,
            help="เว้นว่างหมายถึงสำนักงาน ป.ป.ช.",
        ),
        _agency("website", example="https://www.example.go.th"),
        _agency("units", Kind.WHOLE, help="หน่วยงานภาครัฐในสังกัดหรือในพื้นที่", example="33"),
        _agency("local_governments", Kind.WHOLE, example="58"),
        _agency("units_note", example="หน่วยงานส่วนภูมิภาค ๓๓ หน่วยงาน"),
        _agency("slogan", example="โปร่งใส ใส่ใจ บริการประชาชน"),
        _agency("anti_corruption_centre", example="ศูนย์ปฏิบัติการต่อต้านการทุจริตจังหวัดลำพูน"),
        _contact(
            "office",
            heading="ส่วนราชการที่ติดต่อ",
            help="ส่วนราชการหรือตำแหน่ง ไม่ใส่ชื่อบุคคล",
            example="สำนักปลัดเทศบาล",
        ),
        _contact("address", heading="ที่อยู่ที่ติดต่อ", example="ศาลากลางจังหวัดลำพูน"),
        _contact(
            "phone",
            heading="โทรศัพท์ที่ติดต่อ",
            help="หมายเลขของหน่วยงานเท่านั้น",
            example="0-5351-1192 ต่อ 27970",
        ),
        _contact("fax", help="หมายเลขของหน่วยงานเท่านั้น"),
        _contact("email", heading="อีเมลที่ติดต่อ", example="hr@example.go.th"),
        _agency(
            "colours",
            Kind.CODES,
            help="สองสี สีหลักแล้วสีรอง เว้นว่างหมายถึงสีของระบบ",
            example="#1f4e79, #c8963e",
        ),
        _agency(
            "emblem",
            help="ชื่อไฟล์ภาพ วางไว้ในโฟลเดอร์ files ของหน่วยงาน",
            example="emblem.png",
        ),
        _agency(
            "digits",
            Kind.CHOICE,
            words={"เลขอารบิก 1 2 3": Digits.ARABIC.value, "เลขไทย ๑ ๒ ๓": Digits.THAI.value},
            help="เว้นว่างหมายถึงเลขอารบิก",
        ),
        _agency("note", help="อธิบายข้อมูลของหน่วยงานให้ผู้อ่านเว็บไซต์"),
    ),
)

CHANNELS: Final = Table(
    name="ช่องทางร้องเรียน",
    purpose="ช่องทางแจ้งเรื่องร้องเรียนการทุจริต แถวละหนึ่งช่องทาง ต้องมีอย่างน้อยหนึ่งอย่างที่ติดต่อได้",
    file=_AGENCY,
    parts=(Part(path=("complaint_channels",), spare=5),),
    columns=(
        NUMBER,
        column("name", heading="ชื่อช่องทาง", example="ศูนย์ดำรงธรรม", width=36, required=True),
        column("url", example="https://www.example.go.th/complaint", width=44),
        column("phone", help="หมายเลขของหน่วยงานเท่านั้น", example="1567", width=22),
        column("email", example="complaint@example.go.th", width=30),
        column("address", example="ศาลากลางจังหวัด ชั้น 1", width=44),
    ),
)

_PUBLIC_COLUMNS: Final = (
    NUMBER,
    column("text", help="ข้อความตรงตามที่ปรากฏ", example="0-5351-1192", width=50, required=True),
    column(
        "reason", heading="เหตุผลที่เผยแพร่ได้", example="หมายเลขของสำนักงาน", width=60, required=True
    ),
)

PUBLIC_TEXTS: Final = Table(
    name="ข้อความที่เผยแพร่ได้",
    purpose=("ข้อความที่ข้อ “ตรวจว่าขาดอะไร” (คำสั่ง check) เห็นว่าคล้ายข้อมูลส่วนบุคคล แต่ท่านตรวจแล้วว่าเผยแพร่ได้"),
    file=_AGENCY,
    parts=(Part(path=("public_texts",), spare=4),),
    columns=_PUBLIC_COLUMNS,
    is_seldom=True,
)

SITE: Final = Form(
    name="เว็บไซต์",
    purpose="ค่าของทั้งเว็บไซต์ ทุกหน่วยงานบนเว็บไซต์นี้ใช้ร่วมกัน",
    fields=(
        _site("title", heading="ชื่อเว็บไซต์", example="ผลการประเมิน ITA เทศบาลเมืองตัวอย่าง"),
        _site(
            "url",
            heading="ที่อยู่ของเว็บไซต์นี้",
            help="ใช้ทำ QR code และป้าย",
            example="https://ita.example.go.th/",
        ),
        _site(
            "language",
            Kind.CHOICE,
            words={"ไทย": PageLanguage.TH.value, "อังกฤษ": PageLanguage.EN.value},
            heading="ภาษาของหน้าเว็บ",
            help="เว้นว่างหมายถึงไทย",
        ),
        _site(
            "as_of",
            Kind.DATE,
            heading="ข้อมูลของเว็บไซต์ ณ วันที่",
            help="เว้นว่างหมายถึงวันที่สร้างเว็บไซต์",
            example="31 มี.ค. 2566",
        ),
        _site(
            "single",
            Kind.CODE,
            help="ชื่อหน่วยงานหรือชื่อโฟลเดอร์ เว้นว่างหมายถึงหน้าแรกแสดงทุกหน่วยงาน",
        ),
        _site(
            "demonstration",
            Kind.CHOICE,
            words=YES_NO,
            help="เว้นว่างหมายถึงไม่ใช่ หากใช่ ทุกหน้ามีแถบบอกว่าเป็นตัวอย่าง",
        ),
        _site(
            "licence",
            Kind.CHOICE,
            words={one.terms.title: one.value for one in Licence},
            help="เว้นว่างหมายถึงไม่ระบุ",
        ),
    ),
    is_seldom=True,
)

SITE_TEXTS: Final = Table(
    name="ข้อความของเว็บไซต์",
    purpose="เหมือนแผ่นข้อความที่เผยแพร่ได้ แต่ใช้กับประกาศและหน้าที่ทุกหน่วยงานใช้ร่วมกัน",
    file=_SITE,
    parts=(Part(path=("public_texts",), spare=3),),
    columns=_PUBLIC_COLUMNS,
    is_seldom=True,
)
