"""The pictures of figures on a page, as blocks of a paper: bars, changes, strips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.paper.blocks import (
    Block,
    ChangeMark,
    DaysOfYear,
    ScoreBar,
    Strip,
    StripPart,
)
from generator.paper.page_tree import Node


def bar_of(node: Node) -> ScoreBar:
    """Return the bar of ``<span class="bar bar-83 weak">``."""
    _, length, *looks = node.classes
    return ScoreBar(length=int(length.removeprefix("bar-")), look=looks[0] if looks else "")


def picture_of(node: Node) -> Iterator[Block]:
    """Yield the change or the strip that a picture shows."""
    if "delta" in node.classes:
        (shape,) = node.all("rect")
        yield ChangeMark(start=_percent(shape, "x"), width=_percent(shape, "width"))
        return
    parts: list[StripPart] = []
    for one in node.nodes:
        if one.tag == "rect":
            start, width = _percent(one, "x"), _percent(one, "width")
            look = one.attributes.get("class", "")
            parts.append(StripPart(start=start, width=width, look=look))
        elif one.tag == "text":
            parts[-1] = replace(parts[-1], text=one.text)
    if parts:
        yield Strip(parts=tuple(parts))


def days_of(cell: Node) -> Iterator[DaysOfYear]:
    """Yield the line of the days of a year that a cell of ``partials/timeline.md.j2`` holds."""
    for picture in list(cell.nodes):
        if picture.tag != "svg":
            continue
        lines = [one for one in picture.nodes if one.tag == "line"]
        bar = next((one for one in picture.nodes if one.tag in {"rect", "svg"}), None)
        now = next((one for one in lines if "now" in one.classes), None)
        points = "".join(one.attributes.get("d", "") for one in bar.all("path")) if bar else ""
        yield DaysOfYear(
            labels=tuple((_percent(one, "x"), one.text) for one in picture.all("text")),
            quarters=tuple(_percent(one, "x1") for one in lines if "grid" in one.classes),
            start=_percent(bar, "x") if bar else None,
            width=_percent(bar, "width") if bar and bar.tag == "rect" else None,
            look="" if not points else "due" if points.startswith("M-") else "since",
            now=_percent(now, "x1") if now else None,
        )


def _percent(shape: Node, name: str) -> str:
    return shape.attributes[name].removesuffix("%")
