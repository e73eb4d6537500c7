"""The preview's server: what it adds to an answer, and how it tells that there is a newer page."""

import re
import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlsplit

import pytest

from generator.site.live import EVENTS, RESERVED, Live, serving, with_preview
from tests.site.small_site import SmallSite, contents

PANEL = "<aside class=preview>{address}</aside>"


@pytest.fixture
def live() -> Live:
    return Live(lambda address: PANEL.format(address=address))


@pytest.fixture
def preview(small_site: SmallSite, live: Live) -> Iterator[str]:
    """Serve the built website as a preview and yield its address."""
    small_site.build()
    with serving(small_site.site, 0, live) as address:
        yield address


def ask(address: str, path: str, method: str = "GET") -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(urlsplit(address).netloc)
    connection.request(method, path)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


@pytest.mark.parametrize("path", ["/", "/lamphun/2563/results/", "/lamphun/?from=qr", "/nowhere/"])
def test_page_comes_with_script_style_and_panel(preview: str, live: Live, path: str) -> None:
    response, body = ask(preview, path)
    text = body.decode()
    assert int(response.headers["Content-Length"]) == len(body)
    assert f'<script src="/-/preview.js" data-version="{live.version}" defer></script>' in text
    assert '<link rel="stylesheet" href="/-/preview.css">' in text
    assert text.count(PANEL.format(address=urlsplit(path).path)) == 1
    assert text.index("</footer>") < text.index("<aside") < text.index("</body>")


def test_page_is_otherwise_that_of_the_website(preview: str, small_site: SmallSite) -> None:
    _, body = ask(preview, "/lamphun/")
    rest = re.sub(
        r'<link [^>]*"/-/[^>]*>\n|<script src="/-/[^\n]*\n|<aside.*</aside>', "", body.decode()
    )
    assert rest == (small_site.site / "lamphun" / "index.html").read_text(encoding="utf-8")


def test_files_that_are_no_pages_come_as_they_are(preview: str, small_site: SmallSite) -> None:
    name = "assets/stylesheets/site.css"
    assert ask(preview, f"/{name}")[1] == (small_site.site / name).read_bytes()


def test_serving_writes_nothing(preview: str, small_site: SmallSite) -> None:
    before = contents(small_site.site)
    ask(preview, "/")
    assert contents(small_site.site) == before


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("preview.js", "text/javascript; charset=utf-8"),
        ("preview.css", "text/css; charset=utf-8"),
    ],
)
def test_own_files_come_with_their_type(
    preview: str, name: str, content_type: str, method: str
) -> None:
    response, body = ask(preview, f"{RESERVED}{name}", method)
    assert response.status == 200
    assert response.headers["Content-Type"] == content_type
    assert bool(body) == (method == "GET")


@pytest.mark.parametrize("path", ["/-/", "/-/live.py", "/-/../live.py", "/-/preview.js/"])
def test_nothing_else_is_at_the_reserved_address(preview: str, path: str) -> None:
    assert ask(preview, path)[0].status == 404


def test_open_page_is_told_the_version_and_the_next_one(preview: str, live: Live) -> None:
    connection = HTTPConnection(urlsplit(preview).netloc, timeout=60)
    connection.request("GET", EVENTS)
    events = connection.getresponse()
    assert events.headers["Content-Type"] == "text/event-stream; charset=utf-8"
    assert _next_version(events) == live.version
    before = live.version
    live.show(lambda _: "")
    assert _next_version(events) == live.version != before
    connection.close()


def _next_version(events: HTTPResponse) -> str:
    while True:
        line = events.readline().decode()
        assert line, "the stream has ended"
        if line.startswith("data: "):
            return line.removeprefix("data: ").strip()


def test_version_is_another_after_a_new_start() -> None:
    assert Live(lambda _: "").version != Live(lambda _: "").version


def test_who_knows_the_version_waits_for_the_next_one(live: Live) -> None:
    known, found = live.version, list[str]()
    waiting = threading.Thread(target=lambda: found.append(live.version_after(known, 60)))
    waiting.start()
    live.show(lambda _: "")
    waiting.join()
    assert found == [live.version]


def test_who_waits_too_long_is_told_the_version_he_knows(live: Live) -> None:
    assert live.version_after(live.version, 0) == live.version


@pytest.mark.parametrize("page", [b"", b"<p>x</p>", b"<head></head>", b"</body><head></head>"])
def test_what_is_no_page_of_ours_stays_as_it_is(page: bytes) -> None:
    assert with_preview(page, "1", "<aside></aside>") == page
