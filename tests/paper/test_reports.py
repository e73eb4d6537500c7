"""Reports as PDF: read back, they say what the page says, in its words and order."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from generator.officer.papers import read_for_paper
from generator.pages.analysis import analysis_page
from generator.pages.progress import progress_page
from generator.paper.blocks import (
    Block,
    Code,
    Grid,
    Heading,
    Paragraph,
    ScoreBar,
    Span,
    Strip,
    all_blocks,
    anchors_in,
    headings_in,
)
from generator.paper.page_blocks import BlockMaker
from generator.paper.page_tree import Node, page_tree
from generator.paper.report import report_pdf
from generator.paper.report_content import DEMONSTRATION, Report, ReportKind, report_of
from generator.settings import settings
from tests.paper.read_back import tags, without_spaces

DATA = Path(__file__).parents[2] / "data"
REPORTS = [
    ("khelang-nakhon", 2566, ReportKind.ANALYSIS),
    ("chiang-rai", 2566, ReportKind.PROGRESS),
    ("lamphun", 2564, ReportKind.ANALYSIS),
    ("chiang-mai-education", 2564, ReportKind.ANALYSIS),
    ("chiang-mai-education", 2564, ReportKind.PROGRESS),
]
EVERY = pytest.mark.parametrize(("slug", "year", "kind"), REPORTS)
ENOUGH = 0.99
LONG = 12
NOT_ON_PAPER = {
    "contents",
    "to-contents",
    "in-short",
    "onward",
    "actions",
    "file",
    "visually-hidden",
}
NO_LINES = {"svg", "summary"}
OWN_LINE = {"bar", "below", "detail", "remark", "source", "key-85", "key-weak"}
IN_LINE = {"a", "span", "strong", "em", "wbr"}


@lru_cache
def report(slug: str, year: int, kind: ReportKind) -> Report:
    site = read_for_paper(settings(data=DATA, site=Path("site")), slug).site
    assert site
    made = report_of(site, site.assessments[year], kind)
    assert made
    return made


@lru_cache
def pdf(slug: str, year: int, kind: ReportKind) -> bytes:
    return report_pdf(report(slug, year, kind))


def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_range() for page in document]


def lines_of_page(node: Node) -> Iterator[str]:
    """Yield the texts of a page, one for each of its blocks, read apart from our own reader."""
    text = ""
    for one in node.content:
        is_line = isinstance(one, str) or (
            one.tag in IN_LINE and not OWN_LINE.intersection(one.classes)
        )
        if is_line:
            text += one if isinstance(one, str) else one.text
            continue
        yield text
        text = ""
        if isinstance(one, Node) and one.tag not in NO_LINES:
            yield from () if NOT_ON_PAPER.intersection(one.classes) else lines_of_page(one)
    yield text


def page_text(slug: str, year: int, kind: ReportKind) -> list[str]:
    site = read_for_paper(settings(data=DATA, site=Path("site")), slug).site
    assert site
    make = analysis_page if kind is ReportKind.ANALYSIS else progress_page
    found = lines_of_page(page_tree(make(site, site.assessments[year]).text))
    return [without_spaces(one) for one in found if without_spaces(one)]


@EVERY
def test_words_of_the_page_can_be_read_from_the_paper(
    slug: str, year: int, kind: ReportKind
) -> None:
    text = without_spaces("".join(pages(pdf(slug, year, kind))))
    told = page_text(slug, year, kind)
    parts = [line[at : at + LONG] for line in told for at in range(max(1, len(line) - LONG + 1))]
    there = [one for one in parts if one in text]
    assert len(parts) > 200
    assert len(there) >= ENOUGH * len(parts), sorted(set(parts) - set(there))[:20]


@EVERY
def test_paper_is_tagged_archivable_and_named(slug: str, year: int, kind: ReportKind) -> None:
    content = pdf(slug, year, kind)
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<" in content
    assert b"<pdfuaid:part>1<" in content
    document = pypdfium2.PdfDocument(content)
    titles = [one.get_title() for one in document.get_toc()]
    told = [one for one in headings_in(report(slug, year, kind).blocks) if one.level <= 2]
    assert all(titles)
    assert len(titles) >= len(told)


def test_same_bytes_twice() -> None:
    assert report_pdf(report(*REPORTS[1])) == pdf(*REPORTS[1])


def test_cover_contents_and_numbers_of_pages() -> None:
    cover, contents, *others = pages(pdf(*REPORTS[0]))
    assert "เทศบาลเมืองเขลางค์นคร" in without_spaces(cover)
    assert "ข้อมูลณวันที่20มีนาคม2566" in without_spaces(cover)
    assert without_spaces(DEMONSTRATION) in without_spaces(cover)
    assert contents.split()[1].startswith("สารบัญ")
    numbers = [re.findall(r"[0-9]+", text)[-1] for text in (contents, *others)]
    assert numbers == [str(number) for number in range(2, len(others) + 3)]


def test_numbers_of_pages_are_thai_where_the_agency_writes_thai_digits() -> None:
    thai = replace(report(*REPORTS[1]), thai_digits=True)
    _, contents, *_ = pages(report_pdf(thai))
    assert contents.strip().endswith("๒")


def test_head_of_a_table_is_repeated_on_its_next_page() -> None:
    scores = next(one for one in all_blocks(report(*REPORTS[0]).blocks) if isinstance(one, Grid))
    long = replace(scores, rows=scores.rows * 4)
    heading = Heading(level=1, spans=(Span(text="คะแนน"),))
    _, _, *told = pages(report_pdf(replace(report(*REPORTS[0]), blocks=(heading, long))))
    assert len(told) > 1
    assert all("อันดับ" in text for text in told)


def test_tables_have_heads_for_those_who_listen() -> None:
    heading = Heading(level=1, spans=(Span(text="คะแนน"),))
    scores = next(one for one in all_blocks(report(*REPORTS[0]).blocks) if isinstance(one, Grid))
    content = report_pdf(replace(report(*REPORTS[0]), blocks=(heading, scores)))
    kinds = [one.kind for one in tags(content, page=2)]
    assert kinds.count("TH") >= len(scores.head)
    assert kinds.count("TR") == len(scores.rows) + 1
    assert "H1" in kinds


@EVERY
def test_headings_leave_no_level_out(slug: str, year: int, kind: ReportKind) -> None:
    levels = [one.level for one in headings_in(report(slug, year, kind).blocks)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@EVERY
def test_no_chapter_is_a_heading_alone(slug: str, year: int, kind: ReportKind) -> None:
    blocks = report(slug, year, kind).blocks
    chapters = [at for at, one in enumerate(blocks) if isinstance(one, Heading) and one.level == 1]
    assert chapters[-1] < len(blocks) - 1
    assert all(before + 1 < after for before, after in pairwise(chapters))


def test_figures_are_drawn_as_on_the_page() -> None:
    blocks = list(all_blocks(report(*REPORTS[0]).blocks))
    bars = [one for one in blocks if isinstance(one, ScoreBar)]
    assert bars[0] == ScoreBar(length=100, look="")
    assert ScoreBar(length=78, look="weak") in bars
    strips = [one for one in all_blocks(report(*REPORTS[1]).blocks) if isinstance(one, Strip)]
    assert [(part.look, part.text) for part in strips[0].parts] == [
        ("unknown", "3"),
        ("empty", "1"),
    ]


def test_code_of_the_survey_stands_in_the_paper() -> None:
    address = "https://itas.nacc.go.th/go/eit/abcdef"
    tree = page_tree('<img src="qr.svg" alt="QR code" width="240">')
    (code,) = BlockMaker(lambda _: None, address).blocks(tree)
    assert code == Code(address=address, description="QR code")
    heading = Heading(level=1, spans=(Span(text="แบบวัด"),))
    assert report_pdf(replace(report(*REPORTS[1]), blocks=(heading, code))).startswith(b"%PDF")


HTML = {
    "spaces": ("<p>ก  ข\nค</p>", "ก ข ค"),
    "breaks": ("<p>ก<br>ข</p>", "ก\nข"),
    "references": ("<p>ก &amp; &lt;b&gt;</p>", "ก & <b>"),
    "nested": ("<p>ก <span><strong>ข</strong> ค</span></p>", "ก ข ค"),
    "states": ('<p class="chips">\n<span>ก</span>\n<span>ข</span>\n</p>', "ก · ข"),
    "hidden": ('<p>ก <span aria-hidden="true">ข</span></p>', "ก"),
}


@pytest.mark.parametrize(("html", "text"), HTML.values(), ids=HTML.keys())
def test_text_of_a_paragraph(html: str, text: str) -> None:
    (made,) = BlockMaker(lambda _: None).blocks(page_tree(html))
    assert isinstance(made, Paragraph)
    assert "".join(one.text for one in made.spans) == text


def test_links_lead_to_whole_addresses_or_nowhere() -> None:
    def link_of(href: str) -> str | None:
        return href if href.startswith(("#", "https:")) else None

    html = '<p id="here"><a href="#here">ก</a><a href="../x/">ข</a><a href="https://a.th">ค</a></p>'
    blocks: tuple[Block, ...] = BlockMaker(link_of).blocks(page_tree(html))
    (made,) = blocks
    assert isinstance(made, Paragraph)
    assert [one.link for one in made.spans] == ["#here", None, "https://a.th"]
    assert list(anchors_in(blocks)) == ["here"]


def test_hostile_texts_are_printed_as_they_are() -> None:
    texts = ("#set page(width: 1pt) *a* $x$", "#box[x](y", "ก" * 300, "\u0e48\u0e48", "😀 العربية")
    blocks = tuple(Paragraph(spans=(Span(text=one, link="#nowhere"),)) for one in texts)
    heading = Heading(level=1, spans=(Span(text=texts[0]),))
    text = "".join(pages(report_pdf(replace(report(*REPORTS[1]), blocks=(heading, *blocks)))))
    assert "#setpage(width:1pt)*a*$x$" in without_spaces(text)
    assert "#box[x](y" in without_spaces(text)
