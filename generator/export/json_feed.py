"""A feed as JSON Feed.

Source:
    JSON Feed, version 1.1.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from generator.chain.news import JSON_FEED
from generator.export.feed import LANGUAGE, Feed, FeedEntry, moment

_VERSION: Final = "https://jsonfeed.org/version/1.1"


def to_json_feed(feed: Feed) -> bytes:
    """Return a feed as JSON Feed.

    Its rules know no relative addresses: where the website does not know its own there are none.
    """
    author = {"name": feed.author, "url": feed.website}
    told = {
        "version": _VERSION,
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": _address(feed, JSON_FEED),
        "description": feed.about,
        "language": LANGUAGE,
        "authors": [_given(author)],
        "items": [_item(feed, entry) for entry in feed.entries],
    }
    return (json.dumps(_given(told), ensure_ascii=False, indent=1) + "\n").encode()


def _item(feed: Feed, entry: FeedEntry) -> dict[str, object]:
    return _given(
        {
            "id": entry.urn,
            "url": _address(feed, entry.place),
            "title": entry.title,
            "content_text": entry.text,
            "date_published": moment(entry.day),
        }
    )


def _address(feed: Feed, place: str) -> str | None:
    return f"{feed.home}{place}" if feed.home else None


def _given(parts: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in parts.items() if value is not None}
