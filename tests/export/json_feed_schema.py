"""The rules of JSON Feed 1.1 as a JSON schema, of the members that our feeds have."""

from typing import Any, Final

_TEXT: Final = {"type": "string", "minLength": 1}
_ADDRESS: Final = {"type": "string", "pattern": r"^https?://[^\s<>\"]+$"}
_MOMENT: Final = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
}
_AUTHOR: Final = {
    "type": "object",
    "properties": {"name": _TEXT, "url": _ADDRESS, "avatar": _ADDRESS},
    "minProperties": 1,
    "additionalProperties": False,
}
_ITEM: Final = {
    "type": "object",
    "properties": {
        "id": _TEXT,
        "url": _ADDRESS,
        "title": _TEXT,
        "content_text": _TEXT,
        "content_html": _TEXT,
        "summary": _TEXT,
        "date_published": _MOMENT,
        "date_modified": _MOMENT,
        "authors": {"type": "array", "items": _AUTHOR},
        "tags": {"type": "array", "items": _TEXT},
        "language": {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
    },
    "required": ["id"],
    "anyOf": [{"required": ["content_text"]}, {"required": ["content_html"]}],
    "additionalProperties": False,
}

SCHEMA: Final[dict[str, Any]] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": _TEXT,
        "home_page_url": _ADDRESS,
        "feed_url": _ADDRESS,
        "description": _TEXT,
        "language": {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
        "authors": {"type": "array", "items": _AUTHOR, "minItems": 1},
        "items": {"type": "array", "items": _ITEM, "uniqueItems": True},
    },
    "required": ["version", "title", "items"],
    "dependentRequired": {"home_page_url": ["feed_url"], "feed_url": ["home_page_url"]},
    "additionalProperties": False,
}
