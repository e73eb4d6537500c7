"""The policy of the pages, and the headers that hosts can send: everywhere the same words."""

import re
from xml.etree import ElementTree as ET

from generator.site.policy import HEADERS, POLICY, headers_file
from tests.site.small_site import ROOT, SmallSite

EXAMPLES = ROOT / "docs" / "headers"


def test_every_page_holds_the_policy_before_anything_it_loads(small_site: SmallSite) -> None:
    small_site.build()
    pages = sorted(small_site.site.rglob("*.html"))
    assert pages
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert re.findall('<meta http-equiv="Content-Security-Policy" content="(.*?)">', text) == [
            POLICY
        ]
        before = text.partition("Content-Security-Policy")[0]
        assert "<link" not in before
        assert "<script" not in before


def test_policy_lets_nothing_in_that_is_not_of_the_host() -> None:
    rules = dict(rule.split(" ", 1) for rule in POLICY.split("; "))
    assert rules["default-src"] == "'none'"
    assert set(rules.values()) == {"'none'", "'self'"}


def test_headers_are_those_of_the_pages_and_say_who_may_frame_them() -> None:
    assert HEADERS["Content-Security-Policy"] == f"{POLICY}; frame-ancestors 'self'"
    assert "Cache-Control" not in HEADERS  # an address stays when its content changes
    head, *lines = headers_file().decode().splitlines()
    assert head == "/*"
    assert dict(line.strip().split(": ", 1) for line in lines) == HEADERS


def test_example_for_apache_sends_the_same_headers() -> None:
    text = (EXAMPLES / "apache.htaccess").read_text(encoding="utf-8")
    assert dict(re.findall(r'^  Header always set (\S+) "(.*)"$', text, re.MULTILINE)) == HEADERS


def test_example_for_nginx_sends_the_same_headers() -> None:
    text = (EXAMPLES / "nginx.conf").read_text(encoding="utf-8")
    assert dict(re.findall(r'^add_header (\S+) "(.*)" always;$', text, re.MULTILINE)) == HEADERS


def test_example_for_iis_sends_the_same_headers() -> None:
    headers = ET.parse(EXAMPLES / "iis-web.config").iter("add")  # noqa: S314 # our own file
    assert {one.get("name"): one.get("value") for one in headers} == HEADERS
