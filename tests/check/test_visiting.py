"""How addresses are sent, and what failures mean, also those no server of a test can cause."""

from __future__ import annotations

import socket
import ssl
from http.client import BadStatusLine, InvalidURL
from urllib.error import URLError

import pytest

from generator.check.visiting import Silence, as_sent, silence_of


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("https://www.example.go.th", "https://www.example.go.th/"),
        ("HTTPS://WWW.Example.go.th:8443/A?b=C#d", "https://www.example.go.th:8443/A?b=C"),
        ("https://ไทย.ไทย/ก", "https://xn--o3cw4h.xn--o3cw4h/%E0%B8%81"),
        ("https://example.go.th?id=๑", "https://example.go.th/?id=%E0%B9%91"),
        ("https://example.go.th/a%20b/100%?x=%2F", "https://example.go.th/a%20b/100%?x=%2F"),
        ("https://user:word@example.go.th/", "https://example.go.th/"),
        ("http://[::1]:8000/", "http://[::1]:8000/"),
    ],
)
def test_address_is_sent_in_ascii(typed: str, sent: str) -> None:
    assert as_sent(typed) == sent


@pytest.mark.parametrize("typed", ["ftp://example.go.th/", "file:///etc/hosts", "example.go.th",
                                   "https://", "https://a..th/"])  # fmt: skip
def test_what_is_no_address_of_the_web_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"not an address|label"):
        as_sent(typed)


@pytest.mark.parametrize(
    ("error", "silence"),
    [
        (URLError(socket.gaierror(-2, "Name or service not known")), Silence.NO_SUCH_HOST),
        (URLError(ConnectionRefusedError()), Silence.REFUSED),
        (URLError(TimeoutError()), Silence.TOO_SLOW),
        (TimeoutError(), Silence.TOO_SLOW),
        (URLError(ssl.SSLCertVerificationError()), Silence.CERTIFICATE),
        (URLError(ssl.SSLEOFError()), Silence.CLOSED),
        (ConnectionResetError(), Silence.CLOSED),
        (BadStatusLine("x"), Silence.CLOSED),
        (InvalidURL(), Silence.NO_ADDRESS),
        (UnicodeError(), Silence.NO_ADDRESS),
        (URLError(OSError(101, "Network is unreachable")), Silence.UNREACHABLE),
        (URLError("no host given"), Silence.UNREACHABLE),
    ],
)
def test_failure_is_told_by_its_cause(error: Exception, silence: Silence) -> None:
    assert silence_of(error) is silence
