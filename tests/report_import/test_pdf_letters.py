"""Letters of a PDF as programs draw them are read once, each mark behind the letter it is on."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from generator.report_import.pdf_letters import Letter, once_and_in_order

SIZE, WIDE, GAP = 16.0, 8.0, 0.4
MARKS = st.sampled_from(["", "", "\u0e48", "\u0e49", "\u0e31", "\u0e35\u0e48", "\u0e38", "\u0e33"])
CLUSTERS = st.lists(st.tuples(st.sampled_from("กขคงทนบปรลวสห"), MARKS), min_size=1, max_size=40)


def drawn(text: str, left: float, wide: float, origin: float, piece: int) -> Iterator[Letter]:
    """Yield the letters of one sign of a font: they share its width."""
    each = wide / len(text)
    for at, letter in enumerate(text):
        begin = left + at * each
        yield Letter(letter, begin, begin + each, origin, 700.0, SIZE, piece)


def as_browsers_do(clusters: list[tuple[str, str]], late: int) -> Iterator[Letter]:
    """Yield each cluster for its letter, and for its mark again: so many clusters later."""
    waiting: list[tuple[int, str, float]] = []
    for at, (letter, marks) in enumerate(clusters):
        left = at * (WIDE + GAP)
        yield from drawn(letter + marks, left, WIDE, left, 2 * at)
        waiting += [(at, letter + marks, left)] if marks else []
        for own, text, begin in [one for one in waiting if at - one[0] >= late]:
            end = begin + WIDE
            yield from drawn(text, end - 1.5, 2.0, end + 1, 2 * own + 1)
            waiting.remove((own, text, begin))
    for own, text, begin in waiting:
        yield from drawn(text, begin + WIDE - 1.5, 2.0, begin + WIDE + 1, 2 * own + 1)


def as_offices_do(clusters: list[tuple[str, str]]) -> Iterator[Letter]:
    """Yield a mark before the letter it stands on, as where the two are of different fonts."""
    for at, (letter, marks) in enumerate(clusters):
        left = at * (WIDE + GAP)
        above = marks.removesuffix("\u0e33")
        for mark in above:
            yield from drawn(mark, left + 2, 4.0, left - 0.3, 2 * at + 1)
        yield from drawn(letter, left, WIDE, left, 2 * at)


def text_of(letters: Iterator[Letter]) -> str:
    return "".join(letter.text for letter in once_and_in_order(letters))


@given(CLUSTERS, st.integers(0, 6))
def test_what_is_drawn_in_two_parts_is_read_once(
    clusters: list[tuple[str, str]], late: int
) -> None:
    wanted = "".join(letter + marks for letter, marks in clusters)

    assert text_of(as_browsers_do(clusters, late)) == wanted


@given(CLUSTERS)
def test_a_mark_that_is_drawn_first_is_read_behind_its_letter(
    clusters: list[tuple[str, str]],
) -> None:
    wanted = "".join(letter + marks.removesuffix("\u0e33") for letter, marks in clusters)

    assert text_of(as_offices_do(clusters)) == wanted


@given(
    st.lists(
        st.sampled_from(["การ", " “", "ดำ", " ", "เนิน", "IIT ", "งาน"]), min_size=3, max_size=12
    ),
    st.data(),
)
def test_a_piece_that_is_drawn_late_is_read_where_its_gap_is(
    pieces: list[str], data: st.DataObject
) -> None:
    whole = [tuple(drawn(text, at * 30, 29.9, at * 30, at)) for at, text in enumerate(pieces)]
    late = data.draw(st.integers(1, len(whole) - 2))
    drawn_late = [*whole[:late], *whole[late + 1 : -1], whole[late], whole[-1]]

    assert text_of(letter for one in drawn_late for letter in one) == "".join(pieces)


@given(CLUSTERS)
def test_clusters_that_stand_there_twice_stay(clusters: list[tuple[str, str]]) -> None:
    twice = [one for one in clusters for _ in range(2)]
    plain = (
        letter
        for at, (base, marks) in enumerate(twice)
        for letter in drawn(base + marks, at * WIDE, WIDE, at * WIDE, at)
    )

    assert text_of(plain) == "".join(base + marks for base, marks in twice)
