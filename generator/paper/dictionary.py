"""The words of Thai, and a text of Thai letters cut into them.

The list of words is that of PyThaiNLP, with words of our field that it lacks. It loads at the
first text, in a twentieth of a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from generator.thai.months import MONTHS

GENERIC: Final = (
    "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล",
    "สำนักงาน", "ศึกษาธิการ", "สาธารณสุข", "เขตพื้นที่การศึกษา", "ประถมศึกษา", "มัธยมศึกษา",
    "จังหวัด", "อำเภอ", "ตำบล", "โรงเรียน", "โรงพยาบาล", "มหาวิทยาลัย", "วิทยาลัย", "สถาบัน",
    "กระทรวง", "กรม", "กอง", "สำนัก", "ศูนย์", "สถานีตำรวจ", "สถานี", "ตำรวจภูธร", "งาน", "ฝ่าย", "กลุ่ม",
)  # fmt: skip
"""What names of agencies and service points begin with, the longer before the shorter."""

_OWN: Final = (
    *GENERIC, *MONTHS, "แบบวัด", "ผู้มีส่วนได้ส่วนเสีย", "รับบริการ", "รับเรื่อง", "รับฟัง", "ร้องเรียน",
    "เปิดรับ", "ขอเชิญ", "ไม่ใช่", "ได้ที่นี่", "ประพฤติมิชอบ", "ปีงบประมาณ", "เชิงรุก", "ภาครัฐ", "ท้องถิ่น",
    "โปร่งใส", "เว็บไซต์", "ลิงก์", "เบราว์เซอร์", "สมาร์ตโฟน", "สมาร์ทโฟน", "คิวอาร์โค้ด", "แอปพลิเคชัน",
    "ออนไลน์", "ดำรงธรรม",
)  # fmt: skip
_LONGEST: Final = 48  # letters of a word; the list has none longer


class _Cut(NamedTuple):
    """The best cut from some place to the end: less is better, in this order.

    Attributes:
        unknown: letters that are in no word.
        words: how many.
        end: of the first one; with a short beginning ``เปิด|เผยแพร่`` wins over ``เปิดเผย|แพร่``.
        is_word: whether it is one.
    """

    unknown: int
    words: int
    end: int
    is_word: bool


class Dictionary:
    """The words of the language, and names that are to be left whole."""

    def __init__(self, names: frozenset[str] = frozenset()) -> None:
        self.names = names

    def knows(self, word: str) -> bool:
        """Return whether it is one of the words or names."""
        return word in self.names or word in _words()

    def cut(self, text: str) -> list[str]:
        """Return the words of a text of Thai letters; put together they are the text.

        Letters of no word stay together. Takes time in proportion to the length: the search that
        comes with the list doubles it with every word that can be cut in two ways.
        """
        ends = _cluster_ends(text)
        cuts = {len(text): _Cut(0, 0, len(text), is_word=True)}
        following = len(text)
        for begin in reversed([0, *ends[:-1]]):
            rest = cuts[following]
            skipped = _Cut(rest.unknown + following - begin, rest.words, following, is_word=False)
            ends_there = range(begin + 1, min(begin + _LONGEST, len(text)) + 1)
            words = (
                _Cut(cuts[end].unknown, cuts[end].words + 1, end, is_word=True)
                for end in ends_there
                if end in cuts and self.knows(text[begin:end])
            )
            cuts[begin] = min([skipped, *words])
            following = begin
        return list(_along(text, cuts))


def _along(text: str, cuts: dict[int, _Cut]) -> Iterator[str]:
    """Yield the words of the best cut."""
    begin = 0
    unknown = ""
    while begin < len(text):
        cut = cuts[begin]
        part = text[begin : cut.end]
        if cut.is_word and unknown:
            yield unknown
            unknown = ""
        if cut.is_word:
            yield part
        else:
            unknown += part
        begin = cut.end
    if unknown:
        yield unknown


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    from newmm_tokenizer.corpus import get_corpus  # type: ignore[import-untyped] # noqa: PLC0415

    words: frozenset[str] = get_corpus("words_th.txt")
    return words.union(_OWN)


def _cluster_ends(text: str) -> list[int]:
    """Return where a word can end by the rules of writing: no vowel is parted from its letter."""
    from newmm_tokenizer.tcc import tcc_pos  # type: ignore[import-untyped] # noqa: PLC0415

    return sorted(tcc_pos(text))
