"""Other generators on the Markdown that ours has written: what else the same pages would take."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_MKDOCS = """site_name: bench
docs_dir: docs
site_dir: site
theme:
  name: material
  language: th
  font: false
"""
_HUGO = """baseURL = "https://example.go.th/"
title = "bench"
disableKinds = ["taxonomy", "term", "RSS"]
[markup.goldmark.renderer]
unsafe = true
"""
_LAYOUT = """<!doctype html><html lang="th"><meta charset="utf-8"><title>{{ .Title }}</title>
<h1>{{ .Title }}</h1>{{ .Content }}</html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Another generator.

    Attributes:
        program: the command it is; None where it is not installed.
        arguments: of the command.
        prepare: lays the Markdown of a folder out in another one, as the generator wants it.
    """

    title: str
    program: str | None
    arguments: tuple[str, ...]
    prepare: Callable[[Path, Path], None]

    def seconds(self, folder: Path) -> float | None:
        """Return how long it takes, or None where it is not installed.

        Args:
            folder: of a website that was built: its Markdown is in ``build/docs``.

        Raises:
            CalledProcessError: it failed.
        """
        if self.program is None:
            return None
        with tempfile.TemporaryDirectory() as name:
            self.prepare(folder / "build" / "docs", Path(name))
            start = time.perf_counter()
            subprocess.run(
                [self.program, *self.arguments], cwd=name, check=True, capture_output=True
            )
            return time.perf_counter() - start


def plain_mkdocs() -> Other:
    """Return MkDocs with Material as they come, all pages as one site."""

    def prepare(docs: Path, folder: Path) -> None:
        shutil.copytree(docs, folder / "docs")
        for path in (folder / "docs").rglob("*.md"):
            # What our shell prints means something else, or nothing, to that of Material.
            top, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
            title = next(line for line in top.splitlines() if line.startswith("title: "))
            path.write_text(f"---\n{title}\n---\n{body}", encoding="utf-8")
        (folder / "mkdocs.yml").write_text(_MKDOCS, encoding="utf-8")

    return Other(
        title="plain MkDocs with Material, Markdown to website",
        program=sys.executable,
        arguments=("-m", "mkdocs", "build", "--quiet"),
        prepare=prepare,
    )


def hugo() -> Other:
    """Return Hugo with a theme of one line."""

    def prepare(docs: Path, folder: Path) -> None:
        for path in docs.rglob("*.md"):
            # A page with others below it has this name there.
            address = path.parent if path.name == "index.md" else path.with_suffix("")
            page = folder / "content" / address.relative_to(docs) / "_index.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, page)
        layouts = folder / "layouts" / "_default"
        layouts.mkdir(parents=True)
        for name in ("list.html", "single.html"):
            (layouts / name).write_text(_LAYOUT, encoding="utf-8")
        (folder / "config.toml").write_text(_HUGO, encoding="utf-8")

    return Other(
        title="Hugo with a plain theme, Markdown to website",
        program=shutil.which("hugo"),
        arguments=("--quiet",),
        prepare=prepare,
    )
