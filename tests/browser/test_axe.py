"""axe-core has nothing to say of any kind of page, on a phone and on a desk, light and dark."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # has none
from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
KIND = re.compile(r'<body class="page(?: page-([a-z0-9-]+))?"')
KINDS = {
    *("portal", "national", "statement", "home", "year", "results", "questions", "disclosures"),
    *("respondents", "peers", "report", "documents", "data"),
}


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


def violations(found: dict[str, Any]) -> list[str]:
    """Return what axe complains about, each with the first place it means."""
    return [
        f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}"
        for one in found["violations"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_no_kind_of_page_keeps_anybody_out(
    browser: Browser,
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    width: int,
    scheme: Any,  # noqa: ANN401 - a literal of Playwright's
) -> None:
    context = browser.new_context(
        base_url=website.host, viewport={"width": width, "height": 740}, color_scheme=scheme
    )
    page = context.new_page()
    seen: set[str] = set()
    troubles: list[str] = []
    for path in (*website.pages, "/no-such-page/"):
        page.goto(path)
        kind = KIND.search(page.content())
        assert kind is not None, path
        seen.add(kind[1] or "lost")
        troubles += [f"{path}: {one}" for one in violations(Axe().run(page).response)]
    context.close()
    assert troubles == []
    assert seen == KINDS | {"lost"}
