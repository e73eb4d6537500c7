"""What is found about links: asked of a server on this machine, never of another."""

from __future__ import annotations

import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.check.online import online_findings
from generator.findings import Finding, Language, Severity
from generator.read import read_data

AGENCY = "data/lamphun/agency.yml"
SIGN_IN = "https://accounts.google.com/ServiceLogin"
THAI_PATH = "/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8?%E0%B8%9B%E0%B8%B5=2566"


class Web(ThreadingHTTPServer):
    """A website on a free port of this machine that remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.closing = threading.Event()
        self.other_asked = threading.Event()
        self.lock = threading.Lock()
        self.asked: list[tuple[str, str]] = []
        self.agents: set[str | None] = set()
        self.two = threading.Barrier(2)
        self.running = 0
        self.most_running = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def other_address(self) -> str:
        """The same website under another name of this machine."""
        return f"http://localhost:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Web

    def do_HEAD(self) -> None:
        with self.server.lock:
            self.server.asked.append((self.command, self.path))
            self.server.agents.add(self.headers["User-Agent"])
        if self.headers["Host"].startswith("localhost"):
            self.server.other_asked.set()
        self.answer(self.path.split("/")[1:])

    do_GET = do_HEAD  # noqa: N815 -- the name is that of http.server

    def answer(self, path: list[str]) -> None:
        """Answer ``/<what>/…`` as its first part says; otherwise there is a page."""
        match path:
            case ["slow"] | ["closed"]:
                self.server.closing.wait(30 if path == ["slow"] else 0)
                self.close_connection = True
            case ["dropped-head"] if self.command == "HEAD":
                self.close_connection = True
            case ["status", code, *_]:
                self.say(int(code))
            case ["get-only", code] if self.command == "HEAD":
                self.say(int(code))
            case ["cookie"] if self.headers["Cookie"] != "seen=1":
                self.say(302, {"Location": "/cookie", "Set-Cookie": "seen=1"})
            case _ if where := self.location(path):
                self.say(int(path[1]) if path[0] in {"to", "away", "sign-in"} else 302, where)
            case _:
                self.wait(path[0])
                self.say(200)

    def location(self, path: list[str]) -> dict[str, str]:
        """Return the headers that lead elsewhere; none where the address does not."""
        what, rest = path[0], "/".join(path[2:])
        places = {
            "to": f"{self.server.address}/{rest}",
            "away": f"{self.server.other_address}/{rest}",
            "sign-in": f"{SIGN_IN}?continue=x",
            "circle": "/circle",
            "strange": "ftp://127.0.0.1/x",
            "raw-location": "/ประกาศ?ปี=2566".encode().decode("latin-1"),
        }
        return {"Location": places[what]} if what in places else {}

    def wait(self, what: str) -> None:
        """Let two visits meet and a third join them, or wait until the other name was asked."""
        if what == "meet":
            with self.server.lock:
                self.server.running += 1
                self.server.most_running = max(self.server.most_running, self.server.running)
            self.server.two.wait(30)
            self.server.closing.wait(0.05)
            with self.server.lock:
                self.server.running -= 1
        if what == "after-other":
            self.server.other_asked.wait(30)

    def say(self, status: int, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """Yield a website on this machine; a proxy of the machine is not asked for it."""
    monkeypatch.setenv("no_proxy", "*")
    with Web() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.closing.set()
        server.shutdown()
        thread.join()


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


Ask = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Return a function: the findings about a data folder of these files, form without error."""

    def findings(files: Mapping[str, str], *, timeout: float = 10.0) -> tuple[Finding, ...]:
        agency = {"lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\n"}
        for name, text in ({"site.yml": "title: ITA\n"} | agency | dict(files)).items():
            path = tmp_path / "data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        reading = read_data(tmp_path / "data")
        errors = [one for one in reading.findings if one.rule.severity is Severity.ERROR]
        assert errors == []
        return online_findings(reading.data, timeout=timeout)

    return findings


def website(address: str) -> dict[str, str]:
    return {"lamphun/agency.yml": f"name: จังหวัดลำพูน\ntype: จังหวัด\nwebsite: {address}\n"}


def lines(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{one.place}: {one.rule.code} {one.message(Language.EN)}" for one in findings]


# --- what is answered ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    ["", "/", "/page", "/page#part", "/to/301/page", "/to/302/to/302/page", "/away/302/page",
     "/cookie", "/status/304", "/status/429"],
)  # fmt: skip
def test_page_that_is_there_is_no_finding(web: Web, ask: Ask, path: str) -> None:
    assert ask(website(web.address + path)) == ()
    assert web.asked != []


def test_a_page_that_is_there_is_not_downloaded(web: Web, ask: Ask) -> None:
    ask(website(f"{web.address}/to/302/page"))
    assert web.asked == [("HEAD", "/to/302/page"), ("HEAD", "/page")]
    assert web.agents == {"Prongsai"}


@pytest.mark.parametrize("path", ["/get-only/405", "/get-only/501", "/get-only/403",
                                  "/get-only/404", "/dropped-head"])  # fmt: skip
def test_servers_that_refuse_head_are_asked_by_get(web: Web, ask: Ask, path: str) -> None:
    assert ask(website(web.address + path)) == ()
    assert web.asked == [("HEAD", path), ("GET", path)]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/status/404", "page not found (404)"),
        ("/status/410", "page removed (410)"),
        ("/status/401", "sign in first (401)"),
        ("/status/403", "access not allowed (403)"),
        ("/status/400", "the website turns us away (400)"),
        ("/status/503", "trouble at the website (503)"),
        ("/to/302/status/404", "page not found (404)"),
        ("/away/301/status/404", "page not found (404)"),
    ],
)
def test_page_that_is_not_there_is_found(web: Web, ask: Ask, path: str, words: str) -> None:
    address = web.address + path
    assert lines(ask(website(address))) == [f"{AGENCY}:3:10: L002 {address} answers: {words}"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/closed", "the website closes the connection without an answer"),
        ("/circle", "the website sends its visitors in a circle"),
        ("/strange", "it, or the address it leads to, is not one that can be opened"),
        ("/to/302/closed", "the website closes the connection without an answer"),
    ],
)
def test_address_without_an_answer_is_found(web: Web, ask: Ask, path: str, reason: str) -> None:
    address = web.address + path
    expected = [f"{AGENCY}:3:10: L001 {address} does not answer: {reason}"]
    assert lines(ask(website(address))) == expected


def test_slow_answer_is_found(web: Web, ask: Ask) -> None:
    findings = ask(website(f"{web.address}/slow"), timeout=0.2)
    reason = "no answer within 0.2 seconds"
    assert lines(findings) == [f"{AGENCY}:3:10: L001 {web.address}/slow does not answer: {reason}"]
    assert "ภายใน 0.2 วินาที" in findings[0].message(Language.TH)


@pytest.mark.usefixtures("web")
def test_refused_connection_is_found(ask: Ask) -> None:
    address = f"http://127.0.0.1:{free_port()}/"
    reason = "the website refuses the connection"
    expected = [f"{AGENCY}:3:10: L001 {address} does not answer: {reason}"]
    assert lines(ask(website(address))) == expected


@pytest.mark.parametrize(
    "address",
    ["http://…/", "https://.../", "https://" + "ก" * 70 + ".th/"],
)
@pytest.mark.usefixtures("web")
def test_what_is_no_address_is_found_and_never_raised(ask: Ask, address: str) -> None:
    findings = ask(website(address))
    assert [(one.rule.code, one.found) for one in findings] == [("L001", address)]


# --- where it leads --------------------------------------------------------------------------


@pytest.mark.parametrize("code", [301, 308])
def test_page_moved_for_good_to_another_host_is_noted(web: Web, ask: Ask, code: int) -> None:
    address, new = f"{web.address}/away/{code}/page", f"{web.other_address}/page"
    (finding,) = ask(website(address))
    assert finding.rule.code == "L003"
    assert finding.rule.severity is Severity.NOTE
    assert finding.expected == new
    assert finding.message(Language.EN) == f"{address} has moved for good to {new}"


def test_new_address_is_the_last_that_is_for_good(web: Web, ask: Ask) -> None:
    (finding,) = ask(website(f"{web.address}/to/301/away/301/to/302/page"))
    assert finding.expected == f"{web.other_address}/to/302/page"
    assert ask(website(f"{web.address}/to/302/away/301/page")) == ()


@pytest.mark.parametrize("code", [301, 302, 303, 307])
def test_way_to_a_sign_in_page_is_noted_and_not_taken(web: Web, ask: Ask, code: int) -> None:
    address = f"{web.address}/sign-in/{code}"
    (finding,) = ask(website(address))
    assert finding.rule.code == "L003"
    assert finding.expected == SIGN_IN
    assert finding.message(Language.EN) == f"{address} leads to the sign-in page {SIGN_IN}"


@pytest.mark.parametrize(
    "page", ["login", "login/x", "wp-login.php", "UserLogin.aspx", "loginform", "signin?back=x"]
)
def test_sign_in_pages_are_known_by_their_path(web: Web, ask: Ask, page: str) -> None:
    (finding,) = ask(website(f"{web.address}/to/302/{page}"))
    assert finding.expected == f"{web.address}/{page.partition('?')[0]}"


@pytest.mark.parametrize("page", ["bloginfo", "designing", "design-inside", "x?user=login"])
def test_other_pages_are_no_sign_in_pages(web: Web, ask: Ask, page: str) -> None:
    assert ask(website(f"{web.address}/to/302/{page}")) == ()


# --- what is sent ----------------------------------------------------------------------------


def test_thai_letters_are_sent_encoded(web: Web, ask: Ask) -> None:
    assert ask(website(f"{web.address}/ประกาศ?ปี=2566#หน้า")) == ()
    assert web.asked == [("HEAD", THAI_PATH)]


def test_what_is_encoded_already_is_sent_as_it_is(web: Web, ask: Ask) -> None:
    assert ask(website(web.address + THAI_PATH)) == ()
    assert web.asked == [("HEAD", THAI_PATH)]


def test_redirect_in_plain_thai_is_followed(web: Web, ask: Ask) -> None:
    assert ask(website(f"{web.address}/raw-location")) == ()
    assert web.asked[-1] == ("HEAD", THAI_PATH)


def test_at_most_two_are_asked_of_one_host_at_once(web: Web, ask: Ask) -> None:
    addresses = ";".join(f"{web.address}/meet/{number}" for number in range(12))
    assert ask({"lamphun/2563/disclosures.csv": f"code,url\nO1,{addresses}\n"}) == ()
    assert len(web.asked) == 12
    assert web.most_running == 2


def test_many_addresses_of_one_host_do_not_hold_up_another(web: Web, ask: Ask) -> None:
    addresses = [f"{web.address}/after-other/{number}" for number in range(12)]
    cell = ";".join([*addresses, f"{web.other_address}/page"])
    assert ask({"lamphun/2563/disclosures.csv": f"code,url\nO1,{cell}\n"}) == ()


# --- where it is named -----------------------------------------------------------------------


def test_every_place_that_names_an_address_is_told(web: Web, ask: Ask) -> None:
    gone = f"{web.address}/status/404"
    found = ask(
        {
            "lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\n"
            f"website: {gone}/1\n"
            "complaint_channels:\n"
            "  - {name: ศูนย์ดำรงธรรม, phone: 1567}\n"
            f"  - name: เว็บไซต์\n    url: {gone}/2\n",
            "lamphun/2563/disclosures.csv": "code,score,url\n"
            f"O1,100.00,{web.address}/page;{gone}/3\nO2,,{gone}/4\n",
            "lamphun/2564/documents.yml": "documents:\n"
            "  - {id: x01, title: คำสั่ง}\n"
            f"  - id: x02\n    title: ประกาศ\n    url: {gone}/5\n",
            "lamphun/files/report.pdf": "",
            "lamphun/2564/eit.yml": f"survey_url: {gone}/6\n",
            "lamphun/2564/progress.csv": "title,evidence\n"
            "เปล่า,\n"
            f"ประกาศ,ประกาศ {gone}/7;report.pdf;{gone}/8\n",
        }
    )
    assert [(str(one.place), one.found) for one in found] == [
        ("data/lamphun/2563/disclosures.csv:2:3", f"{gone}/3"),
        ("data/lamphun/2563/disclosures.csv:3:3", f"{gone}/4"),
        ("data/lamphun/2564/documents.yml:5:10", f"{gone}/5"),
        ("data/lamphun/2564/eit.yml:1:13", f"{gone}/6"),
        ("data/lamphun/2564/progress.csv:3:2", f"{gone}/7"),
        ("data/lamphun/2564/progress.csv:3:2", f"{gone}/8"),
        ("data/lamphun/agency.yml:3:10", f"{gone}/1"),
        ("data/lamphun/agency.yml:7:10", f"{gone}/2"),
    ]


def test_address_named_often_is_visited_once_and_told_at_each_place(web: Web, ask: Ask) -> None:
    away = f"{web.address}/away/301/page"
    found = ask(
        {
            **website(away),
            "lamphun/files/report.pdf": "",
            "lamphun/2564/eit.yml": f"survey_url: {away}\n",
            "lamphun/2564/progress.csv": f"title,evidence\nประกาศ,ประกาศ {away}#2;{away}\n",
        }
    )
    assert [str(one.place).partition(":")[0] for one in found] == [
        "data/lamphun/2564/eit.yml",
        "data/lamphun/2564/progress.csv",
        "data/lamphun/2564/progress.csv",
        "data/lamphun/agency.yml",
    ]
    assert Counter(web.asked).most_common(1) == [(("HEAD", "/away/301/page"), 1)]


def test_data_without_addresses_has_no_findings(web: Web, ask: Ask) -> None:
    assert ask({}) == ()
    assert web.asked == []
