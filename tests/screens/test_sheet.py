"""The contact sheet shows every picture and says what is wrong."""

from pathlib import Path

from tests.screens.choice import shown_pages
from tests.screens.pictures import Picture
from tests.screens.sheet import contact_sheet

PAGE = '<body class="page page-home">{}'


def site(folder: Path, pages: dict[str, str]) -> Path:
    for path, text in pages.items():
        (folder / path).mkdir(parents=True, exist_ok=True)
        (folder / path / "index.html").write_text(text, encoding="utf-8")
    return folder


def test_of_every_kind_the_fullest_page_is_shown(tmp_path: Path) -> None:
    pages = {"a": PAGE.format("ก"), "b": PAGE.format("กกก"), "c": '<body class="page page-year">'}
    moved = {"d": '<meta http-equiv="refresh" content="0"><body class="page page-old">'}
    shown = list(shown_pages("ตัวอย่าง", site(tmp_path, pages | moved), set(), is_extreme=False))
    assert {one.kind: one.path for one in shown} == {
        "home": "b/",
        "year": "c/",
        "lost": "no-such-page/",
    }


def test_sheet_has_every_picture_and_every_trouble(tmp_path: Path) -> None:
    (shown, *_) = shown_pages("<ก>", site(tmp_path, {"a": PAGE}), set(), is_extreme=False)
    wide = Picture(file="a-320.png", label="320 light", troubles=("a/ 320 light: <b> stands out",))
    text = contact_sheet({shown: (wide, Picture(file="a-a4-1.png", label="A4 1/2"))})
    assert 'src="a-320.png"' in text
    assert 'src="a-a4-1.png"' in text
    assert "&lt;b&gt; stands out" in text
    assert "&lt;ก&gt;" in text
