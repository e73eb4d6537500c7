"""The addresses of before a year's rules were known still lead to its pages."""

from pathlib import Path

import pytest

from generator.pages.redirects import redirect_pages
from generator.pages.year_parts import ANALYSIS, OF_WORK, PROGRESS, REPORT
from tests.cli.process import write
from tests.pages.written_pages import Content, Written, front_matter, html_blocks, written

PARTS = (ANALYSIS, PROGRESS, REPORT)
MEASURES = "measures:\n  - {id: m01, title: ก}\n"
EIT = "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"


def redirects(site: Written, year: int) -> dict[str, str]:
    """Return the pages of ``tak`` that lead on: path -> text."""
    found = redirect_pages(site.site("tak"), site.assessments["tak", year], PARTS)
    return {page.path: page.text for page in found}


def website(folder: Path, files: dict[str, str]) -> Written:
    write(folder, {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n", **files})
    return written(folder)


@pytest.mark.parametrize(
    ("files", "leading"),
    [
        (("2566/measures.yml",), {"analysis": "o42", "progress": "o43"}),
        (("2566/eit.yml",), {"progress": "o43"}),  # no analysis: nothing to lead to
        (("2568/measures.yml",), {"analysis": "o27"}),  # reported a year later
        (("2568/measures.yml", "2569/eit.yml"), {"progress": "o26"}),
        (("2567/measures.yml", "2567/eit.yml"), {}),  # the pages themselves stand there
        (("2561/measures.yml",), {}),
    ],
)
def test_old_addresses_lead_to_pages_there_are(
    tmp_path: Path, files: tuple[str, ...], leading: dict[str, str]
) -> None:
    texts = {f"tak/{name}": EIT if name.endswith("eit.yml") else MEASURES for name in files}
    year = max(int(name[:4]) for name in files)
    found = redirects(website(tmp_path, texts), year)
    assert {
        path.split("/")[-2]: front_matter(text)["redirect"] for path, text in found.items()
    } == {
        name: {"href": f"../{target}/", "path": f"{year}/{target}/"}
        for name, target in leading.items()
    }


def test_old_address_says_in_words_where_the_page_is(tmp_path: Path) -> None:
    found = redirects(website(tmp_path, {"tak/2566/measures.yml": MEASURES}), 2566)
    text = found["tak/2566/analysis/index.md"]
    (block,) = html_blocks(text)
    assert Content(block).text == "หน้านี้ย้ายไปที่ การวิเคราะห์และมาตรการ (O42) ปี 2566"
    assert Content(block).attributes("href") == ["../o42/"]
    meta = front_matter(text)
    assert [step.get("href") for step in meta["breadcrumbs"]] == ["../../", "../", None]
    assert meta["title"] == "ย้ายไปที่ การวิเคราะห์และมาตรการ (O42) ปี 2566"


def test_every_old_address_of_a_kind_of_page_is_written(tmp_path: Path) -> None:
    site = website(tmp_path, {"tak/2566/measures.yml": MEASURES, "tak/2566/eit.yml": EIT})
    assessment = site.assessments["tak", 2566]
    old = {part.name for part in OF_WORK if part.address(assessment) != part.name}
    leading = {
        path.split("/")[-2]
        for path, text in site.pages().items()
        if "redirect" in front_matter(text)
    }
    assert leading == old
