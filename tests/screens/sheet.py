"""The contact sheet: every page with its pictures in a row."""

from collections.abc import Iterator, Mapping
from html import escape

from tests.screens.choice import Shown
from tests.screens.pictures import Picture

HEAD = """<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ภาพหน้าเว็บทุกชนิด</title>
<style>
body { margin: 16px; background: #ddd; color: #111; font: 16px/1.5 sans-serif; }
section { margin-top: 24px; }
h2 { margin: 0; font-size: 1.1rem; }
div { display: flex; gap: 12px; align-items: start; overflow-x: auto; padding-block: 8px; }
figure { flex: none; margin: 0; }
img { display: block; height: 480px; max-width: 400px; background: #fff; }
img { object-fit: cover; object-position: top; }
.trouble { color: #a00; }
</style>
<h1>ภาพหน้าเว็บทุกชนิด</h1>
"""


def contact_sheet(taken: Mapping[Shown, tuple[Picture, ...]]) -> str:
    """Return the contact sheet as HTML."""
    return HEAD + "".join(text for one, pictures in taken.items() for text in _row(one, pictures))


def _row(shown: Shown, pictures: tuple[Picture, ...]) -> Iterator[str]:
    yield f"<section>\n<h2>{escape(shown.kind)} · {escape(shown.of)} · /{escape(shown.path)}</h2>\n"
    for trouble in (text for one in pictures for text in one.troubles):
        yield f'<p class="trouble">{escape(trouble)}</p>\n'
    yield "<div>\n"
    for one in pictures:
        yield (
            f'<figure><a href="{escape(one.file)}"><img loading="lazy" src="{escape(one.file)}" '
            f'alt="{escape(shown.kind)} {escape(one.label)}"></a>'
            f"<figcaption>{escape(one.label)}</figcaption></figure>\n"
        )
    yield "</div>\n</section>\n"
