"""The sheets of the year of the work: analysis, measures, progress, calendar, survey, documents."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from generator.model.papers import DocumentKind
from generator.model.plan import CodeTarget, MeasureKind, Status
from generator.rules.labels import LABELS
from generator.workbook.kinds import Column, Kind
from generator.workbook.sheet import GROUP, POSITION, ROWS, Field, Form, Part, Table, column

_CODES: Final = "7, i12, O32"
_DAY: Final = "31 มี.ค. 2566"
_NUMBER: Final = Column(
    key=POSITION, kind=Kind.WHOLE, heading="ลำดับ", help="แถวใหม่เว้นว่างได้", width=8
)


def _words(choices: type[StrEnum]) -> dict[str, str]:
    return {one.value: one.value for one in choices}


def _field(file: str, key: str, kind: Kind = Kind.TEXT, **more: object) -> Field:
    return Field(file=file, path=(key,), column=column(key, kind, **more))  # type: ignore[arg-type]  # of Column


def _id(example: str) -> Column:
    text = "ห้ามแก้ของเดิม แถวใหม่ใช้รหัสที่เสนอไว้ หรือเว้นว่างให้ระบบตั้ง"
    return column("id", Kind.CODE, help=text, example=example, width=12)


def _part(key: str, letter: str = "") -> Part:
    return Part(path=(key,), word=LABELS[key], letter=letter, spare=3)


_ANALYSIS_PARTS: Final = (
    _part("strengths"),
    _part("weaknesses"),
    _part("fix", "f"),
    _part("develop", "d"),
    _part("maintain", "k"),
    _part("guidelines"),
)

ANALYSIS: Final = Table(
    name="การวิเคราะห์",
    purpose="จุดแข็ง จุดอ่อน ประเด็นที่ต้องแก้ไขหรือพัฒนา จากผลการประเมินของปีก่อน",
    file="analysis.yml",
    parts=_ANALYSIS_PARTS,
    columns=(
        Column(
            key=GROUP,
            kind=Kind.CHOICE,
            heading="หมวด",
            words={one.word: one.word for one in _ANALYSIS_PARTS},
            width=30,
            required=True,
        ),
        column("id", Kind.CODE, "รหัสหรือลำดับ", help="แถวใหม่เว้นว่างได้", example="f01", width=10),
        column("about", Kind.CODES, help="รหัสจากแผ่นรหัสประเด็น", example=_CODES, width=16),
        column("text", width=60),
        column("recommendation", Kind.CODE, help="ข้อเสนอแนะของผู้ประเมินที่ใช้แทนข้อความ", width=12),
        column("cause", width=40),
        column("advice", width=40),
    ),
)

TEXTS: Final = Form(
    name="ข้อความรายงาน",
    purpose="ชื่อรายงาน บทนำ และเกณฑ์ที่ใช้ ของรายงานการวิเคราะห์และของแผนมาตรการ",
    fields=(
        _field("analysis.yml", "title", heading="ชื่อรายงานการวิเคราะห์"),
        _field("analysis.yml", "of_year", Kind.WHOLE, help="เว้นว่างหมายถึงปีก่อนหน้า", example="2565"),
        _field("analysis.yml", "introduction"),
        _field("analysis.yml", "strength_rule", example="ตัวชี้วัดที่ได้คะแนนตั้งแต่ 85 ขึ้นไป"),
        _field("analysis.yml", "weakness_rule", example="ตัวชี้วัดที่ได้คะแนนต่ำกว่า 85"),
        _field("analysis.yml", "guideline_rule"),
        _field("analysis.yml", "as_of", Kind.DATE, heading="ข้อมูลวิเคราะห์ ณ วันที่", example=_DAY),
        _field("analysis.yml", "note", heading="หมายเหตุของการวิเคราะห์"),
        _field("measures.yml", "title", heading="ชื่อแผนหรือรายงานมาตรการ"),
        _field("measures.yml", "as_of", Kind.DATE, heading="ข้อมูลมาตรการ ณ วันที่", example=_DAY),
        _field("measures.yml", "note", heading="หมายเหตุของมาตรการ"),
    ),
)

_WORK: Final = (
    column("responsible", Kind.LINES, help="หน่วยงานหรือตำแหน่ง บรรทัดละหนึ่ง", width=28),
    column("period", Kind.PERIOD, example="ต.ค. 2565 - ก.ย. 2566", width=22),
    column("start", Kind.DATE, help="ใช้เมื่อระยะเวลาเขียนเป็นวันที่ไม่ได้", example="1 ต.ค. 2565"),
    column("end", Kind.DATE, example="30 ก.ย. 2566"),
)

MEASURES: Final = Table(
    name="มาตรการ",
    purpose="มาตรการหรือแนวทางของปีนี้ แถวละหนึ่งมาตรการ ขั้นตอนอยู่ในแผ่นถัดไป",
    file="measures.yml",
    parts=(Part(path=("measures",), letter="m"),),
    columns=(
        _id("m01"),
        column("number", heading="เลขที่ตามที่พิมพ์", width=10),
        column("title", heading="ชื่อมาตรการ", width=40, required=True),
        column("answers", Kind.CODES, help="รหัสประเด็นหรือรหัสแถวในการวิเคราะห์", example="7, f01"),
        *_WORK,
        column("kind", Kind.CHOICE, words=_words(MeasureKind), help="เว้นว่างหมายถึงมาตรการ"),
        column("reporting", help="รายงานใคร เมื่อใด", example="รายงานผู้บริหารทุกไตรมาส", width=30),
        column("monitoring", width=40),
        column("expected", width=40),
        column("note", width=30),
    ),
)

_MEASURE_IDS: Final = f"='{MEASURES.name}'!$A$4:$A$103"

STEPS: Final = Table(
    name="ขั้นตอน",
    purpose="ขั้นตอนของแต่ละมาตรการ แถวละหนึ่งขั้นตอน ช่องที่เว้นว่างใช้ตามมาตรการ",
    file="measures.yml",
    parts=(Part(path=("measures",), inside="steps", spare=2),),
    columns=(
        column(GROUP, Kind.CODE, LABELS["measure"], source=_MEASURE_IDS, required=True),
        _NUMBER,
        column("text", heading="ขั้นตอนหรือวิธีการปฏิบัติ", width=60, required=True),
        *_WORK,
        column("monitoring", width=40),
        column("reporting", width=30),
        column("expected", width=40),
    ),
    texts="text",
)

PROGRESS: Final = Table(
    name="ความก้าวหน้า",
    purpose="รายงานความก้าวหน้าของมาตรการปีนี้ เพิ่มแถวใหม่ต่อท้ายได้อย่างเดียว การแก้ไขคือรายงานแถวใหม่",
    file="progress.csv",
    parts=(Part(path=(ROWS,), spare=20),),
    columns=(
        _NUMBER,
        column("measure", Kind.CODE, help="เว้นว่างหากไม่อยู่ในแผน แล้วใส่ชื่อเรื่อง", source=_MEASURE_IDS),
        column("step", Kind.WHOLE, example="1", width=10),
        column("date", Kind.DATE, heading="วันที่รายงาน", example=_DAY),
        column("status", Kind.CHOICE, words=_words(Status), width=22),
        column("percent", Kind.SCORE, example="50", width=10),
        column("title", heading="เรื่องที่รายงาน", width=40),
        column("responsible", width=28),
        column("period", Kind.PERIOD, example="ม.ค. - มี.ค. 2566", width=22),
        column("result", width=50),
        column("problem", width=30),
        column("suggestion", width=30),
        column("units_done", Kind.WHOLE, example="30"),
        column("units_total", Kind.WHOLE, example="34"),
        column("explanation", width=30),
        column(
            "evidence",
            help="ที่อยู่เว็บหรือชื่อไฟล์ มีหลายรายการให้ขึ้นบรรทัดใหม่ในช่องเดียวกัน (Alt+Enter)",
            example="ประกาศ https://www.example.go.th/a.pdf",
            width=40,
        ),
    ),
    only_added=True,
)

CALENDAR: Final = Table(
    name="ปฏิทิน",
    purpose="กิจกรรมตามแผนของปีนี้ แถวละหนึ่งกิจกรรม",
    file="calendar.csv",
    parts=(Part(path=(ROWS,), letter="a"),),
    columns=(
        _id("a01"),
        column("no", heading="ลำดับที่ตามที่พิมพ์", width=10),
        column("activity", width=50, required=True),
        column("period", Kind.PERIOD, example="1 - 31 มกราคม 2566", width=22),
        column("start", Kind.DATE, example="1 ม.ค. 2566"),
        column("end", Kind.DATE, example="31 ม.ค. 2566"),
        column("responsible", help="มีหลายหน่วยงานให้คั่นด้วย ;", width=30),
        column("months", help="เดือนที่กาไว้ในตารางแผน", example="ม.ค.;ก.พ."),
        column("matrix_no", width=10),
        column("matrix_activity", width=30),
        column("note", width=30),
    ),
)

EIT: Final = Form(
    name="แบบวัด EIT",
    purpose="แบบวัดการรับรู้ของประชาชน (EIT) ของปีนี้ ใช้ทำ QR code และหน้าเชิญชวน",
    fields=(
        _field("eit.yml", "survey_url", example="https://itas.nacc.go.th/go/eit/xxxxxx"),
        _field("eit.yml", "opens", Kind.DATE, help="เว้นว่างหมายถึงตามหลักเกณฑ์", example="1 ม.ค. 2566"),
        _field("eit.yml", "closes", Kind.DATE, example="30 มิ.ย. 2566"),
        _field(
            "eit.yml",
            "code_target",
            Kind.CHOICE,
            words={"หน้าเชิญชวนของหน่วยงาน": CodeTarget.LANDING, "แบบวัดโดยตรง": CodeTarget.SURVEY},
            help="เว้นว่างหมายถึงหน้าเชิญชวนของหน่วยงาน",
        ),
        _field("eit.yml", "duration", help="ตามที่แบบวัดบอก", example="5 นาที"),
        _field("eit.yml", "anonymity", help="ตามที่แบบวัดบอก"),
        _field("eit.yml", "question_count", help="ตามที่แบบวัดบอก"),
        *(
            Field(file="eit.yml", path=("texts", key), column=column(key, heading=heading))
            for key, heading in (
                ("heading", "หัวเรื่องหน้าเชิญชวน"),
                ("text", "ข้อความหน้าเชิญชวน"),
                ("button", LABELS["button"]),
            )
        ),
    ),
)

POINTS: Final = Table(
    name="จุดบริการ",
    purpose="จุดที่ติดป้ายเชิญตอบแบบวัด EIT รหัสเป็นส่วนหนึ่งของที่อยู่เว็บ",
    file="eit.yml",
    parts=(Part(path=("service_points",), letter="p"),),
    columns=(
        _id("one-stop"),
        column("name", heading="ชื่อจุดบริการ", width=40, required=True),
        column("place", heading="สถานที่", example="อาคารสำนักงาน ชั้น 1", width=40),
    ),
)

DOCUMENTS: Final = Table(
    name="เอกสาร",
    purpose="คำสั่ง ประกาศ บันทึกข้อตกลง และเอกสารอื่นของปีนี้ แถวละหนึ่งฉบับ",
    file="documents.yml",
    parts=(Part(path=("documents",), letter="x"),),
    columns=(
        _id("x01"),
        column("kind", Kind.CHOICE, words=_words(DocumentKind), help="เว้นว่างหมายถึงอื่น ๆ"),
        column("title", width=50, required=True),
        column("number", width=18),
        column("date", Kind.PERIOD, example="29 มีนาคม 2566", width=18),
        column("date_printed", help="ใช้เมื่อวันที่ที่พิมพ์อ่านเป็นวันที่ไม่ได้"),
        column("url", example="https://www.example.go.th/mou.pdf", width=36),
        column("file", help="ชื่อไฟล์ในโฟลเดอร์ files", example="mou.pdf", width=20),
        column("summary", Kind.LINES, help="บรรทัดละหนึ่งข้อ (Alt+Enter)", width=50),
        column("note", width=30),
    ),
)

WORK_SHEETS: Final = (
    *(ANALYSIS, TEXTS, MEASURES, STEPS, PROGRESS),
    *(CALENDAR, EIT, POINTS, DOCUMENTS),
)
