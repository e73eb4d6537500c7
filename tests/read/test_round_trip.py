"""What is written as the data contract says comes back as it was: read(write(x)) = x."""

import csv
import tempfile
from decimal import Decimal
from pathlib import Path

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.read import read_data
from generator.thai.text import clean

SCORES = st.integers(0, 10_000).map(lambda cents: Decimal(cents) / 100)
TEXTS = st.text(alphabet="กขคงตนมยรลาิีุูเแโ่้ ำabcXYZ0129.,:;#-'\"|", max_size=30).map(clean)
NOTES = TEXTS.filter(lambda text: text.strip("0123456789๐๑๒๓๔๕๖๗๘๙") != "" or not text)
ROWS = st.dictionaries(
    st.sampled_from([str(code) for code in range(1, 11)]), st.tuples(SCORES, NOTES), max_size=10
)
RESULTS = st.fixed_dictionaries(
    {}, optional={"overall": SCORES, "target": SCORES, "source": TEXTS, "note": TEXTS}
)


@given(ROWS, RESULTS)
def test_scores_and_texts_come_back_as_they_were(
    rows: dict[str, tuple[Decimal, str]], result: dict[str, Decimal | str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        year = Path(folder) / "data/lamphun/2563"
        year.mkdir(parents=True)
        identity = {"name": "จังหวัดลำพูน", "type": "จังหวัด"}
        _write_yaml(year.parent / "agency.yml", identity)
        _write_yaml(year / "result.yml", {"participated": "yes", **result})
        with (year / "indicators.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("indicator", "score", "note"))
            writer.writerows((code, score, note) for code, (score, note) in rows.items())
        reading = read_data(Path(folder) / "data")
    assert [finding.rule.code for finding in reading.findings] == []
    (read,) = reading.data.agencies[0].years
    assert read.result is not None
    for name, value in result.items():
        assert getattr(read.result.value, name) == (value if value != "" else None)
    assert {row.indicator: (row.score, row.note or "") for row in read.indicators.rows} == rows


def _write_yaml(path: Path, values: dict[str, Decimal | str] | dict[str, str]) -> None:
    plain = {name: str(value) for name, value in values.items()}
    path.write_text(yaml.safe_dump(plain, allow_unicode=True), encoding="utf-8")
