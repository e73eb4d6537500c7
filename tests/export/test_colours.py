"""An agency's own colours, whatever they are, leave every word and rule readable."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.export.colours import (
    DARK,
    LIGHT,
    RULE,
    TEXT,
    Scheme,
    colour_sheet,
    contrast,
    own_colours,
    readable,
)

LOOK = Path(__file__).parents[2] / "overrides/assets/stylesheets/prongsai.css"
colours = st.from_regex("#[0-9a-f]{6}", fullmatch=True)
both_schemes = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@both_schemes
@given(first=colours, second=colours)
def test_any_two_colours_can_be_read(scheme: Scheme, first: str, second: str) -> None:
    own = own_colours((first, second), scheme)
    for ground in scheme.grounds:
        assert contrast(own["--link"], ground) >= TEXT
        assert contrast(own["--brand"], ground) >= TEXT
        assert contrast(own["--accent"], ground) >= RULE
    assert contrast(own["--brand-ink"], own["--brand"]) >= TEXT


@both_schemes
@given(colour=colours)
def test_colour_that_stands_out_already_is_kept(scheme: Scheme, colour: str) -> None:
    stands_out = all(contrast(colour, ground) >= TEXT for ground in scheme.grounds)
    assert (readable(colour, scheme, TEXT) == colour) is stands_out


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59)],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert round(contrast(one, other), 2) == ratio


def test_sheet_sets_light_screens_and_paper_first_then_dark_screens() -> None:
    text = colour_sheet(("#7a1f2b", "#c8963e")).decode()
    light, dark = text.split("@media screen and (prefers-color-scheme: dark)")
    assert "--brand: #7a1f2b;" in light
    assert "--brand-ink: #10171d;" in dark
    assert re.findall("(--[a-z-]+):", light) == re.findall("(--[a-z-]+):", dark)


def test_grounds_are_those_of_the_look() -> None:
    look = LOOK.read_text(encoding="utf-8")
    papers, washes = (
        tuple(re.findall(f"--{name}: (#[0-9a-f]{{6}});", look)) for name in ("paper", "wash")
    )
    assert tuple(zip(papers, washes, strict=True)) == (LIGHT.grounds, DARK.grounds)


def test_figures_in_the_parts_of_a_bar_can_be_read_in_both_schemes() -> None:
    light, _, dark = LOOK.read_text(encoding="utf-8").partition("prefers-color-scheme: dark")
    for scheme in (light, dark):
        tokens = dict(re.findall(r"(--answer-[a-z0-9-]+): (#[0-9a-f]{6});", scheme))
        assert len(tokens) == 8
        for number in range(1, 5):
            ground = tokens[f"--answer-{number}"]
            assert contrast(tokens[f"--answer-{number}-ink"], ground) >= TEXT
