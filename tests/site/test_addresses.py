"""Addresses and anchors are found by regular expressions: the same ones `html.parser` finds."""

from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.site.addresses import html_content
from tests.pages.written_pages import sample, shipped

PIECES = (
    '<a href="results/">',
    "<A HREF='x/?a=1&amp;b=2' id=here>",
    "<a href = x>",
    '<a title="a > b" href="y">',
    '<a href="1" href="2">',
    "<a id>",
    '<a data-id="no" data-href="no">',
    '<p title="<a href=no>">',
    "<br/>",
    '<img src="a.png"/>',
    "<a\nhref='z'\n>",
    "<!-- <a href='hidden'> -->",
    "<script>if (a < b) '<a href=no>'</script>",
    "</p>",
    "1 < 2 และ 3 > 2",
    "<style>p { color: red }</style>",
    "<STYLE></STYLE>",
    "ข้อความ &lt;a href='no'&gt;",
)


class Reader(HTMLParser):
    """Collects what stands in `href`, `src`, `action`, `id` and `name`."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.addresses: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value for name, value in attrs if value is not None}
        self.anchors |= {said[name] for name in ("id", "name") if name in said}
        self.addresses += [
            value for name, value in said.items() if name in {"href", "src", "action"}
        ]


def same(text: str) -> bool:
    found, expected = html_content(text), Reader(text)
    addresses = [one.text for one in found.addresses]
    return addresses == expected.addresses and found.anchors == expected.anchors


def test_same_as_by_the_parser_on_every_page() -> None:
    pages = {**sample().pages(), **shipped().pages()}

    assert [path for path, text in pages.items() if not same(text)] == []


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(["", "\n", " "]))
def test_same_as_by_the_parser_whatever_stands_there(pieces: list[str], between: str) -> None:
    assert same(between.join(pieces))
