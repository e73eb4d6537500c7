"""How names of persons begin in Thai texts – titles, ranks, callings –, and what only looks so."""

from __future__ import annotations

from typing import Final

# Offices, callings and places that begin like the title of a person.
_OFFICES: Final = (
    "กเทศมนตรี|กองค[์้]การ|องค์การ|ก ?อบจ|ก ?อบต|ก ?ทม|ก ?ทต|กรัฐมนตรี|กสภา|กสมาคม|กเมือง|กเหล่า|ก(?![ก-๙])"
    "|อำเภอ|ทะเบียน|ช่าง|แพทย์|สัตวแพทย์|ตรวจ|เวร|ด่าน|จ้าง|หน้า|ท้าย|ร้อย|ทหาร|ตำรวจ|สถานี"
    "|(?:ประกัน|ทุน|แบบ|พล|ท่า)(?![ก-๎])"
)
_NO_WOMAN: Final = "พยาบาล|(?:รอง|แล|เลิ้ง|ลือ|รำ|งาม|ฟ้า|แบบ|เอก|พญา|นวล)(?![ก-ฮะ-๎])|สาว"
_NO_PHYSICIAN: Final = (
    r"\s?(?:ชำนาญ|เชี่ยวชาญ|ทรงคุณ|ปฏิบัติ|สาธารณสุข|รักษา|ใหญ่|ระดับ|ประจำ|ผู้|เวร|ที่|และ|หรือ|ใน|ของ|จาก|ด้าน"
    r"|จังหวัด|อำเภอ|โรงพยาบาล|[ก-ฮ]{1,4}\.)"
)
_NO_TEACHER: Final = rf"{_NO_PHYSICIAN[:-1]}|คณะ|สาขา|ผศ|รศ)"
_NO_MONK: Final = r"\s?(?:บา|สัญญา|ฐานา|และ|หรือ|ผู้|ที่|ชั้น|ใน|ของ|จำนวน|รูป|สอน|พี่เลี้ยง|เจ้า|วัด|บัญชี)"
# What follows a title is a name when it begins like a syllable.
_GIVEN: Final = r"\s{0,3}[เแโใไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎]*"
_FAMILY: Final = "[ ]{1,2}[เแโใไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎]+"
_NAME: Final = f"{_GIVEN}(?:{_FAMILY})?"
_LATIN: Final = r"\s{0,2}[A-Z][A-Za-z]+(?:[ ]{1,2}[A-Z][A-Za-z]+)?"
_LATIN_NAME: Final = r"\s{0,2}[A-Z][A-Za-z]+[ ]{1,2}[A-Z][A-Za-z]+"
_NO_RANK: Final = "สาร|ชน|ขึ้นไป|หรือ|และ|ลงมา|ถึง"
_RANK: Final = (
    r"(?:เอก|โท(?!ร(?:[.\s\d]|ศัพท์|สาร|$))|ตรี)"  # โทร. is a telephone
    rf"(?:\s?หญิง)?(?!{_NO_RANK}){_NAME}"
)

# Each begins with what is rare, and looks behind it afterwards: so it is ten times as fast.
TITLES: Final = (
    rf"นาย(?<!มิถุนาย)(?<!ทนาย)(?<!เจ้านาย)(?!{_OFFICES}){_NAME}",
    rf"นาง(?<!ขุนนาง)(?<!พนาง)(?:สาว|(?!{_NO_WOMAN})){_NAME}",
    rf"(?:น\.\s?ส\.|ดร\.|เด็กชาย|เด็กหญิง){_NAME}",
    rf"ว่าที่\s?(?:(?:ร้อย|พัน)(?:ตรี|โท|เอก)(?:\s?หญิง)?|(?:ร|พ)\.\s?[ตทอ]\.){_NAME}",
    rf"(?:พล\.(?<![ก-๙.]พล\.)|[พรสจ]\.(?<![ก-๙.][พรสจ]\.))\s?[ตทอส]\.(?:\s?[ตทอ]\.)?{_NAME}",
    *(rf"{service}(?:ตำรวจ)?{_RANK}" for service in ("ร้อย", "พัน", "สิบ", "จ่าสิบ")),
    *(rf"{service}(?:อากาศ)?{_RANK}" for service in ("เรือ(?<!ท่าเรือ)", "นาวา")),
    rf"พล(?:ตำรวจ|เรือ|อากาศ)?{_RANK}",
    rf"จ่า{_RANK}",
    rf"(?:ผศ|รศ)\.(?<![ก-๙.]..\.)(?:\s?\(พิเศษ\))?\s?(?:ดร\.)?(?!{_NO_TEACHER}){_NAME}",
    rf"(?:น\.\s?พ|พ\.\s?ญ)\.(?<![ก-๙.][นพ]\.[พญ]\.)(?!{_NO_PHYSICIAN}){_NAME}",
    rf"(?:นพ|พญ|ทพ|สพ|ภก|ภญ)\.(?<![ก-๙.]..\.)(?:\s?ญ\.)?(?!{_NO_PHYSICIAN}){_NAME}",
    # A calling is named as often as a person: only with a family name it is told.
    rf"(?:นาย(?:สัตว)?แพทย์|แพทย์หญิง)(?!{_NO_PHYSICIAN}){_GIVEN}{_FAMILY}",
    rf"(?:ม\.(?<![ก-๙.]ม\.)\s?(?:ร\.\s?ว|ล)\.|หม่อม(?:ราชวงศ์|หลวง)){_NAME}",
    rf"พระ(?:ครู|อธิการ|สมุห์|ใบฎีกา|มหา(?!กษัตริย์|ธาตุ|ราช|วิหาร))(?!{_NO_MONK}){_NAME}",
    rf"M(?<![A-Za-z]M)(?:[Rr][Ss]?|[Ss])\.{_LATIN}",
    rf"M(?<![A-Za-z]M)(?:[Rr][Ss]?|[Ii][Ss][Ss])\s{_LATIN_NAME}",
    rf"D[Rr]\.(?<![A-Za-z]..\.){_LATIN}",
)
"""Patterns of a title with the name behind it; two may find the same person."""
