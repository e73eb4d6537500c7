"""What prose says otherwise than the announced result is found, and nothing else is.

The agency is made up (``analysis_prose``). A sentence is followed by the codes its entry is about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.analysis_words import analysis_word_findings
from generator.findings import Language, Severity
from generator.thai.digits import thai
from tests.assess.figures import agency, assessed, of_shipped, rules, shipped, year
from tests.check.analysis_prose import (
    ANALYSED,
    BEFORE,
    INDICATORS,
    OVERALL,
    QUESTIONS,
    TOOLS,
    assessment,
    findings,
    printed,
    told,
)

Case = tuple[str, str, str]

SCORES: tuple[Case, ...] = (
    ("ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 78.47 คะแนน", "", "C040 78.47 78.74"),
    ("ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ได้คะแนน ๗๘.๔๗", "", "C040 78.47 78.74"),
    ("ตัวชี้วัดที่ 3 การใช้อำนาจ ได้คะแนนเท่ากับร้อยละ 89.37", "", "C040 89.37 83.97"),
    ("ตัวชี้วัดที่ 3 การใช้อำนาจ : ได้คะแนนร้อยละ ๘๙.๓๗ เป็นคะแนนจากการรับรู้", "", "C040 89.37 83.97"),
    ("ตัวชี้วัดการใช้งบประมาณ มีคะแนน 81.34", "", "C040 81.34 81.43"),
    ("การใช้งบประมาณ ได้คะแนน 81.34", "", "C040 81.34 81.43"),
    ("การใช้งบประมาณ (81.34 คะแนน)", "", "C040 81.34 81.43"),
    ("ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (80.47)", "", "C040 80.47 80.74"),
    ("ตัวชี้วัดที่ 4 80.47", "", "C040 80.47 80.74"),
    ("แบบวัด EIT ได้คะแนน 81.08", "", "C040 81.08 80.18"),
    (
        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ได้คะแนน 81.08 คะแนน",
        "",
        "C040 81.08 80.18",
    ),
    ("คะแนนภาพรวมหน่วยงาน 88.35 คะแนน ระดับ A", "", "C040 88.35 88.53"),
    ("ผลคะแนนการประเมินในภาพรวม ได้ 88.35 คะแนน", "", "C040 88.35 88.53"),
    ("ข้อ e14 ได้คะแนน 68.41", "", "C040 68.41 68.14"),
    ("ตัวชี้วัดที่ 8 ข้อคำถาม e14 ได้คะแนน 68.41", "", "C040 68.41 68.14"),
    ("ปีงบประมาณ พ.ศ. 2564 ตัวชี้วัดที่ 8 ได้คะแนน 85.12 คะแนน", "", "C040 85.12 85.21"),
    ("ตัวชี้วัดที่ 8 ปี 2564 ได้คะแนน 78.74", "", "C040 78.74 85.21"),
    ("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 100 คะแนน", "", "C040 100 95.56"),
    ("ตัวชี้วัดที่ 2 ได้คะแนน 81.43 ตัวชี้วัดที่ 5 ได้คะแนน 85.57", "", "C040 85.57 85.75"),
    ("ตัวชี้วัดที่ 2 ได้คะแนน 81.43, ตัวชี้วัดที่ 5 ได้คะแนน 85.57", "", "C040 85.57 85.75"),
    ("ตัวชี้วัดที่ 2 ได้คะแนน 81.43 และตัวชี้วัดที่ 5 ได้คะแนน 85.57", "", "C040 85.57 85.75"),
    ("1) ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ได้คะแนน 88.81", "", "C040 88.81 80.81"),
    ("- ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ได้คะแนน 88.81", "", "C040 88.81 80.81"),
    ("คะแนนของตัวชี้วัดที่ 6 เท่ากับ 88.81", "", "C040 88.81 80.81"),
    ("ได้คะแนน 78.47 คะแนน เนื่องจากประชาชนไม่มีส่วนร่วม", "8", "C040 78.47 78.74"),
    ("ตัวชี้วัดที่ 8 ได้คะแนน 78.47 ไม่ผ่านเกณฑ์เป้าหมาย", "", "C040 78.47 78.74"),
    (
        "ตัวชี้วัดที่ไม่ผ่านเกณฑ์เป้าหมาย ได้แก่ ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 78.47",
        "",
        "C040 78.47 78.74",
    ),
    ("แบบวัด IIT ตัวชี้วัดที่ 3 การใช้อำนาจ ได้คะแนน 89.37", "", "C040 89.37 83.97"),
    ("ตัวชี้วัดที่ 3 การใช้อำนาจ (IIT) ได้คะแนน 89.37", "", "C040 89.37 83.97"),
    ("การดำเนินงานในปี 2566 พบว่า ปี 2565 ตัวชี้วัดที่ 8 ได้คะแนน 78.47", "", "C040 78.47 78.74"),
    ("ตัวชี้วัดที่ 8 ได้คะแนน 78.47 เนื่องจากข้อมูลไม่ครบถ้วน", "", "C040 78.47 78.74"),
    ("แผนปี 2562\nปี 2565 ตัวชี้วัดที่ 8 ได้คะแนน 78.47", "", "C040 78.47 78.74"),
    ("ข้อที่ได้คะแนนน้อยที่สุด คือ การเข้าไปมีส่วนร่วม ได้คะแนน 68.41", "8", "C041 68.41"),
    ("หน่วยงานเปิดโอกาสให้มีส่วนร่วม ได้คะแนน 68.41 หน่วยงานปรับปรุงวิธีการ", "8", "C041 68.41"),
)
NAMES: tuple[Case, ...] = (
    ("ตัวชี้วัดที่ 8 การใช้งบประมาณ", "", "C042 8 2"),
    ("ตัวชี้วัดที่ 10 การปรับปรุงการทำงาน ได้คะแนน 78.74", "", "C042 10 8"),
    ("ตัวชี้วัดที่ ๒ (การแก้ไขปัญหาการทุจริต)", "", "C042 2 5"),
    ("ตัวชี้วัดที่ 5 ด้านการใช้งบประมาณ ได้คะแนน 81.43", "", "C042 5 2"),
    ("ตัวชี้วัดที่ 9 การป้องกันการทุจริต และตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "", "C042 9 10"),
)
DIRECTIONS: tuple[Case, ...] = (
    ("ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นจากปีที่ผ่านมา", "", "C043 เพิ่มขึ้น ลดลง"),
    ("ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนน 80.98 เพิ่มขึ้นจากปี 2564", "", "C043 เพิ่มขึ้น ลดลง"),
    ("คะแนนภาพรวมหน่วยงานเพิ่มขึ้นจากปีก่อน", "", "C043 เพิ่มขึ้น ลดลง"),
    ("คะแนน EIT เพิ่มขึ้น", "", "C043 เพิ่มขึ้น ลดลง"),
    ("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ลดลงจากปี ๒๕๖๔", "", "C043 ลดลง เพิ่มขึ้น"),
    ("เมื่อเทียบกับปีงบประมาณ พ.ศ. 2564 ตัวชี้วัดที่ 4 มีคะแนนต่ำลง", "", "C043 ลดลง เพิ่มขึ้น"),
    ("ตัวชี้วัดที่ 1 และตัวชี้วัดที่ 2 มีคะแนนเพิ่มขึ้น", "", "C043 เพิ่มขึ้น ลดลง"),
    ("คะแนนการใช้อำนาจสูงขึ้นกว่าปีที่แล้ว", "", "C043 เพิ่มขึ้น ลดลง"),
    ("ตัวชี้วัดที่ 8 มีแนวโน้มสูงขึ้น", "", "C043 เพิ่มขึ้น ลดลง"),
    ("ข้อ e14 มีคะแนนเพิ่มขึ้น", "", "C043 เพิ่มขึ้น ลดลง"),
    ("มีคะแนนเพิ่มขึ้นจากปีก่อน", "8", "C043 เพิ่มขึ้น ลดลง"),
    ("ตัวชี้วัดที่ 8 ลดลง 6.74 คะแนน", "", "C044 -6.74 -6.47"),
    ("ตัวชี้วัดที่ 8 ได้คะแนน 78.74 คะแนน ลดลง ๖.๗๔ คะแนน", "", "C044 -6.74 -6.47"),
)

# Right, or too open to be called wrong: each line is one way in which a false alarm could arise.
RIGHT = """
ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 78.74 คะแนน
ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ได้คะแนน ๗๘.๗๔
ตัวชี้วัดที่ 8 ได้คะแนน 78.7
ตัวชี้วัดที่ 8 ได้คะแนน 79 คะแนน
ตัวชี้วัดที่ 8 ได้คะแนน 78 คะแนน
ตัวชี้วัดที่มีคะแนนต่ำกว่า 85 คะแนน
ตัวชี้วัดที่ 8 มีคะแนนต่ำกว่า 85 คะแนน
ตัวชี้วัดที่ 8 ได้คะแนนไม่ถึง 85.00 คะแนน
ตัวชี้วัดที่ 8 มีคะแนนต่ำกว่าเกณฑ์ 6.26 คะแนน
ร้อยละ ๘๐ ของหน่วยงานภาครัฐผ่านเกณฑ์ ๘๕ คะแนนขึ้นไป
ตัวชี้วัดที่ 8 คะแนน 85 คะแนนขึ้นไป
ตัวชี้วัดที่ 8 คะแนน 85.00
ตัวชี้วัดที่ 8 (คะแนน 100 คะแนน)
ตัวชี้วัดที่ 8 คะแนนเต็ม 100.00 ได้คะแนน 78.74
ตัวชี้วัดที่ 10 ได้ 100 คะแนนเต็ม
ตัวชี้วัดที่ 8 ให้ได้คะแนน 90.00 คะแนน
ตัวชี้วัดที่ 8 ต้องได้คะแนน 90.00 คะแนน
ให้ตัวชี้วัดที่ 8 ได้คะแนน 90.00 คะแนน
เพื่อให้ ตัวชี้วัดที่ 8 มีคะแนน 92.50 คะแนน
ตัวชี้วัดที่ 8 (เป้าหมาย 90.00 คะแนน)
ค่าเป้าหมาย ตัวชี้วัดที่ 8 = 92.00
เป้าหมายปี 2566 ตัวชี้วัดที่ 8 คะแนน 92.00
ในปี 2566 ตัวชี้วัดที่ 8 ได้คะแนน 90.50
ตัวชี้วัดที่ 8 ได้คะแนน 92.00 ในปี 2566
ตัวชี้วัดที่ 2, 4 และ 8 ได้คะแนน 81.43, 80.74 และ 78.74 ตามลำดับ
ตัวชี้วัดที่ 2 และ 4 ได้คะแนน 81.43 และ 80.74 ตามลำดับ
IIT EIT และ OIT ได้คะแนน 84.54 80.18 และ 97.78 ตามลำดับ
ตัวชี้วัดที่ 1 - 5 ได้คะแนน 84.54
ตัวชี้วัดที่ 1 ถึง 5 ได้คะแนนเฉลี่ย 84.54
ตัวชี้วัดที่ 6–8 (EIT) ได้คะแนน 80.18
78.74 ตัวชี้วัดที่ 8, 80.74 ตัวชี้วัดที่ 4
78.74 คะแนน ตัวชี้วัดที่ 8 80.74 คะแนน ตัวชี้วัดที่ 4
ได้คะแนน 78.74 ในตัวชี้วัดที่ 8 ได้คะแนน 80.74 ในตัวชี้วัดที่ 4
ปีงบประมาณ พ.ศ. 2564 ตัวชี้วัดที่ 8 ได้คะแนน 85.21 คะแนน
เมื่อเปรียบเทียบกับ ปีงบประมาณ พ.ศ. 2564 ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 85.21 คะแนน
ตัวชี้วัดที่ 8 ปี 2564 ได้คะแนน 85.21 ปี 2565 ได้คะแนน 78.74
ตัวชี้วัดที่ 8 ได้คะแนน 85.21 ในปี 2564 และ 78.74 ในปี 2565
ตัวชี้วัดที่ 8 ได้คะแนน 85.21 และ 78.74 ในปี 2564 และ 2565 ตามลำดับ
ตัวชี้วัดที่ 8 ได้คะแนน 85.21 (พ.ศ. 2564)
ตัวชี้วัดที่ 8 ได้คะแนน 85.21 (2564)
ตัวชี้วัดที่ 8 (ปี 64) ได้คะแนน 85.21
ตัวชี้วัดที่ 8 ได้คะแนน 85.21 เมื่อปีที่แล้ว
ก่อนหน้านี้ ตัวชี้วัดที่ 8 ได้คะแนน 85.21
ตัวชี้วัดที่ 8 ลดลงจาก 85.21 คะแนน เป็น 78.74 คะแนน
ตัวชี้วัดที่ 8 ปีงบประมาณ พ.ศ. 2562 ได้คะแนน 70.12 คะแนน
ปีงบประมาณ พ.ศ. 2562 ได้คะแนนดังนี้ ตัวชี้วัดที่ 8 ได้คะแนน 71.20
เมื่อเทียบกับปี 2562 ตัวชี้วัดที่ 8 ได้คะแนน 71.20
ตัวชี้วัดที่ 8 ข้อ e14 ได้คะแนน 68.14
ข้อคำถามในตัวชี้วัดที่ 8 ได้คะแนน 68.14
ข้อคำถามตัวชี้วัดที่ 8 ได้คะแนน 68.14
ประเด็นที่ได้คะแนนต่ำสุด ตัวชี้วัดที่ 8 ได้คะแนน 68.14
ข้อ e14 ของตัวชี้วัดที่ 8 ได้คะแนน 68.14
ตัวชี้วัดที่ 8 (e11–e15) ได้คะแนน 78.74
ตัวชี้วัดที่ 8 ประกอบด้วยข้อ e11, e12 และ e15 ได้คะแนน 83.10, 72.08 และ 82.86
ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้คะแนน 60.51 ในข้อคำถามเรื่องแผนการใช้จ่าย
ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน ได้คะแนน 66.67
ตัวชี้วัดย่อยที่ 9.1 - 9.5 ได้คะแนนเต็ม
ตัวชี้วัดที่ 9 ประกอบด้วยตัวชี้วัดย่อย 9.1 ถึง 9.5
3.1 ตัวชี้วัดที่ 8
ข้อ 4.2 การใช้งบประมาณ ได้คะแนน 81.43
ตัวชี้วัดที่ 2 การใช้งบประมาณ 12.50 ล้านบาท
การใช้งบประมาณ 81.50 ของงบประมาณทั้งหมด
การใช้งบประมาณ ร้อยละ 95.20
ตัวชี้วัดที่ 2 การใช้งบประมาณ ร้อยละ 66.67 ของผู้ตอบ ตอบว่ามาก
ข้อ i7 ร้อยละ 66.40
คะแนนเฉลี่ยระดับประเทศ 87.57 คะแนน
ตัวชี้วัดที่ 8 ค่าเฉลี่ยระดับประเทศ 87.57 คะแนน
ตัวชี้วัดที่ 8 คะแนนเฉลี่ย 87.57 คะแนน
ตัวชี้วัดที่ 8 ได้คะแนน 87.57 เป็นค่าเฉลี่ยของหน่วยงานทั้งประเทศ
ผลการประเมินภาพรวมของจังหวัดลำพูน 68.83 คะแนน
คะแนนภาพรวม IIT ได้ 84.54 คะแนน
เมื่อถ่วงน้ำหนักแล้ว EIT ได้คะแนน 24.05
คะแนน IIT (ร้อยละ 30)
แบบวัด IIT น้ำหนัก 30.00 คะแนน
คะแนน OIT 40.00
ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน -6.47
ตัวชี้วัดที่ 8 (6.47)
ตัวชี้วัดที่ 8 78.74 85.21 -6.47
ผลคะแนน 85.00 - 94.99 ระดับ A
ผลคะแนน ๘๕ - ๙๔ ระดับ A
เวลา 09.30 น. ตัวชี้วัดที่ 8
ตัวชี้วัดที่ 8 ๑๖.๓๙ น.
พ.ศ.๒๕๖๖ มีหน่วยงานภาครัฐ จำนวน ๘,๓๒๓ หน่วยงาน
ลดลงต่ำกว่าตัวชี้วัดที่ 8 ได้คะแนน 80.00
ประกาศ ณ วันที่ 28 กันยายน 2563 ตัวชี้วัดที่ 8 ได้คะแนน 78.74
ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต
ตัวชี้วัดที่ 10 การป้องกันการทุจริต
ตัวชี้วัดที่ 6 การปฏิบัติหน้าที่ของเจ้าหน้าที่
ตัวชี้วัดที่ 6 การใช้งบประมาณ อย่างคุ้มค่าของหน่วยงาน
ตัวชี้วัดที่ 10 การเปิดเผยข้อมูลสาธารณะ
ตัวชี้วัดที่ 10 การเปิดเผยข้อมูลการป้องกันการทุจริต
ตัวชี้วัดที่ 2 และการใช้อำนาจ
ตัวชี้วัดที่ 2, 3 การใช้อำนาจ
ตัวชี้วัดที่ 8 มีคะแนนลดลงจากปีที่ผ่านมา
ตัวชี้วัดที่ 8 มีคะแนนลดลงจากปี 2564
ตัวชี้วัดที่ 8 ให้มีคะแนนเพิ่มขึ้น
เพื่อให้ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้น
ควรพัฒนาตัวชี้วัดที่ 8 ให้มีคะแนนสูงขึ้นในปีถัดไป
คาดว่าคะแนนภาพรวมหน่วยงานเพิ่มขึ้น
หากตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้น
ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นได้อีก
ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นหรือลดลง
ตัวชี้วัดที่ 8 ไม่เพิ่มขึ้น
ตัวชี้วัดที่ 9 มีการเปิดเผยข้อมูลเพิ่มขึ้น
การเปิดเผยข้อมูลเพิ่มขึ้น
การใช้อำนาจเพิ่มขึ้น
การแก้ไขปัญหาการทุจริตลดลง
ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต ลดลง 2 เรื่อง
จำนวนเรื่องร้องเรียนตามตัวชี้วัดที่ 5 ลดลง
จำนวนผู้ตอบแบบวัด EIT เพิ่มขึ้น
ผู้ตอบ EIT เพิ่มขึ้น
ข้อ e14 ของตัวชี้วัดที่ 1 มีคะแนนลดลง
ประเด็นในตัวชี้วัดที่ 1 มีคะแนนลดลง
ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นในข้อ e13
ตัวชี้วัดที่ 1 ปี 2564 มีคะแนนลดลง
ในปีงบประมาณ พ.ศ. 2564 ตัวชี้วัดที่ 1 มีคะแนนลดลง
ตัวชี้วัดที่ 1 มีคะแนนลดลงจากปี 2562
ปีงบประมาณ พ.ศ. 2564 ตัวชี้วัดที่ 4 มีคะแนนลดลงจากปี 2563
ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นจากผลการประเมินตนเอง
ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นเมื่อเทียบกับค่าเฉลี่ยของประเทศ
ไตรมาสที่ 2 ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้น
ตัวชี้วัดที่ 8 ลดลง 6.47 คะแนน
ตัวชี้วัดที่ 8 ลดลงร้อยละ 7.59
ตัวชี้วัดที่ 8 ได้คะแนน 78.74 ลดลง 6.47
ตัวชี้วัดที่ 2 ถึงตัวชี้วัดที่ 5 มีคะแนนเพิ่มขึ้น
ตัวชี้วัดที่ 1 และ 2 มีคะแนนเพิ่มขึ้นและลดลงตามลำดับ
ข้อที่ได้คะแนนน้อยที่สุด ได้คะแนน 60.51
""".strip().splitlines()
RIGHT_ABOUT = (
    ("ได้คะแนน 68.14 ในประเด็นการมีส่วนร่วม", "8"),
    ("ข้อที่ได้คะแนนน้อยที่สุด คือ การเข้าไปมีส่วนร่วม ได้คะแนน 68.14", "8"),
    ("ได้คะแนน 68.14 ขาดอีก 16.86 คะแนนจึงจะถึงเกณฑ์", "8"),
    ("ข้อที่ได้คะแนนน้อยที่สุด ได้คะแนน 60.51", "2"),
    ("ปี 2563 ได้คะแนน 71.11 คะแนน", "8"),
    ("เดิมได้คะแนน 71.11 คะแนน", "2"),
    ("ได้คะแนน 92.50 คะแนน ในปี 2566", "8"),
)


@pytest.mark.parametrize(("text", "about", "expected"), [*SCORES, *NAMES, *DIRECTIONS])
def test_what_differs_is_told_once(text: str, about: str, expected: str) -> None:
    assert told(text, about.split()) == [expected]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_or_open_is_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "about"), RIGHT_ABOUT)
def test_what_an_entry_about_a_code_leaves_open_is_not_told(text: str, about: str) -> None:
    assert told(text, about.split()) == []


def test_every_code_of_an_enumeration_is_told() -> None:
    found = told("ตัวชี้วัดที่ 1, 7 และ 8 มีคะแนนเพิ่มขึ้น")
    assert found == ["C043 เพิ่มขึ้น ลดลง", "C043 เพิ่มขึ้น ลดลง"]


def test_the_same_mistake_twice_in_a_text_is_told_once() -> None:
    text = "ตัวชี้วัดที่ 8 ได้คะแนน 78.47\nตัวชี้วัดที่ 8 ได้คะแนน 78.47\nตัวชี้วัดที่ 8 ได้คะแนน 87.74"
    assert told(text) == ["C040 78.47 78.74", "C040 87.74 78.74"]


WRONG = "ตัวชี้วัดที่ 8 ได้คะแนน 78.47"


@pytest.mark.parametrize(
    "analysis",
    [
        {"introduction": WRONG},
        {"strength_rule": WRONG},
        {"weakness_rule": WRONG},
        {"guideline_rule": WRONG},
        {"sections": [{"title": "ความเป็นมา", "text": WRONG}]},
        {"strengths": [{"text": WRONG}]},
        {"weaknesses": [{"text": WRONG}]},
        {"weaknesses": [{"text": "x", "cause": WRONG}]},
        {"weaknesses": [{"text": "x", "advice": WRONG}]},
        {"fix": [{"id": "f01", "text": WRONG}]},
        {"fix": [{"id": "f01", "text": "x", "cause": WRONG}]},
        {"develop": [{"id": "d01", "text": "x", "advice": WRONG}]},
        {"maintain": [{"id": "k01", "text": WRONG}]},
        {"guidelines": [{"about": ["8"], "text": WRONG}]},
    ],
    ids=lambda analysis: "".join(letter for letter in str(analysis) if letter.isascii()),
)
def test_every_prose_of_the_analysis_is_read(analysis: dict[str, object]) -> None:
    assert [one.rule.code for one in findings(analysis)] == ["C040"]


def test_what_is_to_be_done_may_begin_with_the_score_hoped_for() -> None:
    guidelines = [{"about": ["8"], "text": "ได้คะแนน 92.50 คะแนน"}]
    weaknesses = [{"about": ["8"], "advice": "ได้คะแนน 92.50 คะแนน"}]
    assert findings({"guidelines": guidelines, "weaknesses": weaknesses}) == ()


def test_a_figure_noted_in_the_printed_table_is_not_told_again() -> None:
    noted = assessment((printed(code="8", figure="score", value="78.47"),))
    assert told(WRONG, before=noted) == []
    other = assessment((printed(code="7", figure="score", value="78.47"),))
    assert told(WRONG, before=other) == ["C040 78.47 78.74"]


def test_a_number_noted_in_the_printed_table_is_not_told_again() -> None:
    row = printed(code="8", figure="score", value="78.74", printed_no="๑๐")
    assert told("ตัวชี้วัดที่ 10 การปรับปรุงการทำงาน", before=assessment((row,))) == []
    assert told("ตัวชี้วัดที่ 9 การปรับปรุงการทำงาน", before=assessment((row,))) == ["C042 9 8"]


def test_a_score_that_its_parts_contradict_may_be_named_as_they_make_it() -> None:
    chiang_mai = of_shipped("chiang-mai", 2565)
    assert told("ตัวชี้วัดที่ 2 ได้คะแนน 81.80", before=chiang_mai) == []
    assert told("ตัวชี้วัดที่ 2 ได้คะแนน 81.90", before=chiang_mai) == []
    assert told("ตัวชี้วัดที่ 2 ได้คะแนน 81.09", before=chiang_mai) == ["C040 81.09 81.90"]


def test_a_score_of_nobody_is_told_only_where_all_scores_are_known() -> None:
    text = "ข้อที่ได้คะแนนน้อยที่สุด ได้คะแนน 60.15"
    assert told(text, before=of_shipped("khelang-nakhon", 2565)) == []
    lamphun = of_shipped("lamphun", 2563)
    assert told(text, before=lamphun) == ["C041 60.15"]
    shares = lamphun.year.questions.rows[1].levels if lamphun.year else ()
    assert told(f"ได้คะแนนร้อยละ {sum(shares[2:])}", before=lamphun) == []


def test_without_an_assessment_nothing_is_told() -> None:
    reading = shipped()
    khelang = reading.data.agency("khelang-nakhon")
    assert khelang is not None
    work = khelang.year(2566)
    assert work is not None
    assert list(analysis_word_findings(work, None, None)) == []


def test_of_a_year_without_taking_part_nothing_is_told() -> None:
    absent = replace(assessment(), participated=False)
    assert told(WRONG, before=absent) == []


def test_without_criteria_only_the_strengths_are_looked_at() -> None:
    unknown = replace(assessment(), edition=None)
    assert told(WRONG, before=unknown) == []


STRONG = [{"about": ["8", "5"]}, {"about": ["IIT"]}, {"about": ["OIT", "e13"], "text": "x"}]


def strong(target: str | None = None) -> list[tuple[str, str | None, str | None]]:
    found = findings({"strengths": STRONG}, target=target)
    assert {one.rule.code for one in found} <= {"C045"}
    return [
        (one.message(Language.EN).partition(" is ")[0], one.found, one.expected) for one in found
    ]


def test_what_is_called_strong_below_the_pass_mark_is_told() -> None:
    assert strong() == [("indicator 8", "78.74", "85.00"), ("tool IIT", "84.54", "85.00")]


def test_what_is_called_strong_below_a_higher_target_is_told() -> None:
    expected = [
        ("indicator 8", "78.74", "90.00"),
        ("indicator 5", "85.75", "90.00"),
        ("tool IIT", "84.54", "90.00"),
        ("question e13", "87.52", "90.00"),
    ]
    assert strong("90") == expected
    assert strong("80") == strong()


def test_a_tool_that_passed_is_strong_though_one_of_its_indicators_is_not() -> None:
    year_before = year(BEFORE, result={"overall": "90"})
    now = year(ANALYSED, result={"tools": {"EIT": "86.00"}}, indicators={"8": "80.00"})
    before = assessed(agency(year_before, now), ANALYSED)
    assert findings({"strengths": [{"about": ["EIT"]}]}, before) == ()


def test_what_is_to_be_kept_below_the_mark_is_told() -> None:
    found = findings({"maintain": [{"id": "k01", "about": ["2", "10"]}]})
    thai_message = found[0].message(Language.TH)
    assert thai_message == (
        "ตัวชี้วัดที่ 2 อยู่ในประเด็นที่ต้องรักษาระดับ แต่คะแนนตามประกาศของปี 2565 เป็น 81.43 ต่ำกว่าเกณฑ์เป้าหมาย 85.00"
    )
    assert len(found) == 1


def test_words_never_stop_a_build() -> None:
    found = findings({"weaknesses": [{"text": WRONG}], "strengths": STRONG})
    assert Severity.ERROR not in {one.rule.severity for one in found}


HOSTILE = {
    "only digits": "0123456789" * 1000,
    "only figures": "78.74," * 1600,
    "only dots": "1." * 5000,
    "only brackets": "(" * 10_000,
    "only line breaks": "\n" * 10_000,
    "only letters": "ก" * 10_000,
    "words for score": "ได้คะแนน" * 1300,
    "a list without end": "ตัวชี้วัดที่ " + "8, " * 3300,
    "codes": "ตัวชี้วัดที่ 8 " * 700,
    "codes in a row": "ตัวชี้วัดที่ 8, " * 700 + "มีคะแนนเพิ่มขึ้น",
    "tools": "IIT " * 2500,
    "years": "ปี 2565 " * 1200,
    "directions": "เพิ่มขึ้น" * 1100,
    "comparisons": "เมื่อเทียบกับ" * 800,
    "a figure far away": "ตัวชี้วัดที่ 8 ได้คะแนน" + "ที่" * 3000 + "11.11",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_prose_says_nothing(text: str) -> None:
    assert told(text, ["8"]) == []


def test_prose_takes_time_by_its_length_not_by_its_square() -> None:
    """A square of two million characters would not end; there is no clock in this test."""
    assert told("ตัวชี้วัดที่ 8 ได้คะแนน 78.74 ลดลงจากปี 2564 " * 2000 + WRONG) == ["C040 78.47 78.74"]
    assert told("0123456789" * 200_000) == []


ANNOUNCED = {
    "คะแนนภาพรวมหน่วยงาน": OVERALL[ANALYSED],
    **{f"แบบวัด {code}": score for code, score in TOOLS[ANALYSED].items()},
    **{f"ข้อ {code}": score for code, score in QUESTIONS[ANALYSED].items()},
    **{
        f"ตัวชี้วัดที่ {one.code} {name}".strip(): f"{score:.2f}"
        for one, score in zip(rules(ANALYSED).indicators, INDICATORS[ANALYSED], strict=True)
        for name in (one.name_th, *one.aliases, "")
    },
}
claims = st.sampled_from(sorted(ANNOUNCED.items()))
phrases = st.sampled_from(
    [
        "ได้คะแนน {}",
        "มีคะแนน {} คะแนน",
        "ได้คะแนนเท่ากับร้อยละ {}",
        "คะแนน {}",
        "({} คะแนน)",
        "= {} คะแนน",
    ]
)
joints = st.sampled_from(
    [" ", ", ", "\n", " และ", " รองลงมาคือ ", " ส่วน ", " โดย ", "\n- ", " พบว่า ", "; "]
)
beginnings = st.sampled_from(
    ["", "ปีงบประมาณ พ.ศ. 2565 ", "พบว่า ", "จุดอ่อน ได้แก่ ", "เมื่อเทียบกับปี 2564 "]
)
digits = st.sampled_from([str, thai])


@given(beginnings, st.lists(st.tuples(claims, phrases, joints), min_size=1), digits)
def test_prose_made_of_the_announced_figures_never_alarms(
    beginning: str, parts: list[tuple[tuple[str, str], str, str]], written: Callable[[str], str]
) -> None:
    text = beginning
    for (name, score), phrase, joint in parts:
        text += f"{name} {phrase.format(score)}{joint}"
    assert told(written(text), ["8"]) == []


@given(st.integers(1, 10), st.integers(1, 9999), digits)
def test_any_figure_but_the_score_and_its_change_is_told(
    number: int, hundredths: int, written: Callable[[str], str]
) -> None:
    figure = f"{hundredths / 100:.2f}"
    score, before = (Decimal(str(INDICATORS[year][number - 1])) for year in (ANALYSED, BEFORE))
    found = told(written(f"ตัวชี้วัดที่ {number} ได้คะแนน {figure}"))
    is_right = Decimal(figure) in {score, abs(score - before)}
    assert found == ([] if is_right else [f"C040 {figure} {score:.2f}"])
