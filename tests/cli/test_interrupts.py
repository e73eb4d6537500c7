"""Ctrl-C: no traceback, exit code 130, and the last good website stays whole."""

import signal
import sys
from http.server import HTTPServer, SimpleHTTPRequestHandler
from urllib.request import urlopen

import pytest

from tests.cli.process import Program, contents, write
from tests.site.crawling import crawl

# Presses Ctrl-C at the n-th change of the drive: Python announces each before it is made.
PRESSED = """
import os, signal, sys
from generator.cli import main

left = int(sys.argv.pop(1))

def press(event, arguments):
    global left
    if event in ("os.mkdir", "os.rename", "os.remove", "os.rmdir") or (
        event == "open" and isinstance(arguments[1], str) and "w" in arguments[1]
    ):
        left -= 1
        if left == 0:
            signal.raise_signal(signal.SIGINT)

sys.addaudithook(press)
main()
"""


def interrupted_at(change: int) -> tuple[str, ...]:
    return (sys.executable, "-c", PRESSED, str(change))


@pytest.mark.parametrize("change", [2, 8, 30, 60, 75, 80, 85, 90, 95])
def test_interrupted_build_leaves_the_last_good_site(program: Program, change: int) -> None:
    assert program("build").code == 0
    before = contents(program.site)
    ran = program("build", start=interrupted_at(change))
    assert (ran.code, ran.err) in {(130, "หยุดแล้ว\n"), (0, "")}
    assert contents(program.site) == before
    assert program("build").code == 0
    assert contents(program.site) == before


def test_interrupt_at_the_first_change_ends_the_build(program: Program) -> None:
    ran = program("build", "--lang", "en", start=interrupted_at(1))
    assert (ran.code, ran.out, ran.err) == (130, "", "stopped\n")
    assert not program.site.exists()


@pytest.mark.parametrize("change", [60, 85])
def test_interrupted_change_is_there_whole_or_not_at_all(program: Program, change: int) -> None:
    assert program("build").code == 0
    before = contents(program.site / "tak")
    write(program.folder / "data", {"tak/2563/result.yml": "overall: 81.00\n"})
    program("build", start=interrupted_at(change))
    between = contents(program.site / "tak")
    assert crawl(program.site) == ()
    assert program("build").code == 0
    assert between in (before, contents(program.site / "tak"))


def test_serve_answers_until_ctrl_c(program: Program) -> None:
    process = program.start("serve", "--port", "0", "--lang", "en")
    assert process.stdout is not None
    line = b""
    while not line.startswith(b"See http://127.0.0.1:"):
        line = process.stdout.readline()
        assert line, process.communicate()
    address = line.decode().split()[1]
    with urlopen(address) as answer:  # noqa: S310 - our own server
        assert "จังหวัดลำพูน" in answer.read().decode()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()
    assert (process.returncode, told.decode()) == (130, "stopped\n")


# Presses Ctrl-C at the n-th change of the drive, counted from when there is a file `now`.
PRESSED_WHILE_SERVING = PRESSED.replace("global left", "global left\n    if not NOW(): return")


@pytest.mark.parametrize("change", [1, 10, 20, 30])
def test_ctrl_c_while_serve_builds_anew_leaves_the_last_good_site(
    program: Program, change: int
) -> None:
    watching = "import os\nNOW = lambda: os.path.exists('now')\n" + PRESSED_WHILE_SERVING
    process = program.start(
        "serve", "--port", "0", "--lang", "en",
        start=(sys.executable, "-c", watching, str(change)),
    )  # fmt: skip
    assert process.stdout is not None
    assert any(line.startswith(b"See http") for line in iter(process.stdout.readline, b""))
    before = contents(program.site / "tak")
    write(program.folder, {"now": "", "data/tak/2563/result.yml": "overall: 81.00\n"})
    _, told = process.communicate()
    assert (process.returncode, told.decode()) == (130, "stopped\n")
    assert crawl(program.site) == ()
    between = contents(program.site / "tak")
    assert program("build").code == 0
    assert between in (before, contents(program.site / "tak"))


def test_serve_shows_what_stands_there_when_the_data_have_errors(program: Program) -> None:
    assert program("build").code == 0
    write(program.folder / "data", {"site.yml": "titel: x\n"})
    process = program.start("serve", "--port", "0", "--lang", "en")
    assert process.stdout is not None
    told = iter(process.stdout.readline, b"")
    assert any(line.startswith(b"data/site.yml:1:1: error") for line in told)
    assert any(line.startswith(b"See http://127.0.0.1:") for line in told)
    process.terminate()
    process.communicate()


def test_serve_without_anything_to_show_says_so(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "titel: x\n"})
    ran = program("serve", "--port", "0")
    assert ran.code == 1
    assert "ยังไม่มีเว็บไซต์" in ran.err


def test_serve_tells_a_port_that_is_taken(program: Program) -> None:
    with HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as other:
        ran = program("serve", "--port", str(other.server_port))
    assert ran.code == 1
    assert str(other.server_port) in ran.err
    assert len(ran.err.splitlines()) == 1
