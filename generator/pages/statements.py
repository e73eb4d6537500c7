"""The hand-written pages: about, privacy, accessibility."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import wording
from generator.pages.context import PageContext
from generator.pages.environment import render
from generator.pages.head import (
    STATEMENTS,
    Head,
    Link,
    search_href,
    statement_links,
    statement_title,
)
from generator.pages.links import page_path, relative
from generator.pages.page import PORTAL, Page


def statement_pages(context: PageContext) -> Iterator[Page]:
    """Yield the hand-written pages there are; they stand at the root of the website."""
    site = context.single or PORTAL
    for name in STATEMENTS:
        if name in context.content:
            yield _statement(page_path(site, name), context.content[name], page_path(site), context)


def _statement(path: str, text: str, root: str, context: PageContext) -> Page:
    title = statement_title(text)
    back = wording.HOME if context.single else wording.ALL_AGENCIES
    href = relative(path, root, context.single)
    head = Head(
        kind="statement",
        title=title,
        description=title,
        portal=href,
        search=search_href(path, context),
        breadcrumbs=(Link(title=back, href=href), Link(title=title)),
        demonstration=context.demonstration,
        links=statement_links(path, context),
    )
    return Page(path=path, text=render("statement.md.j2", head=head, text=text))
