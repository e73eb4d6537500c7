"""The preview: what a host would do with the website, on this machine only."""

import signal
import socket
import subprocess
import sys
from http import HTTPStatus
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.site.server import HOST, ServeError, open_server
from tests.site.small_site import ROOT, SmallSite


def get(address: str, path: str, method: str = "GET") -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(urlsplit(address).netloc)
    connection.request(method, path)
    response = connection.getresponse()
    text = response.read().decode("utf-8")
    connection.close()
    return response, text


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/lamphun/2563/results/?from=qr", "text/html; charset=utf-8"),
        ("/assets/stylesheets/site.css", "text/css; charset=utf-8"),
        ("/assets/images/icon.svg", "image/svg+xml"),
    ],
)
def test_pages_and_files_come_with_their_type(address: str, path: str, content_type: str) -> None:
    response, text = get(address, path)

    assert response.status == HTTPStatus.OK
    assert response.headers["Content-Type"] == content_type
    assert text


def test_folder_without_slash_leads_to_its_page(address: str) -> None:
    response, _ = get(address, "/lamphun")

    assert response.status == HTTPStatus.MOVED_PERMANENTLY
    assert response.headers["Location"] == "/lamphun/"


@pytest.mark.parametrize(
    "path",
    ["/nowhere/", "/lamphun/2563/", "/.prongsai", "/%2Eprongsai", "/../pyproject.toml", "/%00"],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_lost_address_is_answered_with_our_page(address: str, path: str, method: str) -> None:
    response, text = get(address, path, method)

    assert response.status == HTTPStatus.NOT_FOUND
    assert ("ไม่พบหน้านี้" in text) == (method == "GET")


def test_folder_without_website_cannot_be_served(tmp_path: Path) -> None:
    with pytest.raises(ServeError) as caught:
        open_server(tmp_path, 0)

    assert "แก้ไข: " in caught.value.thai
    assert "run build first" in caught.value.english


def test_port_in_use_is_told_in_words(small_site: SmallSite) -> None:
    small_site.build()
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServeError, match=f"cannot open port {port}"):
            open_server(small_site.site, port)


def test_ctrl_c_ends_it_without_a_word(small_site: SmallSite) -> None:
    small_site.build()
    program = (
        "import sys; from pathlib import Path; from generator.site import server\n"
        "opened = server.open_server\n"
        "with socket.create_server((server.HOST, 0)) as free: port = free.getsockname()[1]\n"
        "print(port, flush=True); server.serve(Path(sys.argv[1]), port)\n"
    )
    with subprocess.Popen(  # noqa: S603 # our own program
        [sys.executable, "-c", f"import socket; {program}", str(small_site.site)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout
        _wait_until_answered(int(running.stdout.readline()))
        running.send_signal(signal.SIGINT)
        _, complaints = running.communicate()

    assert running.returncode == 0
    assert complaints == ""


def _wait_until_answered(port: int) -> None:
    while True:
        try:
            get(f"http://{HOST}:{port}/", "/")
        except ConnectionRefusedError:
            continue
        return
