"""A preview of the assembled website on this machine."""

import os
import sys
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import unquote, urlsplit

from generator.failure import ProngsaiError

HOST: Final = "127.0.0.1"  # a preview is for this machine only

# Written out because Windows takes these from its registry, where other programs change them.
_CONTENT_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}


class ServeError(ProngsaiError):
    """The preview cannot start."""


def serve(site: Path, port: int) -> None:
    """Serve the website at `http://127.0.0.1:<port>/` until Ctrl-C.

    Raises:
        ServeError: there is no website yet, or the port is taken.
    """
    with open_server(site, port) as server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


def open_server(
    site: Path, port: int, handler: Callable[..., "SiteHandler"] | None = None
) -> ThreadingHTTPServer:
    """Return the server, which answers once `serve_forever` is called.

    Args:
        site: folder of the assembled website.
        port: port on this machine; 0 lets the system choose one (`server_address` tells which).
        handler: what answers; None means with the website as it is.

    Raises:
        ServeError: there is no website yet, or the port is taken.
    """
    if not (site / "index.html").is_file():
        raise ServeError(
            f"ยังไม่มีเว็บไซต์ในโฟลเดอร์ {site} แก้ไข: สั่ง build ก่อน",
            f"there is no website in {site} yet. Fix: run build first",
        )
    try:
        answering = partial(handler or SiteHandler, directory=str(site.resolve()))
        return _Server((HOST, port), answering)
    except OSError as error:
        raise ServeError(
            f"เปิดพอร์ต {port} ไม่ได้ อาจมีโปรแกรมอื่นใช้อยู่ แก้ไข: เลือกพอร์ตอื่น",
            f"cannot open port {port}: {error.strerror}. Fix: choose another port",
        ) from error


class _Server(ThreadingHTTPServer):
    # Windows would let two programs listen on one port.
    allow_reuse_address = os.name != "nt"

    def handle_error(self, request: object, client_address: object) -> None:
        # A browser that closes the page while it loads is no error.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type] # only printed


class SiteHandler(SimpleHTTPRequestHandler):
    """Files as they are, folders by their `index.html`, no lists of folders, `404.html`."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | _CONTENT_TYPES

    @property
    def address(self) -> str:
        """The path that was asked for, without query and escapes."""
        return unquote(urlsplit(self.path).path)

    def shown(self, page: bytes) -> bytes:
        """Return a page of the website as it is sent."""
        return page

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Answer as the parent does, but for pages, and for what no host publishes."""
        address = self.address
        if "\0" in address or any(part.startswith(".") for part in address.split("/")):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        name = "index.html" if address.endswith("/") else ""
        page = self._page(Path(self.translate_path(self.path), name))
        return super().send_head() if page is None else self.send_bytes(HTTPStatus.OK, page)

    def list_directory(self, path: object) -> None:  # noqa: ARG002 # what the parent passes
        """Refuse: the parent would show what is in the folder."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the website's own page for lost addresses, where it has one."""
        page = self._page(Path(self.directory, "404.html"))
        if code != HTTPStatus.NOT_FOUND or page is None:
            super().send_error(code, message, explain)
            return
        body = self.send_bytes(code, page)
        if self.command != "HEAD":
            self.wfile.write(body.getvalue())

    def send_bytes(self, code: int, content: bytes, ending: str = ".html") -> BytesIO:
        """Send the head of an answer and return its body, which is still to be sent."""
        self.send_response(code)
        self.send_header("Content-Type", _CONTENT_TYPES[ending])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def end_headers(self) -> None:
        """Keep browsers from showing yesterday's pages."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the parent's name
        """Say nothing: only the command line prints."""

    def _page(self, file: Path) -> bytes | None:
        """Return a page as it is sent, or None where the file is none or is not there."""
        if file.suffix != ".html":
            return None
        try:
            # As a whole and at once: while a file is open, Windows lets nobody replace it.
            page = file.read_bytes()
        except OSError:
            return None
        return self.shown(page)
