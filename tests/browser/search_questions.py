"""What people ask the search of the demonstration, and what each of them wants to see first.

Judged by hand, without looking at what the script makes of it: an address below the website's
root, or several where any would do (of three agencies with an O42 of the same year none is nearer).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """A question.

    Attributes:
        typed: into the field.
        first: addresses of which one must be the first result; none where nothing is found.
        sought: the parts that must all stand in a record, in plain spelling; None means the words
            as typed.
        at: folder of the search page.
    """

    typed: str
    first: tuple[str, ...]
    sought: tuple[str, ...] | None = None
    at: str = ""


O42 = ("chiang-mai/2566/o42/", "chiang-rai/2566/o42/", "khelang-nakhon/2566/o42/")
O43 = ("chiang-rai/2566/o43/", "khelang-nakhon/2566/o43/")
SURVEYS = tuple(f"{one}/eit/" for one in ("chiang-mai", "chiang-rai", "khelang-nakhon", "lamphun"))
DATA = (
    "chiang-mai/data/", "chiang-mai-education/data/", "chiang-rai/data/", "khelang-nakhon/data/",
    "lamphun/data/",
)  # fmt: skip
OF_2565 = ("chiang-mai/2565/results/", "khelang-nakhon/2565/results/")
OF_2566 = ("chiang-mai/2566/", "chiang-rai/2566/", "khelang-nakhon/2566/")
ITEMS, SCHOOLS = "lamphun/2563/disclosures/", "chiang-mai-education/2563/disclosures/"
ASKED = "lamphun/2563/questions/"
NOTHING: tuple[str, ...] = ()


def indicator(number: int) -> tuple[str, ...]:
    """Return where an indicator is told for the latest year, by either agency that has one."""
    return tuple(f"{page}#indicator-{number}" for page in OF_2565)


def item(lamphun: int, schools: int) -> tuple[str, ...]:
    """Return where an item stands that has two numbers in two schemes."""
    return (f"{ITEMS}#o{lamphun}", f"{SCHOOLS}#o{schools}")


BUDGET = (*indicator(2), "khelang-nakhon/2566/measures/m01/")
MEASURE = ("khelang-nakhon/2566/measures/m02/",)
SUB_INDICATORS = (f"{ITEMS}#indicator-9-4", f"{SCHOOLS}#indicator-9-4")
PAPERS = "lamphun/documents/#document-"
GOVERNORS = (
    "lamphun/2564/report/#section-1", f"{PAPERS}2564-x01",
    "chiang-mai/documents/#document-2566-x03",
)  # fmt: skip
PERSONAL_DATA = ("chiang-rai/documents/#document-2566-x04", "chiang-rai/2566/o43/#progress-5")
GIFTS = ("khelang-nakhon/documents/#document-2566-x02",)

QUESTIONS = (
    # agencies, whole and in part, in English
    Question("ลำพูน", ("lamphun/",)),
    Question("ลําพูน", ("lamphun/",), ("ลำพูน",)),  # nikhahit and า
    Question("เขลางค์", ("khelang-nakhon/",)),
    Question("ศึกษาธิการ", ("chiang-mai-education/",)),
    Question("เชียงร", ("chiang-rai/",)),
    Question("Khelang", ("khelang-nakhon/",), ("khelang",)),
    Question("chiang rai", ("chiang-rai/",)),
    # codes, in every way they are typed
    Question("O42", O42, ("o42",)),
    Question("o42", O42),
    Question("O 42", O42, ("o42",)),
    Question("โอ 42", O42, ("o42",)),
    Question("โอ42", O42, ("o42",)),
    Question("O๔๒", O42, ("o42",)),
    Question("ข้อ 42", O42, ("ข้อ42",)),
    Question("42", O42),
    Question("O43", O43, ("o43",)),
    Question("โอ ๔๓", O43, ("o43",)),
    Question("o43 เชียงราย", ("chiang-rai/2566/o43/",)),
    Question("i12", (f"{ASKED}#i12", "chiang-mai/2565/questions/#i12")),
    Question("I12", (f"{ASKED}#i12", "chiang-mai/2565/questions/#i12"), ("i12",)),
    Question("ข้อคำถาม i4", (f"{ASKED}#i4",), ("ข้อคำถามi4",), "lamphun/"),
    Question("ข้อ 12", item(12, 12), ("ข้อ12",)),
    Question("ตัวชี้วัดที่ 7", indicator(7), ("ตัวชี้วัดที่7",)),
    Question("ตัวชี้วัด ๗", indicator(7), ("ตัวชี้วัด7",)),
    Question("ตัวชี้วัดย่อย 9.4", SUB_INDICATORS, ("ตัวชี้วัดย่อย9.4",)),
    Question("มาตรการที่ 5", ("khelang-nakhon/2566/measures/m05/",), ("มาตรการที่5",)),
    Question("EIT", SURVEYS, ("eit",)),
    Question("IIT", (f"{ASKED[:-10]}results/", *OF_2565), ("iit",)),
    # years
    Question("2566", OF_2566),
    Question("๒๕๖๖", OF_2566, ("2566",)),
    Question("ปี 2566", OF_2566),
    Question("ลำพูน 2563", ("lamphun/2563/",)),
    # words, parts of words, across the borders of words
    Question("งบประมาณ", BUDGET),
    Question("งบ", BUDGET),
    Question("งบ\u200bประมาณ", BUDGET, ("งบประมาณ",)),
    Question("นการใช้จ่ายงบ", item(18, 14)),
    Question("ะมาณประจำปี", item(18, 14)),
    Question("ทรัพย์สิน", (*indicator(4), "khelang-nakhon/2566/measures/m04/")),
    Question("จัดซื้อจัดจ้าง", (*item(21, 17), *item(23, 19))),
    Question("ลำพูน จัดซื้อ", (f"{ITEMS}#o21", f"{ITEMS}#o23")),
    Question("จัดซื้อ ๒๕๖๓ รายเดือน", item(23, 19), ("จัดซื้อ", "2563", "รายเดือน")),
    Question("รายเดือน จัดซื้อ", item(23, 19)),
    Question("ทุจริต", (*indicator(10), *indicator(5))),
    Question("ป้องกันการทุจริต", indicator(10)),
    Question("ร้องเรียน", (*item(30, 26), *item(29, 25), "chiang-rai/2566/o43/#progress-2")),
    Question("ช่องทาง ร้องเรียน", item(30, 26)),
    Question("แจ้งทุจริต", item(30, 26)),
    Question("ของขวัญ", GIFTS),
    Question("NO GIFT", GIFTS, ("no", "gift")),
    Question("MOU", ("lamphun/2564/calendar/#activity-a07", f"{PAPERS}2564-x02"), ("mou",)),
    Question("คณะกรรมการ", ("lamphun/documents/#committee-2564-x03",)),
    Question("คำสั่งจังหวัด", (f"{PAPERS}2564-x03",)),
    Question("ดําเนินงาน", (*indicator(6), "khelang-nakhon/2566/measures/m03/"), ("ดำเนินงาน",)),
    Question("สื่อสาร", (*indicator(7), "khelang-nakhon/2566/measures/m02/")),
    Question("ความเสี่ยงการทุจริต", item(36, 32)),
    Question("บุคคลประจ", item(28, 24)),
    Question("ปรึกษา", ("lamphun/2563/results/",)),
    Question("ไม่ได้ส่งเข้าร่วม", ("chiang-mai-education/2564/analysis/#point-f01",)),
    Question("ผู้ว่าราชการ", GOVERNORS),
    # kinds of pages
    Question("ผลการประเมิน", OF_2565),
    Question("ผลการประเมิน เขลางค์ 2563", ("khelang-nakhon/2563/results/",)),
    Question("ความก้าวหน้า", O43),
    Question("ปฏิทิน", ("chiang-mai/2566/calendar/", "khelang-nakhon/2566/calendar/")),
    Question("ดาวน์โหลด", DATA),
    Question("csv", DATA),
    Question("ตอบแบบวัด", SURVEYS),
    Question("แบบสอบถาม", SURVEYS),
    Question("QR code", (*SURVEYS, *O43), ("qr", "code")),
    Question("ความเป็นมา", ("khelang-nakhon/2566/report/#section-1",)),
    Question("ทั้งประเทศ", ("national/2566/",)),
    Question("ทั้งประเทศ 2563", ("national/2563/",)),
    Question("ความเป็นส่วนตัว", ("privacy/",)),
    # English
    Question("e-service", (f"{ITEMS}#o17",)),
    Question("Social Network", item(9, 9), ("social", "network")),
    Question("q&a", item(8, 8)),
    Question("Zoom", ("chiang-mai/2566/calendar/#activity-a05",), ("zoom",)),
    Question("personal data", PERSONAL_DATA),
    # everybody in the announcement: น้ำ in both spellings, เ twice for แ
    Question("น้ำดิบ", ("national/2563/#listed-*",)),
    Question("นํ้าดิบ", ("national/2563/#listed-*",), ("น้ำดิบ",)),
    Question("เเม่ทา", ("national/2563/#listed-*",), ("แม่ทา",)),
    # nothing
    Question("ไดโนเสาร์", NOTHING),
    Question("O99", NOTHING, ("o99",)),
    Question("งบประมาณ ไดโนเสาร์", NOTHING),
    Question("xyzzy", NOTHING),
    # within one agency
    Question("O42", ("lamphun/2564/o42/",), ("o42",), "lamphun/"),
    Question("๘๘.๕๓", ("khelang-nakhon/2565/results/",), ("88.53",)),
    Question("ผู้ตอบ", ("lamphun/2563/respondents/",), at="lamphun/"),
    Question("เปรียบเทียบ", ("lamphun/2563/peers/",), at="lamphun/"),
    Question("ผู้บริหาร", (f"{ITEMS}#o2",), at="lamphun/"),
    Question("การสื่อสาร ๒๕๖๖", MEASURE, ("การสื่อสาร", "2566"), "khelang-nakhon/"),
    Question("ลำพูน", ("lamphun/",), at="lamphun/"),
    Question("ลำพูน จัดซื้อ", (f"{ITEMS}#o21", f"{ITEMS}#o23"), at="lamphun/"),
    Question("87.96", ("lamphun/2563/results/",), at="lamphun/"),
    Question("เชียงราย", NOTHING, at="lamphun/"),
)  # fmt: skip
