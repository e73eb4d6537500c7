"""The style sheets as they are published: fewer bytes, the same rules."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.site.sheets import published, shortened
from tests.site.small_site import ASSETS

SHEETS = ASSETS / "stylesheets"
RULES = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(/([,:]) /g, '$1'));
}"""


def sheet(name: str) -> str:
    return published(ASSETS)[Path("stylesheets") / name].decode("utf-8")


def sources(name: str) -> str:
    """Return a sheet as it is worked on, with those it imports."""
    text = (SHEETS / name).read_text(encoding="utf-8")
    return re.sub(r'@import "(.*?)";', lambda found: sources(found[1]), text)


@pytest.mark.parametrize("name", ["site.css", "landing.css", "poster.css"])
def test_browser_reads_the_same_rules_from_a_published_sheet(browser: Browser, name: str) -> None:
    page = browser.new_page()
    expected, found = (page.evaluate(RULES, text) for text in (sources(name), sheet(name)))
    page.close()
    assert expected
    assert found == expected


def test_sheet_that_is_a_part_of_another_is_not_published_beside_it() -> None:
    parts = set(re.findall(r'@import "(.*?)"', (SHEETS / "site.css").read_text(encoding="utf-8")))
    assert parts >= {"prongsai.css", "pages.css"}
    names = {path.name for path in published(ASSETS)}
    assert "site.css" in names
    assert not names & parts


def test_all_but_style_sheets_is_published_as_it_is() -> None:
    for path, content in published(ASSETS).items():
        if path.suffix != ".css":
            assert content == (ASSETS / path).read_bytes()


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("a {\n  color: red;\n  margin: 0 4px;\n}\n", "a{color:red;margin:0 4px}"),
        ("/* a */ a,\nb > c :hover { top: 0 }", "a,b > c :hover{top:0}"),
        ("a { top: 0; /* why */ left: 0; }", "a{top:0;left:0}"),
        ("a::after { content: '/* ;  } */'; }", "a::after{content:'/* ;  } */'}"),
        ('a::after { content: "\\"  {" / ""; }', 'a::after{content:"\\"  {" / ""}'),
        ("a { width: calc(1px + 2 * (3px - 1px)); }", "a{width:calc(1px + 2 * (3px - 1px))}"),
        ("@media (min-width: 48rem) and print { a { top: 0; } }",
         "@media (min-width:48rem) and print{a{top:0}}"),
        ("", ""),
    ],
)  # fmt: skip
def test_only_what_no_browser_needs_is_left_out(text: str, short: str) -> None:
    assert shortened(text) == short
    assert shortened(short) == short


def test_missing_part_is_left_to_be_told(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text('@import "gone.css";\na { top: 0; }\n', encoding="utf-8")
    assert published(tmp_path) == {Path("a.css"): b'@import "gone.css";a{top:0}'}
