"""An agency's papers of all years: orders, agreements, policies, memos, committees."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model.tree import Year
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import Href, place, with_anchor
from generator.pages.memos import ShownMemo, memos
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.papers import Committee, PaperKind, committees, paper_kinds
from generator.pages.sources import work_source


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperYear:
    """The papers of one fiscal year.

    Attributes:
        title: ``ปีงบประมาณ พ.ศ. 2566``.
        parts: links to what follows.
        source: the paper of the year's work they were found in, or None.
        page: address of the page of the year.
    """

    anchor: str
    title: str
    parts: tuple[Link, ...]
    source: str | None
    kinds: tuple[PaperKind, ...]
    memos_title: str
    memos_anchor: str
    memos: tuple[ShownMemo, ...]
    committees: tuple[Committee, ...]
    page: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsView:
    """The page at ``/<agency>/documents/``.

    Attributes:
        contents: links to the years, where there are several.
        years: the latest first.
    """

    head: Head
    title: str
    contents: tuple[PaperYear, ...]
    years: tuple[PaperYear, ...]


def documents_page(site: AgencySite) -> Page:
    """Return the page of an agency's papers."""
    path = site.path("documents")
    years = tuple(year for year in reversed(site.agency.years) if _has_papers(year))
    shown = tuple(_paper_year(site, path, year) for year in years)
    view = DocumentsView(
        head=_head(site, path, years),
        title=wording.DOCUMENTS,
        contents=shown if len(shown) > 1 else (),
        years=shown,
    )
    return Page(path=path, text=render("documents.md.j2", view=view))


def has_documents(site: AgencySite) -> bool:
    """Return whether an agency has a page of papers."""
    return any(_has_papers(year) for year in site.agency.years)


def documents_href(site: AgencySite, origin: str, fiscal_year: int | None = None) -> Href | None:
    """Return the address of the papers, or None where there are none.

    Args:
        site: of the agency.
        origin: path of the page that holds the link.
        fiscal_year: the year whose papers are meant; None means all.
    """
    if fiscal_year is None:
        return site.href(origin, site.path("documents")) if has_documents(site) else None
    year = site.agency.year(fiscal_year)
    if year is None or not _has_papers(year):
        return None
    return with_anchor(site.href(origin, site.path("documents")), _anchor(fiscal_year))


def _has_papers(year: Year) -> bool:
    return bool(
        (year.documents and year.documents.value.documents)
        or (year.approval and year.approval.value.memos)
        or year.committee.rows
    )


def _anchor(fiscal_year: int) -> str:
    return f"year-{fiscal_year}"


def _head(site: AgencySite, path: str, years: tuple[Year, ...]) -> Head:
    head = site.head(
        path,
        kind="documents",
        title=wording.DOCUMENTS,
        description=f"{wording.DOCUMENTS} ของ{site.agency.name}",
    )
    papers = dict.fromkeys(work_source(year) for year in years)
    return replace(
        head,
        breadcrumbs=site.trail(path, (wording.DOCUMENTS, None)),
        as_of=site.numerals.day(site.context.as_of),
        source="; ".join(paper for paper in papers if paper) or wording.AGENCY_DATA,
        notices=agency_notices(site, None),
    )


def _paper_year(site: AgencySite, path: str, year: Year) -> PaperYear:
    fiscal_year = year.fiscal_year
    short = site.year_title(fiscal_year)
    kinds = paper_kinds(year, site.numerals)
    shown = tuple(memos(year, site.numerals))
    memos_anchor = f"approval-{fiscal_year}"
    appointed = tuple(committees(year))
    parts = (
        *((kind.title, kind.anchor) for kind in kinds),
        *(((wording.APPROVAL, memos_anchor),) if shown else ()),
        *((one.title, one.anchor) for one in appointed),
    )
    return PaperYear(
        anchor=_anchor(fiscal_year),
        title=site.in_full(fiscal_year),
        source=work_source(year),
        parts=tuple(Link(title=title, href=place(anchor)) for title, anchor in parts),
        kinds=kinds,
        memos_title=wording.APPROVAL,
        memos_anchor=memos_anchor,
        memos=shown,
        committees=appointed,
        page=Link(title=f"ดูข้อมูลอื่นของ{short}", href=site.href(path, site.path(fiscal_year))),
    )
