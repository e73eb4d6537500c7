"""The crawl: every kind of dead link is found, and nothing else."""

from pathlib import Path

import pytest

from generator.site.crawl import DeadLink, Reason
from tests.site.crawling import crawl

FOLLOWED_AND_LOADED_RIGHT = [
    '<a href="">',
    '<a href="#here">',
    '<a href="#top">',
    '<a href="../">',
    '<a href="../index.html">',
    '<a href="..">',
    '<a href="./?year=2563#here">',
    '<a href="../year/#%E0%B8%82%E0%B9%89%E0%B8%AD">',
    '<a href="../%E0%B8%9B%E0%B8%B5/">',
    '<a href="../files/scores.csv#row=4">',
    '<a href="https://www.example.go.th/">',
    '<a href="mailto:office@example.go.th">',
    '<a href="tel:1205">',
    '<img src="../files/qr.svg" srcset="../files/qr.svg 1x, ../files/qr.svg 2x">',
    '<img src="data:image/png;base64,AAAA">',
    '<link rel="canonical" href="https://www.example.go.th/year/">',
    '<link rel="stylesheet" href="../files/look.css">',
    '<meta http-equiv="refresh" content="0; url=../">',
    '<meta name="description" content="url=nowhere">',
    '<svg><use href="#here"/></svg>',
    '<p data-href="missing/">',
    '<p style="background: url()">',
]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a website of three pages and three files without a dead link."""
    for path, text in {
        "index.html": "<p id='start'>",
        "year/index.html": "<h2 id='here'>1</h2><h2 id='ข้อ'>2</h2>",
        "ปี/index.html": "",
        "files/scores.csv": "",
        "files/qr.svg": "",
        "files/look.css": "a { background: url(qr.svg) } /* url(old.png) */",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def write_on_page(site: Path, text: str) -> None:
    page = site / "year" / "index.html"
    page.write_text(page.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.mark.parametrize("text", FOLLOWED_AND_LOADED_RIGHT)
def test_right_address_is_not_reported(site: Path, text: str) -> None:
    write_on_page(site, text)

    assert crawl(site) == ()


@pytest.mark.parametrize(
    ("text", "address", "reason"),
    [
        ('<a href="missing/">', "missing/", Reason.MISSING_PAGE),
        ('<a href="../Files/scores.csv">', "../Files/scores.csv", Reason.MISSING_PAGE),
        ('<a href="../files/">', "../files/", Reason.MISSING_PAGE),
        ('<a href="../files/scores.csv/">', "../files/scores.csv/", Reason.MISSING_PAGE),
        ('<img src="missing.png">', "missing.png", Reason.MISSING_PAGE),
        ('<img srcset="../files/qr.svg 1x, big.png 2x">', "big.png", Reason.MISSING_PAGE),
        ('<meta http-equiv="refresh" content="0;URL=\'old/\'">', "old/", Reason.MISSING_PAGE),
        ("<p style=\"background: url('a.png')\">", "a.png", Reason.MISSING_PAGE),
        ('<svg><use xlink:href="icons.svg#a"/></svg>', "icons.svg#a", Reason.MISSING_PAGE),
        ('<a href="#nowhere">', "#nowhere", Reason.MISSING_ANCHOR),
        ('<a href="../#here">', "../#here", Reason.MISSING_ANCHOR),
        ('<a href="//www.example.com/">', "//www.example.com/", Reason.OTHER_HOST),
        (r'<a href="\\www.example.com">', r"\\www.example.com", Reason.OTHER_HOST),
        ('<img src="https://a.test/x.png">', "https://a.test/x.png", Reason.OTHER_HOST),
        ('<img srcset="https://a.test/x.png 2x">', "https://a.test/x.png", Reason.OTHER_HOST),
        ('<script src="http://a.test/x.js"></script>', "http://a.test/x.js", Reason.OTHER_HOST),
        ('<iframe src="//a.test/"></iframe>', "//a.test/", Reason.OTHER_HOST),
        ('<form action="https://a.test/"></form>', "https://a.test/", Reason.OTHER_HOST),
        ('<link rel="preconnect" href="https://a.test">', "https://a.test", Reason.OTHER_HOST),
        (
            '<link rel="alternate stylesheet" href="https://a.test/x.css">',
            "https://a.test/x.css",
            Reason.OTHER_HOST,
        ),
        (
            "<style>@import 'https://a.test/x.css';</style>",
            "https://a.test/x.css",
            Reason.OTHER_HOST,
        ),
        ('<a href="/year/">', "/year/", Reason.ABSOLUTE),
        ('<a href="../../etc/">', "../../etc/", Reason.OUTSIDE),
        ('<a href="javascript:alert(1)">', "javascript:alert(1)", Reason.SCHEME),
        ('<a href=" JavaScript:alert(1)">', " JavaScript:alert(1)", Reason.SCHEME),
        ('<a href="data:text/html,x">', "data:text/html,x", Reason.SCHEME),
        ('<img src="tel:1205">', "tel:1205", Reason.SCHEME),
        ('<a href="http://[">', "http://[", Reason.MALFORMED),
    ],
)
def test_wrong_address_is_reported(site: Path, text: str, address: str, reason: Reason) -> None:
    write_on_page(site, text)

    expected = DeadLink(page="year/index.html", address=address, reason=reason)
    assert crawl(site) == (expected,)


def test_style_sheets_are_read_too(site: Path) -> None:
    (site / "files" / "look.css").write_text(
        '@import url("https://a.test/b.css"); a { src: url(font.woff2) }', encoding="utf-8"
    )

    assert crawl(site) == (
        DeadLink(page="files/look.css", address="font.woff2", reason=Reason.MISSING_PAGE),
        DeadLink(page="files/look.css", address="https://a.test/b.css", reason=Reason.OTHER_HOST),
    )


@pytest.mark.parametrize("base", ["/", "/ita/"])
def test_only_the_page_for_lost_addresses_begins_at_the_root(site: Path, base: str) -> None:
    (site / "404.html").write_text(
        f'<a href="{base}"><a href="{base}year/#here"><a href="{base}gone/"><a href="/else/">',
        encoding="utf-8",
    )

    assert {(dead.address, dead.reason) for dead in crawl(site, base=base)} == {
        (f"{base}gone/", Reason.MISSING_PAGE),
        ("/else/", Reason.MISSING_PAGE if base == "/" else Reason.ABSOLUTE),
    }


def test_faults_are_sorted_and_each_is_told_once_a_page(site: Path) -> None:
    write_on_page(site, '<a href="z/"></a><a href="b/"></a><a href="z/"></a>')
    (site / "index.html").write_text('<a href="z/">', encoding="utf-8")

    assert [(dead.page, dead.address) for dead in crawl(site)] == [
        ("index.html", "z/"),
        ("year/index.html", "b/"),
        ("year/index.html", "z/"),
    ]
