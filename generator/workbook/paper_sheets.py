"""The sheets of papers: the plan over the months, documents, who sits, what was approved."""

from __future__ import annotations

from typing import Final

from generator.model.papers import DocumentKind, MemoKind
from generator.workbook.kinds import Kind
from generator.workbook.sheet import (
    GROUP,
    NUMBER,
    ROWS,
    Part,
    Table,
    column,
    id_column,
    ids_of,
    words_of,
)

_LINES: Final = "บรรทัดละหนึ่งข้อ (Alt+Enter)"
_UNREADABLE: Final = "ใช้เมื่อวันที่ที่พิมพ์อ่านเป็นวันที่ไม่ได้"

CALENDAR: Final = Table(
    name="ปฏิทิน",
    purpose="กิจกรรมตามแผนของปีนี้ แถวละหนึ่งกิจกรรม",
    file="calendar.csv",
    parts=(Part(path=(ROWS,), letter="a"),),
    columns=(
        id_column("a01"),
        column("no", heading="ลำดับที่ตามที่พิมพ์", example="4", width=10),
        column("activity", example="ประชุมคณะทำงาน", width=50, required=True),
        column("period", Kind.PERIOD, example="1 - 31 มกราคม 2566", width=22),
        column("start", Kind.DATE, example="1 ม.ค. 2566"),
        column("end", Kind.DATE, example="31 ม.ค. 2566"),
        column("responsible", help="มีหลายหน่วยงานให้คั่นด้วย ;", width=30),
        column("months", help="เดือนที่กาไว้ในตารางแผน", example="ม.ค.;ก.พ."),
        column("matrix_no", help="ใส่เมื่อต่างจากลำดับที่", width=10),
        column("matrix_activity", help="ใส่เมื่อต่างจากกิจกรรม", width=30),
        column("note", help="อธิบายให้ผู้อ่านเว็บไซต์", width=30),
    ),
)

DOCUMENTS: Final = Table(
    name="เอกสาร",
    purpose="คำสั่ง ประกาศ บันทึกข้อตกลง และเอกสารอื่นของปีนี้ แถวละหนึ่งฉบับ",
    file="documents.yml",
    parts=(Part(path=("documents",), letter="x"),),
    columns=(
        id_column("x01"),
        column("kind", Kind.CHOICE, words=words_of(DocumentKind), help="เว้นว่างหมายถึงอื่น ๆ"),
        column("title", example="คำสั่งแต่งตั้งคณะทำงาน ITA", width=50, required=True),
        column("number", example="๒๓๐/๒๕๖๔", width=18),
        column("date", Kind.PERIOD, example="29 มีนาคม 2566", width=18),
        column("date_printed", help="ใช้เมื่อวันที่ที่พิมพ์อ่านเป็นวันที่ไม่ได้"),
        column("url", example="https://www.example.go.th/mou.pdf", width=36),
        column("file", help="ชื่อไฟล์ในโฟลเดอร์ files", example="mou.pdf", width=20),
        column("summary", Kind.LINES, help="บรรทัดละหนึ่งข้อ (Alt+Enter)", width=50),
        column(
            "details",
            Kind.PAIRS,
            help="หัวข้อ แล้วเครื่องหมาย : แล้วข้อความ บรรทัดละหนึ่งเรื่อง (Alt+Enter)",
            example="พยาน: หัวหน้าสำนักงานจังหวัด",
            width=40,
        ),
        column("note", help="อธิบายให้ผู้อ่านเว็บไซต์", width=30),
    ),
)

COMMITTEE: Final = Table(
    name="คณะทำงาน",
    purpose="คณะกรรมการหรือคณะทำงานตามคำสั่ง แถวละหนึ่งตำแหน่ง ใส่ตำแหน่งเท่านั้น ไม่ใส่ชื่อบุคคล",
    file="committee.csv",
    parts=(Part(path=(ROWS,), keys=("order", "no"), spare=20),),
    columns=(
        column("no", heading="ลำดับที่", help="ตามคำสั่ง", example="1", width=12, required=True),
        column("position", example="หัวหน้าสำนักงานจังหวัด", width=40, required=True),
        column("office", example="สำนักงานจังหวัด", width=34),
        column("role", example="ประธานคณะทำงาน", width=26),
        column(
            "order",
            Kind.CODE,
            help=f"รหัสของคำสั่งในแผ่น{DOCUMENTS.name} จำเป็นเมื่อมีสองคำสั่ง",
            example="x01",
            source=ids_of(DOCUMENTS.name),
        ),
    ),
    is_seldom=True,
)

MEMOS: Final = Table(
    name="บันทึกเสนอ",
    purpose="บันทึกข้อความหรือหนังสือที่เสนอให้เห็นชอบ แถวละหนึ่งฉบับ ความเห็นของผู้บริหารอยู่ในแผ่นถัดไป",
    file="approval.yml",
    parts=(Part(path=("memos",), letter="b", spare=4),),
    columns=(
        id_column("b01"),
        column("kind", Kind.CHOICE, words=words_of(MemoKind), help="เว้นว่างหมายถึงบันทึกข้อความ"),
        column("urgency", example="ด่วนที่สุด", width=12),
        column("number", example="ลพ ๐๐๑๗.๕/๒๓", width=18),
        column("date", Kind.DATE, example="20 มี.ค. 2566", width=16),
        column("date_printed", help=_UNREADABLE),
        column("subject", example="รายงานการวิเคราะห์ผลการประเมิน ITA", width=46, required=True),
        column("office", example="สำนักงานจังหวัด กลุ่มงานบริหารทรัพยากรบุคคล", width=34),
        column("addressee", Kind.LINES, help=_LINES, example="ผู้ว่าราชการจังหวัด", width=28),
        column(
            "approves",
            Kind.CHOICE,
            words={"การวิเคราะห์": "analysis", "มาตรการ": "measures", "ความก้าวหน้า": "progress"},
            takes_others=True,
            help=f"เลือกจากรายการ หรือพิมพ์รหัสในแผ่น{DOCUMENTS.name}",
            example="การวิเคราะห์ หรือ x02",
            width=18,
        ),
        column("content", Kind.LINES, help=_LINES, width=46),
        column("references", Kind.LINES, help=_LINES, example="หนังสือ ที่ มท ๐๒๒๖.๒/ว ๗๗", width=34),
        column("attachments", Kind.LINES, help=_LINES, example="สำเนาคำสั่ง จำนวน ๑ ชุด", width=34),
        column("proposal", Kind.LINES, help=_LINES, example="เห็นควรเผยแพร่บนเว็บไซต์", width=46),
        column("note", help="อธิบายให้ผู้อ่านเว็บไซต์", width=30),
    ),
)

_MEMO_IDS: Final = ids_of(MEMOS.name)

DECISIONS: Final = Table(
    name="การพิจารณา",
    purpose="ความเห็นและคำสั่งการต่อบันทึกเสนอ ตามลำดับการลงนาม แถวละหนึ่งตำแหน่ง",
    file="approval.yml",
    parts=(Part(path=("memos",), inside="decisions", spare=3),),
    columns=(
        column(GROUP, Kind.CODE, "รหัสบันทึก", source=_MEMO_IDS, example="b01", required=True),
        NUMBER,
        column("position", example="ปลัดเทศบาล", width=44, required=True),
        column("date", Kind.DATE, example="22 มี.ค. 2566", width=16),
        column("date_printed", help=_UNREADABLE),
        column("decision", example="เห็นชอบ ดำเนินการตามเสนอ", width=44),
        column("note", example="ตราประทับอ่านวันที่ไม่ได้", width=34),
    ),
)

RECEIPTS: Final = Table(
    name="การลงรับ",
    purpose="ตราลงรับของหน่วยงานที่รับบันทึกหรือหนังสือ แถวละหนึ่งตรา",
    file="approval.yml",
    parts=(Part(path=("memos",), inside="receipts", spare=3),),
    columns=(
        column(GROUP, Kind.CODE, "รหัสบันทึก", source=_MEMO_IDS, example="b01", required=True),
        NUMBER,
        column("office", heading="หน่วยงานที่ลงรับ", example="ห้องผู้ว่าราชการจังหวัด", width=34),
        column("number", heading="เลขรับ", example="1684", width=12),
        column("date", Kind.DATE, heading="วันที่ลงรับ", example="23 มี.ค. 2566", width=16),
        column("date_printed", help=_UNREADABLE),
        column("time", Kind.TIME, example="16:39 น.", width=12),
    ),
    is_seldom=True,
)
