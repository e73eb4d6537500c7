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
    r"\s?(?:ชำนาญ|เชี่ยวชาญ|ทรงคุณ|ปฏิบัติ|สาธารณสุข|ใหญ่|ระดับ|ประจำ|ผู้|เวร|ที่|และ|หรือ|ใน|ของ|จาก|ด้าน"
    r"|จังหวัด|อำเภอ|โรงพยาบาล|รักษา(?:การ|ราชการ|พยาบาล)|[ก-ฮ]{1,4}\.)"
)
_NO_PROFESSOR: Final = rf"{_NO_PHYSICIAN}|\s?(?:คณะ|สาขา)"
_NO_MONK: Final = (
    r"บา|\s?(?:สัญญา|ฐานา|และ|หรือ|ผู้|ที่|ชั้น|ใน|ของ|จำนวน|รูป|สอน|พี่เลี้ยง|เจ้าคณะ|เจ้าอาวาส|วัด|บัญชี)"
)
# Kings, relics and temples are called "great", too.
_NO_GREAT: Final = (
    "กษัต|กรุณา|จักรี|ชนก|เจดีย์|เถร|ธาตุ|ปราสาท|ปรางค์|พุทธ|ภูมิพล|มงกุฎ|มงคล|มณฑป|ราช|วชิรา|วิหาร|เศวต"
    "|สังฆ|อุปราช|อุโบสถ|พิชัย|ชัย(?![ก-ฮ])|โพธิ|นคร|บุรุษ|สมณ"
)
_DEGREES: Final = r"(?:\s?(?:\(พิเศษ\)|(?:ดร|นพ|พญ|ทพ|ทญ|สพ|ภก|ภญ)\.(?:\s?ญ\.)?))*+"
# What follows a title is a name when it begins like a syllable.
_GIVEN: Final = r"\s{0,3}[เแโใไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎]*"
_FAMILY: Final = "[ ]{1,2}[เแโใไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎]+"
_NAME: Final = f"{_GIVEN}(?:{_FAMILY})?"
_LATIN_GIVEN: Final = r"\s{0,2}[A-Z][A-Za-z]+"
_LATIN_FAMILY: Final = r"[ ]{1,2}[A-Z][A-Za-z]+"
_LATIN: Final = f"{_LATIN_GIVEN}(?:{_LATIN_FAMILY})?"
_TELEPHONE: Final = r"ร(?:[.\s\d]|ศัพท์|สาร|เลข|ทัศน์|คมนาคม|ม(?![ก-๙])|$)"  # behind โท
_NO_RANKED: Final = r"สาร|ชน|\s?(?:ขึ้นไป|หรือ|และ|ลงมา|ถึง)"
_RANK: Final = rf"(?:เอก|โท(?!{_TELEPHONE})|ตรี)(?:\s?หญิง)?+(?!{_NO_RANKED}){_NAME}"

# Each begins with what is rare, and looks behind it afterwards: so it is ten times as fast.
TITLES: Final = (
    rf"นาย(?<!มิถุนาย)(?<!ทนาย)(?<!เจ้านาย)(?!{_OFFICES}){_NAME}",
    rf"นาง(?<!ขุนนาง)(?<!พนาง)(?:สาว|(?!{_NO_WOMAN})){_NAME}",
    rf"(?:น\.\s?ส\.|ดร\.(?!\s?(?:และ|หรือ))|เด็กชาย|เด็กหญิง){_NAME}",
    rf"ว่าที่\s?(?:(?:ร้อย|พัน){_RANK}|(?:ร|พ)\.\s?[ตทอ]\.{_NAME})",
    rf"(?:พล\.(?<![ก-๙.]พล\.)|[พรสจ]\.(?<![ก-๙.][พรสจ]\.))\s?[ตทอส]\.(?:\s?[ตทอ]\.)?{_NAME}",
    *(rf"{service}(?:ตำรวจ)?{_RANK}" for service in ("ร้อย", "พัน", "สิบ", "จ่าสิบ")),
    *(rf"{service}(?:อากาศ)?{_RANK}" for service in ("เรือ(?<!ท่าเรือ)", "นาวา")),
    rf"พล(?:ตำรวจ|เรือ|อากาศ)?{_RANK}",
    rf"จ่า{_RANK}",
    rf"(?:ผศ|รศ)\.(?<![ก-๙.]..\.){_DEGREES}(?!{_NO_PROFESSOR}){_NAME}",
    rf"(?:นพ|พญ|ทพ|สพ|ภก|ภญ)\.(?<![ก-๙.]..\.)(?:\s?ญ\.)?(?!{_NO_PHYSICIAN}){_NAME}",
    rf"(?:น\.\s?พ|พ\.\s?ญ)\.(?<![ก-๙.][นพ]\.[พญ]\.)(?!{_NO_PHYSICIAN}){_NAME}",
    # A calling is named as often as a person: only with a family name it is told.
    rf"(?:นาย(?:สัตว)?แพทย์|แพทย์หญิง)(?!{_NO_PHYSICIAN}){_GIVEN}{_FAMILY}",
    rf"(?:ม\.(?<![ก-๙.]ม\.)\s?(?:ร\.\s?ว|ล)\.|หม่อม(?:ราชวงศ์|หลวง)){_NAME}",
    rf"พระ(?:ครู|อธิการ|สมุห์|ใบฎีกา)(?!{_NO_MONK}){_NAME}",
    rf"พระมหา(?!{_NO_GREAT}){_GIVEN}{_FAMILY}",
    rf"M(?<![A-Za-z]M)(?:[Rr][Ss]?|[Ss])\.{_LATIN}",
    # Without a full stop it may be a machine or a contest.
    rf"M(?<![A-Za-z]M)(?:[Rr][Ss]?|[Ii][Ss][Ss])\s{_LATIN_GIVEN}{_LATIN_FAMILY}",
    rf"D[Rr]\.(?<![A-Za-z]..\.){_LATIN}",
)
"""Patterns of a title with the name behind it; two may find the same person."""
