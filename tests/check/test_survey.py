"""What is said of the public survey of an agency: its address, its days, its code, its points."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.checked import check_data
from generator.findings import Finding, Language
from generator.messages.concerned import only
from generator.model.references import RESERVED_POINTS
from generator.pages.survey import POSTER
from generator.rules import RULES
from generator.settings import Settings
from tests.cli.process import write

ITAS = "https://itas.nacc.go.th/go/eit"
CODE = f"survey_url: {ITAS}/abc123\n"
SITE = "title: เว็บไซต์ทดสอบ\nurl: https://ita.example.go.th/\n"
AGENCY = "name: จังหวัดตาก\ntype: จังหวัด\n"
EVERYTHING = f"""{CODE}opens: 2566-01-01
closes: 2566-06-30
code_target: landing
duration: 5 นาที
anonymity: ไม่ระบุชื่อผู้ตอบ
question_count: 15 ข้อ
texts:
  heading: ท่านเคยมาติดต่อจังหวัดตากหรือไม่
  text: ขอเชิญตอบแบบวัด
  button: ตอบแบบวัด
service_points:
  - {{id: one-stop, name: จุดบริการประชาชน, place: ศาลากลางจังหวัด ชั้น 1}}
  - {{id: one-stop-2, name: จุดบริการประชาชน, place: ศาลากลางจังหวัด ชั้น 2}}
"""
FORM = {code for code in RULES if code[0] == "D"}
SURVEY_RULES = {f"C{number:03}" for number in (30, *range(32, 39))}

Found = Callable[..., list[Finding]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """Return a function: what is said of surveys, and of the form, where these files stand."""

    def said(files: dict[str, str], *, site: str | None = SITE) -> list[Finding]:
        return findings(tmp_path, files, site=site)

    return said


def findings(folder: Path, files: dict[str, str], *, site: str | None = SITE) -> list[Finding]:
    data = folder / "data"
    slugs = {name.partition("/")[0] for name in files}
    write(data, {f"{slug}/agency.yml": AGENCY for slug in sorted(slugs)})
    write(data, files if site is None else {**files, "site.yml": site})
    checked = check_data(Settings(data=data, site=data, build=data, project=data))
    return [one for one in checked.findings if one.rule.code in SURVEY_RULES | FORM]


def told(all_found: list[Finding]) -> list[tuple[str, str]]:
    return [(str(one.place), one.rule.code) for one in all_found]


def test_survey_of_which_everything_is_told_has_nothing_wrong(found: Found) -> None:
    assert found({"tak/2566/eit.yml": EVERYTHING}) == []


@pytest.mark.parametrize("key", ["duration", "anonymity", "question_count", "texts"])
def test_what_only_the_survey_itself_can_tell_may_stay_empty(found: Found, key: str) -> None:
    assert found({"tak/2566/eit.yml": f"{CODE}{key}:\n"}) == []
    assert found({"tak/2566/eit.yml": CODE}) == []


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        (f"{ITAS}/abc123", []),
        (f"{ITAS}/abc123/", []),
        ("HTTPS://ITAS.nacc.go.th/go/eit/ABC123", []),
        ("http://itas.nacc.go.th/go/eit/abc123", ["C032"]),
        ("https://bit.ly/eit", ["C033"]),
        ("http://bit.ly/eit", ["C032", "C033"]),
        ("https://www.nacc.go.th/go/eit/abc123", ["C033"]),
        ("https://itas.nacc.go.th.example.com/go/eit/abc123", ["C033"]),
        ("https://itas.nacc.go.th@example.com/go/eit/abc123", ["C033"]),
        ("https://itas.nacc.go.th:8080/go/eit/abc123", ["C033"]),
        ("https://itas.nacc.go.th/go/iit/abc123", ["C034"]),
        ("https://itas.nacc.go.th/go/iit", ["C034"]),
        ("http://itas.nacc.go.th/go/iit/abc123", ["C032", "C034"]),
        ("https://itas.nacc.go.th/", ["C034"]),
        ("https://itas.nacc.go.th/home", ["C034"]),
        ("https://itas.nacc.go.th/go/oit/abc123", ["C034"]),
        (ITAS, ["C034"]),
        (f"{ITAS}/", ["C034"]),
        (f"{ITAS}/abc12", ["C034"]),
        (f"{ITAS}/abc1234", ["C034"]),
        (f"{ITAS}/กขคงจฉ", ["C034"]),
        (f"{ITAS}/xxxxxx", ["C034"]),  # of the description of the data
        (f"{ITAS}/abc123/more", ["C034"]),
        (f"{ITAS}/abc123?from=line", ["C034"]),
        (f"{ITAS}/abc123#top", ["C034"]),
        (f"{ITAS}/{'a' * 1300}", ["C030"]),  # no code can hold it: that alone is told
    ],
)
def test_address_is_held_against_that_of_the_survey(
    found: Found, address: str, codes: list[str]
) -> None:
    at = "data/tak/2566/eit.yml:1:13"
    assert told(found({"tak/2566/eit.yml": f"survey_url: {address}\n"})) == [
        (at, code) for code in codes
    ]


def test_staff_survey_is_called_by_its_name(found: Found) -> None:
    address = f"survey_url: {ITAS.replace('eit', 'iit')}/abc123\n"
    (one,) = found({"tak/2566/eit.yml": address})
    assert "แบบวัด IIT ซึ่งบุคลากรของหน่วยงานเป็นผู้ตอบ" in one.message(Language.TH)


@pytest.mark.parametrize("path", ["eit/xxxxxx", "eit/XXXXXX/", "iit/abc123", "iit", "eit/", "eit"])
def test_address_of_no_survey_is_said_to_count_as_none(found: Found, path: str) -> None:
    address = f"survey_url: {ITAS.removesuffix('eit')}{path}\n"
    (one,) = found({"tak/2566/eit.yml": address})
    assert "จึงถือว่ายังไม่มีที่อยู่ และยังไม่ทำปุ่ม QR code และป้ายประกาศ" in one.message(Language.TH)
    assert "it counts as no address" in one.message(Language.EN)


@pytest.mark.parametrize("path", ["eit/abc12", "eit/abc123/more", "oit/abc123", ""])
def test_address_that_is_only_unlikely_is_used(found: Found, path: str) -> None:
    (one,) = found({"tak/2566/eit.yml": f"survey_url: {ITAS.removesuffix('go/eit')}{path}\n"})
    assert one.rule.code == "C034"
    assert "counts as no address" not in one.message(Language.EN)


def test_survey_of_another_assessor_may_be_elsewhere(found: Found) -> None:
    scheme = f"{AGENCY}scheme: moe_provincial_education_office\n"
    address = "survey_url: https://survey.example.go.th/eit\n"
    assert found({"tak/agency.yml": scheme, "tak/2563/eit.yml": address}) == []


@pytest.mark.parametrize("file", ["survey_url:\n", "opens: 2566-01-01\n"])
def test_missing_address_is_told_once_and_says_nothing_else(found: Found, file: str) -> None:
    ((place, code),) = told(found({"tak/2566/eit.yml": file}))
    assert code == "C030"
    assert place.startswith("data/tak/2566/eit.yml:1:")


@pytest.mark.parametrize(
    ("year", "days", "said"),
    [
        (2566, "opens: 2565-10-01\ncloses: 2566-09-30\n", []),
        (2566, "opens: 2565-09-30\ncloses: 2566-06-30\n", [(2, "C038")]),
        (2566, "opens: 2566-01-01\ncloses: 2566-10-01\n", [(3, "C038")]),
        (2566, "opens: 2567-01-01\ncloses: 2567-06-30\n", [(2, "C038")]),  # one slip
        (2566, "opens: ม.ค. 2566\ncloses: มิ.ย. 2566\n", []),
        (2566, "opens: 2566-06-30\n", []),
        (2566, "opens: 2566-07-01\n", [(2, "C038")]),  # after the rules close it
        (2566, "closes: 2565-12-31\n", [(2, "C038")]),
        (2566, "closes: 2566-01-01\n", []),
        (2567, "opens: 2567-07-01\n", []),  # the rules do not say when it closes
        (2566, "opens: 2566-06-30\ncloses: 2566-01-01\n", [(3, "D071")]),
        (2566, "opens: 2567-01-01\ncloses: 2566-06-30\n", [(3, "D071")]),  # told once
        (2566, "opens: 2566-01-01\ncloses: 2566-01-01\n", []),
        (2566, "opens: 31 มิ.ย. 2566\n", [(2, "D037")]),
    ],
)
def test_days_are_held_against_each_other_and_the_year(
    found: Found, year: int, days: str, said: list[tuple[int, str]]
) -> None:
    all_found = found({f"tak/{year}/eit.yml": CODE + days})
    assert [(one.place.line, one.rule.code) for one in all_found] == said


OTHER = CODE.replace("abc123", "def456")


def test_address_of_an_earlier_year_is_noted_at_the_later_one(found: Found) -> None:
    files = {"tak/2565/eit.yml": CODE, "tak/2566/eit.yml": OTHER, "tak/2567/eit.yml": CODE}
    (one,) = found(files)
    assert (str(one.place), one.rule.code) == ("data/tak/2567/eit.yml:1:13", "C036")
    assert "2565" in one.message(Language.TH)


def test_address_of_another_agency_is_told_to_both(found: Found) -> None:
    files = {"tak/2566/eit.yml": CODE, "nan/2566/eit.yml": CODE, "nan/2567/eit.yml": CODE}
    all_found = found({**files, "trang/2566/eit.yml": OTHER})
    assert told(all_found) == [
        ("data/nan/2567/eit.yml:1:13", "C036"),
        ("data/nan/2567/eit.yml:1:13", "C037"),
        ("data/tak/2566/eit.yml:1:13", "C037"),
    ]
    assert told([*only(all_found, agencies=("tak",))]) == [("data/tak/2566/eit.yml:1:13", "C037")]


def test_address_of_no_survey_is_told_once_wherever_it_stands(found: Found) -> None:
    example = f"survey_url: {ITAS}/xxxxxx\n"
    files = {"tak/2565/eit.yml": example, "tak/2566/eit.yml": example, "nan/2566/eit.yml": example}
    assert [code for _, code in told(found(files))] == ["C034"] * 3


@pytest.mark.parametrize("other", ["http://itas.nacc.go.th/go/eit/abc123", f"{ITAS}/abc123/"])
def test_address_written_in_another_way_is_the_same(found: Found, other: str) -> None:
    all_found = found({"tak/2565/eit.yml": CODE, "tak/2566/eit.yml": f"survey_url: {other}\n"})
    assert "C036" in {one.rule.code for one in all_found}


@pytest.mark.parametrize("site", [None, "title: ตาก\n", "title: ตาก\ndemonstration: yes\n"])
def test_without_the_address_of_the_website_no_landing_code_is_told_in_the_latest_year(
    found: Found, site: str | None
) -> None:
    files = {"tak/2565/eit.yml": OTHER, "tak/2566/eit.yml": CODE}
    assert told(found(files, site=site)) == [("data/tak/2566/eit.yml:1:1", "C035")]


def test_code_that_leads_to_the_survey_needs_no_address_of_the_website(found: Found) -> None:
    files = {"tak/2565/eit.yml": OTHER, "tak/2566/eit.yml": f"{CODE}code_target: survey\n"}
    assert found(files, site="title: ตาก\n") == []


def test_what_an_unusable_site_file_lacks_is_not_told(found: Found) -> None:
    site = "title: ตาก\nurl: ita.example.go.th\n"
    assert told(found({"tak/2566/eit.yml": CODE}, site=site)) == [("data/site.yml:2:6", "D050")]


def points(*lines: str) -> str:
    return f"{CODE}service_points:\n" + "".join(f"  - {{{line}}}\n" for line in lines)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("id: one-stop, name: ก", "id: one-stop-2, name: ข"), []),
        (("id: one-stop, name: ก", "id: one-stop, name: ข"), [(4, "D042")]),
        (("id: poster, name: ก",), [(3, "D070")]),
        (("id: posters, name: ก",), []),
        (("id: One-Stop, name: ก",), [(3, "D041")]),
        (("id: จุดบริการ, name: ก",), [(3, "D041")]),
        (("id: one/stop, name: ก",), [(3, "D041")]),
        (("id: one stop, name: ก",), [(3, "D041")]),
        (("name: ก",), [(3, "D016")]),
        (("id: one-stop",), [(3, "D016")]),
        (("id: a, name: ก", "id: b, name: ก"), [(4, "D072")]),
        (("id: a, name: ก, place: ชั้น 1", "id: b, name: ก, place: ชั้น 2"), []),
    ],
)
def test_points_are_told_apart_and_fit_for_an_address(
    found: Found, lines: tuple[str, ...], said: list[tuple[int, str]]
) -> None:
    all_found = found({"tak/2566/eit.yml": points(*lines)})
    assert [(one.place.line, one.rule.code) for one in all_found] == said


def test_no_point_can_have_the_address_of_a_poster() -> None:
    assert POSTER in RESERVED_POINTS


# Pieces of addresses and dates, and whatever else can be typed on one line.
ANYTHING = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60),
    st.lists(
        st.sampled_from(
            [
                *("https://", "http://", "itas.nacc.go.th", "/go/eit/", "/go/iit/", "abc123", "@"),
                *(":", "[", "]", "?", "#", "/", "%", "..", "2566", "-01", "-31", " ", "ม.ค.", "๓๑"),
            ]
        ),
        max_size=8,
    ).map("".join),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.lists(st.tuples(ANYTHING, ANYTHING, ANYTHING, ANYTHING), min_size=8, max_size=8))
def test_whatever_is_typed_ends_in_findings(
    tmp_path: Path, typed: list[tuple[str, str, str, str]]
) -> None:
    files = {}
    for number, (address, opens, closes, point) in enumerate(typed):
        keys = {"survey_url": address, "opens": opens, "closes": closes}
        lines = [f"{key}: |\n  {value}\n" for key, value in keys.items()]
        lines.append(f"service_points:\n  - name: ก\n    id: |\n      {point}\n")
        # A mistake in one key keeps the others from being read: each stands alone as well.
        files[f"tak/{2550 + number}/eit.yml"] = lines[number % len(lines)]
        files[f"nan/{2550 + number}/eit.yml"] = "".join(lines)
    for one in findings(tmp_path, files):
        assert all(one.message(language) and one.fix(language) for language in Language)
