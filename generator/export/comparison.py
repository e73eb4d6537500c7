"""The assessment of a year as a text for the officer, for ``assess``.

Announced and recomputed figures side by side, what differs marked, then what could be gained.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.rounding import rounded
from generator.assess.scores import OVERALL, in_reports
from generator.editions.edition import Edition
from generator.export.assessment import shown_codes
from generator.export.text_table import aligned, shortened
from generator.findings import Language, Wording

_NONE = "–"
_MARK = "*"
_NAME_COLUMNS = 60
_WORDS = {
    "fiscal_year": Wording(th="ปีงบประมาณ พ.ศ.", en="fiscal year"),
    "announced": Wording(th="คะแนนตามประกาศ", en="announced"),
    "recomputed": Wording(th="คะแนนที่คำนวณซ้ำ", en="recomputed"),
    "difference": Wording(th="ต่างกัน", en="difference"),
    "overall": Wording(th="คะแนนภาพรวมหน่วยงาน", en="overall score"),
    "grade": Wording(th="ระดับผลการประเมิน", en="grade"),
    "pass_mark": Wording(th="เกณฑ์เป้าหมาย", en="pass mark"),
    "passed": Wording(th="ผ่านเกณฑ์เป้าหมาย", en="passed"),
    "not_passed": Wording(th="ไม่ผ่านเกณฑ์เป้าหมาย", en="not passed"),
    "target": Wording(th="เป้าหมายที่หน่วยงานกำหนด", en="the agency's own target"),
    "gains": Wording(
        th="ผลต่อคะแนนรวม หากข้อนี้ได้ 100 คะแนน", en="points to gain, if this reaches 100"
    ),
    "indicators": Wording(th="ตัวชี้วัด", en="indicators"),
    "questions": Wording(th="ข้อคำถาม", en="questions"),
    "disclosures": Wording(th="ข้อ (OIT)", en="disclosure items (OIT)"),
    "marked": Wording(
        th="* ต่างกันเกินกว่าที่การปัดเศษอธิบายได้ สั่ง check เพื่อดูที่ที่ควรตรวจสอบ",
        en="* more than rounding explains; check tells where",
    ),
    "not_participated": Wording(
        th="ไม่ได้เข้าร่วมการประเมิน ตัวเลขด้านล่างเป็นไปตามเอกสาร ไม่นำไปคิดระดับหรือคำนวณ",
        en="did not take part; the figures below are as printed, and nothing is computed from them",
    ),
    "unconfirmed": Wording(
        th="ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้ จึงไม่คำนวณคะแนนซ้ำ",
        en="the rules of this year are not established, so nothing is recomputed",
    ),
    "no_figures": Wording(th="ไม่พบข้อมูลในเอกสารที่ใช้", en="no figures in the papers used"),
}


def comparison_text(assessment: Assessment, language: Language) -> str:
    """Return the comparison in one language, every line ended by a line feed."""
    blocks = [
        _heading(assessment, language),
        _comparison(assessment, language),
        _below(assessment, language),
        *_gains(assessment, language),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _word(name: str, language: Language) -> str:
    return _WORDS[name].in_language(language)


def _heading(assessment: Assessment, language: Language) -> list[str]:
    """Return whose result it is, and what keeps it from being recomputed."""
    edition = assessment.edition
    key = f" ({edition.key})" if edition else ""
    year = f"{_word('fiscal_year', language)} {assessment.fiscal_year}"
    lines = [f"{assessment.agency.name}  {year}{key}"]
    if not assessment.participated:
        lines.append(_word("not_participated", language))
    elif not assessment.announced.any_given:
        lines.append(_word("no_figures", language))
    if edition is None or edition.aggregation is None:
        lines.append(_word("unconfirmed", language))
    return lines


def _comparison(assessment: Assessment, language: Language) -> list[str]:
    """Return announced and recomputed figures side by side; nothing when there are none."""
    if not assessment.announced.any_given and not assessment.recomputed.any_given:
        return []
    header = [_word(name, language) for name in ("announced", "recomputed", "difference")]
    rows = [
        ("", *header, ""),
        (_word("overall", language), *_figures(assessment, OVERALL)),
        _words_row(
            _word("grade", language), assessment.announced.grade, assessment.recomputed.grade
        ),
        _words_row(
            _word("pass_mark", language),
            _passed(assessment.passed, language),
            _passed(assessment.recomputed_passed, language),
        ),
        *(
            (_label(assessment, code, language), *_figures(assessment, code))
            for code in _codes(assessment)
        ),
    ]
    return aligned(rows, "<>>>>")


def _codes(assessment: Assessment) -> tuple[str, ...]:
    """Return every code of the table, from the tools down to the questions."""
    tools, indicators, questions = shown_codes(assessment)
    both = (assessment.announced.sub_indicators, assessment.recomputed.sub_indicators)
    subs = {code for level in both for code in level}
    return (*tools, *sorted({*indicators, *subs}, key=in_reports), *questions)


def _words_row(label: str, announced: str | None, recomputed: str | None) -> tuple[str, ...]:
    differs = None not in (announced, recomputed) and announced != recomputed
    return (label, announced or _NONE, recomputed or _NONE, "", _MARK if differs else "")


def _passed(passed: bool | None, language: Language) -> str | None:  # noqa: FBT001
    return None if passed is None else _word("passed" if passed else "not_passed", language)


def _figures(assessment: Assessment, code: str) -> tuple[str, str, str, str]:
    """Return announced and recomputed score, their difference, and the mark of a contradiction."""
    announced, recomputed = assessment.announced.of(code), assessment.recomputed.of(code)
    difference = ""
    if announced is not None and recomputed is not None:
        less = rounded(announced - rounded(recomputed))
        difference = f"{less:+.2f}" if less else ""
    mark = "" if assessment.recounts.of(code).agrees else _MARK
    return (_figure(announced), _figure(recomputed), difference, mark)


def _figure(score: Decimal | None) -> str:
    return _NONE if score is None else f"{rounded(score):.2f}"


def _below(assessment: Assessment, language: Language) -> list[str]:
    """Return what the mark means, and the agency's own target."""
    lines = []
    if not all(assessment.recounts.of(code).agrees for code in (OVERALL, *_codes(assessment))):
        lines.append(_word("marked", language))
    target, distance = assessment.target, assessment.distance
    if target is not None and target != assessment.pass_mark:
        away = "" if distance is None else f" ({rounded(distance):+.2f})"
        lines.append(f"{_word('target', language)} {_figure(target)}{away}")
    return lines


def _gains(assessment: Assessment, language: Language) -> Iterator[list[str]]:
    """Yield the points to gain, a block for each kind, the largest first, without zeros."""
    gains = assessment.gains
    kinds = {
        "indicators": gains.indicators,
        "questions": gains.questions,
        "disclosures": gains.disclosures,
    }
    title = [_word("gains", language)]
    for kind, level in kinds.items():
        rows = _gain_rows(assessment, level, language)
        if rows:
            yield [*title, _word(kind, language), *aligned(rows, "<><")]
            title = []


def _gain_rows(
    assessment: Assessment, level: Mapping[str, Decimal | None], language: Language
) -> list[tuple[str, str, str]]:
    known = {code: rounded(gain) for code, gain in level.items() if gain is not None}
    codes = sorted(known, key=lambda code: (-known[code], in_reports(code)))
    return [
        (f"  {code}", f"{known[code]:.2f}", _name(assessment.edition, code, language))
        for code in codes
        if known[code]
    ]


def _label(assessment: Assessment, code: str, language: Language) -> str:
    """Return code and name; questions are known by their code, their texts are long."""
    if assessment.edition is None or assessment.edition.question(code):
        return code
    return f"{code} {_name(assessment.edition, code, language)}".rstrip()


def _name(edition: Edition | None, code: str, language: Language) -> str:
    """Return the name of a code in the edition, shortened; nothing when it has none."""
    if edition is None:
        return ""
    named = edition.indicator(code) or edition.sub_indicator(code)
    if named is not None:
        english = getattr(named, "name_en", None)
        name = english if language is Language.EN and english else named.name_th
    elif question := edition.question(code):
        name = question.text
    else:
        item = edition.disclosure(code) if edition.tool(code) is None else None
        name = item.name if item else ""
    return shortened(name, _NAME_COLUMNS)
