"""Messages and fixes for who fills in the workbook, where those about files would mislead.

They name files and keys, too: ``generator.workbook.sheet_words`` makes sheets and headings of all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.findings import Wording

MESSAGES: Final[Mapping[str, Wording]] = {
    "C001": Wording(
        th="ปีงบประมาณ พ.ศ. {fiscal_year} ยังไม่มีหลักเกณฑ์ของผู้จัดการประเมินในระบบ "
        "จึงแสดงตัวเลขตามที่ให้ไว้ ไม่คำนวณซ้ำ และไม่มีรายการตรวจสอบ",
        en="there are no criteria for fiscal year {fiscal_year}, so the figures are shown as "
        "given, nothing is recomputed, and there is no checklist",
    ),
    "D027": Wording(
        th="แถวของ “{found}” มีมากกว่าหนึ่งแถว แต่มีได้แถวเดียว",
        en="there is more than one row of “{found}”, but there may be one only",
    ),
    "D063": Wording(
        th="พบขั้นตอนที่ {found} แต่ขั้นตอนของมาตรการนี้ใน steps คือ {expected}",
        en="there is step {found}, but the steps of this measure are {expected}",
    ),
    "D065": Wording(
        th="แผ่นนี้มีแถวที่ว่างในช่อง role หน้าเว็บจะแสดงเฉพาะตำแหน่ง",
        en="some rows of this sheet have no role; the page shows the position only",
    ),
    "L007": Wording(
        th="{found} ใช้กับ{subject} และใช้กับ{other} แล้ว",
        en="{found} stands for {subject}, and for {other}",
    ),
}
"""Code of a rule -> its message."""

FIXES: Final[Mapping[str, Wording]] = {
    "C001": Wording(
        th="หากยังไม่มีคู่มือการประเมินของปีนั้น ให้คงไว้เช่นนี้ เมื่อมีแล้ว ให้เพิ่มไฟล์หลักเกณฑ์ในโฟลเดอร์ data/editions "
        "หลักเกณฑ์ไม่อยู่ในสมุดงาน",
        en="leave it as long as there is no manual of that year; then add a file with the "
        "criteria to the folder data/editions: the workbook does not hold them",
    ),
    "C002": Wording(
        th="ใส่คะแนนตามประกาศในสมุดงานของปี {fiscal_year} หรือนำเข้ารายงานผลของปีนั้น "
        "หากวิเคราะห์ผลของปีอื่น ให้แก้ of_year ใน analysis.yml",
        en="enter the announced scores into the workbook of {fiscal_year}, or bring in the report "
        "of that year; if another year is analysed, correct of_year in analysis.yml",
    ),
    "C003": Wording(
        th="เติม analysis.yml โดยใช้คำสั่ง draft เขียนร่างจากคะแนนที่ประกาศ แล้วเติมถ้อยคำของหน่วยงาน",
        en="fill in analysis.yml: the command draft writes a first version from the announced "
        "scores, to which the agency adds its words",
    ),
    "C004": Wording(
        th="เพิ่มแถวใน analysis.yml หมวด fix หากไม่มีเรื่องเร่งด่วน ให้เขียนหนึ่งข้อว่าเหตุใดจึงไม่มี",
        en="add a row of what must be mended urgently to analysis.yml; if nothing is urgent, "
        "write one that says why",
    ),
    "C005": Wording(
        th="เพิ่มแถวใน analysis.yml หมวด develop แม้ทุกตัวชี้วัดผ่านเกณฑ์ ให้เลือกประเด็นที่ได้คะแนนต่ำที่สุด",
        en="add a row of what is to be developed to analysis.yml; where everything passed, take "
        "the lowest points",
    ),
    "C007": Wording(
        th="เพิ่มแถวใน measures.yml โดยให้ทุกจุดอ่อนมีมาตรการอย่างน้อยหนึ่งข้อ คำสั่ง draft เขียนร่างให้เริ่มต้นได้",
        en="add rows to measures.yml, at least one measure for every weak point; the command "
        "draft writes a first version",
    ),
    "C008": Wording(
        th="เพิ่มแถวใน measures.yml แล้วเขียนแนวทางเป็นมาตรการ พร้อม responsible, monitoring และ "
        "reporting ส่วนขั้นตอนใส่ใน steps",
        en="add rows to measures.yml and write the guidelines as measures, with who is "
        "responsible, how they are watched and reported; the steps have a sheet of their own",
    ),
    "C011": Wording(
        th="ใส่รหัสตัวชี้วัด รหัสข้อคำถาม หรือรหัสประเด็นใน analysis.yml ลงในช่อง answers เช่น 7, f01",
        en="enter codes of indicators or questions, or ids of points in analysis.yml, under "
        "answers, such as 7, f01",
    ),
    "C012": Wording(
        th="ใส่ส่วนราชการหรือตำแหน่งในช่อง responsible เช่น กองคลัง",
        en="enter the unit or position that is responsible",
    ),
    "C013": Wording(
        th="เพิ่มแถวใน steps แถวละหนึ่งขั้นตอน เช่น สำรวจขั้นตอนเดิม จัดทำคู่มือ เผยแพร่บนเว็บไซต์",
        en="add a row for each step to its sheet",
    ),
    "C014": Wording(
        th="เติมช่อง monitoring เช่น ตรวจจำนวนเรื่องที่ตอบแล้วทุกเดือน",
        en="enter how it is watched",
    ),
    "C015": Wording(
        th="เติมช่อง reporting เช่น รายงานผู้บริหารทุกไตรมาส",
        en="enter to whom it is reported, and when",
    ),
    "C016": Wording(
        th="เติมช่อง period เช่น ม.ค. - มี.ค. 2566",
        en="enter its period, such as ม.ค. - มี.ค. 2566",
    ),
    "C019": Wording(
        th="เพิ่มหนึ่งแถวใน progress.csv ต่อการรายงานหนึ่งครั้ง "
        "โดยเติม measure, date, status, result และ evidence",
        en="add a row to progress.csv for each report, with measure, date, status, result and "
        "evidence",
    ),
    "C028": Wording(
        th="ตรวจวันที่ของรายงาน หากวันที่ของข้อมูลเก่าแล้ว ให้แก้ as_of ใน result.yml as_of ใน analysis.yml "
        "หรือ as_of ใน measures.yml ของปีนี้ หากไม่ได้ใส่ไว้ทั้งสามช่อง ให้แก้ as_of ใน site.yml",
        en="look at the date of the report; if the day of the data is an old one, correct as_of in "
        "result.yml, as_of in analysis.yml or as_of in measures.yml of this year; where none of "
        "them is given, as_of in site.yml",
    ),
    "C030": Wording(
        th="ใส่ที่อยู่แบบวัด EIT ของหน่วยงานที่ survey_url ใน eit.yml "
        "โดยให้ผู้ดูแลระบบ ITAS ของหน่วยงานเข้าสู่ระบบที่ https://itas.nacc.go.th แล้วคัดลอกที่อยู่ "
        "ซึ่งขึ้นต้นด้วย https://itas.nacc.go.th/go/eit/ ตามด้วยรหัสหกตัว",
        en="enter the address of the agency's survey at survey_url in eit.yml: whoever manages the "
        "national system for the agency signs in at https://itas.nacc.go.th and copies the "
        "address, https://itas.nacc.go.th/go/eit/ and six characters",
    ),
    "C035": Wording(
        th="ใส่ที่อยู่ที่ใช้เผยแพร่จริงที่ url ใน site.yml หรือเลือกแบบวัดโดยตรงที่ code_target ใน eit.yml "
        "เพื่อให้ QR code นำไปยังแบบวัดโดยตรง หากเป็นเว็บไซต์ตัวอย่าง ให้คงไว้",
        en="enter the address the website is really published at at url in site.yml, or choose "
        "the survey itself at code_target in eit.yml; leave it in a demonstration",
    ),
    "C038": Wording(
        th="ตรวจปีของวันที่ หากเป็นแบบวัดของปีอื่น ให้ย้ายไปสมุดงานของปีนั้น "
        "หากสำนักงาน ป.ป.ช. เปลี่ยนกำหนดการ ให้ใส่ทั้ง opens และ closes",
        en="look at the year of the dates; move a survey of another year to the workbook of that "
        "year; if the schedule was changed, enter both days",
    ),
    "D031": Wording(
        th="ใส่ตัวเลข เช่น 95.56 หากไม่มีคะแนน ให้เว้นช่องนี้ว่าง",
        en="enter a number such as 95.56; leave the cell empty where there is no score",
    ),
    "D053": Wording(
        th="ใส่สองสีคั่นด้วยจุลภาค แต่ละสีเป็น # ตามด้วย 0-9 หรือ a-f หกตัว",
        en="enter two colours with a comma between, each # and six of 0-9 and a-f",
    ),
    "D071": Wording(
        th="ตรวจกำหนดการของแบบวัด EIT แล้วแก้ opens หรือ closes หากไม่ทราบวันที่แน่นอน ให้เว้นว่างทั้งสองช่อง "
        "ระบบจะใช้ช่วงเวลาตามหลักเกณฑ์ของปี",
        en="look at the schedule of the survey and correct one of the days; if they are not "
        "known, empty both: the schedule of that year's criteria is used",
    ),
    "L009": Wording(
        th="เพิ่มข้อมูลของที่อยู่นี้กลับที่เดิม หากตั้งใจนำออก ให้เปิดไฟล์นี้ใน Excel พิมพ์เหตุผลในแถวนี้ใต้หัวคอลัมน์ gone "
        "หากย้ายที่ ให้พิมพ์ที่อยู่ใหม่ใต้หัวคอลัมน์ moved_to แล้วบันทึกเป็น CSV UTF-8 ชื่อเดิม ไฟล์นี้ไม่อยู่ในสมุดงาน",
        en="bring the data of this address back; if it is meant to go, open this file in Excel, "
        "enter the reason under gone in this row, or the new address under moved_to, and save it "
        "as CSV UTF-8 under the same name: the workbook does not hold it",
    ),
    "N022": Wording(
        th="หากหน่วยงานเข้าร่วมการประเมิน ให้เลือก ใช่ ที่ participated ใน result.yml หากไม่ได้เข้าร่วม "
        "ให้คงตัวเลขไว้ตามเอกสารได้",
        en="if the agency took part, choose ใช่ at participated in result.yml; if it did not, the "
        "figures may stay as printed",
    ),
}
"""Code of a rule -> its fix."""

ABOUT_FILES: Final = frozenset(
    {
        *("D001", "D002", "D003", "D004", "D005", "D006", "D007", "D008", "D009"),
        *("D011", "D012", "D013", "D015", "D017", "D018"),
        *("D021", "D022", "D023", "D024", "D025", "D026", "D029", "D030", "D068"),
    }
)
"""Rules about how a file is written: only the file shows what they speak of."""
