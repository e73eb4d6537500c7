"""Who assesses: the names of the schemes, as officers call them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from generator.findings import Wording
from generator.thai.text import normal

SCHEME_NAMES: Final[Mapping[str, Wording]] = {
    "nacc": Wording("สำนักงาน ป.ป.ช.", "National Anti-Corruption Commission (NACC)"),
    "moe_provincial_education_office": Wording(
        "กระทรวงศึกษาธิการ (สำนักงานศึกษาธิการจังหวัด)",
        "Ministry of Education (provincial education offices)",
    ),
    "ovec": Wording(
        "สำนักงานคณะกรรมการการอาชีวศึกษา (สถานศึกษา)",
        "Vocational Education Commission (colleges)",
    ),
}
"""Scheme -> who assesses by it; the usual one first."""

_ALSO_CALLED: Final[Mapping[str, str]] = {
    "ป.ป.ช.": "nacc",
    "ปปช": "nacc",
    "สอศ.": "ovec",
    "กระทรวงศึกษาธิการ": "moe_provincial_education_office",
}


def in_usual_order(schemes: Iterable[str]) -> tuple[str, ...]:
    """Return schemes as they are offered: those with a name first, an agency's own behind."""
    order = list(SCHEME_NAMES)
    return tuple(
        sorted(schemes, key=lambda one: (order.index(one) if one in order else len(order), one))
    )


def scheme_name(scheme: str) -> Wording:
    """Return what a scheme is called; one of the agency's own has its code alone."""
    return SCHEME_NAMES.get(scheme, Wording(scheme, scheme))


def scheme_meant(typed: str, schemes: Sequence[str]) -> str | None:
    """Return the scheme that was typed: its code, a name of it, or its number.

    Args:
        typed: clean text, digits Arabic.
        schemes: in the order in which they were numbered, from 1.
    """
    if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(schemes):
        return schemes[int(typed) - 1]
    names = {normal(name): scheme for name, scheme in _ALSO_CALLED.items() if scheme in schemes}
    for one in schemes:
        name = scheme_name(one)
        names |= {normal(known): one for known in (one, name.th, name.en)}
    return names.get(normal(typed))
