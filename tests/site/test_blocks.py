"""The quick way through MkDocs and the plain one: the same bytes, whatever stands on the page."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown

from generator.pages.page import PORTAL
from generator.site.blocks import quick_content, quick_front_matter
from generator.site.rendering import Renderer
from tests.pages.written_pages import Written, sample, shipped
from tests.site.small_site import CONFIG, SmallSite, contents

# What pages are made of, and what could be mistaken for it.
PIECES = (
    '<div class="plan">\n<p>มาตรการที่ 1</p>\n</div>',
    "<p>หนึ่ง</p>\n<p>สอง</p>",
    "<div>\n<div>ใน</div>\n</div>",
    "<div>ไม่ปิด",
    "<details>\n<summary>เพิ่มเติม</summary>\n<p>ก</p>\n</details>",
    "</div>",
    "<ul>\n<li>ก</li>\n</ul>\n<p>ต่อท้าย</p>",
    "<div>ก</div>\nข้อความต่อท้าย",
    "<section>\n\n<p>มีบรรทัดว่าง</p>\n\n</section>",
    '<p title="</p>">ก</p>',
    "<table><tr><td>1</td></tr></table>",
    '<h2 id="a">ก</h2>',
    "<span>ในบรรทัด</span>",
    "<pre>\nก\n  ข\n</pre>",
    "<!-- ไม่แสดง -->",
    "<div>\ue0000</div>",
    "<div>&amp; &lt;script&gt;</div>",
    "## หัวข้อ *เอียง*",
    "ย่อหน้า **หนา** และ [ลิงก์](#a)",
    "    <div>ย่อหน้าเป็นโค้ด</div>",
    "- รายการ\n- <div>ก</div>",
    "> คำพูด\n> <p>ก</p>",
    "  <div>เยื้อง</div>",
    "<DIV>ตัวใหญ่</DIV>",
    "<div>ก</div>   ",
    "<p>ก\n<p>ข</p>",
)


@pytest.mark.parametrize("site", [shipped(), sample()], ids=["shipped", "sample"])
def test_every_page_comes_out_the_same_as_by_plain_mkdocs(site: Written, tmp_path: Path) -> None:
    small = SmallSite(folder=tmp_path)
    docs = tmp_path / "build" / "docs"
    texts = site.pages()
    names = {path.partition("/")[0] for path in texts}
    for path, text in texts.items():
        small.text(path.partition("/")[0], path.partition("/")[2], text)

    for name in sorted(names):
        job = replace(small.job(name), docs=docs / name)
        Renderer(CONFIG).do(job)
        made = contents(job.output)
        Renderer(CONFIG, plain=True).do(job)
        assert made == contents(job.output), name
    assert PORTAL in names


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(PIECES), max_size=7), st.sampled_from(["\n\n", "\n\n\n", "\n"]))
def test_whatever_stands_side_by_side_comes_out_the_same(pieces: list[str], between: str) -> None:
    text = between.join(pieces)

    assert quick_content(text) in (None, markdown(text))


@pytest.mark.parametrize("site", [shipped(), sample()], ids=["shipped", "sample"])
def test_only_pages_written_by_hand_need_markdown(site: Written) -> None:
    """Another one would be rendered three times as slow, and every agency has one of its kind."""
    by_hand = {f"{PORTAL}/{name}/index.md" for name in ("about", "accessibility", "privacy")}
    read = {path: quick_front_matter(text) for path, text in site.pages().items()}

    slow = {path for path, one in read.items() if one is None or quick_content(one[1]) is None}
    assert slow <= by_hand
    assert slow


@pytest.mark.parametrize(
    "text",
    ["# ก\n", "---\ntitle: ไม่ใช่ JSON\n---\n", "---\n- 1\n---\n", '---\ntitle: "ก"\n', "---\n---"],
)
def test_front_matter_of_others_is_left_to_yaml(text: str) -> None:
    assert quick_front_matter(text) is None
