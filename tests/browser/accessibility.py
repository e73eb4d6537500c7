"""What axe-core says of a page as it stands in the browser."""

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # has none
from playwright.sync_api import Page

# Named, because axe leaves out the rules of WCAG 2.2 (the size of targets) unless asked.
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
AXE: str = Axe().axe_script

# What is folded is looked at, too. Only the complaints leave the browser: all else is long.
RUN = """async rules => {
  document.querySelectorAll('details').forEach(one => one.open = true);
  const found = await axe.run(rules);
  return found.violations.map(one => [one.id, one.help, one.nodes[0].html.slice(0, 200)]);
}"""


def violations(page: Page) -> list[str]:
    """Return what axe complains about, each with the first place it means."""
    page.evaluate(AXE)
    return [": ".join(one) for one in page.evaluate(RUN, RULES)]
