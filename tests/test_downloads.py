"""The files that stand beside the pages: which there are, and where."""

from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from generator.chain.survey import LONGEST
from generator.downloads import survey_codes
from tests.cli.process import write
from tests.pages.written_pages import shipped, written

SURVEY = "https://itas.nacc.go.th/go/eit/xxxxxx"
AGENCY = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}


def codes(folder: Path, files: dict[str, str]) -> dict[str, bytes]:
    """Return the QR codes of a data folder with these files."""
    write(folder, {**AGENCY, **files})
    found = written(folder)
    return survey_codes(found.assessments.values(), found.context)


@pytest.mark.parametrize(
    ("scheme", "year", "address"),
    [
        ("nacc", 2566, "o43"),  # the code of the item is known
        ("nacc", 2567, "progress"),  # it is not
        ("nobody", 2566, "progress"),  # no rules at all
    ],
)
def test_code_of_the_survey_stands_beside_the_page_of_the_progress(
    tmp_path: Path, scheme: str, year: int, address: str
) -> None:
    files = {
        f"tak/{year}/eit.yml": f"survey_url: {SURVEY}\n",
        f"tak/{year}/result.yml": f"scheme: {scheme}\n",
    }
    found = codes(tmp_path, files)
    assert sorted(found) == [f"tak/{year}/{address}/qr.png", f"tak/{year}/{address}/qr.svg"]
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(found[f"tak/{year}/{address}/qr.png"])))
    assert code.text == SURVEY


@pytest.mark.parametrize(
    "survey", ["opens: 2566-01-01\n", f"survey_url: {SURVEY}?{'a' * LONGEST}\n"]
)
def test_survey_without_an_address_a_code_can_hold_has_no_code(tmp_path: Path, survey: str) -> None:
    assert codes(tmp_path, {"tak/2566/eit.yml": survey}) == {}


def test_year_without_a_survey_has_no_code() -> None:
    assert survey_codes(shipped().assessments.values(), shipped().context) == {}
