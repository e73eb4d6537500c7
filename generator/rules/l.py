"""L: links and addresses that lead nowhere, or elsewhere, and files that few can read.

What the web says is found only when the officer asks for it (``check --online``). A website may be
down for an hour, so nothing here stops a build.
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

NO_ANSWER = Rule(
    code="L001",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่เว็บไม่ตอบ", en="web address that does not answer"),
    message=Wording(
        th="ที่อยู่เว็บ {found} เปิดไม่ได้ เพราะ{reason}",
        en="{found} does not answer: {reason}",
    ),
    fix=Wording(
        th="ตรวจว่าเครื่องนี้ต่ออินเทอร์เน็ตได้ แล้วเปิดที่อยู่นี้ในเบราว์เซอร์ หากเปิดไม่ได้ ให้เปลี่ยนเป็นที่อยู่ที่เปิดได้",
        en="see that this computer is connected to the internet and open the address in a browser; "
        "if it does not open, enter one that does",
    ),
    why=Wording(
        th="ประชาชนและผู้ตรวจกดลิงก์นี้แล้วไม่พบข้อมูล สาเหตุอาจเป็นที่อยู่ที่พิมพ์ตกหล่น เว็บไซต์ที่เลิกใช้แล้ว "
        "หรือเว็บไซต์ที่ปิดปรับปรุงชั่วคราว หากเปิดได้ในเวลาอื่น ให้คงที่อยู่ไว้",
        en="Citizens and assessors who follow this link find nothing. The address may be mistyped, "
        "the website given up, or only down for a while; if it opens at another time, keep it.",
    ),
    wrong="website: https://www.exmaple.go.th\n",
    right="website: https://www.example.go.th\n",
)

NO_PAGE = Rule(
    code="L002",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่เว็บเปิดแล้วไม่พบหน้า", en="web address that does not show its page"),
    message=Wording(
        th="ที่อยู่เว็บ {found} ตอบว่า{status}",
        en="{found} answers: {status}",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นที่อยู่ปัจจุบันของหน้าหรือเอกสารนั้น หากถูกนำออกแล้ว ให้เผยแพร่ใหม่และใส่ที่อยู่ใหม่ "
        "หากเปิดได้ในเบราว์เซอร์ที่ไม่ได้เข้าสู่ระบบ ให้คงไว้",
        en="enter the present address of the page or document; if it was removed, publish it anew "
        "and enter the new address; if it opens in a browser that is not signed in, keep it",
    ),
    why=Wording(
        th="เว็บไซต์ตอบ แต่ไม่แสดงหน้านี้ ผู้ตรวจและประชาชนจึงไม่พบข้อมูลที่หน่วยงานเปิดเผย "
        "บางเว็บไซต์ไม่ตอบเฉพาะการตรวจด้วยโปรแกรม จึงควรเปิดดูในเบราว์เซอร์ก่อนแก้",
        en="The website answers but does not show the page, so assessors and citizens do not find "
        "what the agency discloses. Some websites turn away programs only: look in a browser "
        "before changing anything.",
    ),
    wrong="code,score,url\nO1,100.00,https://www.example.go.th/2564/structure.pdf\n",
    right="code,score,url\nO1,100.00,https://www.example.go.th/about/structure.pdf\n",
)

LEADS_ELSEWHERE = Rule(
    code="L003",
    severity=Severity.NOTE,
    title=Wording(th="ที่อยู่เว็บนำไปที่อื่น", en="web address that leads elsewhere"),
    message=Wording(
        th="ที่อยู่เว็บ {found} {reason} {expected}",
        en="{found} {reason} {expected}",
    ),
    fix=Wording(
        th="หากหน้านั้นย้ายแล้ว ให้เปลี่ยนเป็นที่อยู่ใหม่ หากเป็นหน้าเข้าสู่ระบบ ให้ตั้งค่าให้ทุกคนเปิดดูได้ "
        "หรือใช้ที่อยู่ที่เปิดได้โดยไม่ต้องเข้าสู่ระบบ",
        en="if the page has moved, enter the new address; if it is a sign-in page, let everyone "
        "see the document or enter an address that opens without signing in",
    ),
    why=Wording(
        th="หน้าที่ต้องเข้าสู่ระบบ ประชาชนและผู้ตรวจเปิดดูไม่ได้ มักเกิดกับเอกสารที่ฝากไว้โดยยังไม่ได้ตั้งค่าให้ทุกคนเปิดดู "
        "ส่วนที่อยู่เดิมของหน้าที่ย้ายไปเว็บไซต์อื่น ยังใช้ได้เท่าที่เว็บไซต์เดิมยังเปิดอยู่",
        en="Citizens and assessors cannot open what asks them to sign in; it is often a document "
        "in a shared folder that was not opened to everyone. The old address of a page that moved "
        "to another website works only as long as the old website is kept.",
    ),
    wrong="documents:\n  - {id: x01, title: แผนปฏิบัติการ, url: https://old.example.go.th/plan.pdf}\n",
    right="documents:\n  - {id: x01, title: แผนปฏิบัติการ, url: https://www.example.go.th/plan.pdf}\n",
)

LARGE_FILE = Rule(
    code="L004",
    severity=Severity.WARNING,
    title=Wording(th="ไฟล์แนบมีขนาดใหญ่", en="large file"),
    message=Wording(
        th="ไฟล์นี้มีขนาด {found} ไฟล์ที่ประชาชนดาวน์โหลดควรไม่เกิน {expected}",
        en="the file has {found}; what citizens download should have at most {expected}",
    ),
    fix=Wording(
        th="บันทึกไฟล์ให้เล็กลง เช่น บันทึกจาก Word เป็น PDF โดยตรงแทนการสแกน หรือแบ่งเป็นหลายไฟล์",
        en="make it smaller: save it from Word as PDF instead of scanning it, or part it",
    ),
    why=Wording(
        th="ประชาชนจำนวนมากเปิดเว็บไซต์ด้วยโทรศัพท์และเสียค่าอินเทอร์เน็ตตามปริมาณที่ใช้ "
        "เว็บโฮสต์หลายแห่งไม่รับไฟล์ขนาดใหญ่ด้วย",
        en="Many read on a phone and pay by the megabyte; many hosts take no large files.",
    ),
    wrong="files/report-2566.pdf (48 MB)\n",
    right="files/report-2566.pdf (2 MB)\n",
)

NO_TEXT = Rule(
    code="L005",
    severity=Severity.NOTE,
    title=Wording(th="ไฟล์ PDF อ่านเป็นข้อความไม่ได้", en="PDF without text"),
    message=Wording(
        th="ไฟล์นี้มีแต่ภาพของหน้ากระดาษ ไม่มีข้อความให้ค้นหา คัดลอก หรืออ่านออกเสียง",
        en="the file has pictures of pages only, no text to search, copy or hear",
    ),
    fix=Wording(
        th="บันทึกจากโปรแกรมที่ใช้พิมพ์ (เช่น Word) เป็น PDF โดยตรง หากมีแต่ฉบับสแกน "
        "ให้สั่งอ่านข้อความ (OCR) ก่อนบันทึก",
        en="save it as PDF from the program it was typed with; where there is only a scan, have "
        "its text recognised (OCR) first",
    ),
    why=Wording(
        th="ผู้พิการทางการเห็นฟังเอกสารที่เป็นภาพไม่ได้ ประชาชนค้นหาข้อความในเอกสารไม่ได้ "
        "และโปรแกรมนี้ตรวจข้อมูลส่วนบุคคลในเอกสารนั้นไม่ได้เช่นกัน",
        en="Nobody can hear or search it, and this program cannot look for personal data in it.",
    ),
    wrong="files/order.pdf (สแกน)\n",
    right="files/order.pdf (บันทึกจาก Word)\n",
)

UNREADABLE = Rule(
    code="L006",
    severity=Severity.WARNING,
    title=Wording(th="ไฟล์แนบเปิดอ่านไม่ได้", en="file that cannot be opened"),
    message=Wording(
        th="เปิดไฟล์นี้ไม่ได้ ไฟล์อาจเสียหรือตั้งรหัสผ่านไว้",
        en="the file does not open: it is damaged or asks for a password",
    ),
    fix=Wording(
        th="ตรวจว่าเปิดในเครื่องนี้ได้หรือไม่ แล้วบันทึกใหม่โดยไม่ตั้งรหัสผ่าน",
        en="see whether it opens on this computer, and save it again without a password",
    ),
    why=Wording(
        th="ประชาชนและผู้ตรวจเปิดเอกสารที่หน่วยงานเผยแพร่ไม่ได้",
        en="Neither citizens nor assessors can open what the agency publishes.",
    ),
    wrong="files/plan.pdf (ตั้งรหัสผ่าน)\n",
    right="files/plan.pdf\n",
)

SAME_ADDRESS = Rule(
    code="L007",
    severity=Severity.NOTE,
    title=Wording(th="ที่อยู่เดียวกันใช้กับหลายเรื่อง", en="one address for several things"),
    message=Wording(
        th="{found} ใช้กับ{subject} และใช้กับ{other} ที่บรรทัด {line} แล้ว",
        en="{found} stands for {subject}, and on line {line} for {other}",
    ),
    fix=Wording(
        th="ตรวจว่าคัดลอกผิดหรือไม่ หากเป็นหน้าเดียวกันจริง ให้ชี้ไปยังหัวข้อในหน้านั้น (ที่อยู่ที่มี #) หากทำได้",
        en="see whether it was copied by mistake; if both are on one page, lead to the place on "
        "it (an address with #) where possible",
    ),
    why=Wording(
        th="ผู้ตรวจเปิดลิงก์ของแต่ละข้อแยกกัน หากหลายข้อเปิดไปหน้าเดียวกัน ต้องหาเองว่าเรื่องใดอยู่ตรงไหน "
        "และบางครั้งเกิดจากการคัดลอกที่อยู่ผิดแถว",
        en="Assessors open each item by itself; where several lead to one page they have to search "
        "it. Sometimes the address was copied into a wrong row.",
    ),
    wrong="code,url\nO1,https://www.example.go.th/ita\nO2,https://www.example.go.th/ita\n",
    right="code,url\nO1,https://www.example.go.th/ita#o1\nO2,https://www.example.go.th/ita#o2\n",
)

OTHER_WEBSITE = Rule(
    code="L008",
    severity=Severity.WARNING,
    title=Wording(th="เว็บไซต์นี้ไม่ได้อยู่บนเว็บไซต์ของหน่วยงาน", en="not on the agency's own website"),
    message=Wording(
        th="url ใน site.yml เป็น {found} แต่เว็บไซต์ของหน่วยงานคือ {expected}",
        en="url in site.yml is {found}, but the agency's website is {expected}",
    ),
    fix=Wording(
        th="เปลี่ยน url เป็นที่อยู่ใต้เว็บไซต์ของหน่วยงาน เช่น โฟลเดอร์ย่อย หรือแก้ website ใน agency.yml ให้ตรงกัน "
        "แล้วทำลิงก์จากหน้าหลักของหน่วยงานมายังเว็บไซต์นี้",
        en="publish it below the agency's website, as a folder of it, or mend website in "
        "agency.yml; and link to it from the agency's front page",
    ),
    why=Wording(
        th="หลักเกณฑ์ให้เผยแพร่ข้อมูลบนเว็บไซต์หลักของหน่วยงาน ผู้ตรวจเริ่มจากเว็บไซต์หลัก หากข้อมูลอยู่ที่อื่น "
        "อาจถือว่าไม่ได้เปิดเผย",
        en="The criteria ask for publication on the agency's main website, where assessors begin; "
        "what is elsewhere may count as not disclosed.",
    ),
    wrong="url: https://ita-demo.example.com/\n",
    right="url: https://www.example.go.th/ita/\n",
)

VANISHED = Rule(
    code="L009",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่ที่เผยแพร่แล้วจะหายไป", en="published address that would vanish"),
    message=Wording(
        th="ที่อยู่ {found}{name} เคยเผยแพร่แล้ว แต่จากข้อมูลชุดนี้จะไม่มีในเว็บไซต์{more}",
        en="{found}{name} was published, but the data no longer gives it{more}",
    ),
    fix=Wording(
        th="เพิ่มข้อมูลของที่อยู่นี้กลับที่เดิม หากตั้งใจนำออก ให้ใส่เหตุผลในช่อง gone ของแถวนี้ หากย้ายที่ "
        "ให้ใส่ที่อยู่ใหม่ในช่อง moved_to",
        en="bring the data of this address back; if it is meant to go, enter the reason under gone "
        "in this row; if it has moved, enter the new address under moved_to",
    ),
    why=Wording(
        th="ที่อยู่นี้อาจอยู่ในหนังสือราชการ ในระบบของสำนักงาน ป.ป.ช. หรือใน QR code ที่ติดไว้แล้ว "
        "ผู้ที่เปิดตามจะไม่พบอะไร ส่วนใหญ่เกิดจากโฟลเดอร์หรือไฟล์ถูกลบ หรือ id ถูกเปลี่ยน",
        en="It may stand in letters, in the national system, or in a QR code on a wall, and who "
        "follows it finds nothing. Mostly a folder or file was deleted, or an id changed.",
    ),
    wrong="address,title,gone,moved_to\n/lamphun/2566/measures/m03/,คุณภาพการดำเนินงาน,,\n",
    right="address,title,gone,moved_to\n/lamphun/2566/measures/m03/,คุณภาพการดำเนินงาน,"
    "รวมกับมาตรการที่ 2 ตามมติที่ประชุม,\n",
)

MOVED_NOWHERE = Rule(
    code="L010",
    severity=Severity.WARNING,
    title=Wording(th="ที่อยู่ใหม่ไม่มีในเว็บไซต์", en="new address that is not there"),
    message=Wording(
        th="{address} ย้ายไปที่ {found} แต่หน่วยงานนี้ไม่มีหน้านี้ในเว็บไซต์",
        en="{address} has moved to {found}, but the agency has no such page",
    ),
    fix=Wording(
        th="ใส่ที่อยู่ของหน้าที่มีอยู่ในเว็บไซต์นี้ ขึ้นต้นและลงท้ายด้วย / หากไม่มีหน้าใดแทน ให้ลบช่องนี้และใส่เหตุผลในช่อง gone",
        en="enter the address of a page of this agency, with / at both ends; if no page has taken "
        "its place, empty this cell and enter the reason under gone",
    ),
    why=Wording(
        th="หน้าเดิมจะพาผู้อ่านไปยังที่อยู่นี้ หากไม่มีหน้าอยู่จริง ผู้อ่านจะไม่พบอะไร",
        en="The old page is to lead readers there.",
    ),
    wrong="address,title,gone,moved_to\n/lamphun/2566/measures/m03/,คุณภาพการดำเนินงาน,,m02\n",
    right="address,title,gone,moved_to\n/lamphun/2566/measures/m03/,คุณภาพการดำเนินงาน,,"
    "/lamphun/2566/measures/m02/\n",
)

OUTDATED_REPORT = Rule(
    code="L011",
    severity=Severity.WARNING,
    title=Wording(th="รายงานเก่ากว่าข้อมูล", en="report that is older than the data"),
    message=Wording(
        th="รายงาน {found} ทำจากข้อมูลก่อนแก้ไข จึงอาจไม่ตรงกับหน้าเว็บ ทำใหม่ได้ด้วยคำสั่ง {command}",
        en="{found} was made of earlier data and may say otherwise than its page; {command} makes "
        "it anew",
    ),
    fix=Wording(
        th="เปลี่ยนเป็นฉบับใหม่ด้วยคำสั่งนี้ แล้วอ่านทวน หากเคยแก้ไฟล์ Word ไว้ ให้เก็บฉบับเดิมไว้ที่อื่นก่อน",
        en="make it anew and read it through; if the Word file was edited by hand, put that one "
        "aside first",
    ),
    why=Wording(
        th="รายงานเป็นไฟล์ที่ทำไว้ครั้งเดียว เมื่อแก้ข้อมูล หน้าเว็บเปลี่ยนแต่รายงานไม่เปลี่ยน "
        "ผู้ตรวจที่เปิดทั้งสองแห่งจะพบข้อมูลไม่ตรงกัน เอกสารที่หน่วยงานทำเองจะไม่ทัก",
        en="A report is made once: when the data is mended the page follows and the report does "
        "not, and an assessor who opens both finds them at odds. Documents that were not made by "
        "this program are not asked about.",
    ),
    wrong="files/report-2566-analysis.pdf (ทำก่อนแก้ measures.yml)\n",
    right="files/report-2566-analysis.pdf (ทำหลังแก้ measures.yml)\n",
)

UNOPENED = Rule(
    code="L012",
    severity=Severity.WARNING,
    title=Wording(th="หลักฐานเปิดไม่ได้", en="evidence that cannot be opened"),
    message=Wording(
        th="หลักฐาน “{found}” ไม่ใช่ที่อยู่เว็บที่ขึ้นต้นด้วย https:// หรือ http:// "
        "และไม่ใช่ชื่อไฟล์ในโฟลเดอร์ files ของหน่วยงาน หน้าเว็บจึงแสดงเป็นข้อความที่กดเปิดไม่ได้",
        en="the evidence “{found}” is neither a web address that begins with https:// or http:// "
        "nor a file in the agency's files folder, so the page shows it as plain words",
    ),
    fix=Wording(
        th="ใส่ที่อยู่เต็ม โดยคัดลอกจากแถบที่อยู่ของเบราว์เซอร์ หากเป็นไฟล์ในเครื่อง ให้คัดลอกไฟล์ไปไว้ในโฟลเดอร์ files "
        "ของหน่วยงาน แล้วใส่ชื่อไฟล์ไว้ท้ายสุด เช่น บันทึกการประชุม minutes.pdf",
        en="copy the whole address from the address bar of the browser; copy a file of this "
        "computer into the agency's files folder and enter its name last, such as minutes.pdf",
    ),
    why=Wording(
        th="ผู้ตรวจและประชาชนเปิดดูหลักฐานไม่ได้ ไฟล์ในเครื่องของเจ้าหน้าที่ไม่ได้เผยแพร่ไปกับเว็บไซต์ "
        "และชื่อโฟลเดอร์ในเครื่องอาจมีชื่อบุคคล",
        en="Neither assessors nor citizens can open it. A file on an officer's computer is not "
        "published with the website, and its path may name a person.",
    ),
    wrong="measure,date,evidence\nm01,12 มีนาคม 2566,www.example.go.th/minutes\n",
    right="measure,date,evidence\nm01,12 มีนาคม 2566,https://www.example.go.th/minutes\n",
)

RULES: tuple[Rule, ...] = (
    NO_ANSWER,
    NO_PAGE,
    LEADS_ELSEWHERE,
    LARGE_FILE,
    NO_TEXT,
    UNREADABLE,
    SAME_ADDRESS,
    OTHER_WEBSITE,
    VANISHED,
    MOVED_NOWHERE,
    OUTDATED_REPORT,
    UNOPENED,
)
