"""N: numbers that do not add up.

A printed figure is never changed and never stops a build: what stands here tells the officer where
a paper contradicts itself. Every rule leaves room for rounding (``generator.assess.computed``).
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording


def _compare(original: Wording, note: Wording) -> Wording:
    """Return what to do: a mistyped figure is mended, a misprint of the original stays.

    Args:
        original: what the file was copied from, behind "compare with".
        note: where the note is to be written.
    """
    return Wording(
        th=f"เทียบกับ{original.th} หากพิมพ์ตกหรือพิมพ์ผิดในไฟล์ข้อมูล ให้แก้ให้ตรง "
        f"หากต้นฉบับพิมพ์ไว้เช่นนี้ ให้คงไว้และเขียนหมายเหตุ{note.th}",
        en=f"compare with {original.en}; if the data file is mistyped, correct it; if the original "
        f"is printed so, keep it and write a note {note.en}",
    )


_ITAS = Wording("เอกสารต้นฉบับ เช่น รายงานจากระบบ ITAS", "the original, such as the report from ITAS")
_COLUMN = Wording("ในช่อง note", "in column note")
_IN_RESULT = Wording("ที่ note ใน result.yml", "under note in result.yml")
_REPORT = _compare(_ITAS, _COLUMN)
_RESULT = _compare(_ITAS, _IN_RESULT)
_PAPER = _compare(Wording("เอกสารต้นฉบับ", "the original paper"), _COLUMN)
_ANNOUNCEMENT = _compare(
    Wording("เอกสารต้นฉบับ คือ ประกาศของสำนักงาน ป.ป.ช.", "the original, the announcement of the NACC"),
    Wording("ที่ note ใน announcement.yml", "under note in announcement.yml"),
)

SHARES_SUM = Rule(
    code="N001",
    severity=Severity.WARNING,
    title=Wording(th="สัดส่วนคำตอบรวมไม่ได้ 100", en="shares that do not add up to 100"),
    message=Wording(
        th="สัดส่วนคำตอบของ{subject} รวมได้ {found} แต่ทุกคำตอบรวมกันต้องได้ {expected}",
        en="the shares of {subject} add up to {found}, but all answers must make {expected}",
    ),
    fix=_RESULT,
    why=Wording(
        th="ผู้ตอบทุกคนเลือกคำตอบเดียว สัดส่วนของทุกคำตอบจึงรวมได้ร้อยละ 100 การปัดเศษทำให้ต่างได้ไม่เกิน 0.02 "
        "หากต่างมากกว่านั้น มักมีตัวเลขพิมพ์ผิดหนึ่งช่อง",
        en="Everyone who answers chooses one answer, so the shares make 100 percent. Rounding can "
        "move the sum by 0.02; a greater difference usually means one mistyped figure.",
    ),
    wrong="code,item,level1,level2,level3,level4,score\ni7,,4.31,23.28,41.51,39.90,66.40\n",
    right="code,item,level1,level2,level3,level4,score\ni7,,4.31,23.28,41.51,30.90,66.40\n",
)

SCORE_FROM_SHARES = Rule(
    code="N002",
    severity=Severity.WARNING,
    title=Wording(th="คะแนนไม่ตรงกับสัดส่วนคำตอบ", en="a score that does not follow from its shares"),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่คำนวณจากสัดส่วนคำตอบได้ {expected}",
        en="{subject} is printed as {found}, but its shares of answers make {expected}",
    ),
    fix=_RESULT,
    why=Wording(
        th="คะแนนของแถว คือผลรวมของสัดส่วนคำตอบคูณด้วยคะแนนของคำตอบนั้นตามหลักเกณฑ์ของปี "
        "ข้อคำถามเชิงลบคิดคะแนนกลับด้าน ตัวเลขที่ต่างเกินการปัดเศษ แสดงว่าสัดส่วนหรือคะแนนพิมพ์ผิด",
        en="The score of a row is the sum of the shares, each times the points its answer has in "
        "that year's rules; negatively worded questions count the other way round. A difference "
        "beyond rounding means that a share or the score is misprinted.",
    ),
    wrong="code,item,level1,level2,level3,level4,score\ni7,,4.31,23.28,41.51,30.90,64.60\n",
    right="code,item,level1,level2,level3,level4,score\ni7,,4.31,23.28,41.51,30.90,66.40\n",
)

QUESTION_FROM_ITEMS = Rule(
    code="N003",
    severity=Severity.WARNING,
    title=Wording(th="คะแนนข้อคำถามไม่ตรงกับข้อย่อย", en="a question that is not the mean of its items"),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่ค่าเฉลี่ยของข้อย่อย {count} ข้อได้ {expected}",
        en="{subject} is printed as {found}, but the mean of its items ({count}) is {expected}",
    ),
    fix=_RESULT,
    why=Wording(
        th="คะแนนของข้อคำถามที่มีข้อย่อย คือค่าเฉลี่ยของข้อย่อยทุกข้อ",
        en="The score of a question with items is the mean of all its items.",
    ),
    wrong="code,item,yes,no,score\ni26,,,,93.29\ni26,1,94.03,5.97,94.03\ni26,2,90.56,9.44,90.56\n",
    right="code,item,yes,no,score\ni26,,,,92.29\ni26,1,94.03,5.97,94.03\ni26,2,90.56,9.44,90.56\n",
)

INDICATOR_FROM_QUESTIONS = Rule(
    code="N004",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนตัวชี้วัดไม่ตรงกับข้อคำถาม",
        en="an indicator that is not the mean of its questions",
    ),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่ค่าเฉลี่ยของข้อคำถาม {count} ข้อได้ {expected}",
        en="{subject} is printed as {found}, but the mean of its questions ({count}) is {expected}",
    ),
    fix=_REPORT,
    why=Wording(
        th="คะแนนของตัวชี้วัดที่ 1–8 คือค่าเฉลี่ยของข้อคำถามทุกข้อในตัวชี้วัดนั้น ต่างได้ไม่เกิน 0.01 จากการปัดเศษ",
        en="The score of indicators 1 to 8 is the mean of all their questions; rounding can move "
        "it by 0.01.",
    ),
    wrong="indicator,score,note\n2,81.90,\n",
    right="indicator,score,note\n2,81.80,\n",
)

SUB_INDICATOR_FROM_ITEMS = Rule(
    code="N005",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนตัวชี้วัดย่อยไม่ตรงกับรายข้อ",
        en="a sub-indicator that is not the mean of its items",
    ),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่ค่าเฉลี่ยของข้อที่นับคะแนน {count} ข้อได้ {expected}",
        en="{subject} is printed as {found}, "
        "but the mean of its counted items ({count}) is {expected}",
    ),
    fix=_REPORT,
    why=Wording(
        th="คะแนนของตัวชี้วัดย่อย คือค่าเฉลี่ยของข้อ O ที่นับคะแนน ข้อที่ไม่นับให้ระบุใน excluded_items ของ result.yml",
        en="The score of a sub-indicator is the mean of its counted items; items that are not "
        "counted are named in excluded_items of result.yml.",
    ),
    wrong="indicator,score,note\n9.4,85.00,\n",
    right="indicator,score,note\n9.4,75.00,\n",
)

INDICATOR_FROM_SUB_INDICATORS = Rule(
    code="N006",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนตัวชี้วัดไม่ตรงกับตัวชี้วัดย่อย",
        en="an indicator that is not the mean of its sub-indicators",
    ),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่ค่าเฉลี่ยของตัวชี้วัดย่อย {count} ตัวได้ {expected}",
        en="{subject} is printed as {found}, "
        "but the mean of its sub-indicators ({count}) is {expected}",
    ),
    fix=_REPORT,
    why=Wording(
        th="คะแนนของตัวชี้วัดที่ 9 และ 10 คือค่าเฉลี่ยของตัวชี้วัดย่อย มิใช่ค่าเฉลี่ยของข้อ O ทุกข้อ "
        "ตัวชี้วัดย่อยแต่ละตัวคือค่าเฉลี่ยของข้อ O ที่นับคะแนน",
        en="The score of indicators 9 and 10 is the mean of their sub-indicators, not of all "
        "items; each sub-indicator is the mean of its counted items.",
    ),
    wrong="indicator,score,note\n9,84.85,\n",
    right="indicator,score,note\n9,84.33,\n",
)

TOOL_FROM_INDICATORS = Rule(
    code="N007",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนเครื่องมือไม่ตรงกับตัวชี้วัด", en="a tool that is not the mean of its indicators"
    ),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่ค่าเฉลี่ยของตัวชี้วัด {count} ตัวได้ {expected}",
        en="{subject} is printed as {found}, "
        "but the mean of its indicators ({count}) is {expected}",
    ),
    fix=_RESULT,
    why=Wording(
        th="คะแนนของ IIT EIT และ OIT คือค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น",
        en="The score of IIT, EIT and OIT is the mean of the indicators of that tool.",
    ),
    wrong="tools: {IIT: 88.51, EIT: 81.18, OIT: 92.17}\n",
    right="tools: {IIT: 88.51, EIT: 81.81, OIT: 92.17}\n",
)

OVERALL_FROM_TOOLS = Rule(
    code="N008",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนภาพรวมไม่ตรงกับคะแนนที่คำนวณได้",
        en="an overall score that does not follow from its parts",
    ),
    message=Wording(
        th="{subject} พิมพ์ {found} แต่คำนวณจาก{basis} ตามน้ำหนักได้ {expected} ({parts})",
        en="{subject} is printed as {found}, but {basis} make {expected} by the weights ({parts})",
    ),
    fix=_RESULT,
    why=Wording(
        th="คะแนนภาพรวมหน่วยงาน คือผลรวมของคะแนน IIT EIT และ OIT คูณด้วยน้ำหนักของแต่ละเครื่องมือ "
        "ตามหลักเกณฑ์ของปี หากไม่ได้ใส่คะแนนของเครื่องมือ ระบบคำนวณจากตัวชี้วัด",
        en="The overall score is the sum of IIT, EIT and OIT, each times its weight in that "
        "year's rules. Where the score of a tool is not given, it is computed from its "
        "indicators.",
    ),
    wrong="overall: 88.35\ntools: {IIT: 84.54, EIT: 80.18, OIT: 97.78}\n",
    right="overall: 88.53\ntools: {IIT: 84.54, EIT: 80.18, OIT: 97.78}\n",
)

GRADE_OF_SCORE = Rule(
    code="N009",
    severity=Severity.WARNING,
    title=Wording(th="ระดับไม่ตรงกับคะแนน", en="a grade that does not fit the score"),
    message=Wording(
        th="ระดับผลการประเมิน พิมพ์ {found} แต่คะแนน {score} อยู่ในระดับ {expected}",
        en="the grade is printed as {found}, but a score of {score} means {expected}",
    ),
    fix=_RESULT,
    why=Wording(
        th="ระดับผลการประเมินเป็นไปตามช่วงคะแนนในหลักเกณฑ์ของปี ตั้งแต่ปี 2566 ดูคะแนนของแต่ละเครื่องมือด้วย",
        en="The grade follows from the score by the rules of the year; from 2566 they look at each "
        "tool too.",
    ),
    wrong="overall: 87.96\ngrade: B\n",
    right="overall: 87.96\ngrade: A\n",
)

OVERALL_IN_ANNOUNCEMENT = Rule(
    code="N010",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนภาพรวมไม่ตรงกับประกาศ", en="an overall score other than in the announcement"
    ),
    message=Wording(
        th="คะแนนภาพรวมหน่วยงานในไฟล์นี้เป็น {found} แต่รายชื่อในประกาศเป็น {expected} ({where})",
        en="the overall score in this file is {found}, but the list of the announcement has "
        "{expected} ({where})",
    ),
    fix=Wording(
        th="เทียบกับเอกสารต้นฉบับของทั้งสองไฟล์ หากพิมพ์ตกหรือพิมพ์ผิดในไฟล์ใด ให้แก้ไฟล์นั้นให้ตรง "
        "หากต้นฉบับพิมพ์ไว้ต่างกันเช่นนี้ ให้คงไว้และเขียนหมายเหตุที่ note ใน result.yml",
        en="compare both files with their originals; correct the one that is mistyped; if the "
        "originals are printed so, keep them and write a note under note in result.yml",
    ),
    why=Wording(
        th="หน้าเว็บแสดงคะแนนจากไฟล์ของหน่วยงาน และแสดงรายชื่อตามประกาศในหน้าหน่วยงานประเภทเดียวกัน "
        "ผู้อ่านจะเห็นตัวเลขสองค่า",
        en="The pages show the score of the agency's file, and the list of the announcement on the "
        "page of peers: readers would see two figures.",
    ),
    wrong="# data/lamphun/2563/result.yml\noverall: 87.69\n",
    right="# data/lamphun/2563/result.yml\noverall: 87.96\n",
)

GRADE_IN_ANNOUNCEMENT = Rule(
    code="N011",
    severity=Severity.WARNING,
    title=Wording(th="ระดับไม่ตรงกับประกาศ", en="a grade other than in the announcement"),
    message=Wording(
        th="ระดับผลการประเมินในไฟล์นี้เป็น {found} แต่รายชื่อในประกาศเป็น {expected} ({where})",
        en="the grade in this file is {found}, but the list of the announcement has {expected} "
        "({where})",
    ),
    fix=OVERALL_IN_ANNOUNCEMENT.fix,
    why=OVERALL_IN_ANNOUNCEMENT.why,
    wrong="# data/khelang-nakhon/2566/result.yml\ngrade: ผ่านดี\n",
    right="# data/khelang-nakhon/2566/result.yml\ngrade: ผ่าน\n",
)

PREVIOUS_SCORE = Rule(
    code="N012",
    severity=Severity.WARNING,
    title=Wording(th="คะแนนปีก่อนในประกาศไม่ตรงกัน", en="a previous score other than that of its year"),
    message=Wording(
        th="คะแนนปีก่อนของ{name} ในประกาศเป็น {found} แต่คะแนนที่ประกาศในปี {year} เป็น {expected}",
        en="the announcement gives {found} as the previous score of {name}, but the score "
        "announced in {year} is {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=Wording(
        th="คะแนนปีก่อนในรายชื่อ คือคะแนนภาพรวมที่ประกาศในปีนั้น ใช้วาดแนวโน้มคะแนนย้อนหลัง",
        en="The previous score in the list is the overall score announced in that year; the trend "
        "is drawn from it.",
    ),
    wrong="type,no,name,score_previous,score\nจังหวัด,53,จังหวัดลำพูน,90.53,87.96\n",
    right="type,no,name,score_previous,score\nจังหวัด,53,จังหวัดลำพูน,90.35,87.96\n",
)

RESTATED_SCORE = Rule(
    code="N013",
    severity=Severity.WARNING,
    title=Wording(th="คะแนนเดียวกันพิมพ์ไว้หลายค่า", en="one score printed with different figures"),
    message=Wording(
        th="{where} พิมพ์{subject} เป็น {found} แต่คะแนนที่บันทึกไว้เป็น {expected}",
        en="{where} prints {found} for {subject}, but it is entered as {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="เอกสารพิมพ์คะแนนเดียวกันซ้ำในหลายที่ หากตัวเลขต่างกัน ผู้อ่านไม่ทราบว่าควรเชื่อค่าใด",
        en="The paper repeats a score in several places; where the figures differ, nobody knows "
        "which to believe.",
    ),
    wrong="code,figure,value,place\n1,score,90.74,ตารางข้อบกพร่อง\n",
    right="code,figure,value,place\n1,score,90.79,ตารางข้อบกพร่อง\n",
)

RANK = Rule(
    code="N014",
    severity=Severity.WARNING,
    title=Wording(th="อันดับไม่ตรงกับคะแนน", en="a rank that does not fit the scores"),
    message=Wording(
        th="{where} พิมพ์{subject} ไว้อันดับ {found} แต่เรียงตามคะแนนได้อันดับ {expected}",
        en="{where} prints {subject} in place {found}, but by the scores it is in place {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="อันดับเรียงจากคะแนนมากไปน้อย คะแนนเท่ากันเรียงสลับกันได้",
        en="Ranks go from the highest score to the lowest; equal scores may stand in any order.",
    ),
    wrong="code,figure,value,place\n6,rank,8,ตารางอันดับ\n",
    right="code,figure,value,place\n6,rank,4,ตารางอันดับ\n",
)

STATUS = Rule(
    code="N015",
    severity=Severity.WARNING,
    title=Wording(th="ผลผ่านหรือไม่ผ่านไม่ตรงกับคะแนน", en="a status that does not fit the score"),
    message=Wording(
        th="{where} พิมพ์ว่า{subject} {found} แต่คะแนน {score} เทียบกับเกณฑ์ {mark} คะแนน คือ {expected}",
        en="{where} prints {found} for {subject}, but {score} against the pass mark of {mark} "
        "means {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="ผ่าน คือได้คะแนนตั้งแต่เกณฑ์เป้าหมายขึ้นไป",
        en="ผ่าน (passed) means that the score reaches the pass mark.",
    ),
    wrong="code,figure,value,place\n5,status,ผ่าน,ตารางอันดับ\n",
    right="code,figure,value,place\n5,status,ไม่ผ่าน,ตารางอันดับ\n",
)

CHANGE = Rule(
    code="N016",
    severity=Severity.WARNING,
    title=Wording(
        th="การเปลี่ยนแปลงไม่ตรงกับคะแนนสองปี",
        en="a change that does not follow from the two years",
    ),
    message=Wording(
        th="{where} พิมพ์การเปลี่ยนแปลงของ{subject} เป็น {found} แต่จาก {previous} เป็น {current} "
        "คือ {expected}",
        en="{where} prints a change of {found} for {subject}, but from {previous} to {current} "
        "it is {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="การเปลี่ยนแปลง คือคะแนนปีนี้ลบคะแนนปีก่อน ต่างได้ไม่เกิน 0.01 จากการปัดเศษ",
        en="A change is this year's score less that of the year before; rounding can move it by "
        "0.01.",
    ),
    wrong="code,figure,value,place\n1,change,+0.18,ตารางเปรียบเทียบ\n",
    right="code,figure,value,place\n1,change,+0.81,ตารางเปรียบเทียบ\n",
)

DIRECTION = Rule(
    code="N017",
    severity=Severity.WARNING,
    title=Wording(
        th="ทิศทางไม่ตรงกับคะแนนสองปี",
        en="a direction that does not follow from the two years",
    ),
    message=Wording(
        th="{where} พิมพ์ว่า{subject} {found} แต่จาก {previous} เป็น {current} คือ {expected}",
        en="{where} prints {found} for {subject}, but from {previous} to {current} "
        "it is {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="เพิ่มขึ้น ลดลง หรือคงที่ ดูจากคะแนนที่พิมพ์ของปีก่อนและปีนี้",
        en="เพิ่มขึ้น (up), ลดลง (down) or คงที่ (unchanged) follows from the printed scores of the "
        "two years.",
    ),
    wrong="code,figure,value,place\n2,direction,เพิ่มขึ้น,ตารางเปรียบเทียบ\n",
    right="code,figure,value,place\n2,direction,ลดลง,ตารางเปรียบเทียบ\n",
)

PRINTED_NUMBER = Rule(
    code="N018",
    severity=Severity.WARNING,
    title=Wording(th="เลขตัวชี้วัดพิมพ์ผิด", en="an indicator under another number"),
    message=Wording(
        th="{where} พิมพ์{name} เป็นตัวชี้วัดที่ {found} แต่หลักเกณฑ์กำหนดเป็นตัวชี้วัดที่ {expected}",
        en="{where} prints {name} as indicator {found}, but it is indicator {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="เลขของตัวชี้วัดมาจากหลักเกณฑ์ของปี มิใช่อันดับคะแนน เลขที่ผิดทำให้ผู้อ่านไปดูตัวชี้วัดอื่น",
        en="The number of an indicator comes from the rules of the year, it is not its rank; a "
        "wrong one leads readers to another indicator.",
    ),
    wrong="code,figure,value,place,printed_no\n8,score,84.39,หัวข้อตัวชี้วัด,10\n",
    right="code,figure,value,place,printed_no\n8,score,84.39,หัวข้อตัวชี้วัด,8\n",
)

PRINTED_GRADE = Rule(
    code="N019",
    severity=Severity.WARNING,
    title=Wording(th="ระดับเดียวกันพิมพ์ไว้หลายค่า", en="one grade printed with different words"),
    message=Wording(
        th="{where} พิมพ์ระดับของ{subject} เป็น {found} แต่ระดับที่บันทึกไว้เป็น {expected}",
        en="{where} prints the grade of {subject} as {found}, but it is {expected}",
    ),
    fix=_PAPER,
    why=GRADE_OF_SCORE.why,
    wrong="code,figure,value,place\noverall,grade,B,ย่อหน้าสรุป\n",
    right="code,figure,value,place\noverall,grade,A,ย่อหน้าสรุป\n",
)

RESPONDENTS_DISAGREE = Rule(
    code="N020",
    severity=Severity.WARNING,
    title=Wording(
        th="จำนวนผู้ตอบของแต่ละตารางไม่เท่ากัน",
        en="respondents that differ from table to table",
    ),
    message=Wording(
        th="ผู้ตอบแบบวัด {tool} จำแนกตาม{dimension} รวมได้ {found} แต่จำแนกตาม{other} รวมได้ {expected}",
        en="the {tool} respondents by {dimension} add up to {found}, but by {other} to {expected}",
    ),
    fix=_REPORT,
    why=Wording(
        th="ทุกตารางนับผู้ตอบคนเดียวกัน จึงต้องรวมได้เท่ากันทั้งชาย หญิง และอื่น ๆ",
        en="All tables count the same persons, so each must add up to the same numbers of men, "
        "women and others.",
    ),
    wrong="tool,dimension,category,male,female,other\n"
    "IIT,อายุ,31 - 40 ปี,47,73,0\nIIT,ระดับการศึกษา,ปริญญาตรี,47,37,0\n",
    right="tool,dimension,category,male,female,other\n"
    "IIT,อายุ,31 - 40 ปี,47,73,0\nIIT,ระดับการศึกษา,ปริญญาตรี,47,73,0\n",
)

IIT_RESPONDENTS = Rule(
    code="N021",
    severity=Severity.WARNING,
    title=Wording(th="จำนวนผู้ตอบ IIT ไม่ตรงกับตาราง", en="IIT respondents other than in the table"),
    message=Wording(
        th="จำนวนผู้ตอบแบบวัด IIT (iit_respondents) เป็น {found} คน แต่ตารางผู้ตอบรวมได้ {expected} คน",
        en="iit_respondents is {found}, but the table of respondents adds up to {expected}",
    ),
    fix=_RESULT,
    why=Wording(
        th="จำนวนนี้ตัดสินว่าจะแสดงสัดส่วนคำตอบของแบบวัด IIT ได้หรือไม่ (ต้องมีผู้ตอบอย่างน้อย 50 คน)",
        en="This number decides whether the answer shares of the staff survey may be shown (at "
        "least 50 must have answered).",
    ),
    wrong="iit_respondents: 358\n",
    right="iit_respondents: 385\n",
)

FIGURES_WITHOUT_TAKING_PART = Rule(
    code="N022",
    severity=Severity.NOTE,
    title=Wording(th="มีตัวเลขในปีที่ไม่ได้เข้าร่วมการประเมิน", en="figures in a year without taking part"),
    message=Wording(
        th="ปีนี้ระบุว่าไม่ได้เข้าร่วมการประเมิน แต่มีคะแนนบันทึกไว้ {found} "
        "หน้าเว็บจะแสดงว่าไม่ได้เข้าร่วม และไม่นำคะแนนนี้ไปคิดระดับ อันดับ ค่าเฉลี่ย หรือแนวโน้ม",
        en="this year is marked as without taking part, but has scores: {found}; the pages say "
        "that the agency did not take part, and never grade, rank, average or draw them",
    ),
    fix=Wording(
        th="หากหน่วยงานเข้าร่วมการประเมิน ให้เปลี่ยน participated เป็น yes "
        "หากไม่ได้เข้าร่วม ให้คงตัวเลขไว้ตามเอกสารได้",
        en="if the agency took part, change participated to yes; if not, the figures may stay as "
        "the paper prints them",
    ),
    why=Wording(
        th="ไม่ได้เข้าร่วมการประเมิน มิใช่ได้ 0 คะแนน",
        en="Not having taken part is not the same as 0 points.",
    ),
    wrong="participated: no\noverall: 0.00\n",
    right="participated: no\n",
)

NATIONAL_GRADE = Rule(
    code="N023",
    severity=Severity.WARNING,
    title=Wording(
        th="ระดับในประกาศไม่ตรงกับคะแนน",
        en="a grade in the announcement that does not fit its score",
    ),
    message=Wording(
        th="ระดับของ{name} พิมพ์ {found} แต่คะแนน {score} อยู่ในระดับ {expected}",
        en="the grade of {name} is printed as {found}, but a score of {score} means {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=GRADE_OF_SCORE.why,
    wrong="type,no,name,score,grade,pass\nจังหวัด,53,จังหวัดลำพูน,87.96,B,ผ่าน\n",
    right="type,no,name,score,grade,pass\nจังหวัด,53,จังหวัดลำพูน,87.96,A,ผ่าน\n",
)

NATIONAL_PASS = Rule(
    code="N024",
    severity=Severity.WARNING,
    title=Wording(
        th="ผลในประกาศไม่ตรงกับคะแนน",
        en="a status in the announcement that does not fit its score",
    ),
    message=Wording(
        th="ผลของ{name} พิมพ์ {found} แต่คะแนน {score} เทียบกับเกณฑ์ {mark} คะแนน คือ {expected}",
        en="the status of {name} is printed as {found}, but {score} against the pass mark of "
        "{mark} means {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=STATUS.why,
    wrong="type,no,name,score,grade,pass\nจังหวัด,53,จังหวัดลำพูน,87.96,A,ไม่ผ่าน\n",
    right="type,no,name,score,grade,pass\nจังหวัด,53,จังหวัดลำพูน,87.96,A,ผ่าน\n",
)

GRADE_COUNTS = Rule(
    code="N025",
    severity=Severity.WARNING,
    title=Wording(
        th="จำนวนรายระดับรวมไม่เท่าจำนวนหน่วยงาน",
        en="grade counts that do not add up to the agencies",
    ),
    message=Wording(
        th="ประเภท{type}: จำนวนหน่วยงานพิมพ์ {found} แต่ทุกระดับรวมได้ {expected}",
        en="type {type}: the number of agencies is printed as {found}, but all grades together "
        "make {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=Wording(
        th="หน่วยงานทุกแห่งอยู่ในระดับใดระดับหนึ่ง จำนวนรายระดับจึงรวมได้เท่าจำนวนหน่วยงาน",
        en="Every agency has one grade, so the counts add up to the number of agencies.",
    ),
    wrong="type,agencies,AA,A,B,C,D,E,F\nจังหวัด,67,0,38,20,13,4,1,0\n",
    right="type,agencies,AA,A,B,C,D,E,F\nจังหวัด,76,0,38,20,13,4,1,0\n",
)

GRADE_PERCENT = Rule(
    code="N026",
    severity=Severity.WARNING,
    title=Wording(
        th="ร้อยละของระดับไม่ตรงกับจำนวน", en="a percent of a grade that does not fit its count"
    ),
    message=Wording(
        th="ประเภท{type}: ร้อยละของระดับ {grade} พิมพ์ {found} แต่ {count} จาก {agencies} หน่วยงาน "
        "คือร้อยละ {expected}",
        en="type {type}: grade {grade} is printed as {found} percent, but {count} of {agencies} "
        "is {expected} percent",
    ),
    fix=_ANNOUNCEMENT,
    why=Wording(
        th="ร้อยละ คือจำนวนหน่วยงานในระดับนั้นหารด้วยจำนวนหน่วยงานของประเภท",
        en="The percent is the number of agencies with that grade out of those of the type.",
    ),
    wrong="type,agencies,B,B_pct\nจังหวัด,76,20,23.62\n",
    right="type,agencies,B,B_pct\nจังหวัด,76,20,26.32\n",
)

PASS_COUNT = Rule(
    code="N027",
    severity=Severity.WARNING,
    title=Wording(
        th="จำนวนที่ผ่านหรือไม่ผ่านไม่ตรงกับรายระดับ",
        en="a count of passed or failed that does not fit the grades",
    ),
    message=Wording(
        th="ประเภท{type}: จำนวนหน่วยงานที่{outcome} พิมพ์ {found} แต่นับจากรายระดับได้ {expected}",
        en="type {type}: the number of agencies {outcome} is printed as {found}, but the "
        "grades make {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=Wording(
        th="หน่วยงานที่ผ่าน คือหน่วยงานในระดับที่มีคะแนนตั้งแต่เกณฑ์เป้าหมายขึ้นไป ที่เหลือไม่ผ่าน",
        en="An agency has passed with a grade that begins at the pass mark or above; all others "
        "have not.",
    ),
    wrong="type,agencies,AA,A,passed,failed\nจังหวัด,76,0,38,83,38\n",
    right="type,agencies,AA,A,passed,failed\nจังหวัด,76,0,38,38,38\n",
)

PASS_PERCENT = Rule(
    code="N028",
    severity=Severity.WARNING,
    title=Wording(
        th="ร้อยละที่ผ่านหรือไม่ผ่านไม่ตรงกับจำนวน",
        en="a percent of passed or failed that does not fit the count",
    ),
    message=Wording(
        th="ประเภท{type}: ร้อยละของหน่วยงานที่{outcome} พิมพ์ {found} แต่ {count} จาก {agencies} หน่วยงาน "
        "คือร้อยละ {expected}",
        en="type {type}: {found} percent are printed as {outcome}, but {count} of {agencies} "
        "is {expected} percent",
    ),
    fix=_ANNOUNCEMENT,
    why=GRADE_PERCENT.why,
    wrong="type,agencies,passed,passed_pct\nจังหวัด,76,38,55.00\n",
    right="type,agencies,passed,passed_pct\nจังหวัด,76,38,50.00\n",
)

TYPE_MEAN = Rule(
    code="N029",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนเฉลี่ยของประเภทไม่ตรงกับตัวชี้วัด",
        en="a mean of a type that does not follow from the indicators",
    ),
    message=Wording(
        th="ประเภท{type}: คะแนนเฉลี่ยพิมพ์ {found} แต่คำนวณจากค่าเฉลี่ยของตัวชี้วัดตามน้ำหนักได้ {expected}",
        en="type {type}: the mean is printed as {found}, but the weighted means of the indicators "
        "make {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=Wording(
        th="คะแนนเฉลี่ยของประเภทคำนวณจากค่าเฉลี่ยของตัวชี้วัดได้ เหมือนคะแนนของหน่วยงานเดียว",
        en="The mean of a type follows from the means of the indicators just as the score of one "
        "agency does.",
    ),
    wrong="type,mean,ind1,ind2,ind3,ind4,ind5,ind6,ind7,ind8,ind9,ind10\n"
    "จังหวัด,80.24,91.58,84.68,88.24,83.92,86.17,86.20,84.46,82.79,77.20,75.90\n",
    right="type,mean,ind1,ind2,ind3,ind4,ind5,ind6,ind7,ind8,ind9,ind10\n"
    "จังหวัด,82.04,91.58,84.68,88.24,83.92,86.17,86.20,84.46,82.79,77.20,75.90\n",
)

TICKED_MONTHS = Rule(
    code="N030",
    severity=Severity.WARNING,
    title=Wording(
        th="เดือนในตารางแผนไม่ตรงกับระยะเวลา",
        en="ticked months that are not those of the period",
    ),
    message=Wording(
        th="{subject}: เดือนที่ทำเครื่องหมายในตารางแผนคือ {found} แต่ระยะเวลา “{period}” คือ {expected}",
        en="{subject}: the months ticked in the matrix are {found}, but the period “{period}” "
        "means {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="ตารางกิจกรรมกับตารางแผนรายเดือนบอกเวลาของกิจกรรมเดียวกัน หน้าเว็บแสดงตามระยะเวลา (period) "
        "เดือนที่ทำเครื่องหมายใช้เทียบเท่านั้น กำหนด “ภายใน…” ทำเครื่องหมายก่อนเดือนสุดท้ายด้วยได้",
        en="The table of activities and the matrix of months tell the time of the same activity. "
        "The pages show the period; the ticked months are only held against it. Where the period "
        "is a deadline, months before the last may be ticked too.",
    ),
    wrong="id,no,activity,period,months\na01,1,แจ้งผลการประเมิน,ธันวาคม 2565,ธ.ค.;ม.ค.\n",
    right="id,no,activity,period,months\na01,1,แจ้งผลการประเมิน,ธันวาคม 2565,ธ.ค.\n",
)

MATRIX_DIFFERS = Rule(
    code="N031",
    severity=Severity.WARNING,
    title=Wording(
        th="ตารางแผนพิมพ์ลำดับหรือกิจกรรมต่างจากตารางกิจกรรม",
        en="a matrix with other numbers or activities than the table",
    ),
    message=Wording(
        th="{subject}: ตารางแผนพิมพ์เป็น {found} แต่ตารางกิจกรรมพิมพ์เป็น {expected}",
        en="{subject}: the matrix prints {found}, but the table of activities prints {expected}",
    ),
    fix=_PAPER,
    why=Wording(
        th="ตารางกิจกรรมกับตารางแผนรายเดือนต้องเรียกกิจกรรมเดียวกันเหมือนกัน "
        "มักเกิดจากเลขซ้ำหรือเลขข้ามในตารางหนึ่ง ลำดับที่ต่างเท่ากันหลายข้อติดกันแจ้งครั้งเดียว "
        "หน้าเว็บแสดงตามตารางกิจกรรม",
        en="Both must call an activity the same; mostly a number stands twice or is left out in "
        "one of them. Numbers that differ by the same in neighbouring rows are told once. The "
        "pages show those of the table.",
    ),
    wrong="id,no,activity,matrix_no\na01,4,จัดเก็บข้อมูล,\na02,4,ประชุมคณะทำงาน,5\n",
    right="id,no,activity,matrix_no\na01,4,จัดเก็บข้อมูล,\na02,5,ประชุมคณะทำงาน,5\n",
)

LIST_MEAN = Rule(
    code="N032",
    severity=Severity.WARNING,
    title=Wording(
        th="คะแนนเฉลี่ยของประเภทไม่ตรงกับรายชื่อ",
        en="a mean of a type that does not follow from the list",
    ),
    message=Wording(
        th="ประเภท{type}: คะแนนเฉลี่ยพิมพ์ {found} แต่คะแนนของ {count} หน่วยงานในรายชื่อเฉลี่ยได้ {expected}",
        en="type {type}: the mean is printed as {found}, but the scores of the {count} agencies "
        "listed make {expected}",
    ),
    fix=_ANNOUNCEMENT,
    why=Wording(
        th="เมื่อรายชื่อมีครบทุกหน่วยงาน คะแนนเฉลี่ยของรายชื่อต้องเท่ากับที่สรุปไว้ หากต่างกัน "
        "แสดงว่ามีคะแนนในรายชื่ออย่างน้อยหนึ่งแถวหรือคะแนนเฉลี่ยอ่านหรือพิมพ์เพี้ยน",
        en="Where the list is whole its scores make the mean of the summary. Where they do not, "
        "some score of the list, or the mean, is misread or misprinted.",
    ),
    wrong="type,agencies,mean\nจังหวัด,2,84.50\n",
    right="type,agencies,mean\nจังหวัด,2,85.40\n",
)

RULES = (
    SHARES_SUM,
    SCORE_FROM_SHARES,
    QUESTION_FROM_ITEMS,
    INDICATOR_FROM_QUESTIONS,
    SUB_INDICATOR_FROM_ITEMS,
    INDICATOR_FROM_SUB_INDICATORS,
    TOOL_FROM_INDICATORS,
    OVERALL_FROM_TOOLS,
    GRADE_OF_SCORE,
    OVERALL_IN_ANNOUNCEMENT,
    GRADE_IN_ANNOUNCEMENT,
    PREVIOUS_SCORE,
    RESTATED_SCORE,
    RANK,
    STATUS,
    CHANGE,
    DIRECTION,
    PRINTED_NUMBER,
    PRINTED_GRADE,
    RESPONDENTS_DISAGREE,
    IIT_RESPONDENTS,
    FIGURES_WITHOUT_TAKING_PART,
    NATIONAL_GRADE,
    NATIONAL_PASS,
    GRADE_COUNTS,
    GRADE_PERCENT,
    PASS_COUNT,
    PASS_PERCENT,
    TYPE_MEAN,
    TICKED_MONTHS,
    MATRIX_DIFFERS,
    LIST_MEAN,
)
