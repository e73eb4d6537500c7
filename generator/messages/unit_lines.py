"""Where the measures of each responsible unit stand, in lines for the officer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.chain.reports import State
from generator.chain.units import UnitReport, unit_reports
from generator.chain.work import Work
from generator.findings import Language, Wording
from generator.model.plan import Status
from generator.thai.dates import long_date

_STATUSES: Final[Mapping[Status, Wording]] = {
    Status.DONE: Wording("แล้วเสร็จ", "done"),
    Status.RUNNING: Wording("อยู่ระหว่างดำเนินการ", "under way"),
    Status.NOT_STARTED: Wording("ยังไม่เริ่ม", "not begun"),
    Status.CANCELLED: Wording("ยกเลิก", "cancelled"),
}
_STATES: Final[Mapping[State, Wording]] = {
    State.LATE: Wording("ครบกำหนดแล้ว ยังไม่มีรายงานว่าแล้วเสร็จ", "ended without a report of being done"),
    State.NOT_REPORTED: Wording("ไม่มีรายงานในระยะเวลาดำเนินการ", "without a report in their period"),
    State.STALE: Wording("ไม่มีรายงานใหม่เกิน 90 วัน", "no new report for 90 days"),
}
_WITHOUT_REPORT: Final = Wording("ยังไม่มีรายงาน", "without a report")
_NOBODY: Final = Wording("ไม่ระบุผู้รับผิดชอบ", "nobody responsible")
_TITLE: Final = Wording(
    "มาตรการตามผู้รับผิดชอบ – {agency} ปี {year} ณ วันที่ {day}",
    "measures by who is responsible – {agency} {year}, as of {day}",
)


def unit_title(work: Work, language: Language) -> str:
    """Return what stands above the lines of a year."""
    title = _TITLE.in_language(language)
    day = long_date(work.as_of) if language is Language.TH else str(work.as_of)
    return title.format(agency=work.agency.name, year=work.fiscal_year, day=day)


def unit_lines(work: Work, language: Language) -> tuple[str, ...]:
    """Return a line for each unit: ``กองคลัง: 2 มาตรการ – แล้วเสร็จ 1, ครบกำหนดแล้ว … 1``."""
    return tuple(_line(one, language) for one in unit_reports(work))


def _line(unit: UnitReport, language: Language) -> str:
    name = unit.name or _NOBODY.in_language(language)
    count = len(unit.reports)
    measures = f"{count} มาตรการ" if language is Language.TH else f"{count} measures"
    counts = ", ".join(_counts(unit, language))
    return f"{name}: {measures} – {counts}" if counts else f"{name}: {measures}"


def _counts(unit: UnitReport, language: Language) -> Iterator[str]:
    for status, words in _STATUSES.items():
        if number := unit.in_status(status):
            yield f"{words.in_language(language)} {number}"
    if unit.without_report:
        yield f"{_WITHOUT_REPORT.in_language(language)} {unit.without_report}"
    for state, words in _STATES.items():
        if number := unit.in_state(state):
            yield f"{words.in_language(language)} {number}"
