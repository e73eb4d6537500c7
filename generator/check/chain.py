"""The chain and the criteria: what lacks, told with its criterion in words and where to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from generator.chain.criteria import Criterion, all_criteria, required
from generator.chain.extent import all_gaps
from generator.chain.gap import Gap, GapKind
from generator.chain.reports import Entry
from generator.chain.result_words import Says
from generator.chain.survey import LONGEST, fits_code
from generator.chain.survey_address import leads_nowhere
from generator.chain.work import Work
from generator.check.subjects import points, subject
from generator.check.survey import other_page
from generator.editions.criteria import Shows
from generator.findings import Finding, Rule, Value, Wording, quoted
from generator.model.plan import Measure
from generator.rules import c
from generator.thai.dates import Period, long_date, long_period
from generator.thai.years import fiscal_year_span

RULE_OF: Final[Mapping[GapKind, Rule]] = {kind: vars(c)[kind.name] for kind in GapKind}
"""The words of each gap; its rule in the catalogue has the same name."""

# The criterion that is quoted, where it is not that of the place which is incomplete.
_QUOTED: Final = {
    GapKind.ONLY_GUIDELINES: Shows.MEASURES,
    GapKind.NO_PERIOD: Shows.MEASURES,
    GapKind.NO_PROGRESS: Shows.PROGRESS,
    GapKind.NO_DATE: Shows.IN_YEAR,
}
_LONGEST_CRITERION: Final = 150
_NOT_ESTABLISHED: Final = Wording(
    "หลักเกณฑ์ของปีนี้ยังไม่ได้ยืนยัน", "the criteria of this year are not established"
)
_NOT_ASKED: Final = Wording(
    "เท่าที่ทราบ หลักเกณฑ์ของปีนี้ไม่ได้กำหนดให้แสดง",
    "as far as known, the criteria of this year do not ask for it",
)


def chain_findings(work: Work) -> Iterator[Finding]:
    """Yield what lacks in the work of a year, in the order of the chain."""
    return (finding_of(gap, work) for gap in all_gaps(work) if not _told_of_address(gap, work))


def _told_of_address(gap: Gap, work: Work) -> bool:
    """Return whether the address of the survey is told to be none of a survey: once is enough."""
    address = _typed_address(work) if gap.kind is GapKind.NO_SURVEY else None
    return address is not None and fits_code(address) and leads_nowhere(address)


def _typed_address(work: Work) -> str | None:
    return work.year.eit.value.survey_url if work.year.eit else None


def finding_of(gap: Gap, work: Work) -> Finding:
    """Return a gap as the officer reads it."""
    values = {**_context(gap, work), **_about(gap, work), **_survey(gap, work)}
    return Finding(rule=RULE_OF[gap.kind], place=gap.place, values=values)


def criterion_in_words(criterion: Criterion | None) -> Wording:
    """Return ``หลักเกณฑ์ O42 ข้อ 3 (๑) “การกำหนดผู้รับผิดชอบ…”``; of none, that none is known."""
    if criterion is None:
        return _NOT_ESTABLISHED
    text = shortened(criterion.text)
    return Wording(
        th=f"หลักเกณฑ์ {criterion.label} “{text}”", en=f"criterion {criterion.label} “{text}”"
    )


def shortened(text: str) -> str:
    """Return the words of a criterion; long ones up to a space, so that no word is cut."""
    if len(text) <= _LONGEST_CRITERION:
        return text
    return f"{text[:_LONGEST_CRITERION].rpartition(' ')[0]} …"


def _context(gap: Gap, work: Work) -> dict[str, Value]:
    """Return what every gap may say: of which year and agency, and by which criterion."""
    shows = _QUOTED.get(gap.kind) or next(iter(gap.shows), None)
    year = work.before.fiscal_year if gap.kind is GapKind.NO_RESULT else work.fiscal_year
    is_plan = bool(work.measures)
    return {
        "fiscal_year": str(year),
        "criterion": _criterion(gap, work, shows),
        "answer": Wording("มาตรการ", "measure") if is_plan else Wording("แนวทาง", "guideline"),
        "count": str(len(work.guidelines)),
    }


def _criterion(gap: Gap, work: Work, shows: Shows | None) -> Wording:
    """Return the criterion that demands what lacks, or what is known instead of one."""
    criterion = required(work.edition, shows) if shows else None
    is_known = bool(work.edition and all_criteria(work.edition))
    if gap.kind is GapKind.NO_SURVEY and criterion is None and is_known:
        return _NOT_ASKED
    return criterion_in_words(criterion)


def _about(gap: Gap, work: Work) -> dict[str, Value]:
    """Return what this gap is about, and what stands there with what is allowed."""
    about: dict[str, Value] = {"subject": _subject(gap)}
    if gap.code is not None and gap.score is not None and gap.mark is not None:
        about["indicator"] = subject(gap.code)
        about |= {"found": points(gap.score), "expected": points(gap.mark)}
    if gap.issue:
        text = f" “{quoted(gap.issue.text)}”" if gap.issue.text else ""
        about["found"] = f"{gap.issue.id}{text}"
    if gap.kind is GapKind.NOT_PLANNED and gap.entry and not gap.count:
        about["found"] = quoted(gap.entry.row.title or "")
    if gap.period:
        about["found"] = _begin(gap) if gap.kind is GapKind.BEFORE_APPROVAL else _span(gap.period)
        about["expected"] = _day(gap.day) if gap.day else _year_span(work.fiscal_year)
    if gap.says and gap.entry:
        about |= {"found": quoted(gap.entry.row.result or ""), "what": _REPEATED[gap.says]}
    if gap.key:
        about["key"] = gap.key
    if gap.percent:
        found, before = gap.percent
        about |= {"found": points(found), "expected": points(before)}
    return about


def _survey(gap: Gap, work: Work) -> dict[str, Value]:
    """Return why there is no code: no address, one of no survey, or one too long for any code."""
    if gap.kind is not GapKind.NO_SURVEY:
        return {}
    address = _typed_address(work)
    if address is None:
        return {
            "what": Wording("ยังไม่มีที่อยู่ของแบบวัด EIT", "the address of the EIT survey is not given")
        }
    if fits_code(address) and (other := other_page(address)):
        what = Wording(f"มีที่อยู่ของแบบวัด EIT ที่{other.th}", f"the address of the EIT survey {other.en}")
        return {"what": what, "found": quoted(address)}
    length = len(address.encode())
    what = Wording(
        f"มีที่อยู่ของแบบวัด EIT ยาว {length} ไบต์ แต่ QR code เก็บได้ไม่เกิน {LONGEST} ไบต์",
        f"the address of the EIT survey has {length} bytes, but a QR code holds {LONGEST} at most",
    )
    return {"what": what, "found": quoted(address)}


def _subject(gap: Gap) -> Wording:
    """Return the measure or report a gap is about; nothing where it is about neither."""
    if gap.count:
        if gap.entry:
            return Wording(th=f"รายงานทั้ง {gap.count} รายการ", en=f"all {gap.count} reports: each")
        return Wording(th=f"มาตรการทั้ง {gap.count} ข้อ", en=f"all {gap.count} measures: each")
    if gap.entry:
        report = _report(gap.entry)
        if gap.kind is not GapKind.NOT_PLANNED:
            return report
        title = f" “{quoted(gap.entry.row.title or '')}”"
        return Wording(f"{report.th}{title}", f"{report.en}{title}")
    return _measure(gap.measure, gap.step) if gap.measure else Wording("", "")


_REPEATED: Final = {
    Says.TITLE: Wording("ชื่อเรื่องของแถวนี้ (title)", "the title of the row"),
    Says.MEASURE: Wording("ชื่อมาตรการ", "the title of the measure"),
    Says.STEP: Wording("ขั้นตอนของมาตรการ", "the step of the measure"),
    Says.UNITS: Wording("", ""),
}


def _measure(measure: Measure, step: int | None) -> Wording:
    """Return ``มาตรการที่ 3 (m04)``: printed numbers may repeat."""
    th = f"มาตรการที่ {measure.number} ({measure.id})" if measure.number else f"มาตรการ {measure.id}"
    en = f"measure {measure.number} ({measure.id})" if measure.number else f"measure {measure.id}"
    if step is None:
        return Wording(th, en)
    return Wording(f"{th} ขั้นตอนที่ {step}", f"{en}, step {step},")


def _report(entry: Entry) -> Wording:
    of_th = f" ของมาตรการ {entry.row.measure}" if entry.row.measure else ""
    of_en = f" on measure {entry.row.measure}" if entry.row.measure else ""
    return Wording(f"รายงานรายการที่ {entry.number}{of_th}", f"report {entry.number}{of_en}")


def _begin(gap: Gap) -> Wording:
    start = gap.period.start if gap.period else None
    return _day(start) if start else Wording("", "")


def _day(day: date) -> Wording:
    return Wording(long_date(day), day.isoformat())


def _span(period: Period) -> Wording:
    days = (day.isoformat() if day else "" for day in (period.start, period.end))
    return Wording(long_period(period), "..".join(dict.fromkeys(days)))


def _year_span(fiscal_year: int) -> Wording:
    first, last = fiscal_year_span(fiscal_year)
    return Wording(f"{long_date(first)} ถึง {long_date(last)}", f"{first}..{last}")
