"""``published.csv``: addresses that were packed to be published are added, none is taken out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.beside.addresses import addresses_of_website
from generator.checked import addresses_of_agencies, check_agencies
from generator.files.putting import put_files
from generator.files.source import open_source
from generator.model.publication import PublishedRow
from generator.read import Shared
from generator.read.shared import PUBLISHED
from generator.settings import Settings
from generator.workbook.csv_edit import TargetRow, edited_table, new_table

_COLUMNS: Final = ("address", "title", "gone", "moved_to")


def record_addresses(settings: Settings, shared: Shared) -> int:
    """Write down the addresses that stand in the website, and return how many are new.

    Those of a demonstration are nobody's promise.

    Args:
        settings: the folders; the website is as the data is.
        shared: what stands in no agency's folder, without errors.

    Raises:
        OutputError: the file changed meanwhile, or cannot be written.
    """
    if shared.site and shared.site.value.demonstration:
        return 0
    new = _new_addresses(settings, shared)
    path = settings.data / PUBLISHED
    before = path.read_bytes() if path.is_file() else None
    opened = open_source(path, PUBLISHED) if before else None
    old = tuple(
        TargetRow(old=number, cells=_cells(row)) for number, row in enumerate(shared.published.rows)
    )
    rows = [
        TargetRow(old=None, cells={"address": address, "title": title})
        for address, title in sorted(new.items())
    ]
    text = (
        edited_table(opened.source.text, _COLUMNS, (*old, *rows))
        if opened and opened.source
        else new_table(_COLUMNS, rows)
    )
    if new:
        # Excel takes a file without the mark for Windows-874.
        put_files(settings.data, {PUBLISHED: text.encode("utf-8-sig")}, {PUBLISHED: before})
    return len(new)


def _new_addresses(settings: Settings, shared: Shared) -> Mapping[str, str]:
    checked = tuple(check_agencies(settings, shared).values())
    agencies = addresses_of_agencies(settings, shared, checked)
    known = {row.address for row in shared.published.rows}
    found = addresses_of_website(settings, shared, agencies)
    return {
        address: title
        for address, title in found.items()
        if address not in known and _stands(settings, address)
    }


def _stands(settings: Settings, address: str) -> bool:
    place = settings.site / address.lstrip("/")
    return (place / "index.html" if address.endswith("/") else place).is_file()


def _cells(row: PublishedRow) -> dict[str, str]:
    given = {name: getattr(row, name) for name in _COLUMNS}
    return {name: value for name, value in given.items() if value}
