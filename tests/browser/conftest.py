"""Whole websites, built as `build` builds them, on a port of this machine."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.build.building import build
from generator.settings import Settings
from generator.site.server import open_server

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Website:
    """A published website.

    Attributes:
        host: its address without a slash at the end.
        pages: the path of every page, `/lamphun/2563/`, but for those that lead on by themselves.
        complete: whether nothing was found wrong with the pages.
    """

    host: str
    complete: bool
    pages: tuple[str, ...]


Publish = Callable[[Path], Website]


@pytest.fixture(scope="module")
def publish(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publish]:
    """Return a function that builds a data folder and serves the website."""
    with ExitStack() as stack:

        def published(data: Path) -> Website:
            work = tmp_path_factory.mktemp("site")
            run = Settings(data=data, site=work / "site", build=work / "build", project=ROOT)
            built = build(run)
            assert not built.errors, built.errors[:3]
            server = stack.enter_context(open_server(run.site, 0))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            stack.callback(server.shutdown)
            files = [
                path
                for path in sorted(run.site.rglob("index.html"))
                if '<meta http-equiv="refresh"' not in path.read_text(encoding="utf-8")
            ]
            paths = (path.relative_to(run.site).as_posix() for path in files)
            return Website(
                complete=built.complete,
                host=f"http://127.0.0.1:{server.server_address[1]}",
                pages=tuple("/" + path.removesuffix("index.html") for path in paths),
            )

        yield published
