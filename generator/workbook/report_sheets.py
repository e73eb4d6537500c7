"""The sheets of what a result report tells besides scores: advice, respondents, printed figures."""

from __future__ import annotations

from typing import Final

from generator.model.codes import Tool
from generator.model.result import Figure
from generator.workbook.kinds import Kind
from generator.workbook.sheet import NUMBER, ROWS, Part, Table, column, id_column

_ANSWERED: Final = {tool.value: tool.value for tool in (Tool.IIT, Tool.EIT)}
_FIGURES: Final = {
    "คะแนน": Figure.SCORE.value,
    "อันดับ": Figure.RANK.value,
    "ผ่านหรือไม่ผ่าน": Figure.STATUS.value,
    "ระดับ": Figure.GRADE.value,
    "ผลต่างจากปีก่อน": Figure.CHANGE.value,
    "ทิศทาง": Figure.DIRECTION.value,
}

RECOMMENDATIONS: Final = Table(
    name="ข้อเสนอแนะผู้ประเมิน",
    purpose="ข้อเสนอแนะของผู้ประเมินต่อผลของปีนี้ แถวละหนึ่งข้อ ตามรายงานผลการประเมิน",
    file="recommendations.yml",
    parts=(Part(path=("recommendations",), letter="r"),),
    columns=(
        id_column("r01"),
        column(
            "about", Kind.CODES, help="รหัสตัวชี้วัด ข้อคำถาม หรือข้อ O ของปีนี้", example="7, i12", width=18
        ),
        column("text", example="เปิดเผยข้อมูลบนเว็บไซต์ให้เข้าถึงง่าย", width=100, required=True),
    ),
    is_seldom=True,
)

RESPONDENTS: Final = Table(
    name="ผู้ตอบแบบวัด",
    purpose="จำนวนผู้ตอบแบบวัด IIT และ EIT ตามรายงานผลการประเมินของปีนี้ แถวละหนึ่งกลุ่ม",
    file="respondents.csv",
    parts=(Part(path=(ROWS,), spare=20),),
    columns=(
        NUMBER,
        column("tool", Kind.CHOICE, words=_ANSWERED, width=12, required=True),
        column("dimension", example="ระดับการศึกษา", width=26, required=True),
        column("category", example="ปริญญาตรี", width=30),
        column("male", Kind.WHOLE, help="จำนวนคน", example="58", width=10),
        column("female", Kind.WHOLE, help="จำนวนคน", example="45", width=10),
        column("other", Kind.WHOLE, help="จำนวนคน", example="2", width=12),
        column("note", example="ป้ายชื่อแถวหาย", width=34),
    ),
    is_seldom=True,
)

PRINTED: Final = Table(
    name="ค่าที่พิมพ์ต่างไป",
    purpose="ใช้เมื่อรายงานพิมพ์ตัวเลขเดียวกันไว้ไม่ตรงกัน หรือพิมพ์อันดับและผลต่างไว้ แถวละหนึ่งค่า",
    file="printed.csv",
    parts=(Part(path=(ROWS,), spare=8),),
    columns=(
        NUMBER,
        column(
            "code", Kind.CODE, help="ตัวชี้วัด ข้อคำถาม เครื่องมือ หรือ overall", example="8", required=True
        ),
        column("figure", Kind.CHOICE, words=_FIGURES, width=20, required=True),
        column("value", help="ตามที่พิมพ์", example="82.82", required=True),
        column("place", heading="ตำแหน่งในเอกสาร", example="ตารางอันดับ", width=30),
        column("printed_no", example="10", width=12),
        column("printed_name", example="การปรับปรุงระบบการทำงาน", width=34),
        column("note", help="แสดงบนหน้าผลการประเมินเฉพาะแถวที่มีหมายเหตุ", width=40),
    ),
    is_seldom=True,
)

OTHER_RESULTS: Final = Table(
    name="ผลอื่น",
    purpose="ผลที่หน่วยงานเป็นส่วนหนึ่ง แต่ไม่ใช่คะแนนของหน่วยงาน เช่น ผลรายจังหวัด",
    file="result.yml",
    parts=(Part(path=("other_results",), letter="s", spare=3),),
    columns=(
        id_column("s01"),
        column("title", heading="ชื่อผล", example="รายจังหวัด", width=60, required=True),
        column("score", Kind.SCORE, example="68.83", required=True),
        column("rank", Kind.WHOLE, example="32", width=10),
        column("status", heading="ผลตามที่พิมพ์", example="ไม่ผ่านเกณฑ์เป้าหมาย", width=30),
    ),
    is_seldom=True,
)
