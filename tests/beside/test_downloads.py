"""The files that stand beside the pages: which there are, and where."""

import re
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from generator.beside.survey_files import survey_files
from generator.build.building import Built, build
from generator.chain.survey import LONGEST
from generator.export.qr import Level, qr_svg
from generator.findings import Language
from generator.settings import Settings
from tests.cli.process import write
from tests.pages.written_pages import written

ROOT = Path(__file__).parents[2]
SURVEY = "https://itas.nacc.go.th/go/eit/abc123"
AGENCY = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}


def codes(folder: Path, files: dict[str, str]) -> dict[str, bytes]:
    """Return the QR codes of a data folder with these files."""
    write(folder, {**AGENCY, **files})
    return survey_files(written(folder).site("tak"))


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


def test_agency_without_a_survey_has_no_code(tmp_path: Path) -> None:
    assert codes(tmp_path, {"tak/2566/analysis.yml": "weaknesses: []\n"}) == {}


URL = "title: ตัวอย่าง\nurl: https://www.example.go.th/ita/\n"
POINTS = f"survey_url: {SURVEY}\nservice_points:\n  - id: desk\n    name: จุดบริการ\n"


def led_to(files: dict[str, bytes], name: str) -> str:
    """Return where the code of a PNG leads."""
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(files[name])))
    return code.text


def test_landing_pages_have_codes_with_their_whole_address(tmp_path: Path) -> None:
    eit = {"site.yml": URL, "tak/2566/eit.yml": POINTS}
    found = codes(tmp_path, eit)
    assert led_to(found, "tak/eit/qr.png") == "https://www.example.go.th/ita/tak/eit/"
    assert led_to(found, "tak/eit/desk/qr.png") == "https://www.example.go.th/ita/tak/eit/desk/"
    assert found.keys() >= {"tak/eit/poster/qr.svg", "tak/eit/desk/poster/qr.svg"}


def test_agency_that_stands_alone_has_no_folder_in_the_address(tmp_path: Path) -> None:
    found = codes(tmp_path, {"site.yml": f"{URL}single: tak\n", "tak/2566/eit.yml": POINTS})
    assert led_to(found, "tak/eit/desk/qr.png") == "https://www.example.go.th/ita/eit/desk/"


def test_website_without_an_address_has_no_landing_code(tmp_path: Path) -> None:
    found = codes(tmp_path, {"tak/2566/eit.yml": POINTS})
    assert set(found) == {"tak/2566/o43/qr.png", "tak/2566/o43/qr.svg"}


def test_survey_that_is_answered_nowhere_yet_has_a_landing_code_and_no_poster(
    tmp_path: Path,
) -> None:
    found = codes(tmp_path, {"site.yml": URL, "tak/2566/eit.yml": "survey_url:\n"})
    assert "tak/eit/qr.png" in found
    assert not any("poster" in name for name in found)


def test_posters_lead_to_the_survey_itself_by_choice(tmp_path: Path) -> None:
    eit = f"survey_url: {SURVEY}\ncode_target: survey\n"
    found = codes(tmp_path, {"tak/2566/eit.yml": eit})
    assert set(found) == {
        *("tak/2566/o43/qr.png", "tak/2566/o43/qr.svg"),
        "tak/eit/poster/qr.svg",  # without the website's address, too
    }


def test_posters_have_the_strongest_correction_and_pages_the_usual_one(tmp_path: Path) -> None:
    found = codes(tmp_path, {"site.yml": URL, "tak/2566/eit.yml": POINTS})
    address = "https://www.example.go.th/ita/tak/eit/"
    assert found["tak/eit/qr.svg"] == qr_svg(address, Level.PAGE)
    assert found["tak/eit/poster/qr.svg"] == qr_svg(address, Level.PAPER)


def build_surveys(folder: Path) -> tuple[Built, Path]:
    """Build the website of the agencies with surveys; return what became of it, and where it is."""
    run = Settings(
        data=ROOT / "tests/browser/surveys",
        site=folder / "site",
        build=folder / "build",
        project=ROOT,
    )
    return build(run), run.site


POSTERS = (
    *("ban-suan/eit/poster", "ban-suan/eit/one-stop/poster", "ban-suan/eit/water/poster"),
    *("ban-suan/eit/old-market/poster", "thung-mai/eit/poster"),
)


def test_every_poster_is_a_page_and_two_papers_with_their_size(tmp_path: Path) -> None:
    built, site = build_surveys(tmp_path)
    assert built.complete
    assert built.findings == ()
    papers = {path.parent.relative_to(site).as_posix() for path in site.rglob("*.pdf")}
    assert papers == set(POSTERS)
    for folder in POSTERS:
        html = (site / folder / "index.html").read_text(encoding="utf-8")
        for name in ("poster-a4.pdf", "tent-a5.pdf"):
            size = -(-(site / folder / name).stat().st_size // 1000)
            assert re.search(f'href="{name}">[^<]* PDF {size} KB<', html), folder


def test_machine_without_a_thai_font_is_told_and_everything_else_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.paper.fonts.thai_font", lambda: None)
    built, site = build_surveys(tmp_path)
    assert built.complete
    (finding,) = built.findings
    assert finding.rule.code == "C039"
    assert "apt install fonts-thai-tlwg" in finding.fix(Language.TH)
    assert not list(site.rglob("*.pdf"))
    for folder in POSTERS:
        assert ".pdf" not in (site / folder / "index.html").read_text(encoding="utf-8")
