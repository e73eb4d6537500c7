"""The head of a page about all agencies of the website."""

from __future__ import annotations

from collections.abc import Sequence

from generator.pages import wording
from generator.pages.context import PageContext
from generator.pages.entry import AgencyEntry
from generator.pages.head import Head, statement_links
from generator.pages.notices import notices
from generator.pages.numerals import Numerals


def everyone_head(
    path: str,
    entries: Sequence[AgencyEntry],
    context: PageContext,
    *,
    kind: str,
    title: str,
    description: str,
) -> Head:
    """Return the head of a page, with the notices that any of the agencies needs.

    Args:
        path: of the page.
        entries: all agencies.
        context: of the website.
        kind: of the page.
        title: of the page.
        description: of the page.
    """
    return Head(
        kind=kind,
        title=title,
        description=description,
        as_of=Numerals().day(context.as_of),
        source=wording.EACH_SOURCE,
        demonstration=context.demonstration,
        notices=notices(
            {one.announcing for one in entries if one.announcing},
            perception=any(one.asks_people for one in entries),
        ),
        links=statement_links(path, context),
    )
