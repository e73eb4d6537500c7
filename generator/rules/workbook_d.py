"""D: what is brought in from a spreadsheet: its file, its sheets, its cells.

Found by ``import`` only. An error means that nothing is written; the others are told before the
officer says yes.
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

NOT_A_WORKBOOK = Rule(
    code="D120",
    severity=Severity.ERROR,
    title=Wording(th="เปิดไฟล์ Excel ไม่ได้", en="workbook that cannot be opened"),
    message=Wording(th="อ่านไฟล์ {found} ไม่ได้ เพราะ{reason}", en="cannot read {found}: {reason}"),
    fix=Wording(
        th="บันทึกไฟล์ใหม่จาก Excel หรือ LibreOffice เป็น .xlsx โดยไม่ใส่รหัสผ่าน "
        "หากเปิดไม่ได้ ให้ทำสมุดงานใหม่ด้วยคำสั่ง workbook",
        en="open it in Excel or LibreOffice and save it again as .xlsx without a password; if it "
        "does not open there, make a new one with the command workbook",
    ),
    why=Wording(
        th="ไฟล์ที่คัดลอกไม่ครบ มีรหัสผ่าน หรือเป็นไฟล์ชนิดอื่นที่เปลี่ยนนามสกุล อ่านเป็นสมุดงานไม่ได้ จึงไม่มีการเขียนข้อมูลใด",
        en="A file that was copied in part, has a password, or is of another kind cannot be read "
        "as a workbook. Nothing is written.",
    ),
    wrong="lamphun-2566.xls → lamphun-2566.xlsx\n",
    right="Excel → Save As → .xlsx\n",
)

NO_IDENTITY = Rule(
    code="D121",
    severity=Severity.ERROR,
    title=Wording(th="ไม่รู้ว่าสมุดงานเป็นของหน่วยงานและปีใด", en="workbook of nobody knows whom"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ควรเป็น {expected}",
        en="{field} is “{found}”, but should be {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนช่องนี้ให้เหมือนเดิม หรือทำสมุดงานใหม่ด้วยคำสั่ง workbook แล้วคัดลอกข้อมูลไปวาง",
        en="change the cell back, or make a new workbook with the command workbook and copy your "
        "entries into it",
    ),
    why=Wording(
        th="แผ่นแรกของสมุดงานบอกหน่วยงานและปีที่ข้อมูลเป็นของใคร หากหายไปหรือถูกแก้ ข้อมูลจะเข้าผิดที่ จึงไม่นำเข้า",
        en="The first sheet says whose data it is and of which year. Without it the data could go "
        "to the wrong place, so it is not brought in.",
    ),
    wrong="เริ่มที่นี่!B15: 2023\n",
    right="เริ่มที่นี่!B15: 2566\n",
)

UNKNOWN_SHEET = Rule(
    code="D122",
    severity=Severity.NOTE,
    title=Wording(th="แผ่นงานที่ไม่ได้นำเข้า", en="sheet that is not read"),
    message=Wording(
        th="มีแผ่นชื่อ “{found}” แต่แผ่นที่นำเข้าคือ {expected}",
        en="there is a sheet “{found}”; the sheets that are read are {expected}",
    ),
    fix=Wording(
        th="หากเป็นแผ่นของสมุดงาน ให้เปลี่ยนชื่อกลับเป็นชื่อเดิม หากเป็นแผ่นของท่านเอง ไม่ต้องทำอะไร",
        en="change the name back if it is a sheet of the workbook; leave it if it is your own",
    ),
    why=Wording(
        th="แผ่นงานรู้จักจากชื่อ แผ่นที่เปลี่ยนชื่อจึงไม่ถูกอ่าน ข้อมูลเดิมในโฟลเดอร์ยังอยู่ครบ",
        en="Sheets are known by their names, so a renamed one is not read. What the folder holds "
        "stays as it is.",
    ),
    wrong="มาตรการ (2)\n",
    right="มาตรการ\n",
)

NO_HEADINGS = Rule(
    code="D123",
    severity=Severity.ERROR,
    title=Wording(th="ไม่พบหัวคอลัมน์", en="headings that are missing"),
    message=Wording(
        th="ไม่พบแถวหัวคอลัมน์ซึ่งต้องมี {expected}",
        en="there is no row of headings, which must have {expected}",
    ),
    fix=Wording(
        th="เพิ่มแถวหัวคอลัมน์กลับตามเดิม หรือคัดลอกจากสมุดงานใหม่ที่ทำด้วยคำสั่ง workbook "
        "หากไม่ต้องการนำเข้าแผ่นนี้ ให้ลบทั้งแผ่น",
        en="put the headings back, or copy them from a new workbook; delete the whole sheet if it "
        "is not to be read",
    ),
    why=Wording(
        th="แต่ละคอลัมน์รู้จักจากหัวคอลัมน์ จึงสลับหรือเพิ่มคอลัมน์ได้ แต่ลบหรือแก้ชื่อหัวคอลัมน์ไม่ได้",
        en="Columns are known by their headings: they may be moved and others added, but the "
        "headings must stay.",
    ),
    wrong="มาตรการ!A3: (ว่าง)\n",
    right="มาตรการ!A3: รหัส\n",
)

UNKNOWN_HEADING = Rule(
    code="D124",
    severity=Severity.NOTE,
    title=Wording(th="คอลัมน์หรือแถวที่ไม่ได้นำเข้า", en="column or row that is not read"),
    message=Wording(
        th="หัวข้อ “{found}” ไม่ใช่หัวข้อของแผ่นนี้ จึงไม่ได้นำเข้า",
        en="“{found}” is no heading of this sheet, so what belongs to it is not read",
    ),
    fix=Wording(
        th="หากต้องการนำเข้า ให้ย้ายข้อมูลไปไว้ใต้หัวข้อที่มีอยู่ หากเป็นบันทึกของท่านเอง ไม่ต้องทำอะไร",
        en="move it under one of the headings if it is to be read; leave it if it is your own note",
    ),
    why=Wording(
        th="เพิ่มคอลัมน์ไว้ใช้เองได้ แต่ข้อมูลจะไม่ไปอยู่บนเว็บไซต์ จึงแจ้งไว้เผื่อเป็นหัวข้อที่สะกดต่างไป",
        en="Columns of your own are welcome but do not come onto the website; it is told in case "
        "the heading is one that was misspelt.",
    ),
    wrong="มาตรการ!H3: ผู้รับผิดชอบหลัก\n",
    right="มาตรการ!H3: ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง\n",
)

EQUAL_HEADINGS = Rule(
    code="D125",
    severity=Severity.ERROR,
    title=Wording(th="หัวข้อซ้ำกัน", en="equal headings"),
    message=Wording(
        th="หัวข้อ “{found}” อยู่ที่ {other} แล้ว จึงไม่รู้ว่าให้ใช้ช่องใด",
        en="the heading “{found}” stands at {other} already, so it is not known which one counts",
    ),
    fix=Wording(
        th="ลบคอลัมน์หรือแถวที่ไม่ใช้ หรือเปลี่ยนชื่อหัวข้อของคอลัมน์ที่เพิ่มเอง",
        en="delete the one that is not used, or give your own column another heading",
    ),
    why=Wording(
        th="แต่ละหัวข้อมีได้ช่องเดียว หากมีสองช่อง ระบบจะไม่เดาว่าช่องใดถูก",
        en="A heading may be there once. Of two it is not guessed which one is right.",
    ),
    wrong="คะแนน | คะแนน\n",
    right="คะแนน | คะแนน (บันทึกของเรา)\n",
)

MERGED_CELLS = Rule(
    code="D126",
    severity=Severity.ERROR,
    title=Wording(th="ช่องที่ผสานกัน", en="merged cells"),
    message=Wording(
        th="ช่อง {found} ผสานกันเป็นช่องเดียว จึงไม่รู้ว่าแต่ละแถวหรือคอลัมน์มีค่าใด",
        en="the cells {found} are merged, so it is not known what each row or column says",
    ),
    fix=Wording(
        th="ใส่ค่าให้ครบทุกช่อง หลังเลือกช่องนี้แล้วกดยกเลิกการผสานเซลล์",
        en="enter the value in every cell after choosing Unmerge Cells",
    ),
    why=Wording(
        th="Excel เก็บค่าของช่องที่ผสานไว้ที่ช่องแรกช่องเดียว ช่องอื่นว่าง หากนำเข้า ข้อมูลแถวอื่นจะหายไป",
        en="Excel keeps the value in the first of merged cells; the others are empty, and their "
        "rows would lose it.",
    ),
    wrong="มาตรการ!E4:E6 (ผสาน)\n",
    right="มาตรการ!E4, E5, E6: กองคลัง\n",
)

UNREADABLE_CELL = Rule(
    code="D127",
    severity=Severity.ERROR,
    title=Wording(th="ช่องที่อ่านไม่ได้", en="cell that cannot be read"),
    message=Wording(
        th="{field} อ่านไม่ได้ เพราะ{reason} (พบ “{found}”)",
        en="{field} cannot be read: {reason} (found “{found}”)",
    ),
    fix=Wording(
        th="ใส่ค่าเป็นข้อความหรือตัวเลขโดยตรง หากเป็นวันที่ ให้พิมพ์เช่น 20 มี.ค. 2566 "
        "หากเป็นสูตร ให้คัดลอกช่องแล้ววางเฉพาะค่า",
        en="enter the value itself as text or number, a date as 20 มี.ค. 2566; copy a formula and "
        "paste its value only",
    ),
    why=Wording(
        th="Excel เก็บวันที่ สูตร และค่า #REF! ไว้ในรูปที่ไม่ใช่สิ่งที่เห็น ระบบไม่เดาว่าท่านหมายถึงอะไร",
        en="Excel keeps dates, formulas and errors in another form than what is seen. It is not "
        "guessed what was meant.",
    ),
    wrong="ผลการประเมิน!B5: #REF!\n",
    right="ผลการประเมิน!B5: 87.96\n",
)

EQUAL_ROWS = Rule(
    code="D128",
    severity=Severity.ERROR,
    title=Wording(th="สองแถวมีรหัสเดียวกัน", en="two rows with one id"),
    message=Wording(
        th="รหัส “{found}” อยู่ที่ {other} แล้ว", en="the id “{found}” stands at {other} already"
    ),
    fix=Wording(
        th="ลบแถวที่ซ้ำ หรือลบรหัสของแถวใหม่ให้ว่าง ระบบจะให้รหัสถัดไปเอง",
        en="delete the row that is there twice, or empty the id of the new one: it gets the next",
    ),
    why=Wording(
        th="รหัสใช้เป็นที่อยู่เว็บและใช้อ้างถึงกัน จึงมีได้แถวเดียว มักเกิดจากการคัดลอกทั้งแถว",
        en="An id is an address and is referred to, so it stands in one row only. It often comes "
        "from copying a whole row.",
    ),
    wrong="m01 | m01\n",
    right="m01 | m02\n",
)

UNKNOWN_GROUP = Rule(
    code="D129",
    severity=Severity.ERROR,
    title=Wording(th="ไม่รู้ว่าแถวนี้เป็นของเรื่องใด", en="row that belongs to nothing known"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ที่มีคือ {expected}",
        en="{field} is “{found}”, but there are {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นค่าที่มีในรายการ หรือลบทั้งแถวหากไม่ใช้",
        en="change it to one of the list, or delete the whole row",
    ),
    why=Wording(
        th="แถวต้องบอกว่าอยู่ในหมวดหรือมาตรการใด จึงจะรู้ว่าให้เขียนไว้ที่ใด",
        en="A row must say to which part or measure it belongs, or it has no place.",
    ),
    wrong="ขั้นตอน!A4: m99\n",
    right="ขั้นตอน!A4: m01\n",
)

REPORT_CHANGED = Rule(
    code="D130",
    severity=Severity.ERROR,
    title=Wording(th="แก้หรือลบรายงานที่บันทึกแล้ว", en="report that was changed or taken away"),
    message=Wording(
        th="รายงานลำดับที่ {found} บันทึกไว้แล้ว แต่ในไฟล์นี้ถูกแก้หรือลบ",
        en="report no. {found} is on record, but this file changes it or leaves it out",
    ),
    fix=Wording(
        th="แก้ค่ากลับตามเดิม แล้วเพิ่มแถวใหม่ที่บอกสิ่งที่แก้ไข หากไม่มีแถวนั้นแล้ว ให้ทำสมุดงานใหม่",
        en="change it back and add a new row that says what is right; make a new workbook if the "
        "row is gone",
    ),
    why=Wording(
        th="รายงานความก้าวหน้าเพิ่มได้อย่างเดียว เพราะประชาชนและผู้ติดตามข่าวอ่านไปแล้ว การแก้ไขคือรายงานแถวใหม่",
        en="Progress is only ever added to: citizens and readers of the feed have read it. A "
        "correction is a new report.",
    ),
    wrong="ความก้าวหน้า!E4: อยู่ระหว่างดำเนินการ → ดำเนินการแล้วเสร็จ\n",
    right="ความก้าวหน้า!E9: ดำเนินการแล้วเสร็จ\n",
)

OLDER_THAN_DATA = Rule(
    code="D131",
    severity=Severity.WARNING,
    title=Wording(th="ข้อมูลเปลี่ยนไปหลังทำสมุดงาน", en="data that changed after the workbook was made"),
    message=Wording(
        th="{found} ในข้อมูลไม่เหมือนตอนที่ทำสมุดงานนี้ และไฟล์นี้จะเปลี่ยน ลบ หรือเพิ่มกลับ",
        en="{found} is not what it was when this workbook was made, and this file changes it, "
        "takes it away or brings it back",
    ),
    fix=Wording(
        th="ตรวจค่าเดิมและค่าใหม่ในรายการที่จะเปลี่ยนก่อนตอบตกลง หากไม่แน่ใจ ให้ทำสมุดงานใหม่",
        en="look at its old and new values in the list of changes before saying yes, or make a new "
        "workbook",
    ),
    why=Wording(
        th="ท่านเองอาจนำเข้าไปแล้วครั้งหนึ่ง หรือมีผู้อื่นแก้ข้อมูลหลังจากทำสมุดงาน ในกรณีหลัง ค่าเก่าในสมุดงานจะทับค่าใหม่",
        en="You may have brought it in once already, or others changed the data since; then older "
        "values of the workbook replace theirs.",
    ),
    wrong="workbook → measures.yml → import\n",
    right="workbook → import\n",
)

NOT_CHANGED = Rule(
    code="D132",
    severity=Severity.ERROR,
    title=Wording(th="แก้ไฟล์เดิมให้ไม่ได้", en="file that cannot be changed for you"),
    message=Wording(
        th="ไฟล์ {found} เขียนในรูปแบบที่โปรแกรมแก้โดยไม่ให้ของเดิมเสียไม่ได้",
        en="{found} is written in a form that cannot be changed without losing something",
    ),
    fix=Wording(
        th="แก้ค่าที่แสดงด้านล่างในไฟล์นั้นด้วย Notepad",
        en="change the values below in that file with an editor",
    ),
    why=Wording(
        th="โปรแกรมแก้เฉพาะค่าที่เปลี่ยน และตรวจผลก่อนเขียน หากผลไม่ตรง จะไม่เขียนไฟล์ใดเลย",
        en="Only what changed is replaced, and the outcome is read again before it is written; if "
        "it is not what it should be, nothing is written.",
    ),
    wrong="? [key]\n: value\n",
    right="key: value\n",
)

LOOKS_LIKE_SHARE = Rule(
    code="D133",
    severity=Severity.WARNING,
    title=Wording(th="คะแนนต่ำกว่า 1", en="score below 1"),
    message=Wording(
        th="{field} เป็น {found} หากพิมพ์พร้อมเครื่องหมาย % Excel จะเก็บเป็นเศษของหนึ่ง",
        en="{field} is {found}; if it was typed with %, Excel keeps a part of one",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นคะแนนเต็ม 100 โดยไม่ใส่ % เช่น 95.00 หากคะแนนต่ำกว่า 1 จริง ไม่ต้องทำอะไร",
        en="enter points out of 100 without %, such as 95.00; leave it if the score is that low",
    ),
    why=Wording(
        th="พิมพ์ 95% ใน Excel แล้ว Excel เก็บ 0.95 ซึ่งจะกลายเป็น 0.95 คะแนน",
        en="Excel keeps 0.95 for a typed 95%, which would become 0.95 points.",
    ),
    wrong="คะแนน: 95%\n",
    right="คะแนน: 95.00\n",
)

ROW_KEPT = Rule(
    code="D134",
    severity=Severity.NOTE,
    title=Wording(th="แถวที่ไม่มีในสมุดงาน", en="row that the workbook does not have"),
    message=Wording(
        th="{found} อยู่ในข้อมูลแต่ไม่อยู่ในไฟล์นี้ แถวนี้เพิ่มหลังทำสมุดงาน จึงคงไว้",
        en="{found} is in the data but not in this file; it was added after the workbook was made, "
        "so it stays",
    ),
    fix=Wording(
        th="หากต้องการลบ ให้ทำสมุดงานใหม่ด้วยคำสั่ง workbook ลบแถวนั้น แล้วนำเข้า หากไม่ต้องการลบ ไม่ต้องทำอะไร",
        en="make a new workbook with the command workbook, delete the row there and "
        "bring it in, if it is to go",
    ),
    why=Wording(
        th="สมุดงานจำว่าตอนที่ทำมีแถวใดอยู่ จึงลบเฉพาะแถวที่ท่านเห็นและลบเอง ไม่ลบสิ่งที่ผู้อื่นเพิ่มภายหลัง",
        en="A workbook remembers which rows there were when it was made. Only what could be seen "
        "and was deleted is taken away, never what others added since.",
    ),
    wrong="workbook → m07 → import\n",
    right="m07 → workbook → import\n",
)

ORDER_KEPT = Rule(
    code="D135",
    severity=Severity.NOTE,
    title=Wording(th="ลำดับแถวที่คงเดิม", en="order of rows that stays"),
    message=Wording(
        th="แถวของ{found} เรียงไม่เหมือนในข้อมูล ลำดับในข้อมูลคงเดิม",
        en="the rows of {found} stand in another order than in the data, whose order stays",
    ),
    fix=Wording(
        th="หากต้องการเปลี่ยนลำดับบนเว็บไซต์ ให้ย้ายรายการในไฟล์ข้อมูล หากเรียงไว้ดูเอง ไม่ต้องทำอะไร",
        en="change the order of the entries in the file if the website shall show another order",
    ),
    why=Wording(
        th="เว็บไซต์แสดงตามลำดับในไฟล์ การเรียงแถวใน Excel เพื่อดูข้อมูลจึงไม่เปลี่ยนลำดับบนเว็บไซต์",
        en="Pages keep the order of the file. Sorting rows in Excel to look at them is fine.",
    ),
    wrong="m02 | m01\n",
    right="m01 | m02\n",
)

RENAMED_HEADING = Rule(
    code="D136",
    severity=Severity.WARNING,
    title=Wording(th="หัวข้อที่เปลี่ยนชื่อ", en="renamed heading"),
    message=Wording(
        th="หัวข้อ “{found}” ไม่ใช่หัวข้อของแผ่นนี้ และไม่พบหัวข้อ “{expected}” ข้อมูลใต้หัวข้อนี้จึงไม่ได้นำเข้า",
        en="“{found}” is no heading of this sheet and “{expected}” is not there, so what belongs "
        "to it is not read",
    ),
    fix=Wording(
        th="เปลี่ยนหัวข้อกลับเป็นชื่อเดิม แล้วนำเข้าอีกครั้ง หากเป็นบันทึกของท่านเอง ไม่ต้องทำอะไร",
        en="give it its name back and bring the file in again; leave it if it is your own note",
    ),
    why=Wording(
        th="คอลัมน์และแถวรู้จักจากหัวข้อ หัวข้อที่พิมพ์ใหม่หรือย่อลงจึงไม่ถูกอ่าน ข้อมูลเดิมในโฟลเดอร์ยังอยู่ครบ",
        en="Columns and rows are known by their headings, so one that was typed anew or shortened "
        "is not read. What the folder holds stays as it is.",
    ),
    wrong="มาตรการ!E3: ผู้รับผิดชอบ\n",
    right="มาตรการ!E3: ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง\n",
)

LOST_ZERO = Rule(
    code="D137",
    severity=Severity.ERROR,
    title=Wording(th="หมายเลขโทรศัพท์ที่ไม่มีเลข 0 นำหน้า", en="telephone number without its 0"),
    message=Wording(
        th="{field} เป็นตัวเลข {found} ซึ่ง{reason} Excel ตัดออกเมื่อเก็บเป็นตัวเลข",
        en="{field} is the number {found} and {reason}: Excel drops it from a number",
    ),
    fix=Wording(
        th="ใส่หมายเลขให้ครบ โดยพิมพ์ ' นำหน้า เช่น '053731000 หรือพิมพ์มีขีดคั่น เช่น 0-5373-1000",
        en="enter the whole number with ' before it, such as '053731000, or with strokes, such as "
        "0-5373-1000",
    ),
    why=Wording(
        th="ช่องโทรศัพท์เป็นข้อความ เมื่อวางหรือเปลี่ยนรูปแบบของช่องจน Excel เก็บเป็นตัวเลข เลข 0 ตัวหน้าจะหายไป "
        "ประชาชนจึงโทรตามหมายเลขบนเว็บไซต์ไม่ได้",
        en="Telephone cells hold text. When one was pasted over, or its format changed, Excel "
        "keeps a number, whose leading 0 is lost, and citizens cannot call what the page shows.",
    ),
    wrong="ช่องทางร้องเรียน!D4: 53731000\n",
    right="ช่องทางร้องเรียน!D4: '053731000\n",
)

RULES: tuple[Rule, ...] = (
    NOT_A_WORKBOOK,
    NO_IDENTITY,
    UNKNOWN_SHEET,
    NO_HEADINGS,
    UNKNOWN_HEADING,
    EQUAL_HEADINGS,
    MERGED_CELLS,
    UNREADABLE_CELL,
    EQUAL_ROWS,
    UNKNOWN_GROUP,
    REPORT_CHANGED,
    OLDER_THAN_DATA,
    NOT_CHANGED,
    LOOKS_LIKE_SHARE,
    ROW_KEPT,
    ORDER_KEPT,
    RENAMED_HEADING,
    LOST_ZERO,
)
