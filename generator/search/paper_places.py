"""Places in the pages of an agency as a whole: papers and downloads."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.tree import Year
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.documents import has_documents
from generator.pages.found import Kind, PageRef, Record
from generator.pages.memos import memos
from generator.pages.papers import committees, paper_kinds


def paper_records(site: AgencySite) -> Iterator[Record]:
    """Yield documents, memos and committees, the latest year first."""
    if has_documents(site):
        for year in reversed(site.agency.years):
            page = PageRef(
                path=site.path("documents"),
                title=f"{wording.DOCUMENTS} {site.year_title(year.fiscal_year)}",
                agency=site.agency.name,
                fiscal_year=year.fiscal_year,
            )
            yield from _of_year(site, page, year)


def _of_year(site: AgencySite, page: PageRef, year: Year) -> Iterator[Record]:
    for kind in paper_kinds(year, site.numerals):
        for paper in kind.papers:
            facts = (text for fact in paper.facts for text in fact.texts.given)
            summary = paper.summary.given if paper.summary else ()
            yield Record(
                kind=Kind.DOCUMENT,
                page=page,
                anchor=paper.anchor,
                title=paper.title,
                words=(kind.title, *facts, *summary),
            )
    for memo in memos(year, site.numerals):
        facts = (text for fact in (*memo.facts, *memo.points) for text in fact.texts.given)
        yield Record(
            kind=Kind.DOCUMENT,
            page=page,
            anchor=memo.anchor,
            title=memo.subject,
            words=(memo.kind, wording.APPROVAL, *facts),
        )
    for one in committees(year):
        title = " ".join(filter(None, (one.title, one.order)))
        yield Record(kind=Kind.DOCUMENT, page=page, anchor=one.anchor, title=title)


def download_records(site: AgencySite) -> Iterator[Record]:
    """Yield the tables that can be downloaded, each at the place of its year."""
    for one in site.downloads:
        year = one.fiscal_year
        page = PageRef(
            path=site.path("data"),
            title=f"{wording.DATA} {site.year_title(year) if year else 'ทุกปี'}",
            agency=site.agency.name,
            fiscal_year=year,
        )
        anchor = f"year-{year}" if year else "all-years"
        yield Record(
            kind=Kind.DOWNLOAD, page=page, anchor=anchor, title=one.title, words=("CSV", "JSON")
        )
