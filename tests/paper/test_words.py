"""Lines of Thai end between words only, and names stay whole."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.paper.words import pieces

NAMES = ("เทศบาลเมืองเขลางค์นคร", "ลำปาง", "กองคลัง")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ท่านเคยติดต่อหรือรับบริการจากเทศบาลเมืองเขลางค์นครหรือไม่ ร่วมประเมินได้ที่นี่",
            "ท่าน|เคย|ติดต่อ|หรือ|รับบริการ|จาก|เทศบาลเมือง|เขลางค์นคร|หรือไม่| |ร่วม|ประเมิน|ได้ที่นี่",
        ),
        (
            "ในปีงบประมาณ พ.ศ. 2566 ของสำนักงาน ป.ป.ช. โดยตรง",
            "ใน|ปีงบประมาณ| |พ.ศ. 2566| |ของ|สำนักงาน| |ป.ป.ช.| |โดยตรง",
        ),
        ("ของป.ป.ช. และก.พ.ร.", "ของ|ป.ป.ช.| |และ|ก.พ.ร."),
        ("1 เมษายน – 30 มิถุนายน ๒๕๖๖", "1 เมษายน –| |30 มิถุนายน| |๒๕๖๖"),
        ("๑ เม.ย. เวลา ๘.๓๐ น. ถึง 16.30 น.", "๑ เม.ย.| |เวลา| |๘.๓๐ น.| |ถึง| |16.30 น."),
        ("ต่าง ๆ ไปพลางๆ กรุงเทพฯ", "ต่าง ๆ| |ไป|พลางๆ| |กรุงเทพฯ"),
        ("(กองคลัง) “โปร่งใส”!", "(กอง|คลัง)| |“โปร่งใส”!"),
        ("ความโปร่งใสและการทุจริต", "ความโปร่งใส|และ|การทุจริต"),
        ("โทร. 0 5422 1234 ต่อ 12", "โทร.| |0 5422 1234| |ต่อ| |12"),
        ("Have you (ever) used it?", "Have| |you| |(ever)| |used| |it?"),
        ("บรรทัดแรก\nบรรทัดสอง", "บรรทัด|แรก|\n|บรรทัด|สอง"),
        ("มาก   ไป\tหน่อย", "มาก| |ไป| |หน่อย"),
        ("", ""),
    ],
)
def test_text_is_cut_between_words(text: str, expected: str) -> None:
    assert "|".join(pieces(text, NAMES)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("เทศบาลเมืองเขลางค์นคร", ["เทศบาลเมือง", "เขลางค์นคร"]),
        ("เทศบาลนครแหลมฉบัง", ["เทศบาลนคร", "แหลมฉบัง"]),
        ("เทศบาลตำบลแม่เมาะ", ["เทศบาลตำบล", "แม่เมาะ"]),
        ("องค์การบริหารส่วนตำบลบ้านกลางทุ่งหลวง", ["องค์การบริหารส่วนตำบล", "บ้านกลางทุ่งหลวง"]),
        ("องค์การบริหารส่วนจังหวัดลำปาง", ["องค์การบริหารส่วนจังหวัด", "ลำปาง"]),
        ("โรงพยาบาลเกาะคา", ["โรงพยาบาล", "เกาะคา"]),
        ("กรมบังคับคดี", ["กรม", "บังคับคดี"]),
        ("เมืองพัทยา", ["เมืองพัทยา"]),
        ("ภูเก็ต", ["ภูเก็ต"]),
        ("กองช่าง", ["กอง", "ช่าง"]),
        ("จังหวัดแพร่", ["จังหวัด", "แพร่"]),
    ],
)
@pytest.mark.parametrize("around", ["{}", "ติดต่อ{}หรือไม่", "ใน{} ทุกแห่ง", "({})"])
def test_name_is_parted_only_after_its_generic_beginning(
    name: str, expected: list[str], around: str
) -> None:
    text = around.format(name)
    ends = ends_of(pieces(text, (name,)))
    begin = text.index(name)
    inside = {end - begin for end in ends if begin < end < begin + len(name)}
    assert inside <= {len(expected[0])}


def ends_of(parts: tuple[str, ...]) -> set[int]:
    ends, end = set(), 0
    for part in parts:
        end += len(part)
        ends.add(end)
    return ends


# Written with the places where a reader of Thai lets a line end; fewer are right, others wrong.
SENTENCES = """ศูนย์|รับ|เรื่อง|ร้องเรียน|การทุจริต|และ|ประพฤติมิชอบ
คำตอบ|ส่ง|เข้า|ระบบ|ของ|สำนักงาน|คณะกรรมการ|ป้องกัน|และ|ปราบปราม|การทุจริต|แห่งชาติ
ผู้|มีส่วนได้ส่วนเสีย|ภายนอก|ตอบ|แบบวัด|การรับรู้|ของ|หน่วยงาน|ภาครัฐ
เจ้าหน้าที่|ปฏิบัติ|งาน|ตาม|ขั้นตอน|และ|ระยะเวลา|ที่|กำหนด
อำนวย|ความสะดวก|แก่|ประชาชน|ที่|มา|ติดต่อ|ราชการ
การประเมิน|คุณธรรม|และ|ความโปร่งใส|ใน|การดำเนิน|งาน
เปิดเผย|ข้อมูล|สาธารณะ|ผ่าน|เว็บไซต์|ของ|หน่วยงาน
งาน|ทะเบียน|ราษฎร|และ|บัตร|ประจำตัว|ประชาชน
สำนัก|ปลัด|องค์การบริหารส่วนตำบล
กอง|สาธารณสุข|และ|สิ่งแวดล้อม
กอง|การศึกษา|ศาสนา|และ|วัฒนธรรม
งาน|ป้องกัน|และ|บรรเทา|สาธารณภัย
ศูนย์|พัฒนา|เด็ก|เล็ก|เทศบาล
โรงพยาบาล|ส่งเสริม|สุขภาพ|ตำบล
สถานี|ตำรวจภูธร|อำเภอ|เมือง
สำนักงาน|เขตพื้นที่การศึกษา|ประถมศึกษา
สำนักงาน|ศึกษาธิการ|จังหวัด
สำนักงาน|ที่ดิน|จังหวัด
สำนักงาน|สรรพากร|พื้นที่|สาขา
ที่|ว่าการ|อำเภอ
กรม|การปกครอง|กระทรวง|มหาดไทย
จัดเก็บ|ภาษี|ที่ดิน|และ|สิ่งปลูกสร้าง
ขอ|อนุญาต|ก่อสร้าง|อาคาร
ชำระ|ค่าธรรมเนียม|เก็บ|และ|ขน|มูลฝอย
เทคโนโลยี|สารสนเทศ|และ|การสื่อสาร
ยื่น|คำร้อง|ทั่วไป|ได้|ที่|เคาน์เตอร์|บริการ
เบี้ย|ยังชีพ|ผู้สูงอายุ|และ|ผู้พิการ
จัด|ซื้อ|จัด|จ้าง|อย่าง|โปร่งใส|ตรวจสอบ|ได้
พับ|ตาม|รอย|นี้
น้ำ|ดื่ม|สะอาด|สำหรับ|ชุมชน""".splitlines()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_line_ends_in_no_word(sentence: str) -> None:
    allowed = ends_of(tuple(sentence.split("|")))
    parts = pieces(sentence.replace("|", ""))
    assert ends_of(parts) <= allowed, "|".join(parts)


def test_fragment_of_an_unknown_word_is_not_parted_from_the_words_beside_it() -> None:
    assert "ลางค์นคร" in pieces("ชาวเขลางค์นครทุกคน")


@pytest.mark.parametrize("word", ["แพร่", "เลย", "ตาก", "น่าน"])
def test_short_name_parts_no_word_that_holds_it(word: str) -> None:
    text = "เผยแพร่ น่านน้ำ เลยกำหนด ตากแดด"
    assert pieces(text, (word,)) == pieces(text)


def test_long_address_is_parted_after_its_signs_and_short_one_stays_whole() -> None:
    assert pieces("https://example.go.th/eit") == ("https://example.go.th/eit",)
    parts = pieces("https://www.example.go.th/th/survey?id=12345&from=" + "x" * 60)
    assert parts[:5] == ("https://www.example.go.th/", "th/", "survey?", "id=", "12345&")
    assert max(map(len, parts)) <= 48


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_pieces_are_the_text(text: str) -> None:
    parts = pieces(text, NAMES)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(parts)


@given(st.text(alphabet="กขเแอา่้ำิีๆฯ.๑1 –(", max_size=80))
def test_no_piece_begins_with_what_belongs_to_the_letter_before(text: str) -> None:
    parts = pieces(text)
    for before, part in pairwise(parts):
        if before.strip() and part.strip() and len(text) <= 48:
            assert part[0] not in "า่้ำิีๆฯ"
            assert before[-1] not in "เแ("


def test_text_that_can_be_cut_in_countless_ways_is_cut() -> None:
    assert "".join(pieces("ตากลม" * 400)) == "ตากลม" * 400
