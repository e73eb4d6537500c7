"""Pages and files -> the folder MkDocs reads, written only where something changed."""

import shutil
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

from generator.failure import OutputError, output_errors
from generator.pages.page import Page
from generator.site.jobs import PORTAL
from generator.site.tidying import remove_others

MARK: Final = ".prongsai"

_NOTICE: Final = "# Written by `python -m generator build`: what stands here is written anew.\n"


def write_docs(pages: Iterable[Page], docs: Path, *, site: str) -> None:
    """Write the pages of one site that changed, and remove those it no longer has.

    Args:
        pages: of that site; two pages never have one path.
        docs: folder of generated Markdown, one folder in it for each site; it is ours.
        site: name of the site.

    Raises:
        OutputError: the folder cannot be written.
    """
    with output_errors(docs):
        written = {docs / _file(page.path): page.text.encode("utf-8") for page in pages}
        is_new = not (docs / site).exists()
        for path, content in written.items():
            if is_new or not _holds(path, content):
                _write(path, content)
        if not is_new:
            remove_others(docs / site, written.keys())


def write_beside(files: Mapping[str, bytes | Path], output: Path, *, site: str) -> None:
    """Write what stands beside the finished pages of a site.

    Args:
        files: path below the folder of generated Markdown -> content, or a file to copy.
        output: folder of the site's finished pages.
        site: name of the site, with which each path begins.

    Raises:
        OutputError: the folder cannot be written.
    """
    with output_errors(output):
        for name, content in files.items():
            _write(output / name.removeprefix(f"{site}/"), content)


def tidy_docs(docs: Path, sites: Collection[str]) -> None:
    """Make the folder of generated Markdown ours, and remove the sites there no longer are.

    Args:
        docs: the folder; made when missing.
        sites: names of those there are.

    Raises:
        OutputError: the folder cannot be written, or holds somebody else's files.
    """
    with output_errors(docs):
        _claim(docs)
        for entry in sorted(docs.iterdir()):
            if entry.name not in (*sites, MARK):
                remove_others(entry, ())


def _file(path: str) -> str:
    """Return where a page lies on the drive: a folder for each takes as long as the page itself.

    MkDocs gives ``results.md`` and ``results/index.md`` the same address.
    """
    folder, _, _ = path.rpartition("/")
    return f"{folder}.md" if "/" in folder else path


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _write(path: Path, content: bytes | Path) -> None:
    try:
        _put(path, content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, content)


def _put(path: Path, content: bytes | Path) -> None:
    if isinstance(content, Path):
        shutil.copyfile(content, path)
    else:
        path.write_bytes(content)


def _claim(docs: Path) -> None:
    """Make the folder ours, unless somebody else's files are in it: they would be removed."""
    mark = docs / MARK
    if mark.is_file():
        return
    if docs.is_dir() and any(docs.iterdir()) and not (docs / PORTAL).is_dir():
        raise OutputError(
            f"โฟลเดอร์ {docs} มีไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง จึงไม่เขียนทับ"
            " แก้ไข: ย้ายไฟล์เหล่านั้นออก หรือสั่งจากโฟลเดอร์อื่น",
            f"the folder {docs} holds files that are not of this program and stays as it is."
            " Fix: move those files away, or run in another folder",
        )
    docs.mkdir(parents=True, exist_ok=True)
    mark.write_text(_NOTICE, encoding="utf-8", newline="\n")
