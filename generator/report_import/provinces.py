"""The 77 provinces of Thailand, to tell a name that was misread.

Source:
    Royal Institute list of names of provinces; กรุงเทพมหานคร is counted among them.
"""

from __future__ import annotations

from generator.report_import.likeness import squeezed

_NAMES = """
กระบี่ กรุงเทพมหานคร กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย
เชียงใหม่ ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ
บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์
แพร่ ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย ศรีสะเกษ
สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์
หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี
"""

PROVINCES: tuple[str, ...] = tuple(_NAMES.split())
_KNOWN = {squeezed(name) for name in PROVINCES}


def is_province(name: str) -> bool:
    """Return whether there is a province of that name; spaces do not count."""
    return squeezed(name) in _KNOWN


def province_at(text: str) -> str | None:
    """Return the province a text begins with, or None."""
    return max((name for name in PROVINCES if text.startswith(name)), key=len, default=None)
