"""``check --online``: links are followed only when that is asked for."""

import json
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.cli.process import Program, write


class Web(HTTPServer):
    """A website on this machine, with one page, that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Pages)
        self.asked: list[str] = []

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


class _Pages(BaseHTTPRequestHandler):
    server: Web

    def do_HEAD(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(HTTPStatus.OK if self.path == "/there" else HTTPStatus.NOT_FOUND)
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815 - the name the parent looks for

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing."""


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def links(web: Web) -> dict[str, str]:
    return {
        "tak/agency.yml": f"name: จังหวัดตาก\ntype: จังหวัด\nwebsite: {web.address('/there')}\n",
        "tak/2563/disclosures.csv": f"code,score,url\nO1,100,{web.address('/gone')}\n",
        "lamphun/2564/documents.yml": "documents:\n  - id: x01\n    title: แผน\n"
        f"    url: {web.address('/lost')}\n",
    }


def test_links_are_left_alone_unless_asked_for(program: Program, web: Web) -> None:
    write(program.folder / "data", links(web))
    assert program("check").code == 0
    assert program("build").code == 0
    assert web.asked == []


def test_links_that_do_not_answer_are_told_and_stop_nothing(program: Program, web: Web) -> None:
    write(program.folder / "data", links(web))
    ran = program("check", "--online", "--format", "json")
    told = {
        (one["file"], one["line"], one["severity"], one["found"])
        for one in json.loads(ran.out)["findings"]
        if one["code"].startswith("L")
    }
    assert ran.code == 0
    assert told == {
        ("data/lamphun/2564/documents.yml", 4, "warning", web.address("/lost")),
        ("data/tak/2563/disclosures.csv", 2, "warning", web.address("/gone")),
    }
    assert set(web.asked) == {"/there", "/gone", "/lost"}
    assert program("check", "--online", "--strict").code == 1


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (("--agency", "lamphun"), {"/lost"}),
        (("--year", "2563"), {"/there", "/gone"}),
        (("--agency", "tak", "--year", "2563"), {"/there", "/gone"}),
    ],
)
def test_only_the_links_that_are_asked_about_are_followed(
    program: Program, web: Web, words: tuple[str, ...], asked: set[str]
) -> None:
    write(program.folder / "data", links(web))
    program("check", "--online", *words)
    assert set(web.asked) == asked
