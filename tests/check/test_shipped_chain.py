"""The known gaps of the shipped papers are found, and nothing else is."""

from pathlib import Path

import pytest

from generator.checked import check_data
from generator.findings import Language, Severity
from generator.settings import Settings
from tests.assess.figures import DATA

EXPECTED = Path(__file__).with_name("expected_chain.txt")


def test_exactly_the_known_gaps_are_found(request: pytest.FixtureRequest) -> None:
    checked = check_data(Settings(data=DATA, site=DATA, build=DATA, project=DATA))
    found = [one for one in checked.findings if one.rule.code.startswith("C")]
    lines = [f"{one.place}: {one.rule.code} {one.message(Language.TH)}\n" for one in found]
    assert Severity.ERROR not in {one.rule.severity for one in found}
    if request.config.getoption("--update-golden"):
        EXPECTED.write_text("".join(lines), encoding="utf-8", newline="\n")
    assert lines == EXPECTED.read_text(encoding="utf-8").splitlines(keepends=True)
