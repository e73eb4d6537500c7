"""C: the criteria, and the chain from a weak point to its measure, progress and evidence."""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

# --- the year ------------------------------------------------------------------------------------

YEAR_WITHOUT_EDITION = Rule(
    code="C001",
    severity=Severity.NOTE,
    title=Wording(th="ปีนี้ยังไม่มีหลักเกณฑ์ในระบบ", en="year without criteria"),
    message=Wording(
        th="ปีงบประมาณ พ.ศ. {fiscal_year} ยังไม่มีหลักเกณฑ์ของ {scheme} ในระบบ "
        "จึงแสดงตัวเลขตามที่ให้ไว้ ไม่คำนวณซ้ำ และไม่มีรายการตรวจสอบ",
        en="there are no criteria of {scheme} for fiscal year {fiscal_year}, so the figures are "
        "shown as given, nothing is recomputed, and there is no checklist",
    ),
    fix=Wording(
        th="เพิ่มไฟล์หลักเกณฑ์ในโฟลเดอร์ editions เมื่อมีคู่มือการประเมินของปีนั้น หากยังไม่มี ให้คงไว้เช่นนี้",
        en="add a file with the criteria to the folder editions once there is a manual of that "
        "year; until then leave it as it is",
    ),
    why=Wording(
        th="การคำนวณซ้ำและรายการตรวจสอบต้องอาศัยหลักเกณฑ์ของปีและผู้จัดการประเมินนั้น "
        "ระบบไม่นำหลักเกณฑ์ของปีอื่นมาใช้แทน หน้าเว็บจะบอกว่ายังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้",
        en="Recomputing and the checklist need the criteria of that year and scheme. Those of "
        "another year are never used instead; the page says that the criteria are not confirmed.",
    ),
    wrong="data/chiang-mai-education/2564/result.yml",
    right="data/chiang-mai-education/2564/result.yml\n"
    "data/editions/moe-provincial-education-office-2564.yml",
)

NO_RESULT = Rule(
    code="C002",
    severity=Severity.WARNING,
    title=Wording(
        th="ไม่มีผลการประเมินของปีที่วิเคราะห์",
        en="no result of the year that is analysed",
    ),
    message=Wording(
        th="การวิเคราะห์เป็นของผลการประเมินปี {fiscal_year} แต่ไม่มีคะแนนของปีนั้นในข้อมูล – {criterion}",
        en="the analysis is about the result of {fiscal_year}, but the data has no score of "
        "that year – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม result.yml และ indicators.csv ในโฟลเดอร์ {fiscal_year} ตามประกาศผล "
        "หากวิเคราะห์ผลของปีอื่น ให้แก้ of_year",
        en="add result.yml and indicators.csv to the folder {fiscal_year} as announced; if "
        "another year is analysed, correct of_year",
    ),
    why=Wording(
        th="หน้าการวิเคราะห์แสดงคะแนนตามประกาศคู่กับถ้อยคำของหน่วยงาน "
        "และตรวจว่าทุกจุดอ่อนมีมาตรการ เมื่อไม่มีคะแนนจึงตรวจและแสดงไม่ได้",
        en="The page shows the announced scores beside the agency's words and holds every "
        "weak point against the measures; without scores neither can be done.",
    ),
    wrong="data/lamphun/2564/analysis.yml",
    right="data/lamphun/2563/result.yml\n"
    "data/lamphun/2563/indicators.csv\n"
    "data/lamphun/2564/analysis.yml",
)

# --- the analysis --------------------------------------------------------------------------------

NO_ANALYSIS = Rule(
    code="C003",
    severity=Severity.WARNING,
    title=Wording(
        th="ยังไม่มีการวิเคราะห์",
        en="no analysis",
    ),
    message=Wording(
        th="ปี {fiscal_year} มีงานแล้ว แต่ยังไม่มีการวิเคราะห์ผลการประเมินใน analysis.yml – {criterion}",
        en="there is work of {fiscal_year}, but analysis.yml says nothing yet of the result – "
        "{criterion}",
    ),
    fix=Wording(
        th="เพิ่ม analysis.yml โดยใช้คำสั่ง draft เขียนร่างจากคะแนนที่ประกาศ แล้วเติมถ้อยคำของหน่วยงาน",
        en="add analysis.yml: the command draft writes a first version from the announced "
        "scores, to which the agency adds its words",
    ),
    why=Wording(
        th="การวิเคราะห์คือส่วนแรกที่หลักเกณฑ์กำหนด มาตรการและความก้าวหน้าต้องสืบเนื่องจากการวิเคราะห์",
        en="The analysis is the first thing the criteria ask for; measures and progress "
        "follow from it.",
    ),
    wrong="data/lamphun/2564/measures.yml",
    right="data/lamphun/2564/analysis.yml\ndata/lamphun/2564/measures.yml",
)

NO_FIX = Rule(
    code="C004",
    severity=Severity.WARNING,
    title=Wording(
        th="ยังไม่มีประเด็นที่ต้องแก้ไขโดยเร่งด่วน",
        en="no points that must be mended urgently",
    ),
    message=Wording(
        th="การวิเคราะห์ยังไม่มีรายการ fix – {criterion}",
        en="the analysis has no list fix – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม fix: พร้อมประเด็นที่ต้องแก้ไขโดยเร่งด่วน หากไม่มีเรื่องเร่งด่วน ให้เขียนหนึ่งข้อว่าเหตุใดจึงไม่มี",
        en="add fix: with what must be mended urgently; if nothing is urgent, write one point "
        "that says why",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดสองรายการแยกกัน คือ ประเด็นที่ต้องแก้ไขโดยเร่งด่วน "
        "และประเด็นที่จะต้องพัฒนาให้ดีขึ้น จะรวมกันหรือขาดรายการใดไม่ได้",
        en="The criteria ask for two separate lists: what must be mended urgently, and what "
        "must be developed. Neither may be left out nor the two be merged.",
    ),
    wrong="develop:\n  - {id: d01, about: [7]}\n",
    right="fix:\n  - {id: f01, about: [2]}\ndevelop:\n  - {id: d01, about: [7]}\n",
)

NO_DEVELOP = Rule(
    code="C005",
    severity=Severity.WARNING,
    title=Wording(
        th="ยังไม่มีประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
        en="no points that must be developed",
    ),
    message=Wording(
        th="การวิเคราะห์ยังไม่มีรายการ develop – {criterion}",
        en="the analysis has no list develop – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม develop: พร้อมประเด็นที่จะต้องพัฒนาให้ดีขึ้น แม้ทุกตัวชี้วัดผ่านเกณฑ์ ให้เลือกประเด็นที่ได้คะแนนต่ำที่สุด",
        en="add develop: with what is to be developed; where everything passed, take the "
        "lowest points",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดสองรายการแยกกัน คือ ประเด็นที่ต้องแก้ไขโดยเร่งด่วน "
        "และประเด็นที่จะต้องพัฒนาให้ดีขึ้น จะรวมกันหรือขาดรายการใดไม่ได้",
        en="The criteria ask for two separate lists: what must be mended urgently, and what "
        "must be developed. Neither may be left out nor the two be merged.",
    ),
    wrong="fix:\n  - {id: f01, about: [2]}\n",
    right="fix:\n  - {id: f01, about: [2]}\ndevelop:\n  - {id: d01, about: [7]}\n",
)

WEAK_NOT_NAMED = Rule(
    code="C006",
    severity=Severity.WARNING,
    title=Wording(
        th="ตัวชี้วัดที่ต่ำกว่าเกณฑ์ไม่อยู่ในการวิเคราะห์",
        en="a weak indicator the analysis does not name",
    ),
    message=Wording(
        th="{indicator} ได้ {found} คะแนน ต่ำกว่า {expected} แต่ไม่อยู่ในจุดอ่อน "
        "ประเด็นที่ต้องแก้ไข หรือประเด็นที่ต้องพัฒนา – {criterion}",
        en="{indicator} has {found} points, below {expected}, but stands in no weakness, fix "
        "or develop point – {criterion}",
    ),
    fix=Wording(
        th="เพิ่มเลขตัวชี้วัดใน about ของข้อที่กล่าวถึงเรื่องนี้ หากยังไม่มีข้อใดกล่าวถึง "
        "ให้เพิ่มข้อใหม่ใน weaknesses, fix หรือ develop",
        en="add the number of the indicator to about of the point that speaks of it; if none "
        "does, add a point to weaknesses, fix or develop",
    ),
    why=Wording(
        th="การวิเคราะห์ต้องสอดคล้องกับผลการประเมิน ทุกตัวชี้วัดที่ต่ำกว่า 85 คะแนน "
        "หรือต่ำกว่าเป้าหมายที่หน่วยงานกำหนด จึงต้องถูกกล่าวถึง",
        en="The analysis must agree with the result, so every indicator below 85, or below "
        "the target the agency has set itself, has to be named.",
    ),
    wrong="weaknesses:\n  - text: การใช้งบประมาณ\n",
    right="weaknesses:\n  - about: [2]\n    text: การใช้งบประมาณ\n",
)

# --- the measures --------------------------------------------------------------------------------

NO_MEASURES = Rule(
    code="C007",
    severity=Severity.WARNING,
    title=Wording(
        th="ยังไม่มีมาตรการหรือแนวทาง",
        en="no measures and no guidelines",
    ),
    message=Wording(
        th="ปี {fiscal_year} ยังไม่มีมาตรการใน measures.yml และไม่มีแนวทางในการวิเคราะห์ – {criterion}",
        en="there are no measures of {fiscal_year} in measures.yml, and no guidelines in the "
        "analysis – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม measures.yml โดยให้ทุกจุดอ่อนมีมาตรการอย่างน้อยหนึ่งข้อ คำสั่ง draft เขียนร่างให้เริ่มต้นได้",
        en="add measures.yml with at least one measure for every weak point; the command "
        "draft writes a first version",
    ),
    why=Wording(
        th="การวิเคราะห์ที่ไม่มีมาตรการตามมา ยังไม่บอกว่าหน่วยงานจะทำอะไร",
        en="An analysis without measures does not tell what the agency will do.",
    ),
    wrong="data/lamphun/2564/analysis.yml",
    right="data/lamphun/2564/analysis.yml\ndata/lamphun/2564/measures.yml",
)

ONLY_GUIDELINES = Rule(
    code="C008",
    severity=Severity.WARNING,
    title=Wording(
        th="มีแนวทาง แต่ยังไม่บอกผู้รับผิดชอบ ขั้นตอน และการกำกับติดตาม",
        en="guidelines without who, how and how it is watched",
    ),
    message=Wording(
        th="ปี {fiscal_year} มีแนวทาง {count} ข้อ แต่ไม่มีมาตรการที่ระบุผู้รับผิดชอบ ขั้นตอน "
        "และการกำกับติดตาม – {criterion}",
        en="{fiscal_year} has guidelines ({count}) but no measures that say who is "
        "responsible, which steps there are and how they are watched – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม measures.yml แล้วเขียนแนวทางเป็นมาตรการ พร้อม responsible, steps, "
        "monitoring และ reporting",
        en="add measures.yml and write the guidelines as measures with responsible, steps, "
        "monitoring and reporting",
    ),
    why=Wording(
        th="แนวทางใน analysis.yml มีเพียงข้อความ จึงบอกรายละเอียดที่หลักเกณฑ์กำหนดไม่ได้ครบ",
        en="A guideline in analysis.yml is a text alone and cannot hold the details the "
        "criteria ask for.",
    ),
    wrong="guidelines:\n  - about: [7]\n    text: เพิ่มช่องทางการติดต่อ\n",
    right="measures:\n"
    "  - id: m01\n"
    "    title: เพิ่มช่องทางการติดต่อ\n"
    "    answers: [7]\n"
    "    responsible: สำนักปลัดเทศบาล\n"
    "    steps: [เปิดช่องทางสอบถามออนไลน์]\n"
    "    monitoring: ตรวจจำนวนเรื่องที่ตอบแล้วทุกเดือน\n"
    "    reporting: รายงานผู้บริหารทุกไตรมาส\n",
)

WEAK_NOT_ANSWERED = Rule(
    code="C009",
    severity=Severity.WARNING,
    title=Wording(
        th="ตัวชี้วัดที่ต่ำกว่าเกณฑ์ไม่มีมาตรการ",
        en="a weak indicator that no measure answers",
    ),
    message=Wording(
        th="{indicator} ได้ {found} คะแนน ต่ำกว่า {expected} แต่ไม่มี{answer}ข้อใดแก้ไขเรื่องนี้ – {criterion}",
        en="{indicator} has {found} points, below {expected}, but no {answer} answers it – "
        "{criterion}",
    ),
    fix=Wording(
        th="เพิ่มเลขตัวชี้วัดใน answers ของมาตรการ (หรือ about ของแนวทาง) ที่แก้ไขเรื่องนี้ หรือเพิ่ม{answer}ใหม่",
        en="add the number of the indicator to answers of the measure (or about of the "
        "guideline) that answers it, or add a {answer}",
    ),
    why=Wording(
        th="มาตรการต้องสอดคล้องกับผลการวิเคราะห์ ผู้ตรวจและประชาชนจะเห็นว่าจุดอ่อนใดยังไม่มีคำตอบ",
        en="Measures must follow from the analysis; assessors and citizens see which weak "
        "point has no answer.",
    ),
    wrong="measures:\n  - {id: m01, title: อบรมบุคลากร, answers: [2]}\n",
    right="measures:\n  - {id: m01, title: อบรมบุคลากร, answers: [2, 3]}\n",
)

ISSUE_NOT_ANSWERED = Rule(
    code="C010",
    severity=Severity.WARNING,
    title=Wording(
        th="ประเด็นในการวิเคราะห์ไม่มีมาตรการ",
        en="a point of the analysis that no measure answers",
    ),
    message=Wording(
        th="ประเด็น {found} ไม่มี{answer}ข้อใดแก้ไข – {criterion}",
        en="no {answer} answers point {found} – {criterion}",
    ),
    fix=Wording(
        th="เพิ่มรหัสของประเด็นใน answers ของมาตรการที่แก้ไขประเด็นนี้ หรือเพิ่ม{answer}ใหม่",
        en="add the id of the point to answers of the measure that answers it, or add a {answer}",
    ),
    why=Wording(
        th="ทุกประเด็นที่บอกว่าต้องแก้ไขหรือพัฒนา ต้องมีมาตรการรองรับ มิฉะนั้นเป็นเพียงคำกล่าว",
        en="Every point said to need mending or developing needs a measure; otherwise it is "
        "only words.",
    ),
    wrong="fix:\n  - {id: f01, text: ขั้นตอนการยืมไม่ชัดเจน}\n",
    right="fix:\n"
    "  - {id: f01, text: ขั้นตอนการยืมไม่ชัดเจน}\n"
    "# measures.yml\n"
    "measures:\n"
    "  - {id: m01, title: จัดทำคู่มือการยืม, answers: [f01]}\n",
)

ANSWERS_NOTHING = Rule(
    code="C011",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการไม่ได้บอกว่าแก้ไขเรื่องใด",
        en="a measure that answers nothing",
    ),
    message=Wording(
        th="{subject} ไม่ได้ระบุว่าแก้ไขหรือพัฒนาประเด็นใด – {criterion}",
        en="{subject} does not say which weak point it answers – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม answers: ตามด้วยรหัสตัวชี้วัด ข้อคำถาม หรือรหัสประเด็นใน analysis.yml เช่น answers: [7, f01]",
        en="add answers: with codes of indicators or questions, or ids of points in "
        "analysis.yml, such as answers: [7, f01]",
    ),
    why=Wording(
        th="มาตรการต้องสอดคล้องกับผลการวิเคราะห์ หน้าเว็บใช้ช่องนี้บอกประชาชนว่าทำมาตรการนี้เพราะอะไร",
        en="Measures must follow from the analysis; the pages tell citizens from this key why "
        "a measure is taken.",
    ),
    wrong="measures:\n  - {id: m01, title: เพิ่มช่องทางติดต่อ}\n",
    right="measures:\n  - {id: m01, title: เพิ่มช่องทางติดต่อ, answers: [7]}\n",
)

NO_RESPONSIBLE = Rule(
    code="C012",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการไม่ระบุผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
        en="a measure that does not say who is responsible",
    ),
    message=Wording(
        th="{subject} ยังไม่ระบุผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง – {criterion}",
        en="{subject} does not say who is responsible – {criterion}",
    ),
    fix=Wording(
        th="เติมช่อง responsible ของมาตรการ เช่น responsible: กองคลัง หากยังไม่มีช่องนี้ ให้เพิ่ม",
        en="add responsible: with what the plan says of it",
    ),
    why=Wording(
        th="มาตรการที่ไม่มีผู้รับผิดชอบ ไม่มีใครต้องทำและไม่มีใครต้องรายงาน ให้ระบุส่วนราชการหรือตำแหน่ง ไม่ระบุชื่อบุคคล",
        en="Without someone responsible nobody has to do it and nobody has to report. Units "
        "and positions are named, never persons.",
    ),
    wrong="measures:\n  - id: m01\n    title: เพิ่มช่องทางติดต่อ\n    answers: [7]\n",
    right="measures:\n"
    "  - id: m01\n"
    "    title: เพิ่มช่องทางติดต่อ\n"
    "    answers: [7]\n"
    "    responsible: กองคลัง\n",
)

NO_STEPS = Rule(
    code="C013",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการไม่ระบุขั้นตอนหรือวิธีการปฏิบัติ",
        en="a measure that does not say which steps it has",
    ),
    message=Wording(
        th="{subject} ยังไม่ระบุขั้นตอนหรือวิธีการปฏิบัติ – {criterion}",
        en="{subject} does not say which steps it has – {criterion}",
    ),
    fix=Wording(
        th="เติมช่อง steps ของมาตรการ "
        "เช่น steps: [สำรวจขั้นตอนเดิม, จัดทำคู่มือ, เผยแพร่บนเว็บไซต์] หากยังไม่มีช่องนี้ ให้เพิ่ม",
        en="add steps: with what the plan says of it",
    ),
    why=Wording(
        th="ขั้นตอนบอกว่าจะทำอะไรก่อนหลัง และรายงานความก้าวหน้าตามขั้นตอนได้",
        en="Steps tell what is done in which order, and progress can be reported by them.",
    ),
    wrong="measures:\n  - id: m01\n    title: เพิ่มช่องทางติดต่อ\n    answers: [7]\n",
    right="measures:\n"
    "  - id: m01\n"
    "    title: เพิ่มช่องทางติดต่อ\n"
    "    answers: [7]\n"
    "    steps: [สำรวจขั้นตอนเดิม, จัดทำคู่มือ, เผยแพร่บนเว็บไซต์]\n",
)

NO_MONITORING = Rule(
    code="C014",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการไม่ระบุแนวทางการกำกับติดตาม",
        en="a measure that does not say how it is watched",
    ),
    message=Wording(
        th="{subject} ยังไม่ระบุแนวทางการกำกับติดตาม – {criterion}",
        en="{subject} does not say how it is watched – {criterion}",
    ),
    fix=Wording(
        th="เติมช่อง monitoring ของมาตรการ "
        "เช่น monitoring: ตรวจจำนวนเรื่องที่ตอบแล้วทุกเดือน หากยังไม่มีช่องนี้ ให้เพิ่ม",
        en="add monitoring: with what the plan says of it",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดให้บอกว่ากำกับติดตามอย่างไรให้นำไปสู่การปฏิบัติ",
        en="The criteria ask how it is watched that the measure is carried out.",
    ),
    wrong="measures:\n  - id: m01\n    title: เพิ่มช่องทางติดต่อ\n    answers: [7]\n",
    right="measures:\n"
    "  - id: m01\n"
    "    title: เพิ่มช่องทางติดต่อ\n"
    "    answers: [7]\n"
    "    monitoring: ตรวจจำนวนเรื่องที่ตอบแล้วทุกเดือน\n",
)

NO_REPORTING = Rule(
    code="C015",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการไม่ระบุการรายงานผล",
        en="a measure that does not say to whom and when it is reported",
    ),
    message=Wording(
        th="{subject} ยังไม่ระบุการรายงานผล – {criterion}",
        en="{subject} does not say to whom and when it is reported – {criterion}",
    ),
    fix=Wording(
        th="เติมช่อง reporting ของมาตรการ เช่น reporting: รายงานผู้บริหารทุกไตรมาส หากยังไม่มีช่องนี้ ให้เพิ่ม",
        en="add reporting: with what the plan says of it",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดทั้งการกำกับติดตามและการรายงานผล คือ รายงานต่อใคร เมื่อใด",
        en="The criteria ask for both: how it is watched, and to whom and when it is reported.",
    ),
    wrong="measures:\n  - id: m01\n    title: เพิ่มช่องทางติดต่อ\n    answers: [7]\n",
    right="measures:\n"
    "  - id: m01\n"
    "    title: เพิ่มช่องทางติดต่อ\n"
    "    answers: [7]\n"
    "    reporting: รายงานผู้บริหารทุกไตรมาส\n",
)

NO_PERIOD = Rule(
    code="C016",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการไม่ระบุระยะเวลาดำเนินการ",
        en="a measure that does not say when it is done",
    ),
    message=Wording(
        th="{subject} ยังไม่ระบุระยะเวลาดำเนินการ – {criterion}",
        en="{subject} does not say when it is done – {criterion}",
    ),
    fix=Wording(
        th="เติมช่อง period ของมาตรการ เช่น period: ม.ค. - มี.ค. 2566 หากยังไม่มีช่องนี้ ให้เพิ่ม",
        en="add period: with what the plan says of it",
    ),
    why=Wording(
        th="เมื่อไม่มีระยะเวลา จะบอกไม่ได้ว่ามาตรการครบกำหนดเมื่อใด และไม่ปรากฏในปฏิทินการดำเนินงาน",
        en="Without a period nobody can tell when a measure is due, and it is not in the calendar.",
    ),
    wrong="measures:\n  - id: m01\n    title: เพิ่มช่องทางติดต่อ\n    answers: [7]\n",
    right="measures:\n"
    "  - id: m01\n"
    "    title: เพิ่มช่องทางติดต่อ\n"
    "    answers: [7]\n"
    "    period: ม.ค. - มี.ค. 2566\n",
)

OUTSIDE_THE_YEAR = Rule(
    code="C017",
    severity=Severity.WARNING,
    title=Wording(
        th="ระยะเวลาอยู่นอกปีงบประมาณ",
        en="a period outside the fiscal year",
    ),
    message=Wording(
        th="{subject} มีระยะเวลา {found} แต่ปีงบประมาณ พ.ศ. {fiscal_year} คือ {expected}",
        en="{subject} is planned for {found}, but fiscal year {fiscal_year} is {expected}",
    ),
    fix=Wording(
        th="ตรวจระยะเวลาในแผน หากพิมพ์ปีผิด ให้แก้ หากเป็นงานของปีอื่น ให้ย้ายไปโฟลเดอร์ของปีนั้น",
        en="check the period in the plan: correct a mistyped year, or move the measure to the "
        "folder of its year",
    ),
    why=Wording(
        th="มาตรการของปีต้องดำเนินการในปีงบประมาณนั้น ซึ่งเริ่ม 1 ตุลาคมและสิ้นสุด 30 กันยายน",
        en="The measures of a year are carried out in that fiscal year, from 1 October to 30 "
        "September.",
    ),
    wrong="period: ต.ค. 2566 - ก.ย. 2567\n",
    right="period: ต.ค. 2565 - ก.ย. 2566\n",
)

BEFORE_APPROVAL = Rule(
    code="C018",
    severity=Severity.NOTE,
    title=Wording(
        th="ระยะเวลาเริ่มก่อนวันที่เห็นชอบ",
        en="a period that begins before the approval",
    ),
    message=Wording(
        th="{subject} เริ่ม {found} ก่อนวันที่ได้รับความเห็นชอบ คือ {expected}",
        en="{subject} begins on {found}, before the approval of {expected}",
    ),
    fix=Wording(
        th="ตรวจระยะเวลาและวันที่ใน approval.yml หากเอกสารเป็นเช่นนี้ ให้คงไว้",
        en="check the period and the dates in approval.yml; if the paper is so, keep it",
    ),
    why=Wording(
        th="มาตรการที่เริ่มก่อนผู้บริหารเห็นชอบ อาจถูกถามว่าเป็นงานเดิมที่ทำอยู่แล้วหรือไม่",
        en="A measure that begins before it was approved invites the question whether it was "
        "going on anyway.",
    ),
    wrong="period: ต.ค. 2565 - ก.ย. 2566   # เห็นชอบ 22 มีนาคม 2566\n",
    right="period: เม.ย. - ก.ย. 2566   # เห็นชอบ 22 มีนาคม 2566\n",
)

# --- the progress --------------------------------------------------------------------------------

NO_PROGRESS = Rule(
    code="C019",
    severity=Severity.WARNING,
    title=Wording(
        th="ยังไม่มีรายงานความก้าวหน้า",
        en="no progress yet",
    ),
    message=Wording(
        th="ปี {fiscal_year} ยังไม่มีรายงานความก้าวหน้าของมาตรการใน progress.csv – {criterion}",
        en="there is no report on the measures of {fiscal_year} in progress.csv yet – {criterion}",
    ),
    fix=Wording(
        th="เพิ่ม progress.csv มีหัวตาราง measure,date,status,result,evidence "
        "แล้วเพิ่มหนึ่งแถวต่อการรายงานหนึ่งครั้ง",
        en="add progress.csv with the columns measure,date,status,result,evidence and one row "
        "for each report",
    ),
    why=Wording(
        th="หน้าความก้าวหน้าแสดงว่ามาตรการนำไปปฏิบัติอย่างเป็นรูปธรรมเพียงใด",
        en="The page of the progress shows how far the measures were carried out.",
    ),
    wrong="data/lamphun/2564/measures.yml",
    right="data/lamphun/2564/measures.yml\ndata/lamphun/2564/progress.csv",
)

NOT_REPORTED = Rule(
    code="C020",
    severity=Severity.WARNING,
    title=Wording(
        th="มาตรการยังไม่มีรายงาน",
        en="a measure without a report",
    ),
    message=Wording(
        th="{subject} ยังไม่มีรายงานความก้าวหน้า – {criterion}",
        en="{subject} has no report yet – {criterion}",
    ),
    fix=Wording(
        th="เพิ่มแถวใน progress.csv โดยใส่รหัสมาตรการในช่อง measure แม้ยังไม่เริ่ม "
        "ให้รายงานว่า ยังไม่เริ่มดำเนินการ",
        en="add a row to progress.csv with the id of the measure in column measure, also "
        "where nothing was begun yet",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดให้แสดงความก้าวหน้าหรือผลของมาตรการตามแผน "
        "มาตรการที่ไม่มีรายงานจะปรากฏว่ายังไม่มีรายงาน",
        en="The criteria ask for the progress of the planned measures; one without a report "
        "is shown as such.",
    ),
    wrong="measure,date,status,result\nm01,2566-03-31,อยู่ระหว่างดำเนินการ,เผยแพร่แผนแล้ว\n",
    right="measure,date,status,result\n"
    "m01,2566-03-31,อยู่ระหว่างดำเนินการ,เผยแพร่แผนแล้ว\n"
    "m02,2566-03-31,ยังไม่เริ่มดำเนินการ,\n",
)

NOT_PLANNED = Rule(
    code="C021",
    severity=Severity.NOTE,
    title=Wording(
        th="รายงานไม่อยู่ในแผน",
        en="a report on nothing that was planned",
    ),
    message=Wording(
        th="{subject} ไม่ได้ระบุว่าเป็นของมาตรการใด หน้าเว็บจึงแสดงเป็นรายงานเพิ่มเติม นอกเหนือจากมาตรการในแผน",
        en="{subject} names no measure, so the page shows it as reported beyond the plan",
    ),
    fix=Wording(
        th="หากเป็นมาตรการในแผน ให้ใส่รหัสในช่อง measure เช่น m01 หากทำเพิ่มจากแผน ให้คงไว้",
        en="if it is a planned measure, put its id into column measure, such as m01; if it "
        "was done beyond the plan, keep it",
    ),
    why=Wording(
        th="รายงานที่ไม่ผูกกับมาตรการ ไม่นับเป็นความก้าวหน้าของมาตรการใด",
        en="A report that names no measure counts as the progress of none.",
    ),
    wrong="measure,date,title\n,2566-03-31,จัดทำคู่มือการยืม\n",
    right="measure,date,title\nm01,2566-03-31,จัดทำคู่มือการยืม\n",
)

NO_DATE = Rule(
    code="C022",
    severity=Severity.WARNING,
    title=Wording(
        th="รายงานไม่ระบุวันที่รายงาน",
        en="a report without its date",
    ),
    message=Wording(
        th="{subject} ไม่ได้ระบุวันที่รายงาน – {criterion}",
        en="{subject} does not give its date – {criterion}",
    ),
    fix=Wording(
        th="ใส่วันที่รายงานในช่อง date เช่น 31 มี.ค. 2566 หากทราบเพียงเดือน ใส่ มีนาคม 2566",
        en="put the date of the report into column date, such as 31 มี.ค. 2566, or the month alone",
    ),
    why=Wording(
        th="วันที่บอกว่าเป็นการดำเนินการในปีงบประมาณนี้ รายงานที่ไม่มีวันที่ไม่ปรากฏในฟีดข่าว",
        en="The date proves that it was done in this fiscal year; a report without one is not "
        "in the feeds.",
    ),
    wrong="measure,date\nm01,\n",
    right="measure,date\nm01,2566-03-31\n",
)

NO_STATUS = Rule(
    code="C023",
    severity=Severity.WARNING,
    title=Wording(
        th="รายงานไม่ระบุสถานะ",
        en="a report without a status",
    ),
    message=Wording(
        th="{subject} ไม่ได้ระบุสถานะ – {criterion}",
        en="{subject} does not give a status – {criterion}",
    ),
    fix=Wording(
        th="ใส่คำหนึ่งในช่อง status: ยังไม่เริ่มดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการแล้วเสร็จ, ยกเลิก",
        en="put one of the four words into column status: not begun, under way, done or "
        "cancelled, in Thai as explain C023 shows them",
    ),
    why=Wording(
        th="เมื่อไม่มีสถานะ หน้าเว็บแสดงว่าเอกสารไม่ได้ระบุสถานะ ระบบไม่เดาแทน",
        en="Without a status the page says that none is given; it is never guessed.",
    ),
    wrong="measure,status\nm01,\n",
    right="measure,status\nm01,ดำเนินการแล้วเสร็จ\n",
)

NO_OUTCOME = Rule(
    code="C024",
    severity=Severity.WARNING,
    title=Wording(
        th="รายงานไม่ระบุผลการดำเนินการ",
        en="a report without a result",
    ),
    message=Wording(
        th="{subject} ไม่ได้ระบุผลการดำเนินการ – {criterion}",
        en="{subject} does not give a result – {criterion}",
    ),
    fix=Wording(
        th="เติมในช่อง result ว่าทำอะไรและเกิดผลอะไร",
        en="write into column result what was done and what came of it",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดให้แสดงการนำไปสู่การปฏิบัติอย่างเป็นรูปธรรม",
        en="The criteria ask to show that the measures were carried out in fact.",
    ),
    wrong="measure,result\nm01,\n",
    right="measure,result\nm01,เผยแพร่แผนการใช้จ่ายงบประมาณบนเว็บไซต์แล้ว\n",
)

NO_EVIDENCE = Rule(
    code="C025",
    severity=Severity.WARNING,
    title=Wording(
        th="รายงานไม่ระบุหลักฐาน",
        en="a report without evidence",
    ),
    message=Wording(
        th="{subject} ไม่ได้ระบุหลักฐาน – {criterion}",
        en="{subject} does not give evidence – {criterion}",
    ),
    fix=Wording(
        th="ใส่ลิงก์หรือชื่อไฟล์ในช่อง evidence เช่น https://www.example.go.th/plan.pdf หลายรายการคั่นด้วย ;",
        en="put a link or the name of a file into column evidence, such as "
        "https://www.example.go.th/plan.pdf; several are parted by ;",
    ),
    why=Wording(
        th="ผู้ตรวจและประชาชนเปิดดูหลักฐานได้ทันทีจากหน้าความก้าวหน้า",
        en="Assessors and citizens open the evidence right from the page.",
    ),
    wrong="measure,evidence\nm01,\n",
    right="measure,evidence\nm01,https://www.example.go.th/budget-plan\n",
)

NO_REASON = Rule(
    code="C026",
    severity=Severity.WARNING,
    title=Wording(
        th="ยกเลิกโดยไม่บอกเหตุผล",
        en="cancelled without a reason",
    ),
    message=Wording(
        th="{subject} มีสถานะยกเลิก แต่ไม่มีคำชี้แจง",
        en="{subject} is cancelled, but no reason is given",
    ),
    fix=Wording(
        th="เติมเหตุผลในช่อง explanation",
        en="write the reason into column explanation",
    ),
    why=Wording(
        th="ประชาชนและผู้ตรวจจะถามว่าเหตุใดจึงไม่ทำตามที่ประกาศไว้ คำชี้แจงของหน่วยงานแสดงข้างสถานะ",
        en="Citizens and assessors will ask why what was announced is not done; the agency's "
        "explanation stands beside the state.",
    ),
    wrong="measure,date,status,explanation\nm01,2566-03-31,ยกเลิก,\n",
    right="measure,date,status,explanation\nm01,2566-03-31,ยกเลิก,รวมเข้ากับมาตรการที่ 2 ตามมติที่ประชุม\n",
)

REPORTED_OUTSIDE_THE_YEAR = Rule(
    code="C027",
    severity=Severity.WARNING,
    title=Wording(
        th="วันที่รายงานอยู่นอกปีงบประมาณ",
        en="a report dated outside the fiscal year",
    ),
    message=Wording(
        th="{subject} ลงวันที่ {found} แต่ปีงบประมาณ พ.ศ. {fiscal_year} คือ {expected} – {criterion}",
        en="{subject} is dated {found}, but fiscal year {fiscal_year} is {expected} – {criterion}",
    ),
    fix=Wording(
        th="ตรวจปีของวันที่ หากเป็นรายงานของปีอื่น ให้ย้ายไปโฟลเดอร์ของปีนั้น",
        en="check the year of the date; move a report on another year to the folder of that year",
    ),
    why=Wording(
        th="หลักเกณฑ์กำหนดให้เป็นการดำเนินการในปีนั้น ปีงบประมาณเริ่ม 1 ตุลาคมและสิ้นสุด 30 กันยายน",
        en="The criteria ask for what was done in that year; a fiscal year runs from 1 "
        "October to 30 September.",
    ),
    wrong="measure,date\nm01,2565-03-31\n",
    right="measure,date\nm01,2566-03-31\n",
)

REPORTED_AFTER_AS_OF = Rule(
    code="C028",
    severity=Severity.WARNING,
    title=Wording(
        th="วันที่รายงานอยู่หลังวันที่ของข้อมูล",
        en="a report dated after the day of the data",
    ),
    message=Wording(
        th="{subject} ลงวันที่ {found} แต่ข้อมูลเป็น ณ วันที่ {expected}",
        en="{subject} is dated {found}, but the data is as of {expected}",
    ),
    fix=Wording(
        th="ตรวจวันที่ของรายงาน หาก as_of ในไฟล์ของปีนี้หรือใน site.yml เก่าแล้ว ให้แก้ as_of",
        en="check the date of the report; if as_of in the files of this year or in site.yml "
        "is out of date, correct it",
    ),
    why=Wording(
        th="รายงานยังไม่อาจมีวันที่ในอนาคต มักเกิดจากพิมพ์ปีผิด หรือไม่ได้ปรับวันที่ของข้อมูล",
        en="A report cannot be from the future: mostly a year is mistyped, or the day of the "
        "data was not moved on.",
    ),
    wrong="measure,date\nm01,2569-03-31\n",
    right="measure,date\nm01,2566-03-31\n",
)

PERCENT_WENT_BACK = Rule(
    code="C029",
    severity=Severity.WARNING,
    title=Wording(
        th="ร้อยละความก้าวหน้าลดลงโดยไม่มีคำอธิบาย",
        en="a percent that goes back without a word",
    ),
    message=Wording(
        th="{subject} รายงานร้อยละ {found} น้อยกว่าครั้งก่อนซึ่งรายงานร้อยละ {expected}",
        en="{subject} reports {found} percent, less than the {expected} before",
    ),
    fix=Wording(
        th="ตรวจตัวเลข หากลดลงจริง ให้เขียนเหตุผลในช่อง problem หรือ explanation",
        en="check the figure; if it did go back, write the reason into column problem or "
        "explanation",
    ),
    why=Wording(
        th="ความก้าวหน้าที่ลดลงมักเกิดจากพิมพ์ผิด หากลดลงจริงผู้อ่านย่อมอยากทราบเหตุผล",
        en="Progress that goes back is mostly a slip; where it is true, readers want to know why.",
    ),
    wrong="measure,date,percent,problem\nm01,2566-01-31,60,\nm01,2566-03-31,40,\n",
    right="measure,date,percent,problem\n"
    "m01,2566-01-31,60,\n"
    "m01,2566-03-31,40,ต้องจัดทำคู่มือใหม่ตามระเบียบที่แก้ไข\n",
)

# --- the survey ----------------------------------------------------------------------------------

NO_SURVEY = Rule(
    code="C030",
    severity=Severity.WARNING,
    title=Wording(th="ยังไม่มี QR code แบบวัด EIT", en="no QR code of the EIT survey"),
    message=Wording(
        th="ปี {fiscal_year} {what} จึงยังไม่มี QR code – {criterion}",
        en="in {fiscal_year} {what}, so there is no QR code – {criterion}",
    ),
    fix=Wording(
        th="ใส่ที่อยู่แบบวัด EIT ของหน่วยงานหลัง survey_url: ใน eit.yml (หากยังไม่มีไฟล์นี้ ให้สร้าง) "
        "โดยให้ผู้ดูแลระบบ ITAS ของหน่วยงานเข้าสู่ระบบที่ https://itas.nacc.go.th แล้วคัดลอกที่อยู่ "
        "ซึ่งขึ้นต้นด้วย https://itas.nacc.go.th/go/eit/ ตามด้วยรหัสหกตัว",
        en="enter the agency's address of the EIT survey behind survey_url: in eit.yml, adding the "
        "file where there is none; whoever looks after ITAS in the agency finds it when signed in "
        "at https://itas.nacc.go.th: https://itas.nacc.go.th/go/eit/ and six characters",
    ),
    why=Wording(
        th="ประชาชนตอบแบบวัด EIT ได้จาก QR code บนเว็บไซต์ของหน่วยงาน หลักเกณฑ์ปี 2566 "
        "กำหนดให้แสดงไว้ในข้อ O43 เมื่อยังไม่มีที่อยู่ หน้าความก้าวหน้าและหน้าเชิญชวนตอบแบบวัดจะบอกว่ายังไม่ได้เผยแพร่ลิงก์",
        en="Citizens answer the survey through the QR code on the agency's website; the criteria "
        "of 2566 ask for it in O43. Without the address the pages say that it is not published.",
    ),
    wrong="survey_url:\nopens: 2566-01-01\n",
    right="survey_url: https://itas.nacc.go.th/go/eit/abc123\nopens: 2566-01-01\n",
)

EMPTY_KEY = Rule(
    code="C031",
    severity=Severity.NOTE,
    title=Wording(th="ช่องว่างที่ร่างเว้นไว้ให้เติม", en="an empty key, as a draft leaves it"),
    message=Wording(
        th="ช่อง {key} ยังว่าง รอถ้อยคำของหน่วยงาน",
        en="key {key} is empty and waits for the agency's words",
    ),
    fix=Wording(
        th="เติมสาเหตุหรือข้อเสนอแนะ หากไม่มีข้อมูล เว้นว่างไว้ได้",
        en="write the cause or the advice; leave it empty where there is none",
    ),
    why=Wording(
        th="ร่างจากคำสั่ง draft เว้นช่องที่มีเพียงหน่วยงานเท่านั้นที่ทราบ ช่องที่ยังว่างแสดงว่ายังทำไม่เสร็จ",
        en="A draft leaves empty what only the agency knows; an empty key shows that it is not "
        "finished.",
    ),
    wrong="fix:\n  - id: f01\n    about: [2]\n    cause:\n",
    right="fix:\n  - id: f01\n    about: [2]\n    cause: แผนการใช้จ่ายงบประมาณยังไม่เผยแพร่\n",
)

SURVEY_NOT_HTTPS = Rule(
    code="C032",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่แบบวัด EIT ไม่ใช่ https", en="address of the survey without https"),
    message=Wording(
        th="ที่อยู่ของแบบวัด EIT เป็น {found} แต่ควรขึ้นต้นด้วย {expected}",
        en="the address of the EIT survey is {found}, but should begin with {expected}",
    ),
    fix=Wording(
        th="เปลี่ยน http:// เป็น https:// แล้วเปิดดูว่าถึงแบบวัดของหน่วยงาน",
        en="write https:// instead of http:// and see that the agency's survey opens",
    ),
    why=Wording(
        th="ข้อมูลที่ส่งผ่าน http:// ไม่ได้เข้ารหัส ผู้อื่นในเครือข่ายเดียวกันอาจอ่านคำตอบหรือเปลี่ยนปลายทางได้ "
        "และโทรศัพท์อาจเตือนว่าเว็บไซต์ไม่ปลอดภัย ประชาชนจึงไม่กล้าตอบ",
        en="What is sent over http:// is not encrypted: others on the same network could read the "
        "answers or lead them elsewhere. Phones may warn of it, and citizens turn away.",
    ),
    wrong="survey_url: http://itas.nacc.go.th/go/eit/abc123\n",
    right="survey_url: https://itas.nacc.go.th/go/eit/abc123\n",
)

SURVEY_ELSEWHERE = Rule(
    code="C033",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่แบบวัด EIT ไม่ได้อยู่ในระบบ ITAS", en="survey on another website than ITAS"),
    message=Wording(
        th="ที่อยู่ของแบบวัด EIT นำไปยังเว็บไซต์ {found} แต่แบบวัดของสำนักงาน ป.ป.ช. อยู่ที่ {expected}",
        en="the address of the EIT survey leads to {found}, but the survey of the NACC is at "
        "{expected}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นที่อยู่ที่คัดลอกจากระบบ ITAS โดยตรง ไม่ผ่านลิงก์ย่อ หากแบบวัดของปีนี้อยู่ที่เว็บไซต์นี้จริง ให้คงไว้",
        en="enter the address as copied from ITAS, not a shortened link; if the survey of this "
        "year really is on that website, keep it",
    ),
    why=Wording(
        th="คำตอบนับเป็นคะแนน EIT เมื่อตอบในระบบ ITAS ของสำนักงาน ป.ป.ช. แบบสอบถามที่หน่วยงานทำเองไม่นับ "
        "ส่วนลิงก์ย่อเป็นของผู้ให้บริการรายอื่น ซึ่งอาจหมดอายุหรือถูกเปลี่ยนปลายทางหลังพิมพ์ป้ายประกาศแล้ว",
        en="Answers count for the EIT when given in the ITAS system of the NACC, not in a "
        "questionnaire of the agency's own. A shortened link belongs to somebody else and may end "
        "or lead elsewhere once the posters are printed.",
    ),
    wrong="survey_url: https://bit.ly/eit-lamphun\n",
    right="survey_url: https://itas.nacc.go.th/go/eit/abc123\n",
)

OTHER_SURVEY = Rule(
    code="C034",
    severity=Severity.WARNING,
    title=Wording(
        th="ที่อยู่ในระบบ ITAS ไม่ใช่แบบวัด EIT ของหน่วยงาน",
        en="an address in ITAS that is not the agency's EIT survey",
    ),
    message=Wording(
        th="ที่อยู่ {found} {what} แต่ต้องเป็น {expected} ตามด้วยรหัสหกตัวของหน่วยงาน{use}",
        en="{found} {what}, but must be {expected} and the six characters of the agency{use}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นที่อยู่แบบวัด EIT ที่คัดลอกจากระบบ ITAS แล้วเปิดดูว่าเป็นแบบวัดสำหรับผู้มาติดต่อหน่วยงาน "
        "ก่อนพิมพ์ QR code",
        en="enter the address of the EIT survey as copied from ITAS, and before printing its QR "
        "code see that it opens the survey for those who came to the agency",
    ),
    why=Wording(
        th="แบบวัด EIT ของประชาชนกับแบบวัด IIT ของบุคลากรใช้รหัสเดียวกัน ต่างกันเพียงคำว่า eit กับ iit "
        "จึงสลับกันได้ง่าย QR code ที่พิมพ์แล้วแก้ไม่ได้ หากรหัสขาดไปตัวหนึ่ง ประชาชนจะไม่ถึงแบบวัด "
        "ที่อยู่ของ IIT และที่อยู่ที่ยังเป็นรหัสตัวอย่างหรือยังไม่มีรหัส จึงถือว่ายังไม่มีที่อยู่ของแบบวัด EIT",
        en="The survey of the public and that of the staff share one code; their addresses differ "
        "in eit and iit only, so they are easily mistaken. A printed QR code cannot be mended, and "
        "with a letter missing it leads nowhere. An address of the IIT, or with the code of an "
        "example or none, therefore counts as no address.",
    ),
    wrong="survey_url: https://itas.nacc.go.th/go/iit/abc123\n",
    right="survey_url: https://itas.nacc.go.th/go/eit/abc123\n",
)

NO_LANDING_CODE = Rule(
    code="C035",
    severity=Severity.WARNING,
    title=Wording(th="ยังไม่มี QR code ของหน้าเชิญชวนตอบแบบวัด", en="no QR code of the landing page"),
    message=Wording(
        th="ยังไม่มีป้ายประกาศ และหน้าแรกยังไม่มี QR code เพราะ QR code ต้องมีที่อยู่ของเว็บไซต์นี้ "
        "แต่ยังไม่มี url ใน site.yml",
        en="there are no posters, and no QR code on the home page: the code has to hold the "
        "address of this website, but site.yml has no url",
    ),
    fix=Wording(
        th="เพิ่มบรรทัด url: ใน site.yml ตามด้วยที่อยู่ที่ใช้เผยแพร่จริง หรือใส่ code_target: survey ใน eit.yml "
        "เพื่อให้ QR code นำไปยังแบบวัดโดยตรง หากเป็นเว็บไซต์ตัวอย่าง ให้คงไว้",
        en="add url: to site.yml with the address under which the website is published, or put "
        "code_target: survey into eit.yml to have the code lead to the survey itself; keep it on a "
        "website that is only a demonstration",
    ),
    why=Wording(
        th="QR code บนกระดาษต้องมีที่อยู่เต็ม จึงต้องทราบว่าเว็บไซต์เผยแพร่ที่ใด "
        "QR code ของหน้าเชิญชวนใช้ได้ทุกปี เพราะหน้านั้นนำไปยังแบบวัดที่เปิดอยู่ "
        "ส่วน QR code ของแบบวัดโดยตรงต้องพิมพ์ใหม่เมื่อที่อยู่เปลี่ยน "
        "ปีและวันที่ที่พิมพ์บนป้ายเป็นของปีนั้น",
        en="A code on paper holds a whole address, so it must be known where the website is "
        "published. The code of the landing page serves for years, since the page leads to the "
        "survey that is open; that of the survey itself is printed anew when its address changes.",
    ),
    wrong="# site.yml\ntitle: ความโปร่งใสของจังหวัดลำพูน\n",
    right="# site.yml\ntitle: ความโปร่งใสของจังหวัดลำพูน\nurl: https://ita.example.go.th/\n",
)

SURVEY_OF_OTHER_YEAR = Rule(
    code="C036",
    severity=Severity.NOTE,
    title=Wording(th="ที่อยู่แบบวัดเดียวกับปีอื่น", en="the survey of another year"),
    message=Wording(
        th="ที่อยู่ของแบบวัด EIT เป็น {found} เหมือนกับปี {year} ที่ {other}",
        en="the address of the EIT survey is {found}, the same as in {year} at {other}",
    ),
    fix=Wording(
        th="ตรวจในระบบ ITAS ว่าปีนี้ใช้ที่อยู่เดิมหรือไม่ หากใช้ที่อยู่เดิม ให้คงไว้ หากมีที่อยู่ใหม่ ให้เปลี่ยน",
        en="see in ITAS whether this year has the same address; if so keep it, else enter the new "
        "one",
    ),
    why=Wording(
        th="มักเกิดจากการคัดลอก eit.yml ของปีก่อนมาใช้โดยยังไม่ได้เปลี่ยนที่อยู่ ประชาชนอาจไปถึงแบบวัดที่ปิดแล้ว "
        "ยังไม่มีเอกสารยืนยันว่าระบบ ITAS ออกที่อยู่ใหม่ทุกปีหรือไม่ จึงเป็นเพียงข้อสังเกต",
        en="Mostly eit.yml of the year before was copied and the address left as it was; citizens "
        "may then come to a survey that is closed. No document says whether ITAS gives a new "
        "address every year, so this is a note only.",
    ),
    wrong="# 2567/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
    "# 2568/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/abc123\n",
    right="# 2567/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
    "# 2568/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/def456\n",
)

SURVEY_OF_OTHER_AGENCY = Rule(
    code="C037",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่แบบวัดเดียวกับหน่วยงานอื่น", en="the survey of another agency"),
    message=Wording(
        th="ที่อยู่ของแบบวัด EIT เป็น {found} เหมือนกับของ {agency} ที่ {other} แต่แต่ละหน่วยงานมีที่อยู่ของตนเอง",
        en="the address of the EIT survey is {found}, the same as that of {agency} at {other}, but "
        "every agency has its own",
    ),
    fix=Wording(
        th="ตรวจในระบบ ITAS ว่าที่อยู่นี้เป็นของหน่วยงานใด แล้วเปลี่ยนที่อยู่ของอีกหน่วยงานหนึ่ง",
        en="see in ITAS which agency the address belongs to, and correct that of the other",
    ),
    why=Wording(
        th="มักเกิดจากการคัดลอก eit.yml ของหน่วยงานอื่นมาใช้ คำตอบของประชาชนจะนับเป็นคะแนนของหน่วยงานอื่น",
        en="Mostly eit.yml was copied from another agency; what citizens answer would count for "
        "that one.",
    ),
    wrong="# lamphun/2566/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
    "# lampang/2566/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/abc123\n",
    right="# lamphun/2566/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
    "# lampang/2566/eit.yml\n"
    "survey_url: https://itas.nacc.go.th/go/eit/def456\n",
)

SURVEY_DAYS = Rule(
    code="C038",
    severity=Severity.WARNING,
    title=Wording(th="วันเปิดหรือปิดแบบวัดไม่ใช่ของปีนี้", en="survey days that are not of the year"),
    message=Wording(
        th="{subject} คือ {found} แต่{limit} {expected}",
        en="{subject}: {found}, but {limit} {expected}",
    ),
    fix=Wording(
        th="ตรวจปีของวันที่ หากเป็นแบบวัดของปีอื่น ให้ย้าย eit.yml ไปโฟลเดอร์ของปีนั้น "
        "หากสำนักงาน ป.ป.ช. เปลี่ยนกำหนดการ ให้ใส่ทั้ง opens และ closes",
        en="check the year of the date; move eit.yml of another year to the folder of that year; "
        "if the NACC has moved the days, enter both opens and closes",
    ),
    why=Wording(
        th="หน้าเว็บบอกประชาชนจากสองวันนี้ว่าแบบวัดเปิดรับคำตอบอยู่หรือไม่ แบบวัดของปีหนึ่งเปิดและปิดในปีงบประมาณนั้น "
        "คือ 1 ตุลาคมถึง 30 กันยายน วันที่อยู่นอกช่วงนี้มักเกิดจากพิมพ์ปีผิด",
        en="From these days the pages tell citizens whether the survey is open. The survey of a "
        "year opens and closes in that fiscal year, 1 October to 30 September; days beyond it "
        "are mostly a slip in the year.",
    ),
    wrong="# 2566/eit.yml\nopens: 2567-01-01\ncloses: 2567-06-30\n",
    right="# 2566/eit.yml\nopens: 2566-01-01\ncloses: 2566-06-30\n",
)

NO_THAI_FONT = Rule(
    code="C039",
    severity=Severity.WARNING,
    title=Wording(th="ไม่พบฟอนต์ไทยสำหรับทำ PDF", en="no Thai font for the PDFs"),
    message=Wording(
        th="เครื่องนี้ไม่มีฟอนต์ไทย จึงยังไม่ได้สร้าง PDF ของป้ายประกาศ ส่วนอื่นของเว็บไซต์สร้างครบแล้ว",
        en="there is no Thai font on this machine, so the PDFs of the posters were not made; "
        "everything else was built",
    ),
    fix=Wording(
        th="เพิ่มฟอนต์ไทยในเครื่อง แล้วสร้างเว็บไซต์อีกครั้ง: Debian และ Ubuntu ใช้คำสั่ง apt install "
        "fonts-thai-tlwg · Windows มี Leelawadee UI มาแล้ว หากถูกลบ ให้เพิ่ม Thai Supplemental Fonts "
        "ในคุณลักษณะเสริม (Optional features) · macOS มี Thonburi มาแล้ว",
        en="install a Thai font and build again: on Debian and Ubuntu with apt install "
        "fonts-thai-tlwg; Windows comes with Leelawadee UI – where it is gone, add the optional "
        "feature Thai Supplemental Fonts; macOS comes with Thonburi",
    ),
    why=Wording(
        th="PDF ต้องฝังฟอนต์ไว้ในไฟล์ ตัวอักษรและวรรณยุกต์จึงจะพิมพ์ออกมาเหมือนกันทุกเครื่อง "
        "หน้าป้ายประกาศบนเว็บไซต์ยังพิมพ์จากเบราว์เซอร์ได้ตามปกติ",
        en="A PDF carries its font with it, so that letters and tone marks print alike everywhere. "
        "The poster's page can still be printed from a browser.",
    ),
    wrong="fc-list :lang=th family style\n(ไม่มีฟอนต์ / nothing)\n",
    right="fc-list :lang=th family style\nLoma:style=Regular\n",
)

# --- the words of the analysis -------------------------------------------------------------------

_CORRECT_TEXT = Wording(
    th="เทียบกับประกาศหรือรายงานจากระบบ ITAS หากข้อความพิมพ์ผิด ให้แก้ข้อความ หากตัวเลขในไฟล์ของปี {year} "
    "พิมพ์ผิด ให้แก้ไฟล์นั้น หากเอกสารต้นฉบับพิมพ์ไว้เช่นนี้ ให้คงไว้และเขียนหมายเหตุที่ note ใน analysis.yml",
    en="compare with the announcement or the report from ITAS; if the text is mistyped, correct "
    "it; if the figure in the files of {year} is mistyped, correct that; if the original is "
    "printed so, keep it and write a note under note in analysis.yml",
)

PROSE_SCORE = Rule(
    code="C040",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนในข้อความไม่ตรงกับประกาศ", en="a score in the text other than the announced one"
    ),
    message=Wording(
        th="ข้อความ “{quote}” ระบุ{subject} เป็น {found} คะแนน แต่คะแนนตามประกาศของปี {year} เป็น "
        "{expected}",
        en="the text “{quote}” gives {found} for {subject}, but the score announced for {year} is "
        "{expected}",
    ),
    fix=_CORRECT_TEXT,
    why=Wording(
        th="หน้าเว็บแสดงคะแนนตามประกาศไว้ข้างข้อความของหน่วยงาน หากตัวเลขต่างกัน "
        "ผู้อ่านและผู้ตรวจไม่ทราบว่าควรเชื่อค่าใด ระบบตรวจเฉพาะประโยคที่บอกชัดว่าตัวเลขเป็นคะแนนของตัวชี้วัด เครื่องมือ "
        "หรือข้อใด",
        en="The pages show the announced score beside the agency's words; where the two differ, "
        "nobody knows which to believe. Only sentences that say clearly whose score a figure is "
        "are looked at.",
    ),
    wrong="weaknesses:\n  - about: [8]\n    text: ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 84.93\n",
    right="weaknesses:\n  - about: [8]\n    text: ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 84.39\n",
)

PROSE_FIGURE = Rule(
    code="C041",
    severity=Severity.NOTE,
    title=Wording(
        th="คะแนนในข้อความไม่พบในผลการประเมิน", en="a score in the text that is not in the result"
    ),
    message=Wording(
        th="ข้อความ “{quote}” ระบุคะแนน {found} ซึ่งไม่ตรงกับตัวเลขใดในผลการประเมินของปี {year}{announced}",
        en="the text “{quote}” names a score of {found}, which is none of the figures of the "
        "result of {year}{announced}",
    ),
    fix=_CORRECT_TEXT,
    why=Wording(
        th="คะแนนในข้อความควรเป็นคะแนนที่ประกาศ หรือคำนวณได้จากผลการประเมินของปีนั้นหรือปีก่อน "
        "ระบบบอกเฉพาะเมื่อมีคะแนนทุกข้อคำถามของตัวชี้วัดที่ข้อความนั้นกล่าวถึง หรือของทั้งปี",
        en="A score in the text should be an announced one, or follow from the result of that "
        "year or the year before. This is told only where the scores of all questions are "
        "known, of the indicator the text is about or of the year.",
    ),
    wrong="text: ข้อที่ได้คะแนนน้อยที่สุด ได้คะแนน 77.41\n# questions.csv: e14 77.14\n",
    right="text: ข้อที่ได้คะแนนน้อยที่สุด ได้คะแนน 77.14\n# questions.csv: e14 77.14\n",
)

PROSE_NUMBER = Rule(
    code="C042",
    severity=Severity.WARNING,
    title=Wording(
        th="เลขกับชื่อตัวชี้วัดในข้อความไม่ตรงกัน", en="number and name of an indicator that disagree"
    ),
    message=Wording(
        th="ข้อความ “{quote}” เรียก{name} ว่าตัวชี้วัดที่ {found} แต่หลักเกณฑ์ของปี {year} กำหนดเป็นตัวชี้วัดที่ "
        "{expected}",
        en="the text “{quote}” calls {name} indicator {found}, but by the criteria of {year} it "
        "is indicator {expected}",
    ),
    fix=Wording(
        th="แก้เลขหรือชื่อตัวชี้วัดในข้อความให้ตรงกับหลักเกณฑ์ หากเอกสารต้นฉบับพิมพ์ไว้เช่นนี้ ให้คงไว้และเขียนหมายเหตุที่ "
        "note ใน analysis.yml",
        en="correct the number or the name in the text; if the original is printed so, keep it "
        "and write a note under note in analysis.yml",
    ),
    why=Wording(
        th="อันดับคะแนนมักถูกพิมพ์แทนเลขตัวชี้วัด เลขตัวชี้วัดเป็นของหลักเกณฑ์และไม่เปลี่ยนตามคะแนน",
        en="A rank is easily printed for the number; the number belongs to the criteria and does "
        "not depend on the score.",
    ),
    wrong="text: ตัวชี้วัดที่ 10 การปรับปรุงการทำงาน\n",
    right="text: ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน\n",
)

PROSE_DIRECTION = Rule(
    code="C043",
    severity=Severity.WARNING,
    title=Wording(
        th="ข้อความบอกทิศทางคะแนนไม่ตรงกับประกาศ", en="a change in the text that went the other way"
    ),
    message=Wording(
        th="ข้อความ “{quote}” บอกว่า{subject} {found} แต่คะแนนตามประกาศจาก {previous} เป็น {current} "
        "ในปี {year} คือ {expected}",
        en="the text “{quote}” says that {subject} has {found}, but from {previous} to {current} "
        "in {year} it has {expected}",
    ),
    fix=_CORRECT_TEXT,
    why=Wording(
        th="ทิศทางเทียบจากคะแนนที่ประกาศของปีที่วิเคราะห์กับปีก่อนหน้า ประโยคที่เป็นเป้าหมายหรือความคาดหวังไม่นับ",
        en="The direction is that of the announced scores of the year analysed and the year "
        "before; sentences about aims or hopes do not count.",
    ),
    wrong="# 2564: 85.21, 2565: 78.74\ntext: ตัวชี้วัดที่ 8 มีคะแนนเพิ่มขึ้นจากปี 2564\n",
    right="# 2564: 85.21, 2565: 78.74\ntext: ตัวชี้วัดที่ 8 มีคะแนนลดลงจากปี 2564\n",
)

PROSE_CHANGE = Rule(
    code="C044",
    severity=Severity.WARNING,
    title=Wording(
        th="ข้อความบอกคะแนนที่เปลี่ยนแปลงไม่ตรงกับประกาศ", en="a change in the text of another size"
    ),
    message=Wording(
        th="ข้อความ “{quote}” บอกว่า{subject} เปลี่ยนแปลง {found} คะแนน แต่คะแนนตามประกาศจาก "
        "{previous} เป็น {current} ในปี {year} คือ {expected}",
        en="the text “{quote}” gives a change of {found} for {subject}, but from {previous} to "
        "{current} in {year} it is {expected}",
    ),
    fix=_CORRECT_TEXT,
    why=Wording(
        th="ผลต่างคำนวณจากคะแนนที่ประกาศของปีที่วิเคราะห์กับปีก่อนหน้า ต่างได้ไม่เกินการปัดเศษ",
        en="The change is that of the announced scores of the year analysed and the year before, "
        "but for rounding.",
    ),
    wrong="# 2564: 85.21, 2565: 78.74\ntext: ตัวชี้วัดที่ 8 มีคะแนนลดลง 6.74 คะแนน\n",
    right="# 2564: 85.21, 2565: 78.74\ntext: ตัวชี้วัดที่ 8 มีคะแนนลดลง 6.47 คะแนน\n",
)

STRONG_BELOW_MARK = Rule(
    code="C045",
    severity=Severity.WARNING,
    title=Wording(th="จุดแข็งที่คะแนนต่ำกว่าเกณฑ์", en="called strong, but below the mark"),
    message=Wording(
        th="{subject} อยู่ใน{list} แต่คะแนนตามประกาศของปี {year} เป็น {found} ต่ำกว่า{mark} {expected}",
        en="{subject} is among the {list}, but the score announced for {year} is {found}, below "
        "the {mark} of {expected}",
    ),
    fix=Wording(
        th="ย้ายไปไว้ในจุดอ่อน (weaknesses) ประเด็นที่ต้องแก้ไข (fix) หรือประเด็นที่จะพัฒนา (develop) "
        "หากพิมพ์รหัสใน about ผิด ให้แก้รหัส",
        en="move it to weaknesses, fix or develop; if the code in about is mistyped, correct it",
    ),
    why=Wording(
        th="จุดแข็งและประเด็นที่ต้องรักษาระดับ คือที่ได้คะแนนถึงเกณฑ์เป้าหมายของปี "
        "หรือถึงเป้าหมายที่หน่วยงานตั้งไว้หากสูงกว่า เครื่องมือที่ผ่านเกณฑ์นับเป็นจุดแข็งได้ "
        "แม้ตัวชี้วัดบางตัวในเครื่องมือนั้นไม่ถึงเกณฑ์",
        en="What is strong, or to be kept, has reached the pass mark of the year, or the agency's "
        "own target where that is higher. A tool that passed may be called strong though one of "
        "its indicators did not.",
    ),
    wrong="# indicators.csv: 8 78.74\nstrengths:\n  - about: [8]\n",
    right="# indicators.csv: 8 78.74\nweaknesses:\n  - about: [8]\n",
)

RESULT_REPEATS_TITLE = Rule(
    code="C046",
    severity=Severity.WARNING,
    title=Wording(th="ผลการดำเนินการซ้ำกับชื่อเรื่อง", en="a result that only repeats the title"),
    message=Wording(
        th="ผลการดำเนินการ (result) “{found}” ซ้ำกับ{what} ยังไม่บอกว่าทำแล้วเป็นอย่างไร",
        en="the result “{found}” only repeats {what}; it does not say what came of it",
    ),
    fix=Wording(
        th="เพิ่มแถวใหม่ท้ายตารางที่บอกว่าทำอะไรแล้ว เมื่อใด และเกิดผลอย่างไร หากเอกสารต้นฉบับพิมพ์ไว้เพียงเท่านี้ "
        "ให้คงไว้",
        en="add a row at the end that says what was done, when, and what came of it; if the "
        "original says no more, keep it",
    ),
    why=Wording(
        th="หลักเกณฑ์ให้แสดงผลการดำเนินการตามมาตรการ ชื่อมาตรการที่ซ้ำในช่องผลไม่ใช่ผลการดำเนินการ",
        en="The criteria ask for the result of each measure; its title in the place of the result "
        "is none.",
    ),
    wrong="title,result\nประชาสัมพันธ์แบบวัด EIT บนเว็บไซต์,ประชาสัมพันธ์แบบวัด EIT บนเว็บไซต์\n",
    right="title,result\nประชาสัมพันธ์แบบวัด EIT บนเว็บไซต์,"
    "เผยแพร่แบบวัด EIT ในหน้าแรกตั้งแต่วันที่ 5 มกราคม 2566 มีผู้ตอบ 222 คน\n",
)

RESULT_COUNTS_UNITS = Rule(
    code="C047",
    severity=Severity.WARNING,
    title=Wording(th="ผลการดำเนินการมีเพียงจำนวนหน่วยงาน", en="a result that only counts units"),
    message=Wording(
        th="ผลการดำเนินการ (result) “{found}” บอกเพียงหน่วยงานและจำนวน ยังไม่บอกว่าทำอะไรและเกิดผลอย่างไร",
        en="the result “{found}” only counts units; it does not say what they did or what came of "
        "it",
    ),
    fix=Wording(
        th="เพิ่มแถวใหม่ท้ายตารางที่บอกว่าหน่วยงานทำอะไรแล้วและเกิดผลอย่างไร จำนวนหน่วยงานใส่ในช่อง units_done "
        "และ units_total หากเอกสารต้นฉบับพิมพ์ไว้เพียงเท่านี้ ให้คงไว้",
        en="add a row at the end that says what the units did and what came of it, with their "
        "numbers in units_done and units_total; if the original says no more, keep it",
    ),
    why=Wording(
        th="หลักเกณฑ์ให้แสดงผลการดำเนินการตามมาตรการ จำนวนหน่วยงานอย่างเดียวไม่บอกผู้อ่านว่าเกิดอะไรขึ้น",
        en="The criteria ask for the result of each measure; a number of units alone does not "
        "tell a reader what happened.",
    ),
    wrong="title,result\nการประเมินความเสี่ยงการทุจริต,ส่วนราชการ รวม 34 หน่วยงาน\n",
    right="title,units_done,units_total,result\nการประเมินความเสี่ยงการทุจริต,34,34,"
    "ทุกหน่วยงานส่งแบบประเมินความเสี่ยงแล้ว พบความเสี่ยงสูง 2 เรื่อง\n",
)

# --- the website ---------------------------------------------------------------------------------

WEBSITE_UNFIT = Rule(
    code="C048",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่ของเว็บไซต์นี้ประชาชนเปิดไม่ได้", en="address of the website nobody can open"),
    message=Wording(
        th="ที่อยู่เว็บไซต์ (url) เป็น {found} แต่ QR code และลิงก์จากที่อื่นต้องใช้ที่อยู่ที่ประชาชนเปิดได้ "
        "ไม่ใช่ที่อยู่ในเครื่องนี้ และต้องไม่มี ? # หรือชื่อไฟล์",
        en="url is {found}, but QR codes and links from elsewhere need an address that everybody "
        "can open, not one of this machine, without ? # or the name of a file",
    ),
    fix=Wording(
        th="ใส่ที่อยู่ของโฟลเดอร์ที่เผยแพร่จริง เช่น https://ita.example.go.th/",
        en="enter the address of the folder that is published, such as https://ita.example.go.th/",
    ),
    why=Wording(
        th="ที่อยู่นี้ถูกพิมพ์ลงในป้าย QR code และใช้ใน feed เมื่อพิมพ์แล้วแก้ไม่ได้",
        en="It is printed on posters as a QR code and stands in the feeds; what is printed cannot "
        "be mended.",
    ),
    wrong="url: http://127.0.0.1:8000/\n",
    right="url: https://ita.example.go.th/\n",
)

RULES: tuple[Rule, ...] = (
    YEAR_WITHOUT_EDITION,
    NO_RESULT,
    NO_ANALYSIS,
    NO_FIX,
    NO_DEVELOP,
    WEAK_NOT_NAMED,
    NO_MEASURES,
    ONLY_GUIDELINES,
    WEAK_NOT_ANSWERED,
    ISSUE_NOT_ANSWERED,
    ANSWERS_NOTHING,
    NO_RESPONSIBLE,
    NO_STEPS,
    NO_MONITORING,
    NO_REPORTING,
    NO_PERIOD,
    OUTSIDE_THE_YEAR,
    BEFORE_APPROVAL,
    NO_PROGRESS,
    NOT_REPORTED,
    NOT_PLANNED,
    NO_DATE,
    NO_STATUS,
    NO_OUTCOME,
    NO_EVIDENCE,
    NO_REASON,
    REPORTED_OUTSIDE_THE_YEAR,
    REPORTED_AFTER_AS_OF,
    PERCENT_WENT_BACK,
    NO_SURVEY,
    EMPTY_KEY,
    SURVEY_NOT_HTTPS,
    SURVEY_ELSEWHERE,
    OTHER_SURVEY,
    NO_LANDING_CODE,
    SURVEY_OF_OTHER_YEAR,
    SURVEY_OF_OTHER_AGENCY,
    SURVEY_DAYS,
    NO_THAI_FONT,
    PROSE_SCORE,
    PROSE_FIGURE,
    PROSE_NUMBER,
    PROSE_DIRECTION,
    PROSE_CHANGE,
    STRONG_BELOW_MARK,
    RESULT_REPEATS_TITLE,
    RESULT_COUNTS_UNITS,
    WEBSITE_UNFIT,
)
