"""Reports as Word files: the same words as the PDF, in fonts and an order that Word takes."""

import re
from dataclasses import replace
from functools import lru_cache

import pytest

from generator.paper.blocks import Heading, Paragraph, Span, all_blocks
from generator.paper.report_content import ReportKind
from generator.word.report_file import report_docx
from tests.paper.test_reports import EVERY, REPORTS, report
from tests.word.word_files import W, misplaced, part, runs_without_thai, text_of


@lru_cache
def docx(slug: str, year: int, kind: ReportKind) -> bytes:
    return report_docx(report(slug, year, kind))


@EVERY
def test_every_run_has_the_font_size_and_weight_of_thai(
    slug: str, year: int, kind: ReportKind
) -> None:
    assert runs_without_thai(docx(slug, year, kind)) == []


@EVERY
def test_properties_stand_in_the_order_of_the_schema(
    slug: str, year: int, kind: ReportKind
) -> None:
    assert misplaced(docx(slug, year, kind)) == []


@EVERY
def test_file_says_what_the_paper_says_in_its_order(slug: str, year: int, kind: ReportKind) -> None:
    text = text_of(part(docx(slug, year, kind)))
    at = 0
    for one in all_blocks(report(slug, year, kind).blocks):
        if isinstance(one, Heading | Paragraph) and not getattr(one, "about_bars", False):
            at = text.index("".join(span.text for span in one.spans), at)
    assert at > 0


def test_same_bytes_twice() -> None:
    first = docx(*REPORTS[0])
    docx.cache_clear()
    assert docx(*REPORTS[0]) == first


@EVERY
def test_links_lead_to_bookmarks_that_are_there_once(
    slug: str, year: int, kind: ReportKind
) -> None:
    root = part(docx(slug, year, kind))
    marks = [one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")]
    assert len(marks) == len(set(marks))
    goals = {one.get(f"{W}anchor") for one in root.iter(f"{W}hyperlink")} - {None}
    assert goals
    assert goals <= set(marks)


def test_contents_name_the_page_of_each_heading() -> None:
    root = part(docx(*REPORTS[0]))
    fields = "".join(one.text or "" for one in root.iter(f"{W}instrText"))
    marks = {one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")}
    named = re.findall(r"PAGEREF (b\d+)", fields)
    assert len(named) > 10
    assert set(named) <= marks


def test_head_of_a_table_is_repeated_and_no_row_is_parted() -> None:
    table = next(part(docx(*REPORTS[0])).iter(f"{W}tbl"))
    first, *others = table.iterfind(f"{W}tr")
    assert first.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(one.find(f"{W}trPr/{W}cantSplit") is not None for one in others)


@pytest.mark.parametrize("text", ["ก & <ข>", "\x00ก\x0bข", "\ud800ก", "ก\tข\nค"])
def test_no_text_is_lost_or_breaks_the_file(text: str) -> None:
    blocks = (Heading(level=1, spans=(Span(text="ห"),)), Paragraph(spans=(Span(text=text),)))
    said = text_of(part(report_docx(replace(report(*REPORTS[1]), blocks=blocks))))
    assert re.sub("[\x00-\x08\x0b-\x1f\ud800-\udfff]", "", text) in said
