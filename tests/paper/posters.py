"""Posters of made-up agencies, and what stands on them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from generator.pages.poster import Poster
from generator.pages.survey import Code

ADDRESS = "https://itas.nacc.go.th/go/eit/abc123"
LONG_NAME = "องค์การบริหารส่วนตำบลบ้านหนองบัวหลวงพิทักษ์ธรรมราษฎร์อุปถัมภ์เฉลิมพระเกียรติ"
ENGLISH = (
    "Have you used a service of Khelang Nakhon Town Municipality? "
    "Tell the National Anti-Corruption Commission (NACC) how it went."
)
OWN_TEXT = (
    "ขอเชิญท่านที่มายื่นคำขอ ชำระภาษี ขออนุญาตก่อสร้าง หรือรับบริการด้านสาธารณสุข ร่วมตอบแบบวัด"
    "การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก ความเห็นของท่านช่วยให้เราทราบว่าเจ้าหน้าที่ปฏิบัติงานตามขั้นตอน"
    "และระยะเวลาที่กำหนดหรือไม่ ให้ข้อมูลชัดเจน ครบถ้วน ไม่เรียกรับเงินหรือทรัพย์สิน และเผยแพร่ข้อมูลที่"
    "ประชาชนควรรู้ (น้ำ คำ ทำ ที่นี่ ผู้ใหญ่ ๆ ลฯ) "
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What of a poster differs from test to test; see `Poster`."""

    agency: str = "เทศบาลเมืองเขลางค์นคร"
    province: str = "ลำปาง"
    heading: str | None = None
    text: str | None = None
    address: str = ADDRESS
    point: str | None = None
    place: str | None = None
    days: str | None = "1 เมษายน – 30 มิถุนายน 2566"
    complaints: str | None = (
        "แบบวัดนี้ไม่ใช่ช่องทางร้องเรียน หากพบการทุจริต แจ้งได้ที่ ศูนย์ดำรงธรรม 1567 "
        "หรือ เว็บไซต์ร้องเรียน https://www.example.go.th/complaints/form?from=poster"
    )


def poster(given: Texts) -> Poster:
    year = "ปีงบประมาณ พ.ศ. 2566"
    agency = given.agency
    names = (agency, given.province, given.point)
    description = f"QR code แบบวัด EIT ของ {agency} {year} นำไปยัง {given.address}"
    return Poster(
        title=f"ประกาศเชิญชวนตอบแบบวัด EIT {year} {agency}",
        agency=agency,
        names=tuple(name for name in names if name),
        year=year,
        heading=given.heading or f"ท่านเคยติดต่อหรือรับบริการจาก{agency}หรือไม่ ร่วมประเมินได้ที่นี่",
        text=given.text
        or f"ขอเชิญผู้ที่เคยรับบริการหรือติดต่อ{agency} ใน{year} ตอบแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก "
        "(EIT) ของสำนักงาน ป.ป.ช. โปรดตอบตามความเป็นจริง คำตอบส่งเข้าระบบของสำนักงาน ป.ป.ช. โดยตรง",
        call="สแกน QR code ด้วยกล้องโทรศัพท์เพื่อตอบแบบวัด",
        code=Code(address=given.address, description=description),
        days=given.days,
        point=given.point,
        place=given.place,
        complaints=given.complaints,
        english=(ENGLISH, "Scan the QR code with your phone to answer."),
        dated=date(2023, 6, 30),
    )


SHORT = poster(Texts(agency="เทศบาลเมืองลำพูน", province="ลำพูน", days=None, complaints=None))
USUAL = poster(Texts())
AT_A_POINT = poster(
    Texts(
        agency=LONG_NAME,
        province="หนองบัวลำภู",
        point="ศูนย์บริการประชาชนแบบเบ็ดเสร็จ (One Stop Service)",
        place="ชั้น 1 อาคารสำนักงานองค์การบริหารส่วนตำบล หมู่ที่ 4 ถนนพหลโยธิน ตำบลบ้านหนองบัวหลวง",
    )
)
OWN_WORDS = poster(Texts(point="กองคลัง", place="ชั้น 1 ช่องบริการ 3", text=(OWN_TEXT * 2)[:600]))
LONG_WORDS = poster(Texts(agency=LONG_NAME, heading=OWN_TEXT, text=OWN_TEXT * 3))
LONG_ADDRESS = poster(Texts(address="https://example.go.th/" + "a1b2c3d4/e5" * 107))
POSTERS = {
    "short": SHORT,
    "usual": USUAL,
    "at a point": AT_A_POINT,
    "own words": OWN_WORDS,
    "long words": LONG_WORDS,
    "long address": LONG_ADDRESS,
}


def printed_texts(shown: Poster) -> Iterator[str]:
    """Yield every text that stands on a poster."""
    hidden = {"title", "names", "code", "dated", "english"}
    for field in fields(shown):
        text = getattr(shown, field.name)
        if field.name not in hidden and text is not None:
            yield text
    yield shown.code.address
    yield from shown.english
