"""The kinds of pages, as the shell names them."""

import re

KIND = re.compile(r'<body class="page(?: page-([a-z0-9-]+))?"')
KINDS = {
    *("portal", "national", "statement", "home", "year", "results", "questions", "disclosures"),
    *("respondents", "peers", "report", "calendar", "documents", "data"),
    *("analysis", "progress", "measure", "checklist", "eit", "poster", "search"),
}
LOST = "lost"


def kind_of(html: str) -> str:
    """Return the kind of a page; that for lost addresses has none of its own."""
    found = KIND.search(html)
    assert found is not None
    return found[1] or LOST
