"""D: the form of the data: files and folders, keys and columns, single values, codes and ids.

What stands here keeps a value from being read, so it is an error unless its rule says otherwise.
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

# --- Files and folders ---------------------------------------------------------------------------

# --- folders and files ---------------------------------------------------------------------------

UNKNOWN_FILE = Rule(
    code="D001",
    severity=Severity.ERROR,
    title=Wording(th="ไฟล์ที่ระบบไม่รู้จัก", en="unknown file"),
    message=Wording(
        th="ในโฟลเดอร์นี้มีไฟล์ “{found}” แต่ไฟล์ที่ระบบอ่านคือ {expected}",
        en="this folder holds the file “{found}”, but the files that are read are {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนชื่อไฟล์ให้ตรงทั้งนามสกุล เช่น ลบ .txt ที่เกินมา หากเป็นไฟล์ Excel ให้เปิดใน Excel แล้วเลือก "
        "บันทึกเป็น → CSV UTF-8 หากเป็นไฟล์ Word ให้บันทึกเป็นข้อความธรรมดาแบบ UTF-8 ก่อนเปลี่ยนชื่อ "
        "หากเป็นไฟล์ของปีหนึ่ง ให้ย้ายไปไว้ในโฟลเดอร์ปีงบประมาณ เช่น 2565 หากไม่ต้องการให้อ่าน ให้ใส่ _ นำหน้าชื่อ",
        en="rename the file, its ending included: take away a .txt too many; open an Excel "
        "workbook in Excel and choose Save As → CSV UTF-8; save a Word document as plain text in "
        "UTF-8, then rename it; move a file that belongs to a year into the folder of its fiscal "
        "year, such as 2565; put _ before the name if the file is not to be read",
    ),
    why=Wording(
        th="ระบบรู้ว่าไฟล์ใดเป็นข้อมูลใดจากชื่อไฟล์เท่านั้น ไฟล์ที่สะกดผิดเพียงตัวเดียวจะไม่ขึ้นหน้าเว็บ "
        "จึงแจ้งไว้แทนการข้ามไปเงียบ ๆ",
        en="What a file holds is known by its name alone. A file misspelt by one letter would be "
        "missing from the site, so it is reported instead of being passed over in silence.",
    ),
    wrong="data/lamphun/2563/indicator.csv",
    right="data/lamphun/2563/indicators.csv",
)

BAD_AGENCY_FOLDER = Rule(
    code="D002",
    severity=Severity.ERROR,
    title=Wording(
        th="ชื่อโฟลเดอร์หน่วยงานใช้เป็นที่อยู่เว็บไม่ได้",
        en="agency folder that cannot be an address",
    ),
    message=Wording(
        th="โฟลเดอร์หน่วยงานชื่อ “{found}” แต่ชื่อใช้ได้เฉพาะ a-z 0-9 และ - ระหว่างคำ "
        "และต้องไม่ใช่ชื่อหน้าของเว็บไซต์ เช่น about หรือ search",
        en="the agency folder is called “{found}”, but the name may hold only a-z, 0-9 and - "
        "between words, and may not be a page of the site such as about or search",
    ),
    fix=Wording(
        th="เปลี่ยนชื่อโฟลเดอร์เป็นชื่อหน่วยงานด้วยอักษรอังกฤษตัวเล็ก เช่น chiang-mai",
        en="rename the folder to the name of the agency in small Latin letters, such as chiang-mai",
    ),
    why=Wording(
        th="ชื่อโฟลเดอร์เป็นที่อยู่ของหน้าเว็บและอยู่ใน QR code จึงต้องพิมพ์ได้บนทุกเครื่อง เมื่อเผยแพร่แล้วไม่ควรเปลี่ยนอีก",
        en="The name of the folder is the address of the pages and stands in QR codes, so it "
        "must be easy to type on any machine. Once published it should not change.",
    ),
    wrong="data/Chiang Mai/agency.yml",
    right="data/chiang-mai/agency.yml",
)

BAD_YEAR_FOLDER = Rule(
    code="D003",
    severity=Severity.ERROR,
    title=Wording(th="ชื่อโฟลเดอร์ไม่ใช่ปีงบประมาณ", en="folder that is no fiscal year"),
    message=Wording(
        th="พบโฟลเดอร์ “{found}” ในที่ของโฟลเดอร์ปี แต่ชื่อต้องเป็นปีงบประมาณ พ.ศ. สี่หลัก {expected} "
        "ด้วยเลขอารบิก",
        en="the folder “{found}” stands among the years, but a year is four Arabic digits of the "
        "Buddhist era, {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนชื่อเป็นปีงบประมาณ พ.ศ. หรือใส่ _ นำหน้าชื่อถ้าไม่ต้องการให้อ่าน",
        en="rename it to a fiscal year of the Buddhist era, or put _ before its name if it is "
        "not to be read",
    ),
    why=Wording(
        th="ข้อมูลของแต่ละปีงบประมาณอยู่ในโฟลเดอร์ของปีนั้น และปีเป็นส่วนหนึ่งของที่อยู่เว็บ หากใช้ ค.ศ. หรือเลขไทย "
        "ที่อยู่จะไม่ตรงกันระหว่างหน่วยงาน",
        en="What belongs to a fiscal year lies in the folder of that year, and the year is part "
        "of the address. With years of the common era or Thai digits the addresses of "
        "agencies would differ.",
    ),
    wrong="data/lamphun/2023/result.yml",
    right="data/lamphun/2566/result.yml",
)

MISSING_FILE = Rule(
    code="D004",
    severity=Severity.ERROR,
    title=Wording(th="ไม่มีไฟล์ที่ต้องมี", en="missing file"),
    message=Wording(
        th="โฟลเดอร์นี้ไม่มีไฟล์ {expected} ซึ่งต้องมี",
        en="this folder has no {expected}, but the file must be there",
    ),
    fix=Wording(th="เพิ่มไฟล์ {expected} ในโฟลเดอร์นี้", en="add the file {expected} to this folder"),
    why=Wording(
        th="ทุกหน่วยงานต้องมีไฟล์ agency.yml เพื่อบอกชื่อและประเภทของหน่วยงาน หากไม่มี "
        "ระบบจะไม่รู้ว่าข้อมูลในโฟลเดอร์เป็นของใคร",
        en="Every agency has an agency.yml that gives its name and type. Without it nobody knows "
        "whose data the folder holds.",
    ),
    wrong="data/lamphun/2563/result.yml",
    right="data/lamphun/2563/result.yml\n"
    "data/lamphun/agency.yml\n"
    "    name: จังหวัดลำพูน\n"
    "    type: จังหวัด",
)

UNREADABLE_FILE = Rule(
    code="D005",
    severity=Severity.ERROR,
    title=Wording(th="เปิดไฟล์ไม่ได้", en="file that cannot be opened"),
    message=Wording(
        th="เครื่องเปิดไฟล์นี้ไม่ได้ โดยแจ้งว่า “{reason}” ไฟล์ข้อมูลต้องเปิดอ่านได้",
        en="the computer cannot open this file and says “{reason}”; a data file must be readable",
    ),
    fix=Wording(
        th="ตรวจว่าไฟล์ยังอยู่และมีสิทธิ์เปิดอ่าน แล้วปิดโปรแกรมอื่นที่เปิดไฟล์นี้ค้างไว้",
        en="check that the file is still there and may be read, and close any other program that "
        "has it open",
    ),
    why=Wording(
        th="ไฟล์อาจถูกย้ายหรือลบ ไม่มีสิทธิ์อ่าน หรือโปรแกรมอื่นเปิดค้างไว้ ข้อมูลในไฟล์จึงยังไม่ขึ้นหน้าเว็บ",
        en="The file may have been moved or deleted, may be forbidden to read, or may be held "
        "open by another program. What it holds is not on the site.",
    ),
    wrong="questions.csv (ทางลัดไปยังไฟล์ที่ลบแล้ว / shortcut to a deleted file)",
    right="questions.csv",
)

FOLDER_NOT_FILE = Rule(
    code="D006",
    severity=Severity.ERROR,
    title=Wording(th="โฟลเดอร์ใช้ชื่อของไฟล์", en="folder in place of a file"),
    message=Wording(
        th="“{found}” เป็นโฟลเดอร์ แต่ชื่อนี้ต้องเป็นไฟล์",
        en="“{found}” is a folder, but must be a file",
    ),
    fix=Wording(
        th="เปลี่ยนชื่อโฟลเดอร์ แล้ววางไฟล์ชื่อนี้แทน",
        en="rename the folder and put the file of that name in its place",
    ),
    why=Wording(
        th="ชื่อนี้สงวนไว้สำหรับไฟล์ข้อมูล มักเกิดเมื่อคลายไฟล์บีบอัดแล้วได้โฟลเดอร์ที่มีไฟล์ชื่อเดียวกันอยู่ข้างใน",
        en="The name belongs to a data file. It often happens when an archive is unpacked into a "
        "folder that holds the file under the same name.",
    ),
    wrong="data/lamphun/2563/result.yml/result.yml",
    right="data/lamphun/2563/result.yml",
)

EMPTY_FILE = Rule(
    code="D007",
    severity=Severity.ERROR,
    title=Wording(th="ไฟล์ว่าง", en="empty file"),
    message=Wording(
        th="ไฟล์ “{found}” ไม่มีข้อมูล แต่ไฟล์ที่วางไว้ต้องมีข้อมูล",
        en="the file “{found}” holds nothing, but a file that is there must hold data",
    ),
    fix=Wording(
        th="ใส่ข้อมูลในไฟล์ หรือลบไฟล์ถ้ายังไม่มีข้อมูล",
        en="enter the data, or delete the file as long as there is none",
    ),
    why=Wording(
        th="ไฟล์ว่างมักเกิดจากการบันทึกที่ไม่สำเร็จ หากข้ามไป ข้อมูลที่เคยเผยแพร่แล้วจะหายโดยไม่มีใครทราบ",
        en="An empty file is often one that was not saved properly. If it were passed over, "
        "published data would vanish without anybody knowing.",
    ),
    wrong="# ผลการประเมิน ปีงบประมาณ พ.ศ. 2563",
    right="# ผลการประเมิน ปีงบประมาณ พ.ศ. 2563\noverall: 87.96",
)

WRONG_ENCODING = Rule(
    code="D008",
    severity=Severity.ERROR,
    title=Wording(th="อ่านตัวอักษรในไฟล์ไม่ออก", en="file in unreadable letters"),
    message=Wording(
        th="อ่านตัวอักษรในไฟล์ “{found}” ไม่ออก ไฟล์ต้องบันทึกแบบ UTF-8 หรือภาษาไทยแบบ Windows-874",
        en="the letters of the file “{found}” cannot be read; a file must be saved as UTF-8 or "
        "as Thai Windows-874",
    ),
    fix=Wording(
        th="บันทึกไฟล์ใหม่ ใน Excel เลือกชนิด “CSV UTF-8” ใน Notepad เลือก UTF-8 ข้างปุ่มบันทึก",
        en="save the file again: in Excel as “CSV UTF-8”, in Notepad with UTF-8 chosen beside "
        "the save button",
    ),
    why=Wording(
        th="เครื่องเก็บตัวอักษรไทยได้หลายแบบ ระบบอ่านได้สองแบบ หากเดาแบบอื่น "
        "ข้อความไทยจะกลายเป็นอักขระที่อ่านไม่ออกบนหน้าเว็บ",
        en="Computers store Thai letters in several ways, of which two can be read. If another "
        "one were guessed, the Thai text would become gibberish on the page.",
    ),
    wrong="Excel: Unicode Text (*.txt)",
    right="Excel: CSV UTF-8 (Comma delimited) (*.csv)",
)

FILE_TOO_LARGE = Rule(
    code="D009",
    severity=Severity.ERROR,
    title=Wording(th="ไฟล์ใหญ่เกินไป", en="file too large"),
    message=Wording(
        th="ไฟล์มีขนาด {found} แต่ขนาดสูงสุดคือ {expected}",
        en="the file has {found}, but at most {expected} are read",
    ),
    fix=Wording(
        th="ลบสิ่งที่ไม่ใช่ข้อมูลออกจากไฟล์ เช่น แถวว่างจำนวนมาก แล้วบันทึกใหม่",
        en="remove what is no data, such as thousands of empty rows, and save the file again",
    ),
    why=Wording(
        th="ไฟล์ข้อมูลของหน่วยงานหนึ่งมีขนาดไม่ถึงหนึ่งเมกะไบต์ ไฟล์ที่ใหญ่กว่านี้มากมักเป็นไฟล์อื่นที่ตั้งชื่อผิด "
        "หรือมีแถวว่างติดมาจาก Excel",
        en="The data of an agency takes less than a megabyte. A much larger file is usually "
        "another one under the wrong name, or full of empty rows from Excel.",
    ),
    wrong="indicators.csv 62.0 MB",
    right="indicators.csv 1 KB",
)

CONTROL_CHARACTER = Rule(
    code="D010",
    severity=Severity.ERROR,
    title=Wording(th="อักขระที่มองไม่เห็น", en="invisible character"),
    message=Wording(
        th="พบอักขระที่มองไม่เห็น {found} ซึ่งข้อมูลต้องไม่มี",
        en="there is an invisible character {found}, which data may not hold",
    ),
    fix=Wording(
        th="ลบอักขระที่ตำแหน่งนี้ โดยลบทั้งคำแล้วพิมพ์ใหม่",
        en="delete the character: remove the whole word and type it again",
    ),
    why=Wording(
        th="อักขระควบคุมติดมากับข้อความที่คัดลอกจาก PDF หรือโปรแกรมอื่น มองไม่เห็น แต่ทำให้หน้าเว็บแสดงผลผิด "
        "หรือซ่อนข้อความอื่นไว้ได้",
        en="Control characters come along with text copied from PDFs or other programs. They "
        "cannot be seen, but break pages or hide other text.",
    ),
    wrong="name: จังหวัด␇ลำพูน",
    right="name: จังหวัดลำพูน",
)

# --- YAML ----------------------------------------------------------------------------------------

# --- YAML ----------------------------------------------------------------------------------------

YAML_UNREADABLE = Rule(
    code="D011",
    severity=Severity.ERROR,
    title=Wording(th="อ่านไฟล์นี้ไม่ได้", en="file that cannot be read"),
    message=Wording(
        th="อ่านไฟล์ต่อจากตำแหน่งนี้ไม่ได้ เพราะ{reason} แต่ละบรรทัดต้องเขียนเป็น ชื่อช่อง: ค่า",
        en="the file cannot be read from here on: {reason}; each line is written as key: value",
    ),
    # Each reason has its own instruction: generator.files.yaml_words.
    fix=Wording(th="{remedy}", en="{remedy}"),
    why=Wording(
        th="ในไฟล์แบบนี้เครื่องหมายบางตัวมีความหมายพิเศษ เช่น : แยกชื่อช่องกับค่า และ # ขึ้นต้นหมายเหตุ "
        "ข้อความที่มีเครื่องหมายเหล่านี้จึงต้องเขียนเป็นสองบรรทัดโดยมี | นำ หากอ่านไม่ได้แม้บรรทัดเดียว "
        "จะไม่มีข้อมูลใดในไฟล์ขึ้นหน้าเว็บ",
        en="In such a file some signs have a meaning of their own: a colon parts key and value, "
        "# begins a remark. Text that holds them is therefore written below a |. If one line "
        "cannot be read, nothing of the file is on the site.",
    ),
    wrong="title: การประเมินคุณธรรมและความโปร่งใส (Integrity and Transparency Assessment : ITA)",
    right="title: |\n  การประเมินคุณธรรมและความโปร่งใส (Integrity and Transparency Assessment : ITA)",
)

EQUAL_KEYS = Rule(
    code="D012",
    severity=Severity.ERROR,
    title=Wording(th="ชื่อช่องซ้ำ", en="key that stands twice"),
    message=Wording(
        th="ช่อง “{found}” มีอยู่แล้วที่บรรทัด {other} แต่แต่ละช่องมีได้ครั้งเดียว",
        en="the key “{found}” stands in line {other} already, but a key may stand only once",
    ),
    fix=Wording(
        th="ลบบรรทัดหนึ่งออก หรือรวมข้อมูลไว้ในช่องเดียว",
        en="delete one of the two lines, or put both values under one key",
    ),
    why=Wording(
        th="เมื่อช่องหนึ่งมีสองค่า ระบบไม่อาจทราบว่าค่าใดถูก จึงใช้ค่าแรกไปก่อนและไม่เลือกให้",
        en="Where one key has two values nobody can know which one is meant. The first is kept "
        "until you decide.",
    ),
    wrong="overall: 87.96\ngrade: A\noverall: 87.69",
    right="overall: 87.96\ngrade: A",
)

TAG_OR_ALIAS = Rule(
    code="D013",
    severity=Severity.ERROR,
    title=Wording(th="คำสั่งพิเศษในไฟล์", en="command in the file"),
    message=Wording(
        th="พบ “{found}” ซึ่งถือเป็นคำสั่งพิเศษ แต่ไฟล์มีได้เฉพาะข้อความ รายการ และ ชื่อช่อง: ค่า",
        en="“{found}” is taken as a command, but a file may hold only texts, lists and key: value",
    ),
    fix=Wording(
        th="ลบ “{found}” ออก หากเป็นข้อความที่ขึ้นต้นด้วย ! & หรือ * ให้ใส่ | หลังชื่อช่อง "
        "แล้วพิมพ์ข้อความในบรรทัดถัดไปโดยย่อหน้าเข้าไปสองช่อง",
        en="delete “{found}”; where it belongs to a text that begins with !, & or *, put | "
        "behind the key and type the text on the next line, indented by two more spaces",
    ),
    why=Wording(
        th="ข้อความที่ขึ้นต้นด้วย ! & หรือ * มีความหมายพิเศษในไฟล์แบบนี้ ข้อมูลของหน่วยงานไม่ต้องใช้ "
        "และระบบไม่ทำตามคำสั่งที่อยู่ในไฟล์",
        en="What begins with !, & or * has a special meaning in such files. The data of an "
        "agency does not need it, and commands in a file are never carried out.",
    ),
    wrong="note: *ITA เฉพาะหน่วยงานส่วนภูมิภาค",
    right="note: |\n  *ITA เฉพาะหน่วยงานส่วนภูมิภาค",
)

UNKNOWN_KEY = Rule(
    code="D015",
    severity=Severity.ERROR,
    title=Wording(th="ชื่อช่องที่ระบบไม่รู้จัก", en="unknown key"),
    message=Wording(
        th="พบช่อง “{found}” แต่ช่องที่ใช้ได้ตรงนี้คือ {expected}",
        en="there is a key “{found}”, but the keys known here are {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนชื่อช่องให้ตรง หรือใส่ _ นำหน้าชื่อถ้าไม่ต้องการให้อ่าน",
        en="correct the key, or put _ before it if it is not to be read",
    ),
    why=Wording(
        th="ระบบรู้ว่าค่าใดเป็นข้อมูลใดจากชื่อช่อง หากชื่อสะกดผิด ข้อมูลจะหายไปจากหน้าเว็บ จึงแจ้งไว้แทนการข้ามไป",
        en="The key says what a value is. If it is misspelt the value would be missing from the "
        "page, so it is reported instead of being passed over.",
    ),
    wrong="overal: 87.96",
    right="overall: 87.96",
)

MISSING_KEY = Rule(
    code="D016",
    severity=Severity.ERROR,
    title=Wording(th="ไม่มีช่องที่ต้องมี", en="missing key"),
    message=Wording(
        th="ตรงนี้ไม่มี {field} ซึ่งต้องมีค่า",
        en="{field} is missing here, but must have a value",
    ),
    fix=Wording(th="ใส่ {field} พร้อมค่า", en="add {field} with its value"),
    why=Wording(
        th="หน้าเว็บต้องใช้ข้อมูลนี้ ช่องที่มีชื่อแต่ไม่มีค่าถือว่ายังไม่ได้กรอก",
        en="The pages need it. A key without a value counts as not filled in.",
    ),
    wrong="measures:\n  - id: m01\n    responsible: กองคลัง",
    right="measures:\n  - id: m01\n    title: การใช้งบประมาณ\n    responsible: กองคลัง",
)

WRONG_SHAPE = Rule(
    code="D017",
    severity=Severity.ERROR,
    title=Wording(th="รูปแบบของค่าไม่ตรง", en="value of the wrong shape"),
    message=Wording(
        th="{field} เขียนเป็น{found} แต่ต้องเขียนเป็น{expected}",
        en="{field} is written as {found}, but must be {expected}",
    ),
    fix=Wording(th="เปลี่ยนเป็น{expected}", en="write it as {expected}"),
    why=Wording(
        th="บางช่องรับข้อความเดียว บางช่องรับรายการที่แต่ละบรรทัดขึ้นต้นด้วย - และบางช่องมีช่องย่อยข้างใน "
        "ดูตัวอย่างของไฟล์ได้ในคู่มือข้อมูล",
        en="Some keys take one text, some a list whose lines begin with -, some have keys of "
        "their own inside. The description of the data shows each file.",
    ),
    wrong="overall: [87.96, 88.51]",
    right="overall: 87.96",
)

TEXT_BEHIND_HASH = Rule(
    code="D018",
    severity=Severity.WARNING,
    title=Wording(th="ข้อความหลัง # ไม่ถูกอ่าน", en="text behind # is not read"),
    message=Wording(
        th="ข้อความ “{found}” ไม่ถูกอ่าน เพราะข้อความหลังเครื่องหมาย # ที่มีช่องว่างนำหน้าถือเป็นหมายเหตุของผู้พิมพ์",
        en="the text “{found}” is not read: what follows a # with a space before it is taken as "
        "a remark",
    ),
    fix=Wording(
        th="ลบช่องว่างหน้า # หรือใส่ | หลังชื่อช่อง แล้วพิมพ์ข้อความในบรรทัดถัดไปโดยย่อหน้าเข้าไปสองช่อง "
        "ถ้าเป็นหมายเหตุ ให้เว้นวรรคหลัง #",
        en="remove the space before #, or put | behind the key and type the text on the next "
        "line, indented by two more spaces; if it is a remark, put a space behind #",
    ),
    why=Wording(
        th="ในไฟล์แบบนี้ # ที่มีช่องว่างนำหน้าเริ่มหมายเหตุถึงท้ายบรรทัด ส่วนที่ตามมาจึงหายไปจากหน้าเว็บโดยไม่มีใครเห็น",
        en="In such files a # with a space before it begins a remark that goes to the end of the "
        "line. What follows would be missing from the page without anybody noticing.",
    ),
    wrong="slogan: ลำพูนโปร่งใส #ITA2566",
    right="slogan: |\n  ลำพูนโปร่งใส #ITA2566",
)

# --- CSV -----------------------------------------------------------------------------------------

# --- tables --------------------------------------------------------------------------------------

UNKNOWN_COLUMN = Rule(
    code="D021",
    severity=Severity.ERROR,
    title=Wording(th="คอลัมน์ที่ระบบไม่รู้จัก", en="unknown column"),
    message=Wording(
        th="หัวตารางมีคอลัมน์ “{found}” แต่คอลัมน์ที่ใช้ได้คือ {expected}",
        en="the header has a column “{found}”, but the known columns are {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนชื่อในหัวตารางให้ตรง หรือใส่ _ นำหน้าชื่อถ้าไม่ต้องการให้อ่าน",
        en="correct the name in the header, or put _ before it if the column is not to be read",
    ),
    why=Wording(
        th="ระบบอ่านตารางตามชื่อในหัวตาราง ลำดับของคอลัมน์ไม่สำคัญ แต่ชื่อต้องตรง "
        "มิฉะนั้นข้อมูลทั้งคอลัมน์จะหายไปจากหน้าเว็บ",
        en="Tables are read by the names in their header. The order of columns does not matter, "
        "but the names do: else the data of a whole column would be missing from the site.",
    ),
    wrong="indicator,scor\n7,81.20",
    right="indicator,score\n7,81.20",
)

MISSING_COLUMN = Rule(
    code="D022",
    severity=Severity.ERROR,
    title=Wording(th="ไม่มีคอลัมน์ที่ต้องมี", en="missing column"),
    message=Wording(
        th="หัวตารางไม่มีคอลัมน์ {field} ซึ่งต้องมี",
        en="the header lacks the column {field}, which must be there",
    ),
    fix=Wording(
        th="เพิ่มคอลัมน์ {field} ในหัวตาราง แล้วใส่ค่าทุกแถว",
        en="add the column {field} to the header and fill it in every row",
    ),
    why=Wording(
        th="หากไม่มีคอลัมน์นี้ ระบบไม่อาจทราบว่าแต่ละแถวเป็นข้อมูลของสิ่งใด หัวตารางพิมพ์ชื่อภาษาอังกฤษที่อยู่ในวงเล็บ",
        en="Without this column nobody knows what a row is about. In the header stands the "
        "English name.",
    ),
    wrong="ข้อ,comment\nO32,ไม่ปรากฏช่องทางการรับฟังความคิดเห็น",
    right="code,comment\nO32,ไม่ปรากฏช่องทางการรับฟังความคิดเห็น",
)

EQUAL_COLUMNS = Rule(
    code="D023",
    severity=Severity.ERROR,
    title=Wording(th="ชื่อคอลัมน์ซ้ำ", en="column that stands twice"),
    message=Wording(
        th="คอลัมน์ “{found}” มีอยู่แล้วเป็นคอลัมน์ที่ {other} แต่แต่ละชื่อมีได้คอลัมน์เดียว",
        en="the column “{found}” is there already as column {other}, but a name may stand only "
        "once",
    ),
    fix=Wording(
        th="ลบคอลัมน์หนึ่งออก หรือเปลี่ยนชื่อให้ต่างกัน",
        en="delete one of the two columns, or give it another name",
    ),
    why=Wording(
        th="เมื่อสองคอลัมน์มีชื่อเดียวกัน ระบบไม่อาจทราบว่าค่าใดถูก จึงใช้คอลัมน์แรกไปก่อน",
        en="Where two columns have one name nobody can know which value is meant. The first is "
        "kept until you decide.",
    ),
    wrong="indicator,score,score\n7,81.20,81.02",
    right="indicator,score\n7,81.20",
)

LONG_ROW = Rule(
    code="D024",
    severity=Severity.ERROR,
    title=Wording(th="แถวมีช่องเกิน", en="row with too many cells"),
    message=Wording(
        th="แถวนี้มี {found} ช่อง แต่หัวตารางมี {expected} ช่อง",
        en="the cells of this row number {found}, but those of the header {expected}",
    ),
    fix=Wording(
        th='ใส่เครื่องหมาย "…" ครอบข้อความที่มีจุลภาค (,) อยู่ข้างใน หรือลบช่องที่เกิน',
        en='put "…" around a text that holds a comma, or delete the cells too many',
    ),
    why=Wording(
        th="จุลภาคคั่นแต่ละช่อง ข้อความที่มีจุลภาคและไม่ได้ครอบด้วยเครื่องหมายคำพูดจะถูกตัดเป็นสองช่อง "
        "ข้อมูลถัดไปจึงเลื่อนไปผิดคอลัมน์",
        en="Commas part the cells. A text with a comma that is not in quotes is cut in two, and "
        "what follows slips into the wrong columns.",
    ),
    wrong="indicator,score,note\n2,81.90,หัวข้อ 81.90, ค่าเฉลี่ย 81.80",
    right='indicator,score,note\n2,81.90,"หัวข้อ 81.90, ค่าเฉลี่ย 81.80"',
)

SHORT_ROW = Rule(
    code="D025",
    severity=Severity.ERROR,
    title=Wording(th="แถวมีช่องไม่ครบ", en="row with too few cells"),
    message=Wording(
        th="แถวนี้มี {found} ช่อง แต่หัวตารางมี {expected} ช่อง",
        en="the cells of this row number {found}, but those of the header {expected}",
    ),
    fix=Wording(
        th="เติมจุลภาค (,) ให้ครบ {expected} ช่อง ช่องที่ไม่มีข้อมูลให้เว้นว่าง",
        en="add commas until the cells number {expected}; those without data stay empty",
    ),
    why=Wording(
        th="เมื่อแถวสั้นกว่าหัวตาราง ไม่อาจทราบว่าช่องที่หายไปอยู่ท้ายแถวหรือกลางแถว ค่าอาจอยู่ผิดคอลัมน์ "
        "จึงไม่นำแถวนี้มาใช้",
        en="Where a row is shorter than the header nobody knows whether its end or its middle is "
        "missing. Values may stand in the wrong columns, so the row is left out.",
    ),
    wrong="indicator,score,note\n2,81.90",
    right="indicator,score,note\n2,81.90,",
)

CSV_UNREADABLE = Rule(
    code="D026",
    severity=Severity.ERROR,
    title=Wording(th="อ่านตารางต่อไม่ได้", en="table that cannot be read"),
    message=Wording(
        th="อ่านแถวนี้และแถวที่ตามมาไม่ได้ เพราะ{reason} "
        "ข้อความที่ขึ้นต้นด้วยเครื่องหมายคำพูดต้องปิดด้วยเครื่องหมายเดียวกัน",
        en="this row and those behind it cannot be read: {reason}; a text that begins with a "
        "quote must end with one",
    ),
    fix=Wording(
        th='ตรวจเครื่องหมาย " ในแถวนี้ ถ้าเป็นส่วนของข้อความ ให้พิมพ์ซ้ำสองตัวเป็น "" และครอบทั้งข้อความด้วย "…"',
        en='check each " in this row; where it belongs to the text type it twice, "", and put '
        '"…" around the whole text',
    ),
    why=Wording(
        th='เครื่องหมาย " เปิดและปิดข้อความของช่อง หากเปิดแล้วไม่ปิด ทุกแถวที่ตามมาจะถูกอ่านเป็นข้อความของช่องเดียว',
        en='A " opens and closes the text of a cell. If one stays open, all rows behind it are '
        "taken for the text of a single cell.",
    ),
    wrong='code,score,comment\nO2,0.00,"ไม่ระบุ "ตำแหน่ง" ผู้บริหาร',
    right='code,score,comment\nO2,0.00,"ไม่ระบุ ""ตำแหน่ง"" ผู้บริหาร"',
)

DUPLICATE_ROW = Rule(
    code="D027",
    severity=Severity.ERROR,
    title=Wording(th="แถวซ้ำ", en="row that stands twice"),
    message=Wording(
        th="แถวของ “{found}” มีอยู่แล้วที่บรรทัด {other} แต่มีได้แถวเดียว",
        en="there is a row for “{found}” in line {other} already, but there may be only one",
    ),
    fix=Wording(
        th="ลบแถวที่ซ้ำ หรือแก้ค่าที่ทำให้สองแถวเหมือนกัน",
        en="delete one of the rows, or correct what makes the two equal",
    ),
    why=Wording(
        th="เมื่อสองแถวเป็นของสิ่งเดียวกัน ระบบไม่อาจทราบว่าค่าใดถูก จึงใช้แถวแรกไปก่อน ในตารางผู้ตอบ "
        "ป้ายชื่อแถวที่หายไปซ้ำกันได้ถ้ามีหมายเหตุ (note)",
        en="Where two rows are about one thing nobody can know which one is right; the first is "
        "kept until you decide. Among the respondents a lost label may repeat if there is a "
        "note.",
    ),
    wrong="indicator,score\n7,81.20\n7,81.02",
    right="indicator,score\n7,81.20\n8,81.02",
)

MISSING_CELL = Rule(
    code="D028",
    severity=Severity.ERROR,
    title=Wording(th="ช่องที่ต้องมีค่าว่างอยู่", en="empty cell"),
    message=Wording(
        th="ในแถวนี้ {field} ว่าง แต่ทุกแถวต้องมีค่า",
        en="{field} is empty in this row, but every row must have it",
    ),
    fix=Wording(
        th="ใส่ {field} หรือลบทั้งแถวถ้าไม่มีข้อมูล",
        en="enter {field}, or delete the row if there is no data",
    ),
    why=Wording(
        th="หากไม่มีค่านี้ ไม่อาจทราบว่าแถวนี้เป็นข้อมูลของสิ่งใด แถวที่ว่างทุกช่องระบบข้ามให้",
        en="Without it nobody knows what the row says. Rows whose cells are all empty are no "
        "mistake.",
    ),
    wrong="indicator,score\n,81.20",
    right="indicator,score\n7,81.20",
)

WRONG_SEPARATOR = Rule(
    code="D029",
    severity=Severity.ERROR,
    title=Wording(th="คั่นคอลัมน์ด้วยเครื่องหมายอื่น", en="columns parted by another sign"),
    message=Wording(
        th="หัวตาราง “{found}” คั่นด้วยอัฒภาค (;) แต่คอลัมน์ต้องคั่นด้วยจุลภาค (,) หรือแท็บ",
        en="the header “{found}” is parted by semicolons, but columns are parted by commas or tabs",
    ),
    fix=Wording(
        th="บันทึกใหม่จาก Excel ชนิด “Text (Tab delimited)” แล้วเปลี่ยนนามสกุลไฟล์เป็น .csv "
        'หรือเปิดไฟล์ใน Notepad แล้วแทนที่ ; ที่คั่นคอลัมน์ด้วยจุลภาคทั้งไฟล์ ข้อความที่มีจุลภาคอยู่แล้วให้ครอบด้วย "…" ก่อน',
        en="save the file from Excel as “Text (Tab delimited)” and change its ending to .csv; or "
        'open it in Notepad, put "…" around each text that holds a comma, and replace each ; '
        "between columns by a comma",
    ),
    why=Wording(
        th="Excel คั่นคอลัมน์ของ CSV ด้วยเครื่องหมายคั่นรายการที่ตั้งไว้ใน Windows "
        "การบันทึกเป็น “CSV UTF-8” ซ้ำจึงได้ ; เหมือนเดิม ในข้อมูลนี้ ; ใช้คั่นหลายค่าในช่องเดียว จึงใช้คั่นคอลัมน์ไม่ได้",
        en="Excel parts the columns of a CSV by the list separator set in Windows, so saving it as "
        "“CSV UTF-8” again gives the same semicolons. Here a semicolon parts several values in "
        "one cell, so it cannot part columns as well.",
    ),
    wrong="indicator;score\n7;81.20",
    right="indicator,score\n7,81.20",
)

NAMELESS_COLUMN = Rule(
    code="D030",
    severity=Severity.ERROR,
    title=Wording(th="คอลัมน์ไม่มีชื่อ", en="column without a name"),
    message=Wording(
        th="ช่องนี้มี “{found}” แต่หัวตารางของคอลัมน์นี้ว่าง ทุกคอลัมน์ที่มีข้อมูลต้องมีชื่อ",
        en="this cell holds “{found}”, but its column has no name; every column with data must "
        "have one",
    ),
    fix=Wording(
        th="ใส่ชื่อคอลัมน์ในหัวตาราง หรือลบข้อมูลในคอลัมน์นี้",
        en="enter the name in the header, or delete what stands in the column",
    ),
    why=Wording(
        th="ระบบรู้ว่าค่าใดเป็นข้อมูลใดจากชื่อในหัวตาราง ค่าในคอลัมน์ที่ไม่มีชื่อจึงไม่ขึ้นหน้าเว็บ คอลัมน์ที่ว่างทั้งหมดระบบข้ามให้",
        en="The header says what a value is, so values in a nameless column are not on the site. "
        "Columns that are empty throughout are no mistake.",
    ),
    wrong="indicator,score,\n7,81.20,ต่ำกว่าปีก่อน",
    right="indicator,score,note\n7,81.20,ต่ำกว่าปีก่อน",
)

# --- Numbers, words and dates --------------------------------------------------------------------

# --- numbers, days and periods -------------------------------------------------------------------

NOT_A_NUMBER = Rule(
    code="D031",
    severity=Severity.ERROR,
    title=Wording(th="ไม่ใช่ตัวเลข", en="not a number"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ต้องเป็นตัวเลข {expected} ที่ใช้จุดทศนิยมและไม่มีจุลภาค",
        en="{field} is “{found}”, but must be a number {expected}, with a decimal point and "
        "without commas",
    ),
    fix=Wording(
        th="ใส่ตัวเลข เช่น 95.56 หากไม่มีคะแนน ให้ลบทั้งแถวหรือช่องนั้น คือในไฟล์ .csv ลบทั้งแถว "
        "หรือเว้นว่างในคอลัมน์ที่ว่างได้ ในไฟล์ .yml ลบทั้งชื่อช่องและค่า",
        en="enter a number such as 95.56; if there is no score, delete the row or the key: in a "
        ".csv file the whole row, or only the cell where the column may be empty, in a .yml file "
        "the key with its value",
    ),
    why=Wording(
        th="จุลภาคอ่านได้สองอย่าง คือ ๙๕,๕๖ อาจหมายถึง 95.56 หรือ 9,556 ระบบไม่เดาคะแนนแทนหน่วยงาน "
        "เลขไทยและเครื่องหมาย % ใช้ได้ ช่องว่างหรือ - หมายถึงไม่มีคะแนน ไม่ใช่ 0",
        en="A comma can be read in two ways: ๙๕,๕๖ may be 95.56 or 9,556, and scores are never "
        "guessed. Thai digits and a % sign are welcome. Empty or - means not given, never 0.",
    ),
    wrong="overall: ๙๕,๕๖",
    right="overall: ๙๕.๕๖",
)

OUT_OF_RANGE = Rule(
    code="D032",
    severity=Severity.ERROR,
    title=Wording(th="ค่าอยู่นอกช่วงที่ใช้ได้", en="value out of range"),
    message=Wording(
        th="{field} เป็น {found} แต่ค่าที่ใช้ได้คือ {expected}",
        en="{field} is {found}, but may be {expected}",
    ),
    fix=Wording(
        th="ใส่ค่าตามเอกสารให้อยู่ในช่วง {expected}",
        en="enter the value of the document, within {expected}",
    ),
    why=Wording(
        th="คะแนนและร้อยละของการประเมินอยู่ระหว่าง 0 ถึง 100 ค่าที่เกินมักเกิดจากจุดทศนิยมที่หายไป",
        en="Scores and percentages of the assessment lie between 0 and 100. A value beyond is "
        "mostly one that lost its decimal point.",
    ),
    wrong="overall: 8796",
    right="overall: 87.96",
)

TOO_MANY_DECIMALS = Rule(
    code="D033",
    severity=Severity.ERROR,
    title=Wording(th="ทศนิยมเกินสองตำแหน่ง", en="more than two decimals"),
    message=Wording(
        th="{field} เป็น {found} แต่ต้องเป็นตัวเลข {expected} ที่มีทศนิยมไม่เกินสองตำแหน่ง",
        en="{field} is {found}, but must be a number {expected} with at most two decimals",
    ),
    fix=Wording(
        th="ใส่คะแนนตามที่พิมพ์ในเอกสาร เช่น 83.92 โดยไม่คำนวณเอง",
        en="enter the score as printed in the document, such as 83.92, not one worked out by a "
        "program",
    ),
    why=Wording(
        th="คะแนนที่ประกาศมีทศนิยมสองตำแหน่ง ค่าที่ยาวกว่านั้นมาจากสูตรใน Excel ไม่ใช่คะแนนที่ประกาศ "
        "และหน้าเว็บแสดงเฉพาะคะแนนที่ประกาศ",
        en="Announced scores have two decimals. A longer one comes from a formula in Excel; it "
        "is not what was announced, and only that is shown.",
    ),
    wrong="indicator,score\n7,81.19999999",
    right="indicator,score\n7,81.20",
)

NOT_A_WHOLE_NUMBER = Rule(
    code="D034",
    severity=Severity.ERROR,
    title=Wording(th="ไม่ใช่จำนวนเต็ม", en="not a whole number"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ต้องเป็นจำนวนเต็ม {expected}",
        en="{field} is “{found}”, but must be a whole number {expected}",
    ),
    fix=Wording(
        th="ใส่จำนวนเต็ม เช่น 33 โดยไม่มีทศนิยมและหน่วยนับ",
        en="enter a whole number such as 33, without decimals or units",
    ),
    why=Wording(
        th="จำนวนคน หน่วยงาน และลำดับนับเป็นจำนวนเต็ม หากต้องการอธิบาย ให้เขียนในช่องหมายเหตุ",
        en="Persons, agencies and positions are counted in whole numbers. An explanation belongs "
        "into the note.",
    ),
    wrong="units: 33 หน่วยงาน",
    right="units: 33",
)

NOT_ALLOWED = Rule(
    code="D035",
    severity=Severity.ERROR,
    title=Wording(th="ค่าที่ใช้ไม่ได้", en="value that is not allowed"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ใช้ได้เฉพาะ {expected}",
        en="{field} is “{found}”, but may only be {expected}",
    ),
    fix=Wording(th="เปลี่ยนเป็นค่าใดค่าหนึ่งที่ใช้ได้", en="use one of the allowed values"),
    why=Wording(
        th="ช่องนี้รับเฉพาะคำที่กำหนดไว้ เพื่อให้นับและเปรียบเทียบกันได้ คำที่ต่างกันเพียงเล็กน้อยอาจหมายถึงคนละอย่าง "
        "ระบบจึงไม่เดา",
        en="Here only fixed words may stand, so that they can be counted and compared. Words "
        "that differ a little may mean different things, so nothing is guessed.",
    ),
    wrong="measure,status\nm02,เสร็จบางส่วน",
    right="measure,status\nm02,อยู่ระหว่างดำเนินการ",
)

UNREADABLE_DATE = Rule(
    code="D036",
    severity=Severity.ERROR,
    title=Wording(th="อ่านวันที่ไม่ได้", en="date that cannot be read"),
    message=Wording(
        th="{field} เป็น “{found}” ซึ่งอ่านเป็นวันที่ไม่ได้ แบบที่ใช้ได้ เช่น {expected}",
        en="{field} is “{found}”, which cannot be read as a date; it may be written as {expected}",
    ),
    fix=Wording(
        th="ตรวจวันที่ในเอกสาร แล้วเขียนเป็น 20 มี.ค. 2566 แบบ 12-08-2565 หรือ 12.8.65 ให้เขียนเป็น 12/8/2565 "
        "วันที่ของเอกสารหรือบันทึกเสนอ หากพิมพ์ไว้เช่นนี้จริง ให้ย้ายไปไว้ในช่องวันที่ตามที่พิมพ์ (date_printed)",
        en="check the date in the document and write it as 20 มี.ค. 2566; write 12-08-2565 or "
        "12.8.65 as 12/8/2565; if a document or memo really prints it so, move it to "
        "date_printed",
    ),
    why=Wording(
        th="วันที่ใช้จัดลำดับ ทำปฏิทิน และบอกว่าครบกำหนดหรือยัง จึงต้องอ่านได้แน่นอน ปีตั้งแต่ 2400 เป็น พ.ศ. "
        "และปีสองหลักเป็น 25xx",
        en="Dates order the pages, fill the calendar and tell what is due, so there must be no "
        "doubt. Years from 2400 are of the Buddhist era, two digits mean 25xx.",
    ),
    wrong="date: ๒๓ ๕๑ ๖๕",
    right="date: ๒๓ พ.ค. ๖๕",
)

IMPOSSIBLE_DATE = Rule(
    code="D037",
    severity=Severity.ERROR,
    title=Wording(th="วันที่ไม่มีในปฏิทิน", en="date that is not in the calendar"),
    message=Wording(
        th="{field} เป็น “{found}” ซึ่งไม่มีในปฏิทิน เดือน{month}มี {days} วัน",
        en="{field} is “{found}”, which is not in the calendar: {month} has {days} days",
    ),
    fix=Wording(
        th="ตรวจวันที่ในเอกสาร แล้วเขียนวันที่ที่มีจริง เช่น 20 มี.ค. 2566 "
        "วันที่ของเอกสารหรือบันทึกเสนอ หากพิมพ์ไว้เช่นนี้จริง ให้ย้ายไปไว้ในช่องวันที่ตามที่พิมพ์ (date_printed)",
        en="check the date in the document and write a day that exists, such as 20 มี.ค. 2566; if "
        "a document or memo really prints it so, move it to date_printed",
    ),
    why=Wording(
        th="วันที่ที่ไม่มีจริงมักเป็นการพิมพ์ผิดในเอกสาร ระบบไม่เลือกวันที่ใกล้เคียงให้ ใน documents.yml และ "
        "approval.yml แสดงตามที่พิมพ์ได้ด้วยช่อง date_printed",
        en="A day that does not exist is mostly a misprint. No day near it is chosen for you. In "
        "documents.yml and approval.yml date_printed shows it as printed.",
    ),
    wrong="announced: 31 มิ.ย. 2566",
    right="announced: 30 มิ.ย. 2566",
)

UNREADABLE_PERIOD = Rule(
    code="D038",
    severity=Severity.NOTE,
    title=Wording(th="อ่านช่วงเวลาเป็นวันที่ไม่ได้", en="period that cannot be read"),
    message=Wording(
        th="{field} เป็น “{found}” ซึ่งอ่านเป็นวันที่ไม่ได้ หน้าเว็บจะแสดงตามที่พิมพ์",
        en="{field} is “{found}”, which cannot be read as dates; the page shows it as typed",
    ),
    fix=Wording(
        th="ใส่วันที่ในช่อง start และ end ถ้าไฟล์นี้มีสองช่องนี้ หรือเขียนเป็นช่วงที่อ่านได้ เช่น ต.ค. 65 - ก.ย. 66",
        en="enter dates in start and end where the file has them, or write a period such as ต.ค. "
        "65 - ก.ย. 66",
    ),
    why=Wording(
        th="ช่วงเวลาเช่น “ตลอดปี” แสดงบนหน้าเว็บได้ แต่ไม่อยู่ในปฏิทิน และระบบบอกไม่ได้ว่าครบกำหนดแล้วหรือยัง",
        en="A period such as “all year” can be shown, but it is not in the calendar, and nobody "
        "can tell when it is over.",
    ),
    wrong="id,activity,period,start,end\na01,เผยแพร่ผลการประเมิน,ตลอดปี,,",
    right="id,activity,period,start,end\na01,เผยแพร่ผลการประเมิน,1 ต.ค. 2565 - 30 ก.ย. 2566,,",
)

DATE_PRINTED = Rule(
    code="D039",
    severity=Severity.NOTE,
    title=Wording(th="วันที่แสดงตามที่พิมพ์", en="date shown as printed"),
    message=Wording(
        th="{field} เป็น “{found}” หน้าเว็บจะแสดงตามที่พิมพ์ในเอกสารและไม่ใช้เป็นวันที่",
        en="{field} is “{found}”; the page shows it as the document prints it and does not use "
        "it as a date",
    ),
    fix=Wording(
        th="ตรวจเอกสารต้นฉบับ หากทราบวันที่แน่นอน ให้ใส่ในช่อง date",
        en="check the original; if you know the day for certain, enter it in date",
    ),
    why=Wording(
        th="เอกสารบางฉบับพิมพ์วันที่ที่อ่านไม่ออกหรือไม่มีในปฏิทิน ข้อสังเกตนี้เตือนให้ทราบว่าวันนั้นไม่อยู่ในลำดับเวลาและปฏิทิน",
        en="Some documents print a date that nobody can read or that does not exist. This note "
        "reminds you that the day is in no timeline and no calendar.",
    ),
    wrong="date_printed: ๓๑ มิ.ย. ๒๕๖๖",
    right="date: ๓๐ มิ.ย. ๒๕๖๖",
)

PERIOD_DISAGREES = Rule(
    code="D040",
    severity=Severity.WARNING,
    title=Wording(th="วันที่ไม่ตรงกับช่วงเวลา", en="date that disagrees with the period"),
    message=Wording(
        th="{field} เป็น {found} แต่ช่วงเวลา (period) ในที่เดียวกันคือ {expected}",
        en="{field} is {found}, but the period beside it says {expected}",
    ),
    fix=Wording(
        th="ตรวจเอกสารแล้วแก้ให้ตรงกัน หรือลบ {field} เพราะอ่านจาก period ได้อยู่แล้ว",
        en="check the document and make the two agree, or delete {field}: the period says it "
        "already",
    ),
    why=Wording(
        th="วันเดียวกันเขียนไว้สองที่ เมื่อไม่ตรงกัน ประชาชนจะเห็นอย่างหนึ่งในข้อความและอีกอย่างหนึ่งในปฏิทิน",
        en="The same day stands in two places. If they differ, citizens read one in the text and "
        "see another in the calendar.",
    ),
    wrong="period: ต.ค. ๖๕ - ก.ย. ๖๖\nend: 31 ธ.ค. 2566",
    right="period: ต.ค. ๖๕ - ก.ย. ๖๖",
)

# --- Ids, codes and what they point at -----------------------------------------------------------

# --- ids, codes and what they refer to -----------------------------------------------------------

BAD_ID = Rule(
    code="D041",
    severity=Severity.ERROR,
    title=Wording(th="รหัสใช้ไม่ได้", en="unfit id"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ใช้ได้เฉพาะ {expected} ขึ้นต้นด้วยตัวอักษร และยาวไม่เกิน 40 ตัว",
        en="{field} is “{found}”, but may hold only {expected}, beginning with a letter, at most "
        "40 characters",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นรหัสสั้น ๆ เช่น m01 สำหรับมาตรการ x01 สำหรับเอกสาร หรือ one-stop สำหรับจุดบริการ "
        "ชื่อเต็มให้ใส่ในช่องชื่อ (name หรือ title) เลขที่พิมพ์ไว้ให้ใส่ในช่องเลขที่หรือลำดับที่ (number หรือ no)",
        en="use a short id such as m01 for a measure, x01 for a document or one-stop for a service "
        "point; the full name belongs into name or title, the printed number into number or no",
    ),
    why=Wording(
        th="รหัสเป็นส่วนหนึ่งของที่อยู่เว็บและใช้อ้างถึงกันระหว่างไฟล์ เมื่อตั้งแล้วไม่เปลี่ยนและไม่ใช้ซ้ำ "
        "แม้เลขที่พิมพ์ในเอกสารจะเปลี่ยน",
        en="Ids are part of addresses, and files refer to each other by them. Once given they "
        "are neither changed nor used again, whatever number is printed.",
    ),
    wrong="measures:\n  - id: มาตรการที่ 3\n    title: คุณภาพการดำเนินงาน",
    right="measures:\n  - id: m03\n    number: 3\n    title: คุณภาพการดำเนินงาน",
)

DUPLICATE_ID = Rule(
    code="D042",
    severity=Severity.ERROR,
    title=Wording(th="รหัสซ้ำ", en="id that stands twice"),
    message=Wording(
        th="รหัส “{found}” มีอยู่แล้วที่ {other} แต่แต่ละรหัสใช้ได้ครั้งเดียวในปีหนึ่ง",
        en="the id “{found}” stands at {other} already, but may be used only once in a year",
    ),
    fix=Wording(
        th="เปลี่ยนรหัสนี้เป็นรหัสที่ยังไม่ได้ใช้ เช่น เลขถัดไป",
        en="use an id that is still free, such as the next number",
    ),
    why=Wording(
        th="ไฟล์ต่าง ๆ ของปีอ้างถึงกันด้วยรหัส หากรหัสหนึ่งมีสองที่ ลิงก์และรายงานความก้าวหน้าจะไม่รู้ว่าหมายถึงที่ใด",
        en="The files of a year refer to each other by ids. If one stands twice, links and "
        "progress reports do not know which is meant.",
    ),
    wrong="measures:\n  - {id: m01, title: การใช้งบประมาณ}\n  - {id: m01, title: ประสิทธิภาพการสื่อสาร}",
    right="measures:\n  - {id: m01, title: การใช้งบประมาณ}\n  - {id: m02, title: ประสิทธิภาพการสื่อสาร}",
)

BAD_CODE = Rule(
    code="D043",
    severity=Severity.ERROR,
    title=Wording(th="รูปแบบรหัสไม่ตรง", en="unfit code"),
    message=Wording(
        th="{field} เป็น “{found}” ซึ่งไม่ใช่รูปแบบของรหัส แบบที่ใช้ได้ เช่น {expected}",
        en="{field} is “{found}”, which is no code; codes are written like {expected}",
    ),
    fix=Wording(
        th="ใส่รหัสตามหลักเกณฑ์ คือ 7 ตัวชี้วัด 9.4 ตัวชี้วัดย่อย i12 ข้อคำถาม O27 ข้อการเปิดเผยข้อมูล",
        en="enter the code of the criteria: 7 for an indicator, 9.4 for a sub-indicator, i12 for "
        "a question, O27 for a disclosure item",
    ),
    why=Wording(
        th="คะแนนและมาตรการเชื่อมโยงกับหลักเกณฑ์ด้วยรหัส ชื่อของตัวชี้วัดและข้อคำถามระบบมีให้แล้ว ไม่ต้องพิมพ์",
        en="Scores and measures are tied to the criteria by codes. The names of indicators and "
        "questions are known and need not be typed.",
    ),
    wrong="indicator,score\nตัวชี้วัดที่ 7,81.20",
    right="indicator,score\n7,81.20",
)

UNKNOWN_CODE = Rule(
    code="D044",
    severity=Severity.ERROR,
    title=Wording(th="หลักเกณฑ์ของปีนั้นไม่มีรหัสนี้", en="code the edition does not have"),
    message=Wording(
        th="พบรหัส “{found}” แต่ {edition} มีเฉพาะ {expected}",
        en="there is a code “{found}”, but {edition} has only {expected}",
    ),
    fix=Wording(
        th="ตรวจรหัสกับเอกสารและหลักเกณฑ์ของปีนั้น แล้วแก้ให้ตรง",
        en="check the code against the document and the criteria of that year, and correct it",
    ),
    why=Wording(
        th="รหัสเปลี่ยนความหมายได้ในแต่ละปี ระบบจึงเทียบกับหลักเกณฑ์ของปีที่ประเมินเท่านั้น แผนของปี 2566 "
        "ที่วิเคราะห์ผลปี 2565 ใช้รหัสของปี 2565",
        en="Codes change their meaning between years, so they are held against the criteria of "
        "the year assessed. A plan of 2566 that analyses the result of 2565 uses the codes of "
        "2565.",
    ),
    wrong="indicator,score\n11,81.20",
    right="indicator,score\n10,81.20",
)

UNKNOWN_REFERENCE = Rule(
    code="D045",
    severity=Severity.ERROR,
    title=Wording(th="อ้างถึงรหัสที่ไม่มี", en="reference to an id that does not exist"),
    message=Wording(
        th="{field} เป็น “{found}” แต่รหัสที่มีคือ {expected}",
        en="{field} is “{found}”, but the ids that exist are {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นรหัสที่มี หรือเพิ่มข้อที่มีรหัสนี้ เช่น มาตรการใน measures.yml ประเด็นใน analysis.yml",
        en="use an id that exists, or add what bears it: a measure to measures.yml, a point to "
        "analysis.yml",
    ),
    why=Wording(
        th="ประชาชนเปิดจากจุดอ่อนไปยังมาตรการและความก้าวหน้าได้เพราะไฟล์อ้างถึงกันด้วยรหัส "
        "รหัสที่ไม่มีทำให้ทางเชื่อมขาด",
        en="Citizens get from a weak point to its measure and progress because the files refer "
        "to each other by ids. An id that does not exist breaks the chain.",
    ),
    wrong="measure,date,status\nm99,30 ม.ค. 2566,แล้วเสร็จ",
    right="measure,date,status\nm03,30 ม.ค. 2566,แล้วเสร็จ",
)

TEXT_NEEDED = Rule(
    code="D046",
    severity=Severity.ERROR,
    title=Wording(th="ต้องใส่ถ้อยคำของข้อนี้", en="wording needed"),
    message=Wording(
        th="{edition} ไม่มีถ้อยคำของ “{found}” จึงต้องใส่ {field}",
        en="{edition} has no wording for “{found}”, so {field} is needed",
    ),
    fix=Wording(
        th="ใส่ {field} ของ {found} ตามเอกสาร หรือแก้รหัสถ้าพิมพ์ผิด",
        en="enter {field} of {found} as in the document, or correct the code if it is mistyped",
    ),
    why=Wording(
        th="หลักเกณฑ์ของบางปียังไม่ได้ยืนยันข้อคำถามและข้อการเปิดเผยข้อมูลทั้งหมด รหัสที่ไม่มีถ้อยคำแสดงบนหน้าเว็บไม่ได้",
        en="For some years not all questions and disclosure items are established. A code "
        "without words cannot be shown on a page.",
    ),
    wrong="2562/disclosures.csv\ncode,score,name\nO1,100.00,",
    right="2562/disclosures.csv\ncode,score,name\nO1,100.00,โครงสร้าง",
)

TEXT_NOT_NEEDED = Rule(
    code="D047",
    severity=Severity.WARNING,
    title=Wording(th="ถ้อยคำนี้มีในหลักเกณฑ์แล้ว", en="wording that is known already"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ {edition} มีถ้อยคำของข้อนี้แล้ว ช่องนี้จึงต้องว่าง",
        en="{field} is “{found}”, but {edition} has the wording, so the cell stays empty",
    ),
    fix=Wording(th="ลบข้อความในช่องนี้", en="delete the text in this cell"),
    why=Wording(
        th="หน้าเว็บใช้ถ้อยคำของหลักเกณฑ์ เพื่อให้ทุกหน่วยงานแสดงข้อเดียวกันเหมือนกัน ข้อความที่พิมพ์เองจะไม่แสดง",
        en="The pages use the words of the criteria, so that one item reads the same at every "
        "agency. What is typed here is not shown.",
    ),
    wrong="code,score,name\nO1,100.00,โครงสร้าง",
    right="code,score,name\nO1,100.00,",
)

UNKNOWN_ITEM = Rule(
    code="D048",
    severity=Severity.ERROR,
    title=Wording(th="ข้อคำถามไม่มีข้อย่อยนี้", en="item the question does not have"),
    message=Wording(
        th="พบ {found} แต่ข้อคำถามนี้มีข้อย่อยเพียง {expected} ข้อ",
        en="there is {found}, but the items of this question number {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนเลขข้อย่อยให้ตรงกับลำดับในหลักเกณฑ์ หรือเว้นว่างถ้าเป็นแถวของข้อคำถามเอง",
        en="use the number of the item in the criteria, or leave it empty in the row of the "
        "question itself",
    ),
    why=Wording(
        th="ข้อย่อยนับตามลำดับในหลักเกณฑ์ของปีนั้น หากนับเลื่อนไป ร้อยละจะไปอยู่กับข้อความผิดข้อ",
        en="Items are counted in the order of that year's criteria. If the count slips, shares "
        "stand beside the wrong words.",
    ),
    wrong="code,item,level1,level2,level3,level4\ni1,9,0.50,4.14,40.10,55.26",
    right="code,item,level1,level2,level3,level4\ni1,1,0.50,4.14,40.10,55.26",
)

ITEM_WITHOUT_QUESTION = Rule(
    code="D049",
    severity=Severity.ERROR,
    title=Wording(th="มีข้อย่อยแต่ไม่มีแถวของข้อคำถาม", en="items without their question"),
    message=Wording(
        th="มีข้อย่อยของ {found} แต่ไม่มีแถวของ {found} เอง ซึ่งต้องมีหนึ่งแถว",
        en="there are items of {found}, but no row for {found} itself, which must be there once",
    ),
    fix=Wording(
        th="เพิ่มแถวของ {found} โดยเว้นช่อง item ว่าง และใส่คะแนนของข้อคำถาม",
        en="add a row for {found} with an empty item and the score of the question",
    ),
    why=Wording(
        th="คะแนนที่ประกาศเป็นคะแนนของข้อคำถาม ส่วนข้อย่อยบอกสัดส่วนคำตอบ หน้าเว็บต้องมีทั้งสองอย่าง",
        en="The announced score is that of the question; its items tell the shares of answers. "
        "The page needs both.",
    ),
    wrong="code,item,level1,level2,level3,level4,score\ni8,1,0.50,4.14,40.10,55.26,83.49",
    right="code,item,level1,level2,level3,level4,score\n"
    "i8,,,,,,83.92\n"
    "i8,1,0.50,4.14,40.10,55.26,83.49",
)

# --- Single values, and values that need each other ----------------------------------------------

# --- addresses, files and names ------------------------------------------------------------------

BAD_ADDRESS = Rule(
    code="D050",
    severity=Severity.ERROR,
    title=Wording(th="ที่อยู่เว็บใช้ไม่ได้", en="unfit web address"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ต้องเป็นที่อยู่เว็บ {expected} ที่ไม่มีช่องว่าง",
        en="{field} is “{found}”, but must be a web address {expected} without spaces",
    ),
    fix=Wording(
        th="ใส่ที่อยู่เต็ม โดยคัดลอกจากแถบที่อยู่ของเบราว์เซอร์",
        en="enter the whole address, copied from the address bar of the browser",
    ),
    why=Wording(
        th="ลิงก์ที่ไม่ขึ้นต้นด้วย https:// หรือ http:// เปิดไม่ได้บนหน้าเว็บ และลิงก์ชนิดอื่นอาจเป็นอันตรายต่อผู้เปิด",
        en="A link that does not begin with https:// or http:// does not open on a page, and "
        "other kinds may harm those who open them.",
    ),
    wrong="website: www.lamphun.go.th",
    right="website: https://www.lamphun.go.th",
)

BAD_FILE = Rule(
    code="D051",
    severity=Severity.ERROR,
    title=Wording(th="ชื่อไฟล์ใช้ไม่ได้", en="unfit file name"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ต้องเป็นชื่อไฟล์ในโฟลเดอร์ files ของหน่วยงาน เช่น {expected}",
        en="{field} is “{found}”, but must be the name of a file in the agency's folder files, "
        "such as {expected}",
    ),
    fix=Wording(
        th="วางไฟล์ในโฟลเดอร์ files แล้วใส่เฉพาะชื่อไฟล์ ไม่มี C:\\ และไม่ขึ้นต้นด้วยจุด"
        " หน้าเว็บ (.html .md) ให้บันทึกเป็น PDF ก่อน",
        en="put the file into the folder files and enter its name only, without C:\\ and without a "
        "dot in front; save a web page (.html, .md) as PDF first",
    ),
    why=Wording(
        th="เว็บไซต์เผยแพร่เฉพาะไฟล์ในโฟลเดอร์ files ของหน่วยงาน ที่อยู่ไฟล์บนเครื่องของเจ้าหน้าที่เปิดจากเว็บไม่ได้",
        en="Only files in the agency's folder files are published. A place on somebody's own "
        "machine cannot be opened from the web.",
    ),
    wrong="file: C:\\เอกสาร\\mou.pdf",
    right="file: mou.pdf",
)

BAD_EMAIL = Rule(
    code="D052",
    severity=Severity.ERROR,
    title=Wording(th="อีเมลใช้ไม่ได้", en="unfit e-mail address"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ต้องเป็นอีเมลเดียว เช่น {expected}",
        en="{field} is “{found}”, but must be one e-mail address such as {expected}",
    ),
    fix=Wording(
        th="ใส่อีเมลของหน่วยงานเพียงหนึ่งที่อยู่ ไม่มีช่องว่าง",
        en="enter one address of the office, without spaces",
    ),
    why=Wording(
        th="ประชาชนกดอีเมลบนหน้าเว็บเพื่อเขียนถึงหน่วยงาน จึงต้องเป็นที่อยู่ที่ใช้ส่งได้จริง",
        en="Citizens write to the agency by tapping the address on the page, so it must be one "
        "that mail can be sent to.",
    ),
    wrong="email: lamphun.hr(at)example.go.th",
    right="email: lamphun.hr@example.go.th",
)

BAD_COLOUR = Rule(
    code="D053",
    severity=Severity.ERROR,
    title=Wording(th="รหัสสีใช้ไม่ได้", en="unfit colour"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ต้องเป็นรหัสสีแบบ {expected}",
        en="{field} is “{found}”, but must be a colour written like {expected}",
    ),
    fix=Wording(
        th='ใส่สองสี แต่ละสีเป็น # ตามด้วย 0-9 หรือ a-f หกตัว ในไฟล์ .yml ให้ครอบแต่ละสีด้วย "…"',
        en='enter two colours, each # and six of 0-9 and a-f; in a .yml file with "…" around each',
    ),
    why=Wording(
        th="สีเขียนด้วยรหัสเดียวกับโปรแกรมออกแบบ หากไม่ครอบด้วยเครื่องหมายคำพูด ข้อความหลัง # จะถือเป็นหมายเหตุ",
        en="Colours are written as in design programs. Without quotes what follows # would be "
        "taken as a remark.",
    ),
    wrong='colours: ["น้ำเงิน", "#c8963e"]',
    right='colours: ["#1f4e79", "#c8963e"]',
)

NEEDS_ONE_OF = Rule(
    code="D054",
    severity=Severity.ERROR,
    title=Wording(th="ต้องมีอย่างน้อยหนึ่งช่อง", en="one of several keys needed"),
    message=Wording(
        th="ตรงนี้ไม่มีช่องใดใน {expected} แต่ต้องมีอย่างน้อยหนึ่งช่อง",
        en="there is none of {expected} here, but at least one is needed",
    ),
    fix=Wording(th="ใส่อย่างน้อยหนึ่งช่องจาก {expected}", en="add at least one of {expected}"),
    why=Wording(
        th="ช่องทางร้องเรียนที่ไม่มีที่ติดต่อ หรือประเด็นที่ไม่ได้บอกว่าเรื่องใด ไม่มีสิ่งใดให้แสดงบนหน้าเว็บ",
        en="A complaint channel without a way to reach it, or a point that does not say what it "
        "is about, leaves nothing to show.",
    ),
    wrong="complaint_channels:\n  - name: ศูนย์ดำรงธรรม",
    right="complaint_channels:\n  - name: ศูนย์ดำรงธรรม\n    phone: 1567",
)

MISSING_TITLE = Rule(
    code="D055",
    severity=Severity.ERROR,
    title=Wording(th="ไม่ทราบว่ารายงานเรื่องใด", en="report on nothing"),
    message=Wording(
        th="แถวนี้ไม่มีทั้งรหัสมาตรการ (measure) และชื่อเรื่อง (title) แต่ต้องมีอย่างน้อยหนึ่งช่อง",
        en="this row has neither measure nor title, but needs at least one of them",
    ),
    fix=Wording(
        th="ใส่รหัสมาตรการในช่อง measure หรือชื่องานในช่อง title ถ้าไม่ได้อยู่ในแผน",
        en="enter the id of the measure, or the title of what was done if it was not planned",
    ),
    why=Wording(
        th="รายงานความก้าวหน้าต้องบอกว่าเป็นของมาตรการใด งานที่ไม่ได้อยู่ในแผนแสดงแยกไว้ภายใต้ชื่อของงานนั้น",
        en="A report says which measure it is about. What was not planned is shown apart, under "
        "its own title.",
    ),
    wrong="measure,title,result\n,,บุคลากรลงนามรับทราบ",
    right="measure,title,result\nm02,,บุคลากรลงนามรับทราบ",
)

FILE_NOT_THERE = Rule(
    code="D056",
    severity=Severity.ERROR,
    title=Wording(th="ไม่พบไฟล์ที่อ้างถึง", en="file that is not there"),
    message=Wording(
        th="{field} อ้างถึง “{found}” แต่ไม่มีไฟล์นี้ ไฟล์ที่อ้างถึงต้องอยู่ในโฟลเดอร์ files",
        en="{field} names “{found}”, but there is no such file; it must lie in the folder files",
    ),
    fix=Wording(
        th="วางไฟล์ไว้ที่ {found} หรือแก้ชื่อไฟล์ให้ตรงทั้งตัวเล็กตัวใหญ่",
        en="put the file at {found}, or correct its name, capitals included",
    ),
    why=Wording(
        th="ลิงก์ไปยังไฟล์ที่ไม่มีเปิดไม่ได้ และผู้ตรวจจะถือว่าไม่มีหลักฐาน",
        en="A link to a file that is not there does not open, and an assessor will take the "
        "evidence as missing.",
    ),
    wrong="file: MOU.PDF",
    right="file: mou.pdf",
)

UNKNOWN_SCHEME = Rule(
    code="D057",
    severity=Severity.ERROR,
    title=Wording(th="ไม่รู้จักผู้จัดการประเมินนี้", en="unknown scheme"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ที่มีหลักเกณฑ์คือ {expected}",
        en="{field} is “{found}”, but there are criteria only for {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นชื่อที่มีหลักเกณฑ์ หรือเพิ่มไฟล์หลักเกณฑ์ในโฟลเดอร์ data/editions",
        en="use one that has criteria, or add a file with its criteria to data/editions",
    ),
    why=Wording(
        th="คะแนน ระดับ และรายการตรวจสอบมาจากหลักเกณฑ์ของผู้จัดการประเมิน ส่วนใหญ่คือ nacc (สำนักงาน ป.ป.ช.)",
        en="Scores, grades and the checklist follow the criteria of whoever assesses, mostly "
        "nacc (the National Anti-Corruption Commission).",
    ),
    wrong="scheme: ป.ป.ช.",
    right="scheme: nacc",
)

UNKNOWN_GRADE = Rule(
    code="D058",
    severity=Severity.ERROR,
    title=Wording(th="หลักเกณฑ์ของปีนั้นไม่มีระดับนี้", en="grade the edition does not have"),
    message=Wording(
        th="{field} เป็น “{found}” แต่ {edition} มีเฉพาะ {expected}",
        en="{field} is “{found}”, but {edition} has only {expected}",
    ),
    fix=Wording(
        th="ตรวจประกาศผล แล้วใส่ระดับตามหลักเกณฑ์ของปีนั้น",
        en="check the announcement and enter the grade as that year's criteria call it",
    ),
    why=Wording(
        th="ถึงปี 2565 ระดับเป็นตัวอักษร เช่น A ตั้งแต่ปี 2566 เป็นชื่อ เช่น ผ่านดี ระดับของปีอื่นทำให้เปรียบเทียบผิด",
        en="To 2565 grades are letters such as A, from 2566 names such as ผ่านดี. A grade of "
        "another year would compare what cannot be compared.",
    ),
    wrong="2565/result.yml\ngrade: ผ่านดี",
    right="2565/result.yml\ngrade: A",
)

UNKNOWN_AGENCY = Rule(
    code="D059",
    severity=Severity.ERROR,
    title=Wording(th="ไม่มีหน่วยงานนี้", en="unknown agency"),
    message=Wording(
        th="{field} เป็น “{found}” แต่โฟลเดอร์หน่วยงานที่มีคือ {expected}",
        en="{field} is “{found}”, but the agency folders are {expected}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นชื่อโฟลเดอร์ของหน่วยงาน หรือลบช่องนี้ถ้ามีหลายหน่วยงาน",
        en="use the name of the agency's folder, or delete the key if there are several agencies",
    ),
    why=Wording(
        th="ช่องนี้บอกว่าหน่วยงานใดแสดงเป็นหน้าแรกของเว็บไซต์ จึงต้องเป็นหน่วยงานที่มีข้อมูล",
        en="It says which agency is shown at the root of the site, so the agency must be there.",
    ),
    wrong="single: Lamphun",
    right="single: lamphun",
)

ORDER_NEEDED = Rule(
    code="D060",
    severity=Severity.ERROR,
    title=Wording(th="ไม่ทราบว่าแต่งตั้งโดยคำสั่งใด", en="appointing order needed"),
    message=Wording(
        th="แถว “{found}” ไม่มีคำสั่งแต่งตั้ง (order) แต่ตารางนี้มีหลายคณะ จึงต้องมีทุกแถว รหัสเอกสารที่มีคือ "
        "{expected}",
        en="the row “{found}” has no order, but the table holds several committees, so every row "
        "needs one of {expected}",
    ),
    fix=Wording(
        th="ใส่รหัสของคำสั่งแต่งตั้งจาก documents.yml ในช่อง order",
        en="enter the id of the appointing order from documents.yml in order",
    ),
    why=Wording(
        th="เมื่อมีคำสั่งแต่งตั้งมากกว่าหนึ่งฉบับ หน้าเว็บต้องทราบว่าแต่ละตำแหน่งอยู่ในคณะใด",
        en="Where there are several orders the page must know which committee a position belongs "
        "to.",
    ),
    wrong="no,position,role,order\n1,ปลัดจังหวัด,ประธาน,x01\n1,นิติกร,เลขานุการ,",
    right="no,position,role,order\n1,ปลัดจังหวัด,ประธาน,x01\n1,นิติกร,เลขานุการ,x02",
)

# --- what contradicts itself, and what came later ------------------------------------------------

WRONG_ANSWER_COLUMNS = Rule(
    code="D061",
    severity=Severity.ERROR,
    title=Wording(th="ร้อยละอยู่ผิดคอลัมน์", en="shares in the wrong columns"),
    message=Wording(
        th="ร้อยละของ {found} อยู่ผิดคอลัมน์ ข้อนี้ใช้คอลัมน์ {expected}",
        en="the shares of {found} stand in the wrong columns; it is answered in {expected}",
    ),
    fix=Wording(
        th="ย้ายร้อยละไปไว้ในคอลัมน์ {expected} และเว้นคอลัมน์อื่นว่าง",
        en="move the shares to {expected} and leave the other columns empty",
    ),
    why=Wording(
        th="บางข้อตอบสี่ระดับ บางข้อตอบมีหรือไม่มี ตามหลักเกณฑ์ของปีนั้น หากอยู่ผิดคอลัมน์ คะแนนที่คำนวณซ้ำและแผนภาพจะผิด",
        en="Some questions have four levels, some are answered yes or no, as that year's "
        "criteria say. In the wrong columns the recomputed score and the chart would be wrong.",
    ),
    wrong="code,level1,level2,level3,level4,yes,no\ne13,2.48,0.00,0.00,97.52,,",
    right="code,level1,level2,level3,level4,yes,no\ne13,,,,,97.52,2.48",
)

EXCLUDED_WITH_SCORE = Rule(
    code="D062",
    severity=Severity.ERROR,
    title=Wording(th="ข้อที่ไม่นับคะแนนแต่มีคะแนน", en="excluded item with a score"),
    message=Wording(
        th="{found} อยู่ใน excluded_items ของ result.yml คือไม่นำมาคิดคะแนน แต่แถวนี้มีคะแนน",
        en="{found} stands among the excluded_items of result.yml and is not counted, but has a "
        "score here",
    ),
    fix=Wording(
        th="ลบคะแนนของ {found} ในแถวนี้ หรือลบ {found} ออกจาก excluded_items",
        en="delete the score of {found} in this row, or take {found} out of excluded_items",
    ),
    why=Wording(
        th="ข้อหนึ่งจะนับคะแนนหรือไม่นับได้อย่างเดียว คะแนนที่คำนวณซ้ำของตัวชี้วัดย่อยขึ้นอยู่กับเรื่องนี้",
        en="An item either counts or does not, and the recomputed score of its sub-indicator "
        "depends on it.",
    ),
    wrong="result.yml\nexcluded_items: [O14]\n\ndisclosures.csv\ncode,score\nO14,100.00",
    right="result.yml\nexcluded_items: [O14]\n\ndisclosures.csv\ncode,score\nO14,",
)

UNKNOWN_STEP = Rule(
    code="D063",
    severity=Severity.ERROR,
    title=Wording(th="มาตรการไม่มีขั้นตอนนี้", en="step the measure does not have"),
    message=Wording(
        th="พบขั้นตอนที่ {found} แต่ขั้นตอนของมาตรการนี้ใน measures.yml คือ {expected}",
        en="there is a step {found}, but this measure has the steps {expected} in measures.yml",
    ),
    fix=Wording(
        th="เปลี่ยนเลขขั้นตอนให้ตรง หรือเว้นช่อง step ว่างถ้ารายงานทั้งมาตรการ",
        en="correct the number, or leave step empty if the report is on the whole measure",
    ),
    why=Wording(
        th="ขั้นตอนนับจาก 1 ตามลำดับใน measures.yml ความก้าวหน้าจะแสดงข้างขั้นตอนนั้น",
        en="Steps are counted from 1 in the order of measures.yml; progress is shown beside its "
        "step.",
    ),
    wrong="measure,step,status\nm03,9,แล้วเสร็จ",
    right="measure,step,status\nm03,2,แล้วเสร็จ",
)

SHARES_INCOMPLETE = Rule(
    code="D064",
    severity=Severity.ERROR,
    title=Wording(th="ร้อยละของคำตอบไม่ครบ", en="incomplete shares"),
    message=Wording(
        th="ร้อยละของ {found} มีไม่ครบ ต้องมีทุกคอลัมน์ของ {expected} หรือว่างทุกคอลัมน์",
        en="the shares of {found} are not complete; either all of {expected} are given or none",
    ),
    fix=Wording(
        th="ใส่ร้อยละให้ครบ โดยใส่ 0.00 ถ้าไม่มีผู้ตอบเช่นนั้น หรือลบทั้งหมดถ้าเอกสารไม่ได้พิมพ์",
        en="fill in all of them, with 0.00 where nobody answered so, or delete them if the "
        "document does not print them",
    ),
    why=Wording(
        th="ช่องว่างหมายถึงไม่มีข้อมูล ไม่ใช่ 0 เมื่อขาดไปหนึ่งคำตอบ คำนวณคะแนนซ้ำไม่ได้และแผนภาพจะชวนให้เข้าใจผิด",
        en="Empty means not given, not 0. With one answer missing the score cannot be "
        "recomputed, and the chart would mislead.",
    ),
    wrong="code,level1,level2,level3,level4\ni8,,4.14,40.10,55.76",
    right="code,level1,level2,level3,level4\ni8,0.00,4.14,40.10,55.76",
)

ROLE_EMPTY = Rule(
    code="D065",
    severity=Severity.NOTE,
    title=Wording(th="ยังไม่ได้ระบุหน้าที่ในคณะ", en="role not given"),
    message=Wording(
        th="แถวในบรรทัด {found} ไม่มีหน้าที่ (role) หน้าเว็บจะแสดงเฉพาะตำแหน่ง",
        en="no role is given in line {found}; the page shows the position only",
    ),
    fix=Wording(
        th="ใส่หน้าที่ตามคำสั่ง เช่น กรรมการ หากคำสั่งไม่ได้พิมพ์ไว้ ให้เว้นว่าง",
        en="enter the role as in the order, such as กรรมการ; if the order does not print it, "
        "leave it empty",
    ),
    why=Wording(
        th="คำสั่งบางฉบับพิมพ์หน้าที่ไว้เพียงแถวแรกของกลุ่ม เมื่อคัดลอกเป็นตาราง แถวอื่นจึงว่าง",
        en="Some orders print the role only in the first row of a group, so the other rows are "
        "empty when they are copied.",
    ),
    wrong="no,position,role\n2,นายอำเภอเมืองลำพูน,",
    right="no,position,role\n2,นายอำเภอเมืองลำพูน,คณะทำงาน",
)

END_BEFORE_START = Rule(
    code="D066",
    severity=Severity.ERROR,
    title=Wording(th="วันสิ้นสุดอยู่ก่อนวันเริ่มต้น", en="end before start"),
    message=Wording(
        th="วันสิ้นสุด (end) คือ {found} แต่ต้องไม่อยู่ก่อนวันเริ่มต้น (start) คือ {other}",
        en="end is {found}, but must not lie before start, which is {other}",
    ),
    fix=Wording(
        th="ตรวจเอกสาร แล้วแก้วันเริ่มต้นหรือวันสิ้นสุด",
        en="check the document and correct start or end",
    ),
    why=Wording(
        th="ช่วงเวลาที่จบก่อนเริ่มวาดในปฏิทินไม่ได้ มักเกิดจากปีที่พิมพ์ผิดหนึ่งปี",
        en="A span that ends before it begins cannot be drawn in the calendar. Mostly one of the "
        "years is wrong.",
    ),
    wrong="start: 1 ต.ค. 2565\nend: 30 ก.ย. 2565",
    right="start: 1 ต.ค. 2565\nend: 30 ก.ย. 2566",
)

SHARES_ON_QUESTION = Rule(
    code="D067",
    severity=Severity.ERROR,
    title=Wording(th="ร้อยละอยู่ที่แถวของข้อคำถาม", en="shares on a question with items"),
    message=Wording(
        th="{found} มีข้อย่อย แต่แถวของข้อคำถามเองมีร้อยละ ซึ่งมีได้เฉพาะที่ข้อย่อย",
        en="{found} has items, but the row of the question itself has shares, which only its "
        "items may have",
    ),
    fix=Wording(
        th="ลบร้อยละในแถวของ {found} เอง และคงคะแนนไว้",
        en="delete the shares in the row of {found} itself, and keep its score",
    ),
    why=Wording(
        th="คะแนนของข้อคำถามที่มีข้อย่อยคือค่าเฉลี่ยของข้อย่อย ร้อยละที่แถวของข้อคำถามจะถูกนับซ้ำ",
        en="The score of a question with items is the mean of the items; shares on the question "
        "itself would be counted twice.",
    ),
    wrong="code,item,level1,level2,level3,level4,score\n"
    "i8,,0.50,4.14,40.10,55.26,83.92\n"
    "i8,1,0.50,4.14,40.10,55.26,83.49",
    right="code,item,level1,level2,level3,level4,score\n"
    "i8,,,,,,83.92\n"
    "i8,1,0.50,4.14,40.10,55.26,83.49",
)

SPLIT_BY_COMMA = Rule(
    code="D068",
    severity=Severity.ERROR,
    title=Wording(th="จุลภาคตัดคะแนนเป็นสองช่อง", en="score cut in two by a comma"),
    message=Wording(
        th="{field} เป็น “{found}” ซึ่งจุลภาคตัดเป็นสองช่อง แต่ต้องเขียนด้วยจุดทศนิยมเป็น {expected}",
        en="{field} is “{found}”, which the comma cuts into two cells, but must be written with a "
        "decimal point as {expected}",
    ),
    fix=Wording(
        th="เปลี่ยน {found} เป็น {expected} แล้วเติมจุลภาคท้ายแถวให้จำนวนช่องเท่าหัวตาราง "
        "ใน Excel ให้ใส่ {expected} ในช่องนี้ แล้วลบทศนิยมในช่องถัดไป",
        en="write {expected} instead of {found}, and add a comma at the end of the row so that it "
        "has as many cells as the header; in Excel enter {expected} here and delete the decimals "
        "in the next cell",
    ),
    why=Wording(
        th="ในไฟล์ .csv จุลภาคคั่นแต่ละช่อง คะแนนที่ใช้จุลภาคแทนจุดจึงเหลือเพียงส่วนหน้า ทศนิยมไปอยู่ในช่องถัดไป "
        "และหน้าเว็บจะแสดงคะแนนที่ไม่ได้ประกาศ",
        en="In a .csv file commas part the cells. A score with a comma for the point keeps only "
        "its first part, its decimals slip into the next cell, and a score nobody announced "
        "would be shown.",
    ),
    wrong="indicator,score,note\n1,90,79",
    right="indicator,score,note\n1,90.79,",
)

UNREADABLE_MONTH = Rule(
    code="D069",
    severity=Severity.WARNING,
    title=Wording(th="อ่านชื่อเดือนไม่ได้", en="month that cannot be read"),
    message=Wording(
        th="{field} มี “{found}” ซึ่งอ่านเป็นชื่อเดือนไม่ได้ ใช้ได้เฉพาะชื่อเดือน เช่น {expected}",
        en="{field} has “{found}”, which cannot be read as a month; it may hold only the names of "
        "months, such as {expected}",
    ),
    fix=Wording(
        th="ใส่ชื่อเดือนทีละเดือน คั่นด้วย ; เช่น ม.ค.;ก.พ.;มี.ค. ไม่ใช้ช่วงเช่น ม.ค.-มี.ค. และไม่ใส่ปี",
        en="enter the months one by one with ; between them, as ม.ค.;ก.พ.;มี.ค., not as a range "
        "such as ม.ค.-มี.ค., and without a year",
    ),
    why=Wording(
        th="เดือนที่ทำเครื่องหมายไว้ในตารางแผนใช้เทียบกับระยะเวลาของกิจกรรมเท่านั้น เดือนที่อ่านไม่ได้จึงยังไม่ได้เทียบ",
        en="The months ticked in a printed matrix are only held against the period of the "
        "activity; with a month that cannot be read this is not done.",
    ),
    wrong="id,activity,period,months\na01,เก็บข้อมูลแบบวัด,ม.ค. - มี.ค. 2566,ม.ค.-มี.ค.",
    right="id,activity,period,months\na01,เก็บข้อมูลแบบวัด,ม.ค. - มี.ค. 2566,ม.ค.;ก.พ.;มี.ค.",
)

RESERVED_POINT = Rule(
    code="D070",
    severity=Severity.ERROR,
    title=Wording(th="รหัสจุดบริการที่สงวนไว้", en="reserved id of a service point"),
    message=Wording(
        th="{field} ของจุดบริการเป็น “{found}” แต่ต้องไม่ใช่ชื่อที่เว็บไซต์ใช้อยู่แล้ว ({expected})",
        en="{field} of the service point is “{found}”, but may not be a name that the website "
        "uses itself ({expected})",
    ),
    fix=Wording(
        th="เปลี่ยนรหัสเป็นชื่อย่อของจุดบริการ เช่น one-stop หรือ tax-counter",
        en="use a short name of the service point, such as one-stop or tax-counter",
    ),
    why=Wording(
        th="รหัสของจุดบริการเป็นที่อยู่ของหน้าเชิญชวนตอบแบบวัด EIT เช่น /eit/one-stop/ "
        "ส่วน /eit/poster/ เป็นที่อยู่ของป้ายประกาศ หากใช้ชื่อเดียวกัน หน้าหนึ่งจะทับอีกหน้าหนึ่ง",
        en="The id is the address of a landing page, such as /eit/one-stop/, and /eit/poster/ is "
        "that of the poster. Under the same name one page would overwrite the other.",
    ),
    wrong="service_points:\n  - {id: poster, name: จุดบริการประชาชน}",
    right="service_points:\n  - {id: one-stop, name: จุดบริการประชาชน}",
)

CLOSES_BEFORE_OPENS = Rule(
    code="D071",
    severity=Severity.ERROR,
    title=Wording(th="แบบวัดปิดก่อนเปิด", en="survey that closes before it opens"),
    message=Wording(
        th="วันปิดรับคำตอบ (closes) คือ {found} แต่ต้องไม่อยู่ก่อนวันเปิดรับคำตอบ (opens) คือ {other}",
        en="closes is {found}, but must not lie before opens, which is {other}",
    ),
    fix=Wording(
        th="ตรวจกำหนดการของแบบวัด EIT แล้วแก้ opens หรือ closes หากไม่ทราบวันที่แน่นอน ให้ลบทั้งสองบรรทัด "
        "ระบบจะใช้ช่วงเวลาตามหลักเกณฑ์ของปี",
        en="check the days of the EIT survey and correct opens or closes; where they are not "
        "known, delete both lines: the days of the year's criteria are then used",
    ),
    why=Wording(
        th="หน้าเว็บบอกประชาชนจากสองวันนี้ว่าแบบวัดเปิดรับคำตอบอยู่หรือไม่ หากวันปิดมาก่อนวันเปิด แบบวัดจะไม่เปิดเลย "
        "มักเกิดจากปีที่พิมพ์ผิดหนึ่งปี",
        en="From these days the pages tell citizens whether the survey is open. If it closes "
        "before it opens, it never is; mostly one of the years is wrong.",
    ),
    wrong="opens: 2566-01-01\ncloses: 2565-06-30",
    right="opens: 2566-01-01\ncloses: 2566-06-30",
)

SAME_POINT_NAME = Rule(
    code="D072",
    severity=Severity.NOTE,
    title=Wording(th="จุดบริการชื่อเดียวกัน", en="service points of one name"),
    message=Wording(
        th="จุดบริการ “{found}” มีอยู่แล้วที่ {other} ทั้งชื่อและสถานที่เหมือนกัน แต่แต่ละจุดควรแยกกันได้",
        en="a service point “{found}” stands at {other} already, with the same name and place, but "
        "each should be told from the others",
    ),
    fix=Wording(
        th="เพิ่มสถานที่ในช่อง place หรือเปลี่ยนชื่อให้ต่างกัน เช่น จุดบริการประชาชน ชั้น 1",
        en="say where it is under place, or use another name, such as จุดบริการประชาชน ชั้น 1",
    ),
    why=Wording(
        th="ป้ายประกาศของแต่ละจุดบริการมีชื่อและสถานที่พิมพ์อยู่ หากเหมือนกันทุกคำ "
        "เจ้าหน้าที่จะไม่ทราบว่าป้ายใดเป็นของจุดใด",
        en="The poster of a service point bears its name and place. Where two are alike to the "
        "word, nobody can tell which poster belongs where.",
    ),
    wrong="service_points:\n"
    "  - {id: one-stop, name: จุดบริการประชาชน}\n"
    "  - {id: one-stop-2, name: จุดบริการประชาชน}",
    right="service_points:\n"
    "  - {id: one-stop, name: จุดบริการประชาชน, place: อาคาร 1}\n"
    "  - {id: one-stop-2, name: จุดบริการประชาชน, place: อาคาร 2}",
)

UNFIT_EMBLEM = Rule(
    code="D073",
    severity=Severity.ERROR,
    title=Wording(th="ตราสัญลักษณ์แสดงไม่ได้", en="emblem that cannot be shown"),
    message=Wording(
        th="{field} อ้างถึง “{found}” แต่{reason} ต้องเป็นรูป SVG, PNG, JPEG หรือ WebP ขนาดไม่เกิน 20 kB",
        en="{field} names “{found}”, but {reason}; it must be an SVG, PNG, JPEG or WebP picture of "
        "at most 20 kB",
    ),
    fix=Wording(
        th="บันทึกรูปใหม่จากโปรแกรมรูปภาพเป็น PNG กว้างและสูงราว 100 จุด แล้วใส่ชื่อไฟล์นั้น",
        en="save the picture anew as PNG, about 100 pixels wide and high, and enter the name of "
        "that file",
    ),
    why=Wording(
        th="ตราสัญลักษณ์อยู่ข้างชื่อหน่วยงานในทุกหน้า โทรศัพท์ที่ช้าที่สุดต้องเปิดได้ และเบราว์เซอร์แสดงได้เฉพาะรูปบางชนิด "
        "การเปลี่ยนเพียงนามสกุลไฟล์ไม่ได้เปลี่ยนชนิดของรูป",
        en="The emblem stands beside the name on every page, which the slowest phone must open, "
        "and browsers show only some kinds of pictures. Another ending alone does not make a file "
        "another kind of picture.",
    ),
    wrong="emblem: emblem.tif",
    right="emblem: emblem.png",
)

RULES: tuple[Rule, ...] = (
    UNKNOWN_FILE,
    BAD_AGENCY_FOLDER,
    BAD_YEAR_FOLDER,
    MISSING_FILE,
    UNREADABLE_FILE,
    FOLDER_NOT_FILE,
    EMPTY_FILE,
    WRONG_ENCODING,
    FILE_TOO_LARGE,
    CONTROL_CHARACTER,
    YAML_UNREADABLE,
    EQUAL_KEYS,
    TAG_OR_ALIAS,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_SHAPE,
    TEXT_BEHIND_HASH,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    EQUAL_COLUMNS,
    LONG_ROW,
    SHORT_ROW,
    CSV_UNREADABLE,
    DUPLICATE_ROW,
    MISSING_CELL,
    WRONG_SEPARATOR,
    NAMELESS_COLUMN,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    TOO_MANY_DECIMALS,
    NOT_A_WHOLE_NUMBER,
    NOT_ALLOWED,
    UNREADABLE_DATE,
    IMPOSSIBLE_DATE,
    UNREADABLE_PERIOD,
    DATE_PRINTED,
    PERIOD_DISAGREES,
    BAD_ID,
    DUPLICATE_ID,
    BAD_CODE,
    UNKNOWN_CODE,
    UNKNOWN_REFERENCE,
    TEXT_NEEDED,
    TEXT_NOT_NEEDED,
    UNKNOWN_ITEM,
    ITEM_WITHOUT_QUESTION,
    BAD_ADDRESS,
    BAD_FILE,
    BAD_EMAIL,
    BAD_COLOUR,
    NEEDS_ONE_OF,
    MISSING_TITLE,
    FILE_NOT_THERE,
    UNKNOWN_SCHEME,
    UNKNOWN_GRADE,
    UNKNOWN_AGENCY,
    ORDER_NEEDED,
    WRONG_ANSWER_COLUMNS,
    EXCLUDED_WITH_SCORE,
    UNKNOWN_STEP,
    SHARES_INCOMPLETE,
    ROLE_EMPTY,
    END_BEFORE_START,
    SHARES_ON_QUESTION,
    SPLIT_BY_COMMA,
    UNREADABLE_MONTH,
    RESERVED_POINT,
    CLOSES_BEFORE_OPENS,
    SAME_POINT_NAME,
    UNFIT_EMBLEM,
)
