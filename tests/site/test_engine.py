"""MkDocs runs: what comes out, what is reported, what one failure does to the others."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.failure import OutputError
from generator.site.engine import run_jobs
from generator.site.jobs import PORTAL
from generator.site.rendering import Renderer
from tests.site.crawling import crawl
from tests.site.small_site import AGENCIES, CONFIG, ROOT, SmallSite, contents


def test_written_pages_become_a_website_without_dead_links(small_site: SmallSite) -> None:
    outcomes = small_site.build()

    assert [outcome.problems for outcome in outcomes] == [(), (), ()]
    assert crawl(small_site.site) == ()
    assert set(contents(small_site.site)) == {
        ".prongsai",
        "404.html",
        "assets/images/icon.svg",
        "assets/javascripts/copy.js",
        "assets/javascripts/filter.js",
        "assets/javascripts/search.js",
        "assets/javascripts/survey.js",
        "assets/stylesheets/landing.css",
        "assets/stylesheets/poster.css",
        "assets/stylesheets/search.css",
        "assets/stylesheets/site.css",
        "index.html",
        "khelang-nakhon/2563/results/index.html",
        "khelang-nakhon/index.html",
        "lamphun/2563/results/index.html",
        "lamphun/index.html",
        "search/index.html",
    }


def test_files_beside_the_pages_are_published(small_site: SmallSite) -> None:
    small_site.text("lamphun", "data/scores.csv", "indicator,score\n1,90.74\n")

    small_site.build()

    assert "lamphun/data/scores.csv" in contents(small_site.site)


def test_what_mkdocs_complains_about_is_reported_and_the_others_are_rendered(
    small_site: SmallSite,
) -> None:
    small_site.text("lamphun", "broken.md", "[ไม่มี](missing.md)\n")
    names: list[str] = []

    outcomes = run_jobs(small_site.jobs, Renderer(CONFIG), advance=names.append)

    assert [outcome.name for outcome in outcomes] == names == [*AGENCIES, PORTAL]
    assert [len(outcome.problems) for outcome in outcomes] == [1, 0, 0]
    assert "missing.md" in outcomes[0].problems[0]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("---\ntitle: [\n---\n# หัวข้อ\n", "front matter cannot be read"),
        ("---\ntitle: \x07\n---\n# หัวข้อ\n", "front matter cannot be read"),
        ("[ที่อื่น](#nowhere)\n", "#nowhere"),
    ],
)
def test_page_that_would_come_out_wrong_is_reported(
    small_site: SmallSite, text: str, part: str
) -> None:
    small_site.text("lamphun", "wrong.md", text)

    (outcome,) = run_jobs([small_site.job("lamphun")], Renderer(CONFIG))

    assert len(outcome.problems) == 1
    assert part in outcome.problems[0]


@pytest.mark.parametrize("text", ["Email: x\nPhone: y\n\nข้อความ", "---\ntitle: x\n---\nข้อความ"])
def test_text_that_looks_like_front_matter_stays_on_its_page(
    small_site: SmallSite, text: str
) -> None:
    small_site.page("lamphun", "about.md", text, title="เกี่ยวกับ")
    job = small_site.job("lamphun")

    quick = Renderer(CONFIG).do(job)
    made = contents(job.output)

    assert quick.problems == Renderer(CONFIG, plain=True).do(job).problems
    assert made == contents(job.output)


def test_site_without_pages_is_reported(small_site: SmallSite) -> None:
    (outcome,) = run_jobs([small_site.job("nowhere")], Renderer(CONFIG))

    assert len(outcome.problems) == 1
    assert "docs_dir" in outcome.problems[0]


def test_nothing_is_printed(small_site: SmallSite, capfd: pytest.CaptureFixture[str]) -> None:
    small_site.text("lamphun", "broken.md", "[ไม่มี](missing.md)\n")

    small_site.build()

    assert capfd.readouterr() == ("", "")


def test_markdown_alone_makes_no_tables_no_ids_and_no_attributes(small_site: SmallSite) -> None:
    small_site.text("lamphun", "plain.md", "# หัว { onclick=x }\n\na | b\n--|--\n1 | 2\n")

    small_site.build()

    page = (small_site.site / "lamphun" / "plain" / "index.html").read_text(encoding="utf-8")
    assert "<h1>หัว { onclick=x }</h1>" in page
    assert "<table" not in page


def test_pages_that_cannot_be_written_are_told_in_words(small_site: SmallSite) -> None:
    (small_site.folder / "build" / "sites").write_text("in the way", encoding="utf-8")

    with pytest.raises(OutputError) as caught:
        run_jobs(small_site.jobs, Renderer(CONFIG))

    assert "แก้ไข: " in caught.value.thai
    assert "Fix: " in caught.value.english


def test_pages_that_a_worker_cannot_write_are_told_in_words(small_site: SmallSite) -> None:
    (small_site.folder / "build" / "sites").write_text("in the way", encoding="utf-8")

    with pytest.raises(OutputError, match="Fix: "):
        run_jobs(small_site.jobs, Renderer(CONFIG), workers=2)


def test_workers_make_the_same_bytes_and_keep_the_order(small_site: SmallSite) -> None:
    small_site.text("khelang-nakhon", "broken.md", "[ไม่มี](missing.md)\n")
    alone = run_jobs(small_site.jobs, Renderer(CONFIG))
    expected = contents(small_site.folder / "build" / "sites")

    together = run_jobs(small_site.jobs, Renderer(CONFIG), workers=2)

    assert together == alone
    assert contents(small_site.folder / "build" / "sites") == expected


def test_killed_worker_loses_only_the_site_it_had_in_hand(small_site: SmallSite) -> None:
    small_site.text("lamphun", "long.md", "ข้อความ *เอียง* และ **หนา**\n\n" * 20_000)
    done: list[str] = []

    def kill_all_at_first(name: str) -> None:
        if not done:
            for worker in multiprocessing.active_children():
                worker.kill()
                worker.join()
        done.append(name)

    outcomes = run_jobs(small_site.jobs, Renderer(CONFIG), workers=2, advance=kill_all_at_first)

    assert done[0] == "khelang-nakhon"
    assert sorted(done) == sorted([*AGENCIES, PORTAL])
    assert [bool(outcome.problems) for outcome in outcomes] == [True, False, False]
    assert "ended with code" in outcomes[0].problems[0]
    assert multiprocessing.active_children() == []


def test_same_bytes_in_other_folders_hash_seeds_time_zones_and_days(tmp_path: Path) -> None:
    trees = [
        _built_apart(tmp_path / "one", seed="1", zone="UTC", epoch="0"),
        _built_apart(
            tmp_path / "two" / "ลึก กว่า", seed="2", zone="Asia/Bangkok", epoch="1700000000"
        ),
    ]

    assert "sitemap.xml" in trees[0]
    assert "lamphun/sitemap.xml" in trees[0]
    assert trees[0] == trees[1]


def _built_apart(folder: Path, *, seed: str, zone: str, epoch: str) -> dict[str, bytes]:
    program = (
        "import sys; from pathlib import Path; from tests.site.small_site import SmallSite\n"
        "small = SmallSite(folder=Path(sys.argv[1]), site_url='https://www.example.go.th/ita/')\n"
        "small.write(); small.build()"
    )
    surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": epoch}
    subprocess.run(  # noqa: S603 # our own program
        [sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        env=os.environ | surroundings,
        check=True,
    )
    return contents(folder / "site")
