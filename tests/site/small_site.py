"""A website of three sites, small enough to be rendered by every test that needs one."""

import json
from dataclasses import dataclass
from pathlib import Path

from generator.site.assemble import assemble
from generator.site.engine import run_jobs
from generator.site.jobs import PORTAL, Outcome, SiteJob
from generator.site.rendering import Renderer

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "mkdocs.yml"
ASSETS = ROOT / "overrides" / "assets"

AGENCIES = ("lamphun", "khelang-nakhon")

COMMON = {
    "as_of": "28 กันยายน 2563",
    "source": "ประกาศสำนักงาน ป.ป.ช.",
    "demonstration": True,
    "notices": ["คะแนน IIT และ EIT เป็นการรับรู้ของผู้ตอบแบบวัด"],
}
HOME = """# ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2563

<p class="score">87.96 <span class="of">จาก 100</span></p>

<ol class="weak-points">
<li><span class="name"><a href="2563/results/#indicator-7">ข้อมูลหาง่าย</a></span>
<span class="figure">80.98</span><div class="bar bar-80 weak" aria-hidden="true"></div></li>
</ol>
"""
RESULTS = """# ผลการประเมิน ปีงบประมาณ พ.ศ. 2563

[หน้าหลักของหน่วยงาน](../../)

<div class="scroll" role="region" tabindex="0" aria-label="คะแนนรายตัวชี้วัด">
<table>
<caption>คะแนนรายตัวชี้วัด <span class="key-85">เส้นตั้งคือ 85 คะแนน</span></caption>
<thead><tr><th scope="col">ตัวชี้วัด</th><th scope="col" class="number">คะแนน</th>
<th scope="col">ข้อสังเกต</th></tr></thead>
<tbody><tr id="indicator-7"><th scope="row">7. ประสิทธิภาพการสื่อสาร</th>
<td class="number">80.98<div class="bar bar-80 weak" aria-hidden="true"></div></td>
<td class="text"><span class="chip weak">จุดที่ต้องพัฒนา</span> ควรเพิ่มช่องทางเผยแพร่</td></tr></tbody>
</table>
</div>
"""
PORTAL_HOME = """# ผลการประเมินของหน่วยงานภาครัฐ

<ul class="agencies">
<li><a class="name" href="lamphun/">จังหวัดลำพูน</a><span class="figure">87.96</span></li>
<li><a class="name" href="khelang-nakhon/#content">เทศบาลเมืองเขลางค์นคร</a></li>
</ul>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallSite:
    """The folders of one website below `folder`."""

    folder: Path
    site_url: str | None = None

    @property
    def site(self) -> Path:
        return self.folder / "site"

    @property
    def jobs(self) -> tuple[SiteJob, ...]:
        return tuple(self.job(name) for name in (*AGENCIES, PORTAL))

    def job(self, name: str) -> SiteJob:
        root = name == PORTAL
        return SiteJob(
            name=name,
            docs=self.folder / "build" / "docs" / name,
            output=self.folder / "build" / "sites" / name,
            site_name="ความโปร่งใสของหน่วยงานภาครัฐ",
            site_url=self.site_url and self.site_url + ("" if root else f"{name}/"),
            assets="" if root else "../",
            robots="noindex" if self.site_url is None else None,
        )

    def page(self, site: str, path: str, body: str, **front_matter: object) -> None:
        """Write one page as the generator does."""
        self.text(site, path, "\n".join(("---", *_yaml(front_matter), "---", body)))

    def text(self, site: str, path: str, text: str) -> None:
        """Write one file of a site's docs folder."""
        target = self.folder / "build" / "docs" / site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")

    def write(self) -> None:
        """Write the pages of all three sites."""
        for slug in AGENCIES:
            self.page(slug, "index.md", HOME, **_front_matter(slug, up=0))
            self.page(slug, "2563/results.md", RESULTS, **_front_matter(slug, up=2))
        self.page(PORTAL, "index.md", PORTAL_HOME, title="หน่วยงาน", home="./", **COMMON)
        self.page(PORTAL, "search.md", "# ค้นหา\n", title="ค้นหา", home="../", **COMMON)

    def build(self, *, workers: int = 1) -> tuple[Outcome, ...]:
        """Render everything and assemble what came out well, as the build does."""
        outcomes = run_jobs(self.jobs, Renderer(CONFIG), workers=workers)
        finished = [
            job for job, outcome in zip(self.jobs, outcomes, strict=True) if not outcome.problems
        ]
        assemble(finished, self.site, assets=ASSETS)
        return outcomes


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder: its path with `/`, and its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _front_matter(slug: str, *, up: int) -> dict[str, object]:
    above = "../" * up
    trail = [{"title": slug, "href": above}, {"title": "ผลการประเมิน"}] if up else []
    return {
        "title": "ผลการประเมิน" if up else slug,
        "description": "ผลการประเมิน ITA",
        "kind": "results" if up else "home",
        "agency": slug,
        "home": above or "./",
        "portal": f"{above}../",
        "breadcrumbs": trail,
        "years": [{"label": "2563", "href": f"{above}2563/results/", "current": bool(up)}],
        **COMMON,
    }


def _yaml(values: dict[str, object]) -> list[str]:
    return [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
