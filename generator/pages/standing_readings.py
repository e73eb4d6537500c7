"""How scores stand to the mark or the means of others, and who answered most, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from generator.assess.rounding import rounded
from generator.pages.numerals import Numerals
from generator.pages.readings import Named, names_of, scores_reading

_FEWEST: Final = 2  # one is no comparison
_WHOLE: Final = Decimal(100)
_GROUP: Final = "กลุ่ม"


def mark_reading(
    scores: Sequence[Named], mark: Decimal | None, unit: str, numerals: Numerals
) -> str | None:
    """Return how scores stand to the pass mark, of one by how many points; None where unknown.

    Args:
        scores: as printed.
        mark: the pass mark in points, or None where it is not established.
        unit: what there are so many of: ``เรื่อง``.
        numerals: of the agency.
    """
    if len(scores) != 1:
        return scores_reading(scores, mark, unit, numerals)
    if mark is None:
        return None
    difference = rounded(scores[0].value - mark)
    target = f"เกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน"
    if not difference:
        return f"เท่ากับ{target}"
    word = "สูงกว่า" if difference > 0 else "ต่ำกว่า"
    return f"{word}{target} อยู่ {numerals.score(abs(difference))} คะแนน"


def lowest_reading(
    scores: Sequence[Named], mark: Decimal | None, unit: str, numerals: Numerals
) -> str:
    """Return how many of all scores are still below the pass mark, and which is the lowest.

    Args:
        scores: all of them as printed, at least one.
        mark: the pass mark in points, or None where it is not established.
        unit: what there are so many of: ``ตัวชี้วัด``.
        numerals: of the agency.
    """
    lowest = min(one.value for one in scores)
    named = names_of(scores, lowest, unit, numerals)
    which = f"{unit}ที่ได้คะแนนต่ำที่สุดคือ{named} ({numerals.score(lowest)})"
    if mark is None:
        return which
    below, total = sum(one.value < mark for one in scores), len(scores)
    target = f"เกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน"
    if total < _FEWEST:
        return f"{named.lstrip()} ({numerals.score(lowest)}) {'ยังต่ำกว่า' if below else 'ถึง'}{target}"
    if not below:
        return f"ทั้ง {numerals.count(total)} {unit}ถึง{target} {which}"
    some = "ทั้ง" if below == total else f"{numerals.count(below)} จาก"
    return f"{some} {numerals.count(total)} {unit}ยังต่ำกว่า{target} {which}"


def done_reading(done: Decimal, numerals: Numerals) -> str:
    """Return how much of a measure is done and how much is left, 0–100 percent."""
    share = f"ร้อยละ {numerals.mark(done)}"
    if done == _WHOLE:
        return f"ดำเนินการครบ{share}"
    left = f"ร้อยละ {numerals.mark(_WHOLE - done)}"
    return f"ดำเนินการแล้ว{share} เหลืออีก{left}" if done else f"ยังไม่มีส่วนที่แล้วเสร็จ ({share})"


def means_reading(differences: Sequence[Named], unit: str, numerals: Numerals) -> str | None:
    """Return how many scores are above and below the means of others, and which the most.

    Args:
        differences: points above, or below 0, of those that can be compared; None is returned of
            fewer than two.
        unit: what there are so many of: ``ตัวชี้วัด``.
        numerals: of the agency.
    """
    if len(differences) < _FEWEST:
        return None
    sides = ((1, "สูงกว่า"), (0, "เท่ากับ"), (-1, "ต่ำกว่า"))
    parts = {word: [one for one in differences if _sign(one.value) == sign] for sign, word in sides}
    there = {word: some for word, some in parts.items() if some}
    if len(there) == 1:
        (word,) = there
        told = [f"ทั้ง {numerals.count(len(differences))} {unit}{word}คะแนนเฉลี่ยของประเภท"]
    else:
        counts = (f"{word} {numerals.count(len(some))} {unit}" for word, some in there.items())
        told = [f"เทียบกับคะแนนเฉลี่ยของประเภท {' '.join(counts)}"]
    for word, farthest in (("สูงกว่า", max), ("ต่ำกว่า", min)):
        if some := parts[word]:
            value = farthest(one.value for one in some)
            names = names_of(some, value, unit, numerals)
            told.append(f"{word}มากที่สุดคือ{names} ({numerals.signed(value)})")
    return " ".join(told)


def _sign(value: Decimal) -> int:
    points = rounded(value)
    return (points > 0) - (points < 0)


def persons_reading(
    groups: Sequence[Named], whole: int | None, numerals: Numerals, *, some_withheld: bool
) -> str | None:
    """Return which group answered most; None where fewer than two are told, or nobody answered.

    Nothing is said that does not follow from the numbers that are shown.

    Args:
        groups: the persons of each, as shown.
        whole: all persons, where they are shown.
        numerals: of the agency.
        some_withheld: whether there are groups whose number is not shown.
    """
    most = max((one.value for one in groups), default=Decimal(0))
    if len(groups) < _FEWEST or not most:
        return None
    shown = "ในจำนวนที่แสดง " if some_withheld else ""
    each = f"{numerals.count(int(most))} คน"
    if all(one.value == most for one in groups):
        return f"{shown}ทั้ง {numerals.count(len(groups))} กลุ่มตอบเท่ากัน กลุ่มละ {each}"
    told = f"{shown}กลุ่มที่ตอบมากที่สุดคือ{names_of(groups, most, _GROUP, numerals)}"
    if sum(one.value == most for one in groups) > 1:
        return f"{told} กลุ่มละ {each}"
    if whole is None:
        return f"{told} จำนวน {each}"
    share = numerals.score(most * _WHOLE / whole)
    return f"{told} จำนวน {each} จาก {numerals.count(whole)} คน (ร้อยละ {share})"
