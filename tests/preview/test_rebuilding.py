"""What is made anew after a change: one agency where that is enough, else everything."""

from collections.abc import Collection
from pathlib import Path

import pytest

from generator.preview.rebuilding import Preview, agencies_of
from generator.settings import Settings, settings
from tests.cli.process import write
from tests.preview.conftest import AGENCIES

TAK = "tak/2563/result.yml"


@pytest.mark.parametrize(
    ("changed", "agencies"),
    [
        ({"data/tak/agency.yml"}, ("tak",)),
        ({"data/tak/2563/result.yml", "data/lamphun/agency.yml"}, ("lamphun", "tak")),
        ({"data/tak/files/mou.pdf"}, ("tak",)),
        ({"data/site.yml"}, ()),
        ({"data/tak/agency.yml", "data/site.yml"}, ()),
        ({"data/national/2563/agencies.csv"}, ()),
        ({"data/editions/nacc-2566.yml"}, ()),
        ({"overrides/main.html"}, ()),
        ({"content/about.md", "data/tak/agency.yml"}, ()),
        ({"mkdocs.yml"}, ()),
    ],
)
def test_change_is_of_agencies_only_when_all_of_it_is(
    changed: Collection[str], agencies: tuple[str, ...]
) -> None:
    assert agencies_of([Path(name) for name in changed], Path("data")) == agencies


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Return the settings of a small website in the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    write(Path("data"), AGENCIES)
    return settings(data=Path("data"), site=Path("site"))


def test_change_in_an_agency_makes_that_agency_anew(run: Settings) -> None:
    preview = Preview.begun(run, workers=1)
    version = preview.live.version
    write(run.data, {TAK: "overall: 81.00\n"})
    rebuilt = next(preview.changes())
    assert (rebuilt.agencies, rebuilt.failure) == (("tak",), None)
    assert preview.live.version != version


def test_agency_that_is_gone_leaves_the_website(run: Settings) -> None:
    preview = Preview.begun(run, workers=1)
    for name in ("agency.yml", "2563/result.yml"):
        (run.data / "tak" / name).unlink()
    (run.data / "tak" / "2563").rmdir()
    (run.data / "tak").rmdir()
    rebuilt = next(preview.changes())
    assert rebuilt.built is not None
    assert rebuilt.built.complete
    assert not (run.site / "tak").exists()


def test_after_a_failure_everything_that_changed_is_made_anew(
    run: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = Preview.begun(run, workers=1)
    changes = preview.changes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    write(run.data, {"site.yml": "title: อีกชื่อหนึ่ง\n"})
    failed = next(changes)
    assert failed.failure is not None
    assert failed.built is None
    assert "yesterday" in preview.live.panel("/tak/")
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    write(run.data, {TAK: "overall: 81.00\n"})
    assert next(changes).failure is None
    assert "yesterday" not in preview.live.panel("/tak/")
    assert "อีกชื่อหนึ่ง" in (run.site / "index.html").read_text(encoding="utf-8")
    write(run.data, {TAK: "overall: 82.00\n"})
    assert next(changes).agencies == ("tak",)
