"""The shipped data names offices and positions, never a person or a personal number."""

import re
from pathlib import Path

import pytest

SHIPPED = Path(__file__).parents[1] / "data"
FILES = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.*"))

ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
MOBILE = re.compile(r"(?<![\d.,])(?:\+?66[ -]?|0)[689](?:[ -]?\d){8}(?!\d)")
ID_CARD = re.compile(r"(?<![\d.,])\d(?:[ -]?\d){12}(?!\d)")

# Offices and places that begin like the title of a person.
OFFICES = (
    "กเทศมนตรี|กองค[์้]การ|องค์การ|ก ?อบจ|ก ?อบต|ก ?ทม|ก ?ทต|กรัฐมนตรี|กสภา|กเมือง|"
    "อำเภอ|ทะเบียน|ช่าง|แพทย์|สัตวแพทย์|ตรวจ|เวร|ด่าน|จ้าง|หน้า|ท้าย|ร้อย|ทหาร|ประกัน"
)
# What follows a title is a name when it begins like a syllable.
NAME = r"\s*[เแโใไ]?[ก-ฮ]"
PERSON = re.compile(
    rf"(?:นางสาว|นาง|(?<!มิถุ)นาย(?!{OFFICES})|น\.ส\.|ว่าที่\s?(?:ร้อย|ร\.|พัน|พ\.)"
    rf"|(?<![ก-๙.])(?:พล|พ|ร|ส|จ)\.\s?[ตทอส]\.(?:\s?[ตทอ]\.)?){NAME}"
)


@pytest.fixture(params=FILES)
def text(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return (SHIPPED / name).read_text(encoding="utf-8")


def test_no_mobile_number_is_shipped(text: str) -> None:
    assert MOBILE.findall(text.translate(ARABIC)) == []


def test_no_number_of_an_identity_card_is_shipped(text: str) -> None:
    assert ID_CARD.findall(text.translate(ARABIC)) == []


def test_no_person_is_named(text: str) -> None:
    assert PERSON.findall(text) == []


# Made up, and put together here, so that no line of this file looks like what it forbids.
MOBILES = (
    f"08{'0' * 8}",
    f"089-{'0' * 3}-{'0' * 4}",
    f"๐๖-{'๐' * 4}-{'๐' * 4}",
    f"+66 91 {'0' * 7}",
)


@pytest.mark.parametrize("number", MOBILES)
def test_a_mobile_number_would_be_seen(number: str) -> None:
    assert MOBILE.search(f"โทร {number}".translate(ARABIC))


@pytest.mark.parametrize(
    "number", ["0-5351-1192 ต่อ 27970", "๐ ๒๒๒๕ ๕๕๒๑", "06,0,,,", "100.00,0.81"]
)
def test_other_numbers_are_not_taken_for_mobile_ones(number: str) -> None:
    assert not MOBILE.search(number.translate(ARABIC))


@pytest.mark.parametrize("number", ["1" * 13, f"๑-{'๑' * 4}-{'๑' * 5}-๑๑-๑"])
def test_a_number_of_an_identity_card_would_be_seen(number: str) -> None:
    assert ID_CARD.search(number.translate(ARABIC))


@pytest.mark.parametrize("title", ["นาย", "(นาง", "๑. นางสาว", "ว่าที่ร้อยตรี ", "พล.ต.อ. ", "ส.ต.อ."])
@pytest.mark.parametrize("name", ["สมมติ", "เอก", "กมล"])
def test_a_name_would_be_seen(title: str, name: str) -> None:
    assert PERSON.search(f"ผู้ลงนาม {title}{name}")


@pytest.mark.parametrize(
    "office", ["นายอำเภอทุกอำเภอ", "นายกเทศมนตรีเมืองลำพูน", "นายทะเบียน", "นายช่างโยธา"]
)
def test_an_office_is_not_taken_for_a_name(office: str) -> None:
    assert not PERSON.search(office)
