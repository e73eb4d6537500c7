"""Pages -> Markdown files, written only where something changed."""

from collections.abc import Collection, Iterable
from pathlib import Path

from generator.pages.page import Page
from generator.site.output import output_errors


def write_docs(pages: Iterable[Page], docs: Path, *, known: Collection[str]) -> None:
    """Write the pages that changed, and remove files that no page produces any more.

    Args:
        pages: of any number of sites; two pages never have one path.
        docs: folder of generated Markdown, one folder in it for each site.
        known: names of sites that are left alone although they have no pages now.

    Raises:
        OutputError: the folder cannot be written.
    """
    with output_errors(docs):
        written = {docs / page.path: page.text.encode("utf-8") for page in pages}
        for path, content in written.items():
            if not (path.is_file() and path.read_bytes() == content):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        for site in sorted(docs.iterdir()) if docs.is_dir() else ():
            if site.name not in known:
                _remove_others(site, written.keys())


def _remove_others(site: Path, written: Collection[Path]) -> None:
    if not site.is_dir():
        site.unlink()
        return
    for path in sorted(site.rglob("*"), reverse=True):  # what is in a folder before the folder
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in written:
            path.unlink()
    if not any(site.iterdir()):
        site.rmdir()
