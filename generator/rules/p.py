"""P: what looks like personal data, and would be on the website for everyone.

Patterns cannot know who has agreed to be named, so nothing here stops a build: each finding asks,
and says how to answer.
"""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

_ALLOW = Wording(
    th="หากเผยแพร่ได้ ให้เขียนข้อความนี้พร้อมเหตุผลไว้ที่ public_texts ใน agency.yml "
    "(ของประกาศและหน้าเกี่ยวกับ: public_texts ใน site.yml)",
    en="if it may be published, write it with a reason in public_texts in agency.yml (for "
    "announcements and hand-written pages: public_texts in site.yml)",
)

ID_CARD = Rule(
    code="P001",
    severity=Severity.WARNING,
    title=Wording(th="พบเลขประจำตัวประชาชน", en="number of a citizen"),
    message=Wording(
        th="พบ {found}{where} ซึ่งเป็นเลขประจำตัวประชาชน 13 หลัก",
        en="{found}{where} is the 13-digit number of a citizen",
    ),
    fix=Wording(
        th=f"ลบเลขนี้ออกก่อนเผยแพร่ {_ALLOW.th}",
        en=f"remove it before publishing; {_ALLOW.en}",
    ),
    why=Wording(
        th="เลขประจำตัวประชาชนเป็นข้อมูลส่วนบุคคล เมื่ออยู่บนเว็บไซต์แล้ว ใครก็นำไปใช้แอบอ้างได้ และเรียกคืนไม่ได้ "
        "หน้า O42 และ O43 ไม่ต้องใช้เลขนี้ ใช้ตำแหน่งและชื่อส่วนราชการแทน",
        en="Once on a website it can be misused by anybody and not be called back. The pages need "
        "positions and offices only.",
    ),
    wrong="note: ผู้ประสานงาน เลขประจำตัว 1234567890121\n",
    right="note: ผู้ประสานงาน นักทรัพยากรบุคคลชำนาญการ\n",
)

MOBILE = Rule(
    code="P002",
    severity=Severity.WARNING,
    title=Wording(th="พบหมายเลขโทรศัพท์มือถือ", en="number of a mobile telephone"),
    message=Wording(
        th="พบหมายเลขโทรศัพท์มือถือ {found}{where}",
        en="{found}{where} is the number of a mobile telephone",
    ),
    fix=Wording(
        th=f"เปลี่ยนเป็นหมายเลขโทรศัพท์ของสำนักงาน {_ALLOW.th}",
        en=f"use the telephone of the office; {_ALLOW.en}",
    ),
    why=Wording(
        th="หมายเลขมือถือมักเป็นของบุคคล ไม่ใช่ของส่วนราชการ เมื่อผู้นั้นย้ายหรือพ้นหน้าที่ ประชาชนจะยังโทรหาอยู่ "
        "หมายเลขกลางที่หน่วยงานจัดให้ประชาชนติดต่อ เผยแพร่ได้เมื่อเขียนเหตุผลไว้",
        en="It mostly belongs to a person, not to an office, and is called long after that person "
        "has moved on. A number the agency keeps for the public may stay when a reason is given.",
    ),
    wrong="contact: {phone: 080-000-0000}\n",
    right="contact: {phone: 0-5351-1192 ต่อ 27970}\n",
)

PERSON = Rule(
    code="P003",
    severity=Severity.WARNING,
    title=Wording(th="พบข้อความที่อาจเป็นชื่อบุคคล", en="what may be the name of a person"),
    message=Wording(
        th="พบ “{found}”{where} ซึ่งอาจเป็นชื่อบุคคล",
        en="{found}{where} may be the name of a person",
    ),
    fix=Wording(
        th=f"เปลี่ยนเป็นตำแหน่งหรือชื่อส่วนราชการ {_ALLOW.th}",
        en=f"name the position or office instead; {_ALLOW.en}",
    ),
    why=Wording(
        th="หน้า O42 และ O43 บอกว่าส่วนราชการใดรับผิดชอบ จึงไม่ต้องระบุชื่อบุคคล ชื่อที่อยู่บนเว็บไซต์แล้วค้นพบได้ตลอดไป "
        "และอาจถูกเข้าใจว่าคะแนนที่ต่ำเป็นความผิดของบุคคลนั้น โปรแกรมดูจากคำนำหน้าและยศ จึงอาจทักคำที่ไม่ใช่ชื่อบุคคล",
        en="The pages tell which office is responsible. A name on a website is found for ever, and "
        "may be blamed for a low score. Only titles and ranks are looked for, so that other words "
        "may be asked about, too.",
    ),
    wrong="responsible: นายสมมติ นามสมมติ\n",
    right="responsible: ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ\n",
)

EMAIL = Rule(
    code="P004",
    severity=Severity.NOTE,
    title=Wording(th="พบอีเมลที่อาจเป็นของบุคคล", en="e-mail that may be a person's"),
    message=Wording(
        th="พบอีเมล {found}{where} ของผู้ให้บริการทั่วไป ไม่ใช่ของหน่วยงาน",
        en="{found}{where} is an address at a provider for everybody, not of the agency",
    ),
    fix=Wording(
        th=f"เปลี่ยนเป็นอีเมลของหน่วยงาน {_ALLOW.th}",
        en=f"use the e-mail of the agency; {_ALLOW.en}",
    ),
    why=Wording(
        th="อีเมลเช่นนี้มักเป็นของเจ้าหน้าที่คนหนึ่ง เมื่อผู้นั้นย้าย หน่วยงานเปิดอ่านไม่ได้ "
        "อีเมลใต้ contact และ complaint_channels ของ agency.yml หน่วยงานเลือกไว้เอง จึงไม่ทัก",
        en="It mostly belongs to one officer, and the agency cannot read it after that person has "
        "moved. What agency.yml gives under contact and complaint_channels is not asked about.",
    ),
    wrong="details: {ติดต่อ: sommut.n@gmail.com}\n",
    right="details: {ติดต่อ: saraban@example.go.th}\n",
)

RULES: tuple[Rule, ...] = (ID_CARD, MOBILE, PERSON, EMAIL)
