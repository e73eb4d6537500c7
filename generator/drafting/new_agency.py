"""The first files of an agency: what is known of it, and remarks that say what belongs there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from generator.drafting.yaml_text import YamlText
from generator.schema.files import FILES
from generator.schema.json_schema import schema_line
from generator.thai.text import clean

DEFAULT_SCHEME: Final = "nacc"

_BOM: Final = "\ufeff"  # Excel takes a file without it for Windows-874
# What many names have in common says nothing in an address.
_COMMON: Final = frozenset(
    {"the", "of", "and", "province", "provincial", "city", "town", "municipality", "subdistrict"}
    | {"district", "administrative", "organization", "organisation", "office", "thailand"}
)
_LONGEST: Final = 40
_BY_STEM: Final = {file.stem: file for file in FILES if file.is_yaml}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAgency:
    """What is known of an agency before it has any file.

    Attributes:
        name: as in the announcement; ``type`` likewise.
        province: without จังหวัด; None where it is not given.
        scheme: who assesses it.
        work_year: fiscal year, B.E., of its measures; the result is that of the year before.
    """

    name: str
    name_en: str | None
    type: str
    province: str | None
    scheme: str
    work_year: int


def proposed_slug(name_en: str, taken: Collection[str]) -> str | None:
    """Return an address made of an English name; None where it has no Latin letter or digit.

    Args:
        name_en: the name in English.
        taken: names that are not free; what is common to many names is then kept.
    """
    words = re.findall("[a-z0-9]+", name_en.lower().replace("'", ""))
    own = [word for word in words if word not in _COMMON]
    for some in (own, words):
        slug = _in_length(some)
        if slug and slug not in taken:
            return slug
    whole = _in_length(words)
    numbered = (f"{whole}-{number}" for number in range(2, len(taken) + 3))
    return next((one for one in numbered if one not in taken), None) if whole else None


def _in_length(words: Iterable[str]) -> str:
    """Return words as an address, whole words only."""
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word
        if len(longer) > _LONGEST:
            break
        slug = longer
    return slug


def province_name(typed: str) -> str:
    """Return the name of a province as the data has it: without จังหวัด."""
    return clean(typed).removeprefix("จังหวัด").strip()


def new_files(agency: NewAgency) -> dict[str, str]:
    """Return the files of a new agency: path below its folder -> text."""
    result, work = agency.work_year - 1, agency.work_year
    return {
        "agency.yml": _agency(agency),
        f"{result}/result.yml": _result(result),
        f"{result}/indicators.csv": f"{_BOM}indicator,score,note\n",
        f"{work}/eit.yml": _survey(work),
    }


def new_site() -> str:
    """Return ``site.yml`` of a website that has none."""
    text = _begun("site", 0, "ข้อมูลของเว็บไซต์ทั้งหมด")
    text.entry("title", "ผลการประเมิน ITA และมาตรการส่งเสริมคุณธรรมและความโปร่งใส")
    text.remark("ที่อยู่ของเว็บไซต์เมื่อเผยแพร่ ใช้ทำ QR code และคำตอบในระบบ ลบ # ข้างหน้าแล้วแก้")
    text.remark("url: https://www.example.go.th/ita/")
    text.remark("สัญญาอนุญาตของข้อมูลที่ให้ดาวน์โหลด เช่น CC-BY-4.0 (แสดงที่มา)")
    text.remark("licence: CC-BY-4.0")
    return str(text)


def _begun(stem: str, levels: int, title: str) -> YamlText:
    """Return a file with the line by which editors know it, and what it is for."""
    text = YamlText()
    text.lines.append(schema_line(levels, _BY_STEM[stem]))
    text.remark(title, "บรรทัดที่ขึ้นต้นด้วย # เป็นคำอธิบาย ลบ # ออกเมื่อต้องการใช้บรรทัดนั้น")
    text.blank()
    return text


def _agency(agency: NewAgency) -> str:
    text = _begun("agency", 1, "ข้อมูลของหน่วยงาน")
    text.remark("ชื่อและประเภทตามประกาศผล เพื่อให้พบหน่วยงานในประกาศ")
    text.entry("name", agency.name)
    if agency.name_en:
        text.entry("name_en", agency.name_en)
    text.entry("type", agency.type)
    if agency.province:
        text.remark("ไม่ต้องมีคำว่า จังหวัด")
        text.entry("province", agency.province)
    text.remark("ผู้จัดการประเมิน: nacc คือสำนักงาน ป.ป.ช.")
    text.entry("scheme", agency.scheme)
    text.blank()
    text.remark("เว็บไซต์ของหน่วยงาน", "website: https://www.example.go.th")
    text.blank()
    text.remark("ช่องทางติดต่อ: ส่วนราชการและหมายเลขของสำนักงานเท่านั้น ไม่ใส่ชื่อหรือหมายเลขส่วนตัวของบุคคล")
    text.lines += [
        "# contact:",
        "#   office: กลุ่มงานบริหารทรัพยากรบุคคล",
        "#   address: ศาลากลางจังหวัด",
        "#   phone: 0-0000-0000",
        "#   email: ita@example.go.th",
    ]
    text.blank()
    text.remark("ช่องทางแจ้งเรื่องร้องเรียนการทุจริต")
    text.lines += ["# complaint_channels:", "#   - {name: ศูนย์ดำรงธรรม, phone: 1567}"]
    return str(text)


def _result(year: int) -> str:
    text = _begun("result", 2, f"ผลการประเมินที่ประกาศของปีงบประมาณ พ.ศ. {year}")
    text.remark("หน่วยงานเข้าร่วมการประเมินในปีนั้นหรือไม่: yes หรือ no")
    text.entry("participated", "yes")
    text.blank()
    text.remark("คะแนนภาพรวม ระดับ และคะแนนรายเครื่องมือ ตามที่ประกาศ")
    text.lines += [
        "# overall: 85.00",
        "# grade: A",
        "# tools: {IIT: 85.00, EIT: 85.00, OIT: 85.00}",
    ]
    text.blank()
    text.remark("ที่มาของตัวเลข", "source: ประกาศสำนักงาน ป.ป.ช.")
    text.blank()
    text.remark("คะแนนรายตัวชี้วัดใส่ใน indicators.csv ข้างไฟล์นี้ บรรทัดละตัว เช่น 7,83.13,")
    return str(text)


def _survey(year: int) -> str:
    text = _begun("eit", 2, f"แบบวัด EIT ที่ประชาชนตอบ ของปีงบประมาณ พ.ศ. {year}")
    text.remark("QR code ของป้ายพาไปที่หน้าแบบวัดของเว็บไซต์นี้ (landing) หรือแบบวัดโดยตรง (survey)")
    text.entry("code_target", "landing")
    text.blank()
    text.remark("ที่อยู่ของแบบวัดจากระบบของผู้ประเมิน และวันเปิดปิด")
    text.lines += [
        "# survey_url: https://itas.nacc.go.th/go/eit/xxxxxx",
        f"# opens: {year}-01-01",
        f"# closes: {year}-06-30",
    ]
    text.blank()
    text.remark("จุดบริการที่จะติดป้าย")
    text.lines += [
        "# service_points:",
        "#   - {id: one-stop, name: จุดบริการประชาชน, place: ชั้น 1}",
    ]
    return str(text)
