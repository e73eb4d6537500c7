"""The scores of an agency beside the means of its type, as announced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.comparison import Compared, compared
from generator.assess.peers import Peers
from generator.assess.rounding import rounded
from generator.assess.scores import OVERALL
from generator.pages import wording
from generator.pages.figures import Bar, bar
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.readings import Named
from generator.pages.standing_readings import means_reading


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """A score and the mean of the type.

    Attributes:
        own: of the agency, with its bar; None where nothing is compared.
        below: said of a score below the pass mark.
        mark: where the mean is drawn in the bar, 0–100; None without a bar.
        difference: in words; None where one of the two is not given.
    """

    name: str
    own: str | None
    bar: Bar | None
    below: str | None
    mean: str
    mark: int | None
    difference: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedTable:
    """The means of the type, and the agency's own scores where there are any.

    Attributes:
        key: what the line in the bars means; None where none is drawn.
        key_mean: what the other line in the bars is; None without bars.
        key_weak: what the other colour of bars means; None where no bar has it.
        compared: whether the agency's own scores are there.
        reading: how the agency stands to the means; None where too little is compared.
    """

    caption: str
    key: str | None
    key_mean: str | None
    key_weak: str | None
    compared: bool
    rows: tuple[ComparedRow, ...]
    reading: str | None


def compared_table(
    peers: Peers, assessment: Assessment, numerals: Numerals
) -> ComparedTable | None:
    """Return the table; None when no mean of the type is given."""
    names, mark = Names.of(assessment, numerals), assessment.pass_mark
    given = compared(assessment, peers)
    rows = tuple(_row(one, names, mark) for one in given)
    if not rows:
        return None
    is_compared = any(row.own for row in rows)
    looks = {row.bar.look for row in rows if row.bar}
    return ComparedTable(
        caption="คะแนนของหน่วยงานเทียบกับคะแนนเฉลี่ยของประเภท" if is_compared else "คะแนนเฉลี่ยของประเภท",
        key=(
            wording.key_of_line(mark, numerals)
            if mark is not None and looks - {"unmarked"}
            else None
        ),
        key_mean="เส้นประคือคะแนนเฉลี่ยของประเภท" if is_compared else None,
        key_weak=f"แท่งสีนี้คือคะแนนที่{wording.BELOW}" if "weak" in looks else None,
        compared=is_compared,
        rows=rows,
        reading=_reading(given, names),
    )


def _reading(given: Sequence[Compared], names: Names) -> str | None:
    """Return how the indicators stand to the means; the overall score is told above."""
    differences = [
        Named(name=names.indicator(one.code), value=one.difference)
        for one in given
        if one.code != OVERALL and one.difference is not None
    ]
    return means_reading(differences, "ตัวชี้วัด", names.numerals)


def _row(one: Compared, names: Names, mark: Decimal | None) -> ComparedRow:
    own, numerals = one.own, names.numerals
    return ComparedRow(
        name=wording.OVERALL if one.code == OVERALL else names.indicator(one.code),
        own=None if own is None else numerals.score(own),
        bar=None if own is None else bar(own, mark),
        below=wording.BELOW if own is not None and mark is not None and own < mark else None,
        mean=numerals.score(one.mean),
        mark=None if own is None else int(one.mean),
        difference=None if one.difference is None else _difference(one.difference, numerals),
    )


def _difference(points: Decimal, numerals: Numerals) -> str:
    """Return ``สูงกว่า +0.81``, ``ต่ำกว่า -0.64`` or ``เท่ากัน``."""
    if not rounded(points):
        return "เท่ากัน"
    return f"{'สูงกว่า' if points > 0 else 'ต่ำกว่า'} {numerals.signed(points)}"
