"""C: the criteria, and the chain from a weak point to its measure, progress and evidence."""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

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

RULES: tuple[Rule, ...] = (
    YEAR_WITHOUT_EDITION,
    PROSE_SCORE,
    PROSE_FIGURE,
    PROSE_NUMBER,
    PROSE_DIRECTION,
    PROSE_CHANGE,
    STRONG_BELOW_MARK,
    RESULT_REPEATS_TITLE,
    RESULT_COUNTS_UNITS,
)
