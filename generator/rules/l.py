"""L: links that lead nowhere, or elsewhere.

Found only when the officer asks for it (``check --online``). A website may be down for an hour, so
nothing here stops a build.
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

RULES: tuple[Rule, ...] = (NO_ANSWER, NO_PAGE, LEADS_ELSEWHERE)
