"""Where pages and their parts lead on: plain links, one button, the way back to the contents."""

import re

import pytest

from tests.pages.written_pages import sample, shipped


@pytest.mark.parametrize("site", [sample, shipped])
def test_way_back_to_the_contents_is_only_where_there_are_some(site: object) -> None:
    assert callable(site)
    for path, text in site().pages().items():
        if 'href="#contents"' in text:
            assert text.count('id="contents"') == 1, path


def test_every_section_of_the_plan_ends_with_the_way_back() -> None:
    html = shipped().pages()["khelang-nakhon/2566/o42/index.md"]
    sections = [
        one for one in html.split('<div class="element">')[1:] if 'class="criterion"' in one
    ]
    assert len(sections) == 3
    for one in sections:
        assert 'href="#contents">กลับไปสารบัญของหน้านี้</a></p>\n</div>' in one


def test_only_the_main_action_of_a_year_looks_like_a_button() -> None:
    html = shipped().pages()["lamphun/2563/index.md"]
    assert re.findall('class="button[^"]*"', html) == ['class="button"']
    assert '<li><a href="questions/">' in html


def test_criteria_of_the_report_are_numbered_only_where_both_parts_are_there() -> None:
    both = sample().pages()["kao-na/2566/o43/index.md"]
    assert '<h2 id="measures">1. ' in both
    assert '<h2 id="survey">2. ' in both
    without = shipped().pages()["khelang-nakhon/2566/o43/index.md"]
    assert '<h2 id="measures">ความก้าวหน้า' in without
