"""Why a YAML file cannot be read and what to do, for people who never heard of YAML."""

from __future__ import annotations

from dataclasses import dataclass

from generator.findings import Wording


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps a file from being read.

    Attributes:
        reason: continues "because".
        remedy: an instruction.
    """

    reason: Wording
    remedy: Wording


_BLOCK = Wording(
    th="ใส่ | หลังชื่อช่อง แล้วพิมพ์ข้อความในบรรทัดถัดไปโดยย่อหน้าเข้าไปสองช่อง เช่น\n"
    "      title: |\n        การประเมิน (Assessment : ITA)",
    en="put | behind the key and type the text on the next line, indented by two more spaces, "
    "such as\n      title: |\n        การประเมิน (Assessment : ITA)",
)
_MISSING_SPACE_FIX = Wording(
    th="เพิ่มช่องว่างหลังเครื่องหมาย : ทุกบรรทัด เช่น name: เทศบาลเมือง แทน name:เทศบาลเมือง",
    en="put a space behind the colon of every line, such as name: เทศบาลเมือง "
    "instead of name:เทศบาลเมือง",
)
_NO_KEY_FIX = Wording(
    th="ใส่ชื่อช่อง เครื่องหมาย : และช่องว่างหน้าข้อความ เช่น note: ข้อความ "
    "หากเป็นข้อความที่ต่อจากบรรทัดก่อน ให้ใส่ | หลังชื่อช่อง แล้วย่อหน้าทุกบรรทัดของข้อความเข้าไปสองช่อง",
    en="put the key, a colon and a space before the text, such as note: ข้อความ; where it goes on "
    "from the line above, put | behind the key and indent every line of the text by two more "
    "spaces",
)
_INDENTATION = Wording(
    th="เปลี่ยนย่อหน้าให้ช่องที่อยู่ชั้นเดียวกันเริ่มตรงกันด้วยช่องว่างจำนวนเท่ากัน ช่องของชั้นนอกสุดไม่ย่อหน้า "
    "ในรายการ ช่องที่สองลงไปเริ่มตรงกับตัวอักษรหลัง - เช่น\n"
    "      measures:\n        - id: m01\n          title: การใช้งบประมาณ",
    en="let keys that belong together begin in the same column, those of the outermost level in "
    "the first; in a list the further keys begin below the letter behind the -, such as\n"
    "      measures:\n        - id: m01\n          title: การใช้งบประมาณ",
)
_BRACKETS = Wording(
    th="เติม ] หรือ } ให้ครบ และคั่นแต่ละค่าด้วยจุลภาค เช่น [i7, i8] หากวงเล็บเป็นส่วนของข้อความ ให้" + _BLOCK.th,
    en="close it with ] or } and part the values by commas, such as [i7, i8]; where the bracket "
    "belongs to a text, " + _BLOCK.en,
)

MISSING_SPACE = Trouble(
    Wording("ไม่มีช่องว่างหลังเครื่องหมาย :", "there is no space behind the colon"), _MISSING_SPACE_FIX
)
MISSING_SPACE_ABOVE = Trouble(
    Wording(
        "บรรทัดก่อนหน้าไม่มีช่องว่างหลังเครื่องหมาย :",
        "in the line above there is no space behind the colon",
    ),
    _MISSING_SPACE_FIX,
)
COLON_IN_TEXT = Trouble(
    Wording("พบเครื่องหมาย : ตามด้วยช่องว่างในข้อความ", "a text holds a colon followed by a space"),
    _BLOCK,
)
TAB = Trouble(
    Wording("บรรทัดนี้ย่อหน้าด้วยแท็บ", "a tab indents the line"),
    Wording(
        "ลบแท็บหน้าบรรทัดนี้ แล้วย่อหน้าด้วยช่องว่างให้ตรงกับบรรทัดอื่นในชั้นเดียวกัน",
        "delete the tab and indent the line with spaces, like the others of its level",
    ),
)
INDENTATION = Trouble(
    Wording("ย่อหน้าของบรรทัดนี้ไม่ตรงกับบรรทัดก่อนหน้า", "the indentation does not fit the lines above"),
    _INDENTATION,
)
NOT_IN_LIST = Trouble(
    Wording(
        "บรรทัดนี้อยู่ในรายการ แต่ย่อหน้าไม่ตรงและไม่ขึ้นต้นด้วย -",
        "this line stands in a list, but neither begins with - nor is indented like the others",
    ),
    _INDENTATION,
)
OPEN_QUOTE = Trouble(
    Wording("เครื่องหมายคำพูด \" หรือ ' เปิดไว้แต่ไม่ได้ปิด", "a quote is not closed"),
    Wording(
        "เติมเครื่องหมายคำพูดปิดท้ายข้อความ หากเครื่องหมายเป็นส่วนของข้อความ ให้" + _BLOCK.th,
        "close the quote at the end of the text; where it belongs to the text, " + _BLOCK.en,
    ),
)
BEHIND_QUOTE = Trouble(
    Wording(
        "มีข้อความต่อท้ายเครื่องหมายคำพูดหรือวงเล็บที่ปิดแล้ว",
        "a text follows a closed quote or bracket",
    ),
    _BLOCK,
)
OPEN_BRACKET = Trouble(
    Wording(
        "วงเล็บ [ หรือ { เปิดไว้แต่ไม่ได้ปิด หรือมีค่าข้างในที่อ่านไม่ได้",
        "a bracket [ or { is not closed, or a value in it cannot be read",
    ),
    _BRACKETS,
)
BACKSLASH = Trouble(
    Wording('พบเครื่องหมาย \\ ในข้อความที่อยู่ใน "…"', 'a text in "…" holds a backslash'),
    Wording(
        'ลบเครื่องหมาย "…" ที่ครอบข้อความ แล้ว' + _BLOCK.th,
        'take away the "…" around the text and ' + _BLOCK.en,
    ),
)
RESERVED = Trouble(
    Wording(
        "ข้อความขึ้นต้นด้วยอักขระที่สงวนไว้ เช่น % @ ` ! * & - ? ] }",
        "a text begins with a reserved character such as % @ ` ! * & - ? ] }",
    ),
    _BLOCK,
)
BESIDE_BAR = Trouble(
    Wording("มีข้อความต่อท้าย | หรือ > ในบรรทัดเดียวกัน", "a text stands behind | or > in its line"),
    Wording(
        "ย้ายข้อความไปไว้ในบรรทัดถัดไป โดยย่อหน้าเข้าไปสองช่องจากชื่อช่อง",
        "move the text to the next line, indented by two spaces more than the key",
    ),
)
SECOND_DOCUMENT = Trouble(
    Wording("พบเส้นคั่น --- กลางไฟล์", "a line --- parts the file in two"),
    Wording(
        "ลบบรรทัด --- หากเป็นข้อมูลสองชุด ให้แยกเป็นคนละไฟล์",
        "delete the line ---; two sets of data belong into two files",
    ),
)
TOO_DEEP = Trouble(
    Wording("ซ้อนกันหลายชั้นเกินไป", "values are nested too deeply"),
    Wording(
        "ลบชั้นที่เกิน โดยลดย่อหน้าหรือวงเล็บให้เหลือเท่าตัวอย่างในคู่มือข้อมูล",
        "take away levels of indentation or brackets until the file looks like the example in the "
        "description of the data",
    ),
)
KEY_IS_NO_TEXT = Trouble(
    Wording("ชื่อช่องเป็นรายการหรือวงเล็บ", "a key is a list or a bracket"),
    Wording(
        "เปลี่ยนเป็น ชื่อช่อง: ค่า โดยชื่อช่องเป็นข้อความและไม่มีวงเล็บ",
        "write key: value, where the key is a text without brackets",
    ),
)
NO_KEY = Trouble(
    Wording("ข้อความนี้ไม่มีชื่อช่องและเครื่องหมาย : นำหน้า", "no key and colon stand before this text"),
    _NO_KEY_FIX,
)
NO_KEY_ABOVE = Trouble(
    Wording(
        "ข้อความในบรรทัดก่อนหน้าไม่มีชื่อช่องและเครื่องหมาย : นำหน้า",
        "no key and colon stand before the text of the line above",
    ),
    _NO_KEY_FIX,
)
NO_KEYS = Trouble(
    Wording("ไฟล์นี้มีแต่ข้อความหรือรายการ", "the file holds only a text or a list"),
    Wording(
        "ใส่ชื่อช่อง เครื่องหมาย : และช่องว่างหน้าแต่ละค่า เช่น name: เทศบาลเมือง ตามตัวอย่างในคู่มือข้อมูล",
        "put a key, a colon and a space before each value, such as name: เทศบาลเมือง, like the "
        "example in the description of the data",
    ),
)
OTHER = Trouble(
    Wording("รูปแบบของบรรทัดนี้อ่านไม่ได้", "the form of this line cannot be read"),
    Wording(
        "ตรวจบรรทัดนี้กับบรรทัดก่อนหน้า หากมีเครื่องหมายพิเศษในข้อความ ให้" + _BLOCK.th,
        "check this line and the one above; where a text holds special characters, " + _BLOCK.en,
    ),
)
