"""Ask the web whether an address answers: redirects followed, no page downloaded."""

from __future__ import annotations

import re
import socket
import ssl
from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from http.client import HTTPException, HTTPResponse, InvalidURL
from threading import BoundedSemaphore, Lock
from urllib.error import URLError
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.request import (
    HTTPCookieProcessor,
    HTTPErrorProcessor,
    OpenerDirector,
    Request,
    build_opener,
)

_HEADERS = {"User-Agent": "Prongsai", "Accept": "*/*"}
_AT_ONCE_TO_ONE_HOST = 2
_MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_FIRST_ERROR = 400

# Everything that may stand in a path or query as it is; % too, for what is encoded already.
_AS_IT_IS = "/%:@!$&'()*+,;=?~"
# The word alone or at one end of another: ServiceLogin, wp-login.php, but not bloginfo, designing.
_SIGN_IN = re.compile(
    r"accounts\.google\.com|(?<![a-z])login|login(?![a-z])|(?<![a-z])sign[-_]?in(?![a-z])",
    re.IGNORECASE,
)


class Silence(StrEnum):
    """Why nothing was answered."""

    NO_SUCH_HOST = "no such host"
    REFUSED = "refused"
    TOO_SLOW = "too slow"
    CLOSED = "closed"
    CERTIFICATE = "certificate"
    CIRCLE = "circle"
    NO_ADDRESS = "no address"
    UNREACHABLE = "unreachable"


# The first that fits counts; several of these types are kinds of ones further down.
_SILENCES: tuple[tuple[type[Exception], Silence], ...] = (
    (ssl.SSLCertVerificationError, Silence.CERTIFICATE),
    (socket.gaierror, Silence.NO_SUCH_HOST),
    (ConnectionRefusedError, Silence.REFUSED),
    (TimeoutError, Silence.TOO_SLOW),
    (InvalidURL, Silence.NO_ADDRESS),
    (HTTPException, Silence.CLOSED),
    (ConnectionError, Silence.CLOSED),
    (ssl.SSLError, Silence.CLOSED),
    (OSError, Silence.UNREACHABLE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What came of asking an address; either ``status`` or ``silence`` is given.

    Attributes:
        status: code of the last answer.
        silence: why there was no answer.
        moved_to: where the page stands for good, on another host; None when it has not moved.
        signs_in: sign-in page that the address leads to, without its query; it is not visited.
    """

    status: int | None = None
    silence: Silence | None = None
    moved_to: str | None = None
    signs_in: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    status: int
    leads_to: str | None


class _AsAnswered(HTTPErrorProcessor):
    """Hands every answer over as it is: errors are answers too, and we follow redirects."""

    def http_response(self, request: Request, response: HTTPResponse) -> HTTPResponse:  # noqa: ARG002 -- the signature is that of urllib
        return response

    https_response = http_response


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Visits addresses, at most two at once of one host; may be used by several threads.

    Attributes:
        timeout: seconds to wait for a connection, and for each part of an answer.
    """

    timeout: float
    _lock: Lock = field(init=False, default_factory=Lock)
    _turns: defaultdict[str, BoundedSemaphore] = field(
        init=False,
        default_factory=lambda: defaultdict(lambda: BoundedSemaphore(_AT_ONCE_TO_ONE_HOST)),
    )

    def visit(self, address: str) -> Visit:
        """Return what came of asking the address; no failure of the network is raised."""
        try:
            return self._followed(as_sent(address))
        except (OSError, HTTPException, ValueError) as error:
            return Visit(silence=silence_of(error))

    def _followed(self, address: str) -> Visit:
        # Some websites send a visitor without their cookie round in a circle.
        opener = build_opener(_AsAnswered, HTTPCookieProcessor())
        here = kept = address
        for_good = True
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._ask(opener, here)
            if answer.leads_to is None:
                moved = None if _site(kept) == _site(address) else kept
                return Visit(status=answer.status, moved_to=moved)
            if page := _sign_in_page(answer.leads_to):
                return Visit(status=answer.status, signs_in=page)
            here = answer.leads_to
            for_good = for_good and answer.status in _FOR_GOOD
            kept = here if for_good else kept
        return Visit(silence=Silence.CIRCLE)

    def _ask(self, opener: OpenerDirector, address: str) -> _Answer:
        """Ask without wanting the page; servers that do not like that are asked for it."""
        with self._turn(urlsplit(address).hostname or ""):
            try:
                answer = self._answer(opener, "HEAD", address)
            except (ConnectionError, HTTPException, TimeoutError):
                # Connected, then dropped or left waiting: some servers do so to HEAD. Where no
                # connection came about urllib raises URLError, and asking again is no use.
                return self._answer(opener, "GET", address)
            # Not only 403, 405, 501: some servers answer HEAD with 404 where GET has a page.
            if answer.status >= _FIRST_ERROR:
                return self._answer(opener, "GET", address)
            return answer

    def _turn(self, host: str) -> BoundedSemaphore:
        with self._lock:
            return self._turns[host]

    def _answer(self, opener: OpenerDirector, method: str, address: str) -> _Answer:
        request = Request(address, headers=_HEADERS, method=method)  # noqa: S310 -- as_sent() lets http and https only
        with opener.open(request, timeout=self.timeout) as response:
            status: int = response.status
            location: str | None = response.headers.get("Location")
        if status not in _REDIRECTS or not location:
            return _Answer(status=status, leads_to=None)
        leads_to = urljoin(address, _readable(location.strip()))
        return _Answer(status=status, leads_to=as_sent(leads_to))


def as_sent(address: str) -> str:
    """Return the address as it goes over the wire: ASCII, without fragment.

    Raises:
        ValueError: it is no http or https address with a host.
    """
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"not an address of the web: {address}")
    host = parts.hostname.encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port is None else f":{parts.port}"
    path = quote(parts.path or "/", safe=_AS_IT_IS)
    return urlunsplit((parts.scheme, host + port, path, quote(parts.query, safe=_AS_IT_IS), ""))


def silence_of(error: Exception) -> Silence:
    """Return what a failure means to somebody who only wants to open the page."""
    cause = error
    # urllib wraps what happens before the request is sent.
    if isinstance(error, URLError) and isinstance(error.reason, OSError):
        cause = error.reason
    found = (silence for kind, silence in _SILENCES if isinstance(cause, kind))
    return next(found, Silence.NO_ADDRESS)


def _readable(location: str) -> str:
    """Return a Location header with the letters its server meant; http.client reads Latin-1."""
    octets = location.encode("latin-1")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return quote(octets, safe=_AS_IT_IS + "#[]")


def _sign_in_page(address: str) -> str | None:
    scheme, host, path, _, _ = urlsplit(address)
    return f"{scheme}://{host}{path}" if _SIGN_IN.search(host + path) else None


def _site(address: str) -> str:
    """Return the host; with and without www. it is the same website."""
    return (urlsplit(address).hostname or "").removeprefix("www.")
