"""Promises of `generator.thai.text`."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.thai import text

# Written by code point: on screen the right and the wrong spelling look alike.
NIKHAHIT, AA, AM, TONE, SARA_U = "\u0e4d", "\u0e32", "\u0e33", "\u0e49", "\u0e38"
WATER = "\u0e19\u0e49\u0e33"  # น้ำ

# Characters that meet each other badly, so that Hypothesis tries their combinations.
TROUBLE = "กนเแา ำํุู่้๋ิ์ฺ \t\n\r\u00a0\u200b\ufeff\u00ad\u2028\u3000\u0301\u0323\u1161ae\x07\ud800"
troubled = st.text(st.sampled_from(TROUBLE)) | st.text()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("\u0e19" + NIKHAHIT + TONE + AA, WATER),
        ("\u0e19" + TONE + NIKHAHIT + AA, WATER),
        ("\u0e19" + AM + TONE, WATER),
        ("\u0e19" + NIKHAHIT + "\u200b" + TONE + AA, WATER),
        ("\u0e17" + NIKHAHIT + AA, "\u0e17" + AM),
        ("\u0e40\u0e40ผน", "แผน"),
        ("\u0e40\u200b\u0e40ผน", "แผน"),
        ("ดำเนินการ\u0e40\u0e40ล้ว", "ดำเนินการแล้ว"),
        ("\u0e19\u0e49\u0e38", "\u0e19\u0e38\u0e49"),  # tone typed before the vowel below
        ("cafe\u0301", "caf\u00e9"),
        ("คะแนนปี\u00a0๒๕๖๕\u200b", "คะแนนปี ๒๕๖๕"),
        ("ก\u202fข\u2007ค\u3000ง\u2009จ", "ก ข ค ง จ"),
        ("\ufeffmeasure", "measure"),
        ("โปร่ง\u00adใส\u2060", "โปร่งใส"),
        ("ก\u200c\u200d\u200e\u200fข", "กข"),
        ("  คะแนน \t", "คะแนน"),
        ("score \n", "score"),
        ("score ", "score"),
        (" score", "score"),
        ("ก  \r\nข\rค\u2028ง", "ก\nข\nค\nง"),
        ("- ก\n\n  - ข\t\nค", "- ก\n\n  - ข\nค"),
        ("\n\n  - ก\n", "- ก"),
        ("\u00a0", ""),
    ],
)
def test_spellings_that_look_alike_become_one(typed: str, expected: str) -> None:
    assert text.clean(typed) == expected


@pytest.mark.parametrize(
    "plain",
    [
        "",
        "score",
        "1.10",
        "ประสิทธิภาพการสื่อสาร",
        "“สุจริต โปร่งใส” – ทดสอบ…",
        "ก  ข",
        "นิคหิตในบาลี พุทฺธํ สรณํ",
        "Dos & Don'ts <b>{{ x }}</b>",
        "bell \x07 stays to be reported",
        "\x1fand at the ends\x85",
    ],
)
def test_clean_text_is_left_alone(plain: str) -> None:
    assert text.clean(plain) == plain


@given(troubled)
@example("\u0301" + NIKHAHIT + TONE + AA)  # the repaired tone stands in the wrong order
@example("เ\u00ad\u0e40\u0e40\u0e40")
@example("\u00a0\n \r\n\u3000ก")
def test_cleaning_twice_changes_nothing_more(typed: str) -> None:
    once = text.clean(typed)
    assert text.clean(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_a_cell_full_of_tone_marks_is_cleaned_in_one_go() -> None:
    tones = TONE * 100_000
    assert text.clean(AM + tones) == tones + AM
    assert text.clean(NIKHAHIT + tones + AA) == tones + AM


@given(troubled)
def test_clean_text_has_no_outer_space_and_one_kind_of_line_break(typed: str) -> None:
    once = text.clean(typed)
    assert once == once.strip(" \t\n")
    assert not set(once) & set("\r\u2028\u2029\u00a0\u200b\ufeff")
    assert all(line == line.rstrip(" \t") for line in once.split("\n"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("น" + NIKHAHIT + TONE + AA, WATER),
        ("ผ่านดี", " ผ่านดี\u200b"),
        ("IIT", "iit"),
        ("ประจำปี  ๒๕๖๖", "ประจำปี\n2566"),
        ("Straße", "STRASSE"),
    ],
)
def test_equal_texts_compare_equal(one: str, other: str) -> None:
    assert text.normal(one) == text.normal(other)


def test_different_words_do_not_compare_equal() -> None:
    assert text.normal("เขา") != text.normal("เข่า")


@pytest.mark.parametrize(
    "ordered",
    [
        ["กา", "ก่า", "ก้า", "กาก", "เกาะ", "ขา", "ฮา"],
        ["เชียงราย", "เชียงใหม่", "ลำปาง", "ลำพูน"],
        ["ขอนแก่น", "เขลางค์นคร", "จังหวัด ก", "จังหวัดก", "เชียงราย", "เชียงใหม่"],
        ["กำแพงเพชร", "เกาะกูด", "แก่งคอย", "โกสุมพิสัย", "ไกรใน", "ขลุง"],
        ["ข้อ 2", "ข้อ ๑๐", "ข้อ 100"],
        ["1.2", "1.10", "1.10.1", "2"],
        ["2", "10", "a1", "B1", "ก1"],
        ["-", "1", "A", "ก"],
        ["cafe", "café", "caff"],
        ["ฤทธิ์", "ล้าน"],
        ["", "ก"],
    ],
)
def test_texts_stand_in_the_order_of_a_thai_dictionary(ordered: list[str]) -> None:
    backwards = ordered[::-1]
    assert sorted(backwards, key=text.order) == ordered


def test_numbers_of_any_length_can_be_ordered() -> None:
    longest = "9" * 10_000
    assert sorted([longest, "1" + longest, "0" + longest[1:]], key=text.order) == [
        "0" + longest[1:],
        longest,
        "1" + longest,
    ]


@given(st.lists(troubled, max_size=6))
def test_order_does_not_depend_on_the_order_given(texts: list[str]) -> None:
    backwards = texts[::-1]
    assert sorted(texts, key=text.order) == sorted(backwards, key=text.order)


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("", 0),
        ("score: 7", 8),
        ("น้ำ", 2),
        ("ที่", 1),
        ("กรุงเทพฯ", 7),
        ("中文", 4),
        ("Ａ", 2),  # noqa: RUF001 - full width
        ("e\u0301", 1),
        ("a\u200bb", 2),
    ],
)
def test_width_counts_columns_not_characters(line: str, columns: int) -> None:
    assert text.width(line) == columns


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("คะแนน\tปี\n2566", ()),
        ("a\x00b\x07", (1, 3)),
        ("\x7f\x80\x9f", (0, 1, 2)),
        ("a\r\n", (1,)),
        ("ab\ud800", (2,)),
        ("\u202eกข\u202c \u2066x\u2069", (0, 3, 5, 7)),
        ("emoji 👍", ()),
    ],
)
def test_control_characters_are_found_where_they_stand(typed: str, places: tuple[int, ...]) -> None:
    assert text.control_characters(typed) == places


COLUMNS = ("measure", "measures", "step", "date", "status", "percent", "title", "score", "source")


@pytest.mark.parametrize(
    ("typed", "candidates", "expected"),
    [
        ("socre", COLUMNS, "score"),
        ("sorce", COLUMNS, "source"),
        ("Titel", COLUMNS, "title"),
        ("measur", COLUMNS, "measure"),
        ("recommendation", ("recommendations",), "recommendations"),
        ("receipt", ("receipts", "decisions"), "receipts"),
        ("STATUS ", COLUMNS, "status"),
        ("dste", COLUMNS, "date"),
        ("urk", ("url", "id", "no"), "url"),
        ("on", ("no", "id"), "no"),
        ("ดำเนินการเเล้วเสร็จ", ("ดำเนินการแล้วเสร็จ", "ยกเลิก"), "ดำเนินการแล้วเสร็จ"),
        ("ดำเนินการเสร็จแล้ว", ("ดำเนินการแล้วเสร็จ", "ยกเลิก"), "ดำเนินการแล้วเสร็จ"),
        ("ยกเลก", ("ดำเนินการแล้วเสร็จ", "ยกเลิก"), "ยกเลิก"),
        ("๒๕๖๕", ("2565", "2566"), "2565"),
    ],
)
def test_the_name_that_was_meant_is_found(
    typed: str, candidates: tuple[str, ...], expected: str
) -> None:
    assert text.nearest(typed, candidates) == expected


@pytest.mark.parametrize("typed", ["", "x", "zzzzzz", "หน่วยงาน", "i", "measure" * 20_000])
def test_nothing_is_suggested_when_nothing_is_near(typed: str) -> None:
    assert text.nearest(typed, COLUMNS) is None


def test_nothing_is_suggested_for_a_single_letter() -> None:
    assert text.nearest("i", ("i1", "id")) is None


def test_nothing_is_suggested_without_candidates() -> None:
    assert text.nearest("score", ()) is None


def test_suggestion_does_not_depend_on_the_order_of_the_names() -> None:
    assert {
        text.nearest("i1", names) for names in itertools.permutations(("i11", "i12", "i13"))
    } == {"i11"}
