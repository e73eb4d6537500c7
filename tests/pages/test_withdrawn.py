"""At an address that is given up stands why, or a way on, and never anything in place of a page."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.publication import PublishedRow, withdrawn
from generator.pages.withdrawn import withdrawn_pages
from tests.cli.process import write
from tests.pages.written_pages import Content, front_matter, html_blocks, written

FILES = {
    "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
    "tak/2566/measures.yml": "measures:\n  - {id: m01, title: ก}\n",
}


def pages(folder: Path, *rows: dict[str, str], single: str | None = None) -> dict[str, str]:
    """Return the pages at given-up addresses: path -> text."""
    write(folder, FILES)
    made = [PublishedRow.model_validate({"line": 1, **row}) for row in rows]
    site = written(folder).site("tak")
    context = replace(site.context, withdrawn=withdrawn(made), single=single)
    return {page.path: page.text for page in withdrawn_pages(replace(site, context=context))}


def test_reason_and_the_nearest_page_stand_at_the_old_address(tmp_path: Path) -> None:
    row = {"address": "/tak/2566/measures/m02/", "title": "มาตรการ <ข>", "gone": "รวมกับข้อ 1 & 3"}
    found = pages(tmp_path, row)
    text = found["tak/2566/measures/m02/index.md"]
    content = Content("".join(html_blocks(text)))
    assert "หน้า “มาตรการ <ข>” เคยเผยแพร่ที่นี่" in content.text
    assert "รวมกับข้อ 1 & 3" in content.text
    assert content.attributes("href") == ["../../"]
    assert "redirect" not in front_matter(text)


def test_a_page_below_one_that_is_given_up_tells_its_reason(tmp_path: Path) -> None:
    found = pages(
        tmp_path,
        {"address": "/tak/2565/", "title": "ปี 2565", "gone": "แก้ไขประกาศ"},
        {"address": "/tak/2565/results/", "title": "ผลการประเมิน"},
    )
    assert sorted(found) == ["tak/2565/index.md", "tak/2565/results/index.md"]
    below = Content("".join(html_blocks(found["tak/2565/results/index.md"])))
    assert "เป็นส่วนหนึ่งของหน้า “ปี 2565”" in below.text
    assert "แก้ไขประกาศ" in below.text
    assert below.attributes("href") == ["../../"]


def test_a_page_that_has_moved_leads_on(tmp_path: Path) -> None:
    row = {"address": "/tak/2566/measures/m02/", "moved_to": "/tak/2566/measures/m01/"}
    text = pages(tmp_path, row)["tak/2566/measures/m02/index.md"]
    assert front_matter(text)["redirect"] == {"href": "../m01/", "path": "2566/measures/m01/"}


def test_an_agency_at_the_root_keeps_its_old_addresses_there(tmp_path: Path) -> None:
    rows = ({"address": "/2565/", "gone": "ก"}, {"address": "/2564/", "moved_to": "/2566/"})
    found = pages(tmp_path, *rows, single="tak")
    assert sorted(found) == ["tak/2564/index.md", "tak/2565/index.md"]
    assert Content("".join(html_blocks(found["tak/2565/index.md"]))).attributes("href") == ["../"]
    assert front_matter(found["tak/2564/index.md"])["redirect"]["href"] == "../2566/"


@pytest.mark.parametrize(
    "address",
    [
        *("/tak/", "/tak/2566/", "/tak/search/", "/tak/2566/analysis/"),  # a page stands there
        *("/nan/2565/", "/national/2563/", "/"),  # of others
        *("/tak/files/a.pdf", "/tak/../x/", "/tak//x/", "/tak/ก/", "/tak/2565"),  # no page
    ],
)
def test_nothing_is_put_where_it_does_not_belong(tmp_path: Path, address: str) -> None:
    assert pages(tmp_path, {"address": address, "gone": "ก"}) == {}
