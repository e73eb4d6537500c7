"""What was announced for the agency's type, and the agency among those that are listed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.assess.assessment import Assessment
from generator.assess.national import SCHEME
from generator.assess.peers import Peers
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.figures import Standing, standing
from generator.pages.head import Head, Link
from generator.pages.page import Page
from generator.pages.peer_list import PeerList, peer_list
from generator.pages.peer_scores import ComparedTable, compared_table
from generator.pages.peers_links import PEERS, national_link
from generator.pages.rules_known import rules_note
from generator.pages.sources import national_source, result_source
from generator.pages.type_summaries import FigureTable, SummaryMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class PeersView:
    """The page at ``/<agency>/<year>/peers/``.

    Attributes:
        standing: said first where the agency did not take part; None where it did.
        note: what the reader must know of the rules of the year, or None.
        lead: the agency and the mean of its type, in words.
        facts: what was announced for the type.
        missing: why no scores of the agency stand beside the means, or None.
    """

    head: Head
    title: str
    standing: Standing | None
    note: str | None
    lead: str
    facts: tuple[Fact, ...]
    grades: FigureTable | None
    scores: ComparedTable | None
    missing: str | None
    listed: PeerList
    links: tuple[Link, ...]


def peers_page(site: AgencySite, assessment: Assessment, peers: Peers) -> Page:
    """Return the page of the agencies of the same type in one fiscal year."""
    path = site.path(assessment.fiscal_year, PEERS)
    numerals, taken_part = site.numerals, assessment.participated
    summaries = SummaryMaker(site.context.national[assessment.fiscal_year], numerals)
    scores = compared_table(peers, assessment, numerals)
    view = PeersView(
        head=_head(site, path, assessment),
        title=f"{wording.PEERS} {site.in_full(assessment.fiscal_year)}",
        standing=None
        if taken_part
        else standing(assessment, numerals, wording.NOT_PASSED, site.no_data),
        note=rules_note(assessment),
        lead=_lead(site, assessment, peers),
        facts=summaries.facts(peers),
        grades=summaries.grades(peers, assessment.grade if taken_part else None),
        scores=scores,
        missing=_missing(site, assessment) if scores else None,
        listed=peer_list(site, assessment, peers),
        links=_links(site, path, assessment),
    )
    return Page(path=path, text=render("peers.md.j2", view=view))


def _head(site: AgencySite, path: str, assessment: Assessment) -> Head:
    year = assessment.fiscal_year
    short = site.year_title(year)
    head = site.head(
        path,
        kind="peers",
        title=f"{wording.PEERS} {short}",
        description=f"{wording.PEERS} {site.in_full(year)} ของ{site.agency.name}",
    )
    papers = (national_source(site.data.national.get(year)), result_source(assessment, site.data))
    named = dict.fromkeys(paper for paper in papers if paper)
    return replace(
        head,
        breadcrumbs=site.trail(path, (short, site.path(year)), (wording.PEERS, None)),
        years=site.year_links(path, year),
        as_of=site.numerals.day(site.context.day_of(site.agency.slug, year)),
        source="; ".join(named) or wording.NATIONAL,
        notices=(wording.PERCEPTION, wording.NACC_ANNOUNCED),  # of all, not of this agency alone
    )


def _lead(site: AgencySite, assessment: Assessment, peers: Peers) -> str:
    own, mean = assessment.announced.overall, peers.summary.mean if peers.summary else None
    is_compared = assessment.participated and assessment.scheme == SCHEME
    if own is None or mean is None or not is_compared:
        return f"ผลที่ประกาศของหน่วยงานประเภท{peers.type}"
    write = site.numerals.score
    of_type = f"คะแนนเฉลี่ยของหน่วยงานประเภท{peers.type}คือ {write(mean)} คะแนน"
    return f"{site.agency.name}ได้ {write(own)} คะแนน {of_type}"


def _missing(site: AgencySite, assessment: Assessment) -> str | None:
    if not assessment.participated:
        return None  # the page begins with it
    if assessment.scheme != SCHEME:
        return "คะแนนของหน่วยงานมาจากการประเมินของผู้ประเมินอื่น จึงไม่นำมาเทียบ"
    if assessment.announced.indicators:
        return None
    return f"คะแนนรายตัวชี้วัดของ{site.agency.name}: {site.no_data}"


def _links(site: AgencySite, path: str, assessment: Assessment) -> tuple[Link, ...]:
    year = assessment.fiscal_year
    short = site.year_title(year)
    results = site.results_href(path, year)
    return (
        national_link(path, site.context, year, site.numerals),
        *((Link(title=f"ดูผลการประเมิน {short}", href=results),) if results else ()),
        Link(title=f"ดูข้อมูลอื่นของ{short}", href=site.href(path, site.path(year))),
    )
