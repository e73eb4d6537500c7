"""The agency's own two colours as a style sheet, kept readable whatever they are.

The first becomes ``--brand`` (head, buttons) and ``--link``, the second ``--accent`` (the rule at
the head). A colour that does not stand out is moved in steps towards black on light paper, towards
white on dark paper, until it does: text by 4.5:1, the rule by 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), on
both the paper and its quiet bands. A colour that stands out already stays as it is. Bars and chips
keep their own colours: those have a meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

COLOUR_SHEET: Final = "colours.css"
"""Name of the style sheet in the folder of the agency's home."""

TEXT: Final = 4.5
RULE: Final = 3.0
_STEPS: Final = 64

Channels = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The grounds of a scheme of ``prongsai.css``, and where colours go that do not stand out.

    Attributes:
        grounds: paper and quiet bands.
        inks: what may stand on a button.
    """

    grounds: tuple[str, ...]
    inks: tuple[str, ...]
    towards: str


LIGHT: Final = Scheme(
    grounds=("#ffffff", "#f4f6f8"), inks=("#ffffff", "#1b2733"), towards="#000000"
)
DARK: Final = Scheme(grounds=("#10171d", "#18222b"), inks=("#10171d", "#ffffff"), towards="#ffffff")


def colour_sheet(colours: tuple[str, str]) -> bytes:
    """Return the style sheet of an agency's colours, for light and for dark screens and for paper.

    Args:
        colours: as ``#rrggbb``.
    """
    light, dark = (_rule(own_colours(colours, scheme)) for scheme in (LIGHT, DARK))
    text = f"{light}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}}}\n"
    return text.encode()


def own_colours(colours: tuple[str, str], scheme: Scheme) -> Mapping[str, str]:
    """Return the variables of the look -> the colours that take their place in a scheme."""
    first, second = colours
    brand = readable(first, scheme, TEXT)
    return {
        "--brand": brand,
        "--brand-ink": max(scheme.inks, key=lambda ink: contrast(ink, brand)),
        "--link": brand,
        "--accent": readable(second, scheme, RULE),
    }


def readable(colour: str, scheme: Scheme, least: float) -> str:
    """Return the colour, or the nearest step towards black or white that stands out enough.

    Args:
        colour: as ``#rrggbb``.
        scheme: on whose grounds it stands.
        least: contrast it needs.
    """
    return next(
        one
        for one in _steps(colour, scheme.towards)
        if all(contrast(one, ground) >= least for ground in scheme.grounds)
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _steps(colour: str, towards: str) -> Iterator[str]:
    """Yield the colour and its mixtures with another, which is the last of them."""
    start, end = _channels(colour), _channels(towards)
    for step in range(_STEPS + 1):
        mixed = (
            (a * (_STEPS - step) + b * step) // _STEPS for a, b in zip(start, end, strict=True)
        )
        yield "#" + "".join(f"{one:02x}" for one in mixed)


def _luminance(colour: str) -> float:
    """Return how light a colour is, 0 to 1 (WCAG 2.2, relative luminance)."""
    red, green, blue = (_linear(one / 255) for one in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _channels(colour: str) -> Channels:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _rule(variables: Mapping[str, str]) -> str:
    lines = (f"  {name}: {colour};\n" for name, colour in variables.items())
    return f":root {{\n{''.join(lines)}}}\n"
