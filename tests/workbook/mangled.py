"""Workbooks that something happened to: to their bytes, to the XML in them, to their cells."""

import io
import random
import zipfile
from collections.abc import Callable
from datetime import date, timedelta

from tests.workbook.books import Cells, cells_of, saved

_VALUES: tuple[Callable[[random.Random], object], ...] = (
    lambda _: True,
    lambda some: some.uniform(-1e6, 1e6),
    lambda some: float(some.randrange(-5, 3000)),
    lambda some: 10.0 ** some.randrange(-200, 200),
    lambda some: date(1900, 3, 1) + timedelta(days=some.randrange(300_000)),
    lambda some: "ก" * some.randrange(1, 300),
    lambda some: "".join(
        chr(some.choice((9, 10, 32, 0xA0, 0x200B, 0xE33, 0xE4D, 65, 0x1F600))) for _ in range(9)
    ),
    lambda _: "=formula",
    lambda _: "=error",
    lambda _: "  - : # | & * ! % @ ` \" ' {a: [b",
    lambda _: "m01",
    lambda _: "๙๕,๕๖",
    lambda _: "2566-02-30",
    lambda _: "_x0041_\x7f",
)


def flipped(some: random.Random, raw: bytes) -> bytes:
    """Return the bytes with some bits turned round."""
    changed = bytearray(raw)
    for _ in range(some.choice((1, 3, 30, 300))):
        changed[some.randrange(len(changed))] ^= 1 << some.randrange(8)
    return bytes(changed)


def cut(some: random.Random, raw: bytes) -> bytes:
    """Return a part of the bytes."""
    return raw[: some.randrange(len(raw))]


def patched(some: random.Random, raw: bytes) -> bytes:
    """Return the bytes with a piece doubled, or lost."""
    start = some.randrange(len(raw))
    piece = raw[start : start + some.randrange(1, 2000)]
    return raw[:start] + (piece * 2 if some.random() < 0.5 else b"") + raw[start + len(piece) :]


def other_xml(some: random.Random, raw: bytes) -> bytes:
    """Return a sound zip file whose XML is not what it was."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        chosen = some.sample(names, some.randrange(1, 4))
        for name in names:
            text = old.read(name)
            if name in chosen:
                change = some.choice((flipped, cut, patched, _numbers, lambda *_: b""))
                text = change(some, text or b" ")
            if not (name in chosen and some.random() < 0.1):
                new.writestr(name, text)
    return buffer.getvalue()


def _numbers(some: random.Random, text: bytes) -> bytes:
    """Return XML with other digits: cells far away, strings and styles that are not there."""
    changed = bytearray(text)
    digits = [at for at, byte in enumerate(changed) if 48 <= byte <= 57]
    for at in some.sample(digits, min(len(digits), 40)):
        changed[at] = some.choice(b"0123456789")
    return bytes(changed)


def other_cells(some: random.Random, raw: bytes) -> bytes:
    """Return a sound workbook with cells, headings and sheets that do not belong there."""
    cells: Cells = cells_of(raw)
    chosen = some.sample(list(cells), some.choice((1, 1, 2, len(cells))))
    for sheet in (cells[name] for name in chosen):
        for _ in range(some.choice((1, 2, 5, 60))):
            known = some.choice(list(sheet)) if sheet else (0, 0)
            spot = known if some.random() < 0.5 else (some.randrange(80), some.randrange(20))
            if some.random() < 0.2:
                sheet.pop(spot, None)
            else:
                sheet[spot] = some.choice(_VALUES)(some)  # type: ignore[assignment]  # any of them
    if some.random() < 0.1:
        cells[some.choice(list(cells))][some.choice(((1_048_575, 0), (0, 16_383)))] = "x"
    names = list(cells)
    if some.random() < 0.3:
        cells.pop(some.choice(names))
    if some.random() < 0.3:
        some.shuffle(names)
    if some.random() < 0.3:
        one = some.choice(list(cells))
        cells[f"{one} (2)"[:31]] = cells.pop(one)
    return saved({name: cells[name] for name in sorted(cells, key=_order(names))})


def _order(names: list[str]) -> Callable[[str], int]:
    return lambda name: names.index(name) if name in names else len(names)


WAYS = (flipped, cut, patched, other_xml, other_xml, other_cells, other_cells, other_cells)


def mangled(seed: int, raw: bytes) -> bytes:
    """Return the workbook number ``seed``; always the same."""
    some = random.Random(seed)  # noqa: S311 - a test, not a secret
    return some.choice(WAYS)(some, raw)
