"""The sheets of the year of the work: analysis, measures, progress."""

from __future__ import annotations

from typing import Final

from generator.model.plan import MeasureKind, Status
from generator.rules.labels import LABELS
from generator.workbook.kinds import Column, Kind
from generator.workbook.sheet import (
    GROUP,
    NUMBER,
    ROWS,
    Form,
    Part,
    Table,
    column,
    field_of,
    id_column,
    ids_of,
    words_of,
)

_CODES: Final = "7, i12, O32"
_DAY: Final = "31 มี.ค. 2566"


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
        column("text", example="ผู้ตอบให้คะแนนการสื่อสารต่ำกว่าเกณฑ์", width=60),
        column("recommendation", Kind.CODE, help="ข้อเสนอแนะของผู้ประเมินที่ใช้แทนข้อความ", width=12),
        column("cause", example="เว็บไซต์มีข้อมูลแต่หายาก", width=40),
        column("advice", example="รวมข้อมูลที่ประชาชนถามบ่อยไว้หน้าแรก", width=40),
    ),
)

TEXTS: Final = Form(
    name="ข้อความรายงาน",
    purpose="ชื่อรายงาน บทนำ และเกณฑ์ที่ใช้ ของรายงานการวิเคราะห์และของแผนมาตรการ",
    fields=(
        field_of(
            "analysis.yml",
            "title",
            heading="ชื่อรายงานการวิเคราะห์",
            example="รายงานการวิเคราะห์ผลการประเมิน ITA",
        ),
        field_of("analysis.yml", "of_year", Kind.WHOLE, help="เว้นว่างหมายถึงปีก่อนหน้า", example="2565"),
        field_of("analysis.yml", "introduction", help="หนึ่งหรือสองย่อหน้าก่อนการวิเคราะห์"),
        field_of("analysis.yml", "strength_rule", example="ตัวชี้วัดที่ได้คะแนนตั้งแต่ 85 ขึ้นไป"),
        field_of("analysis.yml", "weakness_rule", example="ตัวชี้วัดที่ได้คะแนนต่ำกว่า 85"),
        field_of("analysis.yml", "guideline_rule", example="ทุกตัวชี้วัดที่ต่ำกว่า 90"),
        field_of("analysis.yml", "as_of", Kind.DATE, heading="ข้อมูลวิเคราะห์ ณ วันที่", example=_DAY),
        field_of(
            "analysis.yml", "note", heading="หมายเหตุของการวิเคราะห์", help="เช่น ที่มาของการวิเคราะห์"
        ),
        field_of(
            "measures.yml",
            "title",
            heading="ชื่อแผนหรือรายงานมาตรการ",
            example="มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        ),
        field_of("measures.yml", "as_of", Kind.DATE, heading="ข้อมูลมาตรการ ณ วันที่", example=_DAY),
        field_of("measures.yml", "note", heading="หมายเหตุของมาตรการ", help="เช่น ที่มาของมาตรการ"),
    ),
)

SECTIONS: Final = Table(
    name="บทของรายงาน",
    purpose="บทต้นของรายงาน เช่น ความเป็นมา หลักการและเหตุผล แถวละหนึ่งบท",
    file="analysis.yml",
    parts=(Part(path=("sections",), spare=4),),
    columns=(
        NUMBER,
        column("title", heading="ชื่อบท", example="ความเป็นมา", width=30, required=True),
        column(
            "text",
            heading="เนื้อความของบท",
            help="ขึ้นบรรทัดใหม่ในช่องเดียวกัน (Alt+Enter) เว้นหนึ่งบรรทัดระหว่างย่อหน้า",
            width=100,
            required=True,
        ),
    ),
    is_seldom=True,
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
        id_column("m01"),
        column("number", heading="เลขที่ตามที่พิมพ์", example="4.1", width=10),
        column(
            "title", heading="ชื่อมาตรการ", example="เปิดเผยข้อมูลให้เข้าถึงง่าย", width=40, required=True
        ),
        column("answers", Kind.CODES, help="รหัสประเด็นหรือรหัสแถวในการวิเคราะห์", example="7, f01"),
        *_WORK,
        column("kind", Kind.CHOICE, words=words_of(MeasureKind), help="เว้นว่างหมายถึงมาตรการ"),
        column("reporting", help="รายงานใคร เมื่อใด", example="รายงานผู้บริหารทุกไตรมาส", width=30),
        column("monitoring", example="ประชุมติดตามทุกไตรมาส", width=40),
        column("expected", example="ประชาชนพบข้อมูลภายในหนึ่งนาที", width=40),
        column("note", help="อธิบายมาตรการให้ผู้อ่านเว็บไซต์", width=30),
    ),
)

_MEASURE_IDS: Final = ids_of(MEASURES.name)

STEPS: Final = Table(
    name="ขั้นตอน",
    purpose="ขั้นตอนของแต่ละมาตรการ แถวละหนึ่งขั้นตอน ช่องที่เว้นว่างใช้ตามมาตรการ",
    file="measures.yml",
    parts=(Part(path=("measures",), inside="steps", spare=2),),
    columns=(
        column(
            GROUP, Kind.CODE, LABELS["measure"], example="m01", source=_MEASURE_IDS, required=True
        ),
        NUMBER,
        column(
            "text", heading="ขั้นตอนหรือวิธีการปฏิบัติ", example="จัดทำหน้ารวมข้อมูล", width=60, required=True
        ),
        *_WORK,
        column("monitoring", example="ประชุมติดตามทุกไตรมาส", width=40),
        column("reporting", example="รายงานผู้บริหารทุกไตรมาส", width=30),
        column("expected", example="ประชาชนพบข้อมูลภายในหนึ่งนาที", width=40),
    ),
    texts="text",
)

PROGRESS: Final = Table(
    name="ความก้าวหน้า",
    purpose="รายงานความก้าวหน้าของมาตรการปีนี้ เพิ่มแถวใหม่ต่อท้ายได้อย่างเดียว การแก้ไขคือรายงานแถวใหม่",
    file="progress.csv",
    parts=(Part(path=(ROWS,), spare=20),),
    columns=(
        NUMBER,
        column("measure", Kind.CODE, help="เว้นว่างหากไม่อยู่ในแผน แล้วใส่ชื่อเรื่อง", source=_MEASURE_IDS),
        column("step", Kind.WHOLE, example="1", width=10),
        column("date", Kind.DATE, heading="วันที่รายงาน", example=_DAY),
        column("status", Kind.CHOICE, words=words_of(Status), width=22),
        column("percent", Kind.SCORE, example="50", width=10),
        column("title", heading="เรื่องที่รายงาน", help="ใส่เมื่อต่างจากชื่อมาตรการ", width=40),
        column("responsible", help="ใส่เมื่อต่างจากในแผน", width=28),
        column("period", Kind.PERIOD, example="ม.ค. - มี.ค. 2566", width=22),
        column("result", example="เผยแพร่หน้ารวมข้อมูลแล้ว", width=50),
        column("problem", example="-ไม่มี-", width=30),
        column("suggestion", example="-ไม่มี-", width=30),
        column("units_done", Kind.WHOLE, example="30"),
        column("units_total", Kind.WHOLE, example="34"),
        column("explanation", help="คำของหน่วยงาน แสดงข้างสถานะ เช่น เหตุที่ยังไม่เสร็จ", width=30),
        column(
            "evidence",
            help="ที่อยู่เว็บหรือชื่อไฟล์ มีหลายรายการให้ขึ้นบรรทัดใหม่ในช่องเดียวกัน (Alt+Enter)",
            example="ประกาศ https://www.example.go.th/a.pdf",
            width=40,
        ),
    ),
    only_added=True,
)
