"""What an agency writes wins, and what it leaves empty takes nothing away."""

import copy
from typing import Any

from generator.editions.merging import merged

BASE: dict[str, Any] = {
    "fiscal_year": "2567",
    "weights": {"IIT": "30", "EIT": "30", "OIT": "40"},
    "confirmed": [],
    "calendar": None,
    "indicators": [
        {
            "code": "9",
            "name_th": "การเปิดเผยข้อมูล",
            "sub_indicators": [{"code": "9.1", "name_th": "ข้อมูลพื้นฐาน"}],
        }
    ],
    "oit_items": [
        {"code": "O1", "name": "โครงสร้าง", "elements": ["แผนผัง", "ตำแหน่ง"]},
        {"code": "O2", "name": "ผู้บริหาร", "elements": []},
    ],
    "sources": ["ก"],
}


def codes(values: dict[str, Any], key: str = "oit_items") -> list[str]:
    return [entry["code"] for entry in values[key]]


def test_key_of_the_agency_wins_and_the_rest_stays() -> None:
    result = merged(BASE, {"name": "หลักเกณฑ์", "weights": {"EIT": "20", "OIT": "50"}})
    assert result["weights"] == {"IIT": "30", "EIT": "20", "OIT": "50"}
    assert result["name"] == "หลักเกณฑ์"
    assert result["oit_items"] == BASE["oit_items"]


def test_list_entries_are_matched_by_their_code() -> None:
    result = merged(BASE, {"oit_items": [{"code": "O2", "elements": ["ชื่อ"]}]})
    assert result["oit_items"][0] == BASE["oit_items"][0]
    assert result["oit_items"][1] == {"code": "O2", "name": "ผู้บริหาร", "elements": ["ชื่อ"]}


def test_entry_under_another_spelling_keeps_the_printed_code() -> None:
    result = merged(BASE, {"oit_items": [{"code": "o02", "name": "ข้อมูลผู้บริหาร"}]})
    assert codes(result) == ["O1", "O2"]
    assert result["oit_items"][1]["name"] == "ข้อมูลผู้บริหาร"


def test_new_entries_follow_the_known_ones() -> None:
    result = merged(BASE, {"oit_items": [{"code": "O3"}, {"code": "O1", "name": "ใหม่"}]})
    assert codes(result) == ["O1", "O2", "O3"]


def test_complete_list_of_the_agency_gives_the_order() -> None:
    result = merged(BASE, {"oit_items": [{"code": "O2"}, {"code": "O3"}, {"code": "O1"}]})
    assert codes(result) == ["O2", "O3", "O1"]
    assert result["oit_items"][2]["name"] == "โครงสร้าง"


def test_lists_inside_entries_are_merged_too() -> None:
    subs = [{"code": "9.2", "name_th": "การบริหารงาน"}]
    result = merged(BASE, {"indicators": [{"code": "9", "sub_indicators": subs}]})
    assert codes(result["indicators"][0], "sub_indicators") == ["9.1", "9.2"]


def test_list_without_codes_is_taken_as_a_whole() -> None:
    result = merged(BASE, {"sources": ["ข"], "oit_items": [{"code": "O1", "elements": ["อื่น"]}]})
    assert result["sources"] == ["ข"]
    assert result["oit_items"][0]["elements"] == ["อื่น"]


def test_what_is_empty_takes_nothing_away() -> None:
    extra = {"weights": None, "sources": [], "oit_items": [{"code": "O1", "elements": []}]}
    assert merged(BASE, extra) == BASE


def test_what_was_empty_is_filled() -> None:
    extra = {"confirmed": ["O1"], "calendar": {"announced": "2567-07-30"}}
    result = merged(BASE, extra)
    assert result["confirmed"] == ["O1"]
    assert result["calendar"] == {"announced": "2567-07-30"}


def test_code_twice_is_not_swallowed() -> None:
    extra = {"oit_items": [{"code": "O2", "name": "ก"}, {"code": "o2", "name": "ข"}]}
    assert codes(merged(BASE, extra)) == ["O1", "O2", "o2"]


def test_edition_of_a_new_year_stands_alone() -> None:
    assert merged({}, BASE) == BASE


def test_arguments_are_not_changed() -> None:
    base, extra = copy.deepcopy(BASE), {"oit_items": [{"code": "O1", "name": "ใหม่"}]}
    untouched = copy.deepcopy(extra)
    merged(base, extra)
    assert (base, extra) == (BASE, untouched)
