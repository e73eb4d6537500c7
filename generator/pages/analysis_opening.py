"""How the page of the analysis and the measures begins and ends: its papers and their approval."""

from __future__ import annotations

from collections.abc import Iterator

from generator.chain.outline import Content, Outline
from generator.chain.work import Work
from generator.model.papers import Decision, Memo
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.documents import documents_href
from generator.pages.facts import Fact
from generator.pages.head import Link
from generator.pages.links import with_anchor
from generator.pages.memos import APPROVED, memo_anchor
from generator.pages.papers import day, paper_kinds
from generator.pages.year_parts import REPORT

_OF_PAGE = ("analysis", "measures")
_YES = ("เห็นชอบ", "อนุมัติ", "ตามเสนอ")
_NO = ("ไม่เห็นชอบ", "ไม่อนุมัติ", "ไม่เห็นควร")


def opening_facts(site: AgencySite, work: Work, origin: str) -> Iterator[Fact]:
    """Yield the paper, the result it is about, and how it was approved."""
    own = site.assessments[work.fiscal_year]
    if work.analysis.title:
        has_report = REPORT.is_there(own, site.context)
        report = site.path(work.fiscal_year, REPORT.name)
        yield Fact(
            label="รายงาน",
            text=work.analysis.title,
            href=site.href(origin, report) if has_report else None,
        )
    before = work.before.fiscal_year
    yield Fact(
        label="วิเคราะห์จาก",
        text=f"{wording.RESULTS} {site.year_title(before)}",
        href=site.results_href(origin, before),
    )
    papers = documents_href(site, origin)
    approval = work.year.approval
    for memo in approval.value.memos if approval and papers else ():
        if memo.approves in _OF_PAGE and papers:
            yield Fact(
                label=wording.APPROVAL,
                text=f"{APPROVED[memo.approves]} {_approved(site, memo)}",
                href=with_anchor(papers, memo_anchor(work.fiscal_year, memo.id)),
            )


def opening_notes(work: Work, outline: Outline) -> Iterator[str]:
    """Yield what the files say of the whole, and rules whose lists are not there."""
    analysis, there = work.analysis, outline.contents
    if analysis.note:
        yield analysis.note
    rules = (analysis.strength_rule, analysis.weakness_rule)
    for rule in rules if Content.RESULT not in there else ():
        if rule:
            yield rule
    if analysis.guideline_rule and Content.GUIDELINES not in there:
        yield analysis.guideline_rule


def paper_links(site: AgencySite, work: Work, origin: str) -> Iterator[Link]:
    """Yield the links to the papers of the year, one for each kind."""
    papers = documents_href(site, origin)
    for kind in paper_kinds(work.year, site.numerals) if papers else ():
        count = site.numerals.count(len(kind.papers))
        assert papers is not None  # noqa: S101 - documents_href
        yield Link(title=f"{kind.title} {count} รายการ", href=with_anchor(papers, kind.anchor))


def _approved(site: AgencySite, memo: Memo) -> str:
    """Return what became of a proposal; that it was made, where no paper says more."""
    last = memo.decisions[-1] if memo.decisions else None
    if last is not None and _is_yes(last):
        when = day(last.date, last.date_printed, site.numerals)
        return _joined("ได้รับความเห็นชอบ", when, f"โดย {last.position}")
    when = day(memo.date, memo.date_printed, site.numerals)
    return _joined("เสนอ", ", ".join(memo.addressee), when)


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _is_yes(decision: Decision) -> bool:
    said = decision.decision or ""
    return any(word in said for word in _YES) and not any(word in said for word in _NO)
