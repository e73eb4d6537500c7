"""Which font Thai is set with."""

import pytest

from generator.paper.fonts import chosen, machine_fonts, thai_font


@pytest.mark.parametrize(
    ("families", "expected"),
    [
        (["Arial", "Garuda", "Laksaman", "Sarabun"], "Laksaman"),
        (["Arial", "Leelawadee UI", "Tahoma"], "Leelawadee UI"),
        (["Helvetica", "Thonburi"], "Thonburi"),
        (["sarabun", "waree", "norasi"], "Norasi"),
        (["Arial", "Sarabun"], "Sarabun"),
        (["Arial", "DejaVu Sans", "Libertinus Serif"], None),
        ([], None),
    ],
)
def test_font_that_sets_thai_best_is_chosen(families: list[str], expected: str | None) -> None:
    assert chosen(families) == expected


def test_font_of_this_machine_is_one_that_typst_finds() -> None:
    assert thai_font() in machine_fonts().families()
