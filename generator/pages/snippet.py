"""What an officer pastes into another website of the agency: banner and button of the survey."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from generator.chain.survey import BANNER, BANNER_HEIGHT, BANNER_WIDTH, CODE_PNG, CODE_SVG
from generator.pages.agency_site import AgencySite
from generator.pages.environment import in_one_line
from generator.pages.head import Link
from generator.pages.links import Href, beside, safe_url
from generator.pages.survey import ANSWER, landing_code, landing_path

COPY: Final = "copy"
"""The script of the page; it shows the buttons that copy."""

_A_LINE: Final = 22  # letters of a pasted text on a phone, broken at its spaces

# Of a website that is not ours: what it allows is not known, so nothing but a link and its look.
_BUTTON_STYLE: Final = (
    "display:inline-block;box-sizing:border-box;min-height:44px;padding:10px 20px;"
    "border-radius:4px;background:#12466b;color:#ffffff;font-weight:bold;line-height:1.5;"
    "text-decoration:none"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedHtml:
    """A piece of HTML to be copied.

    Attributes:
        name: of its field, unlike that of the others.
        label: of the field.
        html: one line: what a website does with more of them is not known.
        rows: of the field, enough on a phone.
    """

    name: str
    label: str
    html: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """The section of the page of downloads for other websites of the agency.

    Attributes:
        address: of the landing page, whole.
        landing: where banner and button lead, as seen from this page.
        picture: the banner, likewise, of ``width`` and ``height`` in pixels.
        alternative: what the banner says.
        call: the words of the button.
        pasted: the HTML of both.
        images: to be saved and uploaded.
    """

    address: str
    landing: Href
    picture: Href
    width: int
    height: int
    alternative: str
    call: str
    pasted: tuple[PastedHtml, ...]
    images: tuple[Link, ...]


def snippet(site: AgencySite, origin: str) -> Snippet | None:
    """Return what other websites are given; None where the address of this one is not known.

    Args:
        site: of an agency with a survey.
        origin: path of the page that shows it.
    """
    code = landing_code(site)
    address = safe_url(code.address) if code else None
    if address is None:
        return None
    name = str(in_one_line(site.agency.name))
    call = f"{ANSWER} ของ{name}"
    alternative = f"เคยติดต่อหรือรับบริการจาก {name} หรือไม่ {ANSWER} หรือดูว่าหน่วยงานปรับปรุงอะไรจากคำตอบ"
    landing = site.href(origin, landing_path(site))
    return Snippet(
        address=address,
        landing=landing,
        picture=beside(landing, BANNER),
        width=BANNER_WIDTH,
        height=BANNER_HEIGHT,
        alternative=alternative,
        call=call,
        pasted=(
            _pasted("banner", "โค้ดของแบนเนอร์", _banner(address, alternative)),
            _pasted("button", "โค้ดของปุ่ม", _button(address, call)),
        ),
        images=tuple(
            Link(title=title, href=beside(landing, name))
            for title, name in (
                ("แบนเนอร์ (SVG)", BANNER),
                ("QR code (SVG)", CODE_SVG),
                ("QR code (PNG)", CODE_PNG),
            )
        ),
    )


def _pasted(name: str, label: str, html: str) -> PastedHtml:
    return PastedHtml(name=name, label=label, html=html, rows=len(html) // _A_LINE + 1)


def _banner(address: str, alternative: str) -> str:
    """Return the HTML of the banner: narrow websites show it smaller."""
    return (
        f'<a href="{escape(address)}"><img src="{escape(address)}{BANNER}"'
        f' alt="{escape(alternative)}" width="{BANNER_WIDTH}" height="{BANNER_HEIGHT}"'
        ' style="max-width:100%;height:auto;border:0"></a>'
    )


def _button(address: str, call: str) -> str:
    return f'<a href="{escape(address)}" style="{_BUTTON_STYLE}">{escape(call)}</a>'
