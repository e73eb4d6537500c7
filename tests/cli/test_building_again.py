"""A second build: only what changed is made anew, by what files hold and never by their times."""

import builtins
import io
import os
import shutil
from pathlib import Path

import pytest

from generator.build import plan
from generator.build.agency_run import AgencyJob, AgencyRun, MadeAgency
from generator.build.building import Built, build
from generator.read import Shared, read_shared
from generator.settings import Settings
from tests.cli.conftest import AGENCIES
from tests.cli.process import ROOT, contents, write

MORE = {"nan/agency.yml": "name: จังหวัดน่าน\ntype: จังหวัด\n", "nan/2563/result.yml": "overall: 75\n"}


@pytest.fixture
def run(tmp_path: Path) -> Settings:
    """Return the settings of a website that was built once."""
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    write(tmp_path / "data", {**AGENCIES, **MORE})
    made = settings_in(tmp_path)
    assert build(made).complete
    return made


def settings_in(folder: Path) -> Settings:
    return Settings(
        data=folder / "data", site=folder / "site", build=folder / "build", project=folder
    )


def stamps(site: Path) -> dict[str, tuple[int, int]]:
    files = (path for path in site.rglob("*.html"))
    found = {path.relative_to(site).as_posix(): path.stat() for path in files}
    return {name: (one.st_ino, one.st_mtime_ns) for name, one in found.items()}


def made_anew(run: Settings) -> set[str]:
    """Build again; return the first names of the addresses whose pages were made anew."""
    before = stamps(run.site)
    build(run)
    after = stamps(run.site)
    changed = {name for name, stamp in after.items() if before.get(name) != stamp}
    return {name.partition("/")[0] for name in changed}


def built_from_clean(run: Settings) -> dict[str, bytes]:
    for folder in (run.site, run.build):
        shutil.rmtree(folder)
    assert build(run).complete
    return contents(run.site)


def test_nothing_changed_and_nothing_is_made_anew(run: Settings) -> None:
    before = stamps(run.site)

    again = build(run)

    assert (again.pages, again.unchanged) == (0, len(before))
    assert again.complete
    assert stamps(run.site) == before


def test_files_that_are_only_saved_anew_have_not_changed(run: Settings) -> None:
    for path in (*run.data.rglob("*.*"), *run.project.glob("overrides/**/*.*")):
        os.utime(path, (1, 1))

    assert made_anew(run) == set()


def test_changed_agency_is_made_anew_with_the_pages_that_tell_of_it(run: Settings) -> None:
    write(run.data, {"tak/2563/result.yml": "overall: 81.00\n"})

    names = made_anew(run)

    assert "tak" in names
    assert names.isdisjoint({"nan", "lamphun"})
    assert b"81.00" in (run.site / "index.html").read_bytes()


@pytest.mark.parametrize(
    "name", ["content/about.md", "overrides/main.html", "data/site.yml", "mkdocs.yml"]
)
def test_what_all_pages_share_makes_all_of_them_anew(run: Settings, name: str) -> None:
    path = run.project / name
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    comment = "<!-- ใหม่ -->" if name.endswith((".md", ".html")) else "# ใหม่"
    path.write_text(f"{text}\n{comment}\n", encoding="utf-8")

    assert made_anew(run) >= {"tak", "nan", "lamphun", "index.html"}


def test_national_list_makes_all_pages_anew(run: Settings) -> None:
    write(run.data, {"national/2563/announcement.yml": "note: ทดสอบ\n"})

    assert made_anew(run) >= {"tak", "nan", "national", "index.html"}


@pytest.mark.parametrize("name", ["tak/index.html", "index.html", "about/index.html"])
def test_page_that_somebody_changed_or_lost_comes_back(run: Settings, name: str) -> None:
    good = contents(run.site)
    (run.site / name).write_text("ของคนอื่น", encoding="utf-8")
    build(run)
    assert contents(run.site) == good

    (run.site / name).unlink()
    build(run)
    assert contents(run.site) == good


def test_another_folder_for_the_website_gets_all_of_it(run: Settings, tmp_path: Path) -> None:
    elsewhere = Settings(
        data=run.data, site=tmp_path / "elsewhere", build=run.build, project=run.project
    )

    assert build(elsewhere).complete
    assert contents(elsewhere.site) == contents(run.site)


def test_step_by_step_comes_to_the_same_bytes_as_from_clean(run: Settings) -> None:
    write(run.data, {"tak/2563/result.yml": "overall: 101\n"})
    assert build(run).kept == ("tak",)
    write(run.data, {"tak/2563/result.yml": "overall: 82.00\n", "phrae/agency.yml": PHRAE})
    shutil.rmtree(run.data / "nan")
    build(run, agencies=["phrae"])
    build(run)
    website = contents(run.site)

    assert website == built_from_clean(run)


PHRAE = "name: จังหวัดแพร่\ntype: จังหวัด\n"


def test_findings_are_told_again_though_nothing_changed(run: Settings) -> None:
    write(run.data, {"tak/2563/result.yml": "overall: 81\n", "nan/2563/result.yml": "overall: x\n"})

    first, second = build(run), build(run)

    assert [str(one.place) for one in first.errors] == [str(one.place) for one in second.errors]
    assert first.errors
    assert (first.warnings, first.kept) == (second.warnings, second.kept)


def test_agency_whose_process_dies_is_named_and_the_others_are_built(
    run: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def all_but_tak(jobs: list[AgencyJob], work: AgencyRun, **_: object) -> tuple[MadeAgency, ...]:
        return tuple(
            work.lost(job, "the process ended with code -9") if job.name == "tak" else work.do(job)
            for job in jobs
        )

    old = (run.site / "tak" / "index.html").read_bytes()
    write(run.data, {f"{slug}/2563/result.yml": "overall: 83.33\n" for slug in ("tak", "nan")})
    with monkeypatch.context() as patched:
        patched.setattr(plan, "run_jobs", all_but_tak)
        built: Built = build(run)

    assert not built.complete
    assert built.problems == {"tak": ("the process ended with code -9",)}
    assert (run.site / "tak" / "index.html").read_bytes() == old
    assert "83.33" in (run.site / "nan" / "index.html").read_text(encoding="utf-8")

    assert build(run).complete
    assert "83.33" in (run.site / "tak" / "index.html").read_text(encoding="utf-8")


def test_what_is_saved_while_it_is_read_is_made_anew_the_next_time(
    run: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved_meanwhile(path: Path) -> Shared:
        shared = read_shared(path)
        write(run.data, {"site.yml": "title: ชื่อใหม่\nas_of: 2566-03-31\n"})
        return shared

    write(run.data, {"site.yml": "title: ชื่อเดิม\nas_of: 2566-03-31\n"})
    with monkeypatch.context() as patched:
        patched.setattr("generator.build.building.read_shared", saved_meanwhile)
        build(run)
    assert "ชื่อเดิม" in (run.site / "index.html").read_text(encoding="utf-8")

    build(run)
    assert "ชื่อใหม่" in (run.site / "index.html").read_text(encoding="utf-8")


def test_agency_asked_for_alone_leads_to_no_pages_that_are_not_there(
    run: Settings, tmp_path: Path
) -> None:
    elsewhere = Settings(
        data=run.data, site=tmp_path / "elsewhere", build=run.build, project=run.project
    )

    built = build(elsewhere, agencies=["tak"])

    assert built.problems == {}
    assert built.unchanged == 0
    records = (elsewhere.site / "search" / "records.json").read_text(encoding="utf-8")
    assert "../tak/" in records
    assert "../nan/" not in records


def test_folder_that_is_a_link_is_looked_into(run: Settings, tmp_path: Path) -> None:
    year = run.data / "tak" / "2563"
    year.rename(tmp_path / "elsewhere")
    year.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    build(run)
    write(tmp_path / "elsewhere", {"result.yml": "overall: 84.84\n"})

    assert "tak" in made_anew(run)


def test_file_that_cannot_be_read_keeps_only_its_agency(
    run: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open

    def refused(path: Path | str, *arguments: object, **more: object) -> object:
        if Path(path) == run.data / "tak" / "2563" / "result.yml":
            raise PermissionError(13, "refused", str(path))
        return opened(path, *arguments, **more)  # type: ignore[call-overload] # as it was called

    write(run.data, {"nan/2563/result.yml": "overall: 71.17\n"})
    monkeypatch.setattr(builtins, "open", refused)
    monkeypatch.setattr(io, "open", refused)  # under which name `Path` calls it

    built = build(run)

    assert built.kept == ("tak",)
    assert "71.17" in (run.site / "nan" / "index.html").read_text(encoding="utf-8")


def test_what_is_kept_is_never_read_under_another_key(run: Settings) -> None:
    for path in (run.build / "kept").iterdir():
        path.write_bytes(path.read_bytes()[:100])

    again = build(run)

    assert again.complete
    assert again.unchanged == 0
