"""Addresses that were published and would vanish: told once, unless a reason is written down."""

import pytest

from generator.check.vanished import vanished_findings
from generator.model.publication import PublishedRow
from generator.model.tree import Table

THERE = ("/", "/lamphun/", "/lamphun/2566/", "/lamphun/2566/o42/", "/tak/")
AGENCIES = {"/lamphun/": True, "/tak/": True}


def told(
    *rows: dict[str, str], there: tuple[str, ...] = THERE, errors: str = ""
) -> list[tuple[str, int, str]]:
    """Return code, line and address of what is found."""
    made = (
        PublishedRow.model_validate({"line": line, **row}) for line, row in enumerate(rows, start=2)
    )
    table = Table(file="data/published.csv", rows=tuple(made), columns={"address": 1})
    agencies = {home: home != errors for home in AGENCIES}
    found = vanished_findings(table, there, agencies)
    return sorted(
        (one.rule.code, one.place.line, str(one.values.get("address") or one.found))
        for one in found
    )


def row(address: str, **cells: str) -> dict[str, str]:
    return {"address": address, **cells}


def test_address_that_is_still_there_is_not_told() -> None:
    assert told(*map(row, THERE)) == []


def test_address_that_would_vanish_is_told_where_it_is_written_down() -> None:
    assert told(row("/"), row("/lamphun/2566/o43/")) == [("L009", 3, "/lamphun/2566/o43/")]


def test_what_lies_below_a_vanished_page_is_told_with_it() -> None:
    rows = (row("/lamphun/2565/results/"), row("/lamphun/2565/"), row("/lamphun/2565/o42/"))
    assert told(*rows) == [("L009", 3, "/lamphun/2565/")]


def test_a_file_that_would_vanish_is_told() -> None:
    assert told(row("/lamphun/files/order.pdf")) == [("L009", 2, "/lamphun/files/order.pdf")]


@pytest.mark.parametrize("below", ["/lamphun/2565/results/", "/lamphun/2565/measures/m01/"])
def test_a_written_reason_ends_it_for_all_that_lies_below(below: str) -> None:
    gone = row("/lamphun/2565/", gone="รวมกับปี 2566")
    assert told(gone, row(below)) == []
    assert told(row(below), gone) == []


def test_a_reason_for_one_page_is_none_for_its_neighbour() -> None:
    rows = (row("/lamphun/2566/a/", gone="รวมแล้ว"), row("/lamphun/2566/ab/"))
    assert told(*rows) == [("L009", 3, "/lamphun/2566/ab/")]


def test_a_page_that_has_moved_to_a_page_of_its_agency_is_not_told() -> None:
    assert told(row("/lamphun/2566/analysis/", moved_to="/lamphun/2566/o42/")) == []


@pytest.mark.parametrize("target", ["/lamphun/2566/o44/", "/lamphun/2566/o42", "/tak/", "/"])
def test_a_page_cannot_move_to_where_its_agency_has_none(target: str) -> None:
    old = "/lamphun/2566/analysis/"
    assert told(row(old, moved_to=target)) == [("L010", 2, old)]


def test_nothing_is_told_of_an_agency_whose_data_has_errors() -> None:
    rows = (row("/lamphun/2565/"), row("/tak/2565/"))
    assert told(*rows, errors="/tak/") == [("L009", 2, "/lamphun/2565/")]
