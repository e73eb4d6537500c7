"""D about a result report that is imported: what could not be read, or only with care.

The report is somebody else's paper: its slips are told and looked at, only a file that cannot be
used at all is an error.
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

PDF_WITHOUT_TEXT = Rule(
    code="D101",
    severity=Severity.ERROR,
    title=Wording(
        th="PDF ที่เป็นภาพสแกน",
        en="a PDF that is a scan",
    ),
    message=Wording(
        th="{found} เป็น PDF ที่มีแต่ภาพ (สแกน) ไม่มีข้อความให้อ่าน",
        en="{found} is a PDF of pictures only (a scan): it holds no text to read",
    ),
    fix=Wording(
        th="ดาวน์โหลดรายงานจากระบบ ITAS ใหม่เป็น PDF หรือแปลงภาพเป็นข้อความด้วยโปรแกรม OCR "
        "บันทึกเป็น .txt แล้วนำเข้าไฟล์นั้น",
        en="download the report from ITAS again as PDF, or turn the pictures into text with an "
        "OCR program, save it as .txt and import that file",
    ),
    why=Wording(
        th="รายงานที่ดาวน์โหลดจากระบบมีข้อความอยู่ในไฟล์ จึงอ่านตัวเลขได้ตรงทุกตัว "
        "ส่วนไฟล์ที่สแกนจากกระดาษมีแต่ภาพ โปรแกรมนี้ไม่เดาตัวเลขจากภาพ",
        en="A report downloaded from the system holds its text, so that every figure is read as "
        "it stands. A scan of paper holds pictures only, and this program does not guess "
        "figures from pictures.",
    ),
    wrong="ita-2563-scan.pdf\n",
    right="ita-2563.pdf\n",
)

PDF_UNREADABLE = Rule(
    code="D102",
    severity=Severity.ERROR,
    title=Wording(
        th="PDF ที่เปิดไม่ได้",
        en="a PDF that does not open",
    ),
    message=Wording(
        th="เปิด {found} ไม่ได้ เพราะ{reason}",
        en="{found} does not open: {reason}",
    ),
    fix=Wording(
        th="เปิดไฟล์นี้ในโปรแกรมอ่าน PDF หากเปิดได้ ให้สั่งพิมพ์เป็น PDF ใหม่ แล้วนำเข้าไฟล์ใหม่",
        en="open the file in a PDF reader; if it opens, print it to a new PDF and import that one",
    ),
    why=Wording(
        th="ไฟล์ที่มีรหัสผ่าน หรือดาวน์โหลดมาไม่ครบ อ่านข้อความข้างในไม่ได้",
        en="The text of a file with a password, or of one that was not downloaded completely, "
        "cannot be read.",
    ),
    wrong="ita-2563.pdf (รหัสผ่าน)\n",
    right="ita-2563.pdf\n",
)

NOT_A_REPORT = Rule(
    code="D103",
    severity=Severity.ERROR,
    title=Wording(
        th="ไม่พบส่วนใดของรายงานผลการประเมิน",
        en="nothing of a result report",
    ),
    message=Wording(
        th="ไม่พบส่วนใดของรายงานผลการประเมินใน {found} ส่วนที่อ่านได้คือ {expected}",
        en="there is nothing of a result report in {found}; what can be read is {expected}",
    ),
    fix=Wording(
        th="ตรวจว่าเลือกไฟล์ถูก คือรายงานผลการประเมินของหน่วยงานจากระบบ ITAS หรือประกาศผลของสำนักงาน ป.ป.ช.",
        en="see that it is the right file: the agency's result report from ITAS, or the "
        "announcement of the NACC",
    ),
    why=Wording(
        th="โปรแกรมรู้จักรายงานจากหัวข้อ รหัสข้อคำถาม และรหัสข้อ O ไม่ใช่จากชื่อไฟล์",
        en="A report is known by its headings and by the codes of questions and items, not by "
        "the name of the file.",
    ),
    wrong="จดหมายนำส่งผลการประเมิน\n",
    right="คะแนนภาพรวมหน่วยงานเทศบาลเมืองตัวอย่าง : 88.53 คะแนน\n",
)

AGENCY_NOT_KNOWN = Rule(
    code="D104",
    severity=Severity.ERROR,
    title=Wording(
        th="ไม่รู้ว่าเป็นผลของหน่วยงานใด",
        en="whose result it is is not known",
    ),
    message=Wording(
        th="รายงานเป็นของ “{found}” ซึ่งไม่ตรงกับชื่อหน่วยงานในโฟลเดอร์ข้อมูล ที่มีคือ {expected}",
        en="the report is of “{found}”, which is no agency of the data folder; there are "
        "{expected}",
    ),
    fix=Wording(
        th="ใส่ --agency ตามด้วยชื่อโฟลเดอร์ของหน่วยงาน หากยังไม่มีโฟลเดอร์ ให้สร้างก่อน",
        en="give --agency and the folder of the agency; if there is none yet, make it first",
    ),
    why=Wording(
        th="หน่วยงานหาจากชื่อที่พิมพ์ในรายงานเทียบกับ name ใน agency.yml ชื่อต้องตรงกันพอดี "
        "เพราะชื่อของหลายหน่วยงานต่างกันเพียงตัวเดียว",
        en="The agency is found by the name printed in the report and name in agency.yml. The "
        "two must be equal, since names of agencies may differ by one letter.",
    ),
    wrong="คะแนนภาพรวมหน่วยงานเทศบาลเมืองตัวอยาง : 88.53 คะแนน\n",
    right="คะแนนภาพรวมหน่วยงานเทศบาลเมืองตัวอย่าง : 88.53 คะแนน\n",
)

YEAR_NOT_SAID = Rule(
    code="D105",
    severity=Severity.ERROR,
    title=Wording(
        th="ไม่รู้ว่าเป็นผลของปีใด",
        en="which year the result is of is not known",
    ),
    message=Wording(
        th="ไม่พบปีงบประมาณของ{part}ในรายงาน อ่านได้ {found}",
        en="the fiscal year of {part} is not in the report; read: {found}",
    ),
    fix=Wording(
        th="ใส่ --year ตามด้วยปีงบประมาณ พ.ศ. เช่น --year 2563",
        en="give --year and the fiscal year in the Buddhist era, such as --year 2563",
    ),
    why=Wording(
        th="ปีงบประมาณอ่านจากหัวรายงาน เช่น “รายงานผลการประเมิน ประจำปีงบประมาณ 2563” "
        "ตัวเลขจากปีที่ไม่แน่ใจจะไม่ถูกเขียน",
        en="The fiscal year is read from the heading of the report. Figures of an uncertain year "
        "are not written.",
    ),
    wrong="รายงานผลการประเมิน ประจำปีงบประมาณ 25\n",
    right="รายงานผลการประเมิน ประจำปีงบประมาณ 2563\n",
)

LINE_NOT_READ = Rule(
    code="D106",
    severity=Severity.WARNING,
    title=Wording(
        th="บรรทัดที่อ่านไม่ได้",
        en="a line that could not be read",
    ),
    message=Wording(
        th="{part}: อ่านบรรทัดนี้ไม่ได้ ({reason}) จึงเว้นว่างไว้: {found}",
        en="{part}: this line could not be read ({reason}) and was left out: {found}",
    ),
    fix=Wording(
        th="เปิดรายงานดูบรรทัดนี้ แล้วใส่ตัวเลขเองในสมุดงานปีนั้น รายชื่อหน่วยงานในประกาศใส่ในไฟล์ของประกาศ",
        en="look at the line in the report and enter its figures into that year's workbook",
    ),
    why=Wording(
        th="ตัวอักษรหรือตัวเลขในบรรทัดขาดหายหรือเพี้ยน โปรแกรมไม่เดาสิ่งที่อ่านไม่ได้ ช่องนั้นจึงว่าง",
        en="Letters or figures of the line are missing or damaged. What cannot be read is not "
        "guessed: its cells stay empty.",
    ),
    wrong="เป็นไปตามขั้นตอนที่กำหนด  3.O7%  0.00%  33.66%  63.27%  85.82\n",
    right="เป็นไปตามขั้นตอนที่กำหนด  3.07%  0.00%  33.66%  63.27%  85.82\n",
)

CODE_MISREAD = Rule(
    code="D107",
    severity=Severity.NOTE,
    title=Wording(
        th="รหัสที่อ่านเพี้ยน",
        en="a code that was misread",
    ),
    message=Wording(
        th="รหัสในรายงานอ่านได้ “{found}” เข้าใจว่าเป็น {expected} จากข้อความที่ตามมา",
        en="the code reads “{found}”; from the words that follow it is {expected}",
    ),
    fix=Wording(
        th="ตรวจว่าเป็นข้อ {expected} จริง หากใช่ไม่ต้องทำอะไร",
        en="see that it is {expected}; if so there is nothing to do",
    ),
    why=Wording(
        th="ตัว I มักถูกอ่านเป็นเลข 1 และตัว O เป็นเลข 0 รหัสจึงยืนยันด้วยข้อความของข้อนั้นตามหลักเกณฑ์ของปี",
        en="The letter I is often read as 1 and O as 0, so a code is confirmed by the wording of "
        "the question or item in that year's rules.",
    ),
    wrong="126 หน่วยงานของท่าน มีการดำเนินการ ดังต่อไปนี้ หรือไม่\n",
    right="I26 หน่วยงานของท่าน มีการดำเนินการ ดังต่อไปนี้ หรือไม่\n",
)

WORDING_DIFFERS = Rule(
    code="D108",
    severity=Severity.NOTE,
    title=Wording(
        th="ข้อความต่างจากหลักเกณฑ์ของปี",
        en="wording other than in that year's rules",
    ),
    message=Wording(
        th="{subject}: รายงานเขียน “{found}” แต่หลักเกณฑ์ของปีเขียน “{expected}”",
        en="{subject}: the report says “{found}”, that year's rules “{expected}”",
    ),
    fix=Wording(
        th="ตรวจว่าเป็นข้อเดียวกัน หากใช่ไม่ต้องทำอะไร เว็บไซต์ใช้ข้อความตามหลักเกณฑ์",
        en="see that the two are the same; if so there is nothing to do, the website uses the "
        "wording of the rules",
    ),
    why=Wording(
        th="ข้อความที่ต่างกันเล็กน้อยมักเป็นตัวอักษรที่อ่านเพี้ยน หากต่างกันมาก อาจเป็นข้ออื่น",
        en="Small differences are usually misread letters. A great one may mean another question.",
    ),
    wrong="8  คุ่มค่า\n",
    right="8  คุ้มค่า\n",
)

PART_REPEATED = Rule(
    code="D109",
    severity=Severity.NOTE,
    title=Wording(
        th="ข้อที่พิมพ์ซ้ำเพราะขึ้นหน้าใหม่",
        en="a question printed again on a new page",
    ),
    message=Wording(
        th="{subject} พิมพ์อยู่แล้วที่{other} จึงรวมเป็นข้อเดียวกัน: {found}",
        en="{subject} stands at {other} already; the two were joined: {found}",
    ),
    fix=Wording(
        th="ตรวจว่าจำนวนข้อย่อยครบ หากครบไม่ต้องทำอะไร",
        en="see that all items are there; if so there is nothing to do",
    ),
    why=Wording(
        th="ตารางที่ยาวเกินหน้าจะพิมพ์หัวข้อซ้ำในหน้าถัดไป",
        en="A table that goes over the end of a page has its heading again on the next.",
    ),
    wrong="E9 (หน้า 8)\nE9 (หน้า 9)\n",
    right="E9 (หน้า 8–9)\n",
)

READ_TWICE = Rule(
    code="D110",
    severity=Severity.WARNING,
    title=Wording(
        th="ข้อเดียวกันมีตัวเลขสองชุด",
        en="two sets of figures for one thing",
    ),
    message=Wording(
        th="{subject} อ่านได้ {found} แต่{other} อ่านได้ {expected}",
        en="{subject} reads {found}, but {other} reads {expected}",
    ),
    fix=Wording(
        th="เทียบกับรายงาน แล้วใส่ชุดที่ตรงกับรายงานในแผ่นของข้อนั้นในสมุดงานปีนั้น",
        en="compare with the report and enter the set that stands there into that year's workbook",
    ),
    why=Wording(
        th="ข้อหนึ่งมีตัวเลขชุดเดียว เมื่ออ่านได้สองชุด อย่างน้อยหนึ่งชุดอ่านเพี้ยนหรือเป็นของข้ออื่น",
        en="One thing has one set of figures. Where two are read, at least one is misread or "
        "belongs elsewhere.",
    ),
    wrong="O3  อำนาจหน้าที่  0.00\nO3  อำนาจหน้าที่  100.00\n",
    right="O3  อำนาจหน้าที่  0.00\n",
)

NOT_ALL_READ = Rule(
    code="D111",
    severity=Severity.WARNING,
    title=Wording(
        th="อ่านได้ไม่ครบ",
        en="not everything was read",
    ),
    message=Wording(
        th="{part}: อ่านได้ {found} จาก {expected} ที่ขาดคือ {missing}",
        en="{part}: {found} of {expected} were read; missing: {missing}",
    ),
    fix=Wording(
        th="เปิดรายงานดูส่วนนี้ แล้วใส่ข้อมูลที่ขาดเองในสมุดงานปีนั้น หากรายงานไม่มี ให้เว้นว่างไว้",
        en="look at this part of the report and enter what is missing into that year's "
        "workbook; leave empty what the report does not have",
    ),
    why=Wording(
        th="จำนวนที่ควรมีมาจากหลักเกณฑ์ของปี สิ่งที่อ่านไม่พบจะเว้นว่าง ไม่ใส่เลข 0 แทน",
        en="How many there should be is said by that year's rules. What was not found stays "
        "empty; it is never 0.",
    ),
    wrong="I1 … I4 … I6\n",
    right="I1 … I4 … I5 … I6\n",
)

FIGURE_NOT_READ = Rule(
    code="D112",
    severity=Severity.WARNING,
    title=Wording(
        th="ตัวเลขที่อ่านไม่ได้",
        en="a figure that could not be read",
    ),
    message=Wording(
        th="{subject}: อ่าน{part}ไม่ได้ จึงเว้นว่างไว้: {found}",
        en="{subject}: {part} could not be read and was left empty: {found}",
    ),
    fix=Wording(
        th="เปิดรายงานดูบรรทัดนี้ แล้วใส่ตัวเลขเองในสมุดงานปีนั้น รายชื่อหน่วยงานในประกาศใส่ในไฟล์ของประกาศ",
        en="look at the line in the report and enter the figure into that year's workbook",
    ),
    why=Wording(
        th="แถวนี้อ่านได้บางส่วน ตัวเลขที่ขาดหรือเพี้ยนเว้นว่างไว้ ไม่เดา",
        en="The row was read in part. A figure that is missing or damaged stays empty and is not "
        "guessed.",
    ),
    wrong="O3  อำนาจหน้าที่  1OO.00\n",
    right="O3  อำนาจหน้าที่  100.00\n",
)

STRANGE_LETTERS = Rule(
    code="D113",
    severity=Severity.NOTE,
    title=Wording(
        th="มีอักษรของภาษาอื่นปนอยู่",
        en="letters of another script",
    ),
    message=Wording(
        th="ชื่อ “{found}” มีอักษรที่ไม่ใช่ไทยหรืออังกฤษปนอยู่",
        en="the name “{found}” holds letters that are neither Thai nor Latin",
    ),
    fix=Wording(
        th="เทียบกับประกาศ แล้วแก้ชื่อใน agencies.csv",
        en="compare with the announcement and correct the name in agencies.csv",
    ),
    why=Wording(
        th="โปรแกรมที่แปลงภาพเป็นข้อความบางครั้งใส่อักษรที่หน้าตาคล้ายกันจากภาษาอื่น",
        en="Programs that turn pictures into text sometimes take letters of another script that "
        "look alike.",
    ),
    wrong="เทศบาลเมืองเขาสاมยอด\n",
    right="เทศบาลเมืองเขาสามยอด\n",
)

UNKNOWN_PROVINCE = Rule(
    code="D114",
    severity=Severity.NOTE,
    title=Wording(
        th="ไม่มีจังหวัดชื่อนี้",
        en="no such province",
    ),
    message=Wording(
        th="ไม่มีจังหวัดชื่อ “{found}”",
        en="there is no province “{found}”",
    ),
    fix=Wording(
        th="เทียบกับประกาศ แล้วแก้ชื่อใน agencies.csv",
        en="compare with the announcement and correct the name in agencies.csv",
    ),
    why=Wording(
        th="ชื่อจังหวัดเทียบกับรายชื่อ 77 จังหวัด ชื่อที่ไม่มีในรายชื่อมักอ่านเพี้ยนหนึ่งตัว",
        en="Names of provinces are compared with the list of the 77; one that is not there is "
        "usually misread by one letter.",
    ),
    wrong="จังหวัดอุตรธานี\n",
    right="จังหวัดอุดรธานี\n",
)

TABLES_MIXED = Rule(
    code="D115",
    severity=Severity.WARNING,
    title=Wording(
        th="สองตารางปนกันในบรรทัดเดียว",
        en="two tables mixed in one line",
    ),
    message=Wording(
        th="ผู้ตอบแบบวัด {tool}: บรรทัดนี้มีตัวเลข {count} ตัวจากสองตารางปนกัน จึงเว้นว่างไว้: {found}",
        en="respondents of the {tool}: {count} numbers of two tables are mixed in this line, "
        "which was left out: {found}",
    ),
    fix=Wording(
        th="เปิดรายงานดูตารางผู้ตอบ แล้วใส่จำนวนในแผ่นผู้ตอบแบบวัดของสมุดงานปีนั้น",
        en="look at the tables of respondents in the report and enter the numbers into the sheet "
        "of respondents of that year's workbook",
    ),
    why=Wording(
        th="โปรแกรมแปลงภาพเป็นข้อความบางครั้งอ่านตารางที่อยู่ข้างกันเป็นบรรทัดเดียว ตัวเลขใดเป็นของตารางใดต้องให้คนดู",
        en="Programs that turn pictures into text sometimes read tables side by side as one "
        "line. Which number belongs to which table is for a person to see.",
    ),
    wrong="น้อยกว่า 20 ปี  12  0  16  0  0  0\n",
    right="น้อยกว่า 20 ปี  0  0  0\n",
)

HEADING_DAMAGED = Rule(
    code="D116",
    severity=Severity.NOTE,
    title=Wording(
        th="หัวตารางหรือเส้นตารางที่อ่านปนมา",
        en="a heading or ruling read as data",
    ),
    message=Wording(
        th="บรรทัดนี้เป็นหัวตารางหรือเส้นตารางที่อ่านเพี้ยน จึงข้ามไป: {found}",
        en="this line is a damaged heading or ruling of a table and was passed over: {found}",
    ),
    fix=Wording(
        th="ตรวจว่าไม่มีตัวเลขของข้อใดอยู่ในบรรทัดนี้ หากไม่มีไม่ต้องทำอะไร",
        en="see that no figure stands in the line; if none does there is nothing to do",
    ),
    why=Wording(
        th="เส้นและหัวตารางไม่ใช่ข้อมูล แต่เมื่ออ่านเพี้ยนอาจกลืนข้อมูลของแถวข้างเคียงไปด้วย",
        en="Rulings and headings are not data, but a damaged one may have swallowed some of the "
        "row beside it.",
    ),
    wrong="--  --  --  --  -----\n",
    right="หัวข้อการประเมิน  น้อยที่สุดหรือไม่มีเลย  น้อย  มาก  มากที่สุด  คะแนน\n",
)

ROW_BY_ORDER = Rule(
    code="D117",
    severity=Severity.WARNING,
    title=Wording(
        th="แถวที่รู้จักจากลำดับเท่านั้น",
        en="a row known by its order only",
    ),
    message=Wording(
        th="{subject} รู้จักจากลำดับเท่านั้น เพราะข้อความ “{found}” ไม่ใกล้กับ “{expected}”",
        en="{subject} is known by its order only: its words “{found}” are not like “{expected}”",
    ),
    fix=Wording(
        th="เทียบกับรายงานว่าตัวเลขเป็นของข้อย่อยนี้ แล้วจึงตอบตกลงให้เขียน",
        en="compare with the report that the figures belong to this item, and only then have "
        "them written",
    ),
    why=Wording(
        th="ข้อย่อยรู้จักจากข้อความ หากข้อความเพี้ยนจนไม่รู้ว่าเป็นข้อใด จึงใช้ลำดับ ซึ่งอาจผิดเมื่อมีแถวหายไป",
        en="Items are known by their words. Where these are damaged beyond recognition the order "
        "is used, which is wrong where a row is missing.",
    ),
    wrong="i12  xxx  2.26%  6.23%  35.09%  56.42%  81.98\n",
    right="i12  สอบถาม  2.26%  6.23%  35.09%  56.42%  81.98\n",
)

DOES_NOT_FIT = Rule(
    code="D118",
    severity=Severity.ERROR,
    title=Wording(
        th="เขียนไฟล์ไม่ได้",
        en="a file that cannot be written",
    ),
    message=Wording(
        th="{found} เขียนต่อไม่ได้ เพราะ{reason}",
        en="{found} cannot be written on: {reason}",
    ),
    fix=Wording(
        th="แก้ไฟล์นั้นตามที่คำสั่ง check บอก แล้วนำเข้าอีกครั้ง",
        en="mend that file as check says, and import again",
    ),
    why=Wording(
        th="ก่อนเขียน ทุกไฟล์ที่จะได้ถูกอ่านตรวจในหน่วยความจำ หากไฟล์ใดอ่านไม่ได้ ไม่มีไฟล์ใดถูกเขียน",
        en="Before anything is written every file to be is read in memory. If one cannot be "
        "read, none is written.",
    ),
    wrong="code,code,score\n",
    right="code,item,score\n",
)

TABLES_PARTED = Rule(
    code="D119",
    severity=Severity.WARNING,
    title=Wording(
        th="สองตารางที่ปนกัน แยกได้จากผลรวม",
        en="two mixed tables, told apart by their totals",
    ),
    message=Wording(
        th="แยกบรรทัดที่สองตารางปนกันได้ทางเดียวที่ผลรวมตรงกับตารางอื่น เป็น {expected} จาก: {found}",
        en="a line of two tables was parted in the one way that agrees with the totals of the "
        "other tables: {expected}, from: {found}",
    ),
    fix=Wording(
        th="เทียบกับตารางผู้ตอบในรายงาน หากไม่ตรง ให้แก้ในแผ่นผู้ตอบแบบวัดของสมุดงานปีนั้น",
        en="compare with the tables of respondents in the report; change what differs in the sheet "
        "of respondents of that year's workbook",
    ),
    why=Wording(
        th="ทุกตารางของแบบวัดเดียวกันนับคนจำนวนเท่ากัน หากมีวิธีแยกทางเดียวที่ผลรวมครบทั้งสองตาราง จึงใช้วิธีนั้น "
        "และเขียนหมายเหตุไว้ที่แถว หากมีหลายทางหรือไม่มีเลย จะเว้นว่างไว้",
        en="All tables of a survey count the same persons. Where only one way of parting gives "
        "both tables their totals it is taken, with a note on the row; else nothing is.",
    ),
    wrong="20 - 30 ปี  9  13  11  17  0  0  0\n",
    right="EIT  9  11  0\nIIT  20 - 30 ปี  13  17  0\n",
)

TEXT_NOT_USED = Rule(
    code="D140",
    severity=Severity.WARNING,
    title=Wording(
        th="ข้อความที่ไม่รู้ว่าเป็นของช่องใด",
        en="text of which it is not known where it belongs",
    ),
    message=Wording(
        th="{part}: ไม่รู้ว่าข้อความนี้เป็นของช่องใด จึงไม่ได้เขียน: {found}",
        en="{part}: it is not known where this text belongs, so it was not written: {found}",
    ),
    fix=Wording(
        th="เปิดรายงานดูบรรทัดนี้ หากเป็นส่วนหนึ่งของความเห็นหรือชื่อ ให้เติมในแผ่นข้อ O ของสมุดงานปีนั้น "
        "หากเป็นหัวกระดาษหรือหัวข้อ ไม่ต้องทำอะไร",
        en="look at the line in the report; if it is part of a comment or a name, add it in "
        "that year's workbook; if it is a heading or the head of a page there is nothing to do",
    ),
    why=Wording(
        th="เมื่อแถวของตารางถูกตัดที่ท้ายหน้า ข้อความบางส่วนไปอยู่หลังคะแนนหรือในหน้าถัดไป "
        "โปรแกรมไม่เดาว่าเป็นของแถวใด",
        en="Where a row of a table is cut at the end of a page some of its text stands behind its "
        "score or on the next page. Which row it belongs to is not guessed.",
    ),
    wrong="O4  แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน  100.00\nตามเกณฑ์การประเมินที่กำหนด\n",
    right="O4  แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน  100.00\n",
)

COMMENT_GOES_ON = Rule(
    code="D141",
    severity=Severity.WARNING,
    title=Wording(
        th="ความเห็นที่ต่อจากบรรทัดคะแนน",
        en="a comment that goes on behind its score",
    ),
    message=Wording(
        th="{subject}: ต่อท้ายความเห็นด้วยข้อความที่อยู่หลังคะแนน: {found}",
        en="{subject}: the comment was completed with text behind its score: {found}",
    ),
    fix=Wording(
        th="เทียบกับรายงานว่าข้อความนี้เป็นส่วนท้ายของความเห็น หากไม่ใช่ ให้ลบออกจากความเห็นในแผ่นข้อ O "
        "ของสมุดงานปีนั้น",
        en="see that this is the end of the comment; if not, take it out of the comment in that "
        "year's workbook",
    ),
    why=Wording(
        th="แถวที่ยาวเกินหน้าถูกตัดที่ท้ายหน้า คะแนนอยู่หน้าแรก ความเห็นต่อในหน้าถัดไป",
        en="A row that goes over the end of a page is cut there: its score stands on the first "
        "page, and its comment goes on on the next.",
    ),
    wrong="O3  อำนาจหน้าที่  ซึ่งไม่เป็นไป  0.00\nตามเกณฑ์การประเมินที่กำหนด\n",
    right="O3  อำนาจหน้าที่  ซึ่งไม่เป็นไปตามเกณฑ์การประเมินที่กำหนด  0.00\n",
)

RULES = (
    PDF_WITHOUT_TEXT,
    PDF_UNREADABLE,
    NOT_A_REPORT,
    AGENCY_NOT_KNOWN,
    YEAR_NOT_SAID,
    LINE_NOT_READ,
    CODE_MISREAD,
    WORDING_DIFFERS,
    PART_REPEATED,
    READ_TWICE,
    NOT_ALL_READ,
    FIGURE_NOT_READ,
    STRANGE_LETTERS,
    UNKNOWN_PROVINCE,
    TABLES_MIXED,
    HEADING_DAMAGED,
    ROW_BY_ORDER,
    DOES_NOT_FIT,
    TABLES_PARTED,
    TEXT_NOT_USED,
    COMMENT_GOES_ON,
)
