"""Which pages are shown: one of every kind, and those that data makes hard to lay out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.browser.kinds import LOST, kind_of

# Below the extremes of tests/browser/test_extremes.py; `t02` has words of sixty letters, `t05`
# sixty digits that no line breaks at.
HARD = (
    "",
    "no-result/",
    "not-yet/2565/results/",
    "absent/",
    "one-year/2565/results/",
    "ten-years/2565/results/",
    "questions-200/2562/questions/",
    "plans-200/2566/calendar/",
    "reports-200/2566/o43/",
    "plan-200/2566/o42/",
    "plan-200/2566/o43/",
)
WORDS = ("t02/", "t04/", "t05/")
OF_WORDS = ("", "eit/", "documents/")
HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page that is shown.

    Attributes:
        of: what its data is, in words.
        path: on its website, without a slash at its beginning.
        is_whole: whether it is shown on every width in both schemes, and on paper.
    """

    of: str
    kind: str
    path: str
    is_whole: bool


def shown_pages(of: str, site: Path, seen: set[str], *, is_extreme: bool) -> Iterator[Shown]:
    """Yield the pages of a website that are shown.

    Args:
        of: what its data is, in words.
        site: the folder of the website.
        seen: kinds that are shown already; those of this website are added.
        is_extreme: whether its pages are chosen because they are hard, not for their kind.
    """
    if is_extreme:
        words = tuple(f"{agency}{page}" for agency in WORDS for page in OF_WORDS)
        for path in (*HARD, *words):
            file = site / path / "index.html"
            if file.is_file():
                kind = kind_of(file.read_text(encoding="utf-8"))
                yield Shown(of=of, kind=kind, path=path, is_whole=False)
        return
    for kind, path in _fullest(site).items():
        if kind not in seen or kind == HOME:  # every website its own colours
            seen.add(kind)
            yield Shown(of=of, kind=kind, path=path, is_whole=True)


def _fullest(site: Path) -> dict[str, str]:
    """Return kind -> path of the page that holds most, which shows most of what can go wrong."""
    most: dict[str, tuple[int, str]] = {}
    for file in sorted(site.rglob("index.html")):
        html = file.read_text(encoding="utf-8")
        if '<meta http-equiv="refresh"' in html:
            continue
        path = file.relative_to(site).as_posix().removesuffix("index.html")
        kind = kind_of(html)
        most[kind] = max(most.get(kind, (0, "")), (len(html), path))
    return {kind: path for kind, (_, path) in most.items()} | {LOST: "no-such-page/"}
