"""Posters as PDF: read back as a person, a telephone and a screen reader find them."""

import re
from dataclasses import replace
from math import dist
from pathlib import Path
from typing import cast

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from generator.pages.poster import Poster, PosterShape
from generator.paper.poster import poster_pdf
from generator.paper.shelf import Shelf
from generator.paper.words import pieces
from tests.paper.posters import ADDRESS, POSTERS, SHORT, USUAL, Texts, poster, printed_texts
from tests.paper.read_back import (
    POINTS_OF_A_MM,
    letters,
    lines,
    picture,
    read_text,
    scanned,
    tags,
    without_spaces,
)

EVERY = pytest.mark.parametrize("shown", POSTERS.values(), ids=POSTERS.keys())
BOTH = pytest.mark.parametrize("shape", list(PosterShape))
MIDDLE = 148.5 * POINTS_OF_A_MM
FOLD = "พับตามรอยนี้"

HOSTILE = {
    "markup": "#set page(width: 1pt) *a* _b_ $x^2$ `c` <d> @e // f /* g */ \\ \"q\" 'r' -- ~ = h",
    "templates": "{{ x }} {% y %} </svg><script>alert(1)</script> &lt; %s {0} \\u{41}",
    "long word": "W" * 400,
    "long Thai word": "กขฃ" * 130,
    "nothing but marks": "่่่่ ำำำ เเเ ะะ ๆๆๆ ฯฯ",
    "lines": "หนึ่ง\nสอง\n\nสาม",
}
UNPRINTABLE = {
    "control": "ก\x00\x01\x1b\x7fข",
    "invisible": "ก\u200b\u200d\ufeff\u202e\u2066\u00adข",
    "private, unassigned": "ก\ue000\u0378\ufffe\U0010ffffข",
    "of few fonts": "ก日本語 한국어 ᚠ 😀👨\u200d👩\u200d👧 🇹🇭ข",
    "of very many fonts": "ก" + "".join(map(chr, range(0x4E00, 0x4E40))) + "ข",
    "from right to left": "ก שלום \u05c3\u05c4\u05c5\u05c8\u05ce\u05cf مرحبا ข",
}


@EVERY
@BOTH
def test_poster_is_one_sheet_of_a4(shown: Poster, shape: PosterShape) -> None:
    document = pypdfium2.PdfDocument(poster_pdf(shown, shape))
    assert len(document) == 1
    width, height = document[0].get_size()
    assert width / POINTS_OF_A_MM == pytest.approx(210, abs=0.1)
    assert height / POINTS_OF_A_MM == pytest.approx(297, abs=0.1)


@EVERY
@BOTH
def test_every_text_can_be_copied_whole(shown: Poster, shape: PosterShape) -> None:
    read = read_text(poster_pdf(shown, shape))
    for text in printed_texts(shown):
        assert without_spaces(text) in read


def test_vowels_and_tones_are_read_once() -> None:
    text = "น้ำคำ ทำที่นี่ ขึ้นสู่ ปั๊มน้ำมัน เก้าอี้ ผู้ใหญ่ ญี่ปุ่น ฐานะ"
    assert without_spaces(text) in read_text(poster_pdf(poster(Texts(text=text)), PosterShape.A4))


@EVERY
@BOTH
def test_nothing_stands_in_the_margins(shown: Poster, shape: PosterShape) -> None:
    for letter in letters(poster_pdf(shown, shape)):
        assert letter.left >= 13 * POINTS_OF_A_MM
        assert letter.right <= 197 * POINTS_OF_A_MM
    image = picture(poster_pdf(shown, shape), 72)
    edges = [
        (0, 0, image.width, 28),
        (0, image.height - 28, image.width, image.height),
    ]
    assert {image.crop(edge).getextrema() for edge in edges} == {(255, 255)}


@EVERY
@BOTH
def test_line_ends_between_pieces_only(shown: Poster, shape: PosterShape) -> None:
    texts = [*printed_texts(shown), "หรือเปิดเว็บไซต์", "เปิดรับคำตอบ", FOLD, f"แบบวัด EIT {shown.year}"]
    parts = [part for text in texts for part in pieces(text, shown.names)]
    ends, whole = {0}, ""
    for part in parts:
        whole += without_spaces(part)
        ends.add(len(whole))
    read = letters(poster_pdf(shown, shape))
    face = [one for one in read if shape is PosterShape.A4 or one.bottom < MIDDLE - 10]
    for line in lines(face):
        places = [found.start() for found in re.finditer(f"(?={re.escape(line)})", whole)]
        assert any(place in ends and place + len(line) in ends for place in places), line


@BOTH
@pytest.mark.parametrize("shown", [SHORT, USUAL, POSTERS["at a point"]])
def test_code_is_read_from_a_bad_photograph(shown: Poster, shape: PosterShape) -> None:
    found = zxingcpp.read_barcodes(scanned(poster_pdf(shown, shape)))
    assert len(found) == {PosterShape.A4: 1, PosterShape.TENT: 2}[shape]
    assert {(one.text, one.ec_level) for one in found} == {(ADDRESS, "H")}


@BOTH
@pytest.mark.parametrize(
    "address", ["https://a.go.th", ADDRESS, "https://example.go.th/" + "a1b2c3d4/e5" * 20]
)
def test_code_is_60_mm_wide_with_four_modules_of_white_around(
    address: str, shape: PosterShape
) -> None:
    image = picture(poster_pdf(poster(Texts(address=address)), shape), 300)
    codes = zxingcpp.read_barcodes(image)
    assert {one.text for one in codes} == {address}
    for found in codes:
        place = found.position
        corners = [place.top_left, place.top_right, place.bottom_right, place.bottom_left]
        xs, ys = [one.x for one in corners], [one.y for one in corners]
        width = dist((xs[0], ys[0]), (xs[1], ys[1]))
        assert width / 300 * 25.4 == pytest.approx(60, abs=1)
        modules = 17 + 4 * int(cast("dict[str, str]", found.extra)["Version"])
        quiet = 4 * width / modules
        box = (min(xs), min(ys), max(xs), max(ys))
        assert is_white_around(image, box, quiet)


def is_white_around(image: Image.Image, box: tuple[int, int, int, int], quiet: float) -> bool:
    """Return whether nothing stands around a box, but for the two pixels of its own edge."""
    left, top, right, bottom = box
    inner = (left - 2, top - 2, right + 3, bottom + 3)
    around = image.copy()
    around.paste(255, inner)
    reach = round(quiet) - 2
    outer = (left - reach, top - reach, right + reach, bottom + reach)
    return around.crop(outer).getextrema() == (255, 255)


@EVERY
@BOTH
def test_document_is_for_archives_and_for_all(shown: Poster, shape: PosterShape) -> None:
    pdf = poster_pdf(shown, shape)
    for claim in (
        b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        b"<pdfuaid:part>1</pdfuaid:part>",
        b"<dc:language><rdf:Bag><rdf:li>th</rdf:li>",
        b"/Lang(th)",
        b"<xmp:CreateDate>2023-06-30T00:00:00Z",
    ):
        assert claim in pdf
    document = pypdfium2.PdfDocument(pdf)
    assert document.is_tagged()
    assert document.get_metadata_value("Title") == shown.title


@EVERY
@BOTH
def test_those_who_listen_hear_everything_once(shown: Poster, shape: PosterShape) -> None:
    found = tags(poster_pdf(shown, shape))
    assert [one.kind for one in found].count("H1") == 1
    shown_texts = [shown.point, shown.place, shown.complaints, shown.days, shown.days]
    paragraphs = 6 + len(shown.english) + sum(text is not None for text in shown_texts)
    assert [one.kind for one in found].count("P") == paragraphs
    descriptions = [one.description for one in found if one.kind == "Figure"]
    assert descriptions == [shown.code.description]


@BOTH
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_printed_as_it_is(text: str, shape: PosterShape) -> None:
    address = "https://example.go.th/" + without_spaces(text)[:300]
    shown = replace(
        poster(Texts(agency=text, heading=text, text=text, point=text, place=text, days=text)),
        english=(text, text),
        code=replace(USUAL.code, address=address.encode("ascii", "ignore").decode()),
    )
    pdf = poster_pdf(shown, shape)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    read = read_text(pdf)
    for printed in printed_texts(shown):
        assert without_spaces(printed) in read


@BOTH
@pytest.mark.parametrize("text", UNPRINTABLE.values(), ids=UNPRINTABLE.keys())
def test_letter_that_cannot_be_printed_leaves_the_rest_whole(text: str, shape: PosterShape) -> None:
    shown = poster(Texts(agency=text, heading=text, text=f"ต้น {text} ปลาย", point=text))
    pdf = poster_pdf(replace(shown, title=text), shape)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    read = read_text(pdf)
    assert re.search("ต้นก.*ขปลาย", read)
    assert without_spaces(shown.call) in read


@BOTH
def test_longest_texts_stay_on_the_sheet(shape: PosterShape) -> None:
    text = ("ข้อความยาวมาก " * 4000)[:40_000]
    shown = replace(poster(Texts(heading=text, text=text)), title=text)
    assert len(pypdfium2.PdfDocument(poster_pdf(shown, shape))) == 1


@BOTH
def test_same_poster_gives_the_same_bytes(shape: PosterShape) -> None:
    assert poster_pdf(USUAL, shape) == poster_pdf(USUAL, shape)


def test_paper_is_taken_from_the_shelf_until_what_it_says_changes(tmp_path: Path) -> None:
    shelf = Shelf(folder=tmp_path / "papers")
    first = poster_pdf(USUAL, PosterShape.A4, shelf)
    (kept,) = shelf.folder.iterdir()
    kept.write_bytes(b"as it was kept")
    assert poster_pdf(USUAL, PosterShape.A4, shelf) == b"as it was kept"
    other = replace(USUAL, days="1 มกราคม 2566")
    assert poster_pdf(other, PosterShape.A4, shelf) != first
    later = Shelf(folder=shelf.folder)
    poster_pdf(other, PosterShape.A4, later)
    later.clear()
    assert [path.read_bytes()[:5] for path in shelf.folder.iterdir()] == [b"%PDF-"]
