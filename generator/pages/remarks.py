"""What the data says beside the scores of a year: other results, remarks, recommendations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from generator.assess.assessment import Assessment
from generator.assess.scores import OVERALL
from generator.model.result import Figure, PrintedRow
from generator.pages import wording
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.prose import prose

_FIGURES: Final = {
    Figure.SCORE: "คะแนน",
    Figure.RANK: "อันดับ",
    Figure.STATUS: "สถานะ",
    Figure.GRADE: "ระดับ",
    Figure.CHANGE: "เปลี่ยนแปลงจากปีก่อน",
    Figure.DIRECTION: "ทิศทาง",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherResult:
    """A result the agency is part of, but which is not its score.

    Attributes:
        detail: rank and status as printed, in words.
    """

    anchor: str
    title: str
    score: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedRemark:
    """A figure that a paper prints, with what the agency says of it.

    Attributes:
        what: code and figure in words, with the value as printed and its place.
        printed_as: number and name it has there, or None.
        shown: which of two values this page shows; None where the paper has one.
    """

    what: str
    printed_as: str | None
    shown: str | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A recommendation of the assessor."""

    about: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """Everything beside the scores."""

    others: tuple[OtherResult, ...]
    printed: tuple[PrintedRemark, ...]
    opinion: Markup | None
    advice: tuple[Advice, ...]


def remarks(assessment: Assessment, numerals: Numerals, source: str | None) -> Remarks:
    """Return what the data says beside the scores.

    Args:
        assessment: of the year.
        numerals: of the agency.
        source: the paper whose figures the page shows, or None.
    """
    year = assessment.year
    recommended = year.recommendations.value if year and year.recommendations else None
    names = Names.of(assessment, numerals)
    return Remarks(
        others=tuple(_others(assessment, numerals)),
        printed=tuple(
            _printed(row, assessment, names, source)
            for row in (year.printed.rows if year else ())
            if row.note
        ),
        opinion=prose(recommended.opinion) if recommended and recommended.opinion else None,
        advice=tuple(
            Advice(about=tuple(names.any_code(code) for code in one.about), text=one.text)
            for one in (recommended.recommendations if recommended else ())
        ),
    )


def _others(assessment: Assessment, numerals: Numerals) -> Iterator[OtherResult]:
    result = assessment.year.result if assessment.year else None
    for one in result.value.other_results if result else ():
        rank = None if one.rank is None else f"อันดับ {numerals.count(one.rank)}"
        yield OtherResult(
            anchor=f"result-{one.id}",
            title=one.title,
            score=numerals.score(one.score),
            detail=" · ".join(part for part in (rank, one.status) if part),
        )


def _printed(
    row: PrintedRow, assessment: Assessment, names: Names, source: str | None
) -> PrintedRemark:
    about = wording.OVERALL if row.code == OVERALL else names.any_code(row.code)
    announced = assessment.announced.of(row.code)
    differs = row.figure is Figure.SCORE and announced is not None and row.number != announced
    place = f" ({row.place})" if row.place else ""
    printed_as = " ".join(part for part in (row.printed_no, row.printed_name) if part)
    return PrintedRemark(
        what=f"{about}: {_FIGURES[row.figure]} {row.value}{place}",
        printed_as=printed_as or None,
        shown=(
            f"เอกสารต้นทางพิมพ์ตัวเลขนี้ไว้สองค่า หน้านี้แสดงค่าตาม {source}" if differs and source else None
        ),
        note=row.note or "",
    )
