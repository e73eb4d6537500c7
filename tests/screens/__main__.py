"""Take pictures of every kind of page, on screens of all widths and on paper: `make screens`.

Of the demonstration, of agencies with open surveys and colours of their own, and of extreme data:
nothing, very little, very much, words that no line breaks at. Writes `build/screens/index.html`
and says what does not fit its screen or complains in the browser; then the exit code is 1.
"""

import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.build.building import build
from generator.settings import Settings
from generator.site.server import open_server
from tests.screens.choice import Shown, shown_pages
from tests.screens.data import write_many
from tests.screens.pictures import Photographer, Picture
from tests.screens.sheet import contact_sheet

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "screens"


@contextmanager
def published(data: Path, work: Path) -> Iterator[tuple[str, Path]]:
    """Build a data folder and serve it; yield the address and the folder of the website."""
    run = Settings(data=data, site=work / "site", build=work / "build", project=ROOT)
    built = build(run)
    if built.errors:
        raise SystemExit(f"{data}: {built.errors[0]}")
    with open_server(run.site, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", run.site
        server.shutdown()


def main() -> int:
    """Take all pictures and return the exit code."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        write_many(work / "extremes" / "data")
        sources = {
            "ตัวอย่าง": ROOT / "data",
            "แบบวัดเปิดรับ": ROOT / "tests/browser/surveys",
            "สุดขั้ว": work / "extremes" / "data",
        }
        photographer = stack.enter_context(Photographer(PICTURES))
        taken: dict[Shown, tuple[Picture, ...]] = {}
        seen: set[str] = set()
        for number, (title, data) in enumerate(sources.items()):
            host, site = stack.enter_context(published(data, work / str(number)))
            for one in shown_pages(title, site, seen, is_extreme=data.parent.name == "extremes"):
                taken[one] = tuple(photographer.pictures(one, host))
    (PICTURES / "index.html").write_text(contact_sheet(taken), encoding="utf-8")
    troubles = [text for one in taken.values() for picture in one for text in picture.troubles]
    for text in troubles:
        print(text)
    count = sum(len(one) for one in taken.values())
    print(f"{count} pictures of {len(taken)} pages: {PICTURES.relative_to(ROOT)}/index.html")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
