"""What browsers may do on the pages, and the headers that hosts send with them."""

from typing import Final

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)
"""The Content-Security-Policy of every page, as in the head of ``overrides/main.html``."""

HEADERS: Final = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
"""What a host should send with everything. A page cannot say by itself who may frame it.

How long a file may be kept is not among them: its address stays the same when it changes, so that
only asking the host again is right, which is what hosts and browsers do by themselves.
"""

HEADERS_FILE: Final = "_headers"
"""File at the root of the website in which some hosts look for headers."""


def headers_file() -> bytes:
    """Return the headers as Netlify, Cloudflare Pages and their like read them.

    Every other host takes it for a file nobody asks for. What Apache and IIS read, `.htaccess` and
    `web.config`, is not written: where the host does not allow a line of it, no page opens.
    """
    lines = ("/*", *(f"  {name}: {value}" for name, value in HEADERS.items()), "")
    return "\n".join(lines).encode("ascii")
