"""What holds of every draft, whatever was announced."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.assess.figures import rules
from tests.drafting.drafted import Drafted, draft, made_up

INDICATORS = tuple(str(number) for number in range(1, 11))
QUESTIONS = tuple(one.code for one in rules(2565).questions)
ITEMS = tuple(one.code for one in rules(2565).oit_items)
ABOUT = (*INDICATORS, "IIT", "EIT", "OIT", "i12", "9.4", "O3")

scores = st.one_of(st.decimals(0, 100, places=2), st.sampled_from(["100", "85", "84.99", "0"]))
# Texts as people paste them, marks of YAML and of Markdown included; control characters are an
# error of the data, and so are the two code points that YAML refuses.
texts = st.one_of(
    st.sampled_from(
        ["ก: ข", "# ก", "- ก", "ก #ข", "“ก”", "'", '"', "|", "ก\n\n- ข", "{{ก}}", "<b>ก"]
    ),
    st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"))
    .map(str.strip)
    .filter(lambda text: text.isprintable() and text.strip("\ufeff\u200b~") != ""),
)


@st.composite
def files(draw: st.DrawFn) -> dict[str, str]:
    """Draw the files of an agency that work on the result of 2565."""
    given_scores = draw(st.dictionaries(st.sampled_from(INDICATORS), scores, min_size=1))
    found = {
        "2565/result.yml": "overall: 85\n",
        "2565/indicators.csv": table(("indicator", "score"), given_scores.items()),
        "2565/recommendations.yml": draw(recommendations()),
    }
    if questions := draw(st.dictionaries(st.sampled_from(QUESTIONS), scores)):
        found["2565/questions.csv"] = table(("code", "score"), questions.items())
    if items := draw(st.dictionaries(st.sampled_from(ITEMS), st.sampled_from(["0", "100"]))):
        rows = [(code, score, draw(texts)) for code, score in items.items()]
        found["2565/disclosures.csv"] = table(("code", "score", "comment"), rows)
    if draw(st.booleans()):
        found["2566/result.yml"] = f"target: {draw(st.integers(70, 100))}\n"
    return found


@st.composite
def recommendations(draw: st.DrawFn) -> str:
    count = draw(st.integers(1, 3))
    lines = ["recommendations:"]
    for number in range(count):
        about = draw(st.lists(st.sampled_from(ABOUT), unique=True, max_size=3))
        text = json.dumps(draw(texts), ensure_ascii=False)
        lines.append(f"  - {{id: r{number}, about: [{', '.join(about)}], text: {text}}}")
    return "\n".join([*lines, ""])


def table(columns: Sequence[str], rows: object) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)  # type: ignore[arg-type] # rows of any values
    return written.getvalue()


def weak(made: Drafted) -> set[str]:
    """Return the indicators below the mark."""
    mark = made.basis.mark.points
    assert mark is not None
    announced = made.basis.assessment.announced.indicators
    return {code for code, score in announced.items() if score < mark}


def placed(made: Drafted) -> Counter[str]:
    return Counter(code for found in made.lists.values() for about in found for code in about)


# Each example reads a data folder twice.
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(files())
def test_every_low_score_is_in_one_list_and_answered_by_one_measure(town: dict[str, str]) -> None:
    with TemporaryDirectory() as folder:
        made = draft(made_up(Path(folder), town))
    below = weak(made)
    assert made.findings == ()
    assert {code for about in made.lists["fix"] for code in about} == below
    counts = placed(made)
    assert set(counts.values()) <= {1}
    assert below <= counts.keys()
    answered = Counter(answer for answers in made.answers for answer in answers)
    issues = [one.id for one in (*made.analysis.fix, *made.analysis.develop)]
    assert [answered[one] for one in (*below, *issues)] == [1] * (len(below) + len(issues))


# Each example reads a data folder twice.
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(texts, texts, scores)
def test_names_and_texts_of_the_data_stay_texts(name: str, question: str, score: str) -> None:
    town = {
        "agency.yml": f"name: {json.dumps(name, ensure_ascii=False)}\ntype: เทศบาลเมือง\n",
        "2566/indicators.csv": "indicator,score\n1,80\n",
        "2566/questions.csv": table(
            ("code", "score", "text", "indicator"), [("i1", "70", question, "1")]
        ),
        "2566/result.yml": f"overall: {score}\n",
    }
    with TemporaryDirectory() as folder:
        made = draft(made_up(Path(folder), town), year=2567)
    assert made.findings == ()
    assert made.analysis.fix[0].text is not None
    assert "ข้อคำถาม i1 “" in made.analysis.fix[0].text
    assert [one.answers for one in made.measures.measures] == [("1", "f01")]
