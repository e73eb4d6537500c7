"""The website with what only the preview shows: added to the answers, never to the files."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from generator.site.server import HOST, SiteHandler, open_server

RESERVED: Final = "/-/"
"""Where the preview's own files are; no agency can have this name."""

EVENTS: Final = f"{RESERVED}events"

_FILES: Final = {
    f"{RESERVED}{path.name}": path
    for path in (Path(__file__).with_name(name) for name in ("preview.css", "preview.js"))
}
_HEARTBEAT_SECONDS: Final = 10  # so that a page that was closed is noticed
_RETRY: Final = b"retry: 500\n"

Panel = Callable[[str], str]
"""Address of a page -> HTML that is shown at its end; empty for nothing."""


class Live:
    """What the open pages wait for: the website made anew, and what there is to say of it."""

    def __init__(self, panel: Panel) -> None:
        self._changed = threading.Condition()
        self._panel = panel
        self._made = 0
        # After another start everything may be different.
        self._start = secrets.token_hex(4)

    @property
    def version(self) -> str:
        """What is another whenever the website was made anew."""
        return f"{self._start}-{self._made}"

    def panel(self, address: str) -> str:
        """Return what is shown at the end of a page."""
        return self._panel(address)

    def show(self, panel: Panel) -> None:
        """Tell the open pages that the website was made anew."""
        with self._changed:
            self._panel = panel
            self._made += 1
            self._changed.notify_all()

    def version_after(self, known: str, seconds: float) -> str:
        """Return the version as soon as it is not the known one, at the latest after a while."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != known, seconds)
            return self.version


@contextmanager
def serving(site: Path, port: int, live: Live) -> Iterator[str]:
    """Answer in a thread of its own for as long as the block lasts; yield the address.

    Raises:
        ServeError: there is no website yet, or the port is taken.
    """
    with open_server(site, port, partial(_LiveHandler, live)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True)
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()


class _LiveHandler(SiteHandler):
    """Adds to every page the script that waits for the next one, and the panel."""

    def __init__(self, live: Live, *args: object, **settings: object) -> None:
        self._live = live  # the parent's constructor answers the request
        super().__init__(*args, **settings)  # type: ignore[arg-type] # handed on as they came

    def shown(self, page: bytes) -> bytes:
        """Return a page with what the preview adds to it."""
        version = self._live.version  # before the panel: what is too old is fetched once more
        return with_preview(page, version, self._live.panel(self.address))

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Answer for the preview's own addresses, too."""
        if self.address == EVENTS and self.command == "GET":
            self._stream()
            return None
        if file := _FILES.get(self.address):
            return self.send_bytes(HTTPStatus.OK, file.read_bytes(), file.suffix)
        return super().send_head()

    def _stream(self) -> None:
        """Send the version, and again whenever it is another, until the page is closed."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()
        self.wfile.write(_RETRY)
        version = ""
        while True:
            version = self._live.version_after(version, _HEARTBEAT_SECONDS)
            self.wfile.write(f"data: {version}\n\n".encode())


def with_preview(page: bytes, version: str, panel: str) -> bytes:
    """Return a page of the website with script, style sheet and panel.

    Args:
        page: HTML; what has no head and body is no page of ours and stays as it is.
        version: of the website the page is of.
        panel: HTML; may be empty.
    """
    head, end_of_head, rest = page.partition(b"</head>")
    body, end_of_body, end = rest.rpartition(b"</body>")
    if not (end_of_head and end_of_body):
        return page
    added = (
        f'<link rel="stylesheet" href="{RESERVED}preview.css">\n'
        f'<script src="{RESERVED}preview.js" data-version="{version}" defer></script>\n'
    )
    return b"".join((head, added.encode(), end_of_head, body, panel.encode(), end_of_body, end))
