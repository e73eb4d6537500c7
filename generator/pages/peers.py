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
from generator.pages.national_links import national_link
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.peer_list import PeerList, peer_list
from generator.pages.peer_scores import ComparedTable, compared_table
from generator.pages.rules_known import rules_note
from generator.pages.sources import national_source, result_source
from generator.pages.type_summaries import FigureTable, SummaryMaker
from generator.pages.year_parts import PEERS


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


def peers_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the agencies of the same type in one fiscal year."""
    path = site.path(assessment.fiscal_year, PEERS.name)
    peers = site.context.peers_of(assessment)
    assert peers is not None  # noqa: S101 - has_peers
    numerals, taken_part = site.numerals, assessment.participated
    summaries = SummaryMaker(site.context.national[assessment.fiscal_year], numerals)
    scores = compared_table(peers, assessment, numerals)
    view = PeersView(
        head=_head(site, assessment),
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
        links=(
            national_link(path, site.context, assessment.fiscal_year, numerals),
            *site.links_at_foot(path, assessment),
        ),
    )
    return Page(path=path, text=render("peers.md.j2", view=view))


def _head(site: AgencySite, assessment: Assessment) -> Head:
    national = national_source(site.data.national.get(assessment.fiscal_year))
    papers = (national, result_source(assessment, site.data))
    named = dict.fromkeys(paper for paper in papers if paper)
    head = part_head(site, PEERS, assessment, source="; ".join(named) or wording.NATIONAL)
    # Of all, not of this agency alone.
    return replace(head, notices=(wording.PERCEPTION, wording.NACC_ANNOUNCED))


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
