"""N about a result report that is imported: figures that contradict each other within it.

What data files are held to (N001 to N029) holds for a report as well.
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

SCORE_TWICE = Rule(
    code="N101",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนข้อเดียวพิมพ์สองค่า",
        en="one question with two scores",
    ),
    message=Wording(
        th="{subject}: หัวข้อพิมพ์ {found} แต่แถวคำตอบพิมพ์ {expected}",
        en="{subject}: the heading says {found}, its row of answers {expected}",
    ),
    fix=Wording(
        th="เทียบกับรายงาน แล้วใส่ค่าที่ตรงกับรายงานใน questions.csv",
        en="compare with the report and enter what stands there into questions.csv",
    ),
    why=Wording(
        th="ข้อคำถามที่ไม่มีข้อย่อยพิมพ์คะแนนไว้สองแห่ง คือที่หัวข้อและท้ายแถวคำตอบ สองค่านี้ต้องเท่ากัน",
        en="A question without items has its score printed twice, in its heading and at the end "
        "of its row. The two must be equal.",
    ),
    wrong="I7 …  73.57\n…  1.69%  11.47%  51.13%  35.71%  73.75\n",
    right="I7 …  73.75\n…  1.69%  11.47%  51.13%  35.71%  73.75\n",
)

UNUSUAL_SCORE = Rule(
    code="N102",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนข้อ O ไม่ใช่ 0 หรือ 100",
        en="an item with neither 0 nor 100",
    ),
    message=Wording(
        th="{subject} อ่านได้ {found} แต่ข้อเปิดเผยข้อมูลได้คะแนน {expected}",
        en="{subject} reads {found}, but an item is given {expected}",
    ),
    fix=Wording(
        th="เทียบกับรายงาน หากอ่านเพี้ยน ให้ใส่ค่าที่ตรงกับรายงานใน disclosures.csv",
        en="compare with the report; if it is misread, enter what stands there into "
        "disclosures.csv",
    ),
    why=Wording(
        th="ข้อเปิดเผยข้อมูลแต่ละข้อมีหรือไม่มี คะแนนจึงเป็น 100 หรือ 0 ค่าอื่นมักเป็นตัวเลขที่อ่านเพี้ยน",
        en="An item is there or not, so it is given 100 or 0. Anything else is usually a misread "
        "figure.",
    ),
    wrong="O3  อำนาจหน้าที่  0.10\n",
    right="O3  อำนาจหน้าที่  0.00\n",
)

LIST_NUMBER = Rule(
    code="N103",
    severity=Severity.WARNING,
    title=Wording(
        th="ลำดับที่ไม่ต่อเนื่อง",
        en="a number that does not follow",
    ),
    message=Wording(
        th="{name}: ลำดับที่ {found} ไม่ต่อจากแถวก่อนหน้า ซึ่งควรตามด้วย {expected}",
        en="{name}: number {found} does not follow the row before, behind which {expected} is due",
    ),
    fix=Wording(
        th="เทียบกับประกาศว่ามีแถวหายไปหรือลำดับที่อ่านเพี้ยน",
        en="compare with the announcement whether a row is missing or the number is misread",
    ),
    why=Wording(
        th="รายชื่อในประกาศเรียงลำดับที่ทีละหนึ่ง เมื่อข้ามไป แสดงว่ามีแถวหายหรือเลขอ่านเพี้ยน",
        en="The list is numbered one by one. A gap means that a row is missing or a number "
        "misread.",
    ),
    wrong="44  จังหวัดแม่ฮ่องสอน\n95  จังหวัดยโสธร\n46  จังหวัดยะลา\n",
    right="44  จังหวัดแม่ฮ่องสอน\n45  จังหวัดยโสธร\n46  จังหวัดยะลา\n",
)

RULES = (
    SCORE_TWICE,
    UNUSUAL_SCORE,
    LIST_NUMBER,
)
