"""The feeds of the progress, read back as programs for feeds read them, and held to their rules."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import feedparser  # type: ignore[import-untyped] # has no types
import jsonschema
import pytest

from generator.beside.downloads import feeds
from generator.chain.news import can_be_followed
from generator.chain.work import Work
from generator.export.atom import to_atom
from generator.export.feed import Feed, feed_of
from generator.export.json_feed import to_json_feed
from generator.model.plan import ProgressRow
from tests.cli.process import write
from tests.export.atom_rules import ATOM, faults
from tests.export.json_feed_schema import SCHEMA
from tests.pages.hostile import TEXTS
from tests.pages.written_pages import Written, sample, shipped, written

Rows = Sequence[Mapping[str, str]]

AGENCY = "name: จังหวัดตาก\ntype: จังหวัด\nwebsite: https://www.example.go.th/ตาก?a=1&b=2\n"
MEASURES = """measures:
  - id: m01
    title: เผยแพร่แผนการใช้จ่ายงบประมาณ
    steps: [จัดทำแผน, ประกาศแผน]
  - id: m02
    title: จัดทำแนวทางการยืมทรัพย์สิน
"""
URL = "https://www.example.go.th/ita"
FEED_ID = "urn:uuid:0bff63d9-50bf-5442-b453-34e43064c0e7"
FIRST_ID = "urn:uuid:63bb30f8-59e8-5dd6-a8f7-1b7f4f0feb6a"
"""Names of the feed of ``tak`` and of its first report of 2566, as subscribers know them."""
ROWS: Rows = (
    {"measure": "m01", "date": "2566-01-15", "status": "อยู่ระหว่างดำเนินการ", "step": "1",
     "percent": "50", "result": "ประชุมแล้ว", "problem": "-ไม่มี-", "suggestion": "ขยายผล",
     "units_done": "30", "units_total": "34", "explanation": "รอหนังสือตอบ",
     "title": "ประชุมเตรียมแผน"},
    {"title": "ประชาสัมพันธ์แบบวัด EIT", "date": "2566-03-01", "result": "ติดประกาศ"},
    {"measure": "m02", "result": "ไม่มีวันที่"},
    {"measure": "m01", "date": "มีนาคม 2566", "status": "แล้วเสร็จ"},
    {"measure": "m02", "date": "2566-03-01", "units_done": "3"},
)  # fmt: skip
NOTHING: Mapping[str, str] = {}
CONTROLS = ("\x00", "\x0b", "\x1b[0m", "\x7f", "\x85", "\ud800", "\u202e", "\ufffe", "\uffff")
HOSTILE = (*TEXTS, *(f"ก{one}ข" for one in CONTROLS), "]]>", "&amp;&#0;&x;", "<?xml?>", "👩‍👧 🇹🇭")


def progress(rows: Rows) -> str:
    """Return a ``progress.csv``."""
    text = StringIO()
    writer = csv.DictWriter(text, list(dict.fromkeys(name for row in rows for name in row)))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def feed_files(
    folder: Path, rows: Rows = ROWS, site: Mapping[str, str] = NOTHING
) -> dict[str, bytes]:
    """Return the feeds of a website with one agency, ``tak``, and these reports of 2566."""
    settings = {"title": "เว็บไซต์ทดสอบ", "as_of": "2566-09-30", **site}
    files = {
        "site.yml": "".join(f"{name}: {value}\n" for name, value in settings.items()),
        "tak/agency.yml": AGENCY,
        "tak/2566/measures.yml": MEASURES,
        "tak/2566/progress.csv": progress(rows),
    }
    write(folder, files)
    found = written(folder)
    context = replace(found.context, single=site.get("single"))
    return feeds(found.agency("tak"), found.assessments, context)


def parsed(
    atom: bytes, address: str = "https://reader.example/tak/feed.xml"
) -> feedparser.FeedParserDict:
    """Return a feed as feedparser reads it from an address; it must find nothing to mend."""
    found = feedparser.parse(
        BytesIO(atom),
        response_headers={
            "content-location": address,
            "content-type": "application/atom+xml; charset=utf-8",
        },
    )
    assert not found.bozo, found.get("bozo_exception")
    return found


def holds(json_feed: bytes) -> dict[str, Any]:
    """Return a JSON Feed, held to its schema."""
    found = json.loads(json_feed)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert isinstance(found, dict)
    return found


def built(text: str, home: str | None = None) -> Feed:
    """Return a feed with a text in every place, whatever a reader of files would say to it."""
    (work,) = (one for one in sample().context.works.values() if one.agency.slug == "yang-mai-mi")
    values = {"line": 2, "date": "2566-03-01", "measure": None}
    names = ("title", "result", "problem", "suggestion", "explanation")
    row = ProgressRow.model_validate(values | dict.fromkeys(names, text))
    agency = replace(
        work.agency,
        file=replace(
            work.agency.file,
            value=work.agency.file.value.model_copy(update={"name": text, "website": None}),
        ),
    )
    year = replace(work.year, progress=replace(work.year.progress, rows=(row, row)))
    before = replace(work.before, agency=agency)
    changed = Work(agency=agency, year=year, edition=None, before=before, as_of=work.as_of)
    return feed_of(
        agency,
        [changed],
        lambda news: f"2566/progress/#progress-{news.entry.number}",
        home=home,
        as_of=date(2023, 9, 30),
        demonstration=False,
    )


# --- what readers get --------------------------------------------------------------------------


def test_atom_tells_the_reports_newest_first(tmp_path: Path) -> None:
    found = parsed(feed_files(tmp_path)["tak/feed.xml"])
    assert found.version == "atom10"
    assert [(one.title, one.updated) for one in found.entries] == [
        ("เผยแพร่แผนการใช้จ่ายงบประมาณ (ดำเนินการแล้วเสร็จ)", "2023-03-31T00:00:00+07:00"),
        ("จัดทำแนวทางการยืมทรัพย์สิน", "2023-03-01T00:00:00+07:00"),
        ("ประชาสัมพันธ์แบบวัด EIT", "2023-03-01T00:00:00+07:00"),
        ("เผยแพร่แผนการใช้จ่ายงบประมาณ (อยู่ระหว่างดำเนินการ)", "2023-01-15T00:00:00+07:00"),
    ]
    assert found.feed.updated == "2023-03-31T00:00:00+07:00"
    assert found.feed.title == "ความก้าวหน้าของมาตรการ · จังหวัดตาก"
    assert found.feed.author_detail == {
        "name": "จังหวัดตาก",
        "href": "https://www.example.go.th/ตาก?a=1&b=2",
    }
    assert found.feed.language == "th"


def test_report_is_told_whole(tmp_path: Path) -> None:
    (found,) = holds(feed_files(tmp_path, ROWS[:1])["tak/feed.json"])["items"]
    assert found["content_text"].split("\n") == [
        "รายงานเมื่อ: 15 มกราคม 2566",
        "รายการที่รายงาน: ประชุมเตรียมแผน",
        "ขั้นตอนที่ 1: จัดทำแผน",
        "สถานะ: อยู่ระหว่างดำเนินการ",
        "ความก้าวหน้า: ร้อยละ 50",
        "หน่วยงานที่ดำเนินการแล้ว: 30 จาก 34 หน่วยงาน",
        "ผลการดำเนินการ: ประชุมแล้ว",
        "ปัญหา อุปสรรค: ไม่มี",
        "ข้อเสนอแนะ: ขยายผล",
        "คำชี้แจงของหน่วยงาน: รอหนังสือตอบ",
    ]


def test_both_feeds_say_the_same(tmp_path: Path) -> None:
    files = feed_files(tmp_path, site={"url": URL})
    atom, told = parsed(files["tak/feed.xml"]), holds(files["tak/feed.json"])
    assert [
        (one["id"], one["title"], one["url"], one["date_published"], one["content_text"])
        for one in told["items"]
    ] == [
        (one.id, one.title, one.link, one.published, one.content[0].value) for one in atom.entries
    ]
    assert (told["title"], told["description"]) == (atom.feed.title, atom.feed.subtitle)
    assert told["home_page_url"] == atom.feed.link


def test_report_leads_to_its_place_on_the_pages(tmp_path: Path) -> None:
    found = parsed(feed_files(tmp_path)["tak/feed.xml"])
    assert [one.link.removeprefix("https://reader.example/tak/") for one in found.entries] == [
        "2566/measures/m01/#progress-4",
        "2566/measures/m02/#progress-5",
        "2566/o43/#progress-2",
        "2566/measures/m01/#progress-1",
    ]


@pytest.mark.parametrize(
    ("site", "home"),
    [
        ({"url": URL}, f"{URL}/tak/"),
        ({"url": f"{URL}/"}, f"{URL}/tak/"),
        ({"url": URL, "single": "tak"}, f"{URL}/"),
    ],
)
def test_addresses_are_absolute_where_the_website_knows_its_own(
    tmp_path: Path, site: dict[str, str], home: str
) -> None:
    files = feed_files(tmp_path, site=site)
    root, told = ET.fromstring(files["tak/feed.xml"]), holds(files["tak/feed.json"])  # noqa: S314
    hrefs = [one.attrib["href"] for one in root.iter(f"{ATOM}link")]
    assert hrefs[:3] == [f"{home}feed.xml", home, f"{home}2566/measures/m01/#progress-4"]
    assert (told["home_page_url"], told["feed_url"]) == (home, f"{home}feed.json")
    assert [one["url"] for one in told["items"]] == hrefs[2:]


def test_without_an_address_atom_is_relative_and_json_feed_has_none(tmp_path: Path) -> None:
    files = feed_files(tmp_path)
    found = parsed(files["tak/feed.xml"], "https://elsewhere.example/a/b/feed.xml")
    assert found.feed.link == "https://elsewhere.example/a/b/"
    assert found.entries[0].link == urljoin(found.feed.link, "2566/measures/m01/#progress-4")
    told = holds(files["tak/feed.json"])
    assert not {"home_page_url", "feed_url"} & told.keys()
    assert not any("url" in one for one in told["items"])


# --- names and order that stay -------------------------------------------------------------------


def ids(files: Mapping[str, bytes]) -> list[str]:
    return [one.id for one in parsed(files["tak/feed.xml"]).entries]


def test_names_are_the_same_for_good(tmp_path: Path) -> None:
    files = feed_files(tmp_path, ROWS[:1])
    assert parsed(files["tak/feed.xml"]).feed.id == FEED_ID
    assert ids(files) == [FIRST_ID]


def test_names_stay_when_reports_are_added_and_the_website_moves(tmp_path: Path) -> None:
    before = ids(feed_files(tmp_path / "a", ROWS))
    added = ({"measure": "m02", "date": "2566-02-01"}, {"title": "ก", "date": "2566-12-01"})
    after = ids(feed_files(tmp_path / "b", (*ROWS, *added), {"url": URL, "single": "tak"}))
    assert [one for one in after if one in before] == before
    assert len(set(after)) == len(before) + 2


def test_names_of_other_years_and_agencies_are_others() -> None:
    every = [
        one["id"]
        for site in (sample(), shipped())
        for name, content in site.files.items()
        if name.endswith("feed.json")
        for one in holds(content)["items"]
    ]
    assert every
    assert len(set(every)) == len(every)


def test_of_equal_days_the_later_row_comes_first(tmp_path: Path) -> None:
    rows = [{"title": f"เรื่องที่ {number}", "date": "2566-03-01"} for number in range(1, 12)]
    titles = [one.title for one in parsed(feed_files(tmp_path, rows)["tak/feed.xml"]).entries]
    assert titles == [f"เรื่องที่ {number}" for number in range(11, 0, -1)]


def test_years_stand_in_one_stream(tmp_path: Path) -> None:
    write(tmp_path, {"tak/2565/progress.csv": "title,date\nปีก่อน,2566-02-01\n"})
    titles = [one.title for one in parsed(feed_files(tmp_path)["tak/feed.xml"]).entries]
    assert titles.index("ปีก่อน") == 3


def test_same_data_give_the_same_bytes(tmp_path: Path) -> None:
    assert feed_files(tmp_path / "a") == feed_files(tmp_path / "b")


# --- which feeds there are -----------------------------------------------------------------------


def test_every_agency_with_measures_or_reports_has_both_feeds() -> None:
    for site in (sample(), shipped()):
        names = {name for name in site.files if name.endswith(("feed.xml", "feed.json"))}
        assert names == {
            f"{one.slug}/feed.{ending}"
            for one in site.data.agencies
            for ending in ("xml", "json")
            if can_be_followed(one)
        }
    assert not can_be_followed(shipped().agency("lamphun"))
    assert can_be_followed(shipped().agency("chiang-rai"))


def test_feed_without_a_dated_report_is_of_the_day_of_the_data(tmp_path: Path) -> None:
    files = feed_files(tmp_path, [{"title": "ไม่มีวันที่", "result": "ก"}])
    found = parsed(files["tak/feed.xml"])
    assert (found.entries, found.feed.updated) == ([], "2023-09-30T00:00:00+07:00")
    assert holds(files["tak/feed.json"])["items"] == []
    assert faults(files["tak/feed.xml"]) == []


def test_demonstration_says_so_in_its_feeds() -> None:
    told = holds(shipped().files["chiang-rai/feed.json"])
    assert "เว็บไซต์ตัวอย่าง มิใช่เว็บไซต์ทางการของหน่วยงาน" in told["description"]
    assert "เว็บไซต์ตัวอย่าง" not in holds(sample().files["ban-rao/feed.json"])["description"]


# --- the rules of the formats --------------------------------------------------------------------


@pytest.mark.parametrize("site", [sample(), shipped()], ids=["sample", "shipped"])
def test_feeds_of_the_data_hold_the_rules(site: Written) -> None:
    for name, content in site.files.items():
        if name.endswith("feed.xml"):
            assert faults(content) == []
            parsed(content)
        if name.endswith("feed.json"):
            holds(content)


@pytest.mark.parametrize("home", [None, f"{URL}/tak/"])
@pytest.mark.parametrize("text", HOSTILE)
def test_feeds_hold_the_rules_whatever_the_texts(text: str, home: str | None) -> None:
    feed = built(text, home)
    assert faults(to_atom(feed)) == []
    told, found = holds(to_json_feed(feed)), ET.fromstring(to_atom(feed))  # noqa: S314
    whole = "ไม่มี" if text == "---" else _shown(text)
    assert [one["content_text"].count(f": {whole}") for one in told["items"]] == [4, 4]
    assert [one.text for one in found.iter(f"{ATOM}content")] == [
        one["content_text"] for one in told["items"]
    ]
    assert [one["title"] for one in told["items"]] == [_shown(" ".join(text.split()))] * 2
    parsed(to_atom(feed))


def _shown(text: str) -> str:
    """Return what is shown of a text: a sign for every character that shows nothing."""
    unseen = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
    return re.sub(unseen, "\ufffd", text)


VALID = to_atom(built("ก")).decode()


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ("<id>urn:uuid:", "<id>", "is no IRI"),
        ("<published>2023-03-01T00:00:00+07:00", "<published>2023-03-01", "is no RFC 3339"),
        ("</author>", "</author><title>ข</title>", "title stands 2 times"),
        ("<name>ก</name>", "", "name stands 0 times"),
        ("author>", "contributor>", "no author"),
        ('rel="self"', 'rel="via"', "no address of its own"),
        ('rel="self"', 'rel="me"', "is not registered"),
        ('href="./"', 'href="a b"', "link to 'a b'"),
        ("<content>", '<content type="html">', "content is no text"),
        ("<subtitle>", "<summary>ก</summary><subtitle>", "summary has no place here"),
        (' xml:lang="th"', "", "no language"),
        ("</entry>", '<link type="text/html" rel="alternate" href="a" /></entry>', "two links"),
    ],
)
def test_what_is_against_the_rules_of_atom_is_found(there: str, instead: str, told: str) -> None:
    assert there in VALID
    assert any(told in one for one in faults(VALID.replace(there, instead).encode()))


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("version", "https://jsonfeed.org/version/2"),
        ("title", None),
        ("items", {}),
        ("author", {"name": "ก"}),
        ("home_page_url", "2566/"),
        ("authors", [{}]),
        ("items", [{"id": "1"}]),
        ("items", [{"id": 1, "content_text": "ก"}]),
        ("items", [{"id": "1", "content_text": "ก", "date_published": "2566-03-01"}]),
    ],
)
def test_what_is_against_the_rules_of_json_feed_is_found(member: str, value: object) -> None:
    told = {**json.loads(to_json_feed(built("ก"))), member: value}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(told)
