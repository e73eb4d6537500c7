"""Pages and files -> the folder MkDocs reads, written only where something changed."""

import shutil
from collections.abc import Collection, Iterable, Mapping
from filecmp import cmp
from pathlib import Path
from typing import Final

from generator.pages.page import Page
from generator.site.jobs import PORTAL
from generator.site.output import OutputError, output_errors
from generator.site.tidying import remove_others

MARK: Final = ".prongsai"
NO_FILES: Final[Mapping[str, bytes | Path]] = {}

_NOTICE: Final = "# Written by `python -m generator build`: what stands here is written anew.\n"


def write_docs(
    pages: Iterable[Page],
    docs: Path,
    *,
    site: str,
    files: Mapping[str, bytes | Path] = NO_FILES,
) -> None:
    """Write the pages and files of one site that changed, and remove what it no longer has.

    Args:
        pages: of that site; two pages never have one path.
        docs: folder of generated Markdown, one folder in it for each site; it is ours.
        site: name of the site.
        files: what stands beside the pages: path below ``docs`` -> its content, or a file to copy.

    Raises:
        OutputError: the folder cannot be written.
    """
    with output_errors(docs):
        written: dict[Path, bytes | Path] = {
            docs / page.path: page.text.encode("utf-8") for page in pages
        }
        written |= {docs / name: content for name, content in files.items()}
        for path, content in written.items():
            if not _holds(path, content):
                path.parent.mkdir(parents=True, exist_ok=True)
                _write(path, content)
        if (docs / site).exists():
            remove_others(docs / site, written.keys())


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


def _holds(path: Path, content: bytes | Path) -> bool:
    if not path.is_file():
        return False
    if isinstance(content, Path):
        return cmp(path, content, shallow=False)
    return path.read_bytes() == content


def _write(path: Path, content: bytes | Path) -> None:
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
