"""What looks like personal data is seen, and what only resembles it is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.personal import Kind, masked_line, personal_in
from generator.thai.digits import thai


def kinds(text: str) -> list[Kind]:
    return [one.kind for one in personal_in(text)]


# Made up: each number has the right check digit and belongs to nobody.
CITIZENS = ("1234567890121", "1-2345-67890-12-1", "1 2345 67890 12 1")


@pytest.mark.parametrize("number", [*CITIZENS, *map(thai, CITIZENS)])
def test_the_number_of_a_citizen_is_seen_and_shown_in_part(number: str) -> None:
    (found,) = personal_in(f"เลขประจำตัว {number} ผู้ประสานงาน")

    assert (found.kind, found.text) == (Kind.ID_CARD, number)
    assert found.masked.startswith(number[:3])
    assert found.masked.endswith(number[-2:])
    assert sum(letter.isdigit() for letter in found.masked) <= 5


@given(st.integers(min_value=0, max_value=9).filter(lambda digit: digit != 1))
def test_thirteen_digits_with_another_check_digit_are_no_citizen(digit: int) -> None:
    assert kinds(f"เลขที่ 123456789012{digit}") == []


@pytest.mark.parametrize(
    "number",
    [
        *("080-000-0000", "0800000000", "๐๘๐ ๐๐๐ ๐๐๐๐", "+66 80 000 0000", "06-1000-0000"),
        *("080.000.0000", "+66 (0)80 000 0000", "080\u2011000\u20110000", "080\u00a0000\u00a00000"),
    ],
)
def test_a_mobile_number_is_seen(number: str) -> None:
    assert kinds(f"โทร {number} ได้ทุกวัน") == [Kind.MOBILE]


def test_numbers_that_touch_a_word_or_each_other_are_seen() -> None:
    assert kinds("โทร.0800000000,0900000000") == [Kind.MOBILE, Kind.MOBILE]
    assert kinds("เลขที่.1234567890121") == [Kind.ID_CARD]


@pytest.mark.parametrize("name", ["พลเดช ใจดี", "พลวัต สุขใจ", "ประกันภัย ใจดี"])
def test_names_that_begin_like_an_office_are_seen(name: str) -> None:
    assert kinds(f"นาย{name}") == [Kind.PERSON]


@pytest.mark.parametrize("name", ["นวลจันทร์ ใจดี", "รำไพ ใจดี", "งามตา ใจดี"])
def test_names_that_begin_like_a_place_are_seen(name: str) -> None:
    assert kinds(f"นาง{name}") == [Kind.PERSON]


@pytest.mark.parametrize(
    "text",
    [
        "โทร 0-5351-1192 ต่อ 27970",
        "๐ ๒๒๒๕ ๕๕๒๑",
        "100.00,0.81,0800",
        "ลป ๕๒๓๐๗/ ๒๖๓",
        "2566-03-20T08:00",
        "12345678901234567890",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "title",
    [
        "นาย",
        "นาง",
        "นางสาว",
        "น.ส.",
        "ว่าที่ร้อยตรี",
        "ว่าที่ ร.ต.",
        "พล.ต.อ.",
        "ส.ต.อ.",
        "พันตำรวจเอก",
        "พลเอก",
    ],
)
@pytest.mark.parametrize("between", ["", " "])
def test_a_name_is_seen_as_a_whole(title: str, between: str) -> None:
    name = f"{title}{between}สมมติ นามสมมติ"

    found = [one.text for one in personal_in(f"ลงนามโดย {name} แทน")]

    assert [one for one in found if one.endswith("สมมติ นามสมมติ")] != []


LINE_ENDS = st.sampled_from(["\n", "\r\n", " \r\n"])


@given(st.sampled_from(CITIZENS[1:]), LINE_ENDS, st.data())
def test_the_number_of_a_citizen_is_seen_over_the_end_of_a_line(
    number: str, end: str, data: st.DataObject
) -> None:
    at = data.draw(st.sampled_from([at + 1 for at, one in enumerate(number) if one in "- "]))

    (found,) = personal_in(f"ลำดับ 12 {number[:at]}{end}{number[at:]} ผู้ประสานงาน")

    assert found.kind is Kind.ID_CARD
    assert "\n" not in found.shown
    assert found.shown.endswith("1")


@given(st.sampled_from(["1234567890121", "1-2345-67890-12-1"]), st.integers(1, 16))
def test_a_narrow_cell_may_part_the_number_of_a_citizen_anywhere(number: str, at: int) -> None:
    at = min(at, len(number) - 1)

    assert kinds(f"7\r\n{number[:at]}\r\n{number[at:]}\r\n") == [Kind.ID_CARD]


@given(st.sampled_from(["080-000-0000", "080 000 0000", "06-1000-0000"]), LINE_ENDS, st.data())
def test_a_mobile_number_is_seen_over_the_end_of_a_line(
    number: str, end: str, data: st.DataObject
) -> None:
    at = data.draw(st.sampled_from([at + 1 for at, one in enumerate(number) if one in "- "]))

    assert kinds(f"โทร {number[:at]}{end}{number[at:]} ได้ทุกวัน") == [Kind.MOBILE]


@given(st.integers(2, 9))
def test_a_narrow_cell_may_part_a_mobile_number_anywhere(at: int) -> None:
    assert kinds(f"{'0800000000'[:at]}\n{'0800000000'[at:]}") == [Kind.MOBILE]


@given(st.integers(2, 9))
def test_words_may_stand_around_a_parted_mobile_number(at: int) -> None:
    parted = f"{'0800000000'[:at]}\r\n{'0800000000'[at:]}"

    assert kinds(f"ติดต่อ {parted} ได้ทุกวัน") == [Kind.MOBILE]
    assert kinds(f"โทร. {parted}\r\n") == [Kind.MOBILE]


@pytest.mark.parametrize(
    "text",
    ["0812345\n123 บาท", "ข้อ 08\n12345678", "ข้อ 08\r\n12345678\r\n", "รวม\n0812345\n123 ราย"],
)
def test_figures_below_each_other_are_no_mobile_number(text: str) -> None:
    assert kinds(text) == []


@given(st.integers(9, 19))
def test_a_private_mail_address_is_seen_over_the_end_of_a_line(at: int) -> None:
    mail = "sommut.n@hotmail.com"

    (found,) = personal_in(f"{mail[:at]}\r\n{mail[at:]}")

    assert found.kind is Kind.EMAIL
    assert mail.startswith(found.shown)
    assert found.shown.startswith("sommut.n@hotmail.")


def test_columns_of_figures_are_no_numbers_of_persons() -> None:
    assert kinds("0\n89.50\n87.20\n100.00\n0\n66.10\n") == []
    assert kinds("1\n2345\n678\n90\n12\n1\n") == []


def test_the_number_of_a_row_hides_no_citizen() -> None:
    assert [one.text for one in personal_in("5 1-2345-67890-12-1")] == ["1-2345-67890-12-1"]


@pytest.mark.parametrize(
    "name",
    [
        *("นพ.สมมติ นามสมมติ", "นายแพทย์สมมติ นามสมมติ", "สพ.ญ. สมมติ นามสมมติ", "ม.ร.ว.สมมติ นามสมมติ"),
        *("รศ.ดร.สมมติ นามสมมติ", "พระครูสมมติ นามสมมติ", "ร้อยตำรวจเอกหญิง สมมติ นามสมมติ"),
        *("ว่าที่ร้อยตรี สมมติ นามสมมติ", "ว่าที่ ร.ต.สมมติ นามสมมติ", "เรืออากาศเอกสมมติ นามสมมติ"),
        *("Mr. Sommut Namsommut", "MRS.SOMMUT NAMSOMMUT", "Miss Sommut Namsommut"),
        *("นาย \r\nสมมติ นามสมมติ", "น.พ. สมมติ นามสมมติ", "พระมหาสมมติ นามสมมติ"),
        *(
            "ผศ.(พิเศษ) สมมติ นามสมมติ",
            "พลโท สมมติ นามสมมติ",
            "เรือโท สมมติ นามสมมติ",
            "Mr Sommut Namsommut",
        ),
    ],
)
def test_a_person_is_told_once_with_all_titles(name: str) -> None:
    assert [one.text for one in personal_in(f"ลงนามโดย {name} แทน")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        *("นายแพทย์ชำนาญการพิเศษ โรงพยาบาล", "นายแพทย์สาธารณสุขจังหวัด ลำพูน", "นพ.สสจ. ลำพูน"),
        *("อำเภอนางรองฯ", "ถนนพระครูบา ศรีวิชัย", "MS Word", "ที่ นพ. ๐๐๓๒"),
        *("การท่าเรือโทร. 02", "เรือโทรศัพท์ 053", "กำลังพลโทร 053", "สิบตรีขึ้นไป", "ร้อยตรีหรือเทียบเท่า"),
        *("พระครู จำนวน 9 รูป", "พระครู รูปละ 500", "พระครูสอนศีลธรรม", "พระครูพี่เลี้ยง", "พระอธิการวัดใหญ่"),
        *("รศ. และ ผศ.", "ผศ.ประจำคณะ", "รศ.สาขา", "นพ.รักษาการ", "MR Scanner", "Miss Thailand"),
        *("พระมหากษัตริย์", "วัดพระมหาธาตุ"),
        "นายอำเภอทุกอำเภอ",
        "นายกเทศมนตรีเมืองลำพูน",
        "นายกองค์การบริหารส่วนจังหวัด",
        "นายทะเบียนท้องถิ่น",
        "นายช่างโยธา",
        "นายจ้างและลูกจ้าง",
        "เจ้านายของตน",
        "ทนายความอาสา",
        "มิถุนายน ๒๕๖๖",
        "อำเภอนางรอง",
        "ขุนนางเก่า",
        "สิบเอกสารสำคัญ",
        "ร้อยละ 85 ของผู้ตอบ",
        "พ.ศ. ๒๕๖๖",
        "ก.พ. ก.พ.ร. และ ป.ป.ช.",
        "ส.ค. - ก.ย.",
    ],
)
def test_offices_places_and_months_are_no_names(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *("การท่าเรือโทร. 02", "การท่าเรือเอกชน", "เรือโทรศัพท์ 053", "กำลังพลโทร 053"),
        *("กำลังพลโทร", "สิบตรีขึ้นไป", "ร้อยตรีหญิงขึ้นไป", "ร้อยตรี ขึ้นไป", "ร้อยตรีหรือเทียบเท่า"),
        *("ว่าที่ร้อยตรีขึ้นไป", "จ่าสิบเอกลงมา", "ร้อยตรีถึงร้อยเอก"),
    ],
)
def test_ranks_and_telephones_without_a_name_are_no_persons(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "name", ["ร้อยโทรังสี ใจดี", "พลโท รณชัย ใจดี", "เรือโทรมณี ใจดี", "พันเอก สารัช ใจดี", "ว่าที่พันตรี หญิง ใจดี"]
)
def test_names_behind_a_rank_that_begin_like_a_telephone_are_seen(name: str) -> None:
    assert kinds(name) == [Kind.PERSON]


@pytest.mark.parametrize(
    "text",
    [
        *("พระครู จำนวน 9 รูป", "พระครู รูปละ 500", "พระครูสอนศีลธรรม", "พระครูพี่เลี้ยง"),
        *("พระครูเจ้าคณะตำบล", "พระครูวัดบ้านใหม่", "พระอธิการวัดใหญ่", "พระสมุห์บัญชี"),
        *("พระมหากษัตริย์ ทรงพระราชทาน", "วัดพระมหาธาตุ อำเภอเมือง"),
        *("รศ. และ ผศ.", "ผศ. หรือ รศ.", "ผศ.ประจำคณะ", "รศ.สาขา", "รศ.ดร. และ ผศ.ดร."),
        *("นพ.รักษาการ", "น.พ.ประจำโรงพยาบาล", "MR Scanner", "Miss Thailand"),
    ],
)
def test_callings_without_a_name_are_no_persons(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "name",
    [
        *("น.พ. สมมติ นามสมมติ", "พ.ญ.สมมติ นามสมมติ", "พระมหาสมมติ นามสมมติ"),
        *("ผศ.(พิเศษ) สมมติ นามสมมติ", "รศ.นพ.สมมติ นามสมมติ", "รศ. ดร. สมมติ นามสมมติ"),
        *("นพ.รักษา นามสมมติ", "พระครูสมมติ", "ผศ.คณิต นามสมมติ"),
    ],
)
def test_a_person_is_seen_with_each_way_to_write_a_calling(name: str) -> None:
    assert [one.text for one in personal_in(f"ลงนามโดย {name}")] == [name]


def test_a_private_mail_address_is_seen_as_a_whole() -> None:
    (found,) = personal_in("ติดต่อ sommut.n@gmail.com, saraban@example.go.th")

    assert (found.kind, found.text) == (Kind.EMAIL, "sommut.n@gmail.com")


@given(st.text(alphabet="นายง สว.0123456789-@gmailcom+ร้อยตรี๐๑", max_size=300))
def test_any_text_is_looked_through_and_pieces_stand_where_they_are_said_to(text: str) -> None:
    for one in personal_in(text):
        assert text[one.start : one.start + len(one.text)] == one.text


@pytest.mark.parametrize("number", [*CITIZENS, *map(thai, CITIZENS), "080-000-0000"])
def test_a_quoted_line_shows_no_more_of_a_number_than_its_message(number: str) -> None:
    line = f"ติดต่อ: {number} หรือ {number} ชั้น 12"
    (found, _) = personal_in(line)

    assert masked_line(line) == f"ติดต่อ: {found.masked} หรือ {found.masked} ชั้น 12"


@given(st.text(alphabet="0123456789๐๑ -.นายกข@", max_size=60))
def test_masking_keeps_every_letter_in_its_place(line: str) -> None:
    masked = masked_line(line)

    assert len(masked) == len(line)
    assert all(new in (old, "x") for new, old in zip(masked, line, strict=True))
