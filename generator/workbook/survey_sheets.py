"""The sheets of the public survey (EIT): its address and days, and where its posters hang."""

from __future__ import annotations

from typing import Final

from generator.model.plan import CodeTarget
from generator.rules.labels import LABELS
from generator.workbook.kinds import Kind
from generator.workbook.sheet import Field, Form, Part, Table, column, field_of, id_column

_OWN: Final = "เว้นว่างหมายถึงข้อความของระบบ"

EIT: Final = Form(
    name="แบบวัด EIT",
    purpose="แบบวัดการรับรู้ของประชาชน (EIT) ของปีนี้ ใช้ทำ QR code และหน้าเชิญชวน",
    fields=(
        field_of("eit.yml", "survey_url", example="https://itas.nacc.go.th/go/eit/xxxxxx"),
        field_of(
            "eit.yml", "opens", Kind.DATE, help="เว้นว่างหมายถึงตามหลักเกณฑ์", example="1 ม.ค. 2566"
        ),
        field_of("eit.yml", "closes", Kind.DATE, example="30 มิ.ย. 2566"),
        field_of(
            "eit.yml",
            "code_target",
            Kind.CHOICE,
            words={"หน้าเชิญชวนของหน่วยงาน": CodeTarget.LANDING, "แบบวัดโดยตรง": CodeTarget.SURVEY},
            help="เว้นว่างหมายถึงหน้าเชิญชวนของหน่วยงาน",
        ),
        field_of("eit.yml", "duration", help="ตามที่แบบวัดบอก", example="5 นาที"),
        field_of("eit.yml", "anonymity", help="ตามที่แบบวัดบอก"),
        field_of("eit.yml", "question_count", help="ตามที่แบบวัดบอก"),
        *(
            Field(
                file="eit.yml", path=("texts", key), column=column(key, heading=heading, help=_OWN)
            )
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
        id_column("one-stop"),
        column("name", heading="ชื่อจุดบริการ", example="จุดบริการประชาชน", width=40, required=True),
        column("place", heading="สถานที่", example="อาคารสำนักงาน ชั้น 1", width=40),
    ),
)
