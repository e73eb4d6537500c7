"""The sheets of the year assessed: the announced result, indicators, questions, O-items."""

from __future__ import annotations

from typing import Final

from generator.editions.schemes import SCHEME_NAMES
from generator.model.codes import AnswerKind, Tool
from generator.rules.labels import LABELS
from generator.workbook.kinds import Column, Kind
from generator.workbook.sheet import ROWS, Field, Form, Part, Table, column

YES_NO: Final = {"ใช่": "yes", "ไม่": "no"}
SCHEMES: Final = {name.th: scheme for scheme, name in SCHEME_NAMES.items()}
TOOLS: Final = {tool.value: tool.value for tool in Tool}

_KINDS: Final = {
    "มาก–น้อย ข้อความเชิงบวก": AnswerKind.SCALE4.value,
    "มาก–น้อย ข้อความเชิงลบ": AnswerKind.SCALE4_REVERSED.value,
    "มี–ไม่มี ตอบว่ามีจึงดี": AnswerKind.YES_NO_GOOD_YES.value,
    "มี–ไม่มี ตอบว่าไม่มีจึงดี": AnswerKind.YES_NO_GOOD_NO.value,
}
_FILE: Final = "result.yml"


def _field(key: str, kind: Kind, **more: object) -> Field:
    return Field(file=_FILE, path=(key,), column=column(key, kind, **more))  # type: ignore[arg-type]  # of Column


def _tool(tool: Tool) -> Field:
    heading = f"{LABELS['score']} {tool.value}"
    asked = Column(key=tool.value, kind=Kind.SCORE, heading=heading, help="คะแนนรายเครื่องมือ")
    return Field(file=_FILE, path=("tools", tool.value), column=asked)


def _unknown(key: str, kind: Kind, heading: str, **more: object) -> Column:
    """Return a column for what the rules of the year do not say."""
    text = f"{heading} (ปีที่หลักเกณฑ์ไม่มี)"
    return column(key, kind, text, where_unknown=True, **more)


RESULT: Final = Form(
    name="ผลการประเมิน",
    purpose="ผลที่ประกาศของปีนี้ ใส่ตามประกาศ ช่องใดไม่มีในประกาศให้เว้นว่าง",
    fields=(
        _field("participated", Kind.CHOICE, words=YES_NO, help="เว้นว่างหมายถึงเข้าร่วม"),
        _field("overall", Kind.SCORE, help="คะแนนรวมของหน่วยงานตามประกาศ"),
        _field("grade", Kind.TEXT, help="ระดับตามที่พิมพ์ในประกาศ", example="A"),
        *map(_tool, Tool),
        _field("scope", Kind.TEXT, help="คะแนนนี้เป็นของใครบ้าง หากไม่ใช่ชื่อหน่วยงานตรง ๆ"),
        _field("announced", Kind.DATE, example="1 สิงหาคม 2566"),
        _field("target", Kind.SCORE, help="เว้นว่างหมายถึงเกณฑ์ผ่าน"),
        _field("target_text", Kind.TEXT, help="เป้าหมายตามที่พิมพ์ในเอกสาร"),
        _field("assessed_by", Kind.TEXT, help="หากไม่ใช่สำนักงาน ป.ป.ช."),
        _field("reason", Kind.TEXT, help="เหตุผลที่ไม่ได้เข้าร่วม"),
        _field("as_of", Kind.DATE, help="ข้อมูลปีนี้เป็นความจริง ณ วันใด", example="31 มี.ค. 2566"),
        _field(
            "publish_iit_shares",
            Kind.CHOICE,
            words=YES_NO,
            help="เผยแพร่ร้อยละของคำตอบของบุคลากร เว้นว่างหมายถึงไม่เผยแพร่",
        ),
        _field("iit_respondents", Kind.WHOLE, help="จำนวนบุคลากรที่ตอบ", example="385"),
        _field("excluded_items", Kind.CODES, help="ข้อที่ไม่นำมาคิดคะแนน", example="O14, O15"),
        _field("source", Kind.TEXT, help="เอกสารที่ใช้กรอก"),
        _field("note", Kind.TEXT, help="อธิบายผลให้ผู้อ่านเว็บไซต์"),
        _field(
            "scheme",
            Kind.CHOICE,
            words=SCHEMES,
            takes_others=True,
            help="หากปีนี้ไม่ใช่ผู้จัดการประเมินในแผ่นหน่วยงาน",
        ),
        Field(
            file="recommendations.yml",
            path=("opinion",),
            column=column("opinion", help="ความเห็นโดยรวมในรายงาน ข้อเสนอแนะรายข้อมีแผ่นของตนเอง"),
        ),
    ),
)

INDICATORS: Final = Table(
    name="ตัวชี้วัด",
    purpose="คะแนนรายตัวชี้วัดตามประกาศของปีนี้ ใส่เฉพาะช่องคะแนน ตัวชี้วัดที่ไม่มีคะแนนให้เว้นว่าง",
    file="indicators.csv",
    parts=(Part(path=(ROWS,), keys=("indicator",), spare=12),),
    columns=(
        column("indicator", Kind.CODE, help="1–10 หรือตัวชี้วัดย่อย", example="9.4", required=True),
        Column(key="shown", kind=Kind.SHOWN, heading="ชื่อตัวชี้วัด", width=46),
        column("score", Kind.SCORE, example="87.96", required=True),
        column("note", example="พิมพ์ 81.90 ในหัวข้อ และ 81.80 ในตาราง", width=40),
    ),
    rules=True,
)

QUESTIONS: Final = Table(
    name="ข้อคำถาม",
    purpose="คะแนนและร้อยละของคำตอบรายข้อคำถามตามรายงานผลของปีนี้ ใส่เท่าที่รายงานพิมพ์ไว้ "
    "แถวที่มีข้อย่อยใส่ร้อยละที่แถวข้อย่อย",
    file="questions.csv",
    parts=(Part(path=(ROWS,), keys=("code", "item"), spare=12),),
    columns=(
        column("code", Kind.CODE, help="i1–i30 หรือ e1–e15", example="i12", required=True, width=8),
        column("item", Kind.WHOLE, help="เว้นว่างในแถวของข้อคำถามเอง", example="1", width=8),
        Column(key="shown", kind=Kind.SHOWN, heading="ข้อคำถามตามหลักเกณฑ์", width=60),
        column("level1", Kind.SCORE, example="0.50"),
        column("level2", Kind.SCORE, example="4.14"),
        column("level3", Kind.SCORE, example="40.10"),
        column("level4", Kind.SCORE, example="55.26"),
        column("yes", Kind.SCORE, example="97.52"),
        column("no", Kind.SCORE, "ร้อยละที่ตอบว่าไม่มี", example="2.48"),
        column("score", Kind.SCORE, example="83.49"),
        _unknown("text", Kind.TEXT, "ข้อความ", help="ตามที่รายงานพิมพ์", width=40),
        _unknown("kind", Kind.CHOICE, "วิธีตอบ", words=_KINDS, width=24),
        _unknown("indicator", Kind.CODE, "ตัวชี้วัด", example="3", width=14),
    ),
    rules=True,
)

DISCLOSURES: Final = Table(
    name="ข้อ O",
    purpose="คะแนนและความเห็นของผู้ตรวจรายข้อของปีนี้ และที่อยู่เว็บที่ใช้ตอบแต่ละข้อ ข้อที่ไม่มีข้อมูลให้เว้นว่าง",
    file="disclosures.csv",
    parts=(Part(path=(ROWS,), keys=("code",), spare=12),),
    columns=(
        column("code", Kind.CODE, example="O32", required=True, width=8),
        Column(key="shown", kind=Kind.SHOWN, heading="ชื่อข้อตามหลักเกณฑ์", width=46),
        column("score", Kind.SCORE, example="100.00", width=10),
        column("comment", help="ตามที่รายงานพิมพ์", example="ไม่พบข้อมูลของปีปัจจุบัน", width=60),
        column(
            "url",
            help="มีหลายที่อยู่ให้ขึ้นบรรทัดใหม่ในช่องเดียวกัน (Alt+Enter)",
            example="https://www.example.go.th/opinion",
            width=40,
        ),
        _unknown("name", Kind.TEXT, "ชื่อข้อ", example="คู่มือการให้บริการ", width=30),
        _unknown("sub_indicator", Kind.CODE, "ตัวชี้วัดย่อย", example="9.4", width=14),
    ),
    rules=True,
)
