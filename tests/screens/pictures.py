"""Pictures of one page: screens of all widths in both schemes, and sheets of paper."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import pypdfium2
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.browser.test_extremes import FITS
from tests.screens.choice import Shown

Theme = Literal["light", "dark"]
ALL: tuple[tuple[int, Theme], ...] = tuple(
    (width, scheme) for width in (320, 360, 768, 1280) for scheme in ("light", "dark")
)
FEW: tuple[tuple[int, Theme], ...] = ((320, "light"), (768, "dark"), (1280, "light"))
TALLEST = 4000  # px; what follows repeats what is above
SHEETS = 3  # of paper
SCALE = 1.2  # pixels to a point of paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of a page.

    Attributes:
        file: its name beside the contact sheet.
        troubles: what does not fit or complains, in words.
    """

    file: str
    label: str
    troubles: tuple[str, ...] = ()


class Photographer:
    """Takes the pictures with the Chromium of this machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._playwright = sync_playwright()
        self._browser: Browser | None = None
        self._pages: dict[tuple[int, Theme], Page] = {}
        self._said: list[str] = []  # of the browser's console, since the last page was opened

    def __enter__(self) -> Self:
        started: Playwright = self._playwright.start()
        self._browser = started.chromium.launch(
            executable_path=_chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._browser:
            self._browser.close()
        self._playwright.__exit__(kind, error, trace)

    def pictures(self, shown: Shown, host: str) -> Iterator[Picture]:
        """Yield the pictures of a page; they are written to the folder."""
        name = f"{shown.kind}-{shown.path.strip('/').replace('/', '-') or 'root'}"
        for width, scheme in ALL if shown.is_whole else FEW:
            page = self._page(width, scheme)
            yield self._screen(page, f"{host}/{shown.path}", name, (width, scheme))
        if shown.is_whole:
            page = self._page(1280, "light")
            yield from self._sheets(page, name)

    def _page(self, width: int, scheme: Theme) -> Page:
        if (width, scheme) not in self._pages:
            assert self._browser
            context = self._browser.new_context(
                viewport={"width": width, "height": 740}, color_scheme=scheme
            )
            page = context.new_page()
            page.on("console", lambda message: self._said.append(message.text))
            page.on("pageerror", lambda error: self._said.append(str(error)))
            self._pages[width, scheme] = page
        return self._pages[width, scheme]

    def _screen(self, page: Page, address: str, name: str, screen: tuple[int, Theme]) -> Picture:
        width, scheme = screen
        self._said.clear()
        page.goto(address)
        facts = page.evaluate(FITS)
        troubles = [f"stands out: {one}" for one in facts["wide"]]
        if facts["width"] > width:
            troubles.append(f"wider than the screen: {facts['width']} px")
        troubles += [f"console: {one}" for one in self._said if "404" not in one]
        file = f"{name}-{width}-{scheme}.png"
        height = page.evaluate("document.documentElement.scrollHeight")
        page.screenshot(
            path=self._folder / file,
            full_page=True,
            clip={"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)},
        )
        place = f"{address.partition('//')[2].partition('/')[2] or '/'} {width} {scheme}"
        return Picture(
            file=file,
            label=f"{width} {scheme}",
            troubles=tuple(f"{place}: {one}" for one in troubles),
        )

    def _sheets(self, page: Page, name: str) -> Iterator[Picture]:
        paper = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
        for number in range(min(len(paper), SHEETS)):
            file = f"{name}-a4-{number + 1}.png"
            paper[number].render(scale=SCALE).to_pil().save(self._folder / file)
            yield Picture(file=file, label=f"A4 {number + 1}/{len(paper)}")


def _chromium() -> str:
    names = (os.environ.get("CHROMIUM"), "chromium", "google-chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    assert found, "no Chromium: `make screens` gets one, or says what to install"
    return found
