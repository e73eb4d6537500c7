"""Pages -> Markdown files, written only where something changed."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from generator.pages.page import Page
from generator.site.jobs import PORTAL
from generator.site.output import OutputError, output_errors
from generator.site.tidying import remove_others

MARK: Final = ".prongsai"

_NOTICE: Final = "# Written by `python -m generator build`: what stands here is written anew.\n"


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
        _claim(docs)
        written = {docs / page.path: page.text.encode("utf-8") for page in pages}
        for path, content in written.items():
            if not (path.is_file() and path.read_bytes() == content):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        for site in sorted(docs.iterdir()) if docs.is_dir() else ():
            if site.name not in (*known, MARK):
                remove_others(site, written.keys())


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
