"""The pages of the peers and of everyone: what is told, and what must not be."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from generator.assess.peers import ListedAgency
from generator.model.national import NationalRow
from generator.model.values import Record
from generator.pages.numerals import Numerals
from generator.pages.peer_strip import peer_strip
from generator.pages.year_parts import PEERS
from generator.thai.digits import arabic
from tests.pages.written_pages import (
    Content,
    Written,
    front_matter,
    html_blocks,
    sample,
    shipped,
    written,
)


def text_of(page: str) -> str:
    return " ".join(Content(block).text for block in html_blocks(page))


def page(site: Written, path: str) -> str:
    return site.pages()[f"{path}index.md"]


def rows_of(text: str) -> list[str]:
    """Return the text of every row of every table, cells parted by one space."""
    return [Content(row).text for row in re.findall("<tr.*?</tr>", text, re.DOTALL)]


def cells(row: NationalRow) -> str:
    """Return a row of agencies.csv as the tables print it, without what is not given."""
    scores = [f"{one:.2f}" for one in (row.score_previous, row.score) if one is not None]
    passed = row.passed.value if row.passed else None
    words = (row.no, row.name, *scores, row.grade, passed, row.district, row.province)
    return " ".join(one for one in words if one)


def made(folder: Path, national: Mapping[str, str], agency: str = "name: ก\ntype: ข\n") -> Written:
    """Return a site of one agency, with files of national/2563."""
    (folder / "national/2563").mkdir(parents=True)
    (folder / "lek/2563").mkdir(parents=True)
    (folder / "lek/agency.yml").write_text(agency, encoding="utf-8")
    (folder / "lek/2563/result.yml").write_text("overall: 80\n", encoding="utf-8")
    for name, text in national.items():
        (folder / "national/2563" / name).write_text(text, encoding="utf-8")
    return written(folder)


def long_list(count: int) -> dict[str, str]:
    rows = (f"ข,{no},{'ก' if no == 300 else f'ก {no}'},{no % 100}" for no in range(1, count + 1))
    return {
        "agencies.csv": "type,no,name,score\n" + "\n".join(rows),
        "type_summary.csv": f"type,agencies,mean\nข,{count},50\n",
    }


# --- which pages there are ---------------------------------------------------------------------


def test_page_of_peers_is_there_where_the_type_was_announced() -> None:
    for site in (sample(), shipped()):
        pages = site.pages()
        for (slug, year), assessment in site.assessments.items():
            national = site.data.national.get(year)
            types = {row.type for row in national.types.rows} if national else set()
            is_there = site.agency(slug).file.value.type in types
            assert (f"{slug}/{year}/peers/index.md" in pages) == is_there
            assert PEERS.is_there(assessment, site.context) == is_there


def test_link_to_the_peers_leads_there_or_is_none() -> None:
    site = shipped()
    origin = "lamphun/2563/results/index.md"
    (link,) = site.site("lamphun").part_links(origin, site.assessments["lamphun", 2563], (PEERS,))
    assert (link.title, link.href) == ("ดูผลการประเมินของหน่วยงานประเภทเดียวกัน", "../peers/")
    assert (
        site.site("lamphun").part_links(origin, site.assessments["lamphun", 2564], (PEERS,)) == ()
    )


def test_every_announcement_has_its_page_and_the_portal_leads_to_it() -> None:
    pages = shipped().pages()
    hrefs = [
        href
        for block in html_blocks(pages["_portal/index.md"])
        for href in Content(block).attributes("href")
    ]
    assert [href for href in hrefs if "national" in href] == ["national/2566/", "national/2563/"]
    assert {"_portal/national/2563/index.md", "_portal/national/2566/index.md"} <= set(pages)


def test_page_of_everyone_stands_beside_the_home_of_a_single_agency() -> None:
    pages = shipped().pages(single="lamphun")
    national = pages["lamphun/national/2563/index.md"]
    assert front_matter(national)["portal"] == "../../"
    assert 'href="../../">จังหวัดลำพูน' in national
    assert 'href="../../national/2563/"' in pages["lamphun/2563/peers/index.md"]


# --- what is printed is there ------------------------------------------------------------------


def test_every_row_of_the_list_is_on_the_page_of_everyone_once() -> None:
    site = shipped()
    listed = site.data.national[2563].agencies.rows
    printed = [row.replace(" –", "") for row in rows_of(page(site, "_portal/national/2563/"))]
    assert len(listed) == 241
    for row in listed:
        assert printed.count(cells(row)) == 1, row.name


def test_every_figure_of_the_types_is_on_the_page_of_everyone() -> None:
    site = shipped()
    text = page(site, "_portal/national/2563/")
    printed = rows_of(text)
    summaries = site.data.national[2563].types.rows
    for row in summaries:
        counts = (f"{one:,}" for one in (row.agencies, row.staff, row.public) if one is not None)
        shares = ((row.passed, row.passed_pct), (row.failed, row.failed_pct))
        told = (*counts, f"{row.mean:.2f}", *(f"{a:,} {b:.2f}" for a, b in shares))
        assert " ".join((row.type, *told)) in printed
        grades = (
            f"{count:,} ({row.grade_percents[code]:.2f})"
            for code, count in row.given_grades.items()
        )
        assert " ".join((row.type, *grades)) in printed
    for code in map(str, range(1, 11)):
        means = " ".join(f"{row.indicators[code]:.2f}" for row in summaries)
        found = [one for one in printed if one.startswith(f"ตัวชี้วัดที่ {code} ")]
        assert [one for one in found if one.endswith(f" {means}")] == found
        assert len(found) == 1


def values_of(record: Record) -> list[str]:
    """Return every value of a record as it may be found in a page."""
    found: list[str] = []
    for value in vars(record).values():
        if isinstance(value, Record):
            found += values_of(value)
        elif isinstance(value, Mapping):
            found += value.values()
        elif isinstance(value, str | int | Decimal):
            found.append(f"{value:,}" if isinstance(value, int) else str(value))
        elif isinstance(value, Sequence):
            found += value
        elif value is not None:
            found.append(value.text)
    return [" ".join(arabic(one).split()) for one in found]


@pytest.mark.parametrize(
    ("site", "year", "count"),
    [(shipped(), 2563, 24), (shipped(), 2566, 2), (sample(), 2565, 20)],
    ids=["2563", "2566", "sample"],
)
def test_every_value_of_an_announcement_is_on_its_page(
    site: Written, year: int, count: int
) -> None:
    announcement = site.data.national[year].announcement
    assert announcement is not None
    text = page(site, f"_portal/national/{year}/")
    shown = arabic(f"{text_of(text)} {front_matter(text)['source']}")
    values = values_of(announcement.value)
    assert len(values) == count
    assert [value for value in values if value not in shown] == []


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("lamphun", [
            "จังหวัดลำพูนได้ 87.96 คะแนน คะแนนเฉลี่ยของหน่วยงานประเภทจังหวัดคือ 82.04 คะแนน",
            "หน่วยงานประเภทนี้ทั้งประเทศ 76 หน่วยงาน",
            "29,528 คน", "30,365 คน", "ผ่านเกณฑ์เป้าหมาย 38 หน่วยงาน (ร้อยละ 50.00)",
            "A ระดับของหน่วยงานนี้ 38 50.00",
            "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ต่ำกว่าเกณฑ์เป้าหมาย 82.87 86.20 ต่ำกว่า -3.33",
            "แสดงเฉพาะรายชื่อที่ปรากฏในเอกสาร ไม่ครบทุกหน่วยงาน (35 จาก 76 หน่วยงาน)",
            "ได้ตั้งแต่ 54.30 ถึง 92.66 คะแนน จังหวัดลำพูนได้ 87.96 คะแนน",
            "53 จังหวัดลำพูน หน่วยงานนี้ 90.35 87.96 A ผ่าน ลำพูน",
        ]),
        ("khelang-nakhon", [
            "188 หน่วยงาน", "16,311 คน", "30,581 คน", "70.02 คะแนน",
            "ผ่านเกณฑ์เป้าหมาย 30 หน่วยงาน (ร้อยละ 15.96)",
            "ไม่ผ่านเกณฑ์เป้าหมาย 158 หน่วยงาน (ร้อยละ 84.04)",
            "B ระดับของหน่วยงานนี้ 29 15.43",
            "78.66 70.02 สูงกว่า +8.64",
            "คะแนนรายตัวชี้วัดของเทศบาลเมืองเขลางค์นคร: ไม่พบข้อมูลในเอกสารที่ใช้",
            "(47 จาก 188 หน่วยงาน)",
            "127 เทศบาลเมืองเขลางค์นคร หน่วยงานนี้ 84.24 78.66 B ไม่ผ่าน ลำปาง",
        ]),
    ],
)  # fmt: skip
def test_peers_of_the_shipped_agencies_are_told_as_announced(path: str, told: list[str]) -> None:
    text = text_of(page(shipped(), f"{path}/2563/peers/"))
    assert [one for one in told if one not in text] == []


# --- and what must not be ----------------------------------------------------------------------


@pytest.mark.parametrize("path", ["lamphun", "khelang-nakhon"])
def test_list_in_part_ranks_nobody_and_keeps_its_order(path: str) -> None:
    text = page(shipped(), f"{path}/2563/peers/")
    assert "อันดับ" not in text_of(text)
    numbers = re.findall(r"<tr(?: id=.*?)?><td>(\d+)</td>", text)
    assert numbers == sorted(numbers, key=int)
    assert len(numbers) in {35, 47}


def test_place_is_told_of_the_agency_alone_and_only_in_a_whole_list() -> None:
    text = text_of(page(sample(), "ban-rao/2565/peers/"))
    assert "เทศบาลเมืองบ้านเราอยู่ในอันดับ 2 จาก 3 หน่วยงานที่มีคะแนน โดยมีหน่วยงานอื่นได้คะแนนเท่ากัน" in text
    assert text.count("อันดับ") == 1


def test_who_did_not_take_part_is_told_first_and_not_compared_or_drawn() -> None:
    text = page(sample(), "mai-khao-ruam/2565/peers/")
    assert text_of(text).startswith("ไม่ได้เข้าร่วมการประเมิน เหตุผล: อยู่ระหว่างควบรวมหน่วยงาน")
    for drawn in ("<svg", 'class="bar', "สูงกว่า", "ต่ำกว่า", "อันดับ", "ระดับของหน่วยงานนี้"):
        assert drawn not in text
    listed = "1202 องค์การบริหารส่วนตำบลไม่เข้าร่วม หน่วยงานนี้ ไม่ได้เข้าร่วมการประเมิน – 0.00"
    assert any(row.startswith(listed) for row in rows_of(text))


def test_page_of_everyone_ranks_nobody() -> None:
    for path in ("2563/", "2566/"):
        assert "อันดับ" not in text_of(page(shipped(), f"_portal/national/{path}"))


def test_scores_of_another_scheme_are_not_compared(tmp_path: Path) -> None:
    agency = "name: ก\ntype: ข\nscheme: ovec\n"
    text = page(made(tmp_path, long_list(3), agency), "lek/2563/peers/")
    assert "คะแนนของหน่วยงานมาจากการประเมินของผู้ประเมินอื่น จึงไม่นำมาเทียบ" in text
    assert 'class="bar' not in text
    assert "คะแนนเฉลี่ยของหน่วยงานประเภท" not in text


def test_page_of_everyone_leads_only_to_agencies_of_this_website() -> None:
    site = shipped()
    path = "_portal/national/2563/index.md"
    assert 'href="../../lamphun/">จังหวัดลำพูน' in site.pages()[path]
    text = site.pages(published=frozenset({"khelang-nakhon"}))[path]
    assert '<td>53</td><th scope="row">จังหวัดลำพูน</th>' in text
    assert 'href="../../khelang-nakhon/">เทศบาลเมืองเขลางค์นคร' in text


# --- the strip ---------------------------------------------------------------------------------


def test_tall_tick_stands_where_the_score_does() -> None:
    text = page(sample(), "ban-rao/2565/peers/")
    # From 80 to 100: 88.50 is 8.5 of 20 points from the left, the pass mark 5.
    assert '<line class="own" x1="42.5%"' in text
    assert '<line class="target" x1="25.0%"' in text
    assert re.findall('class="tick" x1="(.*?)"', text) == ["42.5%", "75.5%"]


def test_strip_needs_the_score_of_the_agency_and_of_another() -> None:
    site = sample()
    found = site.context.national[2565].of_type("เทศบาลเมือง")
    assert found is not None
    north, own, _, unscored = found.listed
    numerals = Numerals()

    def is_drawn(one: ListedAgency | None) -> bool:
        return peer_strip(found, one, Decimal(85), numerals) is not None

    assert (is_drawn(own), is_drawn(north), is_drawn(unscored), is_drawn(None)) == (
        True, True, False, False,
    )  # fmt: skip


# --- tiny, empty and huge ----------------------------------------------------------------------


def test_announcement_of_one_figure_is_that_figure() -> None:
    text = page(shipped(), "_portal/national/2566/")
    assert text_of(text) == "หน่วยงานที่ประเมิน 8,323 หน่วยงาน"
    assert "scripts" not in front_matter(text)


def test_announcement_of_nothing_says_so(tmp_path: Path) -> None:
    text = page(made(tmp_path, {}), "_portal/national/2563/")
    assert text_of(text) == "ยังไม่มีข้อมูล"
    assert "<table" not in text


def test_long_list_is_shown_around_the_agency_and_whole_on_the_page_of_everyone(
    tmp_path: Path,
) -> None:
    site = made(tmp_path, long_list(8300))
    text = page(site, "lek/2563/peers/")
    numbers = re.findall(r"<tr(?: id=.*?)?><td>(\d+)</td>", text)
    assert numbers == [str(no) for no in range(250, 351)]
    assert "หน้านี้แสดง 101 จาก 8,300 รายการ" in text
    assert '<tr id="this-agency" class="own"><td>300</td>' in text
    assert page(site, "_portal/national/2563/").count('<tr id="listed-') == 8300


def test_long_list_without_the_agency_leads_to_the_page_of_everyone(tmp_path: Path) -> None:
    site = made(tmp_path, long_list(250))
    text = page(site, "lek/2563/peers/")
    assert "หน้านี้แสดง 0 จาก 250 รายการ" in text
    assert "ไม่พบกในรายชื่อนี้" in text
    assert '<table class="listed">' not in text
    assert 'href="../../../national/2563/"' in text


def test_mean_of_the_type_is_a_dotted_line_in_the_bar_of_the_agency() -> None:
    html = shipped().pages()["khelang-nakhon/2563/peers/index.md"]
    assert (
        '<span class="bar bar-78 weak" aria-hidden="true"><span class="mean-mark bar-70">' in html
    )
    assert "เส้นประคือคะแนนเฉลี่ยของประเภท" in html
    assert html.count("mean-mark") == 1  # only the overall score of the agency is known
