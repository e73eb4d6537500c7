"""YAML is read as text: nothing is guessed, nothing is run, and every value knows its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.source import Source
from generator.files.yaml_file import YamlFile, read_yaml
from generator.findings import Finding


def read(text: str) -> tuple[YamlFile | None, tuple[Finding, ...]]:
    return read_yaml(Source(file="data/x.yml", text=text))


def codes(text: str) -> list[str]:
    return [finding.rule.code for finding in read(text)[1]]


def test_scalars_stay_as_typed() -> None:
    document, findings = read("a: no\nb: 1.10\nc: 08\nd: 12:30\ne: 0x1F\nf: 2566-03-20\ng: null\n")
    assert document is not None
    assert findings == ()
    assert document.data == {
        "a": "no",
        "b": "1.10",
        "c": "08",
        "d": "12:30",
        "e": "0x1F",
        "f": "2566-03-20",
        "g": "null",
    }


def test_nothing_and_a_tilde_mean_missing_but_a_quoted_tilde_is_a_text() -> None:
    document, _ = read("a:\nb: ~\nc: '~'\nd: ''\n")
    assert document is not None
    assert document.data == {"a": None, "b": None, "c": "~", "d": None}


def test_values_and_keys_know_their_places() -> None:
    document, _ = read("measures:\n  - id: m01\n    steps: [one, two]\n")
    assert document is not None
    assert document.places["measures", 0, "id"] == (2, 9)
    assert document.places["measures", 0, "steps", 1] == (3, 18)
    assert document.keys["measures", 0, "steps"] == (3, 5)
    assert str(document.place(("measures", 0, "title"))) == "data/x.yml:2:5"


def test_a_block_keeps_its_lines() -> None:
    document, _ = read("text: |\n  (Assessment : ITA) # 1\n  สอง\n")
    assert document is not None
    assert document.data == {"text": "(Assessment : ITA) # 1\nสอง"}


def test_equal_keys_are_reported_with_both_places_and_the_first_stays() -> None:
    document, findings = read("overall: 87.96\ngrade: A\noverall: 91.50\n")
    assert document is not None
    assert document.data["overall"] == "87.96"
    assert [(one.rule.code, one.place.line, one.values["other"]) for one in findings] == [
        ("D012", 3, "1")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: !!python/object/apply:os.system [echo]\n",
        "a: !local x\n",
        "a: &x 1\nb: *x\n",
        "a: &x [1]\nb: [*x, *x]\n",
        "<<: *x\n",
    ],
)
def test_tags_anchors_and_aliases_are_refused(text: str) -> None:
    document, findings = read(text)
    assert document is None
    assert [finding.rule.code for finding in findings] == ["D013"]


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{key}: &{key} [*{previous}, *{previous}]\n"
        for previous, key in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert codes(bomb) == ["D013"]


def test_bottomless_nesting_is_refused() -> None:
    assert codes("a: " + "[" * 100_000) == ["D011"]
    assert codes("\n".join(" " * depth + "a:" for depth in range(40)) + " x\n") == ["D011"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title: การประเมิน (Assessment : ITA)\n", 1),
        ("a: 1\n\tb: 2\n", 2),
        ("a: 'not closed\nb: 1\n", 1),
        ("a: 1\n b: 2\n", 2),
        ("a: @x\n", 1),
        ("a: %x\n", 1),
        ("- a\n- b\n", 1),
        ("only a text\n", 1),
        ("a: 1\n---\nb: 2\n", 2),
        ("? [x]\n: y\n", 1),
    ],
)
def test_what_is_no_mapping_is_reported_with_line_and_reason(text: str, line: int) -> None:
    document, findings = read(text)
    assert document is None
    assert [finding.rule.code for finding in findings] == ["D011"]
    assert findings[0].place.line == line
    assert "reason" in findings[0].values


def test_text_cut_off_by_a_hash_sign_is_told() -> None:
    assert codes("title: ประกาศ #1\n") == ["D018"]
    assert codes("title: ประกาศ # a comment\n") == []
    assert codes("title: ประกาศ#1\n") == []
    assert codes("title: 'ประกาศ #1'\n") == []


def test_a_file_of_comments_only_is_empty() -> None:
    assert codes("# nothing yet\n") == ["D007"]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    document, findings = read(text)
    assert document is not None or findings


@given(
    st.recursive(
        st.sampled_from(["a: ", "- ", "  ", "\n", "[", "]", "{", "}", ",", "|", ">", '"', "'"])
        | st.sampled_from(["&x ", "*x", "!t ", "#", "?", ":", "ก", "%", "~", "---", "..."]),
        lambda part: st.lists(part, max_size=12).map("".join),
    )
)
def test_no_row_of_signs_breaks_the_reader(text: str) -> None:
    document, findings = read(text)
    assert document is not None or findings
