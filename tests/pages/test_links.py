"""Addresses: which ones a link may have, and how pages point to each other."""

import pytest

from generator.pages.links import page_path, phone_link, relative, safe_url


@pytest.mark.parametrize(
    "typed",
    [
        "https://www.example.go.th/ita?a=1&b=2#c",
        "HTTP://EXAMPLE.COM/",
        "mailto:office@example.go.th",
        "tel:1567",
        "2565/results/",
        "../",
        "#indicator-7",
        "files/mou.pdf",
        "./a:b",
        "?q=a:b",
    ],
)
def test_address_is_allowed(typed: str) -> None:
    assert safe_url(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "\u00a0javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://example.com/x",
        "//example.com/",
        "/\\example.com/",
        "\\\\example.com",
        "/absolute/",
        "a:b",
        "1:2/",
        'https://example.com/" onclick="x',
        "https://example.com/ x",
        "https://example.com/<b>",
    ],
)
def test_address_is_refused(typed: str) -> None:
    assert safe_url(typed) is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1567", "tel:1567"),
        ("0 5311 2705", "tel:053112705"),
        ("๐-๕๓๑๑-๒๗๐๕", "tel:053112705"),
        ("0-5351-1192 ต่อ 27970", None),
        ("(มท) ๒๕๓๖๕", None),
        ("12", None),
        ("", None),
    ],
)
def test_only_a_plain_number_can_be_dialled(typed: str, expected: str | None) -> None:
    assert phone_link(typed) == expected


@pytest.mark.parametrize(
    ("origin", "target", "single", "expected"),
    [
        (("_portal",), ("lamphun",), None, "lamphun/"),
        (("lamphun",), ("_portal",), None, "../"),
        (("lamphun",), ("lamphun",), None, "./"),
        (("lamphun", 2563, "results"), ("lamphun", 2564), None, "../../2564/"),
        (("lamphun", 2563), ("_portal", "about"), None, "../../about/"),
        (("lamphun", 2563), ("lamphun",), "lamphun", "../"),
        (("lamphun",), ("lamphun", "about"), "lamphun", "about/"),
        (("lamphun",), ("chiang-mai",), "lamphun", "chiang-mai/"),
        (("chiang-mai",), ("lamphun",), "lamphun", "../"),
    ],
)
def test_pages_point_to_each_other(
    origin: tuple[str | int, ...], target: tuple[str | int, ...], single: str | None, expected: str
) -> None:
    start, end = (page_path(str(names[0]), *names[1:]) for names in (origin, target))
    assert relative(start, end, single) == expected
