"""Why a YAML file cannot be read, in words for people who never heard of YAML."""

from __future__ import annotations

from generator.findings import Wording

_REASONS: tuple[tuple[str, Wording], ...] = (
    (
        "mapping values are not allowed",
        Wording(
            "พบเครื่องหมาย : ตามด้วยช่องว่างในข้อความ",
            "a text holds a colon followed by a space",
        ),
    ),
    (
        "cannot start any token",
        Wording(
            "ข้อความขึ้นต้นด้วยอักขระที่สงวนไว้ เช่น % @ ` หรือย่อหน้าด้วยแท็บ",
            "a text begins with a reserved character such as % @ ` or a tab indents the line",
        ),
    ),
    (
        "tab character",
        Wording("บรรทัดนี้ย่อหน้าด้วยแท็บ ต้องใช้ช่องว่าง", "a tab indents the line; use spaces"),
    ),
    (
        "scanning a tag",
        Wording("ข้อความขึ้นต้นด้วย !", "a text begins with !"),
    ),
    (
        "scanning an a",  # an alias, an anchor
        Wording("ข้อความขึ้นต้นด้วย * หรือ &", "a text begins with * or &"),
    ),
    (
        "block sequence entries are not allowed",
        Wording("ข้อความหลังชื่อช่องขึ้นต้นด้วย -", "a text behind a key begins with -"),
    ),
    (
        "tab character",
        Wording(
            "บรรทัดนี้ย่อหน้าด้วยแท็บ ต้องย่อหน้าด้วยช่องว่าง",
            "a tab indents the line; it must be indented with spaces",
        ),
    ),
    (
        "unexpected end of stream",
        Wording("เครื่องหมายคำพูด \" หรือ ' เปิดไว้แต่ไม่ได้ปิด", "a quote is not closed"),
    ),
    (
        "while parsing a flow node",
        Wording("ในวงเล็บ [ ] หรือ { } มีค่าที่อ่านไม่ได้", "a value in brackets cannot be read"),
    ),
    (
        "while parsing a flow",
        Wording("วงเล็บ [ หรือ { เปิดไว้แต่ไม่ได้ปิด", "a bracket [ or { is not closed"),
    ),
    (
        "found unknown escape character",
        Wording('พบเครื่องหมาย \\ ในข้อความที่อยู่ใน "…"', 'a text in "…" holds a backslash'),
    ),
    (
        "could not find expected ':'",
        Wording("บรรทัดนี้ไม่มีเครื่องหมาย : หลังชื่อช่อง", "no colon stands behind the key"),
    ),
    (
        "did not find expected key",
        Wording(
            'ย่อหน้าของบรรทัดนี้ไม่ตรงกับบรรทัดก่อนหน้า หรือมีข้อความต่อท้าย "…"',
            'the indentation does not fit the lines before, or a text follows "…"',
        ),
    ),
    (
        "did not find expected '-' indicator",
        Wording(
            "บรรทัดนี้อยู่ในรายการ แต่ไม่ขึ้นต้นด้วย -",
            "this line stands in a list but does not begin with -",
        ),
    ),
    (
        "second document",
        Wording("พบเส้นคั่น --- กลางไฟล์", "a line --- parts the file in two"),
    ),
    ("too deep", Wording("ซ้อนกันหลายชั้นเกินไป", "values are nested too deeply")),
    (
        "key is not a text",
        Wording("ชื่อช่องเป็นรายการหรือวงเล็บ", "a key is a list or a bracket"),
    ),
    (
        "no keys",
        Wording("ไฟล์นี้มีแต่ข้อความหรือรายการ", "the file holds only a text or a list"),
    ),
)
_OTHER = Wording("รูปแบบของบรรทัดนี้อ่านไม่ได้", "the form of this line cannot be read")


def reason_of(problem: str) -> Wording:
    """Return what the parser's problem means to the person who typed the line.

    Args:
        problem: what the parser was doing, and what it stumbled over.
    """
    return next((words for part, words in _REASONS if part in problem), _OTHER)
