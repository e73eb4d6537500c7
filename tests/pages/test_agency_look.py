"""What stands around every page of an agency: its colours, its emblem, how it is reached."""

from generator.beside.downloads import attachments, colour_sheets
from tests.pages.written_pages import SAMPLE, Written, front_matter, sample, shipped

EMBLEM = "files/%E0%B8%95%E0%B8%A3%E0%B8%B2.svg"


def heads(
    site: Written, slug: str, *, demonstration: bool | None = None
) -> dict[str, dict[str, object]]:
    """Return path -> front matter of the pages of an agency."""
    shown = site.context.demonstration if demonstration is None else demonstration
    return {
        path: front_matter(text)
        for path, text in site.pages(demonstration=shown).items()
        if path.startswith(f"{slug}/")
    }


def test_every_page_of_an_agency_has_its_colours_and_emblem() -> None:
    for path, head in heads(sample(), "kao-na").items():
        assert head["colours"] is True, path
        expected = None if head["kind"] == "eit" else f"{head['home']}{EMBLEM}"
        assert head.get("emblem") == expected, path


def test_emblem_and_colours_are_published_at_the_agencys_home() -> None:
    agency = sample().agency("kao-na")
    assert colour_sheets(agency).keys() == {"kao-na/colours.css"}
    emblem = attachments(agency, SAMPLE)["kao-na/files/ตรา.svg"]
    assert emblem.is_file()


def test_agency_without_colours_keeps_those_of_all_pages() -> None:
    assert colour_sheets(sample().agency("ban-rao")) == {}
    for path, head in heads(sample(), "ban-rao").items():
        assert not {"colours", "emblem"} & head.keys(), path


def test_every_page_of_an_agency_tells_how_to_reach_it_and_where_to_complain() -> None:
    for path, head in heads(sample(), "ban-rao").items():
        contact, complaints = head["contact"], head["complaints"]
        assert isinstance(contact, list), path
        assert isinstance(complaints, list), path
        assert [one["label"] for one in contact] == ["ส่วนงาน", "ที่อยู่", "โทรศัพท์", "โทรสาร", "อีเมล"]
        assert complaints[0] == {"label": "ศูนย์ดำรงธรรม", "text": "1567", "href": "tel:1567"}


def test_demonstration_shows_no_emblem_and_speaks_for_no_office() -> None:
    for slug in ("kao-na", "ban-rao"):
        for path, head in heads(sample(), slug, demonstration=True).items():
            assert not {"emblem", "contact"} & head.keys(), path
    assert not any("contact" in head for head in heads(shipped(), "lamphun").values())


def test_home_has_a_button_to_complain_only_where_there_is_a_channel() -> None:
    button = '<a class="button quiet" href="#complaints">แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</a>'
    pages = sample().pages()
    assert button in pages["ban-rao/index.md"]
    assert "แจ้งเรื่องร้องเรียน" not in pages["kao-na/index.md"]
